// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and fails at malformed bytes. Unlike the reader of the JDK, it first returns all characters before
 * them, so that a parser that counts characters knows the location.
 */
public final class Utf8Reader extends Reader {
    private static final int BUFFER = 1 << 13;

    /** The two chars of a supplementary character, for a caller with room for one. */
    private final char[] pair = new char[2];

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean isAtEnd;
    private int second = -1;

    public Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (second >= 0) {
            into[offset] = (char) second;
            second = -1;
            return 1;
        }
        if (length > 1) {
            return decode(CharBuffer.wrap(into, offset, length).slice());
        }
        int count = decode(CharBuffer.wrap(pair));
        if (count > 0) {
            into[offset] = pair[0];
            second = count == 2 ? pair[1] : -1;
        }
        return Math.min(count, 1);
    }

    /** Decodes the available characters, at least one, and returns their number, or -1 at the end. */
    private int decode(CharBuffer characters) throws IOException {
        while (true) {
            CoderResult result = decoder.decode(bytes, characters, isAtEnd);
            if (characters.position() > 0) {
                return characters.position();
            }
            if (result.isError()) {
                result.throwException();
            }
            if (isAtEnd) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isAtEnd = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
