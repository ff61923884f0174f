// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.util.Set;

/**
 * A column of a table.
 *
 * @param kind what its cells are
 * @param name the name in the header
 * @param id the id of its dimension or attribute; for labels that of the labelled dimension
 * @param label the label of its dimension, or of the category that its values have
 * @param roles the roles of its dimension, in lower case
 * @param labelSeparator the text between id and label in each cell, or an empty text if cells have no label
 */
record TableColumn(ColumnKind kind, String name, String id, String label, Set<String> roles, String labelSeparator) {
    static TableColumn of(ColumnKind kind, String name) {
        return of(kind, name, name);
    }

    static TableColumn of(ColumnKind kind, String name, String id) {
        return new TableColumn(kind, name, id, id, Set.of(), "");
    }

    TableColumn withRoles(Set<String> all) {
        return new TableColumn(kind, name, id, label, all, labelSeparator);
    }

    TableColumn withLabel(String text) {
        return new TableColumn(kind, name, id, text, roles, labelSeparator);
    }

    TableColumn withLabelSeparator(String text) {
        return new TableColumn(kind, name, id, label, roles, text);
    }
}
