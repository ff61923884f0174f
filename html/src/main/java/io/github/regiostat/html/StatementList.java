// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.claims.Verdict;
import io.github.regiostat.text.check.CheckedStatement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The members of the template for the statements of one text: a figure for each statement, and one entry for statements
 * that are equal, such as those of a repeated sentence. Entries are in groups by verdict, contradictions first.
 *
 * @param figures the members for each figure, in the order of the text
 * @param groups the members for each verdict with its entries
 */
record StatementList(List<Map<String, Object>> figures, List<Map<String, Object>> groups) {
    private static final int MAX_NUMBERS = 6;

    /** The verdicts in the order of their importance for a reader. */
    static final List<Verdict> ORDER = List.of(
            Verdict.CONTRADICTED, Verdict.UNDETERMINED, Verdict.CONSISTENT, Verdict.SUPPORTED, Verdict.UNLINKED);

    /** The verdicts whose entries are lines of a compact list. */
    private static final Set<Verdict> COMPACT = Set.of(Verdict.SUPPORTED, Verdict.UNLINKED);

    /**
     * Returns the members for the statements of a text.
     *
     * @param text the number of the text in the page
     * @param sources the sources of the page
     */
    static StatementList of(List<CheckedStatement> statements, int text, Messages messages, SourceList sources) {
        Map<Verdict, Map<Map<String, Object>, List<Integer>>> entries = new EnumMap<>(Verdict.class);
        List<Map<String, Object>> figures = new ArrayList<>();
        for (CheckedStatement statement : statements) {
            Map<String, Object> content = StatementModel.of(statement, messages, sources);
            int number = figures.size() + 1;
            List<Integer> equal = entries.computeIfAbsent(statement.verdict(), each -> new LinkedHashMap<>())
                    .computeIfAbsent(content, first -> new ArrayList<>());
            equal.add(number);
            figures.add(with(content, text, number, Map.of("statement", id(text, equal.get(0)))));
        }
        List<Map<String, Object>> groups = ORDER.stream()
                .filter(entries::containsKey)
                .map(verdict -> group(verdict, entries.getOrDefault(verdict, Map.of()), text, messages))
                .toList();
        return new StatementList(figures, groups);
    }

    private static Map<String, Object> group(
            Verdict verdict, Map<Map<String, Object>, List<Integer>> entries, int text, Messages messages) {
        List<Map<String, Object>> members = new ArrayList<>();
        entries.forEach(
                (content, equal) -> members.add(with(content, text, equal.get(0), Map.of("numbers", shown(equal)))));
        boolean isCompact = COMPACT.contains(verdict);
        return Map.of(
                "verdict",
                VerdictMark.of(verdict, messages),
                "groupId",
                text + "-" + verdict.code(),
                "count",
                entries.values().stream().mapToInt(List::size).sum(),
                "cards",
                isCompact ? List.of() : List.of(Map.of("statements", members)),
                "compact",
                isCompact ? List.of(Map.of("statements", members)) : List.of());
    }

    private static Map<String, Object> with(
            Map<String, Object> content, int text, int number, Map<String, String> more) {
        Map<String, Object> all = new TreeMap<>(content);
        all.put("id", id(text, number));
        all.put("number", number);
        all.putAll(more);
        return all;
    }

    private static String id(int text, int number) {
        return text + "-" + number;
    }

    /** Returns the numbers of figures, such as "3, 14", and how many they are if they are many. */
    private static String shown(List<Integer> numbers) {
        String first = String.join(
                ", ", numbers.stream().limit(MAX_NUMBERS).map(String::valueOf).toList());
        return numbers.size() > MAX_NUMBERS ? first + " … (" + numbers.size() + ")" : first;
    }
}
