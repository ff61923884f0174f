// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.json.JsonFormatException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What a failure is at the shell: one line, such as {@code gdp.json:3:14: /value/7: Value must be …}. */
final class Failures {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Failures() {}

    /**
     * Says what failed.
     *
     * @param failure what was thrown
     */
    static String line(Throwable failure) {
        if (failure instanceof JsonFormatException refused) {
            String file = refused.source().orElse("regiostat");
            return placed(file, refused.line(), refused.column(), refused.pointer(), refused.reason());
        }
        if (failure instanceof RefusedInputException refused) {
            return placed(refused.file(), 0, 0, "", message(refused));
        }
        if (failure instanceof RefusedRequestException) {
            return printable("regiostat: " + message(failure));
        }
        if (failure instanceof FileSystemException system) {
            return printable(system.getFile() + ": " + reason(system));
        }
        if (failure instanceof InvalidPathException path) {
            return printable(path.getInput() + ": is no name of a file: " + path.getReason());
        }
        if (failure instanceof IOException) {
            return printable("regiostat: " + message(failure));
        }
        return printable("regiostat: cannot go on, by a fault of its own: " + failure);
    }

    /** A place in a file; {@code /} alone is the whole of it. */
    private static String placed(String file, int line, int column, String pointer, String reason) {
        return printable(file + ":" + Math.max(1, line) + ":" + Math.max(1, column) + ": "
                + (pointer.isEmpty() ? "/" : pointer) + ": " + reason);
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** The same failure of a file of another name, where ours means nothing to the user. */
    static FileSystemException renamed(FileSystemException failure, String name) {
        if (failure instanceof NoSuchFileException) {
            return new NoSuchFileException(name);
        }
        if (failure instanceof AccessDeniedException) {
            return new AccessDeniedException(name);
        }
        return new FileSystemException(name, null, reason(failure));
    }

    /** One line, in which text from outside can change neither the next line nor the direction of writing. */
    static String printable(@Nullable String text) {
        StringBuilder shown = new StringBuilder();
        String.valueOf(text).codePoints().forEach(c -> {
            if (isBreaking(c)) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** Joiners belong to the words of Persian and Sinhala. */
    private static boolean isBreaking(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> c != NON_JOINER && c != JOINER;
            default -> false;
        };
    }
}
