// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Skips a byte order mark at the start of a text, as RFC 8259 allows. */
public final class ByteOrderMarkReader extends FilterReader {
    private static final char MARK = '\uFEFF';

    private boolean started;

    public ByteOrderMarkReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int first = in.read();
        if (!started && first == MARK) {
            first = in.read();
        }
        started = true;
        return first;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (started || length == 0) {
            return in.read(buffer, offset, length);
        }
        int first = read();
        if (first < 0) {
            return -1;
        }
        buffer[offset] = (char) first;
        return 1;
    }
}
