// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.List;

/** Groups of fixed composition, from tables. */
record RegionGroups(Tables tables, Facts facts) {
    private static final String EUROSTAT = "eurostat:";

    /** A code of ISO 3166-2, such as {@code GB-EAW}; ids of groups are longer or in lower case. */
    private static final String DIVISION = "[A-Z]{2}-[A-Z0-9]{1,3}";

    void addTo(RegionTable table) {
        for (String[] row : tables.rows("groups.tsv", 4)) {
            boolean isCode = row[0].contains(":") || row[0].matches(DIVISION);
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
    }
}
