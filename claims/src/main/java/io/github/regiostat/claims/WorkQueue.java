// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import java.util.BitSet;

/** The constraints that are to be visited, in the order in which they were added, each at most once. */
final class WorkQueue {
    private final int[] ring;
    private final BitSet waiting;
    private final BitSet excluded = new BitSet();
    private int first;
    private int size;

    WorkQueue(int constraints) {
        ring = new int[constraints];
        waiting = new BitSet(constraints);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int constraint) {
        if (!waiting.get(constraint) && !excluded.get(constraint)) {
            waiting.set(constraint);
            ring[(first + size) % ring.length] = constraint;
            size++;
        }
    }

    int remove() {
        int constraint = ring[first];
        first = (first + 1) % ring.length;
        size--;
        waiting.clear(constraint);
        return constraint;
    }

    /** Ignores a constraint from now on, except if it is already waiting. */
    void exclude(int constraint) {
        excluded.set(constraint);
    }
}
