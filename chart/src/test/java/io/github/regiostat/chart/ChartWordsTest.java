// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartWordsTest {
    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ChartWords.class.getResourceAsStream("words." + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    /** A chart in a language is never part English: it has every word, with the same arguments. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "zh"})
    void languages_haveAllWords(String language) throws IOException {
        Properties english = words("en");
        Properties words = words(language);
        assertThat(new TreeSet<>(words.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            for (String argument : new String[] {"{0}", "{1}"}) {
                boolean isOfOne = key.endsWith(".one");
                assertThat(isOfOne
                                || words.getProperty(key).contains(argument)
                                        == english.getProperty(key).contains(argument))
                        .as(language + " " + key)
                        .isTrue();
            }
        }
    }
}
