// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Does not hand on each line by itself where all of them are at hand. */
public final class NonFlushingOutputStream extends BufferedOutputStream {
    public NonFlushingOutputStream(OutputStream out) {
        super(out);
    }

    @Override
    public void flush() {
        // All lines come at once: see finish.
    }

    public void finish() throws IOException {
        super.flush();
    }
}
