// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the header of tables of OECD.Stat: columns of codes such as {@code LOCATION}, each followed by its column of
 * labels such as {@code Country}, then the value and its flags.
 */
final class OecdHeader {
    private static final String VALUE = "Value";
    private static final String CODE = " Code";

    /** The columns of attributes, without those of their labels. */
    private static final Set<String> ATTRIBUTES =
            Set.of("Unit Code", "PowerCode Code", "Reference Period Code", "Flag Codes");

    private static final Set<String> LABELS_OF_ATTRIBUTES = Set.of("Unit", "PowerCode", "Reference Period", "Flags");

    private OecdHeader() {}

    static boolean matches(List<String> names) {
        return names.contains(VALUE)
                && (names.contains("Flag Codes") || names.contains("TIME") && names.contains("LOCATION"));
    }

    static TableHeader of(HeaderCells cells) {
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < cells.names().size(); i++) {
            String name = cells.names().get(i);
            TableColumn before = i == 0 ? null : columns.get(i - 1);
            if (name.isEmpty()) {
                columns.add(TableColumn.of(ColumnKind.UNNAMED, name));
            } else if (name.equals(VALUE)) {
                columns.add(TableColumn.of(ColumnKind.VALUE, name));
            } else if (ATTRIBUTES.contains(name)) {
                columns.add(TableColumn.of(ColumnKind.ATTRIBUTE, name));
            } else if (LABELS_OF_ATTRIBUTES.contains(name)) {
                columns.add(TableColumn.of(ColumnKind.IGNORED, name));
            } else if (before != null
                    && before.kind() == ColumnKind.DIMENSION
                    && isCode(before.name())
                    && !isCode(name)) {
                columns.set(i - 1, before.withLabel(name));
                columns.add(TableColumn.of(ColumnKind.LABEL, name, before.id()));
            } else {
                columns.add(TableColumn.of(ColumnKind.DIMENSION, name).withRoles(HeaderCells.roles(name)));
            }
        }
        return TableHeader.of(CsvDialect.OECD, columns);
    }

    private static boolean isCode(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) || name.endsWith(CODE);
    }
}
