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

/** Cuts a stream of bytes into lines, each decoded for itself so that what is broken in one is said of that one. */
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

    /** The number of the line that was returned last, from 1. */
    int number() {
        return number;
    }

    /** The next line without its end, or null if there is none. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean isThere = false;
        boolean isWhole = false;
        boolean isTooLong = false;
        while (!isWhole && fill()) {
            isThere = true;
            int stop = at;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            isTooLong |= line.size() + (stop - at) > LONGEST;
            if (!isTooLong) {
                line.write(chunk, at, stop - at);
            }
            isWhole = stop < end;
            at = isWhole ? stop + 1 : stop;
        }
        if (!isThere) {
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
            throw failure("Line must be UTF-8, but is not", malformed);
        }
    }

    private JsonFormatException failure(String message, @Nullable Throwable cause) {
        return new JsonFormatException(message, source, "", number, 1, cause);
    }

    void close() throws IOException {
        in.close();
    }
}
