// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Adds a line feed at the end of the output of formats that write none. */
final class LineEndingOutputStream extends FilterOutputStream {
    private int last = '\n';

    LineEndingOutputStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        last = b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        if (length > 0) {
            last = bytes[offset + length - 1];
        }
    }

    /** Writes a line feed unless the output is empty or ends with one. */
    void endLine() throws IOException {
        if (last != '\n') {
            write('\n');
        }
    }
}
