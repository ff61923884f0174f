// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.MissingExchangeRateException;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementConversionTest {
    private static final ExchangeRates RATES = ExchangeRates.builder()
            .average("2024", "USD", "CNY", "7.1957")
            .average("2024-Q1", "USD", "CNY", "7.1887")
            .average("2015", "USD", "CNY", "6.2275")
            .average("2024", "EUR", "USD", "1.0824")
            .endOfPeriod("2024", "USD", "CNY", "7.2993")
            .endOfPeriod("2024-Q1", "USD", "CNY", "7.2203")
            .spot("2023-12-29", "USD", "CNY", "7.0999")
            .spot("2024-02-15", "USD", "CNY", "7.1936")
            .spot("2024-06-28", "USD", "CNY", "7.2659")
            .spot("2024-07-02", "USD", "CNY", "7.2703")
            .spot("2024-12-31", "USD", "CNY", "7.2994")
            .ppp("2024", "USD", "CNY", "3.57")
            .ppp("2015", "USD", "CNY", "3.87")
            .build();

    private static Indicator.Builder<Money> indicator() {
        return Indicator.builder("contracts", Money.class).flow();
    }

    private static Measurement<Money> of(Indicator<Money> indicator, String period) {
        return Measurement.builder(indicator)
                .region(Regions.of("CN-BJ"))
                .period(period)
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
    }

    private static String rateOf(Measurement<?> converted) {
        assertThat(converted.derivation().orElseThrow().rates()).hasSize(1);
        return converted.derivation().orElseThrow().rates().get(0).toString();
    }

    /** The indicator determines the rate. */
    @Nested
    class Choice {
        @ParameterizedTest
        @CsvSource({
            "flow, , 2024, 7.1957, average 2024",
            "flow, , 2024-Q1, 7.1887, average 2024-Q1",
            "flow, , 2024-07-02, 7.2703, spot 2024-07-02",
            "flow, , 2024-07-04, 7.2703, spot 2024-07-02",
            "stock, , 2024, 7.2993, end 2024",
            "stock, , 2024-Q1, 7.2203, end 2024-Q1",
            "stock, , 2024-06, 7.2659, spot 2024-06-28",
            "stock, , 2024-12-31, 7.2994, spot 2024-12-31",
            "stock, , 2013/2024, 7.2993, end 2024",
            "level, , 2024, 7.1957, average 2024",
            "level, , 2024-07-02, 7.2703, spot 2024-07-02",
            "ratio, , 2024, 7.1957, average 2024",
            "stock, B, 2024, 7.0999, spot 2023-12-29",
            "stock, M, 2024, 7.2703, spot 2024-07-02",
            "stock, M, 2024-Q1, 7.1936, spot 2024-02-15",
            "stock, A, 2024, 7.1957, average 2024",
            "level, E, 2024, 7.2993, end 2024",
            "flow, E, 2024, 7.2993, end 2024",
        })
        void convertedTo_usesTheRateForTheIndicator(
                String behaviour, String collection, String period, String rate, String of) {
            Indicator.Builder<Money> builder = indicator().behaviour(Behaviour.ofCode(behaviour));
            Optional.ofNullable(collection).map(TimeCollection::ofCode).ifPresent(builder::timeCollection);
            Measurement<Money> converted = of(builder.build(), period).convertedTo("USD", RATES);
            assertThat(rateOf(converted)).isEqualTo("1 USD = %s CNY (%s)", rate, of);
        }

        @ParameterizedTest
        @CsvSource({"constant 2015, flow", "chained 2015, flow", "constant 2015, stock", "constant 2015, level"})
        void constantPrices_useTheAverageOfTheirBasePeriod(String prices, String behaviour) {
            Indicator<Money> real = indicator()
                    .behaviour(Behaviour.ofCode(behaviour))
                    .priceBasis(PriceBasis.parse(prices))
                    .build();
            assertThat(rateOf(of(real, "2024").convertedTo("USD", RATES)))
                    .isEqualTo("1 USD = 6.2275 CNY (average 2015)");
            assertThat(rateOf(of(real, "2013/2024").convertedTo("USD", RATES)))
                    .isEqualTo("1 USD = 6.2275 CNY (average 2015)");
        }

        @Test
        void constantPricesOfADay_useTheRateOfTheDay() {
            Indicator<Money> real = indicator().constantPrices("2024-07-02").build();
            assertThat(rateOf(of(real, "2024").convertedTo("USD", RATES)))
                    .isEqualTo("1 USD = 7.2703 CNY (spot 2024-07-02)");
        }

        @Test
        void currentPrices_changeNothing() {
            Indicator<Money> nominal =
                    indicator().priceBasis(PriceBasis.CURRENT).build();
            assertThat(rateOf(of(nominal, "2024").convertedTo("USD", RATES)))
                    .isEqualTo("1 USD = 7.1957 CNY (average 2024)");
        }

        @ParameterizedTest
        @CsvSource({
            "2024, END_OF_PERIOD, 1 USD = 7.2993 CNY (end 2024)",
            "2024-12-31, SPOT, 1 USD = 7.2994 CNY (spot 2024-12-31)",
            "2024-06, SPOT, 1 USD = 7.2659 CNY (spot 2024-06-28)",
            "2024-03-31, END_OF_PERIOD, 1 USD = 7.2203 CNY (end 2024-Q1)",
        })
        void conversionBasis_isThatOfTheRatesUsed(String period, RateBasis basis, String rate) {
            Measurement<Money> converted =
                    of(indicator().stock().build(), period).convertedTo("USD", RATES);
            assertThat(rateOf(converted)).isEqualTo(rate);
            assertThat(converted.conversionBasis()).contains(basis);
        }

        /** A stock dated 31 December uses the end of 2024. */
        @Test
        void stockOfTheLastDay_usesTheEndOfTheYear() {
            ExchangeRates ends = ExchangeRates.builder()
                    .endOfPeriod("2024", "USD", "CNY", "7.2993")
                    .build();
            Measurement<Money> converted =
                    of(indicator().stock().build(), "2024-12-31").convertedTo("USD", ends);
            assertThat(rateOf(converted)).isEqualTo("1 USD = 7.2993 CNY (end 2024)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2016", "2016-Q3", "2016-05"})
        void pricesOfThePreviousYear_useTheAverageOfThatYear(String period) {
            Indicator<Money> volumes =
                    indicator().priceBasis(PriceBasis.previousYear()).build();
            assertThat(rateOf(of(volumes, period).convertedTo("USD", RATES)))
                    .isEqualTo("1 USD = 6.2275 CNY (average 2015)");
            assertThat(rateOf(of(volumes, period).convertedTo("USD", RATES.using(RateBasis.PPP))))
                    .isEqualTo("1 USD = 3.87 CNY (ppp 2015)");
        }

        @Test
        void pricesOfThePreviousYear_ofTwoYears_areRejected() {
            Indicator<Money> volumes =
                    indicator().priceBasis(PriceBasis.previousYear()).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(volumes, "2015/2016").convertedTo("USD", RATES))
                    .withMessage("Measurement must have an exchange rate to be converted, but prices of the previous"
                            + " year have no single base year in 2015/2016: contracts, CN-BJ, 2015/2016:"
                            + " CNY 84370000000 (rounded to 10000000)");
        }

        @Test
        void annualRate_usesTheAverageOfItsPeriod() {
            Indicator<Money> annual = indicator().annualRate().build();
            assertThat(rateOf(of(annual, "2024-Q1").convertedTo("USD", RATES)))
                    .isEqualTo("1 USD = 7.1887 CNY (average 2024-Q1)");
        }

        @Test
        void moneyPerPerson_isConvertedByTimeOfCollection() {
            Indicator<MoneyPer> income = Indicator.builder("income", MoneyPer.class)
                    .ratioOf("earnings", "population")
                    .build();
            Indicator<MoneyPer> debt = income.toBuilder()
                    .id("debt")
                    .timeCollection(TimeCollection.END)
                    .build();
            Measurement<MoneyPer> incomes = Measurement.builder(income)
                    .region(Regions.of("CN-BJ"))
                    .period("2024")
                    .value(Figure.exact(MoneyPer.of("CNY", "71957", "person")))
                    .build();
            Measurement<MoneyPer> converted = incomes.convertedTo("USD", RATES);
            assertThat(rateOf(converted)).isEqualTo("1 USD = 7.1957 CNY (average 2024)");
            assertThat(converted.figure().orElseThrow().value()).contains(MoneyPer.of("USD", 10_000, "person"));
            Measurement<MoneyPer> debts = Measurement.builder(debt)
                    .region(Regions.of("CN-BJ"))
                    .period("2024")
                    .value(MoneyPer.of("CNY", 72_993, "person"))
                    .build();
            assertThat(rateOf(debts.convertedTo("USD", RATES))).isEqualTo("1 USD = 7.2993 CNY (end 2024)");
        }

        @Test
        void convertedTo_usesAPivotCurrency() {
            Measurement<Money> euros = of(indicator().build(), "2024").convertedTo("EUR", RATES);
            assertThat(euros.derivation().orElseThrow().rates())
                    .hasToString("[1 USD = 7.1957 CNY (average 2024), 1 EUR = 1.0824 USD (average 2024)]");
        }
    }

    @Nested
    class Rejections {
        @ParameterizedTest
        @ValueSource(strings = {"2013/2024", "2024-01/2025-01"})
        void valueOverSeveralYears_isRejected(String period) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(indicator().build(), period).convertedTo("USD", RATES))
                    .withMessage("Measurement must have an exchange rate to be converted, but a value over more"
                            + " than a year has no single rate; convert each year separately: contracts,"
                            + " CN-BJ, " + period + ": CNY 84370000000 (rounded to 10000000)");
        }

        @Test
        void yearOf53Weeks_isAYear() {
            ExchangeRates weekly = ExchangeRates.builder()
                    .average("2020-W01/2020-W53", "USD", "CNY", "6.9")
                    .build();
            assertThat(rateOf(of(indicator().build(), "2020-W01/2020-W53").convertedTo("USD", weekly)))
                    .isEqualTo("1 USD = 6.9 CNY (average 2020-W01/2020-W53)");
        }

        @ParameterizedTest
        @EnumSource(
                value = TimeCollection.class,
                names = {"HIGHEST", "LOWEST", "UNKNOWN", "OTHER"})
        void valueOfAnUnknownDay_isRejected(TimeCollection collection) {
            Indicator<Money> indicator = indicator().timeCollection(collection).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(indicator, "2024").convertedTo("USD", RATES))
                    .withMessage("Measurement must have an exchange rate to be converted, but a value with time of"
                            + " collection " + collection.code() + " has no known day for a rate; set when it was"
                            + " taken (\"timeCollection\" of the indicator in a mapping), or choose a basis with"
                            + " rates.using(RateBasis.END_OF_PERIOD) or --basis end:"
                            + " contracts, CN-BJ, 2024: CNY 84370000000 (rounded to 10000000)");
        }

        @Test
        void valueOfAnUnknownTimeOnOneDay_isConvertedAtItsRate() {
            Indicator<Money> indicator =
                    indicator().stock().timeCollection(TimeCollection.UNKNOWN).build();
            ExchangeRates rates = ExchangeRates.builder()
                    .spot("2024-12-31", "USD", "CNY", "7.2993")
                    .build();
            assertThat(rateOf(of(indicator, "2024-12-31").convertedTo("USD", rates)))
                    .isEqualTo("1 USD = 7.2993 CNY (spot 2024-12-31)");
        }

        @Test
        void comparablePrices_areRejected() {
            Indicator<Money> indicator =
                    indicator().priceBasis(PriceBasis.COMPARABLE).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(indicator, "2024").convertedTo("USD", RATES))
                    .withMessageStartingWith(
                            "Measurement must have an exchange rate to be converted, but comparable prices have"
                                    + " no base period for a rate: contracts");
        }

        @Test
        void missingRate_isReported() {
            assertThatExceptionOfType(MissingExchangeRateException.class)
                    .isThrownBy(() -> of(indicator().build(), "2023").convertedTo("USD", RATES))
                    .withMessage("No exchange rate from CNY to USD for the average of 2023; tried CNY/USD, USD/CNY;"
                            + " the nearest is 1 USD = 7.1887 CNY (average 2024-Q1): add a rate with"
                            + " ExchangeRates.Builder.average");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "usd", "Dollar"})
        void currency_mustBeKnown(String currency) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(indicator().build(), "2024").convertedTo(currency, RATES))
                    .withMessageContaining("but was '" + currency + "'");
        }
    }

    @Nested
    class Parities {
        private final Measurement<Money> yuan = of(indicator().build(), "2024");

        @Test
        void using_selectsTheBasisAndMarksTheResult() {
            Measurement<Money> converted = yuan.convertedTo("USD", RATES.using(RateBasis.PPP));
            assertThat(rateOf(converted)).isEqualTo("1 USD = 3.57 CNY (ppp 2024)");
            assertThat(converted.conversionBasis()).contains(RateBasis.PPP);
            assertThat(yuan.convertedTo("USD", RATES).conversionBasis()).contains(RateBasis.AVERAGE);
        }

        @Test
        void using_ofConstantPrices_usesTheParityOfTheBasePeriod() {
            Measurement<Money> real = of(indicator().constantPrices("2015").build(), "2024");
            assertThat(rateOf(real.convertedTo("USD", RATES.using(RateBasis.PPP))))
                    .isEqualTo("1 USD = 3.87 CNY (ppp 2015)");
        }

        /** The caller selected the basis, which replaces the basis required by the indicator. */
        @ParameterizedTest
        @CsvSource({
            "B, ppp, 1 USD = 3.57 CNY (ppp 2024)",
            "M, average, 1 USD = 7.1957 CNY (average 2024)",
            "H, average, 1 USD = 7.1957 CNY (average 2024)",
            "L, end, 1 USD = 7.2993 CNY (end 2024)",
            "U, ppp, 1 USD = 3.57 CNY (ppp 2024)",
            "V, spot, 1 USD = 7.2994 CNY (spot 2024-12-31)",
            "E, average, 1 USD = 7.1957 CNY (average 2024)",
            "B, spot, 1 USD = 7.0999 CNY (spot 2023-12-29)",
            "M, spot, 1 USD = 7.2703 CNY (spot 2024-07-02)",
        })
        void using_usesThePeriodOfTheMeasurement(String collection, String basis, String rate) {
            Indicator<Money> indicator = indicator()
                    .timeCollection(TimeCollection.ofCode(collection))
                    .build();
            Measurement<Money> converted =
                    of(indicator, "2024").convertedTo("USD", RATES.using(RateBasis.ofCode(basis)));
            assertThat(rateOf(converted)).isEqualTo(rate);
            assertThat(converted.conversionBasis()).contains(RateBasis.ofCode(basis));
        }

        @Test
        void using_ofComparablePrices_usesThePeriodOfTheMeasurement() {
            Indicator<Money> comparable =
                    indicator().priceBasis(PriceBasis.COMPARABLE).build();
            assertThat(rateOf(of(comparable, "2024").convertedTo("USD", RATES.using(RateBasis.PPP))))
                    .isEqualTo("1 USD = 3.57 CNY (ppp 2024)");
        }

        @Test
        void using_ofASumOverSeveralYears_isRejectedToo() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> of(indicator().build(), "2013/2024").convertedTo("USD", RATES.using(RateBasis.PPP)))
                    .withMessageStartingWith("Measurement must have an exchange rate to be converted, but a"
                            + " value over more than a year has no single rate; convert each year separately");
        }

        @Test
        void parities_cannotBeCombinedWithMarketRates() {
            Measurement<Money> parity = yuan.convertedTo("USD", RATES.using(RateBasis.PPP));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parity.convertedTo("EUR", RATES))
                    .withMessageStartingWith(
                            "Measurement must have an exchange rate to be converted, but it was converted with"
                                    + " basis ppp before and cannot be converted with basis average; purchasing"
                                    + " power parities must not be combined with market rates: contracts,"
                                    + " CN-BJ, 2024: USD ");
            Measurement<Money> market = yuan.convertedTo("USD", RATES);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> market.convertedTo("CNY", RATES.using(RateBasis.PPP)))
                    .withMessageContaining(
                            "converted with basis average before and cannot be converted with basis ppp");
        }

        /** Dollars of the United States are international dollars. */
        @ParameterizedTest
        @ValueSource(strings = {"US", "US-CA"})
        void parities_markTheirOwnCurrency(String region) {
            Measurement<Money> dollars = yuan.toBuilder()
                    .id("F1")
                    .region(Regions.of(region))
                    .value(Figure.money("USD", "29.18", Scale.BILLION))
                    .build();
            Measurement<Money> converted = dollars.convertedTo("USD", RATES.using(RateBasis.PPP));
            assertThat(converted.conversionBasis()).contains(RateBasis.PPP);
            assertThat(converted.figure()).isEqualTo(dollars.figure());
            assertThat(converted.id()).isEmpty();
            assertThat(converted.derivation().orElseThrow())
                    .hasToString("conversion to USD\n  note: Parities of USD: the parity of its own country is 1\n  "
                            + dollars);
            assertThat(converted.convertedTo("USD", RATES.using(RateBasis.PPP))).isSameAs(converted);
            assertThat(dollars.convertedTo("USD", RATES)).isSameAs(dollars);
        }

        /** Dollars of China were converted at a market rate by somebody; they are not international dollars. */
        @Test
        void parities_rejectTheirCurrencyOfAnotherCountry() {
            Measurement<Money> dollars = yuan.toBuilder()
                    .value(Figure.money("USD", "11.78", Scale.BILLION))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dollars.convertedTo("USD", RATES.using(RateBasis.PPP)))
                    .withMessage("Measurement must have an exchange rate to be converted, but USD is not the currency"
                            + " of the region, so that the amount is not at parities; convert the amount in national"
                            + " currency: contracts, CN-BJ, 2024: USD 11780000000 (rounded to 10000000)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> yuan.convertedTo("USD", RATES).convertedTo("USD", RATES.using(RateBasis.PPP)))
                    .withMessageContaining(
                            "converted with basis average before and cannot be converted with basis ppp");
        }

        @Test
        void marketRatesOfDifferentBases_areNotCombined() {
            ExchangeRates ends = ExchangeRates.builder()
                    .endOfPeriod("2024", "EUR", "USD", "1.0389")
                    .build();
            Measurement<Money> dollars = yuan.convertedTo("USD", RATES);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dollars.convertedTo("EUR", ends.using(RateBasis.END_OF_PERIOD)))
                    .withMessageContaining("it was converted with basis average before and cannot be converted with"
                            + " basis end; convert the original measurement: contracts");
        }

        @Test
        void parities_canBeConvertedBackAtParities() {
            Measurement<Money> exact =
                    yuan.toBuilder().value(Figure.exact(Money.of("CNY", 357))).build();
            Measurement<Money> back =
                    exact.convertedTo("USD", RATES.using(RateBasis.PPP)).convertedTo("CNY", RATES.using(RateBasis.PPP));
            assertThat(back.figure().orElseThrow().value()).contains(Money.of("CNY", 357));
        }

        @Test
        void marketRates_canBeCombined() {
            Measurement<Money> twice = yuan.convertedTo("USD", RATES).convertedTo("EUR", RATES);
            assertThat(twice.conversionBasis()).contains(RateBasis.AVERAGE);
        }
    }

    /** Irrevocable rates: 1 EUR = 1.95583 DEM. */
    @Nested
    class FixedRates {
        private final ExchangeRates euro = ExchangeRates.builder()
                .addMissing(ExchangeRates.euroConversions())
                .average("2000", "EUR", "USD", "0.9236")
                .build();

        private Measurement<Money> marks(Indicator<Money> indicator, String period) {
            return Measurement.builder(indicator)
                    .region(Regions.of("DE"))
                    .period(period)
                    .value(Figure.exact(Money.of("DEM", "195583")))
                    .build();
        }

        @Test
        void fixedRates_leaveNoConversionBasis() {
            Measurement<Money> converted = marks(indicator().build(), "2000").convertedTo("EUR", euro);
            assertThat(converted.conversionBasis()).isEmpty();
            assertThat(converted.figure().orElseThrow().value()).contains(Money.of("EUR", 100_000));
            assertThat(rateOf(converted)).isEqualTo("1 EUR = 1.95583 DEM (fixed from 1999-01-01)");
            assertThat(converted.convertedTo("USD", euro).conversionBasis()).contains(RateBasis.AVERAGE);
        }

        @Test
        void fixedRates_combineWithTheAverage() {
            Measurement<Money> converted = marks(indicator().build(), "2000").convertedTo("USD", euro);
            assertThat(converted.figure().orElseThrow().value()).contains(Money.of("USD", 92_360));
            assertThat(converted.conversionBasis()).contains(RateBasis.AVERAGE);
            assertThat(converted.derivation().orElseThrow().rates())
                    .hasToString("[1 EUR = 1.95583 DEM (fixed from 1999-01-01), 1 EUR = 0.9236 USD (average 2000)]");
        }

        /** Whatever the period and the time of collection. */
        @ParameterizedTest
        @CsvSource({"S, 1999/2004", "H, 2000", "U, 2000", "E, 1990/2000", "M, 2000"})
        void fixedRates_needNoBasis(String collection, String period) {
            Indicator<Money> indicator = indicator()
                    .timeCollection(TimeCollection.ofCode(collection))
                    .build();
            assertThat(marks(indicator, period).convertedTo("EUR", euro).conversionBasis())
                    .isEmpty();
        }

        @Test
        void amountBeforeTheDate_isRejected() {
            assertThatExceptionOfType(MissingExchangeRateException.class)
                    .isThrownBy(() -> marks(indicator().build(), "1995").convertedTo("EUR", euro))
                    .withMessage("No exchange rate from DEM to EUR for the average of 1995; tried DEM/EUR, EUR/DEM; the"
                            + " nearest is 1 EUR = 1.95583 DEM (fixed from 1999-01-01): the rate of DEM is fixed from"
                            + " 1999-01-01 and not in 1995, add a rate with ExchangeRates.Builder.average");
        }

        @Test
        void measurement_cannotHaveAFixedBasis() {
            Measurement.Builder<Money> builder =
                    marks(indicator().build(), "2000").toBuilder().conversionBasis(RateBasis.FIXED);
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage("Conversion basis must not be fixed, because fixed rates leave no basis, but was fixed"
                            + " for contracts, DE, 2000: DEM 195583 (exact)");
        }
    }

    /** An average of a few days. */
    @Nested
    class FewFixings {
        private final ExchangeRates twoDays = ExchangeRates.builder()
                .add(ExchangeRate.of("USD", "CNY", "7.2991", TimePeriod.year(2024), RateBasis.AVERAGE)
                        .withFixings(2))
                .build();

        @Test
        void averageOfTwoDays_doesNotConvertAYear() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(indicator().build(), "2024").convertedTo("USD", twoDays))
                    .withMessageContaining("(average 2024, 2 days) has 2 fixings for 262 weekdays");
        }

        @Test
        void acceptedAverage_isNoted() {
            Measurement<Money> converted = of(indicator().build(), "2024")
                    .convertedTo("USD", twoDays.toBuilder().minCoverage(0).build());
            assertThat(converted.derivation().orElseThrow().notes())
                    .containsExactly(
                            "Divided by the published rate to 34 digits, HALF_EVEN",
                            "Accepted: 1 USD = 7.2991 CNY (average 2024, 2 days) has 2 fixings for 262 weekdays");
        }
    }

    @Nested
    class Results {
        private final Measurement<Money> yuan = of(indicator().build(), "2024");

        @Test
        void convertedTo_keepsTheOtherParts() {
            Measurement<Money> full = yuan.toBuilder()
                    .id("F1")
                    .to(Regions.of("CN-TJ"))
                    .dimension("industry", "software")
                    .statuses(Statuses.parse("P"))
                    .source(Source.builder("Beijing").vintage("2024").build())
                    .note("note")
                    .build();
            Measurement<Money> converted = full.convertedTo("USD", RATES);
            assertThat(converted.id()).isEmpty();
            assertThat(converted.indicator()).isEqualTo(full.indicator());
            assertThat(converted.counterpart()).isEqualTo(full.counterpart());
            assertThat(converted.dimensions()).isEqualTo(full.dimensions());
            assertThat(converted.statuses()).isEqualTo(full.statuses());
            assertThat(converted.note()).isEqualTo(full.note());
            assertThat(converted.source()).isEqualTo(full.source());
            assertThat(converted.derivation().orElseThrow().inputs()).isEqualTo(List.of(full));
        }

        @Test
        void convertedTo_recordsTheRatesWithTheirSource() {
            ExchangeRate rate = RATES.rates().get(0).withSource(Source.of("State Administration of Foreign Exchange"));
            Measurement<Money> converted =
                    yuan.convertedTo("USD", ExchangeRates.builder().add(rate).build());
            assertThat(converted.derivation().orElseThrow().rates()).containsExactly(rate);
        }

        @Test
        void convertedTo_rejectsExtremeDecimals() {
            Measurement<Money> yuan = of(indicator().build(), "2024");
            for (String currency : List.of("USD", "CNY")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> yuan.convertedTo(currency, RATES, 1001, RoundingMode.UP))
                        .withMessage("Decimals must be -1000 to 1000, but were 1001");
            }
        }

        /** 84.37 / 7.1957 = 11.72505802…, with the bounds of 84.365 and 84.375 rounded outward. */
        @Test
        void convertedTo_divides() {
            Measurement<Money> converted = yuan.convertedTo("USD", RATES);
            assertThat(converted)
                    .hasToString("contracts, CN-BJ, 2024: USD 11725058020.76239976652723154105924 in"
                            + " [11724363161.33246244284781188765512, 11725752880.19233709020665119446337]");
            assertThat(converted.derivation().orElseThrow().notes())
                    .containsExactly("Divided by the published rate to 34 digits, HALF_EVEN");
        }

        @Test
        void convertedTo_multipliesExactly() {
            Measurement<Money> dollars = yuan.toBuilder()
                    .value(Figure.exact(Money.of("USD", "100.01")))
                    .build();
            Measurement<Money> converted = dollars.convertedTo("CNY", RATES);
            assertThat(converted.figure().orElseThrow().value()).contains(Money.of("CNY", "719.641957"));
            assertThat(converted.derivation().orElseThrow().notes()).isEmpty();
        }

        /** "Over 370 billion yuan" remains a published figure: "over" an amount in dollars. */
        @Test
        void convertedTo_ofAQualifiedFigure_keepsTheQualifier() {
            Measurement<Money> over = yuan.toBuilder()
                    .value(Figure.money("CNY", "370", Scale.BILLION).with(Qualifier.MORE_THAN))
                    .build();
            Measurement<Money> converted = over.convertedTo("USD", RATES);
            assertThat(converted)
                    .hasToString("contracts, CN-BJ, 2024: more than USD 51419597815.36195227705435190460969");
            assertThat(converted.bounds().orElseThrow())
                    .hasToString("(USD 51419597815.36195227705435190460969, unbounded)");
            assertThat(converted.derivation().orElseThrow().notes())
                    .containsExactly("Divided by the published rate to 34 digits, FLOOR");
        }

        @Test
        void convertedTo_ofUnknownRounding_hasNoBounds() {
            Measurement<Money> unknown =
                    yuan.toBuilder().value(Money.of("CNY", 71_957)).build();
            assertThat(unknown.convertedTo("USD", RATES).figure())
                    .contains(Figure.ofUnknownRounding(Money.of("USD", 10_000)));
        }

        @Test
        void convertedTo_ofAQualifierWithoutABand_keepsTheQualifierAndHasNoBounds() {
            Measurement<Money> about = yuan.toBuilder()
                    .value(Figure.money("CNY", "3", Scale.BILLION).with(Qualifier.ABOUT))
                    .build();
            Measurement<Money> converted = about.convertedTo("USD", RATES);
            assertThat(converted.figure().orElseThrow().qualifier()).isEqualTo(Qualifier.ABOUT);
            assertThat(converted.bounds()).isEmpty();
        }

        @Test
        void convertedTo_ofAMissingObservation_isTheSame() {
            Measurement<Money> missing = Measurement.builder(indicator().build())
                    .region(Regions.of("CN-BJ"))
                    .period("1990")
                    .status(ObservationStatus.NOT_COLLECTED)
                    .build();
            assertThat(missing.convertedTo("USD", RATES)).isSameAs(missing);
        }

        @Test
        void convertedTo_itsOwnCurrency_isTheSameWhateverThePeriod() {
            assertThat(yuan.convertedTo("CNY", RATES)).isSameAs(yuan);
            Measurement<Money> total = yuan.toBuilder().period("2013/2024").build();
            assertThat(total.convertedTo("CNY", RATES)).isSameAs(total);
            Measurement<Money> highest =
                    of(indicator().timeCollection(TimeCollection.HIGHEST).build(), "2024");
            assertThat(highest.convertedTo("CNY", ExchangeRates.builder().build()))
                    .isSameAs(highest);
        }
    }
}
