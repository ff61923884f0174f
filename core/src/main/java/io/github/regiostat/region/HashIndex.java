// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers by texts, eight bytes each: texts of one hash share their numbers, so that whoever asks looks at what he gets. */
final class HashIndex {
    private static final int FIRST_CAPACITY = 1024;

    private final long[] sorted;

    private HashIndex(long[] sorted) {
        this.sorted = sorted;
    }

    /** The numbers of the text, ascending, and of others by chance. */
    IntStream at(String text) {
        long least = (long) text.hashCode() << Integer.SIZE;
        int found = Arrays.binarySearch(sorted, least);
        int first = found < 0 ? -1 - found : found;
        int end = first;
        while (end < sorted.length && sorted[end] >> Integer.SIZE == text.hashCode()) {
            end++;
        }
        return Arrays.stream(sorted, first, end).mapToInt(entry -> (int) entry).distinct();
    }

    /** Collects numbers. */
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
