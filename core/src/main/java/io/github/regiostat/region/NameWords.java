// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a folded name in the form in which names are compared: {@code "saint lucia"} for "st lucia". */
final class NameWords {
    private static final String ARTICLE = "the";

    /** The words of usual abbreviations. */
    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "st", "saint", "ste", "sainte", "dem", "democratic", "rep", "republic", "is", "islands", "isl", "islands");

    private NameWords() {}

    /** Returns the words of a folded name without the article "the" and without abbreviations. */
    static String of(String folded) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < folded.length()) {
            int space = folded.indexOf(' ', start);
            int end = space < 0 ? folded.length() : space;
            String word = folded.substring(start, end);
            if (!word.equals(ARTICLE)) {
                words.add(ABBREVIATIONS.getOrDefault(word, word));
            }
            start = end + 1;
        }
        return words.isEmpty() ? folded : String.join(" ", words);
    }
}
