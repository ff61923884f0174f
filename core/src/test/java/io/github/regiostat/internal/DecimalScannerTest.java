// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalScannerTest {
    private static final long GREATEST = 999_999_999_999_999_999L;

    private final DecimalScanner scanner = new DecimalScanner();

    /** Scans a number between other characters, as characters and as the rest of a text. */
    private boolean isScanned(String number) {
        char[] text = ("\"" + number + "\"").toCharArray();
        boolean isScanned = scanner.scan(text, 1, text.length) == text.length - 1;
        BigDecimal ofCharacters = scanner.toDecimal();
        assertThat(scanner.scan(text, 1, text.length - 1) == text.length - 1).isEqualTo(isScanned);
        assertThat(scanner.scan("CNY " + number, 4)).isEqualTo(isScanned);
        if (isScanned) {
            assertThat(scanner.toDecimal()).isEqualTo(ofCharacters);
        }
        return isScanned;
    }

    @Property(tries = 5000)
    void plainTextOfEighteenDigits_isScanned(
            @ForAll @LongRange(min = -GREATEST, max = GREATEST) long unscaled, @ForAll @IntRange(max = 17) int scale) {
        String text = BigDecimal.valueOf(unscaled, scale).toPlainString();
        Assume.that(text.replaceAll("[-.]", "").length() <= 18);
        assertThat(isScanned(text)).isTrue();
        assertThat(scanner.unscaled()).isEqualTo(unscaled);
        assertThat(scanner.scale()).isEqualTo(scale);
    }

    @Property(tries = 5000)
    void onlyNumbers_areScanned(@ForAll @CharRange(from = '-', to = ':') @StringLength(max = 22) String text) {
        boolean isNumber = text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
        assertThat(NumberSyntax.isNumber(text)).isEqualTo(isNumber);
        boolean isShort = text.replaceAll("[-.]", "").length() <= 18;
        assertThat(isScanned(text)).isEqualTo(isNumber && isShort && !NumberSyntax.isUnusual(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                "-.5",
                ".5",
                "5.",
                "00",
                "01",
                "-01.5",
                "-0",
                "-0.00",
                "+1",
                "a",
                " 1",
                "1234567890123456789",
                "0.123456789012345678",
                "99999999999999999999999999999"
            })
    void otherTexts_areLeftToTheParser(String text) {
        assertThat(isScanned(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3", "1e3", "1 ", "1-"})
    void textAfterANumber_isNotScanned(String text) {
        assertThat(scanner.scan(text, 0)).isFalse();
        int end = scanner.scan(text.toCharArray(), 0, text.length());
        assertThat(text.substring(0, end)).isEqualTo(scanner.toDecimal().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-0.5", "7", "123.40", "999999999999999999", "-99999999999.9999999"})
    void plainTexts_keepTheirDigits(String text) {
        assertThat(isScanned(text)).isTrue();
        assertThat(scanner.toDecimal()).hasToString(text);
    }
}
