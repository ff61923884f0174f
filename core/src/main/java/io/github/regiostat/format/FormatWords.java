// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import io.github.regiostat.internal.WordTexts;
import java.util.Locale;
import java.util.Optional;

/** The words around numbers: English, Chinese, or symbols in other languages. */
final class FormatWords {
    private static final FormatWords ENGLISH = new FormatWords("en");
    private static final FormatWords CHINESE = new FormatWords("zh");
    private static final FormatWords SYMBOLS = new FormatWords("symbols");

    private final WordTexts words;

    private FormatWords(String language) {
        String name = "words." + language + ".properties";
        this.words = WordTexts.read(FormatWords.class.getResourceAsStream(name), name);
    }

    /** Returns the words of a locale; a locale without a language has English words. */
    static FormatWords of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> CHINESE;
            case "en", "" -> ENGLISH;
            default -> SYMBOLS;
        };
    }

    /** Returns symbols instead of words, such as {@code >} for "more than". */
    static FormatWords symbols() {
        return SYMBOLS;
    }

    /** Returns the word of a key. */
    String get(String key, String... arguments) {
        return words.get(key, arguments);
    }

    /** Returns the word of a key that a language may lack. */
    Optional<String> find(String key) {
        return words.find(key);
    }
}
