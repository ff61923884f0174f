// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output, with a specific exception if the reader of a pipe has closed it, such as {@code | head}. */
final class StandardOutputStream extends FilterOutputStream {
    StandardOutputStream(OutputStream out) {
        super(out);
    }

    /** Thrown if the reader of a pipe has closed it, which is not an error. */
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
            throw isBrokenPipe(failed.getMessage())
                    ? new ClosedException(failed)
                    : new IOException("standard output: " + failed.getMessage(), failed);
        }
    }

    /** Java provides only the message of the operating system, which contains the word pipe on every system. */
    private static boolean isBrokenPipe(@Nullable String message) {
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Flushes instead of closing, because the stream belongs to the process. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
