// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogarithmsTest {
    @Provide
    Arbitrary<BigDecimal> positive() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        Arbitraries.integers().between(-60, 60))
                .as(BigDecimal::valueOf);
    }

    private static void assertNear(BigDecimal actual, BigDecimal expected, BigDecimal error) {
        assertThat(actual.subtract(expected).abs()).isLessThanOrEqualTo(error);
    }

    /** The digits of ln 2 and ln 10 are those of OEIS A002162 and A002392; the others are computed with 110 digits. */
    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "2, 0.693147180559945309417232121458176568075500134360255254120680009493393621969694715605863326996418687",
        "10, 2.302585092994045684017991454684364207601101488628772976033327900967572609677352480235997205089598298",
        "3, 1.09861228866810969139524523692252570464749055782274945173469433363749429321860896687361575481373209",
        "0.7, -0.35667494393873237891263871124118447796401675904691178757393775102999274692528321244833870650172677",
        "0.69999,"
            + " -0.35668922975505988135259440430699890937305412492879044345450875408664146339049551395740790390709109",
        "1.4, 0.33647223662121293050459341021699209011148337531334346654674225846340087504441150315752462049469192",
        "84370000000,"
            + " 25.15847772512394651885742157604069498189803200842948965338294522362624667324454173148594976687294614",
        "7e-50,"
            + " -113.18334450064697089579421999077503065041798970185678761320700489844105062111555474401220175589204339",
        "1.0000000000000000000000000000000000000001,"
            + " 0.00000000000000000000000000000000000000009999999999999999999999999999999999999999500000000000000000",
        "9.99e300,"
            + " 693.07711249087416735591528487773955814297079287201023137678071017044211031049722707634703591481365783"
    })
    void ln_hasNinetyDecimals(BigDecimal number, BigDecimal expected) {
        assertNear(Logarithms.ln(number), expected, Logarithms.ERROR);
    }

    @Property
    void ln_ofProduct_isSum(@ForAll("positive") BigDecimal a, @ForAll("positive") BigDecimal b) {
        assertNear(
                Logarithms.ln(a.multiply(b)),
                Logarithms.ln(a).add(Logarithms.ln(b)),
                Logarithms.ERROR.multiply(BigDecimal.valueOf(3)));
    }

    /** The tangent at 1 is above the logarithm: ln x is at most x - 1, and at least 1 - 1/x. */
    @Property
    void ln_isBetweenTangents(@ForAll("positive") BigDecimal number) {
        BigDecimal logarithm = Logarithms.ln(number);
        assertThat(logarithm)
                .isLessThanOrEqualTo(number.subtract(BigDecimal.ONE).add(Logarithms.ERROR));
        assertThat(number.multiply(logarithm))
                .isGreaterThanOrEqualTo(number.subtract(BigDecimal.ONE)
                        .subtract(Logarithms.ERROR.multiply(number.max(BigDecimal.ONE))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void ln_rejectsNumbersNotAboveZero(BigDecimal number) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Logarithms.ln(number))
                .withMessage("Logarithm must be of a number above zero, but was of " + number);
    }

    @Test
    void ln_ofManyDigits_isPrecise() {
        BigDecimal third = new BigDecimal("0." + "3".repeat(900));
        assertNear(Logarithms.ln(third).add(Logarithms.ln(BigDecimal.valueOf(3))), BigDecimal.ZERO, Logarithms.ERROR);
    }
}
