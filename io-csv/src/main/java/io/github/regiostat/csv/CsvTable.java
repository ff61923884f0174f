// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.SparseTextColumn;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.io.mapping.IndicatorRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table in columns. The cells with values are numbered by row, then by column of values.
 *
 * @param header the header
 * @param rows the number of rows
 * @param keys the dimensions
 * @param structures the ids of the structures of rows, if the table has them
 * @param values the numbers of the cells
 * @param texts the texts of cells that are not numbers
 * @param attributes the attributes of the cells; the first value is the empty map
 * @param lines the lines of the rows
 * @param headerLine the line of the header
 * @param metadata the texts that describe the whole table
 * @param indicators the rules of indicators from the metadata beside the table, by id
 * @param source the name of the table, or empty
 */
record CsvTable(
        TableHeader header,
        int rows,
        List<KeyColumn> keys,
        Optional<KeyColumn> structures,
        DecimalColumn values,
        SparseTextColumn texts,
        DictionaryColumn<Map<String, String>> attributes,
        LineNumbers lines,
        int headerLine,
        Metadata metadata,
        Map<String, IndicatorRule> indicators,
        Optional<String> source) {
    /** The texts that describe a table. */
    record Metadata(Optional<String> title, Optional<String> updated, Optional<String> restoration) {
        static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty(), Optional.empty());
    }

    CsvTable withIndicators(Map<String, IndicatorRule> rules) {
        return new CsvTable(
                header,
                rows,
                keys,
                structures,
                values,
                texts,
                attributes,
                lines,
                headerLine,
                metadata,
                Copies.map(rules),
                source);
    }

    CsvFormatException failure(String message, CellLocation location, String cell) {
        return new CsvFormatException(message, source.orElse(null), location, cell, null);
    }

    /** Returns the location of a cell. */
    CellLocation location(int row, int column) {
        return new CellLocation(
                row + 1,
                lines.of(row),
                header.columnInFile(column),
                header.columns().get(column).name());
    }
}
