// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.TableHeader.ValueAxis;
import java.util.ArrayList;
import java.util.List;

/** Reads the header of Eurostat's tables: {@code freq,unit,geo\TIME_PERIOD}, then a column for each period. */
final class EurostatHeader {
    private EurostatHeader() {}

    static boolean matches(List<String> names) {
        return names.size() > 1 && names.get(0).matches("[^\\\\]+\\\\[^\\\\,]+");
    }

    /** Returns the header of rows whose first cell is split. */
    static TableHeader of(HeaderCells cells) {
        String first = cells.names().get(0);
        int end = first.indexOf('\\');
        List<TableColumn> columns = new ArrayList<>();
        for (String id : first.substring(0, end).split(",", -1)) {
            columns.add(TableColumn.of(ColumnKind.DIMENSION, id).withRoles(HeaderCells.roles(id)));
        }
        int parts = columns.size();
        for (String name : cells.names().subList(1, cells.names().size())) {
            columns.add(
                    name.isEmpty() ? TableColumn.of(ColumnKind.UNNAMED, name) : TableColumn.of(ColumnKind.VALUE, name));
        }
        if (columns.stream().noneMatch(column -> column.kind() == ColumnKind.VALUE)) {
            throw cells.failure(
                    "Table must have a column of values for each period after the first column, but has none", 0);
        }
        String columnsId = first.substring(end + 1).strip();
        return TableHeader.of(CsvDialect.EUROSTAT, columns)
                .withValueAxis(new ValueAxis(columnsId, HeaderCells.roles(columnsId)))
                .withFlagsInCells(parts);
    }
}
