// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.internal.DefaultLocales;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "QUADRILLIONTH, -15, 0.000000000000001",
        "THOUSANDTH, -3, 0.001",
        "UNIT, 0, 1",
        "THOUSAND, 3, 1000",
        "TEN_THOUSAND, 4, 10000",
        "MILLION, 6, 1000000",
        "HUNDRED_MILLION, 8, 100000000",
        "BILLION, 9, 1000000000",
        "TRILLION, 12, 1000000000000",
        "QUADRILLION, 15, 1000000000000000",
    })
    void multiplier_isAPowerOfTen(Scale scale, int exponent, BigDecimal multiplier) {
        assertThat(scale.exponent()).isEqualTo(exponent);
        assertThat(scale.multiplier()).isEqualTo(multiplier);
    }

    @Test
    void ofExponent_returnsAScaleForEveryUnitMult() {
        for (int exponent = -15; exponent <= 15; exponent++) {
            assertThat(Scale.ofExponent(exponent).exponent()).isEqualTo(exponent);
        }
        assertThat(Scale.values()).hasSize(31);
    }

    @ParameterizedTest
    @ValueSource(ints = {-16, 16, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void ofExponent_rejectsOthers(int exponent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.ofExponent(exponent))
                .withMessage("Exponent of a scale must be between -15 and 15, but was " + exponent);
    }

    @Test
    void appliedTo_isExact() {
        assertThat(Scale.BILLION.appliedTo(new BigDecimal("84.37"))).isEqualTo(new BigDecimal("84370000000"));
        assertThat(Scale.THOUSANDTH.appliedTo(new BigDecimal("5"))).isEqualTo(new BigDecimal("0.005"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Scale.BILLION.appliedTo(new BigDecimal("1E+999")));
    }

    @ParameterizedTest
    @CsvSource({
        "billion, BILLION",
        "billions, BILLION",
        "Hundred Million, HUNDRED_MILLION",
        "TEN THOUSAND, TEN_THOUSAND",
        "thousandths, THOUSANDTH",
        "units, UNIT",
        "千, THOUSAND",
        "万, TEN_THOUSAND",
        "百万, MILLION",
        "亿, HUNDRED_MILLION",
        "万亿, TRILLION",
    })
    void parse_acceptsNames(String text, Scale scale) {
        DefaultLocales.each(() -> assertThat(Scale.parse(text)).isEqualTo(scale));
    }

    @ParameterizedTest
    @EnumSource
    void parse_invertsToString(Scale scale) {
        DefaultLocales.each(() -> {
            assertThat(Scale.parse(scale.toString())).isEqualTo(scale);
            assertThat(Scale.parse(scale.name().replace('_', ' '))).isEqualTo(scale);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "s", "zillion", "billion ", "hundred  million", "10", "兆"})
    void parse_rejectsOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.parse(text))
                .withMessage("Scale must be a power of ten such as 'thousand', 'hundred million' or '亿', but was '"
                        + text + "'");
    }

    @Test
    void parse_rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> Scale.parse(null)).withMessage("text");
    }
}
