// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.ResourceLines;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The costs of letters in languages, in bits, read from the table {@code letters.tsv}. */
final class LetterCosts {
    /** The cost of a letter that a language does not have. */
    static final int FOREIGN = 15;

    /** The cost of a symbol that texts rarely have. */
    static final int RARE_SYMBOL = 16;

    private static final String FILE = "letters.tsv";

    private final Map<String, Map<Character, Integer>> languages = new LinkedHashMap<>();

    private LetterCosts() {
        ResourceLines.forEach(LetterCosts.class.getResourceAsStream(FILE), FILE, line -> addLine(line.split("\t")));
    }

    /** Holds the table, which is read on first use. */
    private static final class Holder {
        static final LetterCosts TABLE = new LetterCosts();
    }

    static LetterCosts table() {
        return Holder.TABLE;
    }

    private void addLine(String[] columns) {
        Map<Character, Integer> costs = new HashMap<>();
        for (int i = 1; i < columns.length; i++) {
            int digits = columns[i].charAt(1) >= '0' && columns[i].charAt(1) <= '9' ? 2 : 1;
            int cost = Integer.parseInt(columns[i].substring(0, digits));
            columns[i].substring(digits).chars().forEach(c -> costs.put((char) c, cost));
        }
        languages.put(columns[0], costs);
    }

    /** Returns the costs of the letters of a language, or of symbols, in lower case. */
    Map<Character, Integer> of(String language) {
        return languages.getOrDefault(language, Map.of());
    }

    /** Returns the languages, without the rows of symbols. */
    Iterable<String> languages() {
        return languages.keySet().stream()
                .filter(name -> !name.startsWith("symbols"))
                .toList();
    }
}
