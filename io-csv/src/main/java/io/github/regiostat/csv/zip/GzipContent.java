// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

import io.github.regiostat.dataset.ReadLimits;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content of a gzip file, as a stream. */
public final class GzipContent extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    private final UnpackingLimit limit;

    private GzipContent(InputStream unpacked, UnpackingLimit limit) {
        super(unpacked);
        this.limit = limit;
    }

    /**
     * Returns whether content is a gzip file.
     *
     * @param start the first bytes of the content
     * @return whether they are those of a gzip file
     */
    public static boolean isGzip(byte[] start) {
        return start.length > 1 && Byte.toUnsignedInt(start[0]) == 0x1f && Byte.toUnsignedInt(start[1]) == 0x8b;
    }

    /**
     * Opens a gzip file.
     *
     * @param file the file from its first byte; it is not closed
     * @param limits the limits
     * @return the content
     * @throws UnpackingException if the file is damaged
     * @throws IOException if the file cannot be read
     */
    public static GzipContent open(InputStream file, ReadLimits limits) throws IOException {
        CountingInputStream packed = new CountingInputStream(file);
        try {
            return new GzipContent(
                    new GZIPInputStream(packed, BUFFER), new UnpackingLimit("Gzip file", packed, limits));
        } catch (ZipException | EOFException damaged) {
            throw damaged(damaged);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = in.read(buffer, offset, length);
            limit.add(read);
            return read;
        } catch (ZipException | EOFException damaged) {
            throw damaged(damaged);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static UnpackingException damaged(IOException cause) {
        return new UnpackingException(
                "Gzip file must be complete and undamaged, but cannot be unpacked: download it again", cause);
    }
}
