// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The header of a table: what each column is.
 *
 * @param dialect the dialect
 * @param columns the columns, in the order of the cells
 * @param valueAxes the dimensions whose categories are the columns of values, if values are in several columns
 * @param areEmptyCellsSkipped whether an empty cell is not an observation, rather than one without a value
 * @param areFlagsInCells whether flags follow the value in its cell
 * @param cellsInFirstColumn the number of cells that the first column of the file consists of, usually one
 */
record TableHeader(
        CsvDialect dialect,
        List<TableColumn> columns,
        List<ValueAxis> valueAxes,
        boolean areEmptyCellsSkipped,
        boolean areFlagsInCells,
        int cellsInFirstColumn) {
    /** The id of the dimension of headings. */
    static final String HEADING = "heading";

    /**
     * A dimension of the columns of values.
     *
     * @param id the id
     * @param roles the roles, in lower case
     * @param categories the category of each column by its index; empty if it is the id of the column
     * @param years the index of the column with the years of which the categories are months or quarters, or -1
     */
    record ValueAxis(String id, Set<String> roles, Map<Integer, String> categories, int years) {
        ValueAxis(String id, Set<String> roles, Map<Integer, String> categories) {
            this(id, roles, categories, -1);
        }

        ValueAxis(String id, Set<String> roles) {
            this(id, roles, Map.of());
        }

        ValueAxis ofYears(int column) {
            return new ValueAxis(id, roles, categories, column);
        }
    }

    static TableHeader of(CsvDialect dialect, List<TableColumn> columns) {
        return new TableHeader(dialect, List.copyOf(columns), List.of(), false, false, 1);
    }

    TableHeader withValueAxis(ValueAxis axis) {
        return withValueAxes(List.of(axis));
    }

    TableHeader withValueAxes(List<ValueAxis> axes) {
        return new TableHeader(dialect, columns, List.copyOf(axes), true, areFlagsInCells, cellsInFirstColumn);
    }

    /** Returns this header of a table in which an empty cell is an observation without a value. */
    TableHeader withMissingEmptyCells() {
        return new TableHeader(dialect, columns, valueAxes, false, areFlagsInCells, cellsInFirstColumn);
    }

    TableHeader withFlagsInCells(int parts) {
        return new TableHeader(dialect, columns, valueAxes, areEmptyCellsSkipped, true, parts);
    }

    /** Returns this header with a dimension behind the columns of the file, for the headings above rows. */
    TableHeader withHeadings() {
        List<TableColumn> all = new ArrayList<>(columns);
        all.add(TableColumn.of(ColumnKind.DIMENSION, HEADING).withRoles(Set.of(HEADING)));
        return new TableHeader(
                dialect, List.copyOf(all), valueAxes, areEmptyCellsSkipped, areFlagsInCells, cellsInFirstColumn);
    }

    /** Returns this header without the cells of a dimension. */
    TableHeader withoutDimension(int column) {
        List<TableColumn> all = new ArrayList<>(columns);
        all.set(column, TableColumn.of(ColumnKind.IGNORED, columns.get(column).name()));
        return new TableHeader(
                dialect, List.copyOf(all), valueAxes, areEmptyCellsSkipped, areFlagsInCells, cellsInFirstColumn);
    }

    /** Returns the distinct categories of a dimension of the columns of values. */
    List<String> categories(ValueAxis axis) {
        return Arrays.stream(indexesOf(ColumnKind.VALUE))
                .mapToObj(index ->
                        axis.categories().getOrDefault(index, columns.get(index).id()))
                .distinct()
                .toList();
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
