// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Limits the bytes that a parser reads for one token, because a parser holds a token in memory before it returns. */
public final class TokenLimitStream extends FilterInputStream {
    /** Parsers read ahead by a buffer. */
    private static final int READ_AHEAD = 1 << 16;

    private final int limit;
    private long sinceToken;

    /**
     * Creates a stream.
     *
     * @param in the content
     * @param limit the greatest number of bytes of a token
     */
    public TokenLimitStream(InputStream in, int limit) {
        super(in);
        this.limit = limit;
    }

    /** Begins the next token. */
    public void nextToken() {
        sinceToken = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (sinceToken > (long) limit + READ_AHEAD) {
            throw new UnpackingException(
                    "Text and markup must have at most " + limit
                            + " characters each, but has more; raise the limit with ReadLimits.withTextLength",
                    null);
        }
        int read = in.read(buffer, offset, length);
        sinceToken += Math.max(0, read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
