// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.io.JsonFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream of bytes into lines, and decodes each separately so that a malformed line does not affect the next.
 */
final class LineSplitter {
    private static final int LONGEST = 16_000_000;
    private static final int CHUNK = 8192;

    private final InputStream in;
    private final @Nullable String source;
    private final byte[] chunk = new byte[CHUNK];
    private final ByteBuffer bytes = ByteBuffer.wrap(chunk);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private CharBuffer text = CharBuffer.allocate(CHUNK);
    private int at;
    private int end;
    private int number;

    LineSplitter(InputStream in, @Nullable String source) {
        this.in = in;
        this.source = source;
    }

    /** Returns the number of the last line, from 1. */
    int number() {
        return number;
    }

    /** Returns the characters of the last line, which starts at index 0 and is valid until the next one. */
    char[] text() {
        return text.array();
    }

    /** Returns the number of characters of the last line. */
    int length() {
        return text.limit();
    }

    /** Returns the last line without its line break. */
    String line() {
        return new String(text(), 0, length());
    }

    /** Advances to the next line, and returns whether there is one. */
    boolean next() throws IOException {
        if (!fill()) {
            return false;
        }
        int stop = endOfLine();
        if (stop == end) {
            return nextOfSeveralChunks();
        }
        number++;
        bytes.limit(stop).position(at);
        at = stop + 1;
        decode(bytes);
        return true;
    }

    private int endOfLine() {
        int stop = at;
        while (stop < end && chunk[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean nextOfSeveralChunks() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean isComplete = false;
        boolean isTooLong = false;
        while (!isComplete && fill()) {
            int stop = endOfLine();
            isTooLong |= line.size() + (stop - at) > LONGEST;
            if (!isTooLong) {
                line.write(chunk, at, stop - at);
            }
            isComplete = stop < end;
            at = isComplete ? stop + 1 : stop;
        }
        number++;
        if (isTooLong) {
            throw failure("Line must have at most " + LONGEST + " bytes, but has more", null);
        }
        decode(ByteBuffer.wrap(line.toByteArray()));
        return true;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(chunk));
        }
        return at < end;
    }

    private void decode(ByteBuffer line) {
        if (text.capacity() < line.remaining()) {
            text = CharBuffer.allocate(line.remaining());
        }
        text.clear();
        CoderResult result = decoder.reset().decode(line, text, true);
        text.flip();
        if (result.isError()) {
            try {
                result.throwException();
            } catch (CharacterCodingException malformed) {
                throw failure("Line must be UTF-8, but has malformed bytes", malformed);
            }
        }
    }

    private JsonFormatException failure(String message, @Nullable Throwable cause) {
        return new JsonFormatException(message, source, "", number, 1, cause);
    }

    void close() throws IOException {
        in.close();
    }
}
