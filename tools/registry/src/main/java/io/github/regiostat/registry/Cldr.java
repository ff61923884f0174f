// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Countries, divisions and areas of M49 in the packages of Unicode CLDR. */
final class Cldr {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FIRST_PRIVATE_NUMBER = 900;
    private static final List<String> TRADITIONAL_CHINESE = List.of("zh-Hant", "zh-Hant-HK");
    private static final Set<String> OF_COUNTRIES = Set.of("official", "de_facto_official");

    private final Path localeNames;
    private final Path subdivisions;
    private final JsonNode codes;
    private final JsonNode aliases;
    private final JsonNode subdivisionContainment;
    private final JsonNode territoryContainment;
    private final JsonNode territoryInfo;
    private final JsonNode currencies;
    private final Map<Path, JsonNode> names = new HashMap<>();

    Cldr(Path core, Path localeNames, Path subdivisions) {
        this.localeNames = localeNames.resolve("main");
        this.subdivisions = subdivisions.resolve("subdivisions");
        Path supplemental = core.resolve("supplemental");
        this.codes = supplemental(supplemental, "codeMappings").path("codeMappings");
        this.aliases = supplemental(supplemental, "aliases").path("metadata").path("alias");
        this.subdivisionContainment =
                supplemental(supplemental, "subdivisionContainment").path("subdivisionContainment");
        this.territoryContainment =
                supplemental(supplemental, "territoryContainment").path("territoryContainment");
        this.territoryInfo = supplemental(supplemental, "territoryInfo").path("territoryInfo");
        this.currencies =
                supplemental(supplemental, "currencyData").path("currencyData").path("region");
    }

    private static JsonNode supplemental(Path directory, String file) {
        return JSON.readTree(directory.resolve(file + ".json")).path("supplemental");
    }

    /** Returns the codes of ISO 3166-1: those that have a number outside of private use and are not deprecated. */
    List<String> countries() {
        return codes.propertyNames().stream()
                .filter(code -> code.length() == 2 && codes.path(code).has("_numeric"))
                .filter(code -> Integer.parseInt(number(code)) < FIRST_PRIVATE_NUMBER)
                .filter(code -> !aliases.path("territoryAlias").has(code))
                .sorted()
                .toList();
    }

    String alpha3(String country) {
        return codes.path(country).path("_alpha3").stringValue();
    }

    String number(String country) {
        return codes.path(country).path("_numeric").stringValue();
    }

    /** Returns the parents, countries or divisions, by division. */
    Map<String, String> parents() {
        Map<String, String> parents = new TreeMap<>();
        subdivisionContainment.forEachEntry((parent, children) ->
                strings(children.path("_contains")).forEach(child -> parents.put(iso(child), iso(parent))));
        return parents;
    }

    /** Returns the territories that are listed twice, by code of the division, which CLDR calls overlong. */
    Map<String, String> territoriesOfDivisions() {
        Map<String, String> territories = new TreeMap<>();
        aliases.path("subdivisionAlias").forEachEntry((code, alias) -> {
            if ("overlong".equals(alias.path("_reason").stringValue())) {
                territories.put(iso(code), alias.path("_replacement").stringValue());
            }
        });
        return territories;
    }

    /** Returns the provinces of China by the two digits of their code of GB/T 2260. */
    Map<String, String> provincesOfChina() {
        Map<String, String> provinces = new TreeMap<>();
        aliases.path("subdivisionAlias").forEachEntry((code, alias) -> {
            if (code.matches("cn[0-9]{2}")) {
                provinces.put(code.substring(2), iso(alias.path("_replacement").stringValue()));
            }
        });
        return provinces;
    }

    /** Returns the content of each area of M49: numbers of areas, codes of countries, and other codes of CLDR. */
    Map<String, List<String>> areas() {
        Map<String, List<String>> areas = new TreeMap<>();
        territoryContainment.forEachEntry((code, area) -> {
            if (code.matches("[0-9]{3}")) {
                areas.put(code, strings(area.path("_contains")));
            }
        });
        return areas;
    }

    /** Returns the periods of the currencies that were legal tender, by code of the country. */
    Map<String, List<CurrencyPeriod>> legalTenders() {
        Map<String, List<CurrencyPeriod>> tenders = new TreeMap<>();
        currencies.forEachEntry((country, list) -> tenders.put(
                country,
                list.valueStream()
                        .flatMap(entry -> entry.propertyStream())
                        .filter(entry ->
                                !"false".equals(entry.getValue().path("_tender").asString("")))
                        .map(entry -> CurrencyPeriod.of(
                                entry.getKey(),
                                entry.getValue().path("_from").asString(""),
                                entry.getValue().path("_to").asString("")))
                        .toList()));
        return tenders;
    }

    /** Adds the names of a territory in English, Chinese and the official languages of the country. */
    void nameTerritory(RegionRow row, String territory) {
        for (String language : languages(territory, OF_COUNTRIES)) {
            JsonNode name = namesOfTerritories(language).path(territory);
            if (name.isString() && !name.stringValue().equals(territory)) {
                row.name(language, name.stringValue());
            }
        }
    }

    /**
     * Returns the alternative names of a territory in English, Chinese and the official languages of the country, and
     * its names in traditional Chinese and in official languages of a part of the country.
     */
    List<TerritoryName> otherNamesOf(String territory) {
        List<TerritoryName> others = new ArrayList<>();
        for (String language : languages(territory, OF_COUNTRIES)) {
            namesOfTerritories(language).forEachEntry((key, name) -> {
                if (key.startsWith(territory + "-alt-")) {
                    String type = key.endsWith("-short") ? "short" : "common";
                    others.add(new TerritoryName(language, type, name.stringValue()));
                }
            });
        }
        List<String> further = officialLanguages(territory, Set.of("official_regional"));
        for (String language :
                Stream.concat(TRADITIONAL_CHINESE.stream(), further.stream()).toList()) {
            JsonNode name = namesOfTerritories(language).path(territory);
            if (name.isString()) {
                others.add(new TerritoryName(language, "common", name.stringValue()));
            }
        }
        return others;
    }

    private JsonNode namesOfTerritories(String language) {
        return names(localeNames.resolve(language).resolve("territories.json"))
                .path("main")
                .path(language)
                .path("localeDisplayNames")
                .path("territories");
    }

    /** Adds the names of a division in English, Chinese and the official languages of the country or a part of it. */
    void nameDivision(RegionRow row, String code) {
        Set<String> statuses = Set.of("official", "de_facto_official", "official_regional");
        for (String language : languages(code.substring(0, 2), statuses)) {
            JsonNode file = names(subdivisions.resolve(language).resolve(language + ".json"));
            JsonNode name = file.path("subdivisions")
                    .path("localeDisplayNames")
                    .path("subdivisions")
                    .path(code.replace("-", "").toLowerCase(Locale.ROOT));
            row.name(language, name.isString() ? withoutMark(name.stringValue()) : "");
        }
    }

    /**
     * Removes the markers by which CLDR distinguishes divisions with equal names, such as {@code Tartu²} and
     * {@code Aerodrom †}.
     */
    private static String withoutMark(String name) {
        return name.replaceAll("[\\s²³†]+$", "");
    }

    /**
     * Returns the official language of a country, with {@code Latn} if it is usually written in another script;
     * {@code und} if the country has several.
     */
    String languageInLatin(String country) {
        List<String> official = officialLanguages(country, OF_COUNTRIES);
        if (official.size() != 1) {
            return "und";
        }
        String language = official.get(0);
        String name = namesOfTerritories(language).path(country).asString("");
        boolean isLatin =
                name.isEmpty() || Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
        return isLatin ? language : language + "-Latn";
    }

    private List<String> languages(String country, Set<String> statuses) {
        return Stream.concat(Stream.of("en", "zh"), officialLanguages(country, statuses).stream())
                .distinct()
                .toList();
    }

    private List<String> officialLanguages(String country, Set<String> statuses) {
        List<String> official = new ArrayList<>();
        territoryInfo.path(country).path("languagePopulation").forEachEntry((language, population) -> {
            if (statuses.contains(population.path("_officialStatus").asString(""))) {
                official.add(language.replace('_', '-'));
            }
        });
        return official.stream().sorted().toList();
    }

    private JsonNode names(Path file) {
        return names.computeIfAbsent(file, path -> Files.exists(path) ? JSON.readTree(path) : JSON.createObjectNode());
    }

    /** Returns a code in the syntax of ISO 3166: {@code CN-BJ} for {@code cnbj}. */
    private static String iso(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return upper.length() == 2 ? upper : upper.substring(0, 2) + "-" + upper.substring(2);
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
