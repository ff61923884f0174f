// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

import io.github.regiostat.io.ReadLimits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Unpacked content, whose size is limited because a small file can expand to a huge one. */
abstract class UnpackedStream extends InputStream {
    /** Small files may have any compression. */
    private static final long FREE_SIZE = 1 << 20;

    private final String subject;
    private final String damage;
    private final CountingInputStream packed;
    private final InputStream unpacked;
    private final ReadLimits limits;
    private long size;

    /**
     * Creates a stream.
     *
     * @param subject the subject of messages, such as {@code Zip archive}
     * @param damage the message for a damaged file
     * @param packed the file, from which the unpacked content is read
     */
    UnpackedStream(String subject, String damage, CountingInputStream packed, InputStream unpacked, ReadLimits limits) {
        this.subject = subject;
        this.damage = damage;
        this.packed = packed;
        this.unpacked = unpacked;
        this.limits = limits;
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public final int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = unpacked.read(buffer, offset, length);
            size += Math.max(0, read);
            requireLimits();
            return read;
        } catch (ZipException | EOFException damaged) {
            throw new UnpackingException(damage, damaged);
        }
    }

    /** Reads the rest of the current content, within the limits. */
    final void drain() throws IOException {
        byte[] buffer = new byte[1 << 13];
        int read = read(buffer, 0, buffer.length);
        while (read >= 0) {
            read = read(buffer, 0, buffer.length);
        }
    }

    private void requireLimits() throws UnpackingException {
        if (size > limits.decompressedBytes()) {
            throw new UnpackingException(
                    subject + " must unpack to at most " + limits.decompressedBytes()
                            + " bytes, but has more; raise the limit with ReadLimits.withDecompressedBytes",
                    null);
        }
        if (size > FREE_SIZE && size / limits.compressionRatio() > packed.count()) {
            throw new UnpackingException(
                    subject + " must unpack to at most " + limits.compressionRatio()
                            + " bytes for each of its bytes, but has more; raise the limit with"
                            + " ReadLimits.withCompressionRatio",
                    null);
        }
    }
}
