// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Ranking;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.dataset.RowOrder;
import io.github.regiostat.dataset.TableOptions;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.format.TableFormat;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.MeasurementOrder;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rankings, orders, lines and totals reject what must not be subtracted or summed. */
class PresentationTest {
    private static final Region POLAND = Regions.of("PL");
    private static final Region GERMANY = Regions.of("DE");
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Indicator<Amount> NATIONAL =
            Indicator.builder("gdp", Amount.class).flow().build();

    private static Measurement.Builder<Money> money(Region region, String period, String dollars) {
        return Measurement.builder(GDP).region(region).period(period).value(Figure.exact(Money.of("USD", dollars)));
    }

    private static Measurement<Amount> national(Region region, String period, String number) {
        return Measurement.builder(NATIONAL)
                .region(region)
                .period(period)
                .value(Figure.exact(Amount.of(number, "national currency")))
                .build();
    }

    private static Measurement<Money> at(PriceBasis basis, Region region, String period) {
        return TraitChange.indicator(money(region, period, "1").build(), builder -> builder.priceBasis(basis))
                .as(Money.class);
    }

    /**
     * The changes that a presentation rejects, whatever the call accepts, and those that it rejects unless accepted.
     */
    private static Set<TraitChange> rejectedBy(Presentation presentation) {
        Set<TraitChange> rejected = EnumSet.of(
                TraitChange.OTHER_UNIT,
                TraitChange.QUARTER,
                TraitChange.OTHER_COLLECTION,
                TraitChange.ANNUAL_RATE,
                TraitChange.REFERENCE_REGION,
                TraitChange.REFERENCE_PERIOD,
                TraitChange.OTHER_PRICES,
                TraitChange.OTHER_CONSTANT_PRICES,
                TraitChange.PREVIOUS_YEAR_PRICES,
                TraitChange.OTHER_ADJUSTMENT,
                TraitChange.OTHER_CONVERSION,
                TraitChange.PARITIES,
                TraitChange.OTHER_VINTAGE);
        switch (presentation) {
            case ORDER, LINE -> {}
            case RANKING ->
                rejected.addAll(Set.of(
                        TraitChange.OTHER_INDICATOR,
                        TraitChange.OTHER_DEFINITION,
                        TraitChange.OTHER_COUNTERPART,
                        TraitChange.OTHER_DIRECTION,
                        TraitChange.WITHOUT_COUNTERPART,
                        TraitChange.OTHER_CATEGORY,
                        TraitChange.WITHOUT_CATEGORY,
                        TraitChange.MORE_CATEGORIES,
                        TraitChange.OTHER_PERIOD,
                        TraitChange.FISCAL_YEAR));
            case TOTAL -> {
                rejected.addAll(Set.of(
                        TraitChange.OTHER_INDICATOR, TraitChange.OTHER_DEFINITION, TraitChange.CONTAINING_REGION));
                // A quarter and a fiscal year of another region do not overlap, and add up over time.
                rejected.remove(TraitChange.QUARTER);
            }
        }
        return rejected;
    }

    @ParameterizedTest
    @EnumSource
    void presentation_rejectsWhatDiffersInATrait(Presentation presentation) {
        Measurement<?> first = TraitLawTest.money(TraitLawTest.GDP, 1, BEIJING, "2024");
        Measurement<?> second = TraitLawTest.money(TraitLawTest.GDP, 2, TIANJIN, "2024");
        for (Trait trait : Trait.values()) {
            for (TraitChange change : TraitChange.of(trait)) {
                List<Measurement<?>> shown = List.of(change.prepared(first), change.changed(change.prepared(second)));
                boolean isRejected;
                try {
                    presentation.requireComparable(shown);
                    isRejected = false;
                } catch (IllegalArgumentException e) {
                    isRejected = true;
                    assertThat(e).hasMessageMatching("(?s).*; .*|Regions must not overlap, but .*");
                }
                assertThat(isRejected)
                        .as("%s of %s", change, presentation)
                        .isEqualTo(rejectedBy(presentation).contains(change));
            }
        }
    }

    /** The order of measurements, which does not know the calculations, decides as they do. */
    static Stream<TraitChange> changesOfOrders() {
        return Stream.of(TraitChange.values())
                .filter(change -> change != TraitChange.PART_OF_MEMBERS
                        && change != TraitChange.UNKNOWN_MEMBERS
                        && change != TraitChange.OTHER_TERRITORY);
    }

    @ParameterizedTest
    @MethodSource("changesOfOrders")
    void orderOfMeasurements_isThatOfRows(TraitChange change) {
        for (Measurement<?> first : List.<Measurement<?>>of(
                TraitLawTest.money(TraitLawTest.GDP, 1, THREE, "2024"),
                TraitLawTest.people(TraitLawTest.MIDYEAR, 1, THREE, "2024"),
                TraitLawTest.growth(1, THREE, "2024"),
                TraitLawTest.index(1, THREE, "2024", "2015"))) {
            Measurement<?> second = change.prepared(first).toBuilder()
                    .dimension("order", "second")
                    .build();
            List<Measurement<?>> shown = List.of(change.prepared(first), change.changed(second));
            Set<Trait> difference = Presentation.ORDER.differences(shown.get(0), shown.get(1));
            if (difference.isEmpty()) {
                assertThat(shown.stream().sorted(MeasurementOrder.byValue())).hasSize(2);
                assertThat(Dataset.copyOf(shown).sortedBy(RowOrder.byValue())).hasSize(2);
            } else {
                assertThatIllegalArgumentException()
                        .as("%s of %s", change, first)
                        .isThrownBy(() -> shown.stream()
                                .sorted(MeasurementOrder.byValue())
                                .toList());
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Dataset.copyOf(shown).sortedBy(RowOrder.byValue()));
            }
        }
    }

    /** A table names each trait in which two rows differ; derived rules follow from what it names. */
    @ParameterizedTest
    @EnumSource
    void table_namesWhatDiffers(TraitChange change) {
        for (Measurement<?> first : List.<Measurement<?>>of(
                TraitLawTest.money(TraitLawTest.GDP, 1, Regions.of("CN"), "2024"),
                TraitLawTest.people(TraitLawTest.MIDYEAR, 1, BEIJING, "2024"),
                TraitLawTest.growth(1, THREE, "2024"),
                TraitLawTest.index(1, THREE, "2024", "2015"))) {
            Measurement<?> before = change.prepared(first);
            Measurement<?> after = change.changed(before);
            boolean isShown = !before.equals(after)
                    && change != TraitChange.WITHOUT_NATURAL_ZERO
                    && change != TraitChange.PART_OF_MEMBERS
                    && change != TraitChange.UNKNOWN_MEMBERS
                    && change != TraitChange.OTHER_TERRITORY;
            if (isShown) {
                Dataset rows = Dataset.of(
                        before.toBuilder().id("1").build(),
                        after.toBuilder().dimension("zzz", "2").id("2").build());
                String table = rows.toTable(TableOptions.DEFAULT.withFormat(TableFormat.MARKDOWN));
                assertThat(isNamed(table))
                        .as("%s of %s in\n%s", change, first, table)
                        .isTrue();
            }
        }
    }

    /** Returns whether the heading has more columns than the id, the dimension of the test and the value. */
    private static boolean isNamed(String table) {
        return table.lines().anyMatch(line -> line.startsWith("| id ") && line.split("\\|").length > 4);
    }

    @Nested
    class Rankings {
        @Test
        void nationalCurrencies_areNotRanked() {
            Dataset data = Dataset.of(national(POLAND, "2024", "400"), national(GERMANY, "2024", "100"));
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> data.ranking(NATIONAL, "2024"))
                    .withMessageStartingWith("Measurements must have the same unit, but were national currency of PL")
                    .withMessageEndingWith("; select one unit, or convert amounts to one currency with convertedTo");
            assertThatExceptionOfType(NotComparableException.class).isThrownBy(() -> data.sortedBy(RowOrder.byValue()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            data.stream().sorted(MeasurementOrder.byValue()).toList())
                    .withMessageEndingWith("; select one unit first");
        }

        @Test
        void summary_hasNoLeastValueOfWhatHasNoOrder() {
            assertThat(Dataset.of(national(POLAND, "2024", "400"), national(GERMANY, "2024", "100"))
                            .summary())
                    .hasToString("2 measurements; A 2\ngdp in national currency: 2, not comparable");
            assertThat(Dataset.of(national(POLAND, "2023", "400"), national(POLAND, "2024", "100"))
                            .summary()
                            .toString())
                    .contains("least 100 national currency");
        }

        @Test
        void parities_areNotRankedBesideMarketRates() {
            Dataset data = Dataset.of(
                    money(BEIJING, "2024", "1").conversionBasis(RateBasis.PPP).build(),
                    money(TIANJIN, "2024", "2").build());
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> data.ranking(GDP, "2024"))
                    .withMessageContaining("purchasing power parities must not be combined with other values")
                    .withMessageEndingWith("; convert all amounts with one basis of rates");
        }

        @Test
        void constantPrices_areNotRankedBesideCurrentPrices() {
            List<Measurement<Money>> levels = List.of(
                    at(PriceBasis.CURRENT, BEIJING, "2024"), at(PriceBasis.parse("constant 2015"), TIANJIN, "2024"));
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Ranking.of(levels))
                    .withMessageContaining("price basis, but were current and constant 2015: ")
                    .withMessageEndingWith("; to accept this, pass Accept.OTHER_PRICE_BASIS");
            assertThat(Ranking.of(levels, Accept.OTHER_PRICE_BASIS)).hasSize(2);
        }

        @Test
        void latestPeriods_areRankedIfAccepted() {
            List<Measurement<Money>> latest = List.of(
                    money(BEIJING, "2023", "1").build(),
                    money(TIANJIN, "2024", "2").build());
            assertThatExceptionOfType(NotComparableException.class).isThrownBy(() -> Ranking.of(latest));
            assertThat(Ranking.of(latest, Accept.OTHER_PERIOD)).hasToString("1: CN-TJ, 2: CN-BJ");
        }
    }

    @Nested
    class Totals {
        private static void assertRejected(Dataset data, Indicator<?> indicator, Trait trait, String message) {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> totals(data, indicator))
                    .withMessageContaining(message)
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(trait));
        }

        private static void totals(Dataset data, Indicator<?> indicator) {
            if (indicator.kind() == Money.class) {
                data.totals(data.indicator(Money.class), row -> "all");
            } else {
                data.totals(data.indicator(Amount.class), row -> "all");
            }
        }

        @Test
        void unstatedPrices_doNotJoinTwoPriceBases() {
            Dataset data = Stream.of("constant 2015", "unstated", "constant 2020")
                    .map(basis -> TraitChange.indicator(
                            money(BEIJING, "2024", "3")
                                    .dimension("basis", basis)
                                    .build(),
                            builder -> builder.priceBasis(PriceBasis.parse(basis))))
                    .collect(Dataset.toDataset());
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> data.sortedBy(RowOrder.byValue()))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.PRICE_BASIS));
            assertThat(data.sortedBy(RowOrder.byValueDescending(Accept.OTHER_PRICE_BASIS)))
                    .hasSize(3);
            assertThat(data.filter(row -> !row.dimensions().containsValue("constant 2020"))
                            .sortedBy(RowOrder.byValue()))
                    .hasSize(2);
        }

        @Test
        void probableTotal_isNotAddedToItsParts() {
            Dataset data = Stream.of("2021 101 203 304", "2022 113 217 330", "2023 127 233 360")
                    .map(line -> line.split(" "))
                    .flatMap(cells -> IntStream.of(1, 2, 3)
                            .mapToObj(i -> money(BEIJING, cells[0], cells[i])
                                    .dimension("kind", "xyz".substring(i - 1, i))
                                    .build()))
                    .collect(Dataset.toDataset());
            String probable = "'z' is probably one, because it is 'x' + 'y' in 3 sums";
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> data.totals(GDP, Row::period))
                    .withMessageContaining(probable);
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> data.totals(GDP, Row::region))
                    .withMessageContaining(probable);
            assertThat(data.totals(GDP, row -> row.category("kind").orElseThrow()))
                    .hasSize(3);
        }

        @Test
        void categoriesThatOverlap_areNamed() {
            Dataset data = Stream.of("C", "C10")
                    .map(industry -> money(BEIJING, "2024", "10")
                            .dimension("industry", industry)
                            .build())
                    .collect(Dataset.toDataset());
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> data.totals(GDP, Row::region))
                    .withMessageContaining("with its parts, and 'C10' is part of 'C' in NACE Rev. 2, but were ")
                    .withMessageEndingWith(
                            "; select one category, or parts without their total, with onlyCategory or filter");
        }

        @Test
        void nationalCurrencies_areNotAdded() {
            Dataset data = Dataset.of(national(POLAND, "2024", "400"), national(GERMANY, "2024", "100"));
            assertRejected(data, NATIONAL, Trait.UNIT, "national currency of PL");
        }

        @Test
        void vintages_areNotAdded() {
            Source first = Source.builder("Office").vintage("first").build();
            Dataset data = Dataset.of(
                    money(BEIJING, "2024", "100").source(first).build(),
                    money(BEIJING, "2024", "105")
                            .source(first.toBuilder().vintage("revised").build())
                            .build());
            assertThatExceptionOfType(NotComparableException.class).isThrownBy(() -> data.totals(GDP, Row::region));
        }

        @Test
        void publishers_areNotAdded() {
            Dataset data = Dataset.of(
                    money(BEIJING, "2024", "100")
                            .source(Source.builder("Office").build())
                            .build(),
                    money(BEIJING, "2024", "105")
                            .source(Source.builder("Bank").build())
                            .build());
            assertRejected(
                    data, GDP, Trait.DIMENSIONS, "Total must have one value of each region, period and category");
        }

        @Test
        void annualRates_areNotAddedOverQuarters() {
            Indicator<Money> rate = GDP.toBuilder().annualRate().build();
            Dataset data = Dataset.of(
                    TraitChange.indicator(money(BEIJING, "2024-Q1", "100").build(), b -> b.annualRate()),
                    TraitChange.indicator(money(BEIJING, "2024-Q2", "104").build(), b -> b.annualRate()));
            assertRejected(data, rate, Trait.COLLECTION, "; convert them to amounts of their period first");
            assertThat(data.totals(rate, Row::period)).hasSize(2);
        }

        @Test
        void pricesOfThePreviousYear_areNotAddedOverYears() {
            Dataset data = Dataset.of(
                    at(PriceBasis.previousYear(), BEIJING, "2023"), at(PriceBasis.previousYear(), BEIJING, "2024"));
            assertRejected(data, GDP, Trait.PRICE_BASIS, "Prices of the previous year must be of one year");
        }

        @Test
        void chainedVolumes_areAddedOverTimeAlone() {
            PriceBasis chained = PriceBasis.parse("chained 2015");
            Dataset overTime = Dataset.of(at(chained, BEIJING, "2023"), at(chained, BEIJING, "2024"));
            totals(overTime, GDP);
            Dataset overRegions = Dataset.of(at(chained, BEIJING, "2024"), at(chained, TIANJIN, "2024"));
            assertRejected(overRegions, GDP, Trait.PRICE_BASIS, "pass Accept.NOT_ADDITIVE");
        }

        @Test
        void wholes_areNotAddedToTheirParts() {
            Dataset regions = Dataset.of(
                    money(BEIJING, "2024", "1").build(),
                    money(Regions.of("CN"), "2024", "9").build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> totals(regions, GDP))
                    .withMessageContaining("CN-BJ");
            assertThat(regions.totals(GDP, Row::region)).hasSize(2);
            Dataset periods = Dataset.of(
                    money(BEIJING, "2024", "1").build(),
                    money(BEIJING, "2024-Q4", "9").build());
            assertRejected(periods, GDP, Trait.PERIOD, "Periods of a total must not overlap");
            Dataset categories = Dataset.of(
                    money(BEIJING, "2024", "1").dimension("sex", "F").build(),
                    money(BEIJING, "2024", "2").dimension("sex", "T").build());
            assertRejected(categories, GDP, Trait.DIMENSIONS, "Total of a dimension must not be summed with its parts");
            Dataset partners = Dataset.of(
                    money(BEIJING, "2024", "1").to(TIANJIN).build(),
                    money(BEIJING, "2024", "2").build());
            assertRejected(partners, GDP, Trait.DIMENSIONS, "Total of a dimension must not be summed with its parts");
        }

        @Test
        void parts_areAdded() {
            Dataset data = Dataset.of(
                    money(BEIJING, "2024-Q1", "1").dimension("sex", "F").build(),
                    money(BEIJING, "2024-Q1", "2").dimension("sex", "M").build(),
                    money(BEIJING, "2024-Q2", "4").dimension("sex", "F").build(),
                    money(TIANJIN, "2024", "8").dimension("sex", "T").build());
            assertThat(data.totals(GDP, row -> "all").values()).containsExactly(Money.of("USD", "15"));
        }
    }
}
