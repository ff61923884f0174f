// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.internal.JavaStreams.copyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import java.io.IOException;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What happens between the first and the last level of a span, or between a numerator and its denominator. */
class SpansTest {
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();

    private static Measurement.Builder<Money> gdp(Region region, String period, long yuan) {
        return Measurement.builder(GDP).region(region).period(period).value(Figure.exact(Money.of("CNY", yuan)));
    }

    private static Measurement.Builder<Money> broken(Region region, String period, long yuan) {
        return gdp(region, period, yuan).status(ObservationStatus.BREAK);
    }

    private static boolean isBroken(Measurement<?> result) {
        return result.statuses().contains(ObservationStatus.BREAK);
    }

    @Nested
    class Breaks {
        private final List<Measurement<Money>> series = List.of(
                gdp(BEIJING, "2022", 100).build(),
                broken(BEIJING, "2023", 110).build(),
                gdp(BEIJING, "2024", 121).build(),
                gdp(BEIJING, "2025", 121).build());

        @Test
        void breakInsideASpan_isMarkedAndNoted() {
            Measurement<GrowthRate> average = Growth.averageAnnual(series.subList(0, 3));
            assertThat(isBroken(average)).isTrue();
            assertThat(average.derivation().orElseThrow().notes()).contains("Break in the series in 2023");
            List<Measurement<GrowthRate>> rates = Growth.ofSeries(series, Period.ofYears(2));
            assertThat(rates).extracting(SpansTest::isBroken).containsExactly(true, true);
            assertThat(rates.get(0).derivation().orElseThrow().notes()).contains("Break in the series in 2023");
            assertThat(rates.get(1).derivation().orElseThrow().notes()).doesNotContain("Break in the series in 2023");
            assertThat(Growth.ofSeries(series, Period.ofYears(1)))
                    .extracting(SpansTest::isBroken)
                    .containsExactly(true, true, false);
        }

        @Test
        void breakInsideASpan_isMarkedInADataset() throws IOException, ClassNotFoundException {
            Dataset levels = Dataset.copyOf(series);
            Dataset other = Dataset.of(
                    gdp(TIANJIN, "2022", 200).build(),
                    gdp(TIANJIN, "2023", 220).build(),
                    gdp(TIANJIN, "2024", 242).build());
            Dataset growth = Dataset.merge(levels, other).growth(GDP, Period.ofYears(2));
            for (Dataset rates : List.of(growth, copyOf(growth))) {
                assertThat(rates.stream().map(rate -> rate.region() + " " + rate.period() + " " + isBroken(rate)))
                        .containsExactly("CN-BJ 2024 true", "CN-BJ 2025 true", "CN-TJ 2024 false");
                assertThat(rates.stream()
                                .map(rate -> rate.figure()
                                        .orElseThrow()
                                        .quantity()
                                        .orElseThrow()
                                        .number()
                                        .intValue()))
                        .containsExactly(21, 10, 21);
            }
            assertThat(growth.get(0).statuses())
                    .isEqualTo(Growth.ofSeries(series, Period.ofYears(2)).get(0).statuses());
            assertThat(growth.get(0).derivation().orElseThrow().notes()).contains("Break in the series in 2023");
        }
    }

    @Nested
    class Denominators {
        private static Measurement<MoneyPer> perPerson(String period, TimeCollection collection) {
            Indicator<Count> population = Indicator.builder("population", Count.class)
                    .stock()
                    .timeCollection(collection)
                    .build();
            return Ratios.perCapita(
                    gdp(BEIJING, period, 1000).build(),
                    Measurement.builder(population)
                            .region(BEIJING)
                            .period(period)
                            .value(Figure.exact(Count.of(10, "persons")))
                            .build());
        }

        @Test
        void denominatorsOfOtherTimes_areNotComparable() {
            Measurement<MoneyPer> middle = perPerson("2023", TimeCollection.MIDDLE);
            Measurement<MoneyPer> end = perPerson("2024", TimeCollection.END);
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(middle, end))
                    .withMessageStartingWith(
                            "Measurements must have the same collection, but were denominator middle and denominator"
                                    + " end")
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.COLLECTION));
            assertThat(Presentation.LINE.differences(middle, end)).contains(Trait.COLLECTION);
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Dataset.of(middle, end).growth(middle.indicator()));
            Growth.between(middle, perPerson("2024", TimeCollection.MIDDLE));
            Growth.between(middle, perPerson("2024", TimeCollection.UNKNOWN));
        }

        @Test
        void denominatorOfADay_isOfTheEndOrTheBeginning() {
            Measurement<Count> day = Measurement.builder(
                            Indicator.builder("population", Count.class).stock().build())
                    .region(BEIJING)
                    .period("2024-12-31")
                    .value(Figure.exact(Count.of(10, "persons")))
                    .build();
            Measurement<MoneyPer> ofDay =
                    Ratios.perCapita(gdp(BEIJING, "2024", 1000).build(), day);
            Growth.between(perPerson("2023", TimeCollection.END), ofDay);
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(perPerson("2023", TimeCollection.MIDDLE), ofDay));
        }
    }

    @Nested
    class Links {
        private static List<Measurement<IndexNumber>> prices(String base, int... years) {
            Indicator<IndexNumber> cpi =
                    Indicator.builder("cpi", IndexNumber.class).build();
            return Arrays.stream(years)
                    .mapToObj(year -> Measurement.builder(cpi)
                            .region(BEIJING)
                            .period(TimePeriod.year(year))
                            .value(Figure.exact(IndexNumber.of(year - 1900, base)))
                            .build())
                    .toList();
        }

        @Test
        void exchangedLists_areRejected() {
            List<Measurement<IndexNumber>> older = prices("2015", 2018, 2019, 2020);
            List<Measurement<IndexNumber>> newer = prices("2020", 2020, 2021);
            TimePeriod overlap = TimePeriod.year(2020);
            assertThat(Prices.linked(older, newer, overlap)).hasSize(4);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Prices.linked(newer, older, overlap))
                    .withMessage("Older series must start and end no later than the newer one, but is of 2020 to 2021,"
                            + " and the newer one of 2018 to 2020; exchange the lists, or leave out its periods after"
                            + " 2020");
        }
    }

    @Test
    void annualRateOfAnUnadjustedFlow_isNoted() {
        for (SeasonalAdjustment adjustment : SeasonalAdjustment.values()) {
            Indicator<Money> indicator =
                    GDP.toBuilder().seasonalAdjustment(adjustment).build();
            Measurement<Money> quarter = Measurement.builder(indicator)
                    .region(BEIJING)
                    .period("2024-Q1")
                    .value(Figure.exact(Money.of("CNY", 100)))
                    .build();
            boolean isUnadjusted = adjustment == SeasonalAdjustment.NONE || adjustment == SeasonalAdjustment.CALENDAR;
            assertThat(AnnualRates.of(quarter).derivation().orElseThrow().notes().stream()
                            .anyMatch(
                                    "Not seasonally adjusted: the season of the period counts for the whole year"
                                            ::equals))
                    .isEqualTo(isUnadjusted);
        }
    }
}
