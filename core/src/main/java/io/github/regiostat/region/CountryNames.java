// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.NormalizedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names of countries in a language: the display names of CLDR, which the JDK has in its module jdk.localedata, and
 * other usual ones. The world, the continents, the European Union and the euro area are among them.
 */
final class CountryNames {
    private static final String KOSOVO = "XK";

    /** The codes of CLDR that are no countries, with those of the registry, in the order of candidates. */
    private static final List<Map.Entry<String, String>> AREAS = List.of(
            Map.entry("EU", "group:EU"),
            Map.entry("EZ", "group:EA"),
            Map.entry("001", "m49:001"),
            Map.entry("002", "m49:002"),
            Map.entry("005", "m49:005"),
            Map.entry("009", "m49:009"),
            Map.entry("019", "m49:019"),
            Map.entry("142", "m49:142"),
            Map.entry("150", "m49:150"));

    /** Locales of a language in which countries have other names. */
    private static final Map<String, String> VARIETIES = Map.of("pt", "pt-PT", "zh", "zh-TW", "sr", "sr-Latn");

    private final Locale language;

    /** The names of each key, with their countries or areas. */
    private final Map<String, List<Name>> byKey = new HashMap<>();

    /** A name of a country or an area in its case-folded form, or the first part of a display name. */
    private record Name(String caseFolded, String code, boolean isPart) {}

    private CountryNames(Locale language) {
        this.language = language;
        addDisplayNames(language);
        String variety = VARIETIES.get(language.toLanguageTag());
        if (variety != null) {
            addDisplayNames(Locale.forLanguageTag(variety));
        }
        UsualCountryNames.in(language).forEach((name, codes) -> codes.forEach(code -> add(name, code, false)));
    }

    /** Reads the names in a language. */
    static CountryNames in(Locale language) {
        return new CountryNames(language);
    }

    private void addDisplayNames(Locale locale) {
        for (String country : Locale.getISOCountries()) {
            addDisplayName(country, country, locale);
        }
        addDisplayName(KOSOVO, KOSOVO, locale);
        AREAS.forEach(area -> addDisplayName(area.getKey(), area.getValue(), locale));
    }

    private void addDisplayName(String country, String code, Locale locale) {
        String display = new Locale.Builder().setRegion(country).build().getDisplayCountry(locale);
        if (!display.equals(country)) {
            CountryNameKeys.namesIn(display, country).forEach(name -> add(name, code, !name.equals(display)));
        }
    }

    private void add(String name, String code, boolean isPart) {
        Name added = new Name(NormalizedName.caseFolded(name), code, isPart);
        for (String key : CountryNameKeys.of(name, language)) {
            byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(added);
        }
    }

    /**
     * Returns the countries with a name, or the areas if no country has it. Countries that have the name with the same
     * accents precede others, and then those whose display name is not longer.
     */
    List<Region> named(String name) {
        Set<Name> names = new LinkedHashSet<>();
        for (String key : CountryNameKeys.of(name, language)) {
            names.addAll(byKey.getOrDefault(key, List.of()));
        }
        if (names.isEmpty()) {
            return List.of();
        }
        String caseFolded = NormalizedName.caseFolded(name);
        List<Name> equal =
                preferred(List.copyOf(names), each -> each.caseFolded().equals(caseFolded));
        return regions(preferred(equal, each -> !each.isPart()));
    }

    /** Returns the names with a property, or all names if none has it. */
    private static List<Name> preferred(List<Name> names, Predicate<Name> property) {
        List<Name> preferred = names.stream().filter(property).toList();
        return preferred.isEmpty() ? names : preferred;
    }

    private static List<Region> regions(List<Name> names) {
        Map<String, Region> countries = new LinkedHashMap<>();
        Map<String, Region> areas = new LinkedHashMap<>();
        for (Name name : names) {
            boolean isArea = name.code().indexOf(':') >= 0;
            for (Region region : Registry.get().find(name.code())) {
                (isArea ? areas : countries).put(name.code(), region);
            }
        }
        return List.copyOf(countries.isEmpty() ? areas.values() : countries.values());
    }
}
