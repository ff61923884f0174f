// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.GDP_GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth of series: levels after growth, chained and annualised rates. */
class GrowthSeriesTest {
    private static final Indicator<GrowthRate> NOMINAL =
            GDP_GROWTH.toBuilder().growthBasis(GrowthBasis.NOMINAL).build();
    private static final Unit<GrowthRate> OVER_QUARTER =
            GrowthRate.of(0).withOver(Period.ofMonths(3)).unit();

    private static Measurement<GrowthRate> growth(String period, String figure) {
        return growth(GROWTH, period, figure);
    }

    private static Measurement<GrowthRate> growth(Unit<GrowthRate> unit, String period, String figure) {
        return measurement(NOMINAL, unit, figure).period(period).build();
    }

    @Nested
    class LevelAfter {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            80     | 25     | 100   | [100, 100]
            80~2   | 25     | 100   | [98.75, 101.25]
            80     | 25~10  | 100   | [96, 104]
            80     | -100   | 0     | [0, 0]
            80     | >25    | none  | (100, unbounded)
            -80    | 25     | -100  | [-100, -100]
            """)
        void appliesGrowth(String level, String rate, String value, String bounds) {
            Measurement<Money> after = Growth.levelAfter(gdp("2023", level), growth("2024", rate));
            assertFigure(after, value, bounds);
            assertThat(after.period()).isEqualTo(TimePeriod.year(2024));
            assertThat(after.indicator()).isEqualTo(GDP);
        }

        @Test
        void appliesAverageAnnualGrowth() {
            Unit<GrowthRate> average =
                    GrowthRate.of(0).withAnnualAverageOver(Period.ofYears(3)).unit();
            Measurement<Money> after = Growth.levelAfter(gdp("2020", "100"), growth(average, "2020/2023", "10"));
            assertFigure(after, "133.1", "[133.1, 133.1]");
            assertThat(after.period()).isEqualTo(TimePeriod.year(2023));
        }

        @Test
        void rejectsGrowthThatStartsElsewhere() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.levelAfter(gdp("2024", "80"), growth("2024", "25")))
                    .withMessageStartingWith("Growth rate must start in the period of the level")
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.PERIOD));
        }

        @Test
        void rejectsDeclineOfNonNegativeLevelByMoreThanAll() {
            Measurement<Money> level = measurement(GDP.toBuilder().nonNegative().build(), YUAN, "80")
                    .period("2023")
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.levelAfter(level, growth("2024", "-101")))
                    .withMessageStartingWith("Growth must not be below -100 % from a level of zero or more");
        }
    }

    @Nested
    class Chained {
        @Test
        void multipliesFactors() {
            Measurement<GrowthRate> chained =
                    Growth.chained(List.of(growth("2024", "20"), growth("2023", "10~2"), growth("2025", "-50")));
            // 1.1 × 1.2 × 0.5 = 0.66; the ends are 1.09 × 0.6 and 1.11 × 0.6
            assertFigure(chained, "-34", "[-34.6, -33.4]");
            assertThat(chained.toString()).startsWith("gdp-growth, CN-BJ, 2025, compared with 2022: -34 % over P3Y");
            assertThat(chained.indicator()).isEqualTo(NOMINAL);
            assertThat(chained.derivation().orElseThrow().operation()).isEqualTo("chained growth");
        }

        @Test
        void ofQuarters_isGrowthOfYear() {
            List<Measurement<GrowthRate>> quarters = List.of(
                    growth(OVER_QUARTER, "2024-Q1", "1"),
                    growth(OVER_QUARTER, "2024-Q2", "1"),
                    growth(OVER_QUARTER, "2024-Q3", "1"),
                    growth(OVER_QUARTER, "2024-Q4", "1"));
            Measurement<GrowthRate> year = Growth.chained(quarters);
            assertFigure(year, "4.060401", "[4.060401, 4.060401]");
            assertThat(year.reference()).contains(Reference.to(TimePeriod.parse("2023-Q4")));
        }

        @Test
        void ofAverageRates_usesTheirSpans() {
            Unit<GrowthRate> average =
                    GrowthRate.of(0).withAnnualAverageOver(Period.ofYears(2)).unit();
            Measurement<GrowthRate> chained =
                    Growth.chained(List.of(growth(average, "2020/2022", "10"), growth(average, "2022/2024", "20")));
            // 1.1² × 1.2² = 1.7424
            assertFigure(chained, "74.24", "[74.24, 74.24]");
        }

        @Test
        void rejectsRatesOnYearBefore_ofConsecutiveQuarters() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.chained(List.of(growth("2024-Q1", "5"), growth("2024-Q2", "5"))))
                    .withMessageStartingWith("Growth rates to chain must be of consecutive periods");
        }

        @Test
        void rejectsGap() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.chained(List.of(growth("2022", "5"), growth("2024", "5"))))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.PERIOD));
        }

        @Test
        void ofManyLongRates_hasThirtyFourDigits() {
            List<Measurement<GrowthRate>> rates = new ArrayList<>();
            for (int year = 1000; year < 1400; year++) {
                rates.add(growth(Integer.toString(year), "0.1234567890123456789012345678901234"));
            }
            Measurement<GrowthRate> chained = Growth.chained(rates);
            assertThat(chained.figure()
                            .orElseThrow()
                            .value()
                            .orElseThrow()
                            .number()
                            .precision())
                    .isLessThanOrEqualTo(34);
            // (1 + 0.001234567890123456789012345678901234)^400 - 1, computed with 80 digits in Python
            assertThat(chained.figure().orElseThrow().value().orElseThrow().number())
                    .isEqualByComparingTo(LONG_CHAIN);
        }
    }

    private static final BigDecimal LONG_CHAIN = new BigDecimal("63.80763157088827684639129417904258");

    @Nested
    class Annualised {
        /** The percent change at an annual rate: ((x1 / x0)^(m/n) - 1) × 100, with m = 4 and n = 1. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            1      | 4.060401      | [4.060401, 4.060401]
            -1     | -3.940399     | [-3.940399, -3.940399]
            1~1    | 4.060401      | [2.0150500625, 6.1363550625]
            -100   | -100          | [-100, -100]
            """)
        void compoundsQuarter(String quarter, String value, String bounds) {
            Measurement<GrowthRate> annual = Growth.annualised(growth(OVER_QUARTER, "2024-Q1", quarter));
            assertFigure(annual, value, bounds);
            GrowthRate unit = annual.figure().orElseThrow().value().orElseThrow();
            assertThat(unit.isAnnualAverage()).isTrue();
            assertThat(unit.over()).isEqualTo(Period.ofMonths(3));
        }

        @Test
        void ofTwoYears_isRoot() {
            Unit<GrowthRate> twoYears =
                    GrowthRate.of(0).withOver(Period.ofYears(2)).unit();
            assertFigure(Growth.annualised(growth(twoYears, "2024", "21")), "10", "[10, 10]");
        }

        @Test
        void isNotCombinedWithGrowthOverQuarter() {
            Measurement<GrowthRate> quarter = growth(OVER_QUARTER, "2024-Q1", "1");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.difference(Growth.annualised(quarter), quarter))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.GROWTH_BASIS));
        }

        @Test
        void rejectsAnnualAverage() {
            Measurement<GrowthRate> annual = Growth.annualised(growth(OVER_QUARTER, "2024-Q1", "1"));
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.annualised(annual))
                    .withMessageStartingWith("Growth rate to annualise must be over its whole duration");
        }
    }

    @Nested
    class OfSeries {
        private final List<Measurement<Money>> levels =
                List.of(gdp("2024-Q1", "132"), gdp("2023-Q1", "120"), gdp("2023-Q2", "100"), gdp("2022-Q1", "100"));

        @Test
        void hasGrowthOfEachLevelWithEarlierOne() {
            List<Measurement<GrowthRate>> rates = Growth.ofSeries(levels, Period.ofYears(1));
            assertThat(rates)
                    .containsExactly(
                            Growth.between(levels.get(3), levels.get(1)), Growth.between(levels.get(1), levels.get(0)));
            assertFigure(rates.get(0), "20", "[20, 20]");
            assertFigure(rates.get(1), "10", "[10, 10]");
        }

        @Test
        void averageAnnual_isFromFirstToLast() {
            assertFigure(
                    Growth.averageAnnual(List.of(gdp("2024", "121"), gdp("2023", "1"), gdp("2022", "100"))),
                    "10",
                    "[10, 10]");
        }

        @Test
        void averageAnnual_comparesAllLevels() {
            Measurement<Money> real = measurement(
                            GDP.toBuilder().constantPrices("2015").build(), YUAN, "110")
                    .period("2023")
                    .build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.averageAnnual(List.of(gdp("2022", "1"), real, gdp("2024", "2"))))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.PRICE_BASIS));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.averageAnnual(List.of(real)))
                    .withMessage("Average annual growth requires at least two levels, but has 1");
        }

        @Test
        void rejectsTwoLevelsOfPeriod() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.ofSeries(List.of(gdp("2024", "1"), gdp("2024", "2")), Period.ofYears(1)))
                    .withMessageStartingWith("Series must have one level for a period, but has ");
        }

        @Test
        void rejectsDurationOfNoWholePeriods() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.ofSeries(levels, Period.ofMonths(1)))
                    .withMessage("Growth must be over a duration of whole periods, above zero, but was over P1M for"
                            + " 2024-Q1");
        }
    }
}
