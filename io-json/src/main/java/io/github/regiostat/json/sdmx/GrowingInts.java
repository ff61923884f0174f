// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whole numbers in a column that grows. */
final class GrowingInts {
    private static final int FIRST_CAPACITY = 8;

    private int[] items = {};
    private int size;

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.addExact(size, (size >> 1) + FIRST_CAPACITY));
        }
        items[size++] = item;
    }

    int get(int index) {
        return items[index];
    }

    int size() {
        return size;
    }

    void cutTo(int length) {
        size = length;
    }

    /** Gives back what stands ready for more. */
    void trim() {
        items = Arrays.copyOf(items, size);
    }

    /** The last index whose item, in a column that does not fall, is not above a number. */
    int lastNotAbove(int number) {
        int found = Arrays.binarySearch(items, 0, size, number);
        int index = found < 0 ? -found - 2 : found;
        while (index + 1 < size && items[index + 1] == number) {
            index++;
        }
        return index;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GrowingInts that && Arrays.equals(items, 0, size, that.items, 0, that.size);
    }

    @Override
    public int hashCode() {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = hash * 31 + items[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(items, size));
    }
}
