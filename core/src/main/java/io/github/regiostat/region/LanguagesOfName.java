// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages in which a name is that of countries, such as French, in which "Allemagne" is that of Germany. */
final class LanguagesOfName {
    private static final int MAX_LENGTH = 200;

    private final Map<List<Region>, List<Locale>> languages = new LinkedHashMap<>();

    private LanguagesOfName() {}

    /** Returns the languages of a name that no region of the registry has. */
    static LanguagesOfName of(String name) {
        LanguagesOfName languages = new LanguagesOfName();
        if (name.length() > MAX_LENGTH || !RegionSearch.matches(name).isEmpty()) {
            return languages;
        }
        for (Locale locale : CountryLanguages.inScriptOf(name)) {
            List<Region> countries = CountryLanguages.in(locale).named(name);
            if (!countries.isEmpty()) {
                languages
                        .languages
                        .computeIfAbsent(countries, each -> new ArrayList<>())
                        .add(locale);
            }
        }
        return languages;
    }

    /** Returns the countries that have the name in any language. */
    List<Region> countries() {
        return languages.keySet().stream().flatMap(List::stream).distinct().toList();
    }

    /**
     * Returns the languages in words: {@code the French name of 'DE' (Germany): give Locale.FRENCH}. No locale is named
     * if the name has several meanings in each language.
     */
    @Override
    public String toString() {
        List<String> names = new ArrayList<>();
        List<Locale> unique = new ArrayList<>();
        languages.forEach((countries, locales) -> {
            names.add("the " + CountryLanguages.described(locales) + " name of " + RegionSearch.described(countries));
            if (countries.size() == 1) {
                unique.addAll(locales);
            }
        });
        String advice = unique.size() == 1 ? ": give " : ": give a locale, such as ";
        return String.join(" and ", names) + (unique.isEmpty() ? "" : advice + CountryLanguages.inJava(unique.get(0)));
    }
}
