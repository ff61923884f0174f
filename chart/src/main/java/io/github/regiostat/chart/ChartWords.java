// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.WordTexts;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a chart in one language: English for languages without a file of words. */
final class ChartWords {
    private static final String ENGLISH = "en";
    private static final Map<String, WordTexts> LANGUAGES = Stream.of(
                    ENGLISH, "ar", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "zh")
            .collect(
                    Collectors.collectingAndThen(Collectors.toMap(Function.identity(), ChartWords::read), Copies::map));

    private final WordTexts words;

    private ChartWords(WordTexts words) {
        this.words = words;
    }

    private static WordTexts read(String language) {
        String name = "words." + language + ".properties";
        return WordTexts.read(ChartWords.class.getResourceAsStream(name), name);
    }

    /**
     * Returns the locale of all words, names and numbers of a chart: the given one if there is a file of its words,
     * otherwise English, so that no chart is in two languages.
     */
    static Locale languageOf(Locale locale) {
        return LANGUAGES.containsKey(locale.getLanguage()) ? locale : Locale.ENGLISH;
    }

    static ChartWords of(Locale locale) {
        return new ChartWords(
                Objects.requireNonNull(LANGUAGES.get(languageOf(locale).getLanguage()), "words"));
    }

    String get(String key, String... arguments) {
        return words.get(key, arguments);
    }
}
