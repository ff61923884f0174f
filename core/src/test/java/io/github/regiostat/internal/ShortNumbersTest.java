// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "CNY 4.268777692345678901234567890123456 per person | CNY 4.268777692… per person",
                "% -0.0012345678901234567 to 12.5 | % -0.001234567890… to 12.5",
                "[1.000000000000000000001, 1.000000000000000000002) | [1.000000000…, 1.000000000…)",
                "84370000000.123456789012 | 84370000000…",
                "8437000000.123456789012 | 8437000000…",
                "843700000.123456789012 | 843700000.1…",
                "1.2345678901234567E-40 % | 1.234567890…E-40 %",
                "123456789012345678901234567890 | 123456789012345678901234567890",
                "gdp 123456789.123456 | gdp 123456789.123456",
                "version 1.2345678901234567.8 | version 1.2345678901234567.8",
                "a1.2345678901234567 | a1.2345678901234567",
            })
    void longFractions_areCut(String text, String expected) {
        assertThat(ShortNumbers.in(text)).isEqualTo(expected);
    }

    @Property
    void number_hasAtMostFifteenDigitsOrThoseOfItsIntegerPart(
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(34) BigDecimal number) {
        String shown = ShortNumbers.of(number);
        BigDecimal read = new BigDecimal(shown.replace("…", ""));
        assertThat(shown.endsWith("…") || read.compareTo(number) == 0).isTrue();
        assertThat(read.stripTrailingZeros().precision()).isLessThanOrEqualTo(15);
        assertThat(read.abs()).isLessThanOrEqualTo(number.abs());
    }
}
