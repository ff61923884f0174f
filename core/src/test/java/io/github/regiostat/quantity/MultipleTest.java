// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipleTest {
    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource({"10 times, 10 times", "2.50 times, 2.5 times", "-1 times, -1 times", "1 times, 1 times"})
        void parse_acceptsTheCanonicalTextAndOtherNumbers(String text, String canonical) {
            assertThat(Multiple.parse(text)).hasToString(canonical).isEqualTo(Multiple.parse(canonical));
        }

        @ParameterizedTest
        @ValueSource(strings = {"10", "10times", "10 times more"})
        void parse_rejectsAnotherFormat(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Multiple.parse(text))
                    .withMessage("Multiple must be text such as '10 times', but was '" + text + "'");
        }
    }

    @Nested
    class Arithmetic {
        @Test
        void of_acceptsAllNumberTypes() {
            assertThat(Multiple.of(10)).isEqualTo(Multiple.of("10")).isEqualTo(Multiple.of(new BigDecimal("1E+1")));
        }

        @Test
        void appliedTo_multipliesAnyQuantityExactly() {
            Multiple tenfold = Multiple.of(10);
            assertThat(tenfold.appliedTo(Money.of("CNY", 3))).isEqualTo(Money.of("CNY", 30));
            assertThat(tenfold.appliedTo(IndexNumber.of("10.42", "2015"))).isEqualTo(IndexNumber.of("104.2", "2015"));
            assertThat(tenfold.appliedTo(Multiple.of("0.1"))).isEqualTo(Multiple.of(1));
        }
    }
}
