// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts the quotes of a text: the parser accepts a quoted cell without its closing quote, which this reveals. */
final class QuoteCountingReader extends FilterReader {
    private long quotes;
    private boolean isAtEnd;

    QuoteCountingReader(Reader in) {
        super(in);
    }

    long quotes() {
        return quotes;
    }

    /** Returns whether the end of the text was read. */
    boolean isAtEnd() {
        return isAtEnd;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        quotes += c == '"' ? 1 : 0;
        isAtEnd |= c < 0;
        return c;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        isAtEnd |= count < 0;
        for (int i = offset; i < offset + count; i++) {
            quotes += into[i] == '"' ? 1 : 0;
        }
        return count;
    }
}
