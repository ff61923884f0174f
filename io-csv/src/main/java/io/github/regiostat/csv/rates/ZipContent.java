// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import io.github.regiostat.dataset.ReadLimits;
import io.github.regiostat.json.internal.Messages;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The only file of a zip archive, as a stream. Nothing is written to disk, and the names of entries are used in
 * messages only. Files of metadata, which the World Bank adds, are ignored.
 */
final class ZipContent extends InputStream {
    private static final int MAX_ENTRIES = 100;

    /** Small archives may have any compression. */
    private static final long FREE_SIZE = 1 << 20;

    /** The third byte of an archive with entries; an empty one begins with its directory. */
    private static final int LOCAL_HEADER = 3;

    private static final String METADATA = "Metadata_";

    private final CountingStream packed;
    private final ZipInputStream zip;
    private final ReadLimits limits;
    private String name = "";
    private int entries;
    private long unpacked;

    private ZipContent(InputStream archive, ReadLimits limits) {
        this.packed = new CountingStream(archive);
        this.zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
        this.limits = limits;
    }

    /** Counts the bytes of the archive. */
    private static final class CountingStream extends FilterInputStream {
        private long count;

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** Returns whether content is a zip archive, by its first bytes. */
    static boolean isZip(byte[] start) {
        return start.length >= 4
                && start[0] == 'P'
                && start[1] == 'K'
                && (start[2] == LOCAL_HEADER && start[3] == 4 || start[2] == 5 && start[3] == 6);
    }

    /**
     * Opens the only file of an archive.
     *
     * @param start the first bytes of the archive, which are not consumed
     */
    static ZipContent open(InputStream archive, byte[] start, ReadLimits limits) throws IOException {
        ZipContent content = new ZipContent(archive, limits);
        String first = content.nextFile();
        if (first == null && content.entries == 0 && start[2] == LOCAL_HEADER) {
            throw damaged(new EOFException("Header of the first entry is incomplete"));
        }
        if (first == null) {
            throw new UnpackingException(
                    "Zip archive must contain one file of exchange rates, but contains none", null);
        }
        content.name = first;
        return content;
    }

    /** Returns the name of the file in the archive. */
    String name() {
        return name;
    }

    /** Requires that no other file follows; the content must have been read. */
    void requireOnlyFile() throws IOException {
        drain();
        String other = nextFile();
        if (other != null) {
            throw new UnpackingException(
                    "Zip archive must contain one file of exchange rates, but contains " + Messages.quote(name)
                            + " and " + Messages.quote(other) + "; extract the file to read",
                    null);
        }
    }

    private @Nullable String nextFile() throws IOException {
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MAX_ENTRIES) {
                    throw new UnpackingException(
                            "Zip archive must have at most " + MAX_ENTRIES + " entries, but has more", null);
                }
                if (!entry.isDirectory() && !lastName(entry).startsWith(METADATA)) {
                    return entry.getName();
                }
                drain();
            }
            return null;
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw damaged(damaged);
        }
    }

    private static String lastName(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    /** Reads the rest of the current entry within the limits. */
    private void drain() throws IOException {
        byte[] buffer = new byte[1 << 13];
        int read = read(buffer, 0, buffer.length);
        while (read >= 0) {
            read = read(buffer, 0, buffer.length);
        }
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
            read = zip.read(buffer, offset, length);
        } catch (ZipException | EOFException damaged) {
            throw damaged(damaged);
        }
        unpacked += Math.max(0, read);
        if (unpacked > limits.decompressedBytes()) {
            throw new UnpackingException(
                    "Zip archive must unpack to at most " + limits.decompressedBytes()
                            + " bytes, but has more; raise the limit with ReadLimits.withDecompressedBytes",
                    null);
        }
        if (unpacked > FREE_SIZE && unpacked / limits.compressionRatio() > packed.count) {
            throw new UnpackingException(
                    "Zip archive must unpack to at most " + limits.compressionRatio()
                            + " bytes for each of its bytes, but has more; raise the limit with"
                            + " ReadLimits.withCompressionRatio",
                    null);
        }
        return read;
    }

    private static UnpackingException damaged(Exception cause) {
        return new UnpackingException(
                "Zip archive must be complete and not encrypted, but cannot be unpacked: download it again", cause);
    }
}
