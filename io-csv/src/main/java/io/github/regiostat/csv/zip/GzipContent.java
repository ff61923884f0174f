// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

import io.github.regiostat.io.ReadLimits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content of a gzip file, as a stream. */
public final class GzipContent extends UnpackedStream {
    private static final int BUFFER = 1 << 16;
    private static final String DAMAGE =
            "Gzip file must be complete and undamaged, but cannot be unpacked: download it again";

    private GzipContent(CountingInputStream packed, InputStream unpacked, ReadLimits limits) {
        super("Gzip file", DAMAGE, packed, unpacked, limits);
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
            return new GzipContent(packed, new GZIPInputStream(packed, BUFFER), limits);
        } catch (ZipException | EOFException damaged) {
            throw new UnpackingException(DAMAGE, damaged);
        }
    }
}
