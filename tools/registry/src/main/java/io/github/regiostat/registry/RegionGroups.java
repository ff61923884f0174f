// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.List;

/** Groups of fixed composition, aggregates of the World Bank, and former countries, from tables. */
record RegionGroups(Tables tables, Facts facts) {
    private static final String EUROSTAT = "eurostat:";

    void addTo(RegionTable table) {
        for (String[] row : tables.rows("groups.tsv", 4)) {
            boolean isCode = row[0].contains(":");
            String code = isCode ? row[0] : "group:" + row[0];
            boolean isOfEurostat = code.startsWith(EUROSTAT) || row[1].startsWith(EUROSTAT);
            List<String> members = Tables.words(row[3]);
            table.add(code, RegionRow.GROUP)
                    .otherCodes(Tables.words(row[1]))
                    .names(row[2])
                    .of(isOfEurostat ? facts.withTerritories(members) : members);
            if (!isCode) {
                table.key(row[0], code);
            }
        }
        for (String[] row : tables.rows("worldbank.tsv", 4)) {
            table.add("worldbank:" + row[0], RegionRow.GROUP).name("en", row[2]).of(Tables.words(row[3]));
        }
        tables.rows("withdrawn.tsv", 5).forEach(row -> addWithdrawn(table, row));
    }

    /**
     * Adds a former country from: code of ISO 3166-3, other codes, English name, date or year, successors with the kind
     * of change.
     */
    private static void addWithdrawn(RegionTable table, String[] row) {
        RegionRow country = table.add("iso3166-3:" + row[0], RegionRow.COUNTRY)
                .otherCodes(Tables.words(row[1]))
                .name("en", row[2]);
        for (String succession : Tables.words(row[4])) {
            int colon = succession.lastIndexOf(':');
            String[] successor = succession.substring(0, colon).split("@", 2);
            String date = successor.length == 1 ? row[3] : successor[1];
            country.successor(successor[0], date(date), succession.substring(colon + 1));
        }
        String alpha2 = row[0].substring(0, 2);
        if (!table.has(alpha2)) {
            table.key(alpha2, country.code());
        }
    }

    private static String date(String dateOrYear) {
        return dateOrYear.length() == 4 ? dateOrYear + "-01-01" : dateOrYear;
    }
}
