// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.column.IntList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntFunction;

/**
 * The constraints that moved the ends of domains, in order. It traces a contradiction back to the few that led to it.
 */
final class Trail {
    private static final int NONE = -1;

    /** The last event of the lower and the upper end of each variable. */
    private final int[] last;

    private final IntList constraints = new IntList();
    private final IntList previous = new IntList();

    Trail(int variables) {
        last = new int[2 * variables];
        Arrays.fill(last, NONE);
    }

    void add(int constraint, int variable, boolean isUpper) {
        int end = 2 * variable + (isUpper ? 1 : 0);
        previous.add(last[end]);
        last[end] = constraints.size();
        constraints.add(constraint);
    }

    /**
     * Returns the constraints that the domains of some variables depend on, with the constraint that failed.
     *
     * @param failed the constraint that has no solution in the domains
     * @param variablesOf the variables of each constraint
     */
    BitSet causes(int failed, IntFunction<int[]> variablesOf) {
        BitSet causes = new BitSet();
        causes.set(failed);
        BitSet visited = new BitSet();
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {failed, constraints.size()});
        while (!open.isEmpty()) {
            int[] next = open.pop();
            for (int variable : variablesOf.apply(next[0])) {
                for (int end = 2 * variable; end <= 2 * variable + 1; end++) {
                    int event = before(end, next[1]);
                    if (event != NONE && !visited.get(event)) {
                        visited.set(event);
                        causes.set(constraints.at(event));
                        open.push(new int[] {constraints.at(event), event});
                    }
                }
            }
        }
        return causes;
    }

    private int before(int end, int time) {
        int event = last[end];
        while (event >= time) {
            event = previous.at(event);
        }
        return event;
    }
}
