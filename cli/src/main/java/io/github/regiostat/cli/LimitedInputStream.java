// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** The decompressed bytes of a file up to a limit, because a small file can expand to a huge one. */
final class LimitedInputStream extends FilterInputStream {
    private final String file;
    private final long limit;
    private long count;

    LimitedInputStream(InputStream in, String file, long limit) {
        super(in);
        this.file = file;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? read : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            if (count > limit) {
                throw new InvalidInputException(
                        file,
                        "Decompressed file must have at most " + limit + " bytes, but has more: raise --max-bytes",
                        null);
            }
            return read;
        } catch (ZipException | EOFException damaged) {
            throw InvalidInputException.ofDamagedFile(file, damaged);
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        return bytes <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(bytes, 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
