// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().nonNegative().build();
    private static final Map<String, Indicator<?>> INDICATORS = Map.ofEntries(
            Map.entry("gdp", GDP),
            Map.entry(
                    "primary", Indicator.builder("primary", Money.class).flow().build()),
            Map.entry(
                    "secondary",
                    Indicator.builder("secondary", Money.class).flow().build()),
            Map.entry(
                    "tertiary",
                    Indicator.builder("tertiary", Money.class).flow().build()),
            Map.entry("rd", Indicator.builder("rd", Money.class).flow().build()),
            Map.entry(
                    "intensity",
                    Indicator.builder("intensity", Percentage.class).build()),
            Map.entry(
                    "growth",
                    Indicator.builder("growth", GrowthRate.class)
                            .growthOf("gdp")
                            .build()),
            Map.entry(
                    "persons",
                    Indicator.builder("persons", Count.class)
                            .stock()
                            .nonNegative()
                            .build()),
            Map.entry(
                    "per-person",
                    Indicator.builder("per-person", MoneyPer.class).build()));

    private static Dataset data(String... lines) {
        return ClaimFixtures.data(INDICATORS, lines);
    }

    private static void assertCounts(Reconciliation result, int satisfied, int violated, int undetermined) {
        assertThat(List.of(result.satisfied(), result.violated(), result.undetermined()))
                .as("%s: %s", result, result.discrepancies())
                .containsExactly(satisfied, violated, undetermined);
    }

    @Nested
    class Sums {
        private final Relation overRegions =
                Relation.sumOverRegions("gdp", ClaimFixtures.PAIR, List.of(Regions.of("CN-BJ"), Regions.of("CN-TJ")));

        @Test
        void roundedParts_maySumUpToAnotherRoundedTotal() {
            Dataset data = data("gdp pair 2024 yuan 4~1", "gdp CN-BJ 2024 yuan 1~1", "gdp CN-TJ 2024 yuan 2~1");
            assertCounts(Claims.reconcile(data, List.of(overRegions)), 1, 0, 0);
        }

        @Test
        void total_outsideTheBoundsOfItsParts_isViolated() {
            Dataset data = data("gdp pair 2024 yuan 5~1", "gdp CN-BJ 2024 yuan 1~1", "gdp CN-TJ 2024 yuan 2~1");
            Reconciliation result = Claims.reconcile(data, List.of(overRegions));
            assertCounts(result, 0, 1, 0);
            Discrepancy found = result.discrepancies().get(0);
            assertThat(found.at()).isEqualTo(ClaimFixtures.key("gdp pair 2024"));
            assertThat(found.stated()).isEqualTo(Interval.parse("[4.5, 5.5]"));
            assertThat(found.implied()).isEqualTo(Interval.parse("[2, 4]"));
            assertThat(found.difference()).isEqualTo(Interval.parse("[-3.5, -0.5]"));
            assertThat(found.because())
                    .isEqualTo("gdp, local:pair, 2024 follows from gdp, CN-BJ, 2024; gdp, CN-TJ, 2024"
                            + " (gdp of local:pair is the sum over CN-BJ, CN-TJ), which is in [2, 4],"
                            + " but the data state [4.5, 5.5]");
        }

        @Test
        void members_areThoseOfTheGroup() {
            Dataset data = data("gdp pair 2024 yuan 5~1", "gdp CN-BJ 2024 yuan 1~1", "gdp CN-TJ 2024 yuan 2~1");
            assertCounts(Claims.reconcile(data, List.of(Relation.sumOverRegions("gdp", ClaimFixtures.PAIR))), 0, 1, 0);
        }

        @Test
        void missingPart_leavesTheTotalUndetermined() {
            Dataset data = data("gdp pair 2024 yuan 5~1", "gdp CN-BJ 2024 yuan 1~1");
            assertCounts(Claims.reconcile(data, List.of(overRegions)), 0, 0, 1);
        }

        @Test
        void partThatExceedsTheTotal_isViolated_ifTheMissingPartIsNotNegative() {
            Dataset data = data("gdp pair 2024 yuan 5~1", "gdp CN-BJ 2024 yuan 8~1");
            assertCounts(Claims.reconcile(data, List.of(overRegions)), 0, 1, 0);
        }

        @Test
        void unknownRounding_isUndetermined_unlessValuesAreTakenAsStated() {
            Dataset data = data("gdp pair 2024 yuan 5?", "gdp CN-BJ 2024 yuan 1", "gdp CN-TJ 2024 yuan 2");
            assertCounts(Claims.reconcile(data, List.of(overRegions)), 0, 0, 1);
            CheckOptions asStated = CheckOptions.DEFAULT.withValuesAsStated(true);
            assertCounts(Claims.reconcile(data, List.of(overRegions), asStated), 0, 1, 0);
        }

        @Test
        void quarters_sumUpToTheYear() {
            Dataset data = data(
                    "gdp CN-BJ 2024 yuan 11~1",
                    "gdp CN-BJ 2024-Q1 yuan 1~1",
                    "gdp CN-BJ 2024-Q2 yuan 2~1",
                    "gdp CN-BJ 2024-Q3 yuan 2~1",
                    "gdp CN-BJ 2024-Q4 yuan 3~1");
            Reconciliation result =
                    Claims.reconcile(data, List.of(Relation.sumOverTime("gdp", Frequency.YEAR, Frequency.QUARTER)));
            assertCounts(result, 0, 1, 0);
            assertThat(result.discrepancies().get(0).difference()).isEqualTo(Interval.parse("[-5.5, -0.5]"));
        }

        @Test
        void balance_isSubtracted() {
            Dataset data = data("gdp CN-BJ 2024 yuan 6", "primary CN-BJ 2024 yuan 9", "secondary CN-BJ 2024 yuan 4");
            Relation balance = Relation.sumOfIndicators("gdp", List.of("primary"), List.of("secondary"));
            Reconciliation result = Claims.reconcile(data, List.of(balance));
            assertCounts(result, 0, 1, 0);
            assertThat(result.discrepancies().get(0).implied()).isEqualTo(Interval.parse("[5, 5]"));
        }

        @Test
        void categories_sumUpToTheTotal() {
            Dataset.Builder builder = Dataset.builder();
            String[] lines = {"_T 10", "a 4", "b 5"};
            for (String line : lines) {
                String[] parts = line.split(" ", -1);
                builder.add(Measurement.builder(GDP)
                        .region(Regions.of("CN-BJ"))
                        .period("2024")
                        .dimension("sector", parts[0])
                        .value(Money.of("CNY", parts[1]))
                        .build());
            }
            Dataset data = builder.build();
            assertCounts(Claims.reconcile(data, List.of(Relation.sumOverCategories("gdp", "sector"))), 0, 0, 1);
            CheckOptions asStated = CheckOptions.DEFAULT.withValuesAsStated(true);
            assertCounts(
                    Claims.reconcile(data, List.of(Relation.sumOverCategories("gdp", "sector")), asStated), 0, 1, 0);
        }
    }

    @Nested
    class Ratios {
        @Test
        void share_followsFromLevels() {
            Dataset data = data(
                    "rd CN-BJ 2024 yuan 5~1",
                    "gdp CN-BJ 2024 yuan 100~1",
                    "intensity CN-BJ 2024 % 5.6~0.1",
                    "rd CN-TJ 2024 yuan 5~1",
                    "gdp CN-TJ 2024 yuan 100~1",
                    "intensity CN-TJ 2024 % 5.5~0.1",
                    "intensity CN-HE 2024 % 5.5~0.1");
            Reconciliation result =
                    Claims.reconcile(data, List.of(Relation.ratioOfIndicators("intensity", "rd", "gdp")));
            // At most 5.5 of at least 99.5 is 5.53 %.
            assertCounts(result, 1, 1, 1);
            assertThat(result.discrepancies().get(0).at()).isEqualTo(ClaimFixtures.key("intensity CN-BJ 2024"));
        }

        @Test
        void shareInARegion_hasTheWholeAsDenominator() {
            Dataset data = data("gdp CN-BJ 2024 yuan 25", "gdp CN 2024 yuan 100", "intensity CN-BJ 2024 % 25.2~0.1");
            Reconciliation result =
                    Claims.reconcile(data, List.of(Relation.shareInRegion("intensity", "gdp", Regions.of("CN"))));
            assertCounts(result, 0, 1, 0);
        }

        @Test
        void amountPerPerson_followsFromAmountAndPersons() {
            Dataset data = data(
                    "gdp CN-BJ 2024 yuan 1000",
                    "persons CN-BJ 2024 persons 8",
                    "per-person CN-BJ 2024 yuan/person 126~1");
            Reconciliation result =
                    Claims.reconcile(data, List.of(Relation.ratioOfIndicators("per-person", "gdp", "persons")));
            assertCounts(result, 0, 1, 0);
            assertThat(result.discrepancies().get(0).implied()).isEqualTo(Interval.parse("[125, 125]"));
        }

        @Test
        void growth_followsFromLevels() {
            Dataset data = data(
                    "gdp CN-BJ 2022 yuan 100",
                    "gdp CN-BJ 2023 yuan 110",
                    "gdp CN-BJ 2024 yuan 121",
                    "growth CN-BJ 2023 growth 10~0.1",
                    "growth CN-BJ 2024 growth 11~0.1",
                    "growth CN-BJ 2021 growth 11~0.1");
            Reconciliation result = Claims.reconcile(data, List.of(Relation.growthOfLevels("growth", "gdp")));
            assertCounts(result, 1, 1, 1);
        }

        @Test
        void unstatedGrowth_isNotCheckedAgainstCurrentPrices() {
            Indicator<Money> nominal =
                    GDP.toBuilder().priceBasis(PriceBasis.CURRENT).build();
            List<Measurement<?>> rows = new ArrayList<>();
            rows.add(ClaimFixtures.measurement(nominal, "gdp CN-BJ 2023 yuan 100"));
            rows.add(ClaimFixtures.measurement(nominal, "gdp CN-BJ 2024 yuan 110"));
            rows.add(ClaimFixtures.measurement(INDICATORS.get("growth"), "growth CN-BJ 2024 growth 5~0.1"));
            Reconciliation result =
                    Claims.reconcile(Dataset.copyOf(rows), List.of(Relation.growthOfLevels("growth", "gdp")));
            assertCounts(result, 0, 0, 1);
        }
    }

    @Nested
    class Together {
        private final Relation sectors = Relation.sumOfIndicators("gdp", List.of("primary", "secondary", "tertiary"));
        private final Relation growth = Relation.growthOfLevels("growth", "gdp");

        /** Neither relation alone is violated, since the GDP of 2024 is missing. */
        @Test
        void contradictionOfTwoRelations_isFoundAndNamed() {
            Dataset data = data(
                    "gdp CN-BJ 2023 yuan 100~1",
                    "growth CN-BJ 2024 growth 5~0.1",
                    "gdp CN-BJ 2024 yuan >0",
                    "primary CN-BJ 2024 yuan 10~1",
                    "secondary CN-BJ 2024 yuan 30~1",
                    "tertiary CN-BJ 2024 yuan 70~1");
            Reconciliation result = Claims.reconcile(data, List.of(sectors, growth));
            assertThat(result.violated()).isZero();
            assertThat(result.discrepancies()).hasSize(1);
            Discrepancy found = result.discrepancies().get(0);
            assertThat(found.checks()).extracting(RelationCheck::relation).containsExactlyInAnyOrder(sectors, growth);
            assertThat(found.stated().overlaps(found.implied())).isFalse();
            assertThat(found.because()).contains("Together they leave no number");
        }

        /** x + y = 10, y + z = 10 and x + z = 10 leave 5 for each, which intervals alone do not tell. */
        @Test
        void cycleOfSums_isDecidedExactly() {
            Relation first = Relation.sumOfIndicators("gdp", List.of("primary", "secondary"));
            Relation second = Relation.sumOfIndicators("rd", List.of("secondary", "tertiary"));
            Relation third = Relation.sumOfIndicators("other", List.of("primary", "tertiary"));
            Map<String, Indicator<?>> more = new java.util.HashMap<>(INDICATORS);
            more.put("other", Indicator.builder("other", Money.class).flow().build());
            Dataset data = ClaimFixtures.data(
                    more,
                    "gdp CN-BJ 2024 yuan 10",
                    "rd CN-BJ 2024 yuan 10",
                    "other CN-BJ 2024 yuan 10",
                    "primary CN-BJ 2024 yuan 5.2~0.1",
                    "secondary CN-BJ 2024 yuan 5~2",
                    "tertiary CN-BJ 2024 yuan 5~2");
            Reconciliation result = Claims.reconcile(data, List.of(first, second, third));
            assertCounts(result, 3, 0, 0);
            assertThat(result.discrepancies()).hasSize(1);
            assertThat(result.discrepancies().get(0).checks()).hasSize(3);
            assertThat(result.isConsistent()).isFalse();
        }

        @Test
        void intervals_areRefinedAcrossRelations() {
            Dataset data = data(
                    "gdp CN-BJ 2024 yuan 100~10",
                    "primary CN-BJ 2024 yuan 10",
                    "secondary CN-BJ 2024 yuan 30",
                    "tertiary CN-BJ 2024 yuan 62~1");
            Reconciliation result = Claims.reconcile(data, List.of(sectors));
            assertThat(result.interval(ClaimFixtures.key("gdp CN-BJ 2024")))
                    .isEqualTo(Optional.of(Interval.parse("[101.5, 102.5]")));
            assertThat(result.isComplete()).isTrue();
        }
    }

    @Nested
    class Sources {
        private Measurement<Money> stated(String publisher, String vintage, String value) {
            return Measurement.builder(GDP)
                    .region(Regions.of("CN-BJ"))
                    .period("2024")
                    .source(Source.builder(publisher).vintage(vintage).build())
                    .value(Figure.rounded(Money.of("CNY", value), BigDecimal.ONE))
                    .build();
        }

        @Test
        void twoSources_areIntersected() {
            Dataset data = Dataset.of(stated("A", "2025", "10"), stated("B", "2025", "10.8"));
            Reconciliation result = Claims.reconcile(data, List.of());
            assertCounts(result, 1, 0, 0);
            assertThat(result.interval(ClaimFixtures.key("gdp CN-BJ 2024")))
                    .isEqualTo(Optional.of(Interval.parse("[10.3, 10.5]")));
        }

        @Test
        void twoSourcesThatDisagree_areViolated() {
            Dataset data = Dataset.of(stated("A", "2025", "10"), stated("B", "2025", "12"));
            assertCounts(Claims.reconcile(data, List.of()), 0, 1, 0);
        }

        @Test
        void vintagesOfOneSource_mayDiffer() {
            Dataset data = Dataset.of(stated("A", "2024", "10"), stated("A", "2025", "12"));
            Reconciliation result = Claims.reconcile(data, List.of());
            assertCounts(result, 0, 0, 0);
            assertThat(result.interval(ClaimFixtures.key("gdp CN-BJ 2024")))
                    .isEqualTo(Optional.of(Interval.parse("[11.5, 12.5]")));
        }
    }

    @Nested
    class Refusals {
        @Test
        void unknownIndicator_isRejectedWithThoseOfTheData() {
            assertThatThrownBy(() -> Claims.reconcile(
                            data("gdp CN-BJ 2024 yuan 1"), List.of(Relation.growthOfLevels("growth", "gdp"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Indicator of a relation must be in the dataset, but it has no growth; it has [gdp]");
        }

        @Test
        void sumOfRates_isRejected() {
            assertThatThrownBy(() -> Claims.reconcile(
                            data("intensity CN-BJ 2024 % 1"),
                            List.of(Relation.sumOverRegions("intensity", ClaimFixtures.PAIR))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be a flow or a stock that adds up");
        }

        @Test
        void partsThatRepeat_areRejected() {
            assertThatThrownBy(() -> Relation.sumOfIndicators("gdp", List.of("a", "a")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Indicator must occur once in a relation, but a is there twice");
            assertThatThrownBy(() -> Relation.sumOfIndicators("gdp", List.of("a", "gdp")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Result of a relation must not be one of its parts, but was gdp");
        }
    }

    /** Relations that cannot hold, or of which the data do not tell what they mean. */
    @Nested
    class Hostile {
        private final Region beijing = Regions.of("CN-BJ");
        private final Region tianjin = Regions.of("CN-TJ");
        private final Region hebei = Regions.of("CN-HE");

        private void assertRejected(String message, Relation... relations) {
            Dataset data = data(
                    "gdp CN-BJ 2024 yuan 1",
                    "primary CN-BJ 2024 yuan 1",
                    "persons CN-BJ 2024 persons 1",
                    "growth CN-BJ 2024 growth 1");
            assertThatThrownBy(() -> Claims.reconcile(data, List.of(relations)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        private static void assertImpossible(String message, Supplier<Relation> relation) {
            assertThatThrownBy(relation::get)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @Test
        void cycleOfRegions_isRejected() {
            assertRejected(
                    "Sums must not form a cycle, but gdp of CN-BJ is a part of one of its parts; remove one of the"
                            + " relations",
                    Relation.sumOverRegions("gdp", ClaimFixtures.PAIR, List.of(beijing, tianjin)),
                    Relation.sumOverRegions("gdp", beijing, List.of(tianjin, hebei)),
                    Relation.sumOverRegions("gdp", tianjin, List.of(beijing, Regions.of("CN-SX"))));
        }

        @Test
        void cycleOfCategories_isRejected() {
            assertRejected(
                    "Sums must not form a cycle, but gdp of sector=a is a part of one of its parts; remove one of the"
                            + " relations",
                    Relation.sumOverCategories("gdp", "sector", Optional.of("a"), List.of("b", "c")),
                    Relation.sumOverCategories("gdp", "sector", Optional.of("b"), List.of("a", "d")));
        }

        /** Regions in two sums, and other indicators the other way round, are no cycle. */
        @Test
        void partOfTwoWholes_isAccepted() {
            Dataset data = data("gdp CN-BJ 2024 yuan 1", "rd CN-TJ 2024 yuan 1");
            List<Relation> relations = List.of(
                    Relation.sumOverRegions("gdp", beijing, List.of(tianjin, hebei)),
                    Relation.sumOverRegions("gdp", tianjin, List.of(hebei, Regions.of("CN-SX"))),
                    Relation.sumOverRegions("rd", tianjin, List.of(beijing, hebei)));
            assertThat(Claims.reconcile(data, relations).violated()).isZero();
        }

        @Test
        void sumsOfIndicators_mayStateOneFactTwice() {
            Dataset data = data("gdp CN-BJ 2024 yuan 6", "rd CN-BJ 2024 yuan 9", "primary CN-BJ 2024 yuan 3");
            Relation sum = Relation.sumOfIndicators("rd", List.of("gdp", "primary"));
            Relation balance = Relation.sumOfIndicators("gdp", List.of("rd"), List.of("primary"));
            assertCounts(Claims.reconcile(data, List.of(sum, balance)), 2, 0, 0);
        }

        @Test
        void unitsThatDoNotAdd_areRejected() {
            assertRejected(
                    "Part persons of a sum must be in the unit of gdp, CNY, but is in persons; convert the data, or"
                            + " leave the part out",
                    Relation.sumOfIndicators("gdp", List.of("primary", "persons")));
            assertThatThrownBy(() -> Claims.reconcile(
                            data("growth CN-BJ 2024 growth 1"),
                            List.of(Relation.sumOfIndicators("growth", List.of("other", "third")))))
                    .hasMessageStartingWith("Indicator of a sum must be in a unit that adds up, but growth is in ")
                    .hasMessageEndingWith("; sum up the levels");
        }

        @Test
        void unknownDimension_isRejected() {
            assertRejected(
                    "Dimension of a relation must be in the dataset, but it has no sector for gdp",
                    Relation.sumOverCategories("gdp", "sector"));
        }

        @Test
        void relationToItself_isRejected() {
            String message = "Result of a relation must not be one of its parts, but was ";
            assertImpossible(message + "gdp", () -> Relation.growthOfLevels("gdp", "gdp"));
            assertImpossible(message + "gdp", () -> Relation.ratioOfIndicators("gdp", "gdp", "persons"));
            assertImpossible(
                    message + beijing, () -> Relation.sumOverRegions("gdp", beijing, List.of(tianjin, beijing)));
            assertImpossible(
                    message + "a", () -> Relation.sumOverCategories("gdp", "s", Optional.of("a"), List.of("a", "b")));
        }

        @Test
        void missingParts_areRejected() {
            assertImpossible(
                    "Sum over regions must have two or more parts, but had 0; leave the parts out for the members of"
                            + " CN-BJ",
                    () -> Relation.sumOverRegions("gdp", beijing, List.of()));
            assertImpossible(
                    "Sum of indicators must add at least one and have each once, but adds [] and subtracts []",
                    () -> Relation.sumOfIndicators("gdp", List.of()));
        }

        @Test
        void regionThatRepeats_isRejected() {
            assertImpossible(
                    "Region must occur once in a relation, but " + tianjin + " is there twice",
                    () -> Relation.sumOverRegions("gdp", beijing, List.of(tianjin, tianjin)));
        }

        @Test
        void partsOfAPeriod_mustBeShorter() {
            assertImpossible(
                    "Parts of a sum over time must be shorter than the whole, but were YEAR of QUARTER; name the"
                            + " longer frequency first",
                    () -> Relation.sumOverTime("gdp", Frequency.QUARTER, Frequency.YEAR));
        }
    }

    /** A generated release that adds up has no discrepancy; one changed cell is found in each of its relations. */
    @Test
    void generatedRelease_isConsistent() {
        Releases releases = new Releases(8, 6, 20);
        Dataset release = releases.build(7);
        Reconciliation result = Claims.reconcile(release, releases.relations());
        assertThat(result.isConsistent()).as("%s", result.discrepancies()).isTrue();
        assertThat(result.checks()).isGreaterThan(400);
        List<Measurement<?>> changed = new ArrayList<>();
        release.forEach(changed::add);
        int row = indexOf(changed);
        changed.set(row, raised(changed.get(row)));
        Reconciliation other = Claims.reconcile(Dataset.copyOf(changed), releases.relations());
        // The sums over regions and industries, growth to and from the year, and the share.
        assertThat(other.violated()).isEqualTo(5);
        assertThat(other.checks()).isEqualTo(result.checks());
    }

    private static int indexOf(List<Measurement<?>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Measurement<?> row = rows.get(i);
            if (row.indicator().id().equals("output")
                    && row.period().toString().equals("2003")
                    && row.dimensions().containsValue("c4")
                    && !row.region().equals(Releases.WHOLE)) {
                return i;
            }
        }
        throw new AssertionError("The release must have the row");
    }

    private static Measurement<?> raised(Measurement<?> row) {
        Measurement<Money> money = row.as(Money.class);
        Money more = Money.of(
                "CNY",
                money.figure().orElseThrow().quantity().orElseThrow().amount().multiply(new BigDecimal("1.5")));
        return money.toBuilder()
                .value(Figure.rounded(more, new BigDecimal("0.01")))
                .build();
    }
}
