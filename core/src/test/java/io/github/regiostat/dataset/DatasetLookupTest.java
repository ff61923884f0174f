// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.HEBEI;
import static io.github.regiostat.dataset.DatasetFixtures.POPULATION;
import static io.github.regiostat.dataset.DatasetFixtures.THREE;
import static io.github.regiostat.dataset.DatasetFixtures.TIANJIN;
import static io.github.regiostat.dataset.DatasetFixtures.dollars;
import static io.github.regiostat.dataset.DatasetFixtures.gdp;
import static io.github.regiostat.dataset.DatasetFixtures.missing;
import static io.github.regiostat.dataset.DatasetFixtures.population;
import static io.github.regiostat.dataset.DatasetFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Indicators, measurements and members that a dataset does not have as they were given: data that must not vanish. */
class DatasetLookupTest {
    private static final Indicator<Money> CURRENT =
            GDP.toBuilder().priceBasis(PriceBasis.CURRENT).build();
    private static final Indicator<Money> REAL =
            GDP.toBuilder().constantPrices("2015").build();

    private static <Q extends Quantity<Q>> Measurement<Q> of(Indicator<Q> indicator, Region region, Q value) {
        return Measurement.builder(indicator)
                .region(region)
                .period("2024")
                .value(value)
                .build();
    }

    private static Measurement<Money> yuan(Indicator<Money> indicator, Region region) {
        return of(indicator, region, Money.of("CNY", 1));
    }

    private static final Dataset DATA =
            Dataset.of(yuan(REAL, BEIJING), yuan(REAL, TIANJIN), yuan(REAL, HEBEI), population(BEIJING, "2024", 5));

    @Nested
    class OfOtherContent {
        private static final String DIFFERENCE = "Indicator 'gdp' must be one of the dataset, but differs: price basis"
                + " current, but constant 2015 in the dataset; use dataset.indicator(\"gdp\", Money.class)";

        static Stream<Consumer<Dataset>> operations() {
            return Stream.of(
                    dataset -> dataset.series(CURRENT, BEIJING),
                    dataset -> dataset.find(CURRENT, BEIJING, "2024"),
                    dataset -> dataset.summedOver(THREE, CURRENT),
                    dataset -> dataset.partiallySummedOver(THREE, CURRENT),
                    dataset -> dataset.partiallySummedOver(THREE, CURRENT, POPULATION),
                    dataset -> dataset.partiallySummedOver(THREE, REAL, CURRENT),
                    dataset -> dataset.aggregatedOver(THREE, CURRENT),
                    dataset -> dataset.aggregatedOver(THREE, CURRENT, POPULATION),
                    dataset -> dataset.join(CURRENT, POPULATION),
                    dataset -> dataset.join(POPULATION, CURRENT),
                    dataset -> dataset.derived(CURRENT, POPULATION, Ratios::perCapita),
                    dataset -> dataset.measurementsOf(CURRENT),
                    dataset -> dataset.onlyIndicator(CURRENT));
        }

        @ParameterizedTest
        @MethodSource("operations")
        void indicator_isRejectedWithTheDifference(Consumer<Dataset> operation) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> operation.accept(DATA))
                    .withMessage(DIFFERENCE);
        }

        static Stream<Arguments> changes() {
            Indicator<Percentage> share =
                    Indicator.builder("gdp", Percentage.class).ratioOf("a", "b").build();
            Indicator<GrowthRate> growth =
                    Indicator.builder("gdp", GrowthRate.class).growthOf("a").build();
            return Stream.of(
                    Arguments.of(GDP.toBuilder().name("GDP").build(), GDP, "name 'GDP', but 'gdp'"),
                    Arguments.of(GDP.toBuilder().definition("all").build(), GDP, "definition 'all', but none"),
                    Arguments.of(
                            GDP.toBuilder()
                                    .stock()
                                    .timeCollection(TimeCollection.SUMMED)
                                    .build(),
                            GDP,
                            "behaviour stock, but flow"),
                    Arguments.of(
                            GDP.toBuilder()
                                    .timeCollection(TimeCollection.AVERAGE)
                                    .build(),
                            GDP,
                            "time of collection " + TimeCollection.AVERAGE.code() + ", but "
                                    + TimeCollection.SUMMED.code()),
                    Arguments.of(
                            GDP.toBuilder()
                                    .seasonalAdjustment(SeasonalAdjustment.NONE)
                                    .build(),
                            GDP,
                            "seasonal adjustment N, but unstated"),
                    Arguments.of(GDP.toBuilder().nonNegative().build(), GDP, "values below zero no, but yes"),
                    Arguments.of(GDP.toBuilder().withoutNaturalZero().build(), GDP, "natural zero no, but yes"),
                    Arguments.of(GDP.toBuilder().annualRate().build(), GDP, "annual rate yes, but no"),
                    Arguments.of(
                            share,
                            share.toBuilder().ratioOf("c", "d").build(),
                            "numerator a, but c in the dataset; denominator b, but d"),
                    Arguments.of(
                            growth,
                            growth.toBuilder()
                                    .growthOf("b")
                                    .growthBasis(GrowthBasis.REAL)
                                    .build(),
                            "growing indicator a, but b in the dataset; growth basis unstated, but real"),
                    Arguments.of(Indicator.builder("gdp", Count.class).flow().build(), GDP, "kind Count, but Money"));
        }

        @ParameterizedTest
        @MethodSource("changes")
        void eachAttribute_isNamed(Indicator<?> given, Indicator<?> known, String difference) {
            Dataset dataset = Dataset.of(
                    Measurement.builder(known).region(BEIJING).period("2024").build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.onlyIndicator(given))
                    .withMessage("Indicator 'gdp' must be one of the dataset, but differs: " + difference
                            + " in the dataset; use dataset.indicator(\"gdp\", "
                            + known.kind().getSimpleName() + ".class)");
        }

        @Test
        void severalIndicatorsOfTheId_areListed() {
            Dataset both = Dataset.merge(DATA, Dataset.of(yuan(GDP, BEIJING)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> both.series(CURRENT, BEIJING))
                    .withMessage("Indicator 'gdp' must be one of the dataset, but differs: price basis current, but"
                            + " constant 2015 in the dataset; the dataset has 2 with this id, which differ in price"
                            + " basis (constant 2015; unstated); select one of"
                            + " dataset.onlyIndicator(\"gdp\").indicators()");
            assertThat(both.series(REAL, BEIJING)).hasSize(1);
        }
    }

    @Nested
    class OfKind {
        private final Dataset levels =
                Dataset.of(yuan(GDP, BEIJING), population(BEIJING, "2023", 4), population(BEIJING, "2024", 5));

        @Test
        void onlyIndicatorOfAKind_isFound() {
            assertThat(levels.indicator(Money.class)).isEqualTo(GDP);
            assertThat(levels.indicator(Count.class)).isEqualTo(POPULATION);
        }

        @Test
        void kindThatIsMissing_isRejectedWithWhatThereIs() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> levels.indicator(Percentage.class))
                    .withMessage("Dataset must have an indicator of Percentage, but has 'gdp' of Money, 'population' of"
                            + " Count");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.of().indicator(Money.class))
                    .withMessage("Dataset must have an indicator of Money, but has no measurements");
        }

        @Test
        void severalIndicatorsOfAKind_areRejectedWithTheRemedy() {
            Indicator<Money> income =
                    Indicator.builder("income", Money.class).flow().build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.of(yuan(GDP, BEIJING), yuan(income, BEIJING))
                            .indicator(Money.class))
                    .withMessage("Dataset must have one indicator of Money, but has 2: 'gdp' of Money, 'income' of"
                            + " Money; use dataset.indicator(\"gdp\", Money.class)");
        }

        @Test
        void growth_isThatOfTheOnlyLevel() {
            Dataset population = levels.onlyKind(Count.class);
            Dataset growth = population.growth();
            assertThat(growth).isEqualTo(population.growth(POPULATION));
            assertThat(Dataset.merge(population, growth).growth()).isEqualTo(growth);
            assertThatIllegalArgumentException()
                    .isThrownBy(levels::growth)
                    .withMessage("Dataset must have one indicator that has a growth, but has 2: 'gdp' of Money,"
                            + " 'population' of Count; use dataset.indicator(\"gdp\", Money.class)");
            assertThatIllegalArgumentException()
                    .isThrownBy(growth::growth)
                    .withMessage("Dataset must have an indicator that has a growth, but has 'population-growth' of"
                            + " GrowthRate");
        }
    }

    @Nested
    class OfUnknownId {
        private final Indicator<Money> typo = GDP.toBuilder().id("gpd").build();

        @Test
        void operations_suggestIds() {
            String message = "Dataset must have the indicator 'gpd', but has none with this id; nearest are 'gdp'";
            for (Consumer<Dataset> operation : List.<Consumer<Dataset>>of(
                    dataset -> dataset.series(typo, BEIJING),
                    dataset -> dataset.find(typo, BEIJING, "2024"),
                    dataset -> dataset.summedOver(THREE, typo),
                    dataset -> dataset.partiallySummedOver(THREE, typo),
                    dataset -> dataset.partiallySummedOver(THREE, REAL, typo),
                    dataset -> dataset.aggregatedOver(THREE, typo),
                    dataset -> dataset.join(POPULATION, typo),
                    dataset -> dataset.derived(typo, POPULATION, Ratios::perCapita))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> operation.accept(DATA))
                        .withMessage(message);
            }
        }

        @Test
        void filters_areEmpty() {
            assertThat(DATA.onlyIndicator(typo).isEmpty()).isTrue();
            assertThat(DATA.onlyIndicator("gpd").isEmpty()).isTrue();
            assertThat(DATA.measurementsOf(typo)).isEmpty();
        }

        @Test
        void emptyDataset_givesEmptyResults() {
            assertThat(Dataset.of().series(GDP, BEIJING)).isEmpty();
            assertThat(Dataset.of().find(GDP, BEIJING, "2024")).isEmpty();
            assertThat(Dataset.of().join(GDP, POPULATION)).isEmpty();
        }
    }

    @Nested
    class IndicatorOfId {
        @Test
        void indicator_isThatOfTheDataset() {
            Indicator<Money> gdp = DATA.indicator("gdp", Money.class);
            assertThat(gdp).isEqualTo(REAL);
            assertThat(DATA.series(gdp, BEIJING)).hasSize(1);
        }

        @Test
        void unknownId_isRejectedWithSuggestions() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DATA.indicator("GDP", Money.class))
                    .withMessage("Dataset must have the indicator 'GDP', but has none with this id; nearest are 'gdp'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DATA.indicator("employment", Count.class))
                    .withMessage("Dataset must have the indicator 'employment', but has none with this id; known are"
                            + " 'gdp', 'population'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.of().indicator("gdp", Money.class))
                    .withMessage("Dataset must have the indicator 'gdp', but has no measurements");
        }

        @Test
        void otherKind_isNamed() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DATA.indicator("gdp", Percentage.class))
                    .withMessage("Dataset must have the indicator 'gdp' of Percentage, but has it of Money; use"
                            + " dataset.indicator(\"gdp\", Money.class)");
        }

        @Test
        void severalIndicators_areRejectedWithTheirDifferences() {
            Dataset both = Dataset.merge(DATA, Dataset.of(yuan(CURRENT, BEIJING)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> both.indicator("gdp", Money.class))
                    .withMessage("Dataset must have one indicator 'gdp' of Money, but has 2, which differ in price"
                            + " basis (constant 2015; current); select one of"
                            + " dataset.onlyIndicator(\"gdp\").indicators()");
            assertThat(both.within("2024").inRegions(TIANJIN).indicator("gdp", Money.class))
                    .isEqualTo(REAL);
        }
    }

    @Nested
    class Find {
        private final Measurement<Money> annual = gdp(BEIJING, "2024", "4984.3").build();
        private final Dataset data = Dataset.of(
                annual,
                gdp(BEIJING, "2023", "1").build(),
                gdp(TIANJIN, "2024-Q1/2024-Q4", "2").build());

        @Test
        void measurement_isFoundByTheDaysOfThePeriod() {
            assertThat(data.find(GDP, BEIJING, "2024")).contains(annual);
            assertThat(data.find(GDP, BEIJING, TimePeriod.parse("2024-01/2024-12")))
                    .contains(annual);
            assertThat(data.find(GDP, TIANJIN, "2024").map(Measurement::period))
                    .contains(TimePeriod.parse("2024-Q1/2024-Q4"));
            assertThat(data.find(GDP, BEIJING, "2024-Q1")).isEmpty();
            assertThat(data.find(GDP, HEBEI, "2024")).isEmpty();
        }

        @Test
        void severalMeasurements_areRejectedWithTheirDifferences() {
            Dataset two = Dataset.merge(
                    data,
                    Dataset.of(dollars(BEIJING, "2024", 1).toBuilder().to(HEBEI).build()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> two.find(GDP, BEIJING, "2024"))
                    .withMessage("Measurements of gdp of CN-BJ must be one for 2024, but are 2, which differ in unit"
                            + " (CNY; USD), counterpart (none; to CN-HE); select one of them first");
            Dataset unknown = Dataset.merge(data, Dataset.of(missing(GDP, BEIJING, "2024")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> unknown.find(GDP, BEIJING, "2024"))
                    .withMessageContaining("which differ in unit (CNY; unknown); select");
        }
    }

    @Test
    void series_rejectsTwoMeasurementsOfAPeriod() {
        Measurement<Money> one = gdp(BEIJING, "2024", "1").build();
        Dataset editions = Dataset.of(
                one.toBuilder().source(published("2025-01-17")).build(),
                one.toBuilder().source(published("2025-12-30")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editions.series(GDP, BEIJING))
                .withMessage("Measurements of gdp of CN-BJ must be one for 2024, but are 2, which differ in source"
                        + " (Office, published 2025-01-17; Office, published 2025-12-30); select one of them first");
        Dataset years = Dataset.of(
                one.toBuilder().source(published("2025-01-17")).build(),
                one.toBuilder().period("2023").source(published("2024-01-17")).build());
        assertThat(years.series(GDP, BEIJING)).hasSize(2);
    }

    @Nested
    class InMembersOf {
        private final Region union = Regions.of("EU");
        private final Region britain = Regions.of("GB");
        private final Region france = Regions.of("FR");
        private final Region wide = france.including(Regions.of("GP"), Regions.of("RE"));
        private final Dataset data = Dataset.of(
                population(wide, "2019", 67),
                population(wide, "2020", 67),
                population(britain, "2019", 66),
                population(britain, "2020", 67),
                population(union, "2020", 447),
                population(Regions.of("NO"), "2020", 5));

        private String read(Dataset selected) {
            return selected.rows()
                    .map(row -> row.region() + " " + row.period())
                    .toList()
                    .toString();
        }

        @Test
        void members_areThoseOnTheDay_whateverTheirTerritory() {
            assertThat(read(data.inMembersOf(union, LocalDate.of(2019, 12, 31))))
                    .isEqualTo("[FR 2019, FR 2020, GB 2019, GB 2020]");
            assertThat(read(data.inMembersOf(union, LocalDate.of(2020, 12, 31))))
                    .isEqualTo("[FR 2019, FR 2020]");
            assertThat(read(data.inMembersOf(Regions.of("EU27_2020"), LocalDate.of(2019, 12, 31))))
                    .isEqualTo("[FR 2019, FR 2020]");
        }

        @Test
        void withoutADay_membersAreThoseAtTheEndOfEachPeriod() {
            assertThat(read(data.inMembersOf(union))).isEqualTo("[FR 2019, FR 2020, GB 2019]");
            assertThat(read(data.within("2020").inMembersOf(union))).isEqualTo("[FR 2020]");
            assertThat(Dataset.of().inMembersOf(union).isEmpty()).isTrue();
        }

        @Test
        void groupWithoutKnownMembers_isRejected() {
            Region unknown = Region.builder("local:unknown", RegionKind.GROUP).build();
            for (Region region : List.of(unknown, france)) {
                String message = "Region must be a group with known members, but was " + region.code();
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> data.inMembersOf(region))
                        .withMessage(message);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> data.inMembersOf(region, LocalDate.of(2020, 1, 1)))
                        .withMessage(message);
            }
            Region later = Region.builder("local:later", RegionKind.GROUP)
                    .member(Membership.since(france, LocalDate.of(2024, 1, 1)))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> data.inMembersOf(later, LocalDate.of(2020, 1, 1)))
                    .withMessage("Group must have members on 2020-01-01, but local:later has none");
            assertThat(data.inMembersOf(later).isEmpty()).isTrue();
        }
    }
}
