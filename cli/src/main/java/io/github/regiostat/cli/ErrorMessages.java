// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.JsonFormatException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Formats exceptions as one-line messages, such as {@code gdp.json:3:14: /value/7: Value must be …}. */
final class ErrorMessages {
    /** How the decisions that a table leaves open are stated. */
    static final String ANSWERS =
            "State the answer with --mapping, which takes a file or the JSON itself, such as '{\"region\": \"DE\"}'";

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** The methods that messages of the library name as remedies, and the options that call them, the longest first. */
    private static final List<Map.Entry<String, String>> OPTIONS = Stream.of(
                    Map.entry("CsvOptions.withDecimalSeparator and withGroupingSeparator", "--decimal and --grouping"),
                    Map.entry("CsvOptions.withDelimiter", "--delimiter"),
                    Map.entry("CsvOptions.withEncoding", "--encoding"),
                    Map.entry("CsvOptions.withEnd", "--end"),
                    Map.entry("CsvOptions.withFilledDown", "--filled-down"),
                    Map.entry("CsvOptions.withHeaderRows", "--header-rows"),
                    Map.entry("CsvOptions.withHeadings", "--headings"),
                    Map.entry("CsvOptions.withIndented", "--indented"),
                    Map.entry("CsvOptions.withLinesBeforeHeader", "--skip-lines"),
                    Map.entry("CsvOptions.withNotesIgnored", "--ignore-notes"),
                    Map.entry("Csv.read", "--from csv"),
                    Map.entry("ReadLimits.withDecompressedBytes", "--max-bytes"),
                    Map.entry("XlsxOptions.withAllSheets", "--sheet '*'"),
                    Map.entry("XlsxOptions.withRange", "--range"),
                    Map.entry("XlsxOptions.withSheet", "--sheet"),
                    Map.entry("XlsxOptions.withStoredNumbers", "--stored-numbers"),
                    Map.entry("XlsxOptions.withoutHidden", "--without-hidden"),
                    Map.entry(
                            "State the answer in a mapping: Csv.read or Xlsx.read(file, Mapping.parse(json))", ANSWERS))
            .sorted(Comparator.comparing(option -> -option.getKey().length()))
            .toList();

    private ErrorMessages() {}

    /** Returns a message of the library with the options of this program instead of methods. */
    static String withOptions(String message) {
        String text = message;
        for (Map.Entry<String, String> option : OPTIONS) {
            text = text.replace(option.getKey(), option.getValue());
        }
        return text;
    }

    /** Returns the messages for an exception: one, or those of all errors of a document. */
    static List<String> lines(Throwable failure) {
        return failure instanceof JsonFormatException invalid
                ? invalid.errors().stream().map(ErrorMessages::line).toList()
                : List.of(line(failure));
    }

    /** Returns the message for an exception. */
    static String line(Throwable failure) {
        if (failure instanceof JsonFormatException e) {
            String file = e.source().orElse("regiostat");
            return located(file, e.line(), e.column(), e.pointer(), e.reason());
        }
        if (failure instanceof InvalidInputException e) {
            return located(e.file(), 0, 0, "", message(e));
        }
        if (failure instanceof InvalidRequestException) {
            return printable("regiostat: " + message(failure));
        }
        if (failure instanceof FileSystemException system) {
            return printable((system.getFile().isEmpty() ? "''" : system.getFile()) + ": " + reason(system));
        }
        if (failure instanceof InvalidPathException path) {
            return printable(path.getInput() + ": invalid path: " + path.getReason());
        }
        if (failure instanceof IOException) {
            return printable("regiostat: " + message(failure));
        }
        return printable("regiostat: internal error, please report it: " + failure);
    }

    /** Returns a message with its location in a file; the pointer {@code /} denotes the whole file. */
    private static String located(String file, int line, int column, String pointer, String reason) {
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

    /** Returns an exception with the file name that the user specified instead of that of a temporary file. */
    static FileSystemException withFileName(FileSystemException failure, String name) {
        if (failure instanceof NoSuchFileException) {
            return new NoSuchFileException(name);
        }
        if (failure instanceof AccessDeniedException) {
            return new AccessDeniedException(name);
        }
        return new FileSystemException(name, null, reason(failure));
    }

    /** Escapes line breaks, control characters and characters that change the text direction. */
    static String printable(@Nullable String text) {
        StringBuilder escaped = new StringBuilder();
        String.valueOf(text).codePoints().forEach(c -> {
            if (isUnsafe(c)) {
                escaped.append(String.format("\\u%04x", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** Joiners are accepted, because words of Persian and Sinhala contain them. */
    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> c != NON_JOINER && c != JOINER;
            default -> false;
        };
    }
}
