// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenDecimalsTest {
    @Test
    void text_isWhatWasWritten() {
        List<String> numbers = List.of(
                "0",
                "-0",
                "-0.00",
                "0.00",
                "123.40",
                "-1.5",
                "1.5E3",
                "1e-400",
                "9e999999999",
                "123456789012345678901234567890.10");
        WrittenDecimals.Builder builder = new WrittenDecimals.Builder();
        numbers.forEach(number -> assertThat(builder.append(number)).isTrue());
        WrittenDecimals digits = builder.build();
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(digits.text(i)).isEqualTo(numbers.get(i));
            assertThat(digits.numbers().number(i)).isEqualTo(new BigDecimal(numbers.get(i)));
        }
    }

    @Test
    void append_refusesWhatIsNoNumber() {
        WrittenDecimals.Builder builder = new WrittenDecimals.Builder();
        for (String text : List.of("", "-", "1.", ".5", "01", "+1", "NaN", "1e", "1 ", "0x1")) {
            assertThat(builder.append(text)).as(text).isFalse();
        }
        builder.appendMissing();
        assertThat(builder.size()).isEqualTo(1);
        assertThat(builder.build().numbers().isMissing(0)).isTrue();
    }
}
