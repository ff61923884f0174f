// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.internal.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The patterns of statements in words, read from one table per language, such as {@code statements-en.tsv}. */
final class StatementTable {
    private static final List<String> LANGUAGES = List.of("en", "zh");

    /** Defers reading of the tables until they are first used. */
    private static final class Holder {
        static final StatementTable TABLE = new StatementTable();
    }

    private final Map<String, String> slots = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    final List<StatementPattern> patterns = new ArrayList<>();
    private final Map<String, List<StatementPattern>> byFirst = new HashMap<>();

    private StatementTable() {
        RoleTable roles = RoleTable.get();
        for (WordRole role : List.of(WordRole.CARDINAL, WordRole.ORDINAL)) {
            roles.words(role).forEach(word -> numbers.put(word.text(), Integer.valueOf(word.argument())));
        }
        roles.words(WordRole.FRACTION).forEach(word -> parts.put(word.text(), word.argument()));
        addSlots(roles);
        LANGUAGES.forEach(language -> read("statements-" + language + ".tsv"));
        for (StatementPattern pattern : patterns) {
            pattern.firsts()
                    .forEach(first -> byFirst.computeIfAbsent(first, key -> new ArrayList<>())
                            .add(pattern));
        }
    }

    static StatementTable get() {
        return Holder.TABLE;
    }

    private void addSlots(RoleTable roles) {
        String region = String.valueOf(StatementText.REGION);
        String period = String.valueOf(StatementText.PERIOD);
        String label = String.valueOf(StatementText.LABEL);
        slots.put("region", region);
        slots.put("period", period);
        slots.put("since", String.valueOf(StatementText.SINCE));
        slots.put("figure", String.valueOf(StatementText.FIGURE));
        slots.put("label", label);
        slots.put("unit", "(?:years?|months?|quarters?)");
        slots.put("number", "(?<number>\\d{1,3}|" + words(roles, WordRole.CARDINAL) + ")");
        slots.put("ordinal", "(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|" + words(roles, WordRole.ORDINAL) + ")");
        slots.put("part", "(?<part>" + words(roles, WordRole.FRACTION) + ")");
        slots.put(
                "base",
                ("(?:(?:the|its|their) (?:level|figure|value|number|amount|total|size)s? (?:of|in) P"
                                + "|(?:that|those) (?:of|in) (?:the )?[RP]|(?:its|their|the) P (?:level|figure|total)"
                                + "|what it was in P|as (?:much|many|high|large|big) as (?:in )?(?:the )?[RP]|R|P)")
                        .replace("R", region)
                        .replace("P", period));
        slots.put(
                "whole",
                ("(?:(?:the )?R(?:'s)?(?: total| overall)?(?: ?L)?"
                                + "|(?:the |all |total )?L(?: (?:of|in) (?:the )?R)?|R的?L?)")
                        .replace("R", region)
                        .replace("L", label));
    }

    private static String words(RoleTable roles, WordRole role) {
        return roles.words(role).stream()
                .map(RoleTable.Word::text)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
    }

    private void read(String name) {
        ResourceLines.forEach(StatementTable.class.getResourceAsStream(name), name, line -> {
            String[] cells = line.split("\t", -1);
            StatementKind kind = StatementKind.ofCode(cells[0]);
            Stream.of(cells[2].split("\\|"))
                    .map(pattern -> StatementPattern.of(kind, cells[1], pattern, slots))
                    .forEach(patterns::add);
        });
    }

    /** Returns the patterns that may begin with a word or character. */
    List<StatementPattern> startingWith(String first) {
        return byFirst.getOrDefault(first, List.of());
    }

    /** Returns the number of a cardinal or ordinal in words or digits, such as 3 for "third" and "3rd", or 0. */
    int number(String word) {
        String digits = word.replaceAll("\\D", "");
        return digits.isEmpty() ? numbers.getOrDefault(word, 0) : Integer.parseInt(digits);
    }

    /** Returns the percentage of a part in words, such as 50 for "half". */
    String percent(String part) {
        return parts.getOrDefault(part, "");
    }
}
