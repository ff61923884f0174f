// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names in use that two countries of today have, which would make a usual name ambiguous. */
final class NameConflicts {
    private NameConflicts() {}

    static void requireNone(RegionTable table) {
        Map<String, String> countries = new HashMap<>();
        Set<String> conflicts = new TreeSet<>();
        for (RegionRow row : table.all()) {
            if (row.kind().equals(RegionRow.COUNTRY) && row.code().length() == 2) {
                for (String key : row.keysOfCurrentNames()) {
                    String other = countries.put(key, row.code());
                    if (other != null) {
                        conflicts.add(key + ": " + other + " " + row.code());
                    }
                }
            }
        }
        if (!conflicts.isEmpty()) {
            throw new IllegalStateException("Name must be that of one country, but is that of two: " + conflicts);
        }
    }
}
