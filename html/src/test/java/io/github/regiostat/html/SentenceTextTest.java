// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The nearest claim is USD 11730000000.    | The nearest claim is USD 11.73 billion.
        Claim at most CNY 680000000000 (exact).  | Claim at most CNY 680 billion.
        The nearest claim is CNY -8704000000.    | The nearest claim is CNY −8.704 billion.
        Multiply the figure by 10000.            | Multiply the figure by 10000.
        Code gb2260:1101050 and AB-12345678.     | Code gb2260:1101050 and AB-12345678.
        It is 12345678.25 or 0.12345678.         | It is 12345678.25 or 0.12345678.
        """)
    void longNumbers_areShort(String sentence, String shown) {
        assertThat(SentenceText.of(sentence).replace('\u00a0', ' ')).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The data give [12.65, 12.75] %; the claim is [12.65, 12.75] %. | ''
        The data give CNY 1.5. The data do not state the rounding.     | The data do not state the rounding.
        No indicator is named. It has none.                            | No indicator is named. It has none.
        """)
    void firstSentence_isLeftOut_ifItStatesTheIntervals(String sentences, String shown) {
        assertThat(SentenceText.withoutIntervals(sentences)).isEqualTo(shown);
    }
}
