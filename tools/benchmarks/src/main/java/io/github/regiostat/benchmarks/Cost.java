// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Work whose time should grow no faster than n log n.
 *
 * @param name what is done
 * @param sizes the sizes of the input, ascending
 * @param work creates an input of a size, and returns the work with it
 */
record Cost(String name, List<Integer> sizes, IntFunction<Runnable> work) {}
