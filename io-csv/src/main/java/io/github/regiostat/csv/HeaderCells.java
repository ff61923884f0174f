// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.proposal.HeaderNames;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a header, with the mapping that states what they mean.
 *
 * @param names the names of the columns, each of the last row that has one
 * @param rows the cells of each row of the header, in the order of the rows
 * @param mapping the mapping, merged over those of the dialect
 * @param in the reader, for the location of errors
 */
record HeaderCells(List<String> names, List<List<String>> rows, Mapping mapping, RowReader in) {
    /** Checks that names are unique, and that they are not the numbers of a table without header. */
    static HeaderCells of(TableRow row, Mapping mapping, RowReader in) {
        List<String> names = new ArrayList<>(row.cells());
        if (names.size() > 1 && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        HeaderCells cells = new HeaderCells(List.copyOf(names), List.of(names), mapping, in);
        cells.requireNames();
        return cells;
    }

    /** Returns the cells of a header of stated rows, which may be several or none. */
    static HeaderCells ofStated(List<List<String>> rows, int width, Mapping mapping, RowReader in) {
        return new HeaderCells(HeaderNames.unique(rows, width), rows, mapping, in);
    }

    private void requireNames() {
        if (names.stream().allMatch(name -> name.matches("[+-]?[0-9.,]+"))) {
            throw failure(
                    "Table must have a header with the names of its columns, but its first row has numbers only; add a"
                            + " row with names",
                    0);
        }
    }

    /** Checks that the names of columns with dimensions, attributes or values are unique. */
    void requireUnique(List<TableColumn> columns) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < columns.size() && i < names.size(); i++) {
            ColumnKind kind = columns.get(i).kind();
            boolean isUnique = kind == ColumnKind.DIMENSION || kind == ColumnKind.ATTRIBUTE || kind == ColumnKind.VALUE;
            Integer earlier = isUnique ? seen.putIfAbsent(names.get(i), i) : null;
            if (earlier != null) {
                throw failure(
                        "Columns must have different names, but columns " + (earlier + 1) + " and " + (i + 1)
                                + " are both named " + Text.quote(names.get(i)) + "; rename one of them",
                        i);
            }
        }
    }

    /** Returns the role of a column by its name, in any case; null if the mapping has none. */
    @Nullable
    ConceptRole role(String name) {
        ConceptRole exact = mapping.conceptRoles().get(name);
        return exact == null ? mapping.conceptRoles().get(name.toLowerCase(Locale.ROOT)) : exact;
    }

    static Set<String> roles(String name) {
        return Set.of(name.toLowerCase(Locale.ROOT));
    }

    CsvFormatException failure(String message, int column) {
        return in.failure(message, new CellLocation(0, in.line(), column + 1, names.get(column)), names.get(column));
    }
}
