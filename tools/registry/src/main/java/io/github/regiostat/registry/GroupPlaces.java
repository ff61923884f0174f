// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

/** Groups of countries and divisions, aggregates of the World Bank, and countries whose codes were withdrawn, from tables. */
record GroupPlaces(Tables tables) {
    void addTo(Places places) {
        for (String[] row : tables.rows("groups.tsv", 4)) {
            boolean isCode = row[0].contains(":");
            String code = isCode ? row[0] : "group:" + row[0];
            places.add(code, Place.GROUP)
                    .otherCodes(Tables.words(row[1]))
                    .names(row[2])
                    .of(Tables.words(row[3]));
            if (!isCode) {
                places.key(row[0], code);
            }
        }
        for (String[] row : tables.rows("worldbank.tsv", 4)) {
            places.add("worldbank:" + row[0], Place.GROUP).name("en", row[2]).of(Tables.words(row[3]));
        }
        tables.rows("withdrawn.tsv", 5).forEach(row -> addWithdrawn(places, row));
    }

    /** A row is: code of ISO 3166-3, other codes, English name, date or year, successors with the kind of change. */
    private static void addWithdrawn(Places places, String[] row) {
        Place place = places.add("iso3166-3:" + row[0], Place.COUNTRY)
                .otherCodes(Tables.words(row[1]))
                .name("en", row[2]);
        String date = row[3].length() == 4 ? row[3] + "-01-01" : row[3];
        for (String succession : Tables.words(row[4])) {
            int colon = succession.lastIndexOf(':');
            place.successor(succession.substring(0, colon), date, succession.substring(colon + 1));
        }
        String alpha2 = row[0].substring(0, 2);
        if (!places.has(alpha2)) {
            places.key(alpha2, place.code());
        }
    }
}
