// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

/** The pairs of currencies that have a rate of any basis, numbered in both directions by base and quote currency. */
final class PairNumbers {
    /** The number of a pair without rates in either direction. */
    static final int NONE = -1;

    private final CurrencyGraph graph;
    private final int words;
    /** The quote currencies of each base currency, as sets of bits. */
    private final long[] quotes;
    /** The number of the first pair of each word of {@link #quotes}. */
    private final int[] firsts;

    private final int size;

    /**
     * Numbers the pairs of a graph.
     *
     * @param currencies the number of currencies
     */
    PairNumbers(CurrencyGraph graph, int currencies) {
        this.graph = graph;
        this.words = CurrencyGraph.words(currencies);
        this.quotes = new long[currencies * words];
        this.firsts = new int[quotes.length];
        int count = 0;
        for (int base = 0; base < currencies; base++) {
            System.arraycopy(graph.neighbours(base), 0, quotes, base * words, words);
            for (int word = base * words; word < (base + 1) * words; word++) {
                firsts[word] = count;
                count += Long.bitCount(quotes[word]);
            }
        }
        this.size = count;
    }

    CurrencyGraph graph() {
        return graph;
    }

    int size() {
        return size;
    }

    /** Returns the number of currencies. */
    int currencies() {
        return quotes.length / words;
    }

    /**
     * Returns the lowest number of a currency that has rates with both of two others, or {@link CurrencyNumbers#NONE}.
     */
    int pivot(int first, int second) {
        for (int word = 0; word < words; word++) {
            long common = quotes[first * words + word] & quotes[second * words + word];
            if (common != 0) {
                return CurrencyGraph.lowest(word, common);
            }
        }
        return CurrencyNumbers.NONE;
    }

    /** Returns the number of a pair, or {@link #NONE} if there is no rate of the two in either direction. */
    int of(int base, int quote) {
        int word = base * words + (quote >>> 6);
        long bit = 1L << quote;
        return (quotes[word] & bit) == 0 ? NONE : firsts[word] + Long.bitCount(quotes[word] & bit - 1);
    }
}
