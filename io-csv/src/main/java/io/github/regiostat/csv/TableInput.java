// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.zip.UnpackingException;
import io.github.regiostat.csv.zip.ZipContent;
import io.github.regiostat.dataset.ReadLimits;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
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
        return new TableInput(isGzip(start) ? new GunzippedStream(content, limits) : content, file);
    }

    private static boolean isGzip(byte[] start) {
        return start.length > 1 && Byte.toUnsignedInt(start[0]) == 0x1f && Byte.toUnsignedInt(start[1]) == 0x8b;
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

    /** Decompressed bytes, whose number is limited because a small file can expand to a huge one. */
    private static final class GunzippedStream extends FilterInputStream {
        private final ReadLimits limits;
        private long count;

        GunzippedStream(InputStream in, ReadLimits limits) throws IOException {
            super(opened(in));
            this.limits = limits;
        }

        private static InputStream opened(InputStream in) throws IOException {
            try {
                return new GZIPInputStream(in, BUFFER);
            } catch (ZipException | EOFException damaged) {
                throw damaged(damaged);
            }
        }

        private static UnpackingException damaged(IOException cause) {
            return new UnpackingException(
                    "Gzip file must be complete and undamaged, but cannot be unpacked: download it again", cause);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read;
            try {
                read = in.read(buffer, offset, length);
            } catch (ZipException | EOFException damaged) {
                throw damaged(damaged);
            }
            count += Math.max(0, read);
            if (count > limits.decompressedBytes()) {
                throw new UnpackingException(
                        "Gzip file must unpack to at most " + limits.decompressedBytes()
                                + " bytes, but has more; raise the limit with ReadLimits.withDecompressedBytes",
                        null);
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
