// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The short form of codes of NUTS: {@code nuts2013-2024:DE30} is {@code DE30} in all editions from 2013 to 2024. The
 * editions of a range have no gaps.
 */
final class NutsCodes {
    private static final List<String> EDITIONS = List.of("2013", "2016", "2021", "2024");
    private static final int TEXT = "nuts2024:".length();

    private NutsCodes() {}

    static boolean isNuts(String code) {
        return code.startsWith("nuts");
    }

    /** Returns codes in the same order, with the codes of NUTS in the short form at the place of the first of them. */
    static List<String> shortened(List<String> codes) {
        List<String> shortened = new ArrayList<>();
        Map<String, List<Integer>> editions = new TreeMap<>();
        codes.stream()
                .filter(NutsCodes::isNuts)
                .forEach(code -> editions.computeIfAbsent(code.substring(TEXT), text -> new ArrayList<>())
                        .add(EDITIONS.indexOf(code.substring(4, 8))));
        List<String> ranges = ranges(editions);
        for (String code : codes) {
            if (!isNuts(code)) {
                shortened.add(code);
            } else {
                shortened.addAll(ranges);
                ranges = List.of();
            }
        }
        return shortened;
    }

    private static List<String> ranges(Map<String, List<Integer>> editions) {
        TreeSet<String> ranges = new TreeSet<>();
        editions.forEach((text, numbers) -> {
            int from = numbers.get(0);
            for (int i = 0; i < numbers.size(); i++) {
                int number = numbers.get(i);
                if (i + 1 == numbers.size() || numbers.get(i + 1) != number + 1) {
                    String last = number == from ? "" : "-" + EDITIONS.get(number);
                    ranges.add("nuts" + EDITIONS.get(from) + last + ":" + text);
                    from = i + 1 == numbers.size() ? number : numbers.get(i + 1);
                }
            }
        });
        return List.copyOf(ranges);
    }

    /** Returns the lines of {@code nuts.tsv}: codes without edition that are not that of the primary code. */
    static List<String> lines(RegionTable table) {
        return table.all().stream()
                .flatMap(row -> row.otherCodes().stream()
                        .filter(NutsCodes::isNuts)
                        .map(code -> code.substring(TEXT))
                        .filter(text -> !isNuts(row.code())
                                || !row.code().substring(TEXT).equals(text))
                        .distinct()
                        .map(text -> text + "\t" + row.code()))
                .sorted()
                .toList();
    }
}
