// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param sheet the name of the sheet
 * @param row the row of the sheet, from 1
 * @param columns the column of the sheet for each cell, or 0 for a cell that no sheet has
 * @param cells the texts; one cell if only the first has a text, and none if no cell has
 * @param hasNumber whether a cell behind the first is a number
 */
record TableLine(String sheet, int row, List<Integer> columns, List<String> cells, boolean hasNumber) {
    /** Returns the number of cells with a text. */
    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** Returns whether only the first cell has a text. */
    boolean isLabel() {
        return cells.size() == 1;
    }

    /** Returns the line with a cell in front that no sheet has. */
    TableLine behind(String first) {
        List<String> longer = new ArrayList<>(cells.size() + 1);
        longer.add(first);
        longer.addAll(cells);
        List<Integer> shifted = new ArrayList<>(columns.size() + 1);
        shifted.add(0);
        shifted.addAll(columns);
        return new TableLine(sheet, row, shifted, longer, hasNumber);
    }
}
