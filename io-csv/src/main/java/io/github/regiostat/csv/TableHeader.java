// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The header of a table: what each column is.
 *
 * @param dialect the dialect
 * @param columns the columns, in the order of the cells
 * @param valueAxis the dimension whose categories are the columns of values, if values are in several columns
 * @param areEmptyCellsSkipped whether an empty cell is not an observation, rather than one without a value
 * @param areFlagsInCells whether flags follow the value in its cell
 * @param cellsInFirstColumn the number of cells that the first column of the file consists of, usually one
 */
record TableHeader(
        CsvDialect dialect,
        List<TableColumn> columns,
        Optional<ValueAxis> valueAxis,
        boolean areEmptyCellsSkipped,
        boolean areFlagsInCells,
        int cellsInFirstColumn) {
    /** The dimension of the columns of values. */
    record ValueAxis(String id, Set<String> roles) {}

    static TableHeader of(CsvDialect dialect, List<TableColumn> columns) {
        return new TableHeader(dialect, List.copyOf(columns), Optional.empty(), false, false, 1);
    }

    TableHeader withValueAxis(ValueAxis axis) {
        return new TableHeader(dialect, columns, Optional.of(axis), true, areFlagsInCells, cellsInFirstColumn);
    }

    TableHeader withFlagsInCells(int parts) {
        return new TableHeader(dialect, columns, valueAxis, areEmptyCellsSkipped, true, parts);
    }

    /** Returns the indexes of the columns of a kind. */
    int[] indexesOf(ColumnKind kind) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).kind() == kind)
                .toArray();
    }

    /** Returns the number of a column in the file, from 1. */
    int columnInFile(int index) {
        return Math.max(1, index + 2 - cellsInFirstColumn);
    }
}
