// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Conversions with the same question share a path, and get the path that a look-up finds. */
class KeptPathsTest {
    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final int DAYS = 600;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    private static TimePeriod day(int index) {
        return TimePeriod.day(FIRST.plusDays(index));
    }

    /** Another rate for each day, so that a path of another day would be seen. */
    private static ExchangeRates daily() {
        ExchangeRates.Builder builder = ExchangeRates.builder().pivots("EUR").daysBack(0);
        for (int i = 0; i < DAYS; i++) {
            builder.add(ExchangeRate.of("EUR", "USD", BigDecimal.valueOf(10_000 + i, 4), day(i), RateBasis.SPOT));
            builder.add(ExchangeRate.of("EUR", "CNY", BigDecimal.valueOf(70_000 + i, 4), day(i), RateBasis.SPOT));
            builder.add(ExchangeRate.of("EUR", "CNY", BigDecimal.valueOf(80_000 + i, 4), day(i), RateBasis.PPP));
            builder.add(ExchangeRate.of("EUR", "USD", BigDecimal.valueOf(9_000 + i, 4), day(i), RateBasis.PPP));
        }
        return builder.build();
    }

    private static void assertFound(ExchangeRates rates, Random random) {
        String from = random.nextBoolean() ? "CNY" : "EUR";
        RateBasis basis = random.nextBoolean() ? RateBasis.SPOT : RateBasis.PPP;
        TimePeriod period = day(random.nextInt(DAYS));
        ConversionPath path = rates.pathFor(Money.of(from, 1), DOLLAR, period, basis);
        ConversionPath found = rates.find(from, "USD", period, basis).orElseThrow();
        assertThat(path.rates()).isEqualTo(found.rates());
        assertThat(path.from()).isEqualTo(found.from()).hasToString(from);
        assertThat(path.to()).isEqualTo(found.to()).isEqualTo(DOLLAR);
        assertThat(path.basis()).isEqualTo(found.basis()).isEqualTo(basis);
        assertThat(path.multiplier()).isEqualTo(found.multiplier());
        assertThat(path.divisor()).isEqualTo(found.divisor());
    }

    /** There are more questions than places to keep their paths. */
    @Test
    void pathFor_isThatOfALookUp() {
        ExchangeRates rates = daily();
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            assertFound(rates, random);
        }
    }

    @Test
    void pathFor_isThatOfALookUp_inSeveralThreads() {
        ExchangeRates rates = daily();
        IntStream.range(0, 4000).parallel().forEach(i -> assertFound(rates, new Random(i)));
    }

    @Test
    void pathFor_isSharedByEqualQuestions() {
        ExchangeRates rates =
                ExchangeRates.builder().average("2024", "USD", "CNY", "7.1957").build();
        ConversionPath path = rates.pathFor(Money.of("CNY", 1), DOLLAR, TimePeriod.year(2024), RateBasis.AVERAGE);
        assertThat(rates.pathFor(Money.of("CNY", 2), DOLLAR, TimePeriod.parse("2024"), RateBasis.AVERAGE))
                .isSameAs(path);
        ConversionPath rounded = path.roundedTo(2, RoundingMode.HALF_EVEN);
        assertThat(path.roundedTo(2, RoundingMode.HALF_EVEN)).isSameAs(rounded);
        ConversionPath other = path.roundedTo(3, RoundingMode.HALF_EVEN);
        assertThat(other.appliedTo(BigDecimal.TEN, 1, RoundingMode.DOWN)).isEqualTo("1.3");
        assertThat(List.of(path, rounded, other)).doesNotHaveDuplicates();
    }

    @Test
    void fixedPathFor_isSharedByEqualQuestions() {
        ExchangeRates rates = ExchangeRates.euroConversions();
        Currency euro = Currency.getInstance("EUR");
        Money marks = Money.of("DEM", 1);
        TimePeriod year = TimePeriod.year(2000);
        ConversionPath path = rates.fixedPathFor(marks, euro, year).orElseThrow();
        assertThat(path.rates())
                .isEqualTo(rates.find("DEM", "EUR", year, RateBasis.FIXED)
                        .orElseThrow()
                        .rates());
        assertThat(rates.fixedPathFor(marks, euro, year).orElseThrow()).isSameAs(path);
        assertThat(rates.fixedPathFor(marks, euro, TimePeriod.year(1998))).isEmpty();
        assertThat(rates.fixedPathFor(marks, DOLLAR, year)).isEmpty();
        assertThat(rates.fixedPathFor(marks, Currency.getInstance("ITL"), year)
                        .orElseThrow()
                        .rates())
                .hasSize(2);
    }

    @Test
    void averageOfTooFewFixings_isRejectedEachTime() {
        ExchangeRates rates = ExchangeRates.builder()
                .add(ExchangeRate.of("USD", "CNY", "7.1957", TimePeriod.year(2024), RateBasis.AVERAGE)
                        .withFixings(3))
                .build();
        for (int i = 0; i < 2; i++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> rates.pathFor(Money.of("CNY", 1), DOLLAR, TimePeriod.year(2024), RateBasis.AVERAGE));
        }
    }
}
