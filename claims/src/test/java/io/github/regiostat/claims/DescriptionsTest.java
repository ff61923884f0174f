// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionsTest {
    private static final int MAX_DIGITS = 15;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [6.302862404915381460530694050005, 6.3028624049153814605306940500051] | 6.302862404… %
        [4.2686269, 4.2689265]                                                | [4.26862, 4.26893] %
        [4.26862, 4.26862000000000000001]                                     | [4.26862, 4.26862000000001] %
        [33.99999999999999999999, 34.00000000000000000001]                    | [33.9999999999999, 34.0000000000001] %
        [3, 3]                                                                | 3 %
        (370000000000, unbounded)                                             | (370000000000, unbounded) %
        """)
    void intervals_haveTheDigitsOfTheirWidth(String interval, String text) {
        assertThat(Descriptions.of(Interval.parse(interval), "# %")).isEqualTo(text);
    }

    /** A reason has no number that nobody reads, and an interval in it is never narrower than that of the data. */
    @Property
    void quotients_haveFewDigits(
            @ForAll @IntRange(min = 1, max = 100_000) int dividend,
            @ForAll @IntRange(min = 1, max = 1000) int divisor,
            @ForAll @IntRange(min = 1, max = 40) int places) {
        BigDecimal lower = BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL128);
        Interval interval = Interval.closed(lower, lower.add(BigDecimal.ONE.movePointLeft(places)));
        String text = Descriptions.of(interval, "#");
        assertThat(Pattern.compile("[0-9.]+").matcher(text).results().map(found -> new BigDecimal(found.group())))
                .allMatch(number -> number.precision() <= MAX_DIGITS);
        if (text.endsWith("…")) {
            BigDecimal start = new BigDecimal(text.substring(0, text.length() - 1));
            BigDecimal step = BigDecimal.ONE.movePointLeft(start.scale());
            assertThat(Interval.closed(start, start.add(step)).encloses(interval))
                    .isTrue();
        } else if (text.startsWith("[")) {
            assertThat(Interval.parse(text).encloses(interval)).isTrue();
        }
    }
}
