// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.List;

/** Groups of countries and divisions, from tables. */
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
                    .of(isOfEurostat ? withTerritories(members) : members);
            if (!isCode) {
                table.key(row[0], code);
            }
        }
    }

    /** Returns members with the territories that they include, such as {@code FI+AX@1995-01-01}. */
    private List<String> withTerritories(List<String> members) {
        return members.stream()
                .map(member -> {
                    String code = member.split("@", 2)[0];
                    String territories = facts.territories().get(code);
                    return territories == null
                            ? member
                            : code + "+" + territories.replace(' ', '+') + member.substring(code.length());
                })
                .toList();
    }
}
