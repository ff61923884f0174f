// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.period.TimePeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixedRatesTest {
    private static final LocalDate EURO = LocalDate.parse("1999-01-01");
    private static final ExchangeRates MARKS = ExchangeRates.builder()
            .fixed("DEM", "EUR", "1.95583", EURO)
            .average("2000", "EUR", "USD", "0.9236")
            .average("1998", "EUR", "USD", "1.1")
            .endOfPeriod("2000", "EUR", "USD", "0.9305")
            .spot("2000-12-28", "EUR", "USD", "0.93")
            .ppp("2000", "EUR", "USD", "1.05")
            .build();

    private static List<String> steps(ExchangeRates rates, String from, String to, String period, RateBasis basis) {
        return rates.find(from, to, TimePeriod.parse(period), basis)
                .map(path -> path.rates().stream().map(ExchangeRate::toString).toList())
                .orElse(List.of());
    }

    @Nested
    class Rates {
        /** 1 EUR = 1.95583 DEM: 1,955.83 marks are 1,000 euro. */
        @Test
        void fixed_holdsForOneUnitOfTheSuccessor() {
            ExchangeRates rates =
                    ExchangeRates.builder().fixed("DEM", "EUR", "1.95583").build();
            ConversionPath path = rates.find("DEM", "EUR", TimePeriod.year(1995), RateBasis.AVERAGE)
                    .orElseThrow();
            assertThat(path.rates()).hasToString("[1 EUR = 1.95583 DEM (fixed)]");
            assertThat(path.basis()).isEqualTo(RateBasis.FIXED);
            assertThat(path.appliedTo(new BigDecimal("1955.83"), MathContext.DECIMAL128))
                    .isEqualByComparingTo("1000");
        }

        @Test
        void fixed_hasTheDateFromWhichItHolds() {
            ExchangeRate rate = ExchangeRate.fixed("DEM", "EUR", "1.95583", EURO);
            assertThat(rate).hasToString("1 EUR = 1.95583 DEM (fixed from 1999-01-01)");
            assertThat(rate.holdsFrom()).contains(EURO);
            assertThat(ExchangeRate.fixed("DEM", "EUR", "1.95583").holdsFrom()).isEmpty();
            assertThat(ExchangeRate.of("EUR", "DEM", "1.95583", TimePeriod.year(1999), RateBasis.AVERAGE)
                            .holdsFrom())
                    .isEmpty();
        }

        @Test
        void period_mustBeThatOfAFixedRate() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.of("EUR", "DEM", "1.95583", TimePeriod.year(1999), RateBasis.FIXED))
                    .withMessage("Fixed rate must hold from a day without an end, as ExchangeRate.fixed creates it,"
                            + " but was 1 EUR = 1.95583 DEM (fixed 1999)");
        }

        @Test
        void stream_restoresAnEqualRate() throws Exception {
            ExchangeRate rate = ExchangeRate.fixed("DEM", "EUR", "1.95583", EURO);
            assertThat(JavaStreams.copyOf(rate)).isEqualTo(rate).hasToString(rate.toString());
        }
    }

    @Nested
    class Paths {
        @ParameterizedTest
        @EnumSource(names = {"AVERAGE", "END_OF_PERIOD", "SPOT", "FIXED"})
        void fixedRate_holdsForEveryBasisAndPeriodFromItsDate(RateBasis basis) {
            for (String period : List.of("1999-01-01", "1999", "2000-Q3", "1999/2024")) {
                assertThat(steps(MARKS, "DEM", "EUR", period, basis))
                        .containsExactly("1 EUR = 1.95583 DEM (fixed from 1999-01-01)");
            }
        }

        @ParameterizedTest
        @CsvSource({
            "AVERAGE, 1 EUR = 0.9236 USD (average 2000)",
            "END_OF_PERIOD, 1 EUR = 0.9305 USD (end 2000)",
            "SPOT, 1 EUR = 0.9305 USD (end 2000)",
            "PPP, 1 EUR = 1.05 USD (ppp 2000)",
        })
        void fixedRate_combinesWithEveryBasis(RateBasis basis, String second) {
            assertThat(steps(MARKS, "DEM", "USD", "2000", basis))
                    .containsExactly("1 EUR = 1.95583 DEM (fixed from 1999-01-01)", second);
        }

        /** The period of a cross rate is that of the market rate. */
        @Test
        void rate_hasThePeriodAndBasisOfTheOtherRates() {
            MathContext six = new MathContext(6);
            assertThat(MARKS.rate("USD", "DEM", TimePeriod.day("2000-12-30"), RateBasis.SPOT, six))
                    .hasToString("1 USD = 2.10304 DEM (spot 2000-12-28)");
            assertThat(MARKS.rate("DEM", "EUR", TimePeriod.year(2000), RateBasis.AVERAGE, six))
                    .hasToString("1 DEM = 0.511292 EUR (fixed from 1999-01-01)");
        }

        @Test
        void parities_areNotReplacedByFixedRates() {
            assertThat(MARKS.find("DEM", "EUR", TimePeriod.year(2000), RateBasis.PPP))
                    .isEmpty();
        }

        @Test
        void fixedRatesAlone_havePriorityOverMarketRates() {
            ExchangeRates both = MARKS.toBuilder()
                    .fixed("FRF", "EUR", "6.55957", EURO)
                    .average("2000", "DEM", "FRF", "3.35")
                    .build();
            assertThat(steps(both, "DEM", "FRF", "2000", RateBasis.AVERAGE))
                    .containsExactly(
                            "1 EUR = 1.95583 DEM (fixed from 1999-01-01)",
                            "1 EUR = 6.55957 FRF (fixed from 1999-01-01)");
        }
    }

    @Nested
    class BeforeTheDate {
        @ParameterizedTest
        @ValueSource(strings = {"1995", "1998-12-31", "1998/1999"})
        void amountBeforeTheDate_isRefusedAndTheDateNamed(String period) {
            assertThatExceptionOfType(MissingExchangeRateException.class)
                    .isThrownBy(() -> MARKS.rate(
                            "DEM", "EUR", TimePeriod.parse(period), RateBasis.AVERAGE, MathContext.DECIMAL128))
                    .withMessage("No exchange rate from DEM to EUR for the average of " + period
                            + "; tried DEM/EUR, EUR/DEM; the nearest is 1 EUR = 1.95583 DEM (fixed from 1999-01-01):"
                            + " the rate of DEM is fixed from 1999-01-01 and not in " + period
                            + ", add a rate with ExchangeRates.Builder.average");
        }

        @Test
        void pathBeforeTheDate_isRefusedAndTheDateNamed() {
            assertThatExceptionOfType(MissingExchangeRateException.class)
                    .isThrownBy(() ->
                            MARKS.rate("DEM", "USD", TimePeriod.year(1998), RateBasis.AVERAGE, MathContext.DECIMAL128))
                    .withMessage("No exchange rate from DEM to USD for the average of 1998; tried DEM/USD, USD/DEM,"
                            + " via EUR; the table has no rate of the two currencies: the rate of DEM is fixed from"
                            + " 1999-01-01 and not in 1998, add a rate with ExchangeRates.Builder.average");
        }

        /** The fixing may be older than the fixed rate, as on the first days of January. */
        @Test
        void fixing_mayBeBeforeTheDate() {
            ExchangeRates kuna = ExchangeRates.builder()
                    .fixed("HRK", "EUR", "7.53450", LocalDate.parse("2023-01-01"))
                    .spot("2022-12-30", "EUR", "USD", "1.0666")
                    .build();
            assertThat(steps(kuna, "HRK", "USD", "2023-01-01", RateBasis.SPOT)).hasSize(2);
            assertThat(steps(kuna, "HRK", "USD", "2022-12-31", RateBasis.SPOT)).isEmpty();
        }
    }

    @Nested
    class Euro {
        @ParameterizedTest
        @CsvSource({
            "ATS, 13.7603, 1999-01-01",
            "BEF, 40.3399, 1999-01-01",
            "DEM, 1.95583, 1999-01-01",
            "ESP, 166.386, 1999-01-01",
            "FIM, 5.94573, 1999-01-01",
            "FRF, 6.55957, 1999-01-01",
            "IEP, 0.787564, 1999-01-01",
            "ITL, 1936.27, 1999-01-01",
            "LUF, 40.3399, 1999-01-01",
            "NLG, 2.20371, 1999-01-01",
            "PTE, 200.482, 1999-01-01",
            "GRD, 340.750, 2001-01-01",
            "SIT, 239.640, 2007-01-01",
            "CYP, 0.585274, 2008-01-01",
            "MTL, 0.429300, 2008-01-01",
            "SKK, 30.1260, 2009-01-01",
            "EEK, 15.6466, 2011-01-01",
            "LVL, 0.702804, 2014-01-01",
            "LTL, 3.45280, 2015-01-01",
            "HRK, 7.53450, 2023-01-01",
            "BGN, 1.95583, 2026-01-01",
        })
        void euroConversions_haveTheRateAndTheDateOfTheLaw(String currency, String rate, String date) {
            ExchangeRates euro = ExchangeRates.euroConversions();
            assertThat(euro.rates()).hasSize(21);
            ExchangeRate fixed =
                    euro.rate("EUR", currency, TimePeriod.day(date), RateBasis.AVERAGE, MathContext.DECIMAL128);
            assertThat(fixed.publishedRate()).hasToString(rate);
            assertThat(fixed.holdsFrom()).contains(LocalDate.parse(date));
            assertThat(fixed.source().orElseThrow().title()).contains("Regulation (EC) No 2866/98, as amended");
            assertThat(euro.find("EUR", currency, TimePeriod.day(date).previous(), RateBasis.AVERAGE))
                    .isEmpty();
        }

        @Test
        void addMissing_addsTheRatesOfOtherPairs() {
            ExchangeRates rates = ExchangeRates.builder()
                    .addMissing(ExchangeRates.euroConversions())
                    .fixed("DEM", "EUR", "1.95583")
                    .average("2000", "EUR", "USD", "0.9236")
                    .build();
            assertThat(rates.rates()).hasSize(22);
            assertThat(steps(rates, "DEM", "EUR", "1995", RateBasis.AVERAGE))
                    .containsExactly("1 EUR = 1.95583 DEM (fixed)");
            assertThat(steps(rates, "FRF", "USD", "2000", RateBasis.AVERAGE)).hasSize(2);
            assertThat(rates.toBuilder().build()).isEqualTo(rates);
        }

        @Test
        void addMissing_ignoresTheInversePairToo() {
            ExchangeRates given = ExchangeRates.builder()
                    .average("2000", "USD", "EUR", "1.0827")
                    .build();
            ExchangeRates other = ExchangeRates.builder()
                    .average("2000", "EUR", "USD", "0.9236")
                    .average("2001", "EUR", "USD", "0.8956")
                    .build();
            assertThat(given.toBuilder().addMissing(other).build().rates())
                    .hasToString("[1 USD = 1.0827 EUR (average 2000), 1 EUR = 0.8956 USD (average 2001)]");
        }

        @Test
        void build_rejectsTwoDatesOfOnePair() {
            ExchangeRates.Builder builder =
                    ExchangeRates.builder().fixed("DEM", "EUR", "1.95583", EURO).fixed("DEM", "EUR", "1.95583");
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage("Exchange rates must have one rate for each pair, period and basis, but have 1 EUR ="
                            + " 1.95583 DEM (fixed from 1999-01-01) and 1 EUR = 1.95583 DEM (fixed)");
        }
    }
}
