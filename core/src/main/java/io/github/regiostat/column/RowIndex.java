// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * An index that finds the earlier row with the same key, such as row 3 for row 7, in 8 to 16 bytes a row. Not
 * thread-safe.
 */
public final class RowIndex {
    private static final int FIRST_CAPACITY = 64;

    /** Compares the keys of two rows. */
    @FunctionalInterface
    public interface KeyEquality {
        /**
         * Returns whether two rows have the same key.
         *
         * @param first a row
         * @param second another row
         * @return whether the keys are equal
         */
        boolean haveSameKey(int first, int second);
    }

    private final IntUnaryOperator hash;
    private final KeyEquality keys;
    private int[] slots = empty(FIRST_CAPACITY);
    private int size;

    /**
     * Creates an empty index.
     *
     * @param hash returns a hash code of the key of a row
     * @param keys compares the keys of rows
     */
    public RowIndex(IntUnaryOperator hash, KeyEquality keys) {
        this.hash = hash;
        this.keys = keys;
    }

    private static int[] empty(int capacity) {
        int[] slots = new int[capacity];
        Arrays.fill(slots, -1);
        return slots;
    }

    /**
     * Adds a row, unless an earlier row has the same key.
     *
     * @param row the row
     * @return the earlier row with the same key, or -1 if the row was added
     */
    public int add(int row) {
        if (size * 2 >= slots.length) {
            grow();
        }
        int slot = slotOf(row);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        slots[slot] = row;
        size++;
        return -1;
    }

    private int slotOf(int row) {
        int mask = slots.length - 1;
        int slot = hash.applyAsInt(row) * 0x9E3779B9 >>> 7 & mask;
        while (slots[slot] >= 0 && !keys.haveSameKey(slots[slot], row)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] old = slots;
        slots = empty(Math.multiplyExact(old.length, 2));
        for (int row : old) {
            if (row >= 0) {
                slots[slotOf(row)] = row;
            }
        }
    }
}
