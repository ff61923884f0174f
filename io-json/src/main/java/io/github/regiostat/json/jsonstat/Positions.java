// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.column.IntList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The positions of entries in a cube, in ascending order; contiguous positions from 0 need no memory. */
final class Positions {
    /** The number of digits of the last position of the largest cube. */
    private static final int MAX_DIGITS = 10;

    static final Positions NONE = first(0);

    private final int count;
    private final int @Nullable [] sorted;

    private Positions(int count, int @Nullable [] sorted) {
        this.count = count;
        this.sorted = sorted;
    }

    static Positions first(int count) {
        return new Positions(count, null);
    }

    int count() {
        return count;
    }

    /** Returns one more than the last position. */
    int end() {
        return count == 0 ? 0 : at(count - 1) + 1;
    }

    int at(int entry) {
        return sorted == null ? entry : sorted[entry];
    }

    /** Returns the number of entries with consecutive positions from an entry on, up to a maximum. */
    int runFrom(int entry, int most) {
        int end = Math.min(count, entry + most);
        if (sorted == null) {
            return end - entry;
        }
        int next = entry + 1;
        while (next < end && sorted[next] == sorted[next - 1] + 1) {
            next++;
        }
        return next - entry;
    }

    /** Returns the entry at a position, or {@code -1 - insertionPoint} if there is no entry. */
    int entryAt(int position) {
        if (sorted != null) {
            return Arrays.binarySearch(sorted, position);
        }
        return position < count ? position : -1 - count;
    }

    /** Returns the position that a key states, or -1 if the key is not a position. */
    static int parse(CharSequence key) {
        int length = key.length();
        if (length == 0 || length > MAX_DIGITS || length > 1 && key.charAt(0) == '0') {
            return -1;
        }
        long position = 0;
        for (int i = 0; i < length; i++) {
            char c = key.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            position = position * 10 + (c - '0');
        }
        return position < Integer.MAX_VALUE ? (int) position : -1;
    }

    /** Collects positions in any order. */
    static final class Builder {
        private @Nullable IntList positions;
        private int size;
        private int last = -1;
        private boolean isAscending = true;

        void add(int position) {
            if (positions == null && position != size) {
                positions = new IntList();
                for (int i = 0; i < size; i++) {
                    positions.add(i);
                }
            }
            if (positions != null) {
                positions.add(position);
            }
            isAscending &= position > last;
            last = position;
            size++;
        }

        /** Returns the order of the entries by position, or null if they are already sorted. */
        int @Nullable [] order() {
            if (isAscending || positions == null) {
                return null;
            }
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) {
                keys[i] = (long) positions.at(i) << Integer.SIZE | i;
            }
            Arrays.sort(keys);
            int[] order = new int[size];
            for (int i = 0; i < size; i++) {
                order[i] = (int) keys[i];
            }
            return order;
        }

        private static boolean isFirst(int[] sorted) {
            for (int i = 0; i < sorted.length; i++) {
                if (sorted[i] != i) {
                    return false;
                }
            }
            return true;
        }

        Positions build(int @Nullable [] order) {
            if (positions == null) {
                return first(size);
            }
            int[] sorted = positions.toArray();
            if (order != null) {
                Arrays.sort(sorted);
            }
            return isFirst(sorted) ? first(size) : new Positions(size, sorted);
        }
    }

    /** Returns a duplicate position, or -1. */
    int duplicate() {
        if (sorted != null) {
            for (int i = 1; i < count; i++) {
                if (sorted[i] == sorted[i - 1]) {
                    return sorted[i];
                }
            }
        }
        return -1;
    }
}
