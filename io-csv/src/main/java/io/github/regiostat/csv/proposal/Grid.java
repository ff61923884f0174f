// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table that have a text, with the kinds of their cells.
 *
 * @param rows the rows
 */
public record Grid(List<GridRow> rows) {
    public Grid {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    GridRow row(int index) {
        return rows.get(index);
    }

    CellKind kind(int row, int column) {
        return CellKind.of(row(row).cell(column));
    }

    /** Returns the texts of a column in the rows of a range, in order; empty cells are left out. */
    List<String> texts(int column, int from, int to) {
        List<String> texts = new ArrayList<>();
        for (int row = from; row < to; row++) {
            String cell = row(row).cell(column);
            if (!cell.isEmpty()) {
                texts.add(cell);
            }
        }
        return texts;
    }
}
