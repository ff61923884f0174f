// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.io.IOException;
import java.util.List;

/**
 * Work whose time should grow no faster than n log n.
 *
 * @param name what is done
 * @param sizes the sizes of the input, ascending
 * @param input creates an input of a size
 */
record Cost(String name, List<Integer> sizes, Input input) {
    /** Creates an input of a size, and returns the work with it. */
    interface Input {
        Work of(int size) throws IOException;
    }

    /** Work whose result is returned, so that it is not optimised away. */
    interface Work {
        Object run() throws IOException;
    }
}
