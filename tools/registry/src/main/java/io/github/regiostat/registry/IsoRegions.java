// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.Map;
import java.util.TreeMap;

/** Countries of ISO 3166-1 and divisions of ISO 3166-2. A territory that is listed twice is one region. */
record IsoRegions(Cldr cldr, Facts facts) {
    private static final String KOSOVO = "XK";

    void addTo(RegionTable table) {
        for (String country : cldr.countries()) {
            RegionRow row = table.add(country, RegionRow.COUNTRY)
                    .otherCode("iso3166-alpha3:" + cldr.alpha3(country))
                    .otherCode("m49:" + cldr.number(country));
            Tables.words(facts.parents().getOrDefault(country, "")).forEach(row::in);
            cldr.nameTerritory(row, country);
        }
        addKosovo(table);
        Map<String, String> primaryOfTwins = primaryOfTwins(table);
        Map<String, String> parents = cldr.parents();
        parents.putAll(facts.divisions());
        parents.forEach((code, parent) -> {
            if (!primaryOfTwins.containsKey(code)) {
                addDivision(table, code, primaryOfTwins.getOrDefault(parent, parent));
            }
        });
        primaryOfTwins.forEach((code, primary) -> {
            String parent = parents.get(code);
            if (parent != null) {
                addTwin(table.get(primary), code, parent);
            }
        });
        facts.codes().forEach((code, others) -> table.get(code).otherCodes(Tables.words(others)));
        facts.names().forEach((code, names) -> table.get(code).names(names));
    }

    /** Adds Kosovo, whose code is not in ISO 3166-1. Its twin {@code RS-KM} is a fact. */
    private void addKosovo(RegionTable table) {
        RegionRow row =
                table.add(KOSOVO, RegionRow.COUNTRY).otherCode("worldbank:XKX").otherCode("eurostat:XK");
        cldr.nameTerritory(row, KOSOVO);
    }

    private Map<String, String> primaryOfTwins(RegionTable table) {
        Map<String, String> primary = new TreeMap<>(facts.primaryOfTwins());
        cldr.territoriesOfDivisions().forEach((code, territory) -> {
            if (table.has(territory)) {
                primary.put(code, territory);
            }
        });
        return primary;
    }

    private void addDivision(RegionTable table, String code, String parent) {
        boolean isFirstLevel = parent.equals(code.substring(0, 2));
        RegionRow row = table.add(code, isFirstLevel ? RegionRow.FIRST_LEVEL : RegionRow.SECOND_LEVEL);
        addParents(row, parent);
        String territory = cldr.territoriesOfDivisions().get(code);
        if (territory == null) {
            cldr.nameDivision(row, code);
        } else {
            cldr.nameTerritory(row, territory);
        }
    }

    private void addTwin(RegionRow row, String code, String parent) {
        row.otherCode(code);
        if (row.kind().equals(RegionRow.COUNTRY)) {
            addParents(row, parent);
        }
    }

    private void addParents(RegionRow row, String parent) {
        Tables.words(facts.parents().getOrDefault(row.code(), parent)).forEach(row::in);
    }
}
