// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.column.IntList;
import java.util.Arrays;

/** The numbers of cells by four codes: variable, region, period and slice. */
final class CellIndex {
    private static final int FREE = -1;
    private static final int MIN_CAPACITY = 64;

    private final IntList variables = new IntList();
    private final IntList regions = new IntList();
    private final IntList periods = new IntList();
    private final IntList slices = new IntList();
    private int[] table = new int[MIN_CAPACITY];

    CellIndex() {
        Arrays.fill(table, FREE);
    }

    int size() {
        return variables.size();
    }

    int variable(int cell) {
        return variables.at(cell);
    }

    int region(int cell) {
        return regions.at(cell);
    }

    int period(int cell) {
        return periods.at(cell);
    }

    int slice(int cell) {
        return slices.at(cell);
    }

    /** Returns the cell with four codes, or −1. */
    int find(int variable, int region, int period, int slice) {
        return table[slot(variable, region, period, slice)];
    }

    /** Returns the cell with four codes, and adds it if it is missing. */
    int findOrAdd(int variable, int region, int period, int slice) {
        int slot = slot(variable, region, period, slice);
        if (table[slot] != FREE) {
            return table[slot];
        }
        int cell = size();
        variables.add(variable);
        regions.add(region);
        periods.add(period);
        slices.add(slice);
        table[slot] = cell;
        if (2 * size() > table.length) {
            grow();
        }
        return cell;
    }

    private int slot(int variable, int region, int period, int slice) {
        int slot = hash(variable, region, period, slice) & (table.length - 1);
        while (table[slot] != FREE && !isAt(table[slot], variable, region, period, slice)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean isAt(int cell, int variable, int region, int period, int slice) {
        return variables.at(cell) == variable
                && regions.at(cell) == region
                && periods.at(cell) == period
                && slices.at(cell) == slice;
    }

    private static int hash(int variable, int region, int period, int slice) {
        long mixed = ((variable * 31L + region) * 1_000_003L + period) * 1_000_003L + slice;
        mixed *= 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private void grow() {
        table = new int[2 * table.length];
        Arrays.fill(table, FREE);
        for (int cell = 0; cell < size(); cell++) {
            table[slot(variable(cell), region(cell), period(cell), slice(cell))] = cell;
        }
    }
}
