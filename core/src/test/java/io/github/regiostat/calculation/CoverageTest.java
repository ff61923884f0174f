// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.POPULATION;
import static io.github.regiostat.calculation.CalculationFixtures.RATE;
import static io.github.regiostat.calculation.CalculationFixtures.SHANDONG;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
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

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private static final List<Measurement<Money>> TWO = List.of(gdp(TIANJIN, "2"), gdp(BEIJING, "1"));

    private static List<Measurement<Count>> persons(String beijing, String tianjin, String hebei) {
        return List.of(population(HEBEI, hebei), population(BEIJING, beijing), population(TIANJIN, tianjin));
    }

    private static List<String> textOf(Coverage coverage) {
        return coverage.share()
                .map(share -> List.of(
                        share.value().map(Percentage::toString).orElse("none"),
                        share.bounds()
                                .map(bounds ->
                                        bounds.roundedOutward(6).interval().toString())
                                .orElse("none")))
                .orElse(List.of());
    }

    @Nested
    class OfMembers {
        @Test
        void of_listsMembersWithFigure_inOrderOfGroup() {
            Coverage coverage = Coverage.of(THREE, TWO);
            assertThat(coverage.group()).isEqualTo(THREE);
            assertThat(coverage.period()).isEqualTo(TimePeriod.year(2024));
            assertThat(coverage.members()).containsExactly(BEIJING, TIANJIN, HEBEI);
            assertThat(coverage.present()).containsExactly(BEIJING, TIANJIN);
            assertThat(coverage.missing()).containsExactly(HEBEI);
            assertThat(coverage.isComplete()).isFalse();
            assertThat(coverage.share()).isEmpty();
            assertThat(coverage.weight()).isEmpty();
            assertThat(coverage.withoutWeight()).isEmpty();
            assertThat(coverage).hasToString("2 of 3 members: CN-BJ, CN-TJ; without CN-HE");
        }

        @Test
        void of_isComplete_ifEveryMemberHasFigure() {
            Coverage all = Coverage.of(THREE, List.of(gdp(HEBEI, "?"), gdp(TIANJIN, ">2"), gdp(BEIJING, "1")));
            assertThat(all.isComplete()).isTrue();
            assertThat(all).hasToString("3 of 3 members: CN-BJ, CN-TJ, CN-HE");
        }

        @Test
        void of_ignoresMissingFigures() {
            assertThat(Coverage.of(THREE, List.of(missing(GDP), gdp(HEBEI, "1"))))
                    .hasToString("1 of 3 members: CN-HE; without CN-BJ, CN-TJ");
            assertThat(Coverage.of(THREE, List.of(missing(GDP))))
                    .hasToString("0 of 3 members; without CN-BJ, CN-TJ, CN-HE");
        }

        @Test
        void of_acceptsAnyIndicators() {
            assertThat(Coverage.of(THREE, List.of(rate(BEIJING, "1"), gdp(TIANJIN, "1"))))
                    .hasToString("2 of 3 members: CN-BJ, CN-TJ; without CN-HE");
        }

        @Test
        void of_usesMembersAtEndOfPeriod() {
            Region union = Regions.of("EU");
            List<Measurement<Money>> in2019 = List.of(gdp(Regions.of("GB"), "1"), gdp(Regions.of("DE"), "1")).stream()
                    .map(m -> m.toBuilder().period("2019").build())
                    .toList();
            assertThat(Coverage.of(union, in2019).members()).hasSize(28);
            assertThat(Coverage.of(union, in2019).missing()).hasSize(26);
            List<Measurement<Money>> in2020 =
                    List.of(in2019.get(1).toBuilder().period("2020").build());
            assertThat(Coverage.of(union, in2020).members()).hasSize(27);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Coverage.of(
                            union,
                            List.of(in2019.get(0).toBuilder().period("2020").build())))
                    .withMessageStartingWith("Region must be a member of group:EU on 2020-12-31, that is one of ")
                    .withMessageEndingWith(", but was GB");
        }

        @Test
        void of_rejectsRegionOutsideGroup() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Coverage.of(THREE, List.of()))
                    .withMessage("Coverage requires at least one measurement, but the list is empty");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Coverage.of(THREE, List.of(gdp(SHANDONG, "1"))))
                    .withMessage("Region must be a member of local:jing-jin-ji on 2024-12-31, that is one of CN-BJ,"
                            + " CN-TJ, CN-HE, but was CN-SD");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Coverage.of(BEIJING, List.of(missing(GDP))))
                    .withMessage("Coverage must be over a group with members on 2024-12-31, but was over CN-BJ");
            Region unknown = Region.builder("local:unknown", RegionKind.GROUP).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Coverage.of(unknown, TWO))
                    .withMessage("Coverage must be over a group with known members, but was over local:unknown");
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Coverage.of(THREE, List.of(gdp(BEIJING, "1"), gdp(CHINA, "1"))))
                    .withMessage("Regions must not overlap, but 'CN-BJ' (Beijing) and 'CN' (China) do on 2024-12-31");
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Coverage.of(THREE, List.of(gdp(BEIJING, "1"), rate(BEIJING, "1"))));
        }

        @Test
        void of_rejectsDifferentPeriods() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Coverage.of(
                            THREE,
                            List.of(
                                    gdp(BEIJING, "1"),
                                    gdp(TIANJIN, "1").toBuilder().period("2023").build())))
                    .withMessage("Measurements must have the same period, but were gdp, CN-BJ, 2024: CNY 1 (exact) and"
                            + " gdp, CN-TJ, 2023: CNY 1 (exact)");
        }

        @Test
        void toString_abbreviatesLongLists() {
            Region world = Regions.of("worldbank:WLD");
            List<Measurement<Money>> some = world.members().stream()
                    .limit(100)
                    .map(member -> gdp(member, "1"))
                    .toList();
            String text = Coverage.of(world, some).toString();
            assertThat(text)
                    .startsWith("100 of " + world.members().size() + " members: AD, AE, AF, ")
                    .containsPattern(", [A-Z]{2} and 50 more; without [A-Z]{2}, ")
                    .hasSizeLessThan(500);
            assertThat(Sums.partialOverRegions(world, some).note()).contains("Incomplete: " + text);
        }

        @Test
        void note_fitsOneLine_forAnyCodes() {
            Region[] parks = IntStream.range(0, 50)
                    .mapToObj(i -> Region.zone("park-" + "x".repeat(90) + i, "Park " + i, BEIJING))
                    .toArray(Region[]::new);
            Region group = Region.group("parks", "Parks", parks);
            assertThat(Sums.partialOverRegions(group, List.of(gdp(parks[0], "1"), gdp(parks[1], "1")))
                            .note()
                            .orElseThrow())
                    .endsWith(" and 47 more");
        }
    }

    @Nested
    class Share {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    // 40 of 100
                    "30; 10; 60; 40 %; [40, 40]; 40 % of population",
                    // from 20 / (20 + 80) to 40 / (40 + 40), not from 20 / 120 to 40 / 60
                    "30~20; 0; 60~40; 33.33333333333333333333333333333333 %; [20, 50]; 33.3 % of population",
                    // more than 50 / (50 + 25)
                    ">50; 0; 25; none; (66.6666, 100]; in (66.6, 100] % of population",
                    ">50; 0; >25; none; none; undetermined share of population",
                    "<50; 0; 50; none; [0, 50); in [0, 50) % of population",
                    "30?; 10; 60; 40 %; none; 40 % of population",
                    // a weight below zero counts as zero: from 10 / 99 to 11 / 100
                    "10; 0~2; 89; 10.1010101010101010101010101010101 %; [10.101, 11]; 10.1 % of population",
                    // almost all is not displayed as all
                    "99996; 0; 4; 99.996 %; [99.996, 99.996]; 99.996 % of population",
                    "2; 1; 99997; 0.003 %; [0.003, 0.003]; 0.003 % of population",
                    "1; 1; 0; 100 %; [100, 100]; 100 % of population",
                    "0; 0; 1; 0 %; [0, 0]; 0 % of population",
                    "0; 0; 0; none; none; undetermined share of population",
                    "?; 1; 1; none; none; undetermined share of population",
                })
        void share_followsFromWeights(
                String beijing, String tianjin, String hebei, String value, String bounds, String text) {
            Coverage coverage = Coverage.of(THREE, TWO, persons(beijing, tianjin, hebei));
            assertThat(textOf(coverage))
                    .containsExactly(value.equals("none") ? value : value + " of population", bounds);
            assertThat(coverage.weight()).contains(POPULATION);
            assertThat(coverage.withoutWeight()).isEmpty();
            assertThat(coverage).hasToString("2 of 3 members: CN-BJ, CN-TJ; without CN-HE; " + text);
        }

        @Test
        void share_isHundredPercent_ifComplete_andZeroIfEmpty() {
            List<Measurement<Money>> all = List.of(gdp(BEIJING, "1"), gdp(TIANJIN, "1"), gdp(HEBEI, "1"));
            assertThat(Coverage.of(THREE, all, persons("3~2", "1~2", "7")))
                    .hasToString("3 of 3 members: CN-BJ, CN-TJ, CN-HE; 100 % of population");
            assertThat(Coverage.of(THREE, List.of(missing(GDP)), persons("3~2", "1~2", "7")))
                    .hasToString("0 of 3 members; without CN-BJ, CN-TJ, CN-HE; 0 % of population");
        }

        @Test
        void share_isEmpty_ifWeightIsMissing_andNamesMember() {
            Coverage coverage = Coverage.of(THREE, TWO, List.of(population(HEBEI, "1"), missing(POPULATION)));
            assertThat(coverage.share()).isEmpty();
            assertThat(coverage.weight()).contains(POPULATION);
            assertThat(coverage.withoutWeight()).containsExactly(BEIJING, TIANJIN);
            assertThat(coverage)
                    .hasToString("2 of 3 members: CN-BJ, CN-TJ; without CN-HE; share of population unknown without that"
                            + " of CN-BJ, CN-TJ");
            assertThat(Coverage.of(THREE, TWO, List.of(missing(POPULATION))).withoutWeight())
                    .containsExactly(BEIJING, TIANJIN, HEBEI);
        }

        @Test
        void share_rejectsMissingAndInvalidWeights() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Coverage.of(THREE, TWO, List.<Measurement<Count>>of()))
                    .withMessage("Weight requires at least one measurement, but the list is empty");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Coverage.of(THREE, TWO, persons("1", "1", "-1")))
                    .withMessage("Weight must be zero or more, but was population, CN-HE, 2024: -1 persons");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Coverage.of(THREE, TWO, List.of(population(SHANDONG, "1"))))
                    .withMessageEndingWith("but was CN-SD");
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Coverage.of(THREE, TWO, List.of(population(HEBEI, "1"), population(HEBEI, "1"))));
            Indicator<Amount> level =
                    Indicator.builder("height", Amount.class).level().build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Coverage.of(
                            THREE,
                            TWO,
                            List.of(measurement(level, Amount.of(0, "m").unit(), "1")
                                    .build())))
                    .withMessage("Weight must be a flow or a stock, but was of height (level of Amount); if it adds up,"
                            + " declare it with flow() or stock(), or in the mapping of its file");
        }

        @Test
        void share_rejectsWeightsThatAreNotComparable() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Coverage.of(
                            THREE,
                            TWO,
                            List.of(population(HEBEI, "1").toBuilder()
                                    .period("2023")
                                    .build())))
                    .withMessage("Measurements must have the same period, but were 2024 and 2023: gdp, CN-BJ, 2024:"
                            + " CNY 1 (exact)"
                            + " and population, CN-HE, 2023: 1 persons");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Coverage.of(
                            THREE,
                            TWO,
                            List.of(
                                    population(HEBEI, "1"),
                                    population(BEIJING, "1").toBuilder()
                                            .dimension("sex", "F")
                                            .build())))
                    .withMessageStartingWith(
                            "Measurements must have the same dimensions, but were {sex=F} and none: population,"
                                    + " CN-BJ");
        }

        @Test
        void share_acceptsDifferentVintagesOfWeights_ifCallAcceptsThem() {
            List<Measurement<Count>> mixed = List.of(
                    population(HEBEI, "1").toBuilder().source(vintage("2023")).build(),
                    population(BEIJING, "1").toBuilder().source(vintage("2024")).build());
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Coverage.of(THREE, TWO, mixed))
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.OTHER_VINTAGE));
            assertThat(Coverage.of(THREE, TWO, mixed, Accept.OTHER_VINTAGE).withoutWeight())
                    .containsExactly(TIANJIN);
            assertThat(notesOf(Sums.partialOverRegions(THREE, TWO, mixed, Accept.OTHER_VINTAGE)))
                    .contains("Accepted: other vintage");
        }
    }

    @Nested
    class PartialSums {
        private final List<Measurement<Count>> persons = persons("30", "10", "60");

        @Test
        void partialOverRegions_statesCoverageInNote_andListsWeightsInDerivation() {
            Measurement<Money> sum = Sums.partialOverRegions(THREE, TWO, persons);
            CalculationFixtures.assertFigure(sum, "3", "[3, 3]");
            assertThat(sum.statuses()).hasToString("D");
            assertThat(sum.note())
                    .contains("Incomplete: 2 of 3 members: CN-BJ, CN-TJ; without CN-HE; 40 % of population");
            assertThat(sum.derivation().orElseThrow()).hasToString("""
                partial sum over regions
                  note: Incomplete: 2 of 3 members: CN-BJ, CN-TJ; without CN-HE; 40 % of population
                  gdp, CN-BJ, 2024: CNY 1 (exact)
                  gdp, CN-TJ, 2024: CNY 2 (exact)
                  population, CN-BJ, 2024: 30 persons
                  population, CN-TJ, 2024: 10 persons
                  population, CN-HE, 2024: 60 persons\
                """);
        }

        @Test
        void partialOverRegions_notesMissingWeight() {
            assertThat(Sums.partialOverRegions(THREE, TWO, List.of(population(BEIJING, "1"), missing(POPULATION)))
                            .note())
                    .contains("Incomplete: 2 of 3 members: CN-BJ, CN-TJ; without CN-HE; share of population unknown"
                            + " without that of CN-TJ, CN-HE");
        }

        @Test
        void partialOverRegions_equalsCompleteSum_ifNoMemberIsMissing() {
            List<Measurement<Money>> all = List.of(gdp(BEIJING, "1"), gdp(TIANJIN, "2"), gdp(HEBEI, "5"));
            assertThat(Sums.partialOverRegions(THREE, all, persons)).isEqualTo(Sums.overRegions(THREE, all));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.partialOverRegions(THREE, all, persons("-1", "1", "1")))
                    .withMessageStartingWith("Weight must be zero or more");
        }

        @Test
        void partialOverRegions_ignoresStatusOfWeight_butKeepsItsConfidentiality() {
            List<Measurement<Count>> estimated = persons.stream()
                    .map(m -> m.toBuilder()
                            .status(ObservationStatus.ESTIMATED)
                            .confidentiality(Confidentiality.CONFIDENTIAL)
                            .source(vintage("2023"))
                            .build())
                    .toList();
            List<Measurement<Money>> published = TWO.stream()
                    .map(m -> m.toBuilder().source(vintage("2024")).build())
                    .toList();
            Measurement<Money> sum = Sums.partialOverRegions(THREE, published, estimated);
            assertThat(sum.statuses()).hasToString("D");
            assertThat(sum.source()).contains(vintage("2024"));
            assertThat(sum.confidentiality()).contains(Confidentiality.CONFIDENTIAL);
        }

        @Test
        void partialOverRegions_ignoresVintageOfWeight() {
            List<Measurement<Count>> older = persons.stream()
                    .map(m -> m.toBuilder().source(vintage("2023")).build())
                    .toList();
            List<Measurement<Money>> published = TWO.stream()
                    .map(m -> m.toBuilder().source(vintage("2024")).build())
                    .toList();
            Measurement<Money> before = gdp("1").region(THREE)
                    .period("2023")
                    .source(vintage("2024"))
                    .build();
            Measurement<Money> sum = Sums.partialOverRegions(THREE, published, older);
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(before, sum))
                    .withMessageStartingWith("Measurements must have the same composition, but were"
                            + " local:jing-jin-ji with CN-HE and local:jing-jin-ji without CN-HE: ");
            Measurement<?> growth = Growth.between(before, sum, Accept.OTHER_TERRITORY);
            assertThat(growth.statuses()).hasToString("D");
            assertThat(notesOf(growth)).containsExactly("Accepted: other territory", "Divided to 34 digits, HALF_EVEN");
        }

        @Test
        void partialOverRegions_rejectsRegionOutsideGroupAndEmptyList() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.partialOverRegions(THREE, List.of(gdp(SHANDONG, "1")), persons))
                    .withMessageEndingWith("but was CN-SD");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.partialOverRegions(THREE, List.of(missing(GDP)), persons))
                    .withMessage("Sum over regions requires at least one measurement, but the list is empty");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.partialOverRegions(THREE, TWO, List.<Measurement<Count>>of()))
                    .withMessage("Weight requires at least one measurement, but the list is empty");
        }
    }

    @Nested
    class Value {
        private final Coverage coverage = Coverage.of(THREE, TWO, persons("30", "10", "60"));

        @Test
        void equals_comparesAllProperties() {
            assertThat(coverage)
                    .isEqualTo(Coverage.of(THREE, TWO, persons("30", "10", "60")))
                    .hasSameHashCodeAs(Coverage.of(THREE, TWO, persons("30", "10", "60")))
                    .isNotEqualTo(Coverage.of(THREE, TWO))
                    .isNotEqualTo(Coverage.of(THREE, TWO, persons("30", "10", "61")))
                    .isNotEqualTo(Coverage.of(THREE, TWO.subList(0, 1), persons("30", "10", "60")))
                    .isNotEqualTo("coverage");
        }

        @Test
        void serialization_isLossless() throws Exception {
            assertThat(JavaStreams.copyOf(coverage)).isEqualTo(coverage).hasToString(coverage.toString());
            Coverage plain = Coverage.of(THREE, List.of(missing(RATE)));
            assertThat(JavaStreams.copyOf(plain)).isEqualTo(plain);
        }

        @Test
        void constructor_rejectsInconsistentProperties() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> coverage.withShare(POPULATION, List.of(SHANDONG), Optional.empty()))
                    .withMessage(
                            "Coverage must list members of local:jing-jin-ji and have a share if every member has a"
                                    + " weight, but lists [CN-BJ, CN-TJ], without weights of [CN-SD], and has the"
                                    + " share null");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> coverage.withShare(POPULATION, List.of(HEBEI), coverage.share()))
                    .withMessageEndingWith(
                            "without weights of [CN-HE], and has the share 40 % of population in [40, 40]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> coverage.withShare(POPULATION, List.of(), Optional.empty()));
        }

        @Test
        void share_isFigureForFurtherCalculations() {
            Figure<Percentage> share = coverage.share().orElseThrow();
            Percentage forty = Percentage.of(40).withWhole("population");
            assertThat(share.value()).contains(forty);
            assertThat(share.bounds()).contains(Bounds.closed(forty, forty));
        }
    }
}
