// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.PERCENT;
import static io.github.regiostat.calculation.CalculationFixtures.POPULATION;
import static io.github.regiostat.calculation.CalculationFixtures.RATE;
import static io.github.regiostat.calculation.CalculationFixtures.RD;
import static io.github.regiostat.calculation.CalculationFixtures.SHANDONG;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.missing;
import static io.github.regiostat.calculation.CalculationFixtures.notesOf;
import static io.github.regiostat.calculation.CalculationFixtures.population;
import static io.github.regiostat.calculation.CalculationFixtures.rate;
import static io.github.regiostat.calculation.CalculationFixtures.vintage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.OverlappingRegionsException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatiosTest {
    @Nested
    class MultipleOf {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "30; 3; 10; [10, 10]",
                    ">30; 3; none; (10, unbounded)",
                    ">30; 3~1; none; (8.57142857142, unbounded)",
                    "30~20; 4~2; 7.5; [4, 13.3333333334]",
                    "30; >3; none; (unbounded, 10)",
                    "-30; [3, 6]; none; [-10, -5]",
                    ">30; >3; none; none",
                    "30?; 3; 10; none",
                    "30; ?; none; none",
                    "30; 0; none; none",
                    "30; 0?; none; none",
                    "30; 1~2; none; none",
                })
        void multiple_calculatesValueAndBounds(String numerator, String denominator, String value, String bounds) {
            assertFigure(Ratios.multiple(gdp("2024", numerator), gdp("2013", denominator)), value, bounds);
        }

        @Test
        void multiple_namesBothIndicators() {
            Measurement<Multiple> multiple = Ratios.multiple(
                    gdp(BEIJING, "30"),
                    measurement(RD, YUAN, "3").region(TIANJIN).build());
            assertThat(multiple.indicator().id()).isEqualTo("gdp-multiple-of-rd");
            assertThat(multiple.indicator().name()).isEqualTo("GDP, multiple of R&D spending");
            assertThat(multiple.indicator().numerator()).contains("gdp");
            assertThat(multiple.indicator().denominator()).contains("rd");
            assertThat(multiple.region()).isEqualTo(BEIJING);
            assertThat(multiple.derivation().orElseThrow()).hasToString("""
                multiple
                  note: Divided to 34 digits, HALF_EVEN
                  gdp, CN-BJ, 2024: CNY 30 (exact)
                  rd, CN-TJ, 2024: CNY 3 (exact)\
                """);
        }

        @Test
        void multiple_rejectsDifferentUnits() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.multiple(
                            gdp("2024", "1"),
                            measurement(GDP, Money.of("USD", 0).unit(), "2").build()))
                    .withMessage("Measurements must have the same unit, but were CNY and USD: gdp, CN-BJ, 2024: CNY"
                            + " 1 (exact)"
                            + " and gdp, CN-BJ, 2024: USD 2 (exact); convert to one currency with"
                            + " convertedTo(\"CNY\", rates)");
        }

        @Test
        void multiple_rejectsDifferentConversionBases() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.multiple(
                            gdp("1").conversionBasis(RateBasis.PPP).build(),
                            gdp("1").conversionBasis(RateBasis.AVERAGE).build(),
                            Accept.values()))
                    .withMessageStartingWith(
                            "Values converted at purchasing power parities must not be combined with other values,"
                                    + " but were ppp and average: ");
        }

        @Test
        void multiple_rejectsMissingFigure() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.multiple(gdp("2024", "1"), missing(GDP)))
                    .withMessage("Input of a calculation must have a figure, but was gdp, CN-BJ, 2024: missing (O)");
        }
    }

    @Nested
    class PerCapita {
        private static final Indicator<Amount> BEDS =
                Indicator.builder("beds", Amount.class).stock().build();

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "850; 10; 85; [85, 85]",
                    "100~20; 10; 10; [9, 11]",
                    "100; 20~20; 5; [3.33333333333, 10]",
                    ">100; 10; none; (10, unbounded)",
                    "100; >10; none; (unbounded, 10)",
                    "100?; 10; 10; none",
                    "100; ?; none; none",
                    "100; 0; none; none",
                })
        void perCapita_calculatesValueAndBounds(String money, String count, String value, String bounds) {
            Measurement<MoneyPer> each = Ratios.perCapita(gdp(BEIJING, money), population(BEIJING, count));
            assertFigure(each, value, bounds);
            assertThat(each.figure().orElseThrow().unit())
                    .isEqualTo(MoneyPer.of("CNY", 0, "person").unit());
        }

        @Test
        void perCapita_keepsPropertiesOfNumerator() {
            Measurement<MoneyPer> each = Ratios.perCapita(gdp(BEIJING, "850"), population(BEIJING, "10"));
            assertThat(each.indicator().id()).isEqualTo("gdp-per-population");
            assertThat(each.indicator().name()).isEqualTo("GDP, per Population");
            assertThat(each.indicator().timeCollection()).isEqualTo(TimeCollection.SUMMED);
            assertThat(each.indicator().priceBasis()).isEqualTo(GDP.priceBasis());
            assertThat(each.derivation().orElseThrow()).hasToString("""
                per capita
                  note: Divided to 34 digits, HALF_EVEN
                  gdp, CN-BJ, 2024: CNY 850 (exact)
                  population, CN-BJ, 2024: 10 persons\
                """);
        }

        @Test
        void perCapita_supportsAmountsAndCounts() {
            Measurement<Amount> beds =
                    measurement(BEDS, Amount.of(0, "beds").unit(), "67").build();
            Measurement<AmountPer> each = Ratios.perCapita(beds, population(BEIJING, "10000"), 1000);
            assertThat(each.figure().orElseThrow().value())
                    .contains(AmountPer.of("6.7", "beds", "person").withPerCount(BigDecimal.valueOf(1000)));
            assertFigure(each, "6.7", "[6.7, 6.7]");
            Measurement<Count> doctors =
                    measurement(POPULATION, Count.of(0, "doctors").unit(), "67").build();
            assertThat(Ratios.perCapita(doctors, population(BEIJING, "10000"), 1000)
                            .figure()
                            .orElseThrow()
                            .unit())
                    .isEqualTo(AmountPer.of(0, "doctors", "person")
                            .withPerCount(BigDecimal.valueOf(1000))
                            .unit());
        }

        @Test
        void perCapita_isCalculatedFromSums_forGroup() {
            Measurement<Money> money =
                    Sums.overRegions(THREE, List.of(gdp(BEIJING, "90"), gdp(TIANJIN, "8"), gdp(HEBEI, "2")));
            Measurement<Count> persons = Sums.overRegions(
                    THREE, List.of(population(BEIJING, "10"), population(TIANJIN, "5"), population(HEBEI, "5")));
            assertFigure(Ratios.perCapita(money, persons), "5", "[5, 5]");
        }

        @Test
        void perCapita_rejectsMoneyPerCount() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.perCapita(gdp(BEIJING, "1"), population(BEIJING, "1"), 1000))
                    .withMessage("Amount per count requires an amount or a count, but was of gdp, CN-BJ, 2024:"
                            + " CNY 1 (exact)");
        }

        @ParameterizedTest
        @CsvSource({"0", "-1000"})
        void perCapita_rejectsPerCountNotAboveZero(long perCount) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.perCapita(population(BEIJING, "1"), population(BEIJING, "1"), perCount))
                    .withMessageContaining("but was " + perCount);
        }

        @Test
        void perCapita_rejectsDifferentRegionsAndPeriods() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.perCapita(gdp(BEIJING, "1"), population(TIANJIN, "1"), Accept.values()))
                    .withMessage("Measurements must have the same region, but were CN-BJ and CN-TJ: gdp, CN-BJ, 2024:"
                            + " CNY 1 (exact)"
                            + " and population, CN-TJ, 2024: 1 persons");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.perCapita(gdp("2023", "1"), population(BEIJING, "1")))
                    .withMessageStartingWith("Measurements must have the same period, or a stock must be of a day in or"
                            + " next to the period of a flow, but were gdp, CN-BJ, 2023");
        }

        @Test
        void perCapita_rejectsDifferentVintages_unlessAccepted() {
            Measurement<Money> revised = gdp("1").source(vintage("2024")).build();
            Measurement<Count> first = measurement(POPULATION, CalculationFixtures.PERSONS, "1")
                    .source(vintage("2020"))
                    .build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.perCapita(revised, first))
                    .withMessageStartingWith(
                            "Measurements must have the same vintage, but were Office 2024 and Office" + " 2020: gdp");
            assertThat(notesOf(Ratios.perCapita(revised, first, Accept.OTHER_VINTAGE)))
                    .contains("Accepted: other vintage");
        }

        @Test
        void perCapita_rejectsMissingFigure() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.perCapita(gdp(BEIJING, "1"), missing(POPULATION)))
                    .withMessage(
                            "Input of a calculation must have a figure, but was population, CN-BJ, 2024: missing (O)");
        }
    }

    @Nested
    class OfParts {
        private static final Indicator<Percentage> INTENSITY =
                RATE.toBuilder().id("intensity").ratioOf("rd", "gdp").build();
        private static final Indicator<MoneyPer> INCOME = Indicator.builder("income", MoneyPer.class)
                .ratioOf("gdp", "population")
                .build();
        private static final Indicator<Count> BEDS =
                Indicator.builder("beds", Count.class).stock().build();
        private static final Indicator<AmountPer> BEDS_PER = Indicator.builder("beds-per", AmountPer.class)
                .ratioOf("beds", "population")
                .build();
        private static final Unit<Count> BED = Count.of(0, "beds").unit();

        private static Measurement<Money> rd(String figure) {
            return measurement(RD, YUAN, figure).build();
        }

        private static <R extends Quantity<R>> R valueOf(Measurement<R> ratio) {
            return ratio.figure().orElseThrow().value().orElseThrow();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "1; 4; 25; [25, 25]",
                    // from 2 / 50 to 4 / 30
                    "3~2; 40~20; 7.5; [4, 13.3333333334]",
                    ">1; 4; none; (25, unbounded)",
                    "1?; 4; 25; none",
                    "1; 0; none; none",
                })
        void of_calculatesShareAndBounds(String above, String below, String value, String bounds) {
            Measurement<Percentage> share = Ratios.of(INTENSITY, rd(above), gdp("2024", below));
            assertFigure(share, value, bounds);
            assertThat(share.indicator()).isEqualTo(INTENSITY);
            assertThat(share.region()).isEqualTo(BEIJING);
            assertThat(share.derivation().orElseThrow().operation()).isEqualTo("ratio");
            assertThat(notesOf(share))
                    .startsWith("Divided to 34 digits, HALF_EVEN")
                    .hasSizeBetween(1, 2);
            assertThat(notesOf(share).size() == 2)
                    .as("a reason")
                    .isEqualTo(share.figure().orElseThrow().isUndetermined());
            assertThat(share.figure().orElseThrow().unit().of(BigDecimal.ONE).whole())
                    .contains("gdp");
        }

        @Test
        void unit_followsFromParts() {
            Measurement<Count> persons = population(BEIJING, "4");
            assertThat(valueOf(Ratios.of(INCOME, gdp("2024", "10"), persons)))
                    .isEqualTo(MoneyPer.of("CNY", "2.5", "person"));
            assertThat(valueOf(Ratios.of(BEDS_PER, measurement(BEDS, BED, "1").build(), persons)))
                    .isEqualTo(AmountPer.of("0.25", "beds", "person"));
            Indicator<Amount> area =
                    Indicator.builder("area", Amount.class).stock().build();
            Indicator<AmountPer> density = Indicator.builder("density", AmountPer.class)
                    .ratioOf("population", "area")
                    .build();
            assertThat(valueOf(Ratios.of(
                            density,
                            persons,
                            measurement(area, Amount.of(0, "km2").unit(), "8").build())))
                    .isEqualTo(AmountPer.of("0.5", "persons", "km2"));
            Indicator<Multiple> times = Indicator.builder("times", Multiple.class)
                    .ratioOf("rd", "gdp")
                    .build();
            assertThat(valueOf(Ratios.of(times, rd("1"), gdp("2024", "4")))).isEqualTo(Multiple.of("0.25"));
        }

        @Test
        void unit_canBeRequested_ifSeveralAreExpressible() {
            Unit<AmountPer> perThousand = AmountPer.of(0, "beds", "person")
                    .withPerCount(BigDecimal.valueOf(1000))
                    .unit();
            assertThat(valueOf(Ratios.of(
                            BEDS_PER, perThousand, measurement(BEDS, BED, "1").build(), population(BEIJING, "4"))))
                    .hasToString("250 beds per 1000 persons");
            assertThat(valueOf(Ratios.of(INTENSITY, CalculationFixtures.PERCENT, rd("1"), gdp("2024", "4"))))
                    .isEqualTo(Percentage.of(25));
        }

        @Test
        void of_rejectsUnitThatPartsDoNotYield() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.of(
                            INTENSITY, Percentage.of(0).withWhole("gnp").unit(), rd("1"), gdp("2024", "4")))
                    .withMessage("Ratio intensity must have the unit that follows from its parts, % of gdp, but was"
                            + " requested in % of gnp");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.of(
                            INCOME, MoneyPer.of("USD", 0, "person").unit(), gdp("2024", "4"), population(BEIJING, "4")))
                    .withMessageEndingWith("CNY per person, but was requested in USD per person");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.of(
                            BEDS_PER,
                            AmountPer.of(0, "rooms", "person").unit(),
                            measurement(BEDS, BED, "1").build(),
                            population(BEIJING, "4")))
                    .withMessageEndingWith("beds per person, but was requested in rooms per person");
        }

        @Test
        void of_rejectsPartsThatIndicatorDoesNotName() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.of(INTENSITY, gdp("2024", "4"), rd("1")))
                    .withMessage("Ratio intensity requires rd and gdp, but was of gdp, CN-BJ, 2024: CNY 4 (exact) and"
                            + " rd, CN-BJ, 2024: CNY 1 (exact)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.of(RATE, rd("1"), gdp("2024", "4")))
                    .withMessage("Ratio must name its numerator and denominator by ratioOf, but was rate (ratio of"
                            + " Percentage)");
        }

        @Test
        void of_rejectsUnsupportedKind() {
            Indicator<GrowthRate> growth = Indicator.builder("odd", GrowthRate.class)
                    .ratioOf("rd", "gdp")
                    .build();
            String rule = "Ratio must be a percentage, a multiple, money per count, or an amount per count, to be"
                    + " calculated from its parts, but was ";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.of(growth, rd("1"), gdp("2024", "4")))
                    .withMessage(rule + "odd (ratio of GrowthRate) with gdp, CN-BJ, 2024: CNY 4 (exact)");
            Indicator<MoneyPer> perMoney =
                    INCOME.toBuilder().ratioOf("rd", "gdp").build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.of(perMoney, rd("1"), gdp("2024", "4")))
                    .withMessageStartingWith(rule + "income");
            Indicator<MoneyPer> ofBeds =
                    INCOME.toBuilder().ratioOf("beds", "population").build();
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Ratios.of(ofBeds, measurement(BEDS, BED, "1").build(), population(BEIJING, "4")))
                    .withMessageStartingWith(rule + "income (ratio of MoneyPer) with beds");
        }

        @Test
        void of_rejectsPartsThatAreNotComparable() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.of(INTENSITY, rd("1"), gdp(TIANJIN, "4")))
                    .withMessageStartingWith("Measurements must have the same region");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.of(INTENSITY, rd("1"), gdp("2023", "4")))
                    .withMessageStartingWith("Measurements must have the same period");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.of(
                            INTENSITY,
                            rd("1"),
                            measurement(GDP, Money.of("USD", 0).unit(), "4").build()))
                    .withMessageStartingWith("Measurements must have the same unit");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.of(
                            INCOME,
                            gdp("1").source(vintage("2023")).build(),
                            population(BEIJING, "1").toBuilder()
                                    .source(vintage("2024"))
                                    .build()))
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.OTHER_VINTAGE));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.of(INTENSITY, rd("1"), missing(GDP)))
                    .withMessage("Input of a calculation must have a figure, but was gdp, CN-BJ, 2024: missing (O)");
        }

        @Test
        void ofGroup_dividesSums() {
            List<Measurement<Money>> parts = List.of(rd("6"), gdp(TIANJIN, "1"), gdp(HEBEI, "1")).stream()
                    .map(m -> measurement(RD, YUAN, "0")
                            .region(m.region())
                            .value(m.figure().orElseThrow())
                            .build())
                    .toList();
            List<Measurement<Money>> wholes = List.of(gdp(HEBEI, "50"), gdp(BEIJING, "30"), gdp(TIANJIN, "20"));
            Measurement<Percentage> share = Ratios.ofGroup(THREE, INTENSITY, parts, wholes);
            // 8 of 100; the plain mean of 20 %, 5 % and 2 % would be 9 %
            assertFigure(share, "8", "[8, 8]");
            assertThat(share.region()).isEqualTo(THREE);
            assertThat(share.derivation().orElseThrow().inputs())
                    .extracting(input -> input.derivation().orElseThrow().operation())
                    .containsExactly("sum over regions", "sum over regions");
            assertThat(share.figure())
                    .isEqualTo(Shares.ofGroup(THREE, parts, wholes).figure());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.ofGroup(THREE, INTENSITY, parts, wholes.subList(0, 2)))
                    .withMessageContaining("but lacks CN-TJ;");
            Indicator<Money> level = GDP.toBuilder().level().build();
            List<Measurement<Money>> levels = wholes.stream()
                    .map(m -> measurement(level, YUAN, "1").region(m.region()).build())
                    .toList();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.ofGroup(THREE, INTENSITY, parts, levels))
                    .withMessage("Sum over regions requires a flow or a stock, but was of gdp (level of Money)"
                            + "; if it adds up, declare it with flow() or stock(), or in the mapping of its file");
        }
    }

    @Nested
    class WeightedMean {
        private final List<Measurement<Count>> persons =
                List.of(population(HEBEI, "60"), population(BEIJING, "30"), population(TIANJIN, "10"));

        private List<Measurement<Percentage>> rates(String beijing, String tianjin, String hebei) {
            return List.of(rate(TIANJIN, tianjin), rate(HEBEI, hebei), rate(BEIJING, beijing));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "10; 20; 30; 23; [23, 23]",
                    "10~2; 20~2; 30~2; 23; [22, 24]",
                    "10; 20; >30; none; (23, unbounded)",
                    "10; 20; [0, 30]; none; [5, 23]",
                    "10?; 20; 30; 23; none",
                    "10; about 20; 30; none; none",
                    "10; ?; 30; none; none",
                })
        void weightedMean_calculatesValueAndBounds(
                String beijing, String tianjin, String hebei, String value, String bounds) {
            Measurement<Percentage> mean = Ratios.weightedMean(THREE, rates(beijing, tianjin, hebei), persons);
            assertFigure(mean, value, bounds);
            assertThat(mean.region()).isEqualTo(THREE);
            assertThat(mean.indicator()).isEqualTo(RATE);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    // From (40 * 10 + 10 * 20 + 60 * 30) / 110 to (20 * 10 + 10 * 20 + 60 * 30) / 90
                    "30~20; 10; 60; 23; [21.8181818181, 24.4444444445]",
                    // From (70 * 10 + 2000) / 140 to (10 * 10 + 2000) / 80
                    "40~60; 10; 60; 21.8181818182; [19.2857142857, 26.25]",
                    // From (30 * 10 + 2000) / 100, with a weight that has no upper bound
                    ">30; 10; 60; none; (10, 23)",
                    // Between the values for any weights
                    "30?; 10; 60; 23; [10, 30]",
                    "?; 10; 60; none; [10, 30]",
                })
        void weightedMean_liesBetweenValues(String beijing, String tianjin, String hebei, String value, String bounds) {
            Measurement<Percentage> mean = Ratios.weightedMean(
                    THREE,
                    rates("10", "20", "30"),
                    List.of(population(BEIJING, beijing), population(TIANJIN, tianjin), population(HEBEI, hebei)));
            assertFigure(mean, value, bounds);
        }

        @Test
        void weightedMean_listsWeightsUnderTheirSumInDerivation() {
            assertThat(Ratios.weightedMean(THREE, rates("10", "20", "30"), persons)
                            .derivation()
                            .orElseThrow())
                    .hasToString("""
                        weighted mean
                          note: Weighted by population
                          note: Divided to 34 digits, HALF_EVEN
                          rate, CN-BJ, 2024: 10 % (exact)
                          rate, CN-TJ, 2024: 20 % (exact)
                          rate, CN-HE, 2024: 30 % (exact)
                          population, local:jing-jin-ji, 2024: 100 persons in [100, 100]
                            sum over regions
                              population, CN-BJ, 2024: 30 persons
                              population, CN-TJ, 2024: 10 persons
                              population, CN-HE, 2024: 60 persons\
                        """);
        }

        @Test
        void weightedMean_averagesLevels() {
            Indicator<Amount> temperature =
                    Indicator.builder("temperature", Amount.class).level().build();
            List<Measurement<Amount>> values = List.of(
                    measurement(temperature, Amount.of(0, "degrees").unit(), "-10")
                            .build(),
                    measurement(temperature, Amount.of(0, "degrees").unit(), "0")
                            .region(TIANJIN)
                            .build(),
                    measurement(temperature, Amount.of(0, "degrees").unit(), "20")
                            .region(HEBEI)
                            .build());
            assertFigure(Ratios.weightedMean(THREE, values, persons), "9", "[9, 9]");
        }

        @Test
        void weightedMean_isUndetermined_ifAllWeightsMayBeZero() {
            List<Measurement<Count>> zero =
                    List.of(population(BEIJING, "0"), population(TIANJIN, "0"), population(HEBEI, "0"));
            assertFigure(Ratios.weightedMean(THREE, rates("1", "2", "3"), zero), "none", "none");
        }

        @Test
        void weightedMean_rejectsFlow() {
            List<Measurement<Money>> flows = List.of(gdp(BEIJING, "1"), gdp(TIANJIN, "1"), gdp(HEBEI, "1"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.weightedMean(THREE, flows, persons))
                    .withMessage("Weighted mean requires a level, a ratio or an index, but was of the flow or stock"
                            + " gdp, CN-BJ, 2024: CNY 1 (exact); use Sums.overRegions");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "-1; -1 persons",
                    "<-1; less than -1 persons",
                    "-1?; -1 persons",
                    "[-2, -1]; in [-2 persons, -1 persons]"
                })
        void weightedMean_rejectsNegativeWeight(String weight, String shown) {
            List<Measurement<Count>> weights =
                    List.of(population(BEIJING, weight), population(TIANJIN, "10"), population(HEBEI, "10"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.weightedMean(THREE, rates("1", "2", "3"), weights))
                    .withMessage("Weight must be zero or more, but was population, CN-BJ, 2024: " + shown);
        }

        @Test
        void weightedMean_rejectsMissingWeightOrValue() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.weightedMean(THREE, rates("1", "2", "3"), persons.subList(0, 2)))
                    .withMessageContaining("but lacks CN-TJ;");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Ratios.weightedMean(THREE, List.of(rate(BEIJING, "1"), rate(HEBEI, "1")), persons))
                    .withMessage("Weighted mean requires exactly one value for each weight, but has 0 for population,"
                            + " CN-TJ, 2024: 10 persons");
        }

        @Test
        void weightedMean_rejectsTwoValuesOfOneRegion() {
            List<Measurement<Percentage>> twice =
                    List.of(rate(BEIJING, "1"), rate(BEIJING, "2"), rate(TIANJIN, "1"), rate(HEBEI, "1"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.weightedMean(THREE, twice, persons))
                    .withMessage("Weighted mean requires exactly one value for each weight, but has 2 for population,"
                            + " CN-BJ, 2024: 30 persons");
        }

        @Test
        void weightedMean_rejectsValueWithoutWeight() {
            List<Measurement<Percentage>> more =
                    List.of(rate(BEIJING, "1"), rate(TIANJIN, "1"), rate(HEBEI, "1"), rate(SHANDONG, "9"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.weightedMean(THREE, more, persons))
                    .withMessage("Weighted mean requires a weight for each value, but has no weight for rate, CN-SD,"
                            + " 2024: 9 % (exact)");
        }

        @Test
        void weightedMean_rejectsOverlappingWeights() {
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Ratios.weightedMean(
                            THREE, rates("1", "2", "3"), List.of(population(BEIJING, "1"), population(CHINA, "1"))))
                    .satisfies(e -> assertThat(e.second()).isEqualTo(CHINA));
        }

        @Test
        void weightedMean_rejectsDifferentPeriods() {
            List<Measurement<Percentage>> values = List.of(
                    rate(BEIJING, "1"),
                    rate(TIANJIN, "1"),
                    measurement(RATE, PERCENT, "1").region(HEBEI).period("2023").build());
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.weightedMean(THREE, values, persons))
                    .withMessageStartingWith("Measurements must have the same period, but were rate, CN-BJ, 2024");
            List<Measurement<Percentage>> before = rates("1", "2", "3").stream()
                    .map(m -> m.toBuilder().period("2023").build())
                    .toList();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.weightedMean(THREE, before, persons))
                    .withMessageStartingWith("Weight must be of the period 2023, but were rate, CN-BJ, 2023");
        }

        @Test
        void weightedMean_notesAcceptedDifferencesOfWeights() {
            List<Measurement<Count>> weights = List.of(
                    measurement(POPULATION, CalculationFixtures.PERSONS, "1")
                            .source(vintage("2020"))
                            .build(),
                    measurement(POPULATION, CalculationFixtures.PERSONS, "1")
                            .region(TIANJIN)
                            .source(vintage("2024"))
                            .build(),
                    population(HEBEI, "1"));
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ratios.weightedMean(THREE, rates("1", "2", "3"), weights))
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.OTHER_VINTAGE));
            assertThat(Ratios.weightedMean(THREE, rates("1", "2", "3"), weights, Accept.OTHER_VINTAGE)
                            .derivation()
                            .orElseThrow()
                            .toString())
                    .contains("note: Accepted: other vintage");
        }

        @Test
        void weightedMean_rejectsMissingFigure() {
            List<Measurement<Percentage>> values = List.of(missing(RATE), rate(TIANJIN, "1"), rate(HEBEI, "1"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.weightedMean(THREE, values, persons))
                    .withMessage("Input of a calculation must have a figure, but was rate, CN-BJ, 2024: missing (O)");
        }
    }
}
