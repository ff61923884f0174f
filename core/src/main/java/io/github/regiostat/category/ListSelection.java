// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import io.github.regiostat.category.StandardCodeLists.Standard;
import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.internal.TotalWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Selects the standard list of a dimension by its id and its categories. */
final class ListSelection {
    /** Digits alone are codes of many lists. */
    private static final LazyPattern DIGITS = LazyPattern.of("[\\d.]+");
    /** Codes and words for what is unknown or not applicable. */
    private static final Set<String> UNKNOWN = Set.of(
            "u",
            "x",
            "z",
            "o",
            "n",
            "unk",
            "unknown",
            "nap",
            "nrp",
            "na",
            "other",
            "others",
            "notstated",
            "notapplicable",
            "unspecified",
            "未知",
            "不详",
            "其他",
            "unbekannt",
            "sonstige",
            "divers",
            "nonréponse",
            "noresponse");

    private ListSelection() {}

    static Optional<CodeList> of(List<Standard> lists, String dimension, Collection<String> categories) {
        String id = TotalWords.normalized(dimension);
        List<String> codes =
                categories.stream().filter(code -> !TotalWords.matches(code)).toList();
        List<CodeList> named = new ArrayList<>();
        List<CodeList> others = new ArrayList<>();
        for (Standard standard : lists) {
            ListRules rules = standard.rules();
            if (rules.named().matcher(id).find()) {
                if (knows(standard, categories)) {
                    named.add(standard.list());
                }
            } else if (isUsual(rules, id, codes) && areAllKnown(standard.list(), codes)) {
                others.add(standard.list());
            }
        }
        return agreed(named.isEmpty() ? others : named, categories);
    }

    private static boolean knows(Standard standard, Collection<String> categories) {
        return categories.stream().anyMatch(standard.list()::isKnown);
    }

    private static boolean isUsual(ListRules rules, String dimension, List<String> codes) {
        Predicate<String> isProof = code -> rules.proof().matcher(code).matches();
        return rules.usual().matcher(dimension).find()
                || codes.size() > 1 && codes.stream().anyMatch(isProof);
    }

    private static boolean areAllKnown(CodeList list, List<String> codes) {
        return !codes.isEmpty()
                && codes.stream()
                        .allMatch(code -> UNKNOWN.contains(TotalWords.normalized(code)) && !list.isPlaced(code)
                                || list.isKnown(code) && !DIGITS.matcher(code).matches());
    }

    /** Returns the first list, if the categories overlap in the same way in all. */
    private static Optional<CodeList> agreed(List<CodeList> lists, Collection<String> categories) {
        if (lists.size() < 2) {
            return lists.stream().findFirst();
        }
        List<String> codes = List.copyOf(categories);
        // A list that knows all categories is meant rather than one that does not.
        List<CodeList> complete = lists.stream()
                .filter(list -> codes.stream().allMatch(list::isKnown))
                .toList();
        List<CodeList> candidates = complete.isEmpty() ? lists : complete;
        Set<List<Integer>> first = overlaps(candidates.get(0), codes);
        boolean isAgreed =
                candidates.stream().allMatch(list -> overlaps(list, codes).equals(first));
        return isAgreed ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static Set<List<Integer>> overlaps(CodeList list, List<String> codes) {
        Set<List<Integer>> overlaps = new HashSet<>();
        new OverlapSweep(list).sweep(codes, (a, b) -> {
            overlaps.add(List.of(Math.min(a, b), Math.max(a, b)));
            return true;
        });
        return overlaps;
    }
}
