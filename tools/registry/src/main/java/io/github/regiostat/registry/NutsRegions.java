// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Regions of NUTS 2021 and NUTS 2024, levels 1 to 3. A region with the same territory in both editions has one row with
 * the code of 2024; a region whose territory changed has a row for each edition.
 */
final class NutsRegions {
    private static final List<String> KINDS =
            List.of(RegionRow.FIRST_LEVEL, RegionRow.SECOND_LEVEL, RegionRow.THIRD_LEVEL);
    private static final String NUTS_2021 = "nuts2021:";
    private static final String NUTS_2024 = "nuts2024:";
    private static final String FIRST_DAY_OF_2024 = "2024-01-01";
    /** The outermost regions of France, a group of countries of ISO 3166-1. */
    private static final String OUTERMOST = "FRY";

    /** Countries of ISO 3166-1 by codes of NUTS. */
    private static final Map<String, String> COUNTRIES =
            Map.of("FRY1", "GP", "FRY2", "MQ", "FRY3", "GF", "FRY4", "RE", "FRY5", "YT", "FI2", "AX");

    private final NutsIntersections intersections;
    private final Map<String, String> names2021;
    private final Map<String, String> names2024;
    /** Primary codes by codes with scheme. */
    private final Map<String, String> primary = new HashMap<>();

    NutsRegions(Tables tables, NutsIntersections intersections) {
        this.intersections = intersections;
        this.names2021 = names(tables, "nuts-2021.tsv");
        this.names2024 = names(tables, "nuts-2024.tsv");
    }

    private static Map<String, String> names(Tables tables, String file) {
        Map<String, String> names = new TreeMap<>();
        tables.rows(file, 2).forEach(row -> names.put(row[0], row[1]));
        return names;
    }

    void addTo(RegionTable table) {
        Map<String, String> same = intersections.codesOfSame(names2021.keySet());
        for (String code : names2024.keySet()) {
            primary.put(NUTS_2024 + code, COUNTRIES.getOrDefault(code, NUTS_2024 + code));
        }
        for (String code : names2021.keySet()) {
            String code2024 = same.get(code);
            primary.put(NUTS_2021 + code, code2024 == null ? NUTS_2021 + code : primaryOf(NUTS_2024 + code2024));
        }
        addCodesOfCountries(table);
        names2024.forEach((code, names) -> add(table, NUTS_2024, code, names));
        names2021.forEach((code, names) -> add(table, NUTS_2021, code, names));
        for (NutsIntersections.Intersection intersection : intersections.changes()) {
            table.get(NUTS_2021 + intersection.from())
                    .successor(NUTS_2024 + intersection.to(), FIRST_DAY_OF_2024, intersections.change(intersection));
        }
    }

    private void addCodesOfCountries(RegionTable table) {
        Set<String> countries = new TreeSet<>();
        names2024.keySet().forEach(code -> countries.add(code.substring(0, 2)));
        for (String country : countries) {
            table.get(iso(country)).otherCode(NUTS_2021 + country).otherCode(NUTS_2024 + country);
        }
    }

    private void add(RegionTable table, String scheme, String code, String names) {
        String primaryCode = primaryOf(scheme + code);
        RegionRow row;
        if (primaryCode.equals(scheme + code)) {
            String kind = code.equals(OUTERMOST) ? RegionRow.GROUP : KINDS.get(code.length() - 3);
            row = table.add(primaryCode, kind).names(names);
        } else {
            row = table.get(primaryCode).otherCode(scheme + code);
        }
        if (code.equals(OUTERMOST)) {
            List.of("GP", "MQ", "GF", "RE", "YT").forEach(row::in);
        } else if (!COUNTRIES.containsKey(code)) {
            row.in(parent(scheme, code));
        }
    }

    private String parent(String scheme, String code) {
        return code.length() == 3
                ? iso(code.substring(0, 2))
                : primaryOf(scheme + code.substring(0, code.length() - 1));
    }

    private String primaryOf(String code) {
        String found = primary.get(code);
        if (found == null) {
            throw new IllegalArgumentException("Region must be in the table of its edition, but " + code + " is not");
        }
        return found;
    }

    private static String iso(String country) {
        return country.equals("EL") ? "GR" : country;
    }
}
