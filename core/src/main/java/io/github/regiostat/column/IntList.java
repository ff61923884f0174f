// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import java.util.Arrays;

/** A column of ints that grows, such as {@code 0, 0, 1}. It is written by one thread at a time. */
public final class IntList {
    private static final int FIRST_CAPACITY = 16;

    private int[] values = new int[FIRST_CAPACITY];
    private int size;

    /** Makes an empty column. */
    public IntList() {}

    /**
     * Adds a value.
     *
     * @param value the value
     */
    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.addExact(size, (size >> 1) + FIRST_CAPACITY));
        }
        values[size++] = value;
    }

    /**
     * Returns a value.
     *
     * @param index where, from 0 and less than the size
     * @return the value
     */
    public int at(int index) {
        return values[index];
    }

    /**
     * Returns how many values there are.
     *
     * @return the size
     */
    public int size() {
        return size;
    }

    /** Lets go of the space that was kept for more. */
    public void trim() {
        values = Arrays.copyOf(values, size);
    }
}
