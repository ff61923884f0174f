// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An index from texts to line numbers, at eight bytes an entry. Texts with equal hash codes share their lines, so
 * callers must check the results.
 */
final class HashIndex {
    private static final int FIRST_CAPACITY = 1024;

    private final long[] sorted;

    private HashIndex(long[] sorted) {
        this.sorted = sorted;
    }

    /** Returns the lines of the text in ascending order, and possibly lines of other texts with the same hash code. */
    IntStream lookUp(String text) {
        long least = (long) text.hashCode() << Integer.SIZE;
        int found = Arrays.binarySearch(sorted, least);
        int first = found < 0 ? -1 - found : found;
        int end = first;
        while (end < sorted.length && sorted[end] >> Integer.SIZE == text.hashCode()) {
            end++;
        }
        return Arrays.stream(sorted, first, end).mapToInt(entry -> (int) entry).distinct();
    }

    /** A builder of an index. */
    static final class Builder {
        private long[] entries = new long[FIRST_CAPACITY];
        private int size;

        void add(String text, int number) {
            entries = size < entries.length ? entries : Arrays.copyOf(entries, 2 * size);
            entries[size++] = (long) text.hashCode() << Integer.SIZE | number;
        }

        HashIndex build() {
            long[] sorted = Arrays.copyOf(entries, size);
            Arrays.sort(sorted);
            return new HashIndex(sorted);
        }
    }
}
