// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.zip.GzipContent;
import io.github.regiostat.csv.zip.UnpackingException;
import io.github.regiostat.csv.zip.ZipContent;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.internal.FileSignature;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a table: those of a file, of a gzip file, or of the one table in a zip archive. Compression is detected
 * by the first bytes.
 */
final class TableInput {
    private static final int BUFFER = 1 << 16;
    private static final int SIGNATURE = 4;

    private final InputStream table;
    private final @Nullable String file;

    private TableInput(InputStream table, @Nullable String file) {
        this.table = table;
        this.file = file;
    }

    /**
     * Opens a table.
     *
     * @param in the file from its first byte; it is not closed
     * @param limits the limits, one of which is the size after decompression
     * @param file the name of the file, or null
     * @throws UnpackingException if the content is compressed and damaged, or is an archive without a table
     */
    static TableInput of(InputStream in, ReadLimits limits, @Nullable String file) throws IOException {
        BufferedInputStream content = new BufferedInputStream(in, BUFFER);
        content.mark(SIGNATURE);
        byte[] start = content.readNBytes(SIGNATURE);
        content.reset();
        if (ZipContent.isZip(start)) {
            return new TableInput(
                    ZipContent.open(
                            content, start, limits, "table that ends in .csv or .tsv", TableInput::isNameOfTable),
                    file);
        }
        return new TableInput(GzipContent.isGzip(start) ? GzipContent.open(content, limits) : content, file);
    }

    /**
     * Rejects files that are often taken for a table, such as a PDF document.
     *
     * @param content the file from its first byte, where it is after the call
     * @param file the name of the file, or null
     * @throws CsvFormatException if the file is not a table, with what it is and what to do
     */
    static void requireTable(InputStream content, @Nullable String file) throws IOException {
        content.mark(FileSignature.LENGTH);
        Optional<FileSignature> signature = FileSignature.of(content);
        content.reset();
        if (signature.isPresent()
                && signature.get() != FileSignature.EMPTY
                && !signature.get().isArchive()) {
            throw new CsvFormatException(
                    "Table must be CSV, but " + signature.get().described(), file, CellLocation.TABLE, null, null);
        }
    }

    private static boolean isNameOfTable(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv|tab)");
    }

    /** Returns the bytes of the table. */
    InputStream stream() {
        return table;
    }

    /** Returns the name of the table for messages, such as {@code exr.zip/exr.csv}, or null if it has none. */
    @Nullable
    String name() {
        if (table instanceof ZipContent archive) {
            return file == null ? archive.name() : file + "/" + archive.name();
        }
        return file;
    }

    /**
     * Reads what follows the table, and returns the metadata of an archive.
     *
     * @return the files with metadata by their names, empty if the table is not in an archive
     * @throws UnpackingException if the archive has another table
     */
    Map<String, byte[]> finish() throws IOException {
        if (table instanceof ZipContent archive) {
            archive.requireOnlyFile();
            return archive.metadata();
        }
        return Map.of();
    }

    /** Returns the exception for content that cannot be unpacked. */
    static CsvFormatException failure(UnpackingException rejected, @Nullable String file) {
        return new CsvFormatException(String.valueOf(rejected.getMessage()), file, CellLocation.TABLE, null, rejected);
    }
}
