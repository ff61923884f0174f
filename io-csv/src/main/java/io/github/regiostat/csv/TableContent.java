// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.zip.UnpackingException;
import io.github.regiostat.io.internal.FileContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The content of a table of which a proposal sees the beginning, so that large tables are not held in memory. */
final class TableContent {
    private static final int MAX_START = 1 << 24;

    private final byte[] start;

    /** Opens the whole content, or null if it is the first bytes. */
    private final @Nullable Opening whole;

    private final @Nullable String name;

    private TableContent(byte[] start, @Nullable Opening whole, @Nullable String name) {
        this.start = start;
        this.whole = whole;
        this.name = name;
    }

    /** Opens a stream. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** Reads the beginning of a file. */
    static TableContent of(Path file) throws IOException {
        try (InputStream in = FileContent.open(file)) {
            byte[] start = in.readNBytes(MAX_START);
            boolean isWhole = start.length < MAX_START;
            return new TableContent(start, isWhole ? null : () -> FileContent.open(file), FileContent.nameOf(file));
        }
    }

    /** Reads the beginning of a stream, of which what follows can be read once. */
    static TableContent of(InputStream in, @Nullable String name) throws IOException {
        byte[] start = in.readNBytes(MAX_START);
        return new TableContent(
                start,
                start.length < MAX_START ? null : () -> new SequenceInputStream(new ByteArrayInputStream(start), in),
                name);
    }

    /** Returns the name of the table in exceptions, or null. */
    @Nullable
    public String name() {
        return name;
    }

    /** Opens the beginning, as it is in the file. */
    InputStream openStart() {
        return new ByteArrayInputStream(start);
    }

    /** Returns whether all of the content is known. */
    boolean isWhole() {
        return whole == null;
    }

    InputStream open() throws IOException {
        return whole == null ? new ByteArrayInputStream(start) : whole.open();
    }

    /** Opens the beginning of the table, unpacked. */
    InputStream unpackedStart(CsvOptions options) throws IOException {
        try {
            return TableInput.of(new ByteArrayInputStream(start), options.limits(), name).stream();
        } catch (UnpackingException rejected) {
            throw TableInput.failure(rejected, name);
        }
    }
}
