// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of a region of NUTS. The additions of Eurostat that tell regions apart, as in {@code Limburg (NL)} or
 * {@code Prov. Antwerpen}, are not part of the name of a division of ISO 3166-2.
 */
record NutsNames(String country, String names) {
    private static final Pattern ADDITION = Pattern.compile("(?:Prov\\. )?(.*?)(?: \\(([A-Z]{2})\\))?");

    static NutsNames of(String code, String names) {
        return new NutsNames(code.substring(0, 2), names);
    }

    /**
     * Adds the names in languages in which the row has none. Other names of a division of ISO 3166-2 are labels of
     * Eurostat.
     */
    void addTo(RegionRow row) {
        for (String name : names.split("\\|", -1)) {
            String[] parts = name.split("=", 2);
            if (NutsCodes.isNuts(row.code())) {
                row.name(parts[0], parts[1]);
            } else {
                row.name(parts[0], withoutAddition(parts[1])).otherName(parts[0], "label", parts[1]);
            }
        }
    }

    private String withoutAddition(String name) {
        Matcher matcher = ADDITION.matcher(name);
        return matcher.matches()
                        && (matcher.group(2) == null || matcher.group(2).equals(country))
                ? matcher.group(1)
                : name;
    }
}
