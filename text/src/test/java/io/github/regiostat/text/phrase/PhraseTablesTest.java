// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.quantity.Scale;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in tables, with the figures that they contain, written by hand. */
class PhraseTablesTest {
    private static final PhraseOptions DEFAULTS = new PhraseOptions(
            Map.of(
                    "$", Currency.getInstance("USD"),
                    "dollars", Currency.getInstance("USD"),
                    "¥", Currency.getInstance("CNY"),
                    "pounds", Currency.getInstance("GBP"),
                    "rupees", Currency.getInstance("INR")),
            Optional.of(Scale.TRILLION));

    @ParameterizedTest
    @ValueSource(strings = {"english.txt", "english-sentences.txt"})
    void find_returnsFiguresOfTable(String table) {
        assertThat(PhraseTable.of(table).failures(Phrases.of(PhraseOptions.DEFAULT)))
                .isEmpty();
    }

    @Test
    void find_returnsFiguresOfTable_withDefaults() {
        assertThat(PhraseTable.of("english-defaults.txt").failures(Phrases.of(DEFAULTS)))
                .isEmpty();
    }
}
