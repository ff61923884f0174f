// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.OF_2015;
import static io.github.regiostat.calculation.CalculationFixtures.PERCENT;
import static io.github.regiostat.calculation.CalculationFixtures.PERSONS;
import static io.github.regiostat.calculation.CalculationFixtures.POPULATION;
import static io.github.regiostat.calculation.CalculationFixtures.PRICES;
import static io.github.regiostat.calculation.CalculationFixtures.RATE;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.notesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sums and means of series: the year to date, rolling sums, and means over time. */
class SeriesTest {
    private static final Indicator<Money> ANNUAL = GDP.toBuilder().annualRate().build();

    private static <Q extends Quantity<Q>> List<Measurement<Q>> quarters(
            Indicator<Q> indicator, Unit<Q> unit, String first, String... figures) {
        List<Measurement<Q>> series = new ArrayList<>();
        Measurement<Q> template =
                measurement(indicator, unit, "0").period(first).build();
        for (int i = 0; i < figures.length; i++) {
            series.add(measurement(indicator, unit, figures[i])
                    .period(template.period().plus(i))
                    .build());
        }
        return series;
    }

    private static List<String> texts(List<? extends Measurement<?>> series) {
        return series.stream()
                .map(m -> m.period() + ": " + m.bounds().orElseThrow().interval())
                .toList();
    }

    @Nested
    class YearToDate {
        @Test
        void sumsFromStartOfEachYear() {
            List<Measurement<Money>> sums = Sums.yearToDate(quarters(GDP, YUAN, "2023-Q1", "1", "2~2", "3", "4", "5"));
            assertThat(texts(sums))
                    .containsExactly(
                            "2023-Q1: [1, 1]",
                            "2023-Q1/2023-Q2: [2, 4]",
                            "2023-Q1/2023-Q3: [5, 7]",
                            "2023-Q1/2023-Q4: [9, 11]",
                            "2024-Q1: [5, 5]");
        }

        /** China's statistics have no January: the first figure is of January and February. */
        @Test
        void startsWithRange() {
            List<Measurement<Money>> sums = Sums.yearToDate(List.of(gdp("2024-03", "7"), gdp("2024-01/2024-02", "11")));
            assertThat(texts(sums)).containsExactly("2024-01/2024-02: [11, 11]", "2024-01/2024-03: [18, 18]");
        }

        @Test
        void rejectsYearWithoutStart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.yearToDate(quarters(GDP, YUAN, "2023-Q3", "1", "2", "3")))
                    .withMessage("Year to date must start with the first period of the year, but the series starts"
                            + " 2023 with 2023-Q3; add the periods before it, or leave the year out");
        }

        @Test
        void rejectsGap() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.yearToDate(List.of(gdp("2023-Q1", "1"), gdp("2023-Q3", "1"))))
                    .withMessage("Periods to join must be adjacent, but '2023-Q1' is followed by '2023-Q3'");
        }

        @Test
        void rejectsEmptyList() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.<Money>yearToDate(List.of()))
                    .withMessage("Year to date requires at least one measurement, but the list is empty");
        }
    }

    @Nested
    class Rolling {
        @Test
        void sumsEachRunOfFourQuarters() {
            List<Measurement<Money>> sums =
                    Sums.rolling(quarters(GDP, YUAN, "2023-Q1", "1", "2", "3", "4", "5", "6~2"), 4);
            assertThat(texts(sums))
                    .containsExactly(
                            "2023-Q1/2023-Q4: [10, 10]", "2023-Q2/2024-Q1: [14, 14]", "2023-Q3/2024-Q2: [17, 19]");
        }

        @Test
        void averagesEachRunOfPeriods() {
            List<Measurement<Count>> means =
                    Means.rolling(quarters(POPULATION, PERSONS, "2023-Q1", "10", "20", "40"), 2);
            assertThat(texts(means)).containsExactly("2023-Q1/2023-Q2: [15, 15]", "2023-Q2/2023-Q3: [30, 30]");
        }

        @Test
        void rejectsLengthOutOfRange() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.rolling(quarters(GDP, YUAN, "2023-Q1", "1", "2"), 3))
                    .withMessage("Length of a rolling calculation must be from 1 to the number of measurements, 2,"
                            + " but was 3");
        }
    }

    @Nested
    class MeansOverTime {
        /** The annual average of an index is the mean of its twelve months (HICP Methodological Manual). */
        @Test
        void ofMonthlyIndex_isMeanOfTwelveMonths() {
            String[] months = IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> "1" + (10 + month) + "." + month % 10)
                    .toArray(String[]::new);
            // 111.1 to 119.9 are 1039.5, and 120.0, 121.1 and 122.2 are 363.3: the sum is 1402.8
            assertFigure(Means.overTime(quarters(PRICES, OF_2015, "2024-01", months)), "116.9", "[116.9, 116.9]");
        }

        @Test
        void ofStock_isAverage() {
            Measurement<?> mean = Means.overTime(quarters(POPULATION, PERSONS, "2024-Q1", "10~2", "20", "30", "44"));
            assertFigure(mean, "26", "[25.75, 26.25]");
            assertThat(mean.indicator().timeCollection()).isEqualTo(TimeCollection.AVERAGE);
            assertThat(mean.period()).hasToString("2024-Q1/2024-Q4");
            assertThat(mean.derivation().orElseThrow().operation()).isEqualTo("mean over time");
        }

        @Test
        void countsPeriodsOfRange() {
            assertFigure(
                    Means.overTime(List.of(
                            measurement(POPULATION, PERSONS, "10")
                                    .period("2024-01/2024-02")
                                    .build(),
                            measurement(POPULATION, PERSONS, "40")
                                    .period("2024-03")
                                    .build())),
                    "20",
                    "[20, 20]");
        }

        /** The amount of a year is the mean of its quarters at annual rates. */
        @Test
        void ofAnnualRatesOverYear_isAmountOfYear() {
            Measurement<Money> year = Means.overTime(quarters(ANNUAL, YUAN, "2024-Q1", "100", "104", "108", "112"));
            assertFigure(year, "106", "[106, 106]");
            assertThat(year.indicator()).isEqualTo(GDP);
            assertThat(Means.overTime(quarters(ANNUAL, YUAN, "2024-Q1", "100", "104"))
                            .indicator())
                    .isEqualTo(ANNUAL);
        }

        @Test
        void rejectsFlow_andNamesSum() {
            List<Measurement<Money>> flow = quarters(GDP, YUAN, "2024-Q1", "1", "2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Means.overTime(flow))
                    .withMessage("Mean over time requires a stock, a level, an index or a flow at annual rates, but was"
                            + " of the flow " + flow.get(0) + "; use Sums.overTime");
        }

        @Test
        void rejectsRatio_unlessAccepted() {
            List<Measurement<Percentage>> rates = quarters(RATE, PERCENT, "2024-Q1", "4", "5");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Means.overTime(rates))
                    .withMessageStartingWith("Ratio has no plain mean over time, but were rate, CN-BJ, 2024-Q1")
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.INDICATOR))
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.PLAIN_MEAN));
            Measurement<Percentage> mean = Means.overTime(rates, Accept.PLAIN_MEAN);
            assertFigure(mean, "4.5", "[4.5, 4.5]");
            assertThat(notesOf(mean)).contains("Accepted: plain mean");
        }

        @Test
        void rejectsGrowthRates_andNamesChain() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Means.overTime(
                            quarters(CalculationFixtures.GDP_GROWTH, CalculationFixtures.GROWTH, "2024-Q1", "4", "5"),
                            Accept.values()))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.GROWTH_BASIS))
                    .withMessageContaining("chained by Growth.chained");
        }
    }

    @Nested
    class Rates {
        @Test
        void annualRate_isMarkedAndMultiplied() {
            Measurement<Money> quarter = gdp("2024-Q1", "25~2");
            Measurement<Money> rate = AnnualRates.of(quarter);
            assertFigure(rate, "100", "[96, 104]");
            assertThat(rate.indicator()).isEqualTo(ANNUAL);
            assertThat(notesOf(rate)).contains("Months: 3 of 12");
            assertFigure(AnnualRates.of(gdp("2024-05", "25")), "300", "[300, 300]");
            assertThat(AnnualRates.toAmount(rate).figure().orElseThrow().bounds())
                    .isEqualTo(quarter.figure().orElseThrow().bounds());
            assertThat(AnnualRates.toAmount(rate).indicator()).isEqualTo(GDP);
        }

        @Test
        void annualRate_isNotCombinedWithAmount() {
            Measurement<Money> quarter = gdp("2024-Q1", "25");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Differences.of(AnnualRates.of(quarter), quarter))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.COLLECTION));
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(gdp("2023-Q4", "24"), AnnualRates.of(quarter)))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.COLLECTION));
        }

        @Test
        void annualRate_rejectsYearsAndWeeksAndStocks() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> AnnualRates.of(gdp("2024", "25")))
                    .withMessageStartingWith("Annual rate must be of a period of 1 to 11 whole months");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> AnnualRates.of(gdp("2024-W05", "25")))
                    .withMessageStartingWith("Annual rate must be of a period of 1 to 11 whole months");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AnnualRates.of(CalculationFixtures.population(BEIJING, "25")))
                    .withMessageStartingWith("Annual rate requires a flow, but was of population");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> AnnualRates.toAmount(gdp("2024-Q1", "25")))
                    .withMessageStartingWith("Flow must be at annual rates");
        }
    }
}
