// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.internal.WordTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of a chart in one language: English for languages without a file of words. */
final class ChartWords {
    private static final String ENGLISH = "en";
    private static final Map<String, WordTexts> LANGUAGES = List.of(ENGLISH, "zh", "de", "es", "fr").stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), ChartWords::read));

    private final WordTexts words;

    private ChartWords(WordTexts words) {
        this.words = words;
    }

    private static WordTexts read(String language) {
        String name = "words." + language + ".properties";
        return WordTexts.read(ChartWords.class.getResourceAsStream(name), name);
    }

    static ChartWords of(Locale locale) {
        String language = LANGUAGES.containsKey(locale.getLanguage()) ? locale.getLanguage() : ENGLISH;
        return new ChartWords(LANGUAGES.get(language));
    }

    String get(String key, String... arguments) {
        return words.get(key, arguments);
    }
}
