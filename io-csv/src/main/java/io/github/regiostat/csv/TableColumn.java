// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A column of a table.
 *
 * @param kind what its cells are
 * @param name the name in the header
 * @param id the id of its dimension or attribute; for labels that of the labelled dimension
 * @param label the label of its dimension, or of the category that its values have
 * @param roles the roles of its dimension, in lower case
 * @param labelSeparator the text between id and label in each cell, or an empty text if cells have no label
 * @param partSeparator the text between several values in each cell, or an empty text if cells have one value
 */
record TableColumn(
        ColumnKind kind,
        String name,
        String id,
        String label,
        Set<String> roles,
        String labelSeparator,
        String partSeparator) {
    static TableColumn of(ColumnKind kind, String name) {
        return of(kind, name, name);
    }

    static TableColumn of(ColumnKind kind, String name, String id) {
        return new TableColumn(kind, name, id, id, Set.of(), "", "");
    }

    TableColumn withRoles(Set<String> all) {
        return new TableColumn(kind, name, id, label, all, labelSeparator, partSeparator);
    }

    TableColumn withLabel(String text) {
        return new TableColumn(kind, name, id, text, roles, labelSeparator, partSeparator);
    }

    /** Returns the values of a cell without their labels, separated by commas. */
    String valuesOf(String cell) {
        if (partSeparator.isEmpty()) {
            return withoutLabel(cell);
        }
        return Arrays.stream(cell.split(Pattern.quote(partSeparator), -1))
                .map(part -> withoutLabel(part.strip()))
                .collect(Collectors.joining(","));
    }

    private String withoutLabel(String text) {
        int end = labelSeparator.isEmpty() ? -1 : text.indexOf(labelSeparator);
        return end < 0 ? text : text.substring(0, end);
    }
}
