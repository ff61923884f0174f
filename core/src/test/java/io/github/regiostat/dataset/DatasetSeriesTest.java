// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.TIANJIN;
import static io.github.regiostat.dataset.DatasetFixtures.dollars;
import static io.github.regiostat.dataset.DatasetFixtures.gdp;
import static io.github.regiostat.dataset.DatasetFixtures.missing;
import static io.github.regiostat.dataset.DatasetFixtures.population;
import static io.github.regiostat.dataset.DatasetFixtures.published;
import static io.github.regiostat.dataset.DatasetFixtures.vintage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Differences;
import io.github.regiostat.calculation.NotComparableException;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calculations with series of datasets, data as of a date, and triangles of revisions. */
class DatasetSeriesTest {
    @Nested
    class Derived {
        @Test
        void series_areCalculatedEach() {
            Dataset data = Dataset.of(
                    gdp(TIANJIN, "2024-Q2", "2").build(),
                    gdp(BEIJING, "2024-Q1", "10").build(),
                    gdp(TIANJIN, "2024-Q1", "1").build(),
                    gdp(BEIJING, "2024-Q2", "20").build(),
                    population(BEIJING, "2024-Q1", 5));
            Dataset sums = data.derived(GDP, Sums::yearToDate);
            assertThat(sums)
                    .extracting(m -> m.region().code() + " " + m.period())
                    .containsExactly(
                            "CN-TJ 2024-Q1", "CN-TJ 2024-Q1/2024-Q2", "CN-BJ 2024-Q1", "CN-BJ 2024-Q1/2024-Q2");
            assertThat(sums.get(3))
                    .isEqualTo(Sums.overTime(List.of(
                            gdp(BEIJING, "2024-Q1", "10").build(),
                            gdp(BEIJING, "2024-Q2", "20").build())));
        }

        @Test
        void unitsAndFrequencies_areSeriesOfTheirOwn() {
            Dataset data = Dataset.of(
                    gdp(BEIJING, "2024-Q1", "10").build(),
                    dollars(BEIJING, "2024-Q1", 1),
                    gdp(BEIJING, "2024", "40").build());
            assertThat(data.derived(GDP, series -> series.subList(0, 1))).hasSize(3);
        }

        @Test
        void missingFigure_isGap() {
            Dataset data = Dataset.of(
                    gdp(BEIJING, "2024-Q1", "10").build(),
                    missing(GDP, BEIJING, "2024-Q2"),
                    gdp(BEIJING, "2024-Q3", "10").build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> data.derived(GDP, Sums::yearToDate))
                    .withMessage("Periods to join must be adjacent, but '2024-Q1' is followed by '2024-Q3'");
        }
    }

    @Nested
    class SummedOverCategories {
        private Measurement<Money> exports(Region region, String product, String area, String billion) {
            return gdp(region, "2024", billion)
                    .dimension("product", product)
                    .dimension("area", area)
                    .build();
        }

        @Test
        void categories_areSummedForEachRegionAndOtherCategory() {
            Dataset data = Dataset.of(
                    exports(BEIJING, "goods", "EU", "1"),
                    exports(BEIJING, "services", "EU", "2"),
                    exports(BEIJING, "goods", "US", "4"),
                    exports(BEIJING, "services", "US", "8"),
                    exports(TIANJIN, "goods", "EU", "16"),
                    gdp(BEIJING, "2024", "100").build());
            Dataset sums = data.summedOverCategories(GDP, "product");
            assertThat(sums)
                    .extracting(m -> m.region().code() + " " + m.dimensions() + " "
                            + m.figure().orElseThrow().value().orElseThrow())
                    .containsExactly(
                            "CN-BJ {area=EU} CNY 3000000000",
                            "CN-BJ {area=US} CNY 12000000000",
                            "CN-TJ {area=EU} CNY 16000000000");
        }

        @Test
        void total_isRejected() {
            Dataset data = Dataset.of(exports(BEIJING, "goods", "EU", "1"), exports(BEIJING, "_T", "EU", "2"));
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> data.summedOverCategories(GDP, "product"))
                    .withMessageStartingWith("Total of a dimension must not be summed with its parts");
        }

        @Test
        void unknownDimension_isRejected() {
            Dataset data = Dataset.of(exports(BEIJING, "goods", "EU", "1"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> data.summedOverCategories(GDP, "industry"))
                    .withMessage("Sum over categories must be over a dimension of gdp, that is one of [area, product],"
                            + " but was over 'industry'");
        }

        @Test
        void missingCategory_isRejected() {
            Measurement<Money> lost = Measurement.builder(GDP)
                    .region(BEIJING)
                    .period("2024")
                    .dimension("product", "services")
                    .dimension("area", "EU")
                    .build();
            Dataset data = Dataset.of(exports(BEIJING, "goods", "EU", "1"), lost);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> data.summedOverCategories(GDP, "product"))
                    .withMessageStartingWith("Input of a calculation must have a figure, but was gdp");
        }
    }

    @Nested
    class AsOf {
        private final Measurement<Money> first = of("2023", "10", published("2024-01-17"));
        private final Measurement<Money> revised = of("2023", "11", published("2024-12-26"));
        private final Measurement<Money> next = of("2024", "12", published("2025-01-17"));
        private final Dataset all = Dataset.of(next, revised, first);

        private Measurement<Money> of(String period, String billion, Source source) {
            return gdp(BEIJING, period, billion).source(source).build();
        }

        @ParameterizedTest
        @CsvSource({
            "2024-01-16, ''",
            "2024-01-17, 10",
            "2024-12-25, 10",
            "2024-12-26, 11",
            "2025-01-17, 12 11",
            "2030-01-01, 12 11"
        })
        void latestEditionOfDate_isKnown(LocalDate date, String billions) {
            assertThat(all.asOf(date))
                    .extracting(m -> m.figure()
                            .orElseThrow()
                            .quantity()
                            .orElseThrow()
                            .number()
                            .movePointLeft(9)
                            .stripTrailingZeros()
                            .toPlainString())
                    .containsExactly(billions.isEmpty() ? new String[0] : billions.split(" "));
        }

        @Test
        void vintageThatIsPeriod_isKnownAtItsEnd() {
            Dataset data = Dataset.of(of("2023", "10", vintage("2024-10")));
            assertThat(data.asOf(LocalDate.parse("2024-10-30"))).isEmpty();
            assertThat(data.asOf(LocalDate.parse("2024-10-31"))).hasSize(1);
        }

        @Test
        void sourceWithoutDate_isRejected() {
            Dataset data = Dataset.of(first, of("2022", "9", vintage("final")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> data.asOf(LocalDate.parse("2024-10-30")))
                    .withMessage("Data as of a date must have sources with a day of publication or a vintage that is a"
                            + " period, but Office (vintage final) has neither; set Source.published, or select other"
                            + " sources with onlySource");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Dataset.of(gdp(BEIJING, "2023", "1").build()).asOf(LocalDate.parse("2024-10-30")))
                    .withMessageContaining("but no source has neither");
        }

        @Test
        void revisions_arePairsOfEditions() {
            RevisionTriangle<Money> triangle = all.revisions(GDP, BEIJING);
            assertThat(triangle.editions())
                    .containsExactly(published("2024-01-17"), published("2024-12-26"), published("2025-01-17"));
            assertThat(triangle.periods()).containsExactly(TimePeriod.year(2023), TimePeriod.year(2024));
            assertThat(triangle.history(TimePeriod.year(2023))).containsExactly(first, revised);
            assertThat(triangle.find(TimePeriod.year(2024), published("2024-12-26")))
                    .isEmpty();
            assertThat(triangle.revisions()).containsExactly(new MeasurementPair<>(first, revised));
            MeasurementPair<Money, Money> revision = triangle.revisions().get(0);
            assertThat(Differences.of(revision.second(), revision.first(), Accept.OTHER_VINTAGE)
                            .figure()
                            .orElseThrow()
                            .value())
                    .contains(Money.of("CNY", 1_000_000_000));
            assertThat(triangle).isEqualTo(Dataset.of(first, next, revised).revisions(GDP, BEIJING));
            assertThat(triangle)
                    .hasSameHashCodeAs(Dataset.of(first, next, revised).revisions(GDP, BEIJING));
        }

        @Test
        void triangle_isTableOfVintages() {
            Dataset data = Dataset.of(
                    of("2023", "10", vintage("2024")),
                    of("2023", "11", vintage("2025")),
                    of("2024", "12", vintage("2025")));
            assertThat(data.revisions(GDP, BEIJING)).hasToString("""
                period | 2024 | 2025
                2023 | CNY 10000000000 | CNY 11000000000
                2024 | - | CNY 12000000000\
                """);
            assertThat(data.revisions(GDP, TIANJIN).periods()).isEmpty();
        }

        @Test
        void severalSeries_areRejected() {
            Dataset data = Dataset.of(
                    of("2023", "10", vintage("2024")),
                    dollars(BEIJING, "2023", 1).toBuilder()
                            .source(vintage("2025"))
                            .build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> data.revisions(GDP, BEIJING))
                    .withMessageStartingWith("Revisions must be of one series, which differs only in the edition of its"
                            + " source, but are of 2: ");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Dataset.of(gdp(BEIJING, "2023", "1").build()).revisions(GDP, BEIJING))
                    .withMessageStartingWith("Revisions must be of measurements with a source, but were of gdp");
        }

        @Test
        void editionsWithoutOrder_areRejected() {
            Dataset data = Dataset.of(of("2023", "10", vintage("v1")), of("2023", "11", vintage("v2")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> data.revisions(GDP, BEIJING))
                    .withMessage("Vintages must be ordered by their names or days of publication, but are not: Office"
                            + " (vintage v1) and Office (vintage v2)");
        }
    }
}
