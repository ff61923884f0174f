// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of China's divisions, and what became of the codes of GB/T 2260 since 1981, from tables. */
record ChinaHistory(Tables tables) {
    private static final String FILE = "china-history.tsv";
    private static final int FIELDS = 5;

    void addTo(RegionTable table) {
        Set<String> dated = new HashSet<>();
        tables.rows("china-names.tsv", 3).forEach(row -> addNames(table.get(row[0]), row[1], row[2]));
        for (String[] row : tables.rows(FILE, FIELDS)) {
            switch (row[0]) {
                case "region" -> table.add(row[1], RegionRow.SECOND_LEVEL).names(row[2]);
                case "code" -> table.get(row[1]).formerCode(row[2], row[3], row[4]);
                case "name" -> addFormerName(table.get(row[1]), row[2], row[3], row[4]);
                case "parent" -> {
                    if (dated.add(row[1])) {
                        table.get(row[1]).withoutParents();
                    }
                    table.get(row[1]).in(row[2] + Tables.dates(row[3], row[4]));
                }
                case "successor" -> table.get(row[1]).successor(row[2], row[4], row[3]);
                case "move" -> requireRegions(table, row);
                default -> throw new IllegalArgumentException("Fact of " + FILE + " must be known, but was " + row[0]);
            }
        }
    }

    /** Adds groups, and other names of groups that are in the table. */
    void addGroupsTo(RegionTable table) {
        for (String[] row : tables.rows("china-groups.tsv", 4)) {
            String code = "group:" + row[0];
            if (!table.has(code)) {
                table.add(code, RegionRow.GROUP).names(row[1]).of(Tables.words(row[3]));
                table.key(row[0], code);
            }
            addOtherNames(table.get(code), row[2]);
        }
    }

    private static void addNames(RegionRow region, String english, String others) {
        region.name("en", english);
        addOtherNames(region, others);
    }

    private static void addOtherNames(RegionRow region, String others) {
        for (String other : others.isEmpty() ? new String[0] : others.split("\\|", -1)) {
            String[] parts = other.split("[/=]", 3);
            region.otherName(parts[0], parts[1], parts[2]);
        }
    }

    private static void addFormerName(RegionRow region, String name, String from, String to) {
        String[] parts = name.split("=", 2);
        region.otherName(parts[0], "former", parts[1], from, to);
    }

    private static void requireRegions(RegionTable table, String[] move) {
        table.get(move[1]);
        table.get(move[2]);
    }

    /** Returns the lines of {@code moves.tsv}: day, region that lost land, region that gained it. */
    List<String> moves() {
        List<String> moves = new ArrayList<>();
        for (String[] row : tables.rows(FILE, FIELDS)) {
            if (row[0].equals("move")) {
                moves.add(String.join("\t", row[3], row[1], row[2]));
            }
        }
        moves.sort(null);
        return moves;
    }
}
