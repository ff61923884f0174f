// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Content whose bytes are read at any position: a file, or bytes in memory. */
public abstract sealed class RandomAccessContent implements Closeable {
    /**
     * Opens a file.
     *
     * @param file the file
     * @return the content, which is to be closed
     * @throws IOException if the file cannot be opened
     */
    public static RandomAccessContent of(Path file) throws IOException {
        return new OfFile(Files.newByteChannel(file));
    }

    /**
     * Returns the content of bytes.
     *
     * @param bytes the bytes, which are not copied
     * @return the content
     */
    public static RandomAccessContent of(byte[] bytes) {
        return new OfBytes(bytes);
    }

    /** Returns the number of bytes. */
    abstract long size() throws IOException;

    /** Reads some bytes at a position before the end, and returns their number, at least one. */
    abstract int read(long position, byte[] buffer, int offset, int length) throws IOException;

    /**
     * Returns the bytes at a position, fewer at the end.
     *
     * @param position the position from 0
     * @param length the greatest number of bytes
     * @return the bytes
     * @throws IOException if the content cannot be read
     */
    public final byte[] start(long position, int length) throws IOException {
        int available = (int) Math.max(0, Math.min(length, size() - position));
        return bytes(position, available);
    }

    /** Returns the bytes at a position. */
    final byte[] bytes(long position, int length) throws IOException {
        if (position < 0 || length < 0 || position > size() - length) {
            throw new EOFException("Content ends before position " + position);
        }
        byte[] bytes = new byte[length];
        int read = 0;
        while (read < length) {
            read += read(position + read, bytes, read, length - read);
        }
        return bytes;
    }

    /** A file. */
    private static final class OfFile extends RandomAccessContent {
        private final SeekableByteChannel channel;

        OfFile(SeekableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        long size() throws IOException {
            return channel.size();
        }

        @Override
        int read(long position, byte[] buffer, int offset, int length) throws IOException {
            int read = channel.position(position).read(ByteBuffer.wrap(buffer, offset, length));
            if (read <= 0) {
                throw new EOFException("File ends while it is read");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Bytes in memory. */
    private static final class OfBytes extends RandomAccessContent {
        private final byte[] content;

        OfBytes(byte[] content) {
            this.content = content;
        }

        @Override
        long size() {
            return content.length;
        }

        @Override
        int read(long position, byte[] buffer, int offset, int length) {
            System.arraycopy(content, (int) position, buffer, offset, length);
            return length;
        }

        @Override
        public void close() {
            // Bytes hold no resource.
        }
    }
}
