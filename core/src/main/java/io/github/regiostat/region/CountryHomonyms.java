// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.NormalizedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of regions that are also names of countries: "Équateur" is a province of Congo, and Ecuador in French. "Congo"
 * and "Korea" are names of two countries.
 *
 * <p>The names are constants, because reading those of CLDR takes longer than the first look-up of a region. A test
 * compares them with CLDR.
 */
final class CountryHomonyms {
    /**
     * The countries and areas by the compact form of the name, after the language of the name; English names have no
     * language.
     */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("congo", "=CG CD"),
            Map.entry("korea", "=KR KP"),
            Map.entry("刚果", "=CG CD"),
            Map.entry("equateur", "fr=EC"),
            Map.entry("eua", "pt=US"),
            Map.entry("granada", "es=GD"),
            Map.entry("norfolk", "nl=NF"),
            Map.entry("sanmartin", "es=MF"),
            Map.entry("santaelena", "es=SH"),
            Map.entry("tunis", "hr=TN"),
            Map.entry("verden", "da=m49:001"));

    private CountryHomonyms() {}

    private static String entryOf(String name) {
        return COUNTRIES.getOrDefault(NormalizedName.compact(NormalizedName.folded(name)), "");
    }

    /** Returns the countries that have the name of other regions; empty for most names. */
    static List<Region> named(String name) {
        String entry = entryOf(name);
        if (entry.isEmpty()) {
            return List.of();
        }
        List<Region> countries = new ArrayList<>();
        for (String code : entry.substring(entry.indexOf('=') + 1).split(" ", -1)) {
            countries.addAll(Registry.get().find(code));
        }
        return countries;
    }

    /** Returns the language in which a country has the name of another region. */
    static Optional<Locale> languageOf(String name) {
        String entry = entryOf(name);
        int equals = entry.indexOf('=');
        return equals <= 0 ? Optional.empty() : Optional.of(Locale.forLanguageTag(entry.substring(0, equals)));
    }
}
