// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.region.NamesInLanguage;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionNotFoundException;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The regions that the texts of a column denote: by their codes or names. A name of several regions denotes that which
 * is of the kind and in the country of the other regions of the column, if only one is.
 */
final class RegionTexts {
    static final RegionTexts NONE = new RegionTexts();

    private static final int MAX_TEXTS = 5000;

    /** The share of names, in per cent, that the registry knows, with which other languages only add to it. */
    private static final int MOSTLY = 90;

    /** The number of divisions of one country of which others are as well. */
    private static final int MIN_DIVISIONS = 3;

    /** A column whose first texts are hardly ever regions has none. */
    private static final int SAMPLE = 60;

    /** What stands beside names: a code before, a kind behind, or a mark of a note. */
    private static final List<Pattern> BESIDE = List.of(
            Pattern.compile("[0-9]{1,6}[ .:-]{1,3}(?<name>\\p{L}.*)"),
            Pattern.compile("(?<name>[^,]+), (?:Landkreis|Kreis|Stadtkreis|[Kk]reisfreie Stadt|Landeshauptstadt|Stadt"
                    + "|Hansestadt|Freistaat|Freie und Hansestadt|Region|Provincia de|Comunidad de|Principado de)"),
            Pattern.compile("(?<name>[^(\\[]+?) ?[(\\[](?:[0-9a-z]|[0-9]{1,2}|country|\\*)[)\\]]"),
            Pattern.compile("(?<name>[^0-9*]+?) ?(?:\\*+|[0-9]\\))"));

    /** A code beside a name. */
    private static final List<Pattern> CODE_AND_NAME = List.of(
            Pattern.compile("(?<code>[A-Z]{2}[A-Z0-9]{0,4})(?: ?[-–:.] ?| )(?<name>\\p{Lu}.*)"),
            Pattern.compile("(?<name>\\p{Lu}.*?),? [(\\[]?(?<code>[A-Z]{2}[A-Z0-9]{0,4})[)\\]]?"));

    private final Map<String, Region> byText = new LinkedHashMap<>();
    private final Map<String, List<Region>> ambiguous = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<DivisionCodes> openDivisions = new ArrayList<>();
    private int codes;
    private String language = "";

    private RegionTexts() {}

    /** Returns the regions of texts without a header. */
    static RegionTexts of(List<String> texts) {
        return of(texts, "");
    }

    /** Returns the regions of the texts of a column. */
    static RegionTexts of(List<String> texts, String header) {
        RegionTexts regions = new RegionTexts();
        for (String text : texts) {
            int seen = regions.size();
            boolean areOther = seen >= SAMPLE && regions.byText.size() + regions.ambiguous.size() < SAMPLE / 10;
            if (areOther || seen >= MAX_TEXTS) {
                regions.unknown.add(text);
            } else {
                regions.add(text);
            }
        }
        regions.decideDivisions(header);
        regions.decideByLanguage();
        regions.decideByOthers();
        return regions;
    }

    /** Returns whether numbers can be codes: of one length of three or six digits, and most of them known. */
    static boolean areCodes(List<String> texts) {
        boolean areAlike = texts.size() > 1
                && texts.stream().allMatch(text -> text.matches("[0-9]{3}|[0-9]{6}"))
                && texts.stream().mapToInt(String::length).distinct().count() == 1;
        return areAlike && texts.stream().filter(text -> code(text).isPresent()).count() * 10 >= texts.size() * 9L;
    }

    private void add(String text) {
        Optional<Region> coded = code(text).or(() -> codeAndName(text));
        if (coded.isPresent()) {
            byText.put(text, coded.get());
            codes++;
            return;
        }
        if (HeaderWord.TOTAL.matches(text)) {
            return;
        }
        if (HeaderWord.SEX.matches(text)) {
            unknown.add(text);
            return;
        }
        List<Region> listed = RegionNames.find(text);
        if (listed.size() == 1) {
            byText.put(text, listed.get(0));
            return;
        }
        if (listed.size() > 1) {
            ambiguous.put(text, listed);
            return;
        }
        for (String name : isName(text) ? names(text) : List.<String>of()) {
            try {
                byText.put(text, Regions.named(name));
                return;
            } catch (RegionNotFoundException notFound) {
                if (notFound.isAmbiguous()) {
                    ambiguous.put(text, notFound.candidates());
                    return;
                }
            }
        }
        unknown.add(text);
    }

    /** Returns whether a text has two letters, as the names of all regions have, or one ideograph. */
    private static boolean isName(String text) {
        return text.codePoints().filter(Character::isLetter).limit(2).count() > 1
                || text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Returns the names that a text may consist of: the text, and without a code, a kind or a remark beside it. */
    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        names.add(text);
        for (Pattern beside : BESIDE) {
            Matcher parts = beside.matcher(text);
            if (parts.matches()) {
                names.add(parts.group("name").strip());
            }
        }
        HeaderWord.TOTAL.without(text).ifPresent(names::add);
        return names;
    }

    /** Returns the region of a code beside its name, such as {@code DE - Germany} and {@code Germany (DEU)}. */
    private static Optional<Region> codeAndName(String text) {
        for (Pattern pattern : CODE_AND_NAME) {
            Matcher parts = pattern.matcher(text);
            Optional<Region> coded = parts.matches() ? code(parts.group("code")) : Optional.empty();
            if (coded.isPresent()) {
                RegionTexts named = new RegionTexts();
                String name = parts.group("name").strip();
                named.add(name);
                named.decideByLanguage();
                boolean isSame = Objects.equals(coded.get(), named.byText.get(name))
                        || named.ambiguous.getOrDefault(name, List.of()).contains(coded.get());
                if (isSame) {
                    return coded;
                }
            }
        }
        return Optional.empty();
    }

    /** Reads letters as codes of the divisions of one country, if that is their only reading. */
    private void decideDivisions(String header) {
        if (!ambiguous.isEmpty() || byText.isEmpty() && unknown.isEmpty()) {
            return;
        }
        List<String> texts =
                Stream.of(byText.keySet(), unknown).flatMap(Collection::stream).toList();
        List<DivisionCodes> readings = DivisionCodes.decide(DivisionCodes.find(texts, byText), byText, header);
        if (readings.size() == 1) {
            boolean areCountries = unknown.isEmpty() && !HeaderWord.DIVISION.matches(header);
            if (areCountries) {
                openDivisions.addAll(readings);
                return;
            }
            byText.putAll(readings.get(0).byText());
            codes = byText.size();
            unknown.clear();
        } else {
            openDivisions.addAll(readings);
        }
    }

    /** Returns the countries of whose divisions the texts may be codes, if that is open. */
    List<DivisionCodes> openDivisions() {
        return openDivisions;
    }

    private static Optional<Region> code(String text) {
        if (text.length() < 2 || text.length() > 12 || !text.equals(text.strip())) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(
                                RegionScheme.ISO_3166,
                                RegionScheme.ISO_3166_ALPHA3,
                                RegionScheme.M49,
                                RegionScheme.GB2260),
                        Stream.concat(Regions.nutsEditions().stream(), Stream.of(RegionScheme.GROUP)))
                .flatMap(scheme -> find(scheme, text).stream())
                .findFirst();
    }

    private static Optional<Region> find(RegionScheme scheme, String text) {
        try {
            return Regions.find(RegionCode.of(scheme, text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** Reads names that are not known, or are those of several regions, in the language that has most names. */
    private void decideByLanguage() {
        boolean areOther = size() > SAMPLE && byText.size() + ambiguous.size() < SAMPLE / 10;
        if (unknown.isEmpty() && ambiguous.isEmpty() || areOther && !isOtherScript()) {
            return;
        }
        List<String> names = Stream.of(byText.keySet(), ambiguous.keySet(), unknown)
                .flatMap(Collection::stream)
                .filter(text -> code(text).isEmpty()
                        && codes < byText.size() + unknown.size() + ambiguous.size()
                        && RegionNames.find(text).isEmpty()
                        && !HeaderWord.SEX.matches(text))
                .toList();
        boolean isEnglish = MOSTLY * size() <= ColumnRule.WHOLE * byText.size() && ambiguous.isEmpty();
        List<NamesInLanguage> best = Regions.languagesOf(names);
        List<Locale> languages =
                best.stream().flatMap(each -> each.language().stream()).toList();
        if (languages.isEmpty()) {
            return;
        }
        for (String text : names) {
            if (isEnglish && byText.containsKey(text)) {
                continue;
            }
            Set<Region> found = names(text).stream()
                    .flatMap(name -> languages.stream().flatMap(each -> named(name, each).stream()))
                    .collect(Collectors.toSet());
            if (found.size() == 1) {
                byText.put(text, found.iterator().next());
                ambiguous.remove(text);
                unknown.remove(text);
            }
        }
        if (isEnglish) {
            return;
        }
        language = languages.stream()
                .map(each -> each.getDisplayName(Locale.ENGLISH))
                .collect(Collectors.joining(" or "));
    }

    /** Returns whether the first unknown names have letters that English has not. */
    private boolean isOtherScript() {
        return unknown.stream().limit(SAMPLE).anyMatch(text -> text.chars().anyMatch(c -> c > 0x7F));
    }

    private static Optional<Region> named(String name, Locale language) {
        try {
            return Optional.of(Regions.named(name, language));
        } catch (RegionNotFoundException other) {
            return Optional.empty();
        }
    }

    /** Returns the language of the names in English, or an empty text if no language is better than others. */
    String language() {
        return language;
    }

    /** Decides names of several regions by the kind and the country of most others. */
    private void decideByOthers() {
        decideNation();
        if (ambiguous.isEmpty() && byText.size() < 3) {
            return;
        }
        Map<Kin, Integer> counts = new HashMap<>();
        byText.values().forEach(region -> counts.merge(Kin.of(region), 1, Integer::sum));
        Optional<Kin> usual = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() * 2 > byText.size())
                .map(Map.Entry::getKey);
        usual.filter(kin -> !kin.country().isEmpty()).ifPresent(this::preferDivisions);
        Optional<String> country = onlyCountry();
        country.ifPresent(this::rejectDivisionsElsewhere);
        Set<Region> taken = new HashSet<>(byText.values());
        ambiguous.entrySet().removeIf(entry -> {
            List<Region> kin = entry.getValue().stream()
                    .filter(region -> usual.filter(Kin.of(region)::equals).isPresent())
                    .toList();
            List<Region> left =
                    kin.stream().filter(region -> !taken.contains(region)).toList();
            List<Region> inCountry = entry.getValue().stream()
                    .filter(region -> country.filter(countryOf(region)::equals).isPresent())
                    .toList();
            List<Region> chosen = kin.size() == 1 ? kin : left.size() == 1 ? left : inCountry;
            if (chosen.size() == 1) {
                byText.put(entry.getKey(), chosen.get(0));
                taken.add(chosen.get(0));
            }
            boolean areElsewhere = country.isPresent()
                    && inCountry.isEmpty()
                    && entry.getValue().stream().noneMatch(region -> region.kind() == RegionKind.COUNTRY);
            if (areElsewhere) {
                unknown.add(entry.getKey());
            }
            return chosen.size() == 1 || areElsewhere;
        });
    }

    /** Returns the country of nearly all regions that are not countries, if there are several. */
    private Optional<String> onlyCountry() {
        Map<String, Integer> counts = new HashMap<>();
        byText.values().stream()
                .filter(region -> region.kind() != RegionKind.COUNTRY)
                .forEach(region -> counts.merge(countryOf(region), 1, Integer::sum));
        int divisions = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty()
                        && entry.getValue() >= MIN_DIVISIONS
                        && MOSTLY * divisions <= ColumnRule.WHOLE * entry.getValue()
                        && 2 * divisions > byText.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns the code of the country of a division, also of a region of NUTS; or an empty text. */
    static String countryOf(Region region) {
        RegionCode code = region.code();
        if (Regions.nutsEditions().contains(code.scheme())) {
            String prefix = code.code().substring(0, 2);
            return prefix.equals("EL") ? "GR" : prefix.equals("UK") ? "GB" : prefix;
        }
        return code.country().map(RegionCode::toString).orElse("");
    }

    /** Among many divisions of one country, a name of a division of another country is not that division. */
    private void rejectDivisionsElsewhere(String country) {
        List<String> elsewhere = byText.entrySet().stream()
                .filter(entry -> entry.getValue().kind() != RegionKind.COUNTRY
                        && !countryOf(entry.getValue()).isEmpty()
                        && !countryOf(entry.getValue()).equals(country)
                        && code(entry.getKey()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        byText.keySet().removeAll(elsewhere);
        unknown.addAll(elsewhere);
    }

    /** A word for the whole country is the country of the other regions. */
    private void decideNation() {
        List<String> nations = unknown.stream()
                .filter(text -> names(text).stream().anyMatch(HeaderWord.NATION::matches))
                .toList();
        Set<String> countries = byText.values().stream()
                .flatMap(region -> region.code().country().stream())
                .map(RegionCode::toString)
                .collect(Collectors.toSet());
        if (nations.size() == 1 && countries.size() == 1) {
            Regions.find(countries.iterator().next()).ifPresent(country -> {
                byText.put(nations.get(0), country);
                unknown.remove(nations.get(0));
            });
        }
    }

    /** Among divisions of one country, a name is that of a division, such as Georgia among the states of the US. */
    private void preferDivisions(Kin usual) {
        Optional<Region> country = Regions.find(usual.country());
        byText.replaceAll((text, region) -> {
            boolean isOther = country.isPresent()
                    && !Kin.of(region).equals(usual)
                    && !region.equals(country.get())
                    && code(text).isEmpty();
            return isOther ? division(text, country.get(), usual).orElse(region) : region;
        });
    }

    private static Optional<Region> division(String text, Region country, Kin usual) {
        try {
            return Optional.of(Regions.named(text, country))
                    .filter(region -> Kin.of(region).equals(usual));
        } catch (RegionNotFoundException other) {
            return Optional.empty();
        }
    }

    /** The kind of a region and, for a division, its country. */
    private record Kin(RegionKind kind, String country) {
        static Kin of(Region region) {
            return new Kin(
                    region.kind(),
                    region.kind() == RegionKind.COUNTRY
                            ? ""
                            : region.code().country().map(RegionCode::toString).orElse(""));
        }
    }

    Map<String, Region> byText() {
        return byText;
    }

    /** Returns the names of several regions, with these. */
    Map<String, List<Region>> ambiguous() {
        return ambiguous;
    }

    /** Reads a name of several regions as one of them. */
    void decide(String text, Region region) {
        ambiguous.remove(text);
        byText.put(text, region);
    }

    List<String> unknown() {
        return unknown;
    }

    /** Returns the number of texts that are not totals. */
    int size() {
        return byText.size() + ambiguous.size() + unknown.size();
    }

    int shareOfCodes() {
        return size() == 0 ? 0 : ColumnRule.WHOLE * codes / size();
    }

    int shareOfNames() {
        return size() == 0 ? 0 : ColumnRule.WHOLE * (byText.size() - codes + ambiguous.size()) / size();
    }

    /** Returns the share of texts that are regions, in per cent. */
    int share() {
        return size() == 0 ? 0 : ColumnRule.WHOLE * (byText.size() + ambiguous.size()) / size();
    }
}
