// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.Map;

/**
 * The words of a folded name in the form in which names are compared: {@code "saint lucia"} for "st lucia", {@code
 * "usa"} for "u s a".
 */
final class NameWords {
    private static final String ARTICLE = "the";

    /** The words of usual abbreviations. */
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("dem", "democratic"),
            Map.entry("is", "islands"),
            Map.entry("isds", "islands"),
            Map.entry("isl", "islands"),
            Map.entry("rep", "republic"),
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("terr", "territory"));

    private NameWords() {}

    /** Returns the words of a folded name without the article "the", with initials as one word. */
    static String of(String folded) {
        StringBuilder words = new StringBuilder(folded.length());
        boolean isAfterInitial = false;
        int start = 0;
        while (start < folded.length()) {
            int space = folded.indexOf(' ', start);
            int end = space < 0 ? folded.length() : space;
            boolean isInitial = end == start + 1 && isAsciiLetter(folded.charAt(start));
            String word = folded.substring(start, end);
            if (!word.equals(ARTICLE)) {
                boolean isJoined = words.length() == 0 || (isInitial && isAfterInitial);
                words.append(isJoined ? "" : " ").append(ABBREVIATIONS.getOrDefault(word, word));
                isAfterInitial = isInitial;
            }
            start = end + 1;
        }
        return words.length() == 0 ? folded : words.toString();
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
