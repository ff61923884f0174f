// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table that have a text, with the kinds of their cells. Not thread-safe. */
public final class Grid {
    private final List<GridRow> rows;
    private final Map<String, CellKind> kinds = new HashMap<>();

    /** Creates a grid of rows. */
    public Grid(List<GridRow> rows) {
        this.rows = List.copyOf(rows);
    }

    List<GridRow> rows() {
        return rows;
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
        return kind(row(row).cell(column));
    }

    /** Returns the kind of a text, which most cells of a table share with others. */
    CellKind kind(String text) {
        return kinds.computeIfAbsent(text, CellKind::of);
    }
}
