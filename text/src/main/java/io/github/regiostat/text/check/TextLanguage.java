// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.ResourceLines;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Recognises texts that are neither English nor Chinese, by their script or their frequent words. */
final class TextLanguage {
    private static final String ENGLISH = "en";
    private static final int MIN_WORDS = 5;
    /** The least number of times that the words of a language are as many as those of English. */
    private static final int MIN_RATIO = 2;
    /** The least share of letters of another script, as one in so many. */
    private static final int MIN_SCRIPT = 4;

    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.THAI, "th");

    /** Defers reading of the table until it is first used. */
    private static final class Holder {
        static final Map<String, Set<String>> WORDS = read();

        private static Map<String, Set<String>> read() {
            Map<String, Set<String>> words = new HashMap<>();
            String name = "languages.tsv";
            ResourceLines.forEach(TextLanguage.class.getResourceAsStream(name), name, line -> {
                int tab = line.indexOf('\t');
                words.put(
                        line.substring(0, tab),
                        Copies.set(List.of(line.substring(tab + 1).split("\\|"))));
            });
            return words;
        }
    }

    private TextLanguage() {}

    /** Returns the name of the language of a text if it is neither English nor Chinese, such as German. */
    static Optional<String> other(String text) {
        return byScript(text)
                .or(() -> byWords(text))
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH));
    }

    private static Optional<String> byScript(String text) {
        Map<String, Integer> letters = new HashMap<>();
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String language = c >= 0x80 && Character.isLetter(c) ? SCRIPTS.get(UnicodeScript.of(c)) : null;
            if (language != null) {
                letters.merge(language, 1, Integer::sum);
            }
            all += Character.isLetter(c) ? 1 : 0;
        }
        int least = all / MIN_SCRIPT;
        return mostFrequent(letters, count -> count > least);
    }

    /** Returns the language with the greatest count that a condition accepts. */
    private static Optional<String> mostFrequent(Map<String, Integer> counts, IntPredicate condition) {
        return counts.entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Optional<String> byWords(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isLetter = i < text.length() && Character.isLetter(text.charAt(i));
            if (isLetter && FoldedText.isHan(text.charAt(i))) {
                return Optional.empty();
            }
            if (isLetter && start < 0) {
                start = i;
            } else if (!isLetter && start >= 0) {
                count(text.substring(start, i).toLowerCase(Locale.ROOT), counts);
                start = -1;
            }
        }
        Integer english = counts.remove(ENGLISH);
        int least = Math.max(MIN_WORDS - 1, english == null ? 0 : MIN_RATIO * english);
        return mostFrequent(counts, count -> count > least);
    }

    private static void count(String word, Map<String, Integer> counts) {
        Holder.WORDS.forEach((language, words) -> {
            if (words.contains(word)) {
                counts.merge(language, 1, Integer::sum);
            }
        });
    }
}
