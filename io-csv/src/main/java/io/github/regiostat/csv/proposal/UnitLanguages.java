// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The languages of a text, which decide scales such as "billion" (10^9 in English, 10^12 in German) and "mil" (a
 * thousand in Spanish, a million in Czech).
 */
final class UnitLanguages {
    private static final String OTHERWISE = "*";

    private final Set<String> languages = new HashSet<>();

    /** Takes the languages that most words of a text belong to. */
    UnitLanguages(List<UnitToken> tokens) {
        Map<String, Integer> votes = new HashMap<>();
        tokens.stream()
                .filter(token -> !token.is(UnitRole.AMBIGUOUS_SCALE))
                .forEach(token -> token.languages().forEach(tag -> votes.merge(tag, 1, Integer::sum)));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        votes.forEach((tag, count) -> {
            if (count == most) {
                languages.add(tag);
            }
        });
    }

    /**
     * Returns the exponent of a scale.
     *
     * @param value the value in the table, such as {@code en=9 de=12 *=9}
     * @return the exponent, or empty if the languages of the text do not decide it
     */
    OptionalInt exponent(String value) {
        Map<String, Integer> exponents = new HashMap<>();
        for (String pair : value.split(" ", -1)) {
            int equals = pair.indexOf('=');
            exponents.put(pair.substring(0, equals), Integer.parseInt(pair.substring(equals + 1)));
        }
        Set<String> decisive = languages.isEmpty() ? Set.of(OTHERWISE) : languages;
        Set<Integer> found = new HashSet<>();
        for (String language : decisive) {
            Integer exponent = exponents.get(language);
            if (exponent == null) {
                return OptionalInt.empty();
            }
            found.add(exponent);
        }
        return found.size() == 1 ? OptionalInt.of(found.iterator().next()) : OptionalInt.empty();
    }
}
