// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import java.io.IOException;

/**
 * The result of a stage of the job and the wall time that it took.
 *
 * @param <T> the type of the result
 * @param result the result
 * @param seconds the time in seconds
 */
record Stage<T>(T result, double seconds) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** The work of a stage. */
    interface Work<T> {
        T run() throws IOException;
    }

    static <T> Stage<T> of(Work<T> work) throws IOException {
        long start = System.nanoTime();
        T result = work.run();
        return new Stage<>(result, (System.nanoTime() - start) / NANOS_PER_SECOND);
    }
}
