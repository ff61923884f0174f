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
    private final String damage;
    private final CountingInputStream packed;
    private final InputStream unpacked;
    private final UnpackingLimits limits;

    /**
     * Creates a stream.
     *
     * @param subject the subject of messages, such as {@code Zip archive}
     * @param damage the message for a damaged file
     * @param packed the file, from which the unpacked content is read
     */
    UnpackedStream(String subject, String damage, CountingInputStream packed, InputStream unpacked, ReadLimits limits) {
        this.damage = damage;
        this.packed = packed;
        this.unpacked = unpacked;
        this.limits = new UnpackingLimits(subject, limits);
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
            limits.add(read, packed.count());
            return read;
        } catch (ZipException | EOFException damaged) {
            throw new UnpackingException(damage, damaged);
        }
    }
}
