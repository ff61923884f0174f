// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pairs of currencies that have a rate, in either direction: a graph of currency numbers, as sets of bits.
 *
 * <p>Numbers are ordered by the priority of their currencies, so that the lowest common neighbour of two currencies is
 * the pivot between them.
 */
final class CurrencyGraph {
    private static final int[] NO_PATH = {};

    /** The currencies with a neighbour. */
    private final long[] members;
    /** The neighbours of each member. */
    private final long[][] neighbours;

    private final long[] none;

    private CurrencyGraph(long[] members, long[][] neighbours) {
        this.members = members;
        this.neighbours = neighbours;
        this.none = new long[members.length];
    }

    /** Adds pairs to a graph; graphs of one builder share equal sets of neighbours. */
    static final class Builder {
        private final int words;
        private final long[][] neighbours;
        private final Map<long[], long[]> shared = new TreeMap<>(Arrays::compare);

        /**
         * Creates a builder of graphs.
         *
         * @param size the number of currencies
         */
        Builder(int size) {
            this.words = words(size);
            this.neighbours = new long[size][words];
        }

        void connect(int first, int second) {
            add(neighbours[first], second);
            add(neighbours[second], first);
        }

        void connect(CurrencyGraph graph) {
            for (int number = 0; number < neighbours.length; number++) {
                long[] others = graph.neighbours(number);
                for (int word = 0; word < words; word++) {
                    neighbours[number][word] |= others[word];
                }
            }
        }

        /** Returns the graph of the pairs that were added since the last {@link #clear}. */
        CurrencyGraph build() {
            long[] members = new long[words];
            long[][] present = new long[neighbours.length][];
            int count = 0;
            for (int number = 0; number < neighbours.length; number++) {
                if (!isEmpty(neighbours[number])) {
                    add(members, number);
                    present[count++] = shared.computeIfAbsent(neighbours[number].clone(), row -> row);
                }
            }
            return new CurrencyGraph(members, Arrays.copyOf(present, count));
        }

        void clear() {
            for (long[] others : neighbours) {
                Arrays.fill(others, 0);
            }
        }
    }

    /** Returns the number of words of a set of currencies. */
    static int words(int size) {
        return size + Long.SIZE - 1 >>> 6;
    }

    private boolean connects(int first, int second) {
        return contains(neighbours(first), second);
    }

    /** Returns three currencies each, the lowest number first, of which every two are a pair. */
    List<int[]> triangles() {
        List<int[]> triangles = new ArrayList<>();
        for (int first : members(members)) {
            int[] others = neighboursOf(first);
            for (int i = 0; i < others.length; i++) {
                for (int j = i + 1; others[i] > first && j < others.length; j++) {
                    if (connects(others[i], others[j])) {
                        triangles.add(new int[] {first, others[i], others[j]});
                    }
                }
            }
        }
        return triangles;
    }

    /** Returns the neighbours of a currency, the lowest number first. */
    int[] neighboursOf(int number) {
        return members(neighbours(number));
    }

    /**
     * Returns the shortest path from one currency to another over the pairs of this graph and another one; of several,
     * the one via the lowest numbers, the first step first.
     *
     * @param other a graph of the same currencies
     * @return a new array of the currencies after the first one; empty if there is no path
     */
    int[] path(CurrencyGraph other, int from, int to) {
        long[] first = neighbours(from);
        long[] otherFirst = other.neighbours(from);
        if (contains(first, to) || contains(otherFirst, to)) {
            return new int[] {to};
        }
        long[] last = neighbours(to);
        long[] otherLast = other.neighbours(to);
        for (int word = 0; word < first.length; word++) {
            long common = (first[word] | otherFirst[word]) & (last[word] | otherLast[word]);
            if (common != 0) {
                return new int[] {lowest(word, common), to};
            }
        }
        boolean isIsolated = isEmpty(first) && isEmpty(otherFirst) || isEmpty(last) && isEmpty(otherLast);
        return isIsolated ? NO_PATH : longPath(other, from, to);
    }

    /** Searches breadth first, so that the first path found has the fewest steps and the lowest numbers. */
    private int[] longPath(CurrencyGraph other, int from, int to) {
        int[] queue = new int[none.length * Long.SIZE];
        int[] previous = new int[queue.length];
        long[] visited = new long[none.length];
        add(visited, from);
        queue[0] = from;
        int length = 1;
        for (int at = 0; at < length; at++) {
            int current = queue[at];
            if (connects(current, to) || other.connects(current, to)) {
                return pathTo(at, queue, previous, to);
            }
            long[] next = neighbours(current);
            long[] otherNext = other.neighbours(current);
            for (int word = 0; word < next.length; word++) {
                long added = (next[word] | otherNext[word]) & ~visited[word];
                visited[word] |= added;
                for (long rest = added; rest != 0; rest &= rest - 1) {
                    previous[length] = at;
                    queue[length++] = lowest(word, rest);
                }
            }
        }
        return NO_PATH;
    }

    private static int[] pathTo(int last, int[] queue, int[] previous, int to) {
        int steps = 1;
        for (int at = last; at > 0; at = previous[at]) {
            steps++;
        }
        int[] path = new int[steps];
        path[--steps] = to;
        for (int at = last; at > 0; at = previous[at]) {
            path[--steps] = queue[at];
        }
        return path;
    }

    /** Returns the neighbours of a currency as a set of bits, which must not be changed. */
    long[] neighbours(int number) {
        return contains(members, number) ? neighbours[rank(members, number)] : none;
    }

    private static void add(long[] set, int number) {
        set[number >>> 6] |= 1L << number;
    }

    private static boolean contains(long[] set, int number) {
        return (set[number >>> 6] & 1L << number) != 0;
    }

    private static int rank(long[] set, int number) {
        int rank = Long.bitCount(set[number >>> 6] & (1L << number) - 1);
        for (int word = 0; word < number >>> 6; word++) {
            rank += Long.bitCount(set[word]);
        }
        return rank;
    }

    private static int[] members(long[] set) {
        int[] numbers = new int[set.length * Long.SIZE];
        int count = 0;
        for (int word = 0; word < set.length; word++) {
            for (long rest = set[word]; rest != 0; rest &= rest - 1) {
                numbers[count++] = lowest(word, rest);
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Returns the lowest number of a word of a set. */
    static int lowest(int word, long bits) {
        return (word << 6) + Long.numberOfTrailingZeros(bits);
    }

    private static boolean isEmpty(long[] set) {
        for (long word : set) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }
}
