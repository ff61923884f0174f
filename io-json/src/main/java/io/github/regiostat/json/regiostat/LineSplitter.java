// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.json.JsonFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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

    /** Returns the next line without its line break, or null at the end. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean hasBytes = false;
        boolean isComplete = false;
        boolean isTooLong = false;
        while (!isComplete && fill()) {
            hasBytes = true;
            int stop = at;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            isTooLong |= line.size() + (stop - at) > LONGEST;
            if (!isTooLong) {
                line.write(chunk, at, stop - at);
            }
            isComplete = stop < end;
            at = isComplete ? stop + 1 : stop;
        }
        if (!hasBytes) {
            return null;
        }
        number++;
        if (isTooLong) {
            throw failure("Line must have at most " + LONGEST + " bytes, but has more", null);
        }
        return decoded(line.toByteArray());
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(chunk));
        }
        return at < end;
    }

    private String decoded(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw failure("Line must be UTF-8, but has malformed bytes", malformed);
        }
    }

    private JsonFormatException failure(String message, @Nullable Throwable cause) {
        return new JsonFormatException(message, source, "", number, 1, cause);
    }

    void close() throws IOException {
        in.close();
    }
}
