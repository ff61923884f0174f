// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.OF_2015;
import static io.github.regiostat.calculation.CalculationFixtures.PERSONS;
import static io.github.regiostat.calculation.CalculationFixtures.POPULATION;
import static io.github.regiostat.calculation.CalculationFixtures.PRICES;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.notesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calculations that statisticians do every day; where one is refused, the message names the call that does it. */
class EverydayTest {
    private static Measurement<Money> amount(String id, String figure) {
        return measurement(Indicator.builder(id, Money.class).flow().build(), YUAN, figure)
                .build();
    }

    private static Indicator<Money> named(String id) {
        return Indicator.builder(id, Money.class).flow().build();
    }

    private static Measurement<Count> people(String sex, String figure) {
        return measurement(POPULATION, PERSONS, figure).dimension("sex", sex).build();
    }

    @Nested
    class PeriodsOfOneLength {
        @Test
        void fourQuarters_growFromAPublishedYear() {
            Measurement<Money> year = Sums.overTime(
                    List.of(gdp("2024-Q1", "10"), gdp("2024-Q2", "11"), gdp("2024-Q3", "12"), gdp("2024-Q4", "13")));
            Measurement<GrowthRate> growth = Growth.between(gdp("2023", "40"), year);
            assertFigure(growth, "15", "[15, 15]");
            assertThat(growth)
                    .hasToString("gdp-growth, CN-BJ, 2024-Q1/2024-Q4, compared with 2023: 15 % over P1Y in [15, 15]");
            assertFigure(Differences.of(year, gdp("2024", "46")), "0", "[0, 0]");
            assertThat(Growth.ofSeries(List.of(gdp("2023", "40"), year), Period.ofYears(1)))
                    .hasSize(1);
        }

        @Test
        void meanOfTwelveMonths_growsFromAnAnnualIndex() {
            List<Measurement<IndexNumber>> months = IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> measurement(PRICES, OF_2015, String.valueOf(100 + month))
                            .period("2024-" + (month < 10 ? "0" : "") + month)
                            .build())
                    .toList();
            Measurement<IndexNumber> year =
                    measurement(PRICES, OF_2015, "100").period("2023").build();
            assertFigure(Growth.between(year, Means.overTime(months)), "6.5", "[6.5, 6.5]");
        }

        @ParameterizedTest
        @CsvSource({"2023, 2024-Q1/2024-Q3", "2023, 2024-02/2025-01", "2023-Q1, 2024-02/2024-04", "2023-W01, 2024-01"})
        void periodsOfOtherLengthOrStart_areRefused(String earlier, String later) {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(gdp(earlier, "1"), gdp(later, "2")))
                    .withMessageStartingWith("Levels must have periods of the same frequency, length");
        }
    }

    @Nested
    class Decumulated {
        @Test
        void decumulated_isTheInverseOfYearToDate() {
            List<Measurement<Money>> quarters = List.of(
                    gdp("2024-Q1", "10~1"),
                    gdp("2024-Q2", "11"),
                    gdp("2024-Q3", "12"),
                    gdp("2024-Q4", "13"),
                    gdp("2025-Q1", "14"),
                    gdp("2025-Q2", "15"));
            List<Measurement<Money>> single = Differences.decumulated(Sums.yearToDate(quarters));
            assertThat(single)
                    .extracting(
                            each -> each.period() + " " + each.requireValue().number())
                    .containsExactly(
                            "2024-Q1 10", "2024-Q2 11", "2024-Q3 12", "2024-Q4 13", "2025-Q1 14", "2025-Q2 15");
        }

        @ParameterizedTest
        @CsvSource({
            "2024-Q1, 2024-S1, 2024-Q2",
            "2024-01/2024-03, 2024-01/2024-06, 2024-Q2",
            "2024-01/2024-02, 2024-01/2024-03, 2024-03",
            "2024-01/2024-02, 2024-01/2024-04, 2024-03/2024-04",
            "2024-01/2024-09, 2024, 2024-Q4",
            "2024-S1, 2024, 2024-S2",
            "2024-Q1@--04-01, 2024-S1@--04-01, 2024-Q2@--04-01",
            "2024-01-01/2024-01-10, 2024-01-01/2024-01-12, 2024-01-11/2024-01-12"
        })
        void rest_isThePeriodBetween(String before, String until, String rest) {
            Measurement<Money> amount = Differences.decumulated(List.of(gdp(until, "25~2"), gdp(before, "10~2")))
                    .get(1);
            assertThat(amount.period()).hasToString(rest);
            assertFigure(amount, "15", "[13, 17]");
        }

        @Test
        void difference_namesIt() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Differences.of(gdp("2024-S1", "25"), gdp("2024-Q1", "10")))
                    .withMessageEndingWith("; for a part of a cumulated period, use Differences.decumulated");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Differences.decumulated(List.of(gdp("2024-Q1", "25"), gdp("2024-Q1", "10"))));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Differences.decumulated(List.of(gdp("2024-S1", "25"), gdp("2024-Q2", "10"))))
                    .withMessage(
                            "Cumulated periods that overlap must start on the same day, but were 2024-S1 and 2024-Q2");
        }
    }

    @Nested
    class BelongingTogether {
        private final Measurement<Money> exports = amount("exports", "100~2");
        private final Measurement<Money> imports = amount("imports", "90~4");

        @Test
        void difference_ofTwoIndicatorsHasAName() {
            Measurement<Money> net = Differences.of(named("net-exports"), exports, imports);
            assertFigure(net, "10", "[7, 13]");
            assertThat(net.indicator()).isEqualTo(named("net-exports"));
            assertThat(net.derivation().orElseThrow().inputs()).isEqualTo(List.of(exports, imports));
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Differences.of(exports, imports))
                    .withMessageEndingWith("; for two indicators or categories that belong together, name the indicator"
                            + " of the result: Differences.of(indicator, level, other)");
        }

        @Test
        void sum_ofTwoIndicatorsHasAName() {
            Measurement<Money> trade = Sums.of(named("trade"), List.of(exports, imports));
            assertFigure(trade, "190", "[187, 193]");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.overCategories(List.of(exports, imports)))
                    .withMessageEndingWith("; for indicators that belong together, name the indicator of the result:"
                            + " Sums.of(indicator, measurements)");
            // The categories of one indicator are checked where they are summed.
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.of(POPULATION, List.of(people("M", "1"), people("_T", "2"))))
                    .withMessageContaining("use Sums.overCategories");
        }

        @Test
        void trade_withACounterpartIsOfBothDirections() {
            Measurement<Money> to = exports.toBuilder().to(TIANJIN).build();
            Measurement<Money> from = imports.toBuilder().from(TIANJIN).build();
            assertThat(Differences.of(named("net-exports"), to, from).counterpart())
                    .isEmpty();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Differences.of(
                            named("net-exports"),
                            to,
                            imports.toBuilder().from(HEBEI).build()))
                    .withMessageStartingWith("Measurements must have the same counterpart regions");
        }

        @Test
        void result_hasTheLabelsOfItsParts() {
            Measurement<Money> real = measurement(
                            named("exports").toBuilder().constantPrices("2015").build(), YUAN, "5")
                    .build();
            Measurement<Money> other = measurement(
                            named("imports").toBuilder().constantPrices("2015").build(), YUAN, "3")
                    .build();
            assertThat(Differences.of(named("net"), real, other).indicator().priceBasis())
                    .isEqualTo(PriceBasis.parse("constant 2015"));
            Indicator<Money> current =
                    named("net").toBuilder().priceBasis(PriceBasis.CURRENT).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Differences.of(current, real, other))
                    .withMessageStartingWith("Indicator net of a result must have the price basis of its parts");
            Indicator<Money> stock =
                    Indicator.builder("net", Money.class).stock().build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Differences.of(stock, real, other))
                    .withMessage("Result must have the behaviour of its parts, but net is a stock and exports a flow");
            assertThat(Differences.of(named("net"), real, imports).indicator().priceBasis())
                    .isEqualTo(PriceBasis.UNSTATED);
        }

        @Test
        void women_per100Men() {
            Indicator<AmountPer> ratio = Indicator.builder("women-per-100-men", AmountPer.class)
                    .ratioOf("population", "population")
                    .build();
            AmountPer unit = AmountPer.of(0, "women", "men").withPerCount(BigDecimal.valueOf(100));
            Measurement<AmountPer> women = Ratios.of(ratio, unit.unit(), people("F", "49"), people("M", "50"));
            assertThat(women).hasToString("women-per-100-men, CN-BJ, 2024: 98 women per 100 men in [98, 98]");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.perCapita(people("F", "49"), people("M", "50"), 100))
                    .withMessageContaining("; for a ratio of two categories of one indicator, name it: Ratios.of(");
            Indicator<Count> surplus = Indicator.builder("surplus", Count.class)
                    .stock()
                    .timeCollection(POPULATION.timeCollection())
                    .build();
            assertFigure(Differences.of(surplus, people("F", "49"), people("M", "50")), "-1", "[-1, -1]");
        }
    }

    @Nested
    class DaysOfAStock {
        private Measurement<Count> on(String day, String figure) {
            return measurement(POPULATION, PERSONS, figure).period(day).build();
        }

        @ParameterizedTest
        @CsvSource({
            "2023-12-31, 2024-12-31, 2024",
            "2024-01-01, 2025-01-01, 2024",
            "2023-12-31, 2024-06-30, 2024-S1",
            "2020-11-01, 2021-01-01, 2020-11/2020-12",
            "2024-03-15, 2024-03-18, 2024-03-16/2024-03-18"
        })
        void mean_isOfTheTimeBetween(String first, String last, String period) {
            Measurement<Count> mean = Means.overTime(List.of(on(last, "110~2"), on(first, "100~2")));
            assertThat(mean.period()).hasToString(period);
            assertFigure(mean, "105", "[104, 106]");
        }

        @Test
        void firstAndLastDay_countHalf() {
            // The chronological mean of quarter ends: (100/2 + 110 + 120 + 130 + 140/2) / 4
            assertFigure(
                    Means.overTime(List.of(
                            on("2023-12-31", "100"),
                            on("2024-03-31", "110"),
                            on("2024-06-30", "120"),
                            on("2024-09-30", "130"),
                            on("2024-12-31", "140"))),
                    "120",
                    "[120, 120]");
            assertFigure(Means.overTime(List.of(on("2024-01-01", "1"), on("2024-01-02", "2"))), "1.5", "[1.5, 1.5]");
        }
    }

    @Nested
    class NationalCurrency {
        private final Indicator<Amount> product =
                Indicator.builder("product", Amount.class).flow().build();

        private Measurement<Amount> in(Region region, String figure) {
            return measurement(product, Amount.of(0, Amount.NATIONAL_CURRENCY).unit(), figure)
                    .region(region)
                    .build();
        }

        @Test
        void provincesOfOneCountry_haveOneCurrency() {
            Measurement<Amount> sum =
                    Sums.overRegions(THREE, List.of(in(BEIJING, "1"), in(TIANJIN, "2"), in(HEBEI, "3")));
            assertFigure(sum, "6", "[6, 6]");
            assertFigure(Shares.of(in(BEIJING, "1"), in(CHINA, "4")), "25", "[25, 25]");
            assertFigure(Shares.of(sum, in(CHINA, "12")), "50", "[50, 50]");
        }

        @Test
        void anotherLegalTender_isAnotherUnit() {
            Measurement<Amount> kuna =
                    in(Regions.of("HR"), "100").toBuilder().period("2022").build();
            Measurement<Amount> euro = kuna.toBuilder().period("2023").build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(kuna, euro))
                    .withMessageContaining("but were national currency of HR, HRK and national currency of HR, EUR");
            assertFigure(Growth.between(kuna.toBuilder().period("2021").build(), kuna), "0", "[0, 0]");
        }

        @Test
        void countriesAndTerritoriesWithTheirOwn_areRefused() {
            for (String other : List.of("HU", "HK", "JP")) {
                assertThatExceptionOfType(NotComparableException.class)
                        .isThrownBy(() -> Ratios.multiple(in(BEIJING, "1"), in(Regions.of(other), "4")))
                        .withMessageStartingWith("Measurements must have the same unit");
            }
        }
    }

    @Nested
    class Undetermined {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "-5 | Undetermined: a growth rate requires a base above zero, but was gdp, CN-BJ, 2023: CNY -5"
                            + " (exact); use Differences.of",
                    "0 | Undetermined: a growth rate requires a base above zero, but was gdp, CN-BJ, 2023: CNY 0"
                            + " (exact); use Differences.of",
                    "1~4 | Undetermined: a growth rate requires a base above zero, but it may be zero or less: gdp,"
                            + " CN-BJ, 2023: CNY 1 (rounded to 4); use Differences.of",
                    "? | Undetermined: the base is undetermined, gdp, CN-BJ, 2023: undetermined (CNY)"
                })
        void growth_saysWhy(String earlier, String reason) {
            for (Measurement<GrowthRate> growth : List.of(
                    Growth.between(gdp("2023", earlier), gdp("2024", "5")),
                    Growth.averageAnnual(gdp("2023", earlier), gdp("2024", "5")))) {
                assertThat(growth.figure().orElseThrow().isUndetermined()).isTrue();
                assertThat(notesOf(growth)).contains(reason);
            }
        }

        @Test
        void quotient_saysWhy() {
            String reason = "Undetermined: the divisor is or may be zero, gdp, CN-BJ, 2024: CNY 0 (exact)";
            Measurement<Money> zero = gdp("2024", "0");
            assertThat(notesOf(Ratios.multiple(gdp("2024", "5"), zero))).contains(reason);
            assertThat(notesOf(Shares.of(gdp("2024", "5"), zero))).contains(reason);
            assertThat(notesOf(Growth.between(gdp("2023", "4"), gdp("2024", "5"))))
                    .noneMatch(note -> note.startsWith("Undetermined"));
        }
    }
}
