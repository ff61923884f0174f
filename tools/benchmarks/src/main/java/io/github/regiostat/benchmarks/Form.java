// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * How long and how often the benchmarks run.
 *
 * @param rounds how often each benchmark runs in a new virtual machine
 * @param warmups the iterations that are not measured
 * @param iterations the iterations that are measured
 * @param milliseconds the least time of an iteration
 * @param excluded regular expressions of benchmarks that do not run
 * @param parameters values that replace those of the benchmarks
 * @param footprintValues the number of values of which the memory is measured
 * @param sparseValues the number of values of the sparse cube of which the heap is measured
 * @param starts how many virtual machines are started for each start time
 */
record Form(
        int rounds,
        int warmups,
        int iterations,
        int milliseconds,
        List<String> excluded,
        Map<String, String> parameters,
        int footprintValues,
        int sparseValues,
        int starts) {
    /** Under five minutes, with smaller inputs and without the slowest peers. */
    static final Form QUICK = new Form(
            1,
            8,
            3,
            200,
            List.of("moneta$", "strata$", "tree$"),
            Map.of("measurements", "100000", "form", "dense"),
            100_000,
            1_000_000,
            5);

    /** For figures to publish. */
    static final Form FULL = new Form(3, 8, 5, 300, List.of(), Map.of(), 1_000_000, 10_000_000, 20);

    Form withRounds(int number) {
        return new Form(
                number, warmups, iterations, milliseconds, excluded, parameters, footprintValues, sparseValues, starts);
    }
}
