// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.List;

/** Former states with their successors, and the former codes and dated parents of today's countries, from tables. */
record FormerStates(Tables tables) {
    /** The fields of {@code withdrawn.tsv}. */
    private static final int FIELDS = 6;

    private static final int AREAS = 5;

    void addTo(RegionTable table) {
        List<String[]> states = tables.rows("withdrawn.tsv", FIELDS);
        states.forEach(row -> addState(table, row));
        tables.rows("former-states.tsv", 2).forEach(row -> addFormerCodes(table.get(row[0]), row[1]));
        tables.rows("dated-parents.tsv", 3).forEach(row -> addParents(table.get(row[0]), row));
        for (String[] row : states) {
            Tables.words(row[AREAS]).forEach(area -> addMember(table, area, "iso3166-3:" + row[0]));
        }
    }

    /** Adds the former codes of a region, such as {@code m49:736@/2011-07-09}. */
    static void addFormerCodes(RegionRow region, String codes) {
        for (String former : Tables.words(codes)) {
            String[] parts = former.split("[@/]", -1);
            region.formerCode(parts[0], parts[1], parts[2]);
        }
    }

    private static void addState(RegionTable table, String[] row) {
        RegionRow state = table.add("iso3166-3:" + row[0], RegionRow.COUNTRY)
                .otherCodes(Tables.words(row[1]))
                .name("en", row[3]);
        addFormerCodes(state, row[2]);
        for (String succession : Tables.words(row[4])) {
            int at = succession.indexOf('@');
            int colon = succession.lastIndexOf(':');
            state.successor(
                    succession.substring(0, at), succession.substring(at + 1, colon), succession.substring(colon + 1));
        }
        String alpha2 = row[0].substring(0, 2);
        if (!table.has(alpha2)) {
            table.key(alpha2, state.code());
        }
    }

    private static void addParents(RegionRow region, String[] row) {
        if (row[2].equals("only")) {
            region.parentsOrMembers().clear();
        }
        Tables.words(row[1]).forEach(region::in);
    }

    private static void addMember(RegionTable table, String area, String state) {
        int at = area.indexOf('@');
        table.get(area.substring(0, at)).in(state + area.substring(at));
    }
}
