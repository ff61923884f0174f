// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.zip.UnpackingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a table of which a proposal sees the beginning. What follows is read once, with the whole table, so that
 * large tables are not held in memory.
 *
 * @param start the first bytes
 * @param rest the bytes behind them, or null if there are none
 * @param name the name of the table in exceptions, or null
 */
record TableContent(byte[] start, @Nullable InputStream rest, @Nullable String name) {
    private static final int MAX_START = 1 << 24;

    /** Reads the beginning of a stream. */
    static TableContent of(InputStream in, @Nullable String name) throws IOException {
        byte[] start = in.readNBytes(MAX_START);
        return new TableContent(start, start.length < MAX_START ? null : in, name);
    }

    /** Returns whether all of the content is known. */
    boolean isWhole() {
        return rest == null;
    }

    /** Opens the whole content, of which what follows the beginning can be read once. */
    InputStream open() {
        ByteArrayInputStream beginning = new ByteArrayInputStream(start);
        return rest == null ? beginning : new SequenceInputStream(beginning, rest);
    }

    /** Opens the beginning of the table, unpacked. */
    InputStream unpackedStart(CsvOptions options) throws IOException {
        try {
            return TableInput.of(new ByteArrayInputStream(start), options.limits(), name)
                    .stream();
        } catch (UnpackingException rejected) {
            throw TableInput.failure(rejected, name);
        }
    }
}
