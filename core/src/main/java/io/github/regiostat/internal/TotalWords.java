// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Codes and words for the total of a dimension in the languages that are read, such as {@code _T} and {@code 合计}. */
public final class TotalWords {
    private static final String IGNORED = "._-:：";
    private static final String SEPARATOR_SIGNS = ",，:：;；()（）[]/–—";
    private static final LazyPattern SEPARATORS = LazyPattern.of("[,，:：;；()（）\\[\\]/–—]+|\\s-\\s");
    private static final int MAX_LENGTH = 60;

    private static final class Words {
        private static final Set<String> ALL = read();

        private static Set<String> read() {
            Set<String> words = new HashSet<>();
            ResourceLines.forEach(TotalWords.class.getResourceAsStream("total-words.tsv"), "total-words.tsv", line -> {
                for (String word : line.split("\\|", -1)) {
                    words.add(normalized(word));
                }
            });
            return Copies.set(words);
        }
    }

    private TotalWords() {}

    /**
     * Returns all codes and words.
     *
     * @return the words in lower case, without spaces, points, hyphens and underscores
     */
    public static Set<String> all() {
        return Words.ALL;
    }

    /**
     * Returns whether a code or label is one for a total, such as {@code TOTAL}, {@code Insgesamt} or {@code Total, all
     * ages}.
     *
     * @param text the code or label
     * @return whether each of its parts is a word for a total
     */
    public static boolean matches(String text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        if (Words.ALL.contains(normalized(text))) {
            return true;
        }
        if (text.chars().noneMatch(c -> SEPARATOR_SIGNS.indexOf(c) >= 0) && !text.contains(" - ")) {
            return false;
        }
        String[] parts = SEPARATORS.split(text);
        if (parts.length < 2) {
            return false;
        }
        for (String part : parts) {
            if (!part.isBlank() && !Words.ALL.contains(normalized(part))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns a text as words are compared.
     *
     * @param text a code or label
     * @return the text in lower case, without spaces, points, hyphens and underscores
     */
    public static String normalized(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!Character.isWhitespace(c) && IGNORED.indexOf(c) < 0) {
                normal.append(c);
            }
        }
        return normal.isEmpty() ? text : normal.toString();
    }
}
