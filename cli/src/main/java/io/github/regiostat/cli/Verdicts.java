// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.claims.Verdict;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts verdicts, such as {@code 3 figures: 2 supported, 1 unlinked}. */
final class Verdicts {
    private Verdicts() {}

    /** Returns the numbers of verdicts, such as {@code 3 figures: 2 supported, 1 unlinked}. */
    static String summary(Collection<Verdict> verdicts, String noun) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        verdicts.forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
        String parts = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().code())
                .collect(Collectors.joining(", "));
        return verdicts.size() + " " + noun + (verdicts.size() == 1 ? "" : "s") + (parts.isEmpty() ? "" : ": " + parts);
    }
}
