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
 * What the program did: {@code Run.of("info", "population.json")}.
 *
 * @param status the exit status
 * @param out what stands on standard output
 * @param err what stands on standard error
 */
record Run(int status, String out, String err) {
    /** The documents of our own making. */
    static final Path DOCUMENTS = Path.of("src/test/resources/io/github/regiostat/cli");

    static Run of(String... args) {
        return with(InputStream.nullInputStream(), args);
    }

    static Run with(byte[] in, String... args) {
        return with(new ByteArrayInputStream(in), args);
    }

    private static Run with(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return with(in, out, false, args).withOut(out.toString(StandardCharsets.UTF_8));
    }

    static Run with(InputStream in, OutputStream out, boolean isWatched, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), () -> isWatched);
        int status = Regiostat.run(shell, args);
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private Run withOut(String text) {
        return new Run(status, text, err);
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The path of a document of ours. */
    static String document(String name) {
        return DOCUMENTS.resolve(name).toString();
    }
}
