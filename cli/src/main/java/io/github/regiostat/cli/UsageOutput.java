// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Standard output for the usage and the version, which keeps the failure that their writer does not throw. */
final class UsageOutput extends FilterOutputStream {
    private @Nullable IOException failure;

    UsageOutput(StandardOutputStream out) {
        super(out);
    }

    /** Returns the failure, such as that of a full disk, or null. A closed pipe is not a failure. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (StandardOutputStream.ClosedException closed) {
            throw closed;
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }
}
