// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Withdrawn codes of ISO 3166-2, from tables: former codes of today's regions, and divisions that were split or merged.
 */
record WithdrawnDivisions(Tables tables) {
    private static final int FIELDS = 6;

    void addTo(RegionTable table) {
        tables.rows("withdrawn-divisions.tsv", FIELDS).forEach(row -> add(table, row));
    }

    /** Adds the former codes of regions that may have a code of NUTS only. */
    void addFormerCodesTo(RegionTable table) {
        Map<String, String> primary = new HashMap<>();
        table.primaryCodes().forEach((code, codes) -> primary.put(code, codes.get(0)));
        for (String[] row : tables.rows("former-divisions.tsv", 2)) {
            FormerStates.addFormerCodes(table.get(primary.getOrDefault(row[0], row[0])), row[1]);
        }
    }

    /**
     * Adds a division from: code, parent, date of the end, kind of change, successors, English name. A division that
     * the sources still have keeps its codes, parents and names, and ends.
     */
    private static void add(RegionTable table, String[] row) {
        RegionRow division = table.has(row[0]) ? table.get(row[0]).endedOn(row[2]) : added(table, row);
        List<String> successors = Tables.words(row[4]);
        successors.forEach(successor -> division.successor(successor, row[2], row[3]));
    }

    private static RegionRow added(RegionTable table, String[] row) {
        String kind = row[1].length() == 2 ? RegionRow.FIRST_LEVEL : RegionRow.SECOND_LEVEL;
        return table.add(row[0], kind).in(row[1] + "@/" + row[2]).name("en", row[5]);
    }
}
