// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import java.util.Currency;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixingCoverageTest {
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private static ExchangeRate average(String period, int fixings) {
        return ExchangeRate.of("USD", "CNY", "7.2", TimePeriod.parse(period), RateBasis.AVERAGE)
                .withFixings(fixings);
    }

    /** Three quarters of the weekdays: 197 of 262, 17 of 22 rounded up. */
    @ParameterizedTest
    @CsvSource({
        "2024, 197, true",
        "2024, 196, false",
        "2024, 242, true",
        "2024, 2, false",
        "2024-10, 18, true",
        "2024-10, 17, false",
        "2024-W40, 4, true",
        "2024-W40, 3, false",
        "2024-12-31, 1, true",
        "2024-12-28/2024-12-29, 1, true",
    })
    void isAtLeast_comparesWithTheWeekdays(String period, int fixings, boolean isEnough) {
        assertThat(FixingCoverage.isAtLeast(average(period, fixings), FixingCoverage.DEFAULT))
                .isEqualTo(isEnough);
    }

    /** An average of two days does not convert a year. */
    @Test
    void pathFor_rejectsAnAverageOfTwoDays() {
        ExchangeRates daily = ExchangeRates.builder()
                .spot("2024-12-27", "USD", "CNY", "7.2988")
                .spot("2024-12-31", "USD", "CNY", "7.2994")
                .build();
        TimePeriod year = TimePeriod.year(2024);
        ExchangeRates rates =
                daily.toBuilder().add(daily.averageOf("USD", "CNY", year)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rates.pathFor(Money.of("CNY", 1), DOLLAR, year, RateBasis.AVERAGE))
                .withMessage("Average rate must cover at least 75 % of the weekdays of its period to convert an amount,"
                        + " but 1 USD = 7.2991 CNY (average 2024, 2 days) has 2 fixings for 262 weekdays: add the"
                        + " missing daily rates, or accept the average with ExchangeRates.Builder.minCoverage(0)");
        assertThat(rates.find("CNY", "USD", year, RateBasis.AVERAGE)).isPresent();
        ExchangeRates accepting = rates.toBuilder().minCoverage(0).build();
        assertThatCode(() -> accepting.pathFor(Money.of("CNY", 1), DOLLAR, year, RateBasis.AVERAGE))
                .doesNotThrowAnyException();
        assertThat(accepting).isNotEqualTo(rates);
        assertThat(accepting.toBuilder().build().minCoverage()).isZero();
    }

    @Test
    void pathFor_acceptsAnAverageOfUnknownFixings() {
        ExchangeRates rates = ExchangeRates.builder()
                .average("2024", "USD", "CNY", "7.1957")
                .minCoverage(100)
                .build();
        assertThatCode(() -> rates.pathFor(Money.of("CNY", 1), DOLLAR, TimePeriod.year(2024), RateBasis.AVERAGE))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void minCoverage_mustBeAPercentage(int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeRates.builder().minCoverage(percent))
                .withMessage("Minimum coverage must be 0 to 100 percent, but was " + percent);
    }

    @Property
    void weekdays_areCounted(
            @ForAll @IntRange(max = 20_000) int start, @ForAll @IntRange(min = 1, max = 800) int days) {
        TimePeriod first = TimePeriod.day("1990-01-01").plus(start);
        TimePeriod period = TimePeriod.range(first, first.plus(days - 1L));
        long weekdays = LongStream.range(0, days)
                .filter(day -> period.start().plusDays(day).getDayOfWeek().getValue() <= 5)
                .count();
        assertThat(FixingCoverage.describe(ExchangeRate.of("USD", "CNY", "7", period, RateBasis.AVERAGE)))
                .endsWith(" has 0 fixings for " + weekdays + " weekdays");
    }
}
