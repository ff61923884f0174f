// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.column.IntList;

/** The lines in which rows start. Only rows that do not follow the row before directly need memory. */
final class LineNumbers {
    private final IntList rows = new IntList();
    private final IntList lines = new IntList();
    private int next = Integer.MIN_VALUE;

    void add(int row, int line) {
        if (line != next) {
            rows.add(row);
            lines.add(line);
        }
        next = line + 1;
    }

    int of(int row) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.at(middle) <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.at(low) + row - rows.at(low);
    }
}
