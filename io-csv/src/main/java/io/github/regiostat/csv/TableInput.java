// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.dataset.ReadLimits;
import io.github.regiostat.json.internal.Messages;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a table: those of a file, of a gzip file, or of the one table in a zip archive. Compression is detected
 * by the first bytes.
 *
 * <p>A table in an archive is an entry such as {@code WS_CBPOL.csv}. Entries such as {@code Metadata_Country_API.csv}
 * of the World Bank and {@code 10100001_MetaData.csv} of Statistics Canada are metadata; other files are ignored.
 *
 * <p>The archive is read once from its first byte to its last. {@link #finish} reads what follows the table.
 */
final class TableInput {
    private static final int BUFFER = 1 << 16;
    private static final int SIGNATURE = 4;
    private static final int MAX_METADATA_BYTES = 16_000_000;
    private static final int MAX_ENTRIES = 1000;

    private final ReadLimits limits;
    private final @Nullable String file;
    private final @Nullable ZipInputStream archive;
    private final Map<String, byte[]> metadata = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();
    private InputStream table = InputStream.nullInputStream();
    private @Nullable String entry;
    private int entries;
    private long remaining;

    private TableInput(ReadLimits limits, @Nullable String file, @Nullable ZipInputStream archive) {
        this.limits = limits;
        this.file = file;
        this.archive = archive;
        this.remaining = limits.decompressedBytes();
    }

    /**
     * Opens a table.
     *
     * @param in the file from its first byte; it is not closed
     * @param limits the limits, one of which is the size after decompression
     * @param file the name of the file, or null
     * @throws CsvFormatException if the content is compressed and damaged, or is an archive without a table
     */
    static TableInput of(InputStream in, ReadLimits limits, @Nullable String file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(SIGNATURE);
        byte[] start = buffered.readNBytes(SIGNATURE);
        buffered.reset();
        if (startsWith(start, 0x1f, 0x8b)) {
            TableInput gzip = new TableInput(limits, file, null);
            gzip.table = gzip.decompressed(gzip.checked(() -> new GZIPInputStream(buffered, BUFFER)));
            return gzip;
        }
        if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6)) {
            // Names in another encoding than UTF-8 are not an error.
            TableInput zip = new TableInput(limits, file, new ZipInputStream(buffered, StandardCharsets.ISO_8859_1));
            zip.openTable();
            return zip;
        }
        TableInput plain = new TableInput(limits, file, null);
        plain.table = buffered;
        return plain;
    }

    private static boolean startsWith(byte[] start, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (start.length <= i || Byte.toUnsignedInt(start[i]) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the bytes of the table. */
    InputStream stream() {
        return table;
    }

    /** Returns the name of the table for messages, such as {@code exr.zip/exr.csv}, or null if it has none. */
    @Nullable
    String name() {
        if (entry == null) {
            return file;
        }
        return file == null ? entry : file + "/" + entry;
    }

    /**
     * Reads what follows the table, and returns the metadata of an archive.
     *
     * @return the entries with metadata by their names, empty if the table is not in an archive
     * @throws CsvFormatException if the archive has another table
     */
    Map<String, byte[]> finish() throws IOException {
        for (ZipEntry next = nextEntry(); next != null; next = nextEntry()) {
            if (isTable(next)) {
                throw failure("Zip archive must contain one table, but contains "
                        + Messages.quote(String.valueOf(entry)) + " and "
                        + Messages.quote(baseName(next)) + "; extract the one to read");
            }
        }
        return metadata;
    }

    private void openTable() throws IOException {
        for (ZipEntry next = nextEntry(); next != null; next = nextEntry()) {
            if (isTable(next)) {
                entry = baseName(next);
                table = decompressed(archive());
                return;
            }
        }
        throw failure("Zip archive must contain a table, a file that ends in .csv or .tsv, but contains "
                + (others.isEmpty()
                        ? "none"
                        : others.stream().limit(5).map(Messages::quote).toList()
                                + (others.size() > 5 ? " and " + (others.size() - 5) + " more" : ""))
                + "; extract the file to read");
    }

    private ZipInputStream archive() {
        return archive == null ? new ZipInputStream(InputStream.nullInputStream()) : archive;
    }

    /** Returns the next entry that is a file without metadata, or null at the end. */
    private @Nullable ZipEntry nextEntry() throws IOException {
        ZipInputStream in = archive();
        for (ZipEntry next = checked(in::getNextEntry); next != null; next = checked(in::getNextEntry)) {
            if (++entries > MAX_ENTRIES) {
                throw failure("Zip archive must have at most " + MAX_ENTRIES + " entries, but has more; extract the"
                        + " table to read");
            }
            if (next.isDirectory() || isHidden(next)) {
                continue;
            }
            if (!isMetadata(next)) {
                if (!isTable(next)) {
                    others.add(baseName(next));
                }
                return next;
            }
            byte[] text = decompressed(in).readNBytes(MAX_METADATA_BYTES + 1);
            if (text.length > MAX_METADATA_BYTES) {
                throw failure("Metadata must have at most " + MAX_METADATA_BYTES + " bytes, but "
                        + Messages.quote(baseName(next)) + " has more; extract the table to read");
            }
            metadata.put(baseName(next), text);
        }
        return null;
    }

    private static String baseName(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    private static boolean isTable(ZipEntry entry) {
        return baseName(entry).toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv|tab)");
    }

    private static boolean isMetadata(ZipEntry entry) {
        return isTable(entry) && baseName(entry).toLowerCase(Locale.ROOT).matches("metadata_.*|.*_metadata\\.[a-z]+");
    }

    /** Returns whether an entry is one that a file system added, such as {@code __MACOSX/._exr.csv}. */
    private static boolean isHidden(ZipEntry entry) {
        return entry.getName().startsWith("__MACOSX/") || baseName(entry).startsWith(".");
    }

    private InputStream decompressed(InputStream in) {
        return new DecompressedStream(in);
    }

    /** A step of reading compressed content. */
    @FunctionalInterface
    private interface Step<T> {
        T run() throws IOException;
    }

    /** Runs a step, and reports damaged content. */
    private <T> T checked(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (ZipException | EOFException damaged) {
            throw new CsvFormatException(
                    "Compressed content must be complete and valid, but is damaged (" + damaged.getMessage()
                            + "); check the file, or download it again",
                    name(),
                    CellLocation.TABLE,
                    null,
                    damaged);
        }
    }

    private CsvFormatException failure(String message) {
        return new CsvFormatException(message, file, CellLocation.TABLE, null, null);
    }

    /** Decompressed bytes, whose number is limited because a small file can expand to a huge one. */
    private final class DecompressedStream extends FilterInputStream {
        DecompressedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int count = read(one, 0, 1);
            return count < 0 ? count : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = checked(() -> in.read(buffer, offset, length));
            remaining -= Math.max(0, count);
            if (remaining < 0) {
                throw failure("Decompressed content must have at most " + limits.decompressedBytes()
                        + " bytes, but has more; raise the limit with ReadLimits.withDecompressedBytes");
            }
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        /** Keeps the archive open for the entries that follow. */
        @Override
        public void close() {}
    }
}
