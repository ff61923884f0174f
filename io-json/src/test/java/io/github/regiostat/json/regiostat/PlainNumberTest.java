// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
    private static final long GREATEST = 999_999_999_999_999_999L;

    private static PlainNumber number(BigDecimal decimal) {
        PlainNumber number = new PlainNumber();
        char[] text = (decimal.toPlainString() + "\"").toCharArray();
        assertThat(number.read(text, 0, text.length)).isEqualTo(text.length - 1);
        return number;
    }

    @Property
    void plainText_isRead(
            @ForAll @LongRange(min = -GREATEST, max = GREATEST) long unscaled, @ForAll @IntRange(max = 17) int scale) {
        BigDecimal decimal = BigDecimal.valueOf(unscaled, scale);
        if (decimal.toPlainString().replaceAll("[-.]", "").length() <= 18) {
            assertThat(number(decimal).toDecimal()).isEqualTo(decimal);
        }
    }

    @Property
    void scaledNumbers_areEqualDecimals(
            @ForAll @LongRange(min = -1000, max = 1000) long unscaled,
            @ForAll @IntRange(max = 3) int scale,
            @ForAll @LongRange(min = -1000, max = 1000) long other,
            @ForAll @IntRange(max = 3) int otherScale,
            @ForAll @IntRange(min = -15, max = 15) int exponent) {
        BigDecimal one = BigDecimal.valueOf(unscaled, scale);
        BigDecimal two = BigDecimal.valueOf(other, otherScale);
        assertThat(number(one).isScaled(number(two), exponent))
                .isEqualTo(one.compareTo(two.scaleByPowerOfTen(exponent)) == 0);
    }

    @Property
    void scaledNumber_isRecognised(
            @ForAll @LongRange(min = 1, max = 999) long unscaled, @ForAll @IntRange(max = 15) int exponent) {
        BigDecimal published = BigDecimal.valueOf(unscaled, 2);
        BigDecimal number = published.scaleByPowerOfTen(exponent);
        BigDecimal inUnits = number.setScale(Math.max(0, number.scale()));
        assertThat(number(inUnits).isScaled(number(published), exponent)).isTrue();
        assertThat(number(inUnits.add(BigDecimal.ONE)).isScaled(number(published), exponent))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.5",
                ".5",
                "5.",
                "01",
                "-01.5",
                "-0",
                "-0.00",
                "+1",
                "a",
                "1234567890123456789",
                "0.123456789012345678",
                "99999999999999999999999999999"
            })
    void otherTexts_areLeftToTheParser(String text) {
        char[] characters = (text + "\"").toCharArray();
        assertThat(new PlainNumber().read(characters, 0, characters.length)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-0.5", "7", "123.40", "999999999999999999", "-99999999999.9999999"})
    void plainTexts_keepTheirDigits(String text) {
        assertThat(number(new BigDecimal(text)).toDecimal()).hasToString(text);
    }
}
