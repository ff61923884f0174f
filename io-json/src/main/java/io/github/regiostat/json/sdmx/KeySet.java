// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Arrays;

/** Which keys of a column there are, without a text or an object for each. */
final class KeySet {
    private static final int FREE = -1;
    private static final int FIRST_CAPACITY = 64;

    private final KeyColumn keys;
    private int[] rows = new int[FIRST_CAPACITY];
    private int size;

    KeySet(KeyColumn keys) {
        this.keys = keys;
        Arrays.fill(rows, FREE);
    }

    /** Adds the key of a row; false if the same is there already. */
    boolean add(int row) {
        if (size * 2 >= rows.length) {
            grow();
        }
        int slot = slot(row);
        if (rows[slot] != FREE) {
            return false;
        }
        rows[slot] = row;
        size++;
        return true;
    }

    private int slot(int row) {
        int slot = keys.hash(row) & rows.length - 1;
        while (rows[slot] != FREE && keys.compare(rows[slot], row) != 0) {
            slot = slot + 1 & rows.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] before = rows;
        rows = new int[before.length * 2];
        Arrays.fill(rows, FREE);
        for (int row : before) {
            if (row != FREE) {
                rows[slot(row)] = row;
            }
        }
    }
}
