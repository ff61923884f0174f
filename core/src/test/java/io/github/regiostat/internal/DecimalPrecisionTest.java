// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalPrecisionTest {
    private static final DecimalPrecision CENTS = DecimalPrecision.ofDecimals(2, RoundingMode.HALF_EVEN);

    @Test
    void rounded_hasTheDigits() {
        BigDecimal number = new BigDecimal("1299.9950");
        assertThat(CENTS.rounded(number, RoundingMode.DOWN)).hasToString("1299.99");
        assertThat(DecimalPrecision.ofDecimals(-2, RoundingMode.UP).rounded(number, RoundingMode.UP))
                .isEqualTo(new BigDecimal("13E+2"));
        assertThat(DecimalPrecision.ofSignificantDigits(3, RoundingMode.UP).rounded(number, RoundingMode.UP))
                .isEqualTo(new BigDecimal("13E+2"));
        assertThat(DecimalPrecision.UNLIMITED.rounded(number, RoundingMode.UP)).isSameAs(number);
    }

    @Test
    void toString_hasDigitsAndRounding() {
        assertThat(CENTS).hasToString("2 decimals, HALF_EVEN");
        assertThat(DecimalPrecision.ofDecimals(1, RoundingMode.UP)).hasToString("1 decimal, UP");
        assertThat(DecimalPrecision.ofSignificantDigits(3, RoundingMode.UP)).hasToString("3 significant digits, UP");
        assertThat(DecimalPrecision.UNLIMITED).hasToString("all digits");
    }

    @Test
    void javaSerialization_keepsThePrecision() throws IOException, ClassNotFoundException {
        assertThat(JavaStreams.copyOf(CENTS)).isEqualTo(CENTS).hasSameHashCodeAs(CENTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1001, 1001})
    void ofDecimals_requiresAThousandAtMost(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalPrecision.ofDecimals(decimals, RoundingMode.HALF_EVEN))
                .withMessage("Decimals must be -1000 to 1000, but were " + decimals);
    }
}
