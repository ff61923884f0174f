// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the header of tables of OECD.Stat: columns of codes such as {@code LOCATION}, each followed by its column of
 * labels such as {@code Country}, then the value and its flags. Short tables have no labels, and the unit in
 * {@code MEASURE}.
 */
final class OecdHeader {
    private static final String VALUE = "Value";
    private static final String UNIT = "Unit Code";
    private static final String UNIT_OF_SHORT_TABLES = "MEASURE";

    /** The columns of attributes, without those of their labels. */
    private static final Set<String> ATTRIBUTES = Set.of(UNIT, "PowerCode Code", "Reference Period Code", "Flag Codes");

    private static final Set<String> LABELS_OF_ATTRIBUTES = Set.of("Unit", "PowerCode", "Reference Period", "Flags");

    private final List<String> names;
    private final boolean hasLabels;

    private OecdHeader(List<String> names) {
        this.names = names;
        int dimensions = 0;
        while (dimensions < names.size() && !isAfterDimensions(names.get(dimensions))) {
            dimensions++;
        }
        this.hasLabels = dimensions > 1 && dimensions % 2 == 0 && !isCode(names.get(1));
    }

    private static boolean isAfterDimensions(String name) {
        return name.equals(VALUE) || ATTRIBUTES.contains(name);
    }

    static boolean matches(List<String> names) {
        return names.contains(VALUE)
                && (names.contains("Flag Codes") || names.contains("TIME") && names.contains("LOCATION"));
    }

    static TableHeader of(HeaderCells cells) {
        return new OecdHeader(cells.names()).header();
    }

    private TableHeader header() {
        List<TableColumn> columns = new ArrayList<>();
        boolean areDimensions = true;
        for (int i = 0; i < names.size(); i++) {
            areDimensions &= !isAfterDimensions(names.get(i));
            boolean isLabel = areDimensions && hasLabels && i % 2 == 1;
            if (isLabel) {
                TableColumn coded = columns.get(i - 1);
                columns.set(i - 1, coded.withLabel(names.get(i)));
                columns.add(TableColumn.of(ColumnKind.LABEL, names.get(i), coded.id()));
            } else {
                columns.add(column(names.get(i)));
            }
        }
        return TableHeader.of(CsvDialect.OECD, columns);
    }

    private TableColumn column(String name) {
        if (name.isEmpty()) {
            return TableColumn.of(ColumnKind.UNNAMED, name);
        }
        if (name.equals(VALUE)) {
            return TableColumn.of(ColumnKind.VALUE, name);
        }
        if (ATTRIBUTES.contains(name)) {
            return TableColumn.of(ColumnKind.ATTRIBUTE, name);
        }
        if (LABELS_OF_ATTRIBUTES.contains(name)) {
            return TableColumn.of(ColumnKind.IGNORED, name);
        }
        boolean isUnit = name.equals(UNIT_OF_SHORT_TABLES) && !hasLabels && !names.contains(UNIT);
        return TableColumn.of(ColumnKind.DIMENSION, name).withRoles(HeaderCells.roles(isUnit ? UNIT : name));
    }

    private static boolean isCode(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
