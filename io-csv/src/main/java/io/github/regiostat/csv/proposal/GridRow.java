// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line in the file, from 1
 * @param cells the texts of the cells, without space at their ends
 * @param indentation the number of spaces before the first text
 * @param isAfterBlank whether an empty row is before it
 */
public record GridRow(int line, List<String> cells, int indentation, boolean isAfterBlank) {
    public GridRow {
        cells = List.copyOf(cells);
    }

    /** Returns a cell, which is empty beyond the last one. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Returns the number of cells up to the last one with a text. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** Returns the number of cells with a text. */
    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** Returns whether the first cell only has a text. */
    boolean isLabelOnly() {
        return width() == 1;
    }
}
