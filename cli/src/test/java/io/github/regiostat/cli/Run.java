// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The result of a run of the program, such as {@code Run.of("info", "population.json")}.
 *
 * @param status the exit status
 * @param out the text on standard output
 * @param err the text on standard error
 */
record Run(int status, String out, String err) {
    /** The directory of the test files. */
    static final Path DOCUMENTS = Path.of("src/test/resources/io/github/regiostat/cli");

    static Run of(String... args) {
        return with(InputStream.nullInputStream(), args);
    }

    static Run with(byte[] in, String... args) {
        return with(new ByteArrayInputStream(in), args);
    }

    private static Run with(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return with(in, out, false, args).withOutput(out.toString(StandardCharsets.UTF_8));
    }

    static Run with(InputStream in, OutputStream out, boolean isErrTerminal, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StandardStreams streams =
                new StandardStreams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), () -> isErrTerminal);
        int status = Regiostat.run(streams, args);
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private Run withOutput(String text) {
        return new Run(status, text, err);
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** Returns the path of a test file. */
    static String document(String name) {
        return DOCUMENTS.resolve(name).toString();
    }
}
