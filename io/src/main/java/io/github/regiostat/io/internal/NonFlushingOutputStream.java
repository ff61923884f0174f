// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Ignores {@link #flush} between lines, so that many lines are written at once; {@link #finish} flushes them. */
public final class NonFlushingOutputStream extends BufferedOutputStream {
    public NonFlushingOutputStream(OutputStream out) {
        super(out);
    }

    @Override
    public void flush() {
        // See finish.
    }

    public void finish() throws IOException {
        super.flush();
    }
}
