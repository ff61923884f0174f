// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeRatesTest {
    private static final TimePeriod YEAR = TimePeriod.year(2024);

    private static List<String> found(ExchangeRates rates, String from, String to, String period, String basis) {
        return rates.find(from, to, TimePeriod.parse(period), RateBasis.ofCode(basis)).orElseThrow().rates().stream()
                .map(ExchangeRate::toString)
                .toList();
    }

    private static MissingExchangeRateException missing(
            ExchangeRates rates, String from, String to, String period, String basis) {
        MissingExchangeRateException missing = catchThrowableOfType(
                MissingExchangeRateException.class,
                () -> rates.rate(from, to, TimePeriod.parse(period), RateBasis.ofCode(basis), MathContext.DECIMAL128));
        assertThat(missing).isNotNull();
        return missing;
    }

    @Nested
    class Paths {
        private final ExchangeRates rates = ExchangeRates.builder()
                .average("2024", "USD", "CNY", "7.1957")
                .average("2024", "EUR", "CNY", "7.7875")
                .average("2024", "EUR", "USD", "1.0824")
                .average("2024", "EUR", "JPY", "163.85")
                .average("2024", "USD", "JPY", "151.37")
                .average("2024", "HKD", "JPY", "19.40")
                .build();

        @Test
        void find_usesTheRateOfThePair() {
            assertThat(found(rates, "USD", "CNY", "2024", "average"))
                    .containsExactly("1 USD = 7.1957 CNY (average 2024)");
        }

        @Test
        void find_usesTheInverseRate() {
            ConversionPath path =
                    rates.find("CNY", "USD", YEAR, RateBasis.AVERAGE).orElseThrow();
            assertThat(path.rates()).hasToString("[1 USD = 7.1957 CNY (average 2024)]");
            assertThat(path.isExact()).isFalse();
        }

        @Test
        void find_prefersTheRateOfThePairToTheInverse() {
            ExchangeRates both =
                    rates.toBuilder().average("2024", "CNY", "USD", "0.1390").build();
            assertThat(found(both, "CNY", "USD", "2024", "average"))
                    .containsExactly("1 CNY = 0.139 USD (average 2024)");
            assertThat(found(both, "USD", "CNY", "2024", "average"))
                    .containsExactly("1 USD = 7.1957 CNY (average 2024)");
        }

        @Test
        void find_prefersTheInverseToAPivot() {
            ExchangeRates pivoting = rates.toBuilder().pivots("EUR").build();
            assertThat(found(pivoting, "CNY", "USD", "2024", "average"))
                    .containsExactly("1 USD = 7.1957 CNY (average 2024)");
        }

        @ParameterizedTest
        @CsvSource({"EUR USD, EUR", "USD EUR, USD", "HKD USD, USD", "'', EUR"})
        void find_prefersTheEarliestPivot(String pivots, String over) {
            String[] codes = pivots.isEmpty() ? new String[0] : pivots.split(" ");
            ExchangeRates pivoting = rates.toBuilder().pivots(codes).build();
            String first =
                    over.equals("EUR") ? "1 EUR = 7.7875 CNY (average 2024)" : "1 USD = 7.1957 CNY (average 2024)";
            String second =
                    over.equals("EUR") ? "1 EUR = 163.85 JPY (average 2024)" : "1 USD = 151.37 JPY (average 2024)";
            assertThat(found(pivoting, "CNY", "JPY", "2024", "average")).containsExactly(first, second);
        }

        @Test
        void find_usesTheShortestPath() {
            ExchangeRates pivoting = rates.toBuilder().pivots("JPY", "EUR").build();
            assertThat(found(pivoting, "CNY", "EUR", "2024", "average"))
                    .containsExactly("1 EUR = 7.7875 CNY (average 2024)");
            assertThat(found(pivoting, "HKD", "CNY", "2024", "average"))
                    .containsExactly(
                            "1 HKD = 19.4 JPY (average 2024)",
                            "1 EUR = 163.85 JPY (average 2024)",
                            "1 EUR = 7.7875 CNY (average 2024)");
        }

        @Test
        void find_hasNoStepsFromACurrencyToItself() {
            ConversionPath path = rates.find("GBP", "GBP", YEAR, RateBasis.SPOT).orElseThrow();
            assertThat(path.rates()).isEmpty();
            assertThat(path.isExact()).isTrue();
        }

        @Test
        void find_isEmptyWithoutAPath() {
            assertThat(rates.find("CNY", "GBP", YEAR, RateBasis.AVERAGE)).isEmpty();
            assertThat(rates.find("CNY", "USD", TimePeriod.year(2023), RateBasis.AVERAGE))
                    .isEmpty();
            assertThat(rates.find("CNY", "USD", TimePeriod.parse("2024-Q4"), RateBasis.AVERAGE))
                    .isEmpty();
        }

        @Test
        void find_usesAPeriodWithTheSameDays() {
            assertThat(found(rates, "USD", "CNY", "2024-01/2024-12", "average")).hasSize(1);
        }

        @ParameterizedTest
        @EnumSource(
                value = RateBasis.class,
                names = {"END_OF_PERIOD", "SPOT", "PPP", "FIXED"})
        void find_doesNotUseAnotherBasis(RateBasis basis) {
            assertThat(rates.find("USD", "CNY", YEAR, basis)).isEmpty();
        }

        @Test
        void find_doesNotCombineParitiesWithMarketRates() {
            ExchangeRates parities = ExchangeRates.builder()
                    .ppp("2024", "USD", "CNY", "3.57")
                    .average("2024", "EUR", "USD", "1.0824")
                    .build();
            assertThat(parities.find("EUR", "CNY", YEAR, RateBasis.PPP)).isEmpty();
            assertThat(parities.find("EUR", "CNY", YEAR, RateBasis.AVERAGE)).isEmpty();
            assertThat(found(parities, "CNY", "USD", "2024", "ppp")).containsExactly("1 USD = 3.57 CNY (ppp 2024)");
        }
    }

    @Nested
    class Fixings {
        private final ExchangeRates rates = ExchangeRates.builder()
                .spot("2024-12-24", "USD", "CNY", "7.2983")
                .spot("2024-12-27", "USD", "CNY", "7.2988")
                .spot("2025-01-02", "USD", "CNY", "7.2994")
                .endOfPeriod("2023", "USD", "CNY", "7.0999")
                .build();

        @ParameterizedTest
        @CsvSource({
            "2024-12-24, 2024-12-24",
            "2024-12-26, 2024-12-24",
            "2024-12-27, 2024-12-27",
            "2025-01-01, 2024-12-27",
            "2025-01-02, 2025-01-02",
            "2025-01-09, 2025-01-02",
        })
        void spot_usesTheLastFixingBefore(String day, String fixing) {
            assertThat(rates.find("USD", "CNY", TimePeriod.day(day), RateBasis.SPOT)
                            .orElseThrow()
                            .rates())
                    .singleElement()
                    .extracting(ExchangeRate::period)
                    .isEqualTo(TimePeriod.day(fixing));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-01-10", "2024-12-23"})
        void spot_respectsTheLimit(String day) {
            assertThat(rates.find("USD", "CNY", TimePeriod.day(day), RateBasis.SPOT))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"0, 2024-12-24, true", "0, 2024-12-25, false", "1, 2024-12-25, true", "999999999, 9999-12-31, true"
        })
        void daysBack_isTheLimit(int daysBack, String day, boolean isFound) {
            ExchangeRates limited = rates.toBuilder().daysBack(daysBack).build();
            assertThat(limited.daysBack()).isEqualTo(daysBack);
            assertThat(limited.find("CNY", "USD", TimePeriod.day(day), RateBasis.SPOT)
                            .isPresent())
                    .isEqualTo(isFound);
        }

        @Test
        void spot_ofAPeriod_isOfItsLastDay() {
            assertThat(found(rates, "USD", "CNY", "2024", "spot"))
                    .containsExactly("1 USD = 7.2988 CNY (spot 2024-12-27)");
        }

        /** The inverse rate of the same day is preferred to an earlier rate. */
        @ParameterizedTest
        @CsvSource({
            "2024-12-27, 1 CNY = 0.137 USD (spot 2024-12-27)",
            "2024-12-28, 1 CNY = 0.137 USD (spot 2024-12-27)",
            "2024-12-26, 1 USD = 7.2983 CNY (spot 2024-12-24)",
            "2024-12-30, 1 USD = 7.2994 CNY (spot 2024-12-30)",
        })
        void spot_usesTheLaterFixingOfBothDirections(String day, String fixing) {
            ExchangeRates both = ExchangeRates.builder()
                    .spot("2024-12-24", "USD", "CNY", "7.2983")
                    .spot("2024-12-27", "CNY", "USD", "0.137")
                    .spot("2024-12-30", "USD", "CNY", "7.2994")
                    .spot("2024-12-30", "CNY", "USD", "0.137")
                    .build();
            assertThat(found(both, "USD", "CNY", day, "spot")).containsExactly(fixing);
        }

        @Test
        void endOfPeriod_prefersThePublishedRateOfBothDirections() {
            ExchangeRates both = ExchangeRates.builder()
                    .spot("2024-12-31", "USD", "CNY", "7.2994")
                    .endOfPeriod("2024", "CNY", "USD", "0.137")
                    .build();
            assertThat(found(both, "USD", "CNY", "2024", "end")).containsExactly("1 CNY = 0.137 USD (end 2024)");
        }

        @Test
        void endOfPeriod_prefersThePublishedRate() {
            ExchangeRates both =
                    rates.toBuilder().spot("2023-12-29", "USD", "CNY", "7.0827").build();
            assertThat(found(both, "USD", "CNY", "2023", "end")).containsExactly("1 USD = 7.0999 CNY (end 2023)");
            assertThat(found(both, "USD", "CNY", "2023-12", "end")).containsExactly("1 USD = 7.0999 CNY (end 2023)");
        }

        @Test
        void endOfPeriod_fallsBackToTheLastFixing() {
            assertThat(found(rates, "USD", "CNY", "2024", "end"))
                    .containsExactly("1 USD = 7.2988 CNY (spot 2024-12-27)");
            ExchangeRates limited = rates.toBuilder().daysBack(3).build();
            assertThat(limited.find("USD", "CNY", YEAR, RateBasis.END_OF_PERIOD))
                    .isEmpty();
        }

        /** USD to CNY via EUR on 2024-12-31, when only EUR/CNY has a fixing, uses both fixings of the day before. */
        @Test
        void path_neverMixesFixingDays() {
            ExchangeRates euro = ExchangeRates.builder()
                    .spot("2024-12-27", "EUR", "USD", "1.0435")
                    .spot("2024-12-30", "EUR", "USD", "1.0444")
                    .spot("2024-12-30", "EUR", "CNY", "7.6234")
                    .spot("2024-12-31", "EUR", "CNY", "7.5833")
                    .build();
            assertThat(found(euro, "USD", "CNY", "2024-12-31", "spot"))
                    .containsExactly("1 EUR = 1.0444 USD (spot 2024-12-30)", "1 EUR = 7.6234 CNY (spot 2024-12-30)");
            assertThat(found(euro, "EUR", "CNY", "2024-12-31", "spot"))
                    .containsExactly("1 EUR = 7.5833 CNY (spot 2024-12-31)");
            assertThat(found(euro, "USD", "CNY", "2024", "end")).hasSize(2);
            MathContext six = new MathContext(6);
            assertThat(euro.rate("USD", "CNY", TimePeriod.day("2025-01-01"), RateBasis.SPOT, six))
                    .hasToString("1 USD = 7.29931 CNY (spot 2024-12-30)");
            assertThat(euro.rate("USD", "CNY", YEAR, RateBasis.END_OF_PERIOD, six))
                    .hasToString("1 USD = 7.29931 CNY (spot 2024-12-30)");
            assertThat(euro.rate("CNY", "EUR", TimePeriod.day("2025-01-01"), RateBasis.SPOT, six))
                    .hasToString("1 CNY = 0.131869 EUR (spot 2024-12-31)");
            assertThat(euro.toBuilder().daysBack(0).build().find("USD", "CNY", YEAR, RateBasis.SPOT))
                    .isEmpty();
        }

        /** A rate of the end of 2024 and a fixing of 2024-12-31 are not combined. */
        @Test
        void path_neverMixesEndOfPeriodAndSpot() {
            ExchangeRates mixed = ExchangeRates.builder()
                    .endOfPeriod("2024", "EUR", "USD", "1.0389")
                    .spot("2024-12-31", "EUR", "CNY", "7.5833")
                    .build();
            assertThat(mixed.find("USD", "CNY", YEAR, RateBasis.END_OF_PERIOD)).isEmpty();
            assertThat(mixed.find("USD", "CNY", TimePeriod.day("2024-12-31"), RateBasis.SPOT))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2023-12-31, 1 USD = 7.0999 CNY (end 2023)",
            "2023, 1 USD = 7.0999 CNY (end 2023)",
            "2024-12-27, 1 USD = 7.2988 CNY (spot 2024-12-27)",
        })
        void spot_ofTheLastDayOfAPeriod_usesTheEndOfPeriod(String period, String rate) {
            assertThat(found(rates, "USD", "CNY", period, "spot")).containsExactly(rate);
        }

        /** Spot rate of the day, then end of the period, then the last fixing before. */
        @Test
        void spot_prefersTheDayThenTheEndOfPeriodThenEarlierFixings() {
            ExchangeRates.Builder builder = ExchangeRates.builder().spot("2024-12-30", "USD", "CNY", "7.2980");
            assertThat(found(builder.build(), "USD", "CNY", "2024-12-31", "spot"))
                    .containsExactly("1 USD = 7.298 CNY (spot 2024-12-30)");
            builder.endOfPeriod("2024", "USD", "CNY", "7.2993");
            assertThat(found(builder.build(), "USD", "CNY", "2024-12-31", "spot"))
                    .containsExactly("1 USD = 7.2993 CNY (end 2024)");
            assertThat(builder.build()
                            .find("USD", "CNY", TimePeriod.day("2024-12-31"), RateBasis.SPOT)
                            .orElseThrow()
                            .basis())
                    .isEqualTo(RateBasis.END_OF_PERIOD);
            builder.spot("2024-12-31", "USD", "CNY", "7.2994");
            assertThat(found(builder.build(), "USD", "CNY", "2024-12-31", "spot"))
                    .containsExactly("1 USD = 7.2994 CNY (spot 2024-12-31)");
        }

        @Test
        void missingAverage_ofDailyRates_namesTheRemedy() {
            ExchangeRates.Builder builder = ExchangeRates.builder();
            for (TimePeriod day : TimePeriod.parse("2024-12-02/2024-12-20").periods()) {
                builder.spot(day.toString(), "EUR", "CNY", "7.6").spot(day.toString(), "EUR", "USD", "1.05");
            }
            assertThat(missing(builder.build(), "CNY", "USD", "2024-12-01/2024-12-23", "average"))
                    .hasMessage("No exchange rate from CNY to USD for the average of 2024-12-01/2024-12-23; tried"
                            + " CNY/USD, USD/CNY, via EUR; the table has no rate of the two currencies: the table has"
                            + " daily rates of 2024-12-01/2024-12-23, add their average with"
                            + " rates.toBuilder().add(rates.averageOf(\"EUR\", \"CNY\","
                            + " period)).add(rates.averageOf(\"EUR\", \"USD\", period))");
        }

        @Test
        void averageOf_hasTheNumberOfFixings() {
            ExchangeRate mean = rates.averageOf("USD", "CNY", TimePeriod.parse("2024-12"));
            assertThat(mean).hasToString("1 USD = 7.29855 CNY (average 2024-12, 2 days)");
            ExchangeRate ofThree = rates.averageOf("USD", "CNY", TimePeriod.parse("2024/2025"));
            assertThat(ofThree.rate()).isEqualTo("7.298833333333333333333333333333333");
            assertThat(ofThree.fixings()).hasValue(3);
            assertThat(rates.toBuilder().add(mean).build().rates()).contains(mean);
        }

        @Test
        void averageOf_rejectsAPeriodWithoutFixings() {
            assertThatExceptionOfType(MissingExchangeRateException.class)
                    .isThrownBy(() -> rates.averageOf("USD", "CNY", TimePeriod.parse("2024-11")))
                    .withMessage("No exchange rate from USD to CNY for the average of 2024-11; tried USD/CNY, CNY/USD;"
                            + " the nearest is 1 USD = 7.2983 CNY (spot 2024-12-24): averageOf needs daily"
                            + " fixings of the pair in the period, add them with"
                            + " ExchangeRates.Builder.spot");
            assertThatExceptionOfType(MissingExchangeRateException.class)
                    .isThrownBy(() -> rates.averageOf("CNY", "USD", TimePeriod.parse("2024-12")));
        }
    }

    @Nested
    class ComputedRates {
        private final ExchangeRates rates = ExchangeRates.builder()
                .average("2024", "EUR", "CNY", "7.7873")
                .average("2024", "EUR", "USD", "1.0821")
                .spot("2024-12-31", "EUR", "USD", "1.0389")
                .endOfPeriod("2023", "EUR", "USD", "1.1050")
                .build();
        private final MathContext six = new MathContext(6, RoundingMode.HALF_EVEN);

        @Test
        void rate_returnsThePublishedRate() {
            assertThat(rates.rate("EUR", "CNY", YEAR, RateBasis.AVERAGE, six))
                    .isEqualTo(rates.rates().get(0));
        }

        /** 7.7873 / 1.0821 = 7.19646…, and 1 / 7.7873 = 0.128414… */
        @ParameterizedTest
        @CsvSource({"USD, CNY, 7.19647", "CNY, EUR, 0.128414", "CNY, USD, 0.138957"})
        void rate_isRoundedOnce(String base, String quote, String expected) {
            assertThat(rates.rate(base, quote, YEAR, RateBasis.AVERAGE, six).rate())
                    .isEqualTo(expected);
        }

        @Test
        void rate_ofASpot_isOfTheLastDay() {
            assertThat(rates.rate("USD", "EUR", YEAR, RateBasis.SPOT, six))
                    .hasToString("1 USD = 0.962557 EUR (spot 2024-12-31)");
            assertThat(rates.rate("USD", "EUR", TimePeriod.year(2023), RateBasis.END_OF_PERIOD, six))
                    .hasToString("1 USD = 0.904977 EUR (end 2023)");
        }

        @Test
        void rate_rejectsEqualCurrencies() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rates.rate("EUR", "EUR", YEAR, RateBasis.AVERAGE, six))
                    .withMessage("Exchange rate must be between two currencies, but both were EUR");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rates.rate("EUR", "EUR", TimePeriod.day("2024-12-31"), RateBasis.SPOT, six))
                    .withMessage("Exchange rate must be between two currencies, but both were EUR");
        }
    }

    @Nested
    class Missing {
        private final ExchangeRates rates = ExchangeRates.builder()
                .pivots("USD", "EUR")
                .average("2022", "USD", "CNY", "6.7372")
                .average("2023", "USD", "CNY", "7.0467")
                .endOfPeriod("2024", "USD", "CNY", "7.2993")
                .average("2024", "EUR", "CNY", "7.7873")
                .build();

        @Test
        void exception_reportsRequestLookUpsAndNearestRate() {
            MissingExchangeRateException missing = missing(rates, "CNY", "USD", "2024", "average");
            assertThat(missing)
                    .hasMessage("No exchange rate from CNY to USD for the average of 2024; tried CNY/USD,"
                            + " USD/CNY, via EUR;"
                            + " the nearest is 1 USD = 7.0467 CNY (average 2023): add a rate with"
                            + " ExchangeRates.Builder.average");
            assertThat(missing.base()).isEqualTo(Currency.getInstance("CNY"));
            assertThat(missing.quote()).isEqualTo(Currency.getInstance("USD"));
            assertThat(missing.period()).isEqualTo(YEAR);
            assertThat(missing.basis()).isEqualTo(RateBasis.AVERAGE);
            assertThat(missing.nearest()).contains(rates.rates().get(1));
        }

        @ParameterizedTest
        @CsvSource({
            "2021, average, 1 USD = 6.7372 CNY (average 2022)",
            "2022, end, 1 USD = 7.2993 CNY (end 2024)",
            "2024, ppp, 1 USD = 7.2993 CNY (end 2024)",
            "2022, ppp, 1 USD = 6.7372 CNY (average 2022)",
        })
        void nearest_prefersTheBasisThenTheTime(String period, String basis, String nearest) {
            assertThat(missing(rates, "USD", "CNY", period, basis))
                    .hasMessageContaining("; the nearest is " + nearest + ": add a rate with ExchangeRates.Builder.");
        }

        @Test
        void nearest_doesNotDependOnTheOrderOfTheRates() {
            ExchangeRates reversed = ExchangeRates.builder()
                    .average("2023", "USD", "CNY", "7.0467")
                    .average("2021", "USD", "CNY", "6.4490")
                    .build();
            ExchangeRates sorted = ExchangeRates.builder()
                    .average("2021", "USD", "CNY", "6.4490")
                    .average("2023", "USD", "CNY", "7.0467")
                    .build();
            assertThat(missing(reversed, "USD", "CNY", "2022", "average"))
                    .hasMessage(missing(sorted, "USD", "CNY", "2022", "average").getMessage());
        }

        @Test
        void exception_reportsThatThereIsNoNearestRate() {
            MissingExchangeRateException missing = missing(rates, "CNY", "GBP", "2024", "average");
            assertThat(missing)
                    .hasMessage("No exchange rate from CNY to GBP for the average of 2024; tried CNY/GBP,"
                            + " GBP/CNY, via USD,"
                            + " via EUR; the table has no rate of the two currencies: add a rate with"
                            + " ExchangeRates.Builder.average");
            assertThat(missing.nearest()).isEmpty();
        }

        @Test
        void exception_returnsAllLookUpsAndShowsAFew() {
            ExchangeRates.Builder many = ExchangeRates.builder();
            for (String quote : List.of("USD", "EUR", "JPY", "GBP", "AUD", "CAD", "CHF")) {
                many.average("2024", "CNY", quote, "0.5");
            }
            MissingExchangeRateException missing = missing(many.build(), "CNY", "HKD", "2024", "average");
            assertThat(missing.tried())
                    .containsExactly(
                            "CNY/HKD", "HKD/CNY", "via AUD", "via CAD", "via CHF", "via EUR", "via GBP", "via JPY",
                            "via USD")
                    .isUnmodifiable();
            assertThat(missing)
                    .hasMessage("No exchange rate from CNY to HKD for the average of 2024; tried CNY/HKD, HKD/CNY,"
                            + " via AUD, via CAD, via CHF and 4 more; the table has no rate of the two"
                            + " currencies: add a rate with ExchangeRates.Builder.average");
        }

        @Test
        void exception_isSerializable() throws Exception {
            MissingExchangeRateException missing = missing(rates, "CNY", "USD", "2024", "average");
            MissingExchangeRateException copy = JavaStreams.copyOf(missing);
            assertThat(copy).hasMessage(missing.getMessage());
            assertThat(copy.nearest()).isEqualTo(missing.nearest());
            assertThat(copy.tried()).isEqualTo(missing.tried());
        }
    }

    @Nested
    class Collections {
        @Test
        void build_rejectsDifferentRatesForTheSamePairPeriodAndBasis() {
            ExchangeRates.Builder builder = ExchangeRates.builder()
                    .average("2024", "USD", "CNY", "7.1957")
                    .average("2024-01/2024-12", "USD", "CNY", "7.2");
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage("Exchange rates must have one rate for each pair, period and basis, but have 1"
                            + " USD = 7.1957 CNY (average"
                            + " 2024) and"
                            + " 1 USD = 7.2 CNY (average 2024-01/2024-12)");
        }

        /** The product of a rate and its inverse is one within half a unit of their last digits. */
        @ParameterizedTest
        @CsvSource({
            "spot,    7.2,    0.2,    false",
            "spot,    7.2,    0.1,    true",
            "spot,    7.2,    0.139,  true",
            "spot,    7.2,    0.137,  false",
            "spot,    7.1884, 0.1391, true",
            "spot,    7.1884, 0.1392, false",
            "end,     7.2,    0.2,    false",
            "ppp,     3.9,    0.26,   true",
            "ppp,     3.9,    3.9,    false",
            "average, 7.2,    0.2,    false",
            "average, 7.2,    0.131,  false",
            "average, 7.2,    0.142,  true",
        })
        void build_rejectsAPairThatContradictsItsInverse(
                String basis, String yuan, String dollars, boolean isAccepted) {
            TimePeriod day = TimePeriod.day("2024-12-31");
            RateBasis of = RateBasis.ofCode(basis);
            ExchangeRates.Builder builder = ExchangeRates.builder()
                    .add(ExchangeRate.of("USD", "CNY", yuan, day, of))
                    .add(ExchangeRate.of("CNY", "USD", dollars, day, of));
            if (isAccepted) {
                assertThat(builder.build().rates()).hasSize(2);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(builder::build)
                        .withMessageStartingWith("Exchange rates of a pair and its inverse must agree within their"
                                + " printed digits, but have ")
                        .withMessageContaining("1 USD = " + yuan + " CNY")
                        .withMessageContaining("1 CNY = " + dollars + " USD")
                        .withMessageEndingWith("; correct one of them, or leave it out");
            }
        }

        @ParameterizedTest
        @CsvSource({"10.1, false", "7.8, true", "7.9, false", "8, true"})
        void build_rejectsATriangleOfOneSource(String euros, boolean isAccepted) {
            Source bank = Source.builder("Bank").build();
            ExchangeRates.Builder builder = ExchangeRates.builder()
                    .add(spot("EUR", "USD", "1.08").withSource(bank))
                    .add(spot("USD", "CNY", "7.20").withSource(bank));
            ExchangeRate direct = spot("EUR", "CNY", euros);
            assertThat(ExchangeRates.builder()
                            .add(spot("EUR", "USD", "1.08").withSource(bank))
                            .add(spot("USD", "CNY", "7.20"))
                            .add(direct)
                            .build()
                            .rates())
                    .hasSize(3);
            builder.add(direct.withSource(bank));
            if (isAccepted) {
                assertThat(builder.build().rates()).hasSize(3);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(builder::build)
                        .withMessageStartingWith("Exchange rates of three pairs of one source must agree within their"
                                + " printed digits, but have ")
                        .withMessageContaining("1 EUR = " + euros + " CNY");
            }
        }

        private static ExchangeRate spot(String base, String quote, String rate) {
            return ExchangeRate.of(base, quote, rate, TimePeriod.day("2024-12-31"), RateBasis.SPOT);
        }

        @Test
        void build_acceptsEqualRatesForTheSameDays() {
            ExchangeRates rates = ExchangeRates.builder()
                    .endOfPeriod("2024", "USD", "CNY", "7.2993")
                    .endOfPeriod("2024-12", "USD", "CNY", "7.29930")
                    .build();
            assertThat(rates.rates()).hasSize(2);
            assertThat(found(rates, "USD", "CNY", "2024-12", "end")).containsExactly("1 USD = 7.2993 CNY (end 2024)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rates.toBuilder()
                            .endOfPeriod("2024-Q4", "USD", "CNY", "7.3")
                            .build())
                    .withMessage("Exchange rates must have one rate for each pair, period and basis, but have 1 USD"
                            + " = 7.2993 CNY (end 2024)"
                            + " and 1 USD = 7.3 CNY (end 2024-Q4)");
        }

        @Test
        void build_acceptsBothDirectionsAndAllBasesOfADay() {
            ExchangeRates rates = ExchangeRates.builder()
                    .average("2024-12-31", "USD", "CNY", "7.1")
                    .endOfPeriod("2024-12-31", "USD", "CNY", "7.2")
                    .spot("2024-12-31", "USD", "CNY", "7.3")
                    .ppp("2024-12-31", "USD", "CNY", "3.5")
                    .spot("2024-12-31", "CNY", "USD", "0.14")
                    .build();
            assertThat(rates.rates()).hasSize(5);
            for (RateBasis basis : EnumSet.complementOf(EnumSet.of(RateBasis.FIXED))) {
                assertThat(rates.find("USD", "CNY", TimePeriod.day("2024-12-31"), basis)
                                .orElseThrow()
                                .rates())
                        .singleElement()
                        .extracting(ExchangeRate::basis)
                        .isEqualTo(basis);
            }
        }

        @Test
        void builder_hasNoPivotsAndAWeekBack() {
            ExchangeRates empty = ExchangeRates.builder().build();
            assertThat(empty.rates()).isEmpty();
            assertThat(empty.pivots()).isEmpty();
            assertThat(empty.daysBack()).isEqualTo(7);
            assertThat(empty).hasToString("no exchange rates");
        }

        @Test
        void pivots_areReplaced() {
            ExchangeRates rates =
                    ExchangeRates.builder().pivots("EUR").pivots("USD", "JPY").build();
            assertThat(rates.pivots()).containsExactly(Currency.getInstance("USD"), Currency.getInstance("JPY"));
        }

        @Test
        void rates_areInOrderOfAdditionAndAPlainListInAJavaStream() throws Exception {
            List<ExchangeRate> added = List.of(
                    ExchangeRate.of("USD", "CNY", "7.20", TimePeriod.day("2024-01-03"), RateBasis.SPOT),
                    ExchangeRate.of("EUR", "CNY", "7.8", TimePeriod.year(2024), RateBasis.AVERAGE),
                    ExchangeRate.of("USD", "CNY", "7.1", TimePeriod.day("2024-01-02"), RateBasis.SPOT));
            ExchangeRates.Builder builder = ExchangeRates.builder();
            added.forEach(builder::add);
            List<ExchangeRate> rates = builder.build().rates();
            assertThat(rates).isEqualTo(added).isNotEqualTo(added.subList(0, 2));
            assertThat(rates.get(0).publishedRate()).isEqualTo("7.20");
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rates.get(3));
            ArrayList<ExchangeRate> copy = JavaStreams.copyOf(new ArrayList<>(rates));
            assertThat(copy).isEqualTo(added);
            assertThat(JavaStreams.copyOf((Serializable) rates)).isEqualTo(added);
        }

        @Test
        void lists_cannotBeChanged() {
            ExchangeRates rates = ExchangeRates.builder()
                    .average("2024", "USD", "CNY", "7.1957")
                    .pivots("EUR")
                    .build();
            assertThat(rates.rates()).isUnmodifiable();
            assertThat(rates.pivots()).isUnmodifiable();
        }

        @Test
        void equals_distinguishesRatesPivotsAndLimit() {
            ExchangeRates rates = ExchangeRates.builder()
                    .average("2024", "USD", "CNY", "7.1957")
                    .build();
            assertThat(rates.toBuilder().build()).isEqualTo(rates).hasSameHashCodeAs(rates);
            assertThat(rates.toBuilder().pivots("EUR").build()).isNotEqualTo(rates);
            assertThat(rates.toBuilder().daysBack(3).build()).isNotEqualTo(rates);
            assertThat(rates.toBuilder().average("2023", "USD", "CNY", "7").build())
                    .isNotEqualTo(rates)
                    .hasToString("Exchange rates of 2 currencies: 2 averages 2023/2024");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, Integer.MIN_VALUE, 1_000_000_000, Integer.MAX_VALUE})
        void daysBack_mustHaveOneToNineDigits(int days) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRates.builder().daysBack(days))
                    .withMessage("Days back must be 0 to 999999999, but was " + days);
        }

        @Test
        void builder_rejectsInvalidRates() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRates.builder().spot("2024", "USD", "CNY", "7"))
                    .withMessage("Period of a spot rate must be a single day, but was 1 USD = 7 CNY (spot 2024)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRates.builder().average("2024-13", "USD", "CNY", "7"))
                    .withMessageContaining("'2024-13'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRates.builder().pivots("EURO"))
                    .withMessageEndingWith("but was 'EURO'; write 'EUR'");
        }

        @Test
        void nulls_areNamed() {
            ExchangeRates rates = ExchangeRates.builder().build();
            assertThatNullPointerException()
                    .isThrownBy(() -> ExchangeRates.builder().add(null))
                    .withMessage("rate");
            assertThatNullPointerException()
                    .isThrownBy(() -> rates.find("EUR", "USD", null, RateBasis.AVERAGE))
                    .withMessage("period");
            assertThatNullPointerException()
                    .isThrownBy(() -> rates.find("EUR", "USD", YEAR, null))
                    .withMessage("basis");
            assertThatNullPointerException().isThrownBy(() -> rates.using(null)).withMessage("basis");
        }

        @Test
        void forgedStream_isRejected() throws Exception {
            ExchangeRates rates = ExchangeRates.builder().daysBack(0x31313131).build();
            byte[] forged = JavaStreams.forged(rates, "1111", "\u00ff\u00ff\u00ff\u00ff");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(forged))
                    .withMessage("Days back must be 0 to 999999999, but was -1");
            ExchangeRates two = ExchangeRates.builder()
                    .average("2024", "USD", "CNY", "7.1957")
                    .average("2023", "USD", "CNY", "7.0467")
                    .build();
            byte[] twice = JavaStreams.forged(two, "2023", "2024");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(twice))
                    .withMessageStartingWith(
                            "Exchange rates must have one rate for each pair, period and" + " basis, but have ");
            byte[] bare = JavaStreams.bare(ExchangeRates.class);
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }
    }
}
