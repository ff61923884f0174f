// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Unique names of columns: {@code column 3} without a name in the header, and {@code Total (2)} for the second Total. */
final class ColumnNames {
    private ColumnNames() {}

    static List<String> of(List<String> header) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : header) {
            String name = cell.isEmpty() ? "column " + (names.size() + 1) : cell;
            String unique = name;
            for (int i = 2; !seen.add(unique); i++) {
                unique = name + " (" + i + ")";
            }
            names.add(unique);
        }
        return names;
    }
}
