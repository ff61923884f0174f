// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first rows of a table, by which the download of a publisher is recognised.
 *
 * @param grid the rows
 * @param fileName the name of the file without its extension
 */
record DownloadGrid(Grid grid, String fileName) {
    /** The number of rows in which the sign of a publisher must be. */
    private static final int FIRST_ROWS = 30;

    /** Returns a cell, which is empty beyond the last one. */
    String cell(int row, int column) {
        return row < grid.size() ? grid.row(row).cell(column) : "";
    }

    List<String> row(int row) {
        return row < grid.size() ? grid.row(row).cells() : List.of();
    }

    /** Returns the first of the rows whose first cell is a text. */
    OptionalInt rowOf(String first) {
        return IntStream.range(0, Math.min(FIRST_ROWS, grid.size()))
                .filter(row -> cell(row, 0).equals(first))
                .findFirst();
    }

    /** Returns the text beside a key in the first column, or an empty text. */
    String textOf(String key) {
        OptionalInt row = rowOf(key);
        return row.isEmpty() ? "" : cell(row.getAsInt(), 1);
    }

    /** Returns the line of a row in the file. */
    int line(int row) {
        return grid.row(row).line();
    }

    int size() {
        return grid.size();
    }

    /** Returns the different texts of a column from a row on. */
    Set<String> texts(int column, int fromRow) {
        Set<String> texts = new LinkedHashSet<>();
        for (int row = fromRow; column >= 0 && row < grid.size(); row++) {
            String cell = cell(row, column);
            if (!cell.isEmpty()) {
                texts.add(cell);
            }
        }
        return texts;
    }
}
