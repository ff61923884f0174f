// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import java.util.Arrays;

/** A partition of the numbers from zero, whose parts can be joined. */
final class DisjointSets {
    private final int[] parents;

    DisjointSets(int size) {
        parents = new int[size];
        Arrays.setAll(parents, i -> i);
    }

    /** Returns the least number of the part of a number. */
    int representative(int number) {
        int found = number;
        while (parents[found] != found) {
            parents[found] = parents[parents[found]];
            found = parents[found];
        }
        return found;
    }

    void join(int a, int b) {
        int first = representative(a);
        int second = representative(b);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
