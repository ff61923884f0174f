// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output, which says so when nobody reads on, as behind {@code | head}. */
final class StandardOutput extends FilterOutputStream {
    StandardOutput(OutputStream out) {
        super(out);
    }

    /** Says that the reader of a pipe has gone, which is no failure. */
    static final class ClosedException extends IOException {
        private static final long serialVersionUID = 1L;

        ClosedException(IOException cause) {
            super("Standard output is closed", cause);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            throw isOfClosedPipe(failed.getMessage())
                    ? new ClosedException(failed)
                    : new IOException("standard output: " + failed.getMessage(), failed);
        }
    }

    /** Java has the words of the system alone; every system has a pipe in them. */
    private static boolean isOfClosedPipe(@Nullable String message) {
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Stays open: it is not ours. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
