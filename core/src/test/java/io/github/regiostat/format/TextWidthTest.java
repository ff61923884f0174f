// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {
    /** Widths of the Unicode East Asian Width property, and of emoji sequences (UTS 51). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Beijing      | 7
            北京         | 4
            서울         | 4
            ﾊﾝｶｸ         | 4
            ＡＢ         | 4
            e\u0301tat  | 4
            👍           | 2
            👍🏽           | 2
            👨‍👩‍👧           | 2
            🇨🇳           | 2
            🇨🇳🇫🇷         | 4
            ❤️           | 2
            a\u200bb    | 2
            4.27 ± 0.02  | 11
            """)
    void width_isTheNumberOfColumns(String text, int width) {
        assertThat(TextWidth.of(text.translateEscapes())).isEqualTo(width);
    }

    @Test
    void padded_fillsUpToTheWidth() {
        assertThat(TextWidth.padded("北京", 6, false)).isEqualTo("北京  ");
        assertThat(TextWidth.padded("北京", 6, true)).isEqualTo("  北京");
        assertThat(TextWidth.padded("北京", 3, true)).isEqualTo("北京");
    }
}
