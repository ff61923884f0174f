// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import java.util.function.IntConsumer;

/** The constraints in which each variable occurs. */
final class Occurrences {
    private final int[] starts;
    private final int[] constraints;

    private Occurrences(int[] starts, int[] constraints) {
        this.starts = starts;
        this.constraints = constraints;
    }

    /**
     * Returns the occurrences of variables.
     *
     * @param variables the variables of each constraint
     * @param size the number of variables
     */
    static Occurrences of(int[][] variables, int size) {
        int[] starts = new int[size + 2];
        for (int[] each : variables) {
            for (int variable : each) {
                starts[variable + 2]++;
            }
        }
        for (int i = 2; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] constraints = new int[starts[size + 1]];
        for (int constraint = 0; constraint < variables.length; constraint++) {
            for (int variable : variables[constraint]) {
                constraints[starts[variable + 1]++] = constraint;
            }
        }
        return new Occurrences(starts, constraints);
    }

    void forEach(int variable, IntConsumer action) {
        for (int i = starts[variable]; i < starts[variable + 1]; i++) {
            action.accept(constraints[i]);
        }
    }
}
