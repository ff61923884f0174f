// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * What surrounds the program: its three streams, and whether a person looks at the third.
 *
 * @param in standard input
 * @param out standard output, whose failures show
 * @param err standard error
 * @param isWatched whether standard error is a terminal
 */
record Shell(InputStream in, OutputStream out, PrintStream err, BooleanSupplier isWatched) {
    /** The shell that started this process. Text is UTF-8 whatever the locale. */
    static Shell ofProcess() {
        return new Shell(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Shell::isTerminal);
    }

    /** Java does not tell of standard error alone; the command test, which every POSIX system has, does. */
    private static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
