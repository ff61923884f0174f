// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The unpacked content of a file in an archive. Its checksum is compared at its end. */
final class ZipPartStream extends InputStream {
    private static final int HEADER_SIGNATURE = 0x04034b50;
    private static final int HEADER_SIZE = 30;
    private static final int BUFFER = 1 << 16;

    private final ZipPart part;
    private final UnpackingLimits limits;
    private final Inflater inflater = new Inflater(true);
    private final PackedStream packed;
    private final InputStream unpacked;
    private final CRC32 checksum = new CRC32();
    private long counted;

    ZipPartStream(RandomAccessContent archive, ZipPart part, UnpackingLimits limits) throws IOException {
        this.part = part;
        this.limits = limits;
        this.packed = new PackedStream(archive, start(archive, part), part);
        this.unpacked = part.method() == ZipPart.STORED ? packed : new InflaterInputStream(packed, inflater, BUFFER);
    }

    /** Returns the position of the packed bytes, behind the header, whose sizes are not used. */
    private static long start(RandomAccessContent archive, ZipPart part) throws IOException {
        if (part.isEncrypted() || part.method() != ZipPart.STORED && part.method() != ZipPart.DEFLATED) {
            throw new UnpackingException(ZipDirectory.DAMAGE, null);
        }
        try {
            ByteBuffer header =
                    ByteBuffer.wrap(archive.bytes(part.position(), HEADER_SIZE)).order(ByteOrder.LITTLE_ENDIAN);
            if (header.getInt(0) != HEADER_SIGNATURE) {
                throw new UnpackingException(ZipDirectory.DAMAGE, null);
            }
            return part.position()
                    + HEADER_SIZE
                    + Short.toUnsignedInt(header.getShort(26))
                    + Short.toUnsignedInt(header.getShort(28));
        } catch (EOFException damaged) {
            throw new UnpackingException(ZipDirectory.DAMAGE, damaged);
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
            int read = unpacked.read(buffer, offset, length);
            if (read < 0) {
                requireChecksum();
            } else {
                checksum.update(buffer, offset, read);
                limits.addOfPart(read, packed.count() - counted);
                counted = packed.count();
            }
            return read;
        } catch (ZipException | EOFException damaged) {
            throw new UnpackingException(ZipDirectory.DAMAGE, damaged);
        }
    }

    private void requireChecksum() throws UnpackingException {
        if (checksum.getValue() != part.checksum()) {
            throw new UnpackingException(ZipDirectory.DAMAGE, null);
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        unpacked.close();
    }

    /** The packed bytes of a file. */
    private static final class PackedStream extends InputStream {
        private final RandomAccessContent archive;
        private final long start;
        private final long length;
        private long count;

        /** Whether a byte is to follow the last one, as the inflater of the JDK asks for. */
        private boolean hasMore;

        PackedStream(RandomAccessContent archive, long start, ZipPart part) {
            this.archive = archive;
            this.start = start;
            this.length = part.packed();
            this.hasMore = part.method() == ZipPart.DEFLATED;
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int wanted) throws IOException {
            if (count >= length) {
                int more = hasMore && wanted > 0 ? 1 : -1;
                hasMore = false;
                return more;
            }
            if (start + count >= archive.size()) {
                throw new EOFException("Archive ends inside a file");
            }
            int most = (int) Math.min(wanted, Math.min(length - count, archive.size() - start - count));
            int read = archive.read(start + count, buffer, offset, most);
            count += read;
            return read;
        }
    }
}
