// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** A label of a chart is rounded so that its statement remains true. */
class OutwardLabelsTest {
    private static final Unit<Money> YUAN = Money.of("CNY", 1).unit();
    private static final Map<String, Integer> WORDS =
            Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12, "quadrillion", 15);
    private static final Pattern NUMBER = Pattern.compile("([\u2212-]?[0-9][0-9,]*(?:\\.[0-9]+)?)(?:\\s*(\\p{L}+))?");

    /** Returns the number of a text, whose word of a scale replaces that of the chart. */
    private static BigDecimal number(String text, int exponentOfChart) {
        Matcher matcher = NUMBER.matcher(text.replace('\u00a0', ' '));
        assertThat(matcher.find()).as(text).isTrue();
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", "").replace('\u2212', '-'));
        Integer own = matcher.group(2) == null ? null : WORDS.get(matcher.group(2));
        boolean isOfOwnScale = own != null || text.contains("CNY");
        return number.scaleByPowerOfTen(isOfOwnScale ? own == null ? 0 : own : exponentOfChart);
    }

    @Property
    void endOfBounds_isRoundedOutward(
            @ForAll @BigRange(min = "-99999999999", max = "99999999999") @Scale(6) BigDecimal end,
            @ForAll @IntRange(max = 13) int magnitude) {
        BigDecimal largest = BigDecimal.ONE.scaleByPowerOfTen(magnitude).max(end.abs());
        ChartNumbers numbers = ChartNumbers.of(Locale.ENGLISH, largest);
        int exponent = WORDS.getOrDefault(numbers.unitOfAxis(YUAN).replaceFirst("CNY\\s*", ""), 0);
        String lower = numbers.label(end, YUAN, /* isLower= */ true);
        String upper = numbers.label(end, YUAN, /* isLower= */ false);
        assertThat(number(lower, exponent)).as("%s for %s", lower, end).isLessThanOrEqualTo(end);
        assertThat(number(upper, exponent)).as("%s for %s", upper, end).isGreaterThanOrEqualTo(end);
    }

    /** What a chart prints of a figure with a qualifier, in its table and its description, follows from the figure. */
    @Property
    void qualifier_isRoundedToItsSide(
            @ForAll @BigRange(min = "0.000001", max = "99999999999") @Scale(6) BigDecimal exact,
            @ForAll Qualifier qualifier) {
        if (qualifier == Qualifier.NONE || qualifier.isBanded()) {
            return;
        }
        Figure<Money> figure = Figure.exact(Money.of("CNY", exact)).with(qualifier);
        Chart chart = Chart.builder("Amounts")
                .add(new ChartPoint("a", "", figure, Optional.empty()))
                .build();
        for (String text : new String[] {
            chart.description(Locale.ENGLISH).replace("a:", ""),
            chart.numbers(Locale.ENGLISH).value(chart.entries().get(0))
        }) {
            if (text.contains("…")) {
                continue;
            }
            BigDecimal printed = number(text, 0);
            if (qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST) {
                assertThat(printed).as("%s for %s", text, exact).isLessThanOrEqualTo(exact);
            } else {
                assertThat(printed).as("%s for %s", text, exact).isGreaterThanOrEqualTo(exact);
            }
        }
    }
}
