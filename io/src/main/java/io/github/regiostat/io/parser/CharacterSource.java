// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The characters of a text on their way to a parser. The parser can return those that it has buffered, so that they are
 * scanned here instead; it then continues behind them.
 */
final class CharacterSource extends Reader {
    private static final int CAPACITY = 1 << 13;

    /** After a scan the parser mostly needs few characters before the next scan. */
    private static final int FEW = 1 << 7;

    private final Reader in;
    private char[] buffer = {};
    private int start;
    private int end;
    /** The number of characters that the parser receives next of those read ahead; it doubles with each call. */
    private int limit = Integer.MAX_VALUE;

    private @Nullable IOException failure;

    CharacterSource(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int most = Math.min(length, limit);
        limit = Math.min(length, 2 * most);
        if (start < end) {
            int count = Math.min(most, end - start);
            System.arraycopy(buffer, start, into, offset, count);
            start += count;
            return count;
        }
        if (failure != null) {
            throw failure;
        }
        return in.read(into, offset, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Returns the characters that were read ahead, from {@link #start()} to {@link #end()}. */
    char[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Takes back the characters that the parser has buffered. */
    void takeBack(JsonParser parser) {
        parser.releaseBuffered(new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) {
                takeBack(characters, offset, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        limit = FEW;
    }

    private void takeBack(char[] characters, int offset, int length) {
        if (length > start) {
            char[] larger = buffer.length >= length + end - start ? buffer : new char[length + CAPACITY];
            System.arraycopy(buffer, start, larger, length, end - start);
            end += length - start;
            start = length;
            buffer = larger;
        }
        start -= length;
        System.arraycopy(characters, offset, buffer, start, length);
    }

    /** Drops the characters before an index, which the parser will not read. */
    void skipTo(int index) {
        start = index;
    }

    /**
     * Reads more characters behind the others, whose indexes may change. A failure is kept for the parser, which finds
     * it at the right location.
     *
     * @return whether there were more
     */
    boolean readAhead() {
        if (failure != null) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            return false;
        }
        try {
            int count = in.read(buffer, end, buffer.length - end);
            end += Math.max(0, count);
            return count > 0;
        } catch (IOException unreadable) {
            failure = unreadable;
            return false;
        }
    }
}
