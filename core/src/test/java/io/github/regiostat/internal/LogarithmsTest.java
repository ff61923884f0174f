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
        "2, 0.693147180559945309417232121458176568075500134360255254120680009493393621969694715605863326996418",
        "10, 2.302585092994045684017991454684364207601101488628772976033327900967572609677352480235997205089598",
        "3, 1.098612288668109691395245236922525704647490557822749451734694333637494293218608966873615754813732",
        "0.7, -0.356674943938732378912638711241184477964016759046911787573937751029992746925283212448338706501726",
        "0.69999, -0.356689229755059881352594404306998909373054124928790443454508754086641463390495513957407903907091",
        "1.4, 0.336472236621212930504593410216992090111483375313343466546742258463400875044411503157524620494691",
        "84370000000,"
                + " 25.15847772512394651885742157604069498189803200842948965338294522362624667324454173148594976687",
        "7e-50, -113.183344500646970895794219990775030650417989701856787613207004898441050621115554744012201755892043",
        "1.0000000000000000000000000000000000000001,"
                + " 0.000000000000000000000000000000000000000099999999999999999999999999999999999999995000000000000000",
        "9.99e300,"
                + " 693.07711249087416735591528487773955814297079287201023137678071017044211031049722707634703591481"
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
