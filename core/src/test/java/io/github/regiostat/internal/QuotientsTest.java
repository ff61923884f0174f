// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotientsTest {
    /** Whole numbers of every length, with many zeros and nines, and up to 19 digits. */
    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<Long> near = Combinators.combine(
                        Arbitraries.integers().between(0, 18),
                        Arbitraries.longs().between(-3, 3))
                .as((exponent, distance) -> LongDecimals.powerOfTen(exponent) + distance);
        Arbitrary<Long> round = Combinators.combine(
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.longs().between(-9999, 9999))
                .as((exponent, digits) -> LongDecimals.powerOfTen(exponent) * digits);
        Arbitrary<Long> binary = Arbitraries.integers().between(0, 62).map(bit -> 1L << bit);
        Arbitrary<Long> unscaled = Arbitraries.oneOf(Arbitraries.longs(), near, round, binary);
        return Combinators.combine(unscaled, Arbitraries.integers().between(-15, 30))
                .as((number, scale) -> BigDecimal.valueOf(number, scale));
    }

    @Property(tries = 20_000)
    void of_isTheQuotientOfBigDecimals(
            @ForAll("decimals") BigDecimal dividend,
            @ForAll("decimals") BigDecimal divisor,
            @ForAll RoundingMode rounding) {
        if (divisor.signum() == 0 || rounding == RoundingMode.UNNECESSARY) {
            return;
        }
        BigDecimal expected = dividend.divide(divisor, new MathContext(34, rounding));
        BigDecimal actual = Quotients.of(dividend, divisor, rounding);
        assertThat(actual).isEqualByComparingTo(expected);
        if (dividend.precision() <= 18 && divisor.precision() <= 18) {
            assertThat(actual).isEqualTo(Decimals.canonical(expected));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, HALF_EVEN, 0.3333333333333333333333333333333333",
        "2, 3, HALF_EVEN, 0.6666666666666666666666666666666667",
        "-2, 3, FLOOR, -0.6666666666666666666666666666666667",
        "-2, 3, CEILING, -0.6666666666666666666666666666666666",
        "1E+20, 8, HALF_EVEN, 12500000000000000000",
        "999999999999999999, 0.999999999999999999, HALF_EVEN, 1000000000000000000",
        "0, 7, UP, 0"
    })
    void of_isCanonical(BigDecimal dividend, BigDecimal divisor, RoundingMode rounding, BigDecimal expected) {
        assertThat(Quotients.of(dividend, divisor, rounding)).isEqualTo(expected);
    }

    @Test
    void zeroAsDivisor_isRejected() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Quotients.of(BigDecimal.ONE, BigDecimal.ZERO, RoundingMode.UP));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Quotients.of(BigDecimal.ONE, BigDecimal.valueOf(3), RoundingMode.UNNECESSARY));
    }
}
