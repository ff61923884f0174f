// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import java.util.Arrays;
import java.util.Objects;

/** A growing list of integers, such as {@code 0, 0, 1}. Not thread-safe. */
public final class IntList {
    private static final int FIRST_CAPACITY = 16;

    private int[] values = {};
    private int size;

    /** Creates an empty list. */
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
     * @param index the index of the value, from 0 and less than the size, which is not checked
     * @return the value
     */
    public int at(int index) {
        return values[index];
    }

    /**
     * Returns the number of values.
     *
     * @return the size
     */
    public int size() {
        return size;
    }

    /**
     * Removes the values from an index on.
     *
     * @param newSize the number of values that remain, at most the size
     */
    public void truncate(int newSize) {
        size = Objects.checkIndex(newSize, size + 1);
    }

    /** Releases the memory that is reserved for more values. */
    public void trim() {
        values = toArray();
    }

    /**
     * Returns the values as an array.
     *
     * @return a new array
     */
    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntList that && Arrays.equals(values, 0, size, that.values, 0, that.size);
    }

    @Override
    public int hashCode() {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = hash * 31 + values[i];
        }
        return hash;
    }

    /** Returns the values, such as {@code [0, 0, 1]}. */
    @Override
    public String toString() {
        return Arrays.toString(toArray());
    }
}
