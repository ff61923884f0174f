// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.GDP_GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.PERCENT;
import static io.github.regiostat.calculation.CalculationFixtures.RATE;
import static io.github.regiostat.calculation.CalculationFixtures.RD;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.figure;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.missing;
import static io.github.regiostat.calculation.CalculationFixtures.notesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {
    private static final Indicator<Money> REAL_GDP =
            GDP.toBuilder().constantPrices("2015").build();
    private static final Indicator<GrowthRate> NOMINAL =
            GDP_GROWTH.toBuilder().growthBasis(GrowthBasis.NOMINAL).build();
    private static final Indicator<GrowthRate> REAL =
            GDP_GROWTH.toBuilder().growthBasis(GrowthBasis.REAL).build();

    private static Measurement.Builder<GrowthRate> growth(String figure) {
        return measurement(NOMINAL, GROWTH, figure);
    }

    private static Measurement<GrowthRate> yearly(String figure, Period over, String period) {
        return growth(figure)
                .value(figure(GrowthRate.of(0).withAnnualAverageOver(over).unit(), figure))
                .period(period)
                .build();
    }

    private static Measurement<GrowthRate> tenPercent(String over, String period) {
        return growth("10")
                .value(figure(GrowthRate.of(0).withOver(Period.parse(over)).unit(), "10"))
                .period(period)
                .build();
    }

    @Nested
    class Between {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "100; 110; 10; [10, 10]",
                    "100; 90; -10; [-10, -10]",
                    "100; 0; -100; [-100, -100]",
                    "100; -50; -150; [-150, -150]",
                    "100~40; 150~60; 50; [0, 125]",
                    "3; 4; 33.3333333333; [33.3333333333, 33.3333333334]",
                    ">100; 110; none; (unbounded, 10)",
                    ">=100; 110; none; (unbounded, 10]",
                    "100; >110; none; (10, unbounded)",
                    "100; <=110; none; (unbounded, 10]",
                    "100~40; >180; none; (50, unbounded)",
                    "[50, 100]; 200; none; [100, 300]",
                    "[50, 100); 200; none; (100, 300]",
                    "100?; 110; 10; none",
                    "100; 110?; 10; none",
                    "about 100; 110; none; none",
                    ">3500; >10000; none; none",
                    "?; 110; none; none",
                    "100; ?; none; none",
                })
        void between_calculatesValueAndBounds(String earlier, String later, String value, String bounds) {
            assertFigure(Growth.between(gdp("2023", earlier), gdp("2024", later)), value, bounds);
        }

        @ParameterizedTest
        @CsvSource({"0", "-5", "0?", "-5?", "1~2", "2~5", "<5"})
        void between_isUndetermined_ifEarlierLevelMayBeZero(String earlier) {
            Measurement<GrowthRate> growth = Growth.between(gdp("2023", earlier), gdp("2024", "5"));
            assertThat(growth.figure().orElseThrow().isUndetermined()).isTrue();
        }

        @Test
        void between_keepsDigitsOfLowGrowthRate() {
            BigDecimal rise = Growth.between(gdp("2023", "3e30"), gdp("2024", "3000000000000000000000000000001"))
                    .figure()
                    .orElseThrow()
                    .value()
                    .orElseThrow()
                    .number();
            assertThat(rise).isEqualTo(new BigDecimal("1E+2").divide(new BigDecimal("3E+30"), MathContext.DECIMAL128));
        }

        @Test
        void between_agreesWithGrowthRateOfQuantities() {
            assertThat(Growth.between(gdp("2023", "3.22"), gdp("2024", "4.27"))
                            .figure()
                            .orElseThrow()
                            .value())
                    .contains(GrowthRate.between(Money.of("CNY", "3.22"), Money.of("CNY", "4.27"), Period.ofYears(1)));
        }

        @ParameterizedTest
        @CsvSource({
            "2013, 2024, P11Y",
            "2023-Q1, 2024-Q1, P1Y",
            "2023-Q4, 2024-Q1, P3M",
            "2023-S1, 2023-S2, P6M",
            "2023-W52, 2024-W01, P7D",
            "2023-01/2023-02, 2024-01/2024-02, P1Y",
            "2024-01-01, 2024-01-20, P19D",
        })
        void between_coversDurationBetweenPeriods(String earlier, String later, String over) {
            Measurement<GrowthRate> growth = Growth.between(gdp(earlier, "100"), gdp(later, "110"));
            assertThat(growth.figure().orElseThrow().value())
                    .contains(GrowthRate.of(10).withOver(Period.parse(over)));
            assertThat(growth.period()).isEqualTo(TimePeriod.parse(later));
            assertThat(growth.reference()).contains(Reference.to(TimePeriod.parse(earlier)));
        }

        @Test
        void between_namesIndicatorOfLevels() {
            Indicator<GrowthRate> indicator =
                    Growth.between(gdp("2023", "100"), gdp("2024", "110")).indicator();
            assertThat(indicator.id()).isEqualTo("gdp-growth");
            assertThat(indicator.name()).isEqualTo("GDP, growth");
            assertThat(indicator.growthOf()).contains("gdp");
        }

        @ParameterizedTest
        @CsvSource({
            "current, nominal",
            "constant 2015, real",
            "chained 2015, real",
            "comparable, real",
            "unstated, unstated",
        })
        void between_hasGrowthBasisOfPrices(String prices, String basis) {
            Indicator<Money> indicator =
                    GDP.toBuilder().priceBasis(PriceBasis.parse(prices)).build();
            Measurement<GrowthRate> growth = Growth.between(
                    measurement(indicator, YUAN, "100").period("2023").build(),
                    measurement(indicator, YUAN, "110").build());
            assertThat(growth.indicator().growthBasis()).isEqualTo(GrowthBasis.ofCode(basis));
        }

        @Test
        void between_hasUnstatedGrowthBasis_ifPriceBasesDiffer() {
            Measurement<GrowthRate> growth = Growth.between(
                    gdp("2023", "100"), measurement(REAL_GDP, YUAN, "110").build(), Accept.OTHER_PRICE_BASIS);
            assertThat(growth.indicator().growthBasis()).isEqualTo(GrowthBasis.UNSTATED);
            assertThat(notesOf(growth)).contains("Accepted: other price basis");
        }

        @Test
        void between_keepsSeasonalAdjustment() {
            Indicator<Money> adjusted = GDP.toBuilder()
                    .seasonalAdjustment(SeasonalAdjustment.SEASONAL)
                    .build();
            assertThat(Growth.between(
                                    measurement(adjusted, YUAN, "1")
                                            .period("2023")
                                            .build(),
                                    measurement(adjusted, YUAN, "2").build())
                            .indicator()
                            .seasonalAdjustment())
                    .contains(SeasonalAdjustment.SEASONAL);
        }

        @ParameterizedTest
        @CsvSource({"2024, 2024", "2024, 2023"})
        void between_rejectsPeriodThatIsNotLater(String earlier, String later) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.between(gdp(earlier, "1"), gdp(later, "2")))
                    .withMessage("Growth must lead to a later period, but were gdp, CN-BJ, " + earlier
                            + ": CNY 1 (exact) and gdp, CN-BJ, " + later + ": CNY 2 (exact)");
        }

        @ParameterizedTest
        @CsvSource({"2023, 2024-Q1", "2023, 2023/2024"})
        void between_rejectsPeriodsOfDifferentFrequencies(String earlier, String later) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.between(gdp(earlier, "1"), gdp(later, "2")))
                    .withMessage("Levels must have periods of the same frequency, length and reporting year, but were"
                            + " gdp, CN-BJ, " + earlier + ": CNY 1 (exact) and gdp, CN-BJ, " + later
                            + ": CNY 2 (exact)");
        }

        @Test
        void between_rejectsGrowthRates() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.between(
                            growth("1").period("2023").build(), growth("2").build()))
                    .withMessage("Growth must be calculated from levels, but was from gdp-growth, CN-BJ, 2024:"
                            + " 2 % over P1Y (exact); for the difference of two rates, use Growth.difference");
        }

        @Test
        void between_rejectsPercentagePoints() {
            Indicator<PercentagePoints> points =
                    Indicator.builder("gap", PercentagePoints.class).build();
            Measurement<PercentagePoints> gap =
                    measurement(points, CalculationFixtures.POINTS, "1").build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.averageAnnual(gap, gap))
                    .withMessage("Growth must be calculated from levels, but was from gap, CN-BJ, 2024: 1 pp (exact);"
                            + " for the difference of two rates, use Growth.difference");
        }

        @Test
        void between_rejectsMissingFigure() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.between(gdp("2023", "1"), missing(GDP)))
                    .withMessage("Input of a calculation must have a figure, but was gdp, CN-BJ, 2024: missing (O)");
        }

        @Test
        void between_rejectsDifferentIndicators() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(
                            measurement(RD, YUAN, "1").period("2023").build(), gdp("2024", "2")))
                    .withMessage("Measurements must have the same indicator, but were rd and gdp: rd, CN-BJ, 2023:"
                            + " CNY 1 (exact)"
                            + " and gdp, CN-BJ, 2024: CNY 2 (exact)")
                    .satisfies(e -> assertThat(e.acceptedBy()).isEmpty());
        }

        @Test
        void between_rejectsDifferentIndicators_evenIfOtherPricesAreAccepted() {
            Measurement<Money> real = measurement(
                            RD.toBuilder().constantPrices("2015").build(), YUAN, "1")
                    .period("2023")
                    .build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(real, gdp("2024", "2"), Accept.OTHER_PRICE_BASIS))
                    .withMessageStartingWith("Measurements must have the same indicator, but were ");
        }

        @Test
        void between_rejectsDifferentUnits() {
            Measurement<Money> dollars = measurement(GDP, Money.of("USD", 0).unit(), "1")
                    .period("2023")
                    .build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(dollars, gdp("2024", "2")))
                    .withMessage("Measurements must have the same unit, but were USD and CNY: gdp, CN-BJ, 2023: USD"
                            + " 1 (exact)"
                            + " and gdp, CN-BJ, 2024: CNY 2 (exact); convert to one currency with"
                            + " convertedTo(\"USD\", rates)");
        }

        @Test
        void between_rejectsIndicesWithDifferentBases() {
            Measurement<IndexNumber> of2015 = measurement(CalculationFixtures.PRICES, CalculationFixtures.OF_2015, "1")
                    .period("2023")
                    .build();
            Measurement<IndexNumber> of2020 = measurement(
                            CalculationFixtures.PRICES,
                            IndexNumber.of(0, "2020").unit(),
                            "2")
                    .build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(of2015, of2020, Accept.values()))
                    .withMessage("Measurements must have the same index base, but were 2015=100 and 2020=100:"
                            + " prices, CN-BJ, 2023:"
                            + " 1 (2015=100) (exact)"
                            + " and prices, CN-BJ, 2024: 2 (2020=100) (exact)");
        }

        @Test
        void between_rejectsDifferentDimensions() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(
                            gdp("1").period("2023").dimension("industry", "C").build(), gdp("2024", "2")))
                    .withMessageStartingWith(
                            "Measurements must have the same dimensions, but were {industry=C} and none: gdp,"
                                    + " CN-BJ, 2023,"
                                    + " industry=C:");
        }

        @Test
        void between_rejectsDifferentCounterparts_butIgnoresTheirOrder() {
            Measurement<Money> both = gdp("1").period("2023")
                    .to(TIANJIN, CalculationFixtures.HEBEI)
                    .build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(both, gdp("2").to(TIANJIN).build()))
                    .withMessageStartingWith(
                            "Measurements must have the same counterpart, but were to CN-TJ, CN-HE and to"
                                    + " CN-TJ: gdp, CN-BJ"
                                    + " to CN-TJ, CN-HE, 2023:");
            assertFigure(
                    Growth.between(
                            both,
                            gdp("2").to(CalculationFixtures.HEBEI, TIANJIN).build()),
                    "100",
                    "[100, 100]");
        }
    }

    @Nested
    class AverageAnnual {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "2022; 2024; 100; 121; 10; [10, 10]",
                    "2022; 2024; 100; 2; -85.8578643763; [-85.8578643763, -85.8578643762]",
                    "2022; 2024; 100; 132.5~23; 15.1086443322; [10, 20]",
                    "2022; 2024; 100; 0; -100; [-100, -100]",
                    "2022; 2024; 100; >121; none; (10, unbounded)",
                    "2022; 2024; >=100; 121; none; (unbounded, 10]",
                    "2022; 2024; 100; [121, 144); none; [10, 20)",
                    "2022; 2024; 100; 121?; 10; none",
                    "2022; 2024; >1; >2; none; none",
                    "2022; 2024; 100; ?; none; none",
                    "2022; 2024; 0; 5; none; none",
                    "2022; 2024; 100; -5; none; none",
                    "2022; 2024; 100; -5?; none; none",
                    "2022; 2024; 100; 1~4; none; none",
                    "2023; 2024; 100; 110~2; 10; [9, 11]",
                    "2024-Q1; 2024-Q2; 100; 110; 46.41; [46.41, 46.41]",
                    "2024-Q1; 2024-Q2; 100; [90, 110]; none; [-34.39, 46.41]",
                    "2024-Q1; 2024-Q2; 100; [-1, 110]; none; none",
                    "2023-Q1; 2024-Q3; 100; 133.1; 21; [21, 21]",
                })
        void averageAnnual_calculatesValueAndBounds(
                String from, String to, String earlier, String later, String value, String bounds) {
            assertFigure(Growth.averageAnnual(gdp(from, earlier), gdp(to, later)), value, bounds);
        }

        @Test
        void averageAnnual_coversBothPeriods() {
            Measurement<GrowthRate> growth = Growth.averageAnnual(gdp("2013", "1"), gdp("2024", "2048"));
            GrowthRate rate = growth.figure().orElseThrow().value().orElseThrow();
            assertThat(rate).isEqualTo(GrowthRate.of(100).withAnnualAverageOver(Period.ofYears(11)));
            assertThat(growth.period()).isEqualTo(TimePeriod.years(2013, 2024));
            assertThat(growth.indicator().id()).isEqualTo("gdp-average-annual-growth");
            assertThat(growth.indicator().name()).isEqualTo("GDP, average annual growth");
            assertThat(notesOf(growth)).containsExactly("Root of the growth factor to 34 digits, HALF_EVEN");
        }

        @Test
        void averageAnnual_agreesWithGrowthRateOfQuantities() {
            Period over = Period.ofMonths(18);
            assertThat(Growth.averageAnnual(gdp("2023-Q1", "7"), gdp("2024-Q3", "9"))
                            .figure()
                            .orElseThrow()
                            .value())
                    .contains(GrowthRate.between(Money.of("CNY", 7), Money.of("CNY", 9), over)
                            .annualised(MathContext.DECIMAL128));
        }

        @Test
        void averageAnnual_rejectsDurationInDays() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.averageAnnual(gdp("2024-W01", "1"), gdp("2024-W02", "2")))
                    .withMessage("Length of time of an average annual growth rate must be in years and months,"
                            + " but was P7D");
        }
    }

    @Nested
    class LevelBefore {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "110; 10; 100; [100, 100]",
                    "110~20; 10; 100; [90.909090909, 109.090909091]",
                    "120; 0~100; 120; [80, 240]",
                    "90; -10; 100; [100, 100]",
                    ">110; 10; none; (100, unbounded)",
                    "110; >10; none; (unbounded, 100)",
                    "110; <=10; none; none",
                    "110; [-50, 10]; none; [100, 220]",
                    "110?; 10; 100; none",
                    "110; 10?; 100; none",
                    "110; about 10; none; none",
                    "?; 10; none; none",
                    "110; ?; none; none",
                    "110; -100; none; none",
                    "110; -100?; none; none",
                    "110; -99~4; none; none",
                })
        void levelBefore_calculatesValueAndBounds(String later, String growth, String value, String bounds) {
            assertFigure(Growth.levelBefore(gdp("2024", later), growth(growth).build()), value, bounds);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "121; 10; P2Y; 2022/2024; 2022; 100; [100, 100]",
                    "144; [10, 20]; P2Y; 2024; 2022; none; [100, 119.008264463]",
                    "2048; >100; P11Y; 2013/2024; 2013; none; (unbounded, 1)",
                    "121; -110; P2Y; 2024; 2022; none; none",
                })
        void levelBefore_compoundsAnnualAverage(
                String later, String growth, String over, String of, String period, String value, String bounds) {
            Measurement<Money> before = Growth.levelBefore(gdp("2024", later), yearly(growth, Period.parse(over), of));
            assertFigure(before, value, bounds);
            assertThat(before.period()).isEqualTo(TimePeriod.parse(period));
        }

        @Test
        void levelBefore_compoundsAverageOverMonths() {
            Measurement<Money> before =
                    Growth.levelBefore(gdp("2024-Q3", "133.1"), yearly("21", Period.ofMonths(18), "2023-Q1/2024-Q3"));
            assertFigure(before, "100", "[100, 100]");
            assertThat(before.period()).isEqualTo(TimePeriod.parse("2023-Q1"));
        }

        @ParameterizedTest
        @CsvSource({
            "2024, P1Y, 2023",
            "2024, P11Y, 2013",
            "2024-Q1, P1Y, 2023-Q1",
            "2024-Q1, P3M, 2023-Q4",
            "2024-Q1, P6M, 2023-Q3",
            "2024-S1, P6M, 2023-S2",
            "2024-T1, P4M, 2023-T3",
            "2024-03, P1M, 2024-02",
            "2024-01/2024-02, P1Y, 2023-01/2023-02",
            "2024-W01, P7D, 2023-W52",
            "2024-W01, P364D, 2023-W01",
            "2024-03-27, P1Y, 2023-03-27",
            "2024-03-01, P2D, 2024-02-28",
        })
        void levelBefore_movesPeriodBack(String later, String over, String before) {
            assertThat(Growth.levelBefore(gdp(later, "110"), tenPercent(over, later)))
                    .satisfies(level -> {
                        assertThat(level.period()).isEqualTo(TimePeriod.parse(before));
                        assertThat(level.indicator()).isEqualTo(GDP);
                        assertFigure(level, "100", "[100, 100]");
                    });
        }

        @ParameterizedTest
        @CsvSource({
            "2024, P3M",
            "2024-Q1, P2M",
            "2024-W01, P3D",
            "2024-W01, P1M",
            "2024-03-27, P1M3D",
            "2024-03, P10D",
        })
        void levelBefore_rejectsDurationThatIsNoMultipleOfFrequency(String later, String over) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.levelBefore(gdp(later, "110"), tenPercent(over, later)))
                    .withMessage("Duration of the growth rate must be a whole number of periods, but was " + over
                            + " for " + later);
        }

        @Test
        void levelBefore_rejectsGrowthRateOfOtherIndicator() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.levelBefore(
                            measurement(RD, YUAN, "1").build(), growth("10").build()))
                    .withMessage(
                            "Growth rate must name the indicator of the level in growthOf, but were rd, CN-BJ, 2024:"
                                    + " CNY 1 (exact) and gdp-growth, CN-BJ, 2024: 10 % over P1Y (exact)");
        }

        @Test
        void levelBefore_rejectsGrowthRateWithoutIndicator() {
            Indicator<GrowthRate> nameless =
                    Indicator.builder("growth", GrowthRate.class).build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.levelBefore(
                            gdp("2024", "1"),
                            measurement(nameless, GROWTH, "10").build(),
                            Accept.values()))
                    .withMessageStartingWith("Growth rate must name the indicator of the level in growthOf, but were ");
        }

        @Test
        void levelBefore_rejectsUnstatedGrowthBasis_unlessAccepted() {
            Measurement<GrowthRate> growth =
                    measurement(GDP_GROWTH, GROWTH, "10").build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.levelBefore(gdp("2024", "110"), growth))
                    .withMessage("Growth rate must be specified as nominal or real, but were gdp,"
                            + " CN-BJ, 2024: CNY 110 (exact)"
                            + " and gdp-growth, CN-BJ, 2024: 10 % over P1Y (exact); to accept this,"
                            + " pass Accept.UNSTATED_GROWTH_BASIS")
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.UNSTATED_GROWTH_BASIS));
            Measurement<Money> before = Growth.levelBefore(gdp("2024", "110"), growth, Accept.UNSTATED_GROWTH_BASIS);
            assertFigure(before, "100", "[100, 100]");
            assertThat(notesOf(before))
                    .containsExactly("Accepted: unstated growth basis", "Divided to 34 digits, HALF_EVEN");
        }

        @Test
        void levelBefore_rejectsRealGrowthRateOfNominalLevel() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.levelBefore(
                            measurement(GDP, YUAN, "110").build(),
                            measurement(REAL, GROWTH, "10").build(),
                            Accept.values()))
                    .withMessage("Real growth rate requires a level at constant"
                            + " prices, but were gdp, CN-BJ,"
                            + " 2024: CNY 110 (exact) and gdp-growth, CN-BJ, 2024: 10 % over P1Y (exact)");
        }

        @Test
        void levelBefore_rejectsRealGrowthRateOfUnstatedPrices_unlessAccepted() {
            Indicator<Money> unstated =
                    GDP.toBuilder().priceBasis(PriceBasis.UNSTATED).build();
            Measurement<Money> level = measurement(unstated, YUAN, "110").build();
            Measurement<GrowthRate> growth = measurement(REAL, GROWTH, "10").build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.levelBefore(level, growth))
                    .withMessage("Real growth rate requires a level at stated constant prices, but were gdp, CN-BJ,"
                            + " 2024: CNY 110 (exact) and gdp-growth, CN-BJ, 2024: 10 % over P1Y (exact); to accept"
                            + " this, pass Accept.UNSTATED_GROWTH_BASIS")
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.UNSTATED_GROWTH_BASIS));
            Measurement<Money> before = Growth.levelBefore(level, growth, Accept.UNSTATED_GROWTH_BASIS);
            assertFigure(before, "100", "[100, 100]");
            assertThat(before.indicator().priceBasis()).isEqualTo(PriceBasis.UNSTATED);
            assertThat(notesOf(before))
                    .containsExactly("Accepted: unstated growth basis", "Divided to 34 digits, HALF_EVEN");
        }

        @Test
        void levelBefore_rejectsNominalGrowthRateOfRealLevel() {
            Measurement<Money> level = measurement(REAL_GDP, YUAN, "110").build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.levelBefore(level, growth("10").build(), Accept.values()))
                    .withMessageStartingWith("Nominal growth rate requires a level at" + " current prices, but were ");
            assertFigure(
                    Growth.levelBefore(level, measurement(REAL, GROWTH, "10").build()), "100", "[100, 100]");
        }

        @ParameterizedTest
        @CsvSource({"2024, 2023", "2024, 2024-Q4", "2024-Q4, 2024", "2024-Q3, 2023-Q4/2024-Q2"})
        void levelBefore_rejectsGrowthRateThatEndsInOtherPeriod(String later, String growth) {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.levelBefore(
                            gdp(later, "1"), growth("10").period(growth).build()))
                    .withMessage("Growth rate and level must end in the same period, and a range must start in the"
                            + " base period, but"
                            + " were gdp, CN-BJ, " + later
                            + ": CNY 1 (exact) and gdp-growth, CN-BJ, " + growth + ": 10 % over P1Y (exact)");
        }

        @Test
        void levelBefore_rejectsDifferentCounterpartsAndDimensions() {
            Measurement<GrowthRate> growth = growth("10").build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.levelBefore(gdp("1").to(TIANJIN).build(), growth))
                    .withMessageStartingWith(
                            "Measurements must have the same counterpart, but were to CN-TJ and none: gdp,"
                                    + " CN-BJ to CN-TJ, 2024");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() ->
                            Growth.levelBefore(gdp("1").dimension("sex", "F").build(), growth))
                    .withMessageStartingWith(
                            "Measurements must have the same dimensions, but were {sex=F} and none: gdp, CN-BJ,"
                                    + " 2024, sex=F");
        }

        @Test
        void levelBefore_rejectsMissingFigure() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Growth.levelBefore(missing(GDP), growth("10").build()))
                    .withMessage("Input of a calculation must have a figure, but was gdp, CN-BJ, 2024: missing (O)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.levelBefore(gdp("2024", "1"), missing(NOMINAL)))
                    .withMessage(
                            "Input of a calculation must have a figure, but was gdp-growth, CN-BJ, 2024: missing (O)");
        }

        @Test
        void levelBefore_keepsUnitOfShare() {
            Measurement<Percentage> share = measurement(
                            RATE, Percentage.of(0).withWhole("gdp").unit(), "5.5")
                    .build();
            Indicator<GrowthRate> growth = NOMINAL.toBuilder().growthOf("rate").build();
            assertThat(Growth.levelBefore(
                                    share, measurement(growth, GROWTH, "10").build())
                            .figure()
                            .orElseThrow()
                            .value())
                    .contains(Percentage.of(5).withWhole("gdp"));
            assertThat(share.region()).isEqualTo(BEIJING);
            assertThat(PERCENT).isNotEqualTo(share.figure().orElseThrow().unit());
        }
    }

    @Nested
    class Difference {
        @Test
        void difference_isInPoints_andRefersToOtherRate() {
            Measurement<GrowthRate> other = growth("3").region(TIANJIN).build();
            Measurement<PercentagePoints> points = Growth.difference(growth("5").build(), other);
            assertFigure(points, "2", "[2, 2]");
            assertThat(points.indicator().id()).isEqualTo("gdp-growth-difference");
            assertThat(points.reference().orElseThrow().region()).contains(TIANJIN);
        }

        @Test
        void difference_rejectsRealFromNominal_andOtherSpan() {
            Measurement<GrowthRate> real = measurement(REAL, GROWTH, "3").build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.difference(growth("5").build(), real, Accept.values()))
                    .withMessageStartingWith(
                            "Measurements must have the same growth basis, but were nominal and real: ");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.difference(
                            tenPercent("P1Y", "2024-Q1"), tenPercent("P3M", "2024-Q1"), Accept.values()))
                    .withMessageStartingWith("Measurements must have the same ")
                    .withMessageContaining("P1Y and ");
        }
    }
}
