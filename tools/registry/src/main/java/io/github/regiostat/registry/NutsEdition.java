// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An edition of NUTS, levels 1 to 3: its first day, and the names of its regions by code. */
record NutsEdition(int year, String firstDay, Map<String, String> names) {
    private static final Map<Integer, String> FIRST_DAYS =
            new TreeMap<>(Map.of(2013, "2015-01-01", 2016, "2018-01-01", 2021, "2021-01-01", 2024, "2024-01-01"));

    /** Codes of countries in NUTS that differ from ISO 3166. */
    private static final Map<String, String> ISO = Map.of("EL", "GR", "UK", "GB");

    static List<NutsEdition> all(Tables tables) {
        return FIRST_DAYS.entrySet().stream()
                .map(edition -> new NutsEdition(
                        edition.getKey(), edition.getValue(), names(tables, "nuts-" + edition.getKey() + ".tsv")))
                .toList();
    }

    private static Map<String, String> names(Tables tables, String file) {
        Map<String, String> names = new TreeMap<>();
        tables.rows(file, 2).forEach(row -> names.put(row[0], row[1]));
        return names;
    }

    boolean has(String code) {
        return names.containsKey(code);
    }

    /** Returns a code with its scheme, such as {@code nuts2024:DE3}. */
    String qualified(String code) {
        return "nuts" + year + ":" + code;
    }

    /** Returns the codes of countries in NUTS. */
    Set<String> countries() {
        return names.keySet().stream().map(code -> code.substring(0, 2)).collect(Collectors.toSet());
    }

    /** Returns the code of ISO 3166-1 of a country in NUTS. */
    static String iso(String country) {
        return ISO.getOrDefault(country, country);
    }
}
