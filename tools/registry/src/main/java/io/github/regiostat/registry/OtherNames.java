// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.List;

/**
 * Names besides those of CLDR and the display names of NUTS: those of {@code names.tsv}, {@code division-names.tsv} and
 * {@code chinese-names.tsv}, and the alternative names of CLDR.
 */
record OtherNames(Tables tables, Cldr cldr) {
    private static final int FIELDS = 5;

    void addTo(RegionTable table) {
        for (String file : List.of("names.tsv", "division-names.tsv", "chinese-names.tsv")) {
            tables.rows(file, FIELDS).forEach(row -> addNamed(table.get(row[0]), row));
        }
        for (RegionRow row : table.all()) {
            String territory = row.code().startsWith("m49:") ? row.code().substring("m49:".length()) : row.code();
            for (TerritoryName name : cldr.otherNamesOf(territory)) {
                row.otherNameUnlessKnown(name);
            }
        }
    }

    /** Adds a name from: code, language and type, name, dates, source; a name without a type is the display name. */
    private static void addNamed(RegionRow region, String[] row) {
        String[] type = row[1].split("/", 2);
        if (type.length == 1) {
            region.firstName(type[0], row[2]);
        } else if (row[3].isEmpty()) {
            region.otherNameUnlessKnown(new TerritoryName(type[0], type[1], row[2]));
        } else {
            String[] dates = (row[3] + "/").split("/", -1);
            region.otherName(type[0], type[1], row[2], dates[0], dates[1]);
        }
    }
}
