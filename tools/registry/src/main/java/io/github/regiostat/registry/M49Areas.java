// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Areas of UN M49 as groups, without other areas of CLDR such as outlying Oceania. */
record M49Areas(Cldr cldr, Tables tables) {
    private static final String WORLD = "001";
    /** Kosovo, which CLDR has in Southern Europe, but M49 does not list. */
    private static final String KOSOVO = "XK";

    private static final String LEAST_DEVELOPED = "m49:199";

    void addTo(RegionTable table) {
        List<String> numbers = List.copyOf(cldr.areas().keySet());
        cldr.areas().forEach((number, contained) -> {
            Stream<String> members = contained.stream()
                    .filter(code -> numbers.contains(code) || table.has(code) && !code.equals(KOSOVO))
                    .map(code -> table.has(code) ? code : "m49:" + code);
            // Antarctica is directly in the world in M49, but in outlying Oceania in CLDR.
            Stream<String> additional = number.equals(WORLD) ? Stream.of("AQ") : Stream.empty();
            RegionRow row = table.add("m49:" + number, RegionRow.GROUP)
                    .of(Stream.concat(members, additional).sorted().toList());
            cldr.nameTerritory(row, number);
        });
    }

    /**
     * Adds the least developed countries, and dates the members of areas: while a country was a part of a former state,
     * or of another country that is no longer its parent, the area has the whole instead.
     */
    void dateMembers(RegionTable table) {
        RegionRow leastDeveloped =
                table.add(LEAST_DEVELOPED, RegionRow.GROUP).names("en=Least developed countries|zh=最不发达国家");
        tables.rows("least-developed.tsv", 3)
                .forEach(row -> leastDeveloped.in(row[0] + "@" + row[1] + (row[2].isEmpty() ? "" : "/" + row[2])));
        table.add("m49:680", "other").in("GG").names("en=Sark|zh=萨克岛");
        for (String number : cldr.areas().keySet()) {
            RegionRow area = table.get("m49:" + number);
            List<String> members = area.parentsOrMembers().stream()
                    .flatMap(member -> member.contains("@") || member.contains(":")
                            ? Stream.of(member)
                            : periodsApart(table.get(member)).stream())
                    .sorted()
                    .toList();
            area.parentsOrMembers().clear();
            area.of(members);
        }
    }

    /** Returns the memberships of a country in its area: at all times except those with a parent that has an end. */
    private static List<String> periodsApart(RegionRow country) {
        List<String> apart = new ArrayList<>();
        String from = "";
        for (String parent : country.parentsOrMembers()) {
            int at = parent.indexOf('@');
            int slash = parent.indexOf('/');
            if (slash < 0) {
                continue;
            }
            String start = parent.substring(at + 1, slash);
            if (!start.equals(from)) {
                apart.add(country.code() + "@" + from + "/" + start);
            }
            from = parent.substring(slash + 1);
        }
        apart.add(from.isEmpty() ? country.code() : country.code() + "@" + from);
        return apart;
    }
}
