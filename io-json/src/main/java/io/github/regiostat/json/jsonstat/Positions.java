// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The positions of entries in a cube, in ascending order. They are held in chunks: consecutive positions need no
 * memory, close ones two bytes each.
 */
final class Positions {
    /** The number of digits of the last position of the largest cube. */
    private static final int MAX_DIGITS = 10;

    private static final int CHUNK_BITS = 12;
    private static final int CHUNK = 1 << CHUNK_BITS;

    static final Positions NONE = first(0);

    private final int count;

    /** The chunks, or null for contiguous positions from 0. */
    private final Chunk @Nullable [] chunks;

    private Positions(int count, Chunk @Nullable [] chunks) {
        this.count = count;
        this.chunks = chunks;
    }

    /**
     * Positions from a base on: consecutive ones, or those in an array, of 16-bit offsets from the base if these fit.
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Chunk(int base, char @Nullable [] near, int @Nullable [] far) {
        static Chunk of(int[] positions, int size) {
            int base = positions[0];
            boolean isNear = true;
            boolean isConsecutive = true;
            for (int i = 0; i < size; i++) {
                isNear &= positions[i] - base >= 0 && positions[i] - base <= Character.MAX_VALUE;
                isConsecutive &= positions[i] == base + i;
            }
            if (isConsecutive) {
                return new Chunk(base, null, null);
            }
            if (!isNear) {
                return new Chunk(0, null, Arrays.copyOf(positions, size));
            }
            char[] near = new char[size];
            for (int i = 0; i < size; i++) {
                near[i] = (char) (positions[i] - base);
            }
            return new Chunk(base, near, null);
        }

        int at(int index) {
            if (near != null) {
                return base + near[index];
            }
            return far == null ? base + index : far[index];
        }
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
        return chunks == null ? entry : chunks[entry >> CHUNK_BITS].at(entry & (CHUNK - 1));
    }

    /** Returns the number of entries with consecutive positions from an entry on, up to a maximum. */
    int runFrom(int entry, int most) {
        int end = Math.min(count, entry + most);
        if (chunks == null) {
            return end - entry;
        }
        int first = at(entry);
        int next = entry + 1;
        while (next < end && at(next) - first == next - entry) {
            next++;
        }
        return next - entry;
    }

    /** Returns the entry at a position, or {@code -1 - insertionPoint} if there is no entry. */
    int entryAt(int position) {
        if (chunks == null) {
            return position < count ? position : -1 - count;
        }
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = at(middle);
            if (found == position) {
                return middle;
            }
            if (found < position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
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
        private static final int FIRST_CAPACITY = 16;

        /** The full chunks, of which there are none as long as the positions are contiguous from 0. */
        private final List<Chunk> chunks = new ArrayList<>();

        private int[] last = {};
        private int size;
        private int previous = -1;
        private boolean isFirst = true;
        private boolean isAscending = true;

        void add(int position) {
            if (isFirst && position != size) {
                isFirst = false;
                for (int base = 0; base + CHUNK <= size; base += CHUNK) {
                    chunks.add(new Chunk(base, null, null));
                }
                last = new int[(size & (CHUNK - 1)) + FIRST_CAPACITY];
                Arrays.setAll(last, i -> (size & -CHUNK) + i);
            }
            if (!isFirst) {
                append(position);
            }
            isAscending &= position > previous;
            previous = position;
            size++;
        }

        private void append(int position) {
            int index = size & (CHUNK - 1);
            if (index == last.length) {
                last = Arrays.copyOf(last, Math.min(CHUNK, 2 * index + FIRST_CAPACITY));
            }
            last[index] = position;
            if (index == CHUNK - 1) {
                chunks.add(Chunk.of(last, CHUNK));
            }
        }

        /** Returns the order of the entries by position, or null if they are already sorted. */
        int @Nullable [] order() {
            if (isAscending || isFirst) {
                return null;
            }
            long[] keys = new long[size];
            Positions unsorted = unsorted();
            for (int i = 0; i < size; i++) {
                keys[i] = (long) unsorted.at(i) << Integer.SIZE | i;
            }
            Arrays.sort(keys);
            int[] order = new int[size];
            for (int i = 0; i < size; i++) {
                order[i] = (int) keys[i];
            }
            return order;
        }

        Positions build(int @Nullable [] order) {
            if (isFirst) {
                return first(size);
            }
            Positions unsorted = unsorted();
            if (order == null) {
                return unsorted;
            }
            Builder sorted = new Builder();
            for (int entry : order) {
                sorted.add(unsorted.at(entry));
            }
            return sorted.build(null);
        }

        private Positions unsorted() {
            List<Chunk> all = new ArrayList<>(chunks);
            int sizeOfLast = size & (CHUNK - 1);
            if (sizeOfLast > 0) {
                all.add(Chunk.of(last, sizeOfLast));
            }
            return new Positions(size, all.toArray(Chunk[]::new));
        }
    }

    /** Returns a duplicate position, or -1. */
    int duplicate() {
        for (int i = 1; i < count && chunks != null; i++) {
            if (at(i) == at(i - 1)) {
                return at(i);
            }
        }
        return -1;
    }
}
