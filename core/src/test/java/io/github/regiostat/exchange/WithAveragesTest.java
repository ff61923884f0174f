// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithAveragesTest {
    private static final TimePeriod JANUARY = TimePeriod.month(2024, 1);
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private static final ExchangeRates DAILY = ExchangeRates.builder()
            .spot("2024-01-02", "EUR", "CNY", "8")
            .spot("2024-01-02", "EUR", "USD", "1")
            .spot("2024-01-03", "EUR", "CNY", "8")
            .spot("2024-01-03", "EUR", "USD", "2")
            .spot("2024-01-04", "EUR", "CNY", "9")
            .spot("2024-02-01", "EUR", "CNY", "10")
            .fixed("DEM", "EUR", "2", TimePeriod.year(1999).start())
            .build();

    private static final ExchangeRates MONTHLY = DAILY.withAverages(Frequency.MONTH);

    /** The days with both fixings have 8 and 4 CNY per USD; the mean is 6. One USD is 2 DEM, then 1. */
    @ParameterizedTest
    @CsvSource({
        "EUR, CNY, '1 EUR = 8.333333333333333333333333333333333 CNY (average 2024-01, 3 days)'",
        "CNY, EUR, '1 EUR = 8.333333333333333333333333333333333 CNY (average 2024-01, 3 days)'",
        "EUR, USD, '1 EUR = 1.5 USD (average 2024-01, 2 days)'",
        "USD, CNY, '1 USD = 6 CNY (average 2024-01, 2 days)'",
        "CNY, USD, '1 USD = 6 CNY (average 2024-01, 2 days)'",
        "DEM, USD, '1 USD = 1.5 DEM (average 2024-01, 2 days)'",
    })
    void averageOfAMonth_isComputedFromItsFixings(String from, String to, String rate) {
        assertThat(MONTHLY.find(from, to, JANUARY, RateBasis.AVERAGE)
                        .orElseThrow()
                        .rates())
                .hasToString("[" + rate + "]");
    }

    @Test
    void publishedAverage_hasPriority() {
        ExchangeRates published =
                MONTHLY.toBuilder().average("2024-01", "USD", "CNY", "7").build();
        assertThat(published.rate("USD", "CNY", JANUARY, RateBasis.AVERAGE, SIX_DIGITS))
                .hasToString("1 USD = 7 CNY (average 2024-01)");
    }

    @Test
    void otherFrequencyAndRanges_haveNoAverage() {
        assertThat(MONTHLY.find("EUR", "CNY", TimePeriod.year(2024), RateBasis.AVERAGE))
                .isEmpty();
        assertThat(MONTHLY.find("EUR", "CNY", TimePeriod.parse("2024-01/2024-02"), RateBasis.AVERAGE))
                .isEmpty();
        assertThat(DAILY.find("EUR", "CNY", JANUARY, RateBasis.AVERAGE)).isEmpty();
        assertThat(MONTHLY.withAverages(Frequency.YEAR)
                        .rate("EUR", "CNY", TimePeriod.year(2024), RateBasis.AVERAGE, SIX_DIGITS))
                .hasToString("1 EUR = 8.75 CNY (average 2024, 4 days)");
    }

    @Test
    void averageOfFewDays_convertsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MONTHLY.pathFor(Money.of("CNY", 1), Currency.getInstance("USD"), JANUARY, RateBasis.AVERAGE))
                .withMessage("Average rate must cover at least 75 % of the weekdays of its period to convert an amount,"
                        + " but 1 USD = 6 CNY (average 2024-01, 2 days) has 2 fixings for 23 weekdays: add the missing"
                        + " daily rates, or accept the average with ExchangeRates.Builder.minCoverage(0)");
    }

    @Test
    void missingAverage_namesTheMethod() {
        ExchangeRates.Builder builder = ExchangeRates.builder();
        for (TimePeriod day : JANUARY.split(Frequency.DAY)) {
            builder.spot(day.toString(), "EUR", "CNY", "7.6").spot(day.toString(), "EUR", "USD", "1.05");
        }
        ExchangeRates daily = builder.build();
        assertThatExceptionOfType(MissingExchangeRateException.class)
                .isThrownBy(() -> daily.rate("CNY", "USD", JANUARY, RateBasis.AVERAGE, SIX_DIGITS))
                .withMessageEndingWith("the table has daily rates of 2024-01, add their average with"
                        + " rates.withAverages(Frequency.MONTH)");
        assertThat(daily.withAverages(Frequency.MONTH)
                        .rate("USD", "CNY", JANUARY, RateBasis.AVERAGE, SIX_DIGITS)
                        .fixings())
                .hasValue(31);
    }

    @Test
    void average_hasTheSourceOfItsFixings() {
        Source bank = Source.of("Bank");
        List<ExchangeRate> fixings = List.of(
                ExchangeRate.of("EUR", "CNY", "8", TimePeriod.day("2024-01-02"), RateBasis.SPOT)
                        .withSource(bank),
                ExchangeRate.of("EUR", "USD", "1", TimePeriod.day("2024-01-02"), RateBasis.SPOT)
                        .withSource(bank),
                ExchangeRate.of("EUR", "CNY", "8", TimePeriod.day("2024-01-03"), RateBasis.SPOT));
        ExchangeRates.Builder builder = ExchangeRates.builder().averages(Frequency.MONTH);
        fixings.forEach(builder::add);
        ExchangeRates rates = builder.build();
        assertThat(rates.rate("USD", "CNY", JANUARY, RateBasis.AVERAGE, SIX_DIGITS)
                        .source())
                .contains(bank);
        assertThat(rates.rate("EUR", "USD", JANUARY, RateBasis.AVERAGE, SIX_DIGITS)
                        .source())
                .contains(bank);
        assertThat(rates.rate("EUR", "CNY", JANUARY, RateBasis.AVERAGE, SIX_DIGITS)
                        .source())
                .isEmpty();
    }

    @Test
    void averages_arePartOfTheTable() throws Exception {
        ExchangeRates both = MONTHLY.withAverages(Frequency.YEAR);
        assertThat(both.averages()).containsExactly(Frequency.YEAR, Frequency.MONTH);
        assertThat(both).isNotEqualTo(MONTHLY).isEqualTo(both.toBuilder().build());
        assertThat(JavaStreams.copyOf(both)).isEqualTo(both);
        assertThat(MONTHLY).isNotEqualTo(DAILY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|no exchange rates",
                "average 2024|Exchange rates of 2 currencies: 1 average 2024",
                "average 2023, average 2024, end 2024|"
                        + "Exchange rates of 2 currencies: 2 averages 2023/2024, 1 end-of-period rate 2024",
                "spot 2023-12-29, spot 2024-01-02, ppp 2021, ppp 2022|Exchange rates of 2 currencies:"
                        + " 2 spot rates 2023/2024, 2 purchasing power parities 2021/2022",
            })
    void toString_isASummary(String rates, String text) {
        ExchangeRates.Builder builder = ExchangeRates.builder();
        if (rates != null) {
            for (String rate : rates.split(", ")) {
                String[] parts = rate.split(" ");
                builder.add(ExchangeRate.of("USD", "CNY", "7", TimePeriod.parse(parts[1]), RateBasis.ofCode(parts[0])));
            }
        }
        assertThat(builder.build()).hasToString(text);
    }

    @Test
    void toString_countsFixedRates() {
        assertThat(DAILY).hasToString("Exchange rates of 4 currencies: 6 spot rates 2024, 1 fixed rate");
    }

    /** A month of fixings of the euro, some of whose days lack one; zero represents a missing fixing. */
    @Property
    void crossAverage_isTheMeanOfTheQuotients(@ForAll("months") List<List<Integer>> days) {
        ExchangeRates.Builder builder = ExchangeRates.builder().averages(Frequency.MONTH);
        MathContext precise = new MathContext(60);
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        boolean isDollar = true;
        for (int i = 0; i < days.size(); i++) {
            String day = YearMonth.of(2024, 1).atDay(i + 1).toString();
            int yuan = days.get(i).get(0);
            int dollar = days.get(i).get(1);
            if (yuan > 0) {
                builder.spot(day, "EUR", "CNY", "" + yuan);
            }
            if (dollar > 0) {
                builder.spot(day, "EUR", "USD", "" + dollar);
            }
            if (yuan > 0 && dollar > 0) {
                isDollar = count == 0 ? yuan > dollar : isDollar;
                BigDecimal quotient = isDollar
                        ? BigDecimal.valueOf(yuan).divide(BigDecimal.valueOf(dollar), precise)
                        : BigDecimal.valueOf(dollar).divide(BigDecimal.valueOf(yuan), precise);
                sum = sum.add(quotient);
                count++;
            }
        }
        ConversionPath path =
                builder.build().find("CNY", "USD", JANUARY, RateBasis.AVERAGE).orElse(null);
        if (count == 0) {
            assertThat(path).isNull();
        } else {
            ExchangeRate average = path.rates().get(0);
            assertThat(average.base().getCurrencyCode()).isEqualTo(isDollar ? "USD" : "CNY");
            assertThat(average.fixings()).hasValue(count);
            // The quotients and their mean are rounded to 34 digits.
            assertThat(average.rate().subtract(sum.divide(BigDecimal.valueOf(count), precise)))
                    .isBetween(new BigDecimal("-1e-31"), new BigDecimal("1e-31"));
        }
    }

    @Provide
    Arbitrary<List<List<Integer>>> months() {
        return Arbitraries.integers().between(0, 20).list().ofSize(2).list().ofMaxSize(31);
    }
}
