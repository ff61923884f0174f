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
 * The standard streams of the program.
 *
 * @param in standard input
 * @param out standard output, which throws on failures
 * @param err standard error
 * @param isErrTerminal whether standard error is a terminal
 */
record StandardStreams(InputStream in, OutputStream out, PrintStream err, BooleanSupplier isErrTerminal) {
    /** Returns the streams of this process. Text is UTF-8 in every locale. */
    static StandardStreams ofProcess() {
        return new StandardStreams(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                StandardStreams::isTerminal);
    }

    /** Java cannot check standard error alone, but the POSIX command {@code test} can. */
    private static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException unavailable) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
