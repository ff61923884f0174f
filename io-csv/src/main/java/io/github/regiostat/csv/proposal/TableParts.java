// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts of a table whose columns are known.
 *
 * @param draft what was found
 * @param grid the rows
 * @param shape which rows are the header and the table
 * @param header the rows of the header
 * @param names the names of the columns, each different
 * @param titles the texts before the table
 * @param columns the columns
 * @param fileName the name of the file
 * @param usualRegion the code of the usual region of the publisher, or an empty text
 */
record TableParts(
        Draft draft,
        Grid grid,
        TableShape shape,
        List<List<String>> header,
        List<String> names,
        List<String> titles,
        List<ColumnProfile> columns,
        String fileName,
        String usualRegion) {
    String fileNameInWords() {
        return fileName.replace('_', ' ').replace('-', ' ');
    }

    /** Returns the lines behind the table, or behind the last of several tables. */
    Stream<String> notes() {
        int first = draft.isSeveralTables() ? grid.size() : shape.end();
        while (first > shape.end() && grid.row(first - 1).isLabelOnly()) {
            first--;
        }
        return grid.rows().subList(first, grid.size()).stream().map(TableAnalysis::line);
    }

    /** Returns the cells of a column that are not empty, without those of headings. */
    List<String> texts(int column) {
        return texts(grid, shape, column);
    }

    static List<String> texts(Grid grid, TableShape shape, int column) {
        return IntStream.range(shape.firstData(), shape.end())
                .filter(row -> !shape.headings().contains(row))
                .mapToObj(row -> grid.row(row).cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
