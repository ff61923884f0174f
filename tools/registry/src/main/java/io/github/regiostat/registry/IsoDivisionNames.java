// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of divisions in ISO 3166-2, such as Bayern for {@code DE-BY}, from the package {@code iso-3166}. They are
 * in a language of the country, in Latin script.
 */
final class IsoDivisionNames {
    private static final Pattern ENTRY =
            Pattern.compile("code: '([^']+)',\\s+name: (?:'((?:[^'\\\\]|\\\\.)*)'|\"([^\"]*)\")");

    private final Map<String, String> names = new TreeMap<>();
    private final Cldr cldr;

    IsoDivisionNames(Path module, Cldr cldr) throws IOException {
        this.cldr = cldr;
        Matcher entry = ENTRY.matcher(Files.readString(module));
        while (entry.find()) {
            String name = entry.group(3) == null ? entry.group(2).replace("\\'", "'") : entry.group(3);
            if (!name.endsWith("-")) { // The package has only the first line of some names.
                names.put(
                        entry.group(1),
                        inUsualOrder(name.replaceAll("[(\\[].*", "").strip()));
            }
        }
    }

    /** Returns "City of London" for "London, City of". */
    private static String inUsualOrder(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
    }

    /** Adds the names that are not display names of other divisions of the country. */
    void addTo(RegionTable table) {
        Map<String, Set<String>> displayNames = displayNames(table);
        names.forEach((code, name) -> {
            String country = code.substring(0, 2);
            if (table.has(code) && !displayNames.getOrDefault(country, Set.of()).contains(NameKey.of(name))) {
                table.get(code).otherNameUnlessKnown(new TerritoryName(cldr.languageInLatin(country), "common", name));
            }
        });
    }

    private static Map<String, Set<String>> displayNames(RegionTable table) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (RegionRow row : table.all()) {
            if (row.code().matches("[A-Z]{2}-.*")) {
                names.computeIfAbsent(row.code().substring(0, 2), country -> new HashSet<>())
                        .addAll(row.keysOfDisplayNames());
            }
        }
        return names;
    }
}
