// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.internal.WordTexts;
import java.util.Locale;

/** The words of a chart in one language: Chinese for {@code zh} and its variants, otherwise English. */
final class ChartWords {
    private static final WordTexts ENGLISH = read("words.en.properties");
    private static final WordTexts CHINESE = read("words.zh.properties");

    private final WordTexts words;

    private ChartWords(WordTexts words) {
        this.words = words;
    }

    private static WordTexts read(String name) {
        return WordTexts.read(ChartWords.class.getResourceAsStream(name), name);
    }

    static ChartWords of(Locale locale) {
        return new ChartWords(locale.getLanguage().equals("zh") ? CHINESE : ENGLISH);
    }

    String get(String key, String... arguments) {
        return words.get(key, arguments);
    }
}
