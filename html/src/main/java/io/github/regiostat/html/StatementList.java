// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.text.check.CheckedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The members of the template for the statements of one text: a figure for each statement, and one entry for statements
 * that are equal, such as those of a repeated sentence.
 *
 * @param figures the members for each figure, in the order of the text
 * @param distinct the members for each statement that differs from those before it
 */
record StatementList(List<Map<String, Object>> figures, List<Map<String, Object>> distinct) {
    private static final int MAX_NUMBERS = 6;

    /**
     * Returns the members for the statements of a text.
     *
     * @param text the number of the text in the page
     */
    static StatementList of(List<CheckedStatement> statements, int text, Messages messages) {
        Map<Map<String, Object>, List<Integer>> numbers = new LinkedHashMap<>();
        List<Map<String, Object>> figures = new ArrayList<>();
        for (CheckedStatement statement : statements) {
            Map<String, Object> content = StatementModel.of(statement, messages);
            int number = figures.size() + 1;
            List<Integer> equal = numbers.computeIfAbsent(content, first -> new ArrayList<>());
            equal.add(number);
            figures.add(with(content, text, number, Map.of("statement", id(text, equal.get(0)))));
        }
        List<Map<String, Object>> distinct = new ArrayList<>();
        numbers.forEach(
                (content, equal) -> distinct.add(with(content, text, equal.get(0), Map.of("numbers", shown(equal)))));
        return new StatementList(figures, distinct);
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
