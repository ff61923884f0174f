// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

/** The pairs of currencies that have a rate of any basis, numbered in both directions. */
final class PairNumbers {
    /** The number of a pair without rates in either direction. */
    static final int NONE = -1;

    private final CurrencyGraph graph;
    /** The number of the first pair of each base currency, and the number of all pairs. */
    private final int[] firsts;

    /**
     * Numbers the pairs of a graph.
     *
     * @param currencies the number of currencies
     */
    PairNumbers(CurrencyGraph graph, int currencies) {
        this.graph = graph;
        this.firsts = new int[currencies + 1];
        for (int currency = 0; currency < currencies; currency++) {
            firsts[currency + 1] = firsts[currency] + graph.degree(currency);
        }
    }

    CurrencyGraph graph() {
        return graph;
    }

    int size() {
        return firsts[firsts.length - 1];
    }

    /** Returns the number of a pair, or {@link #NONE}. */
    int of(int base, int quote) {
        return graph.connects(base, quote) ? firsts[base] + graph.rank(base, quote) : NONE;
    }
}
