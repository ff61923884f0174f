// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of {@code places.tsv}, such as {@code CN-BJ} with its other codes, parents and names. */
final class RegionRow {
    static final String COUNTRY = "country";
    static final String FIRST_LEVEL = "division";
    static final String SECOND_LEVEL = "second-level-division";
    static final String THIRD_LEVEL = "third-level-division";
    static final String GROUP = "group";

    private static final List<String> SCHEMES = List.of(
            "iso3166",
            "iso3166-alpha3",
            "m49",
            "gb2260",
            "nuts2013",
            "nuts2016",
            "nuts2021",
            "nuts2024",
            "eurostat",
            "imf");

    private static final Set<String> TYPES = Set.of("official", "short", "common", "former", "label");

    private final String code;
    private final String kind;
    private final List<String> otherCodes = new ArrayList<>();
    private final List<String> parentsOrMembers = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> successors = new ArrayList<>();
    /** The former codes, such as {@code m49:736@/2011-07-09}. */
    private final List<String> formerCodes = new ArrayList<>();

    private final Set<String> otherNames = new LinkedHashSet<>();

    RegionRow(String code, String kind) {
        this.code = code;
        this.kind = kind;
    }

    String code() {
        return code;
    }

    String kind() {
        return kind;
    }

    List<String> otherCodes() {
        return otherCodes;
    }

    List<String> parentsOrMembers() {
        return parentsOrMembers;
    }

    List<String> successors() {
        return successors;
    }

    RegionRow otherCode(String otherCode) {
        otherCodes.add(otherCode);
        return this;
    }

    /** Returns the former codes without their dates. */
    List<String> formerCodes() {
        return formerCodes.stream().map(former -> former.split("@", 2)[0]).toList();
    }

    /** Adds a code of the past with its first day and the first day after it; either is empty if unknown. */
    RegionRow formerCode(String formerCode, String from, String to) {
        formerCodes.add(formerCode + "@" + from + "/" + to);
        return this;
    }

    RegionRow otherCodes(List<String> codes) {
        otherCodes.addAll(codes);
        return this;
    }

    /** Adds a parent, or a member of a group, unless present, with or without dates. */
    RegionRow in(String parent) {
        if (parentsOrMembers.stream().noneMatch(known -> known.equals(parent) || known.startsWith(parent + "@"))) {
            parentsOrMembers.add(parent);
        }
        return this;
    }

    /** Removes the parents, so that dated ones can be added. */
    RegionRow withoutParents() {
        parentsOrMembers.clear();
        return this;
    }

    /** Ends the parents without dates on a day; those of NUTS hold in their edition. */
    RegionRow endedOn(String date) {
        parentsOrMembers.replaceAll(
                parent -> parent.contains("@") || NutsCodes.isNuts(parent) ? parent : parent + "@/" + date);
        return this;
    }

    RegionRow of(List<String> members) {
        parentsOrMembers.addAll(members);
        return this;
    }

    /** Adds a name unless it is empty or equal to the code, or the language has a name. */
    RegionRow name(String language, String name) {
        if (!name.isEmpty() && !name.equals(code)) {
            requirePlain(name);
            names.putIfAbsent(language, name);
        }
        return this;
    }

    /** Adds the name in a language that has none yet, so that a table does not repeat a name of a package. */
    RegionRow firstName(String language, String name) {
        if (names.containsKey(language)) {
            throw new IllegalArgumentException("Display name of " + code + " must be from one source, but was '"
                    + names.get(language) + "' and '" + name + "'");
        }
        return name(language, name);
    }

    /** Sets names from text such as {@code en=Beijing|zh=北京市}; replaces earlier names in these languages. */
    RegionRow names(String text) {
        for (String name : text.split("\\|", -1)) {
            String[] parts = name.split("=", 2);
            name(parts[0], parts[1]);
            names.replace(parts[0], parts[1]);
        }
        return this;
    }

    /**
     * Adds a name besides the display names, unless it is one of these.
     *
     * @param language a language tag
     * @param type official, short, common, former or label
     * @param name the name
     */
    RegionRow otherName(String language, String type, String name) {
        return otherName(language, type, name, "", "");
    }

    /** Adds a name with its first day and the first day after it; either is empty if unknown. */
    RegionRow otherName(String language, String type, String name, String from, String to) {
        requirePlain(name);
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("Type of a name must be one of " + TYPES + ", but was " + type);
        }
        String dates = Tables.dates(from, to);
        if (!dates.isEmpty() || !names.containsValue(name) && !hasOtherName(language, name)) {
            otherNames.add(language + "/" + type + "=" + name + dates);
        }
        return this;
    }

    private boolean hasOtherName(String language, String name) {
        return otherNames.stream().anyMatch(other -> other.startsWith(language + "/") && other.endsWith("=" + name));
    }

    /** Adds a name besides the display names, unless look-up derives it from another name of this region. */
    RegionRow otherNameUnlessKnown(TerritoryName name) {
        String key = NameKey.of(name.text());
        return keysOfNames().contains(key) ? this : otherName(name.language(), name.type(), name.text());
    }

    /** Returns the display names in the form in which look-up compares them. */
    Set<String> keysOfDisplayNames() {
        return names.values().stream().map(NameKey::of).collect(Collectors.toSet());
    }

    /** Returns the names in the form in which look-up compares them, former ones included. */
    private Set<String> keysOfNames() {
        return Stream.concat(names.values().stream(), textsOfOtherNames())
                .map(NameKey::of)
                .collect(Collectors.toSet());
    }

    /** Returns the names in use in the form in which look-up compares them. */
    Set<String> keysOfCurrentNames() {
        Stream<String> others =
                otherNames.stream().filter(name -> !name.contains("/former=")).map(RegionRow::textOf);
        return Stream.concat(names.values().stream(), others).map(NameKey::of).collect(Collectors.toSet());
    }

    private Stream<String> textsOfOtherNames() {
        return otherNames.stream().map(RegionRow::textOf);
    }

    /** Returns the text of {@code en/former=Burma@/1989-06-18}. */
    private static String textOf(String otherName) {
        return otherName.substring(otherName.indexOf('=') + 1).split("@", 2)[0];
    }

    /** Adds names from text such as {@code en/short=NATO|en/former=BRIC@2009-06-16/2010-12-24}. */
    RegionRow otherNames(String text) {
        for (String name : text.isEmpty() ? List.<String>of() : List.of(text.split("\\|", -1))) {
            String key = name.substring(0, name.indexOf('='));
            String[] value = name.substring(key.length() + 1).split("@", 2);
            String[] dates = value.length == 1 ? new String[] {"", ""} : (value[1] + "/").split("/", -1);
            int slash = key.indexOf('/');
            otherName(key.substring(0, slash), key.substring(slash + 1), value[0], dates[0], dates[1]);
        }
        return this;
    }

    private void requirePlain(String name) {
        if (name.isEmpty() || name.matches(".*[|\t\n=@].*") || !name.equals(name.strip())) {
            throw new IllegalArgumentException("Name of " + code + " must be plain text, but was '" + name + "'");
        }
    }

    RegionRow successor(String successor, String date, String change) {
        successors.add(successor + "@" + date + ":" + change);
        return this;
    }

    /** Returns the date of the last succession, or empty if the region exists. */
    Optional<String> end() {
        return successors.stream()
                .map(successor -> successor.substring(successor.indexOf('@') + 1, successor.lastIndexOf(':')))
                .max(Comparator.naturalOrder());
    }

    /** Returns the line of {@code places.tsv}. */
    String line() {
        List<String> others = Stream.concat(otherCodes.stream(), formerCodes.stream())
                .sorted(Comparator.comparingInt(RegionRow::rankOfScheme).thenComparing(Comparator.naturalOrder()))
                .toList();
        return String.join(
                "\t",
                code,
                kind,
                String.join(" ", NutsCodes.shortened(others)),
                String.join(" ", parentsOrMembers),
                joinedNames(),
                String.join(" ", successors),
                String.join("|", otherNames));
    }

    private static int rankOfScheme(String code) {
        int colon = code.indexOf(':');
        return SCHEMES.indexOf(colon < 0 ? "iso3166" : code.substring(0, colon));
    }

    private String joinedNames() {
        return Stream.concat(Stream.of("en", "zh").filter(names::containsKey), names.keySet().stream())
                .distinct()
                .map(language -> language + "=" + names.get(language))
                .collect(Collectors.joining("|"));
    }
}
