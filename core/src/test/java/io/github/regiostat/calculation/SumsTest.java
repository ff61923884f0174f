// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.CONTRACTS;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {
    @Nested
    class OverTime {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "1; 2; 3; [3, 3]",
                    "10~2; 20~2; 30; [28, 32]",
                    ">10; 20; none; (30, unbounded)",
                    ">10; >=20; none; (30, unbounded)",
                    ">10; <20; none; none",
                    "[1, 2); [3, 4]; none; [4, 6)",
                    "10?; 20; 30; none",
                    "about 10; 20; none; none",
                    "?; 20; none; none",
                })
        void overTime_calculatesValueAndBounds(String first, String second, String value, String bounds) {
            assertFigure(Sums.overTime(List.of(gdp("2023", first), gdp("2024", second))), value, bounds);
        }

        @Test
        void overTime_coversAllPeriods() {
            List<Measurement<Money>> years = List.of(gdp("2024", "3"), gdp("2022", "1"), gdp("2023", "2"));
            Measurement<Money> sum = Sums.overTime(years);
            assertThat(sum.period()).isEqualTo(TimePeriod.years(2022, 2024));
            assertThat(sum.indicator()).isEqualTo(GDP);
            assertThat(sum.region()).isEqualTo(BEIJING);
            assertThat(sum.derivation().orElseThrow().operation()).isEqualTo("sum over time");
            assertThat(sum.derivation().orElseThrow().inputs())
                    .containsExactly(years.get(1), years.get(2), years.get(0));
        }

        @Test
        void overTime_acceptsAdjacentRanges() {
            assertThat(Sums.overTime(List.of(gdp("2015/2016", "2"), gdp("2013/2014", "1")))
                            .period())
                    .isEqualTo(TimePeriod.years(2013, 2016));
            assertThat(Sums.overTime(List.of(gdp("2024", "1"))).period()).isEqualTo(TimePeriod.year(2024));
        }

        @Test
        void overTime_rejectsStock() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overTime(List.of(population(BEIJING, "1"))))
                    .withMessage("Sum over time requires a flow, but was of population (stock of Count)"
                            + "; for its mean over time, use Means.overTime");
        }

        @Test
        void overTime_rejectsStockAfterFlow() {
            Indicator<Money> stock = Indicator.builder("gdp", Money.class)
                    .stock()
                    .priceBasis(GDP.priceBasis())
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overTime(List.of(
                            gdp("2023", "1"), measurement(stock, YUAN, "1").build())))
                    .withMessage("Sum over time requires a flow, but was of gdp (stock of Money)"
                            + "; for its mean over time, use Means.overTime");
        }

        @Test
        void overTime_rejectsOverlappingPeriods() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overTime(List.of(gdp("2023/2024", "1"), gdp("2024/2025", "1"))))
                    .withMessage("Periods to join must not overlap, but '2023/2024' and '2024/2025' do");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overTime(List.of(gdp("2023", "1"), gdp("2023", "1"))))
                    .withMessage("Periods to join must not overlap, but '2023' and '2023' do");
        }

        @Test
        void overTime_rejectsGap() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overTime(List.of(gdp("2024", "1"), gdp("2022", "1"))))
                    .withMessage("Periods to join must be adjacent, but '2022' is followed by '2024'");
        }

        @Test
        void overTime_rejectsDifferentFrequencies() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overTime(List.of(gdp("2023", "1"), gdp("2024-Q1", "1"))))
                    .withMessageContainingAll("'2023'", "'2024-Q1'");
        }

        @Test
        void overTime_rejectsEmptyList() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overTime(List.<Measurement<Money>>of()))
                    .withMessage("Sum requires at least one measurement, but the list is empty");
        }

        @Test
        void overTime_rejectsMissingFigure() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overTime(List.of(gdp("2023", "1"), missing(GDP))))
                    .withMessage("Input of a calculation must have a figure, but was gdp, CN-BJ, 2024: missing (O)");
        }

        @Test
        void overTime_rejectsDifferentConversionBases() {
            Measurement<Money> ppp =
                    gdp("1").period("2023").conversionBasis(RateBasis.PPP).build();
            Measurement<Money> market =
                    gdp("2").conversionBasis(RateBasis.AVERAGE).build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.overTime(List.of(ppp, market), Accept.values()))
                    .withMessage("Values converted at purchasing power parities must not be combined with other"
                            + " values, but were ppp and average: gdp, CN-BJ, 2023: CNY 1 (exact) and gdp, CN-BJ,"
                            + " 2024: CNY 2 (exact)");
        }

        @Test
        void overTime_rejectsDifferentVintages_evenAfterUnknownVintage() {
            List<Measurement<Money>> years = List.of(
                    gdp("2022", "1"),
                    gdp("1").period("2023")
                            .source(CalculationFixtures.vintage("first"))
                            .build(),
                    gdp("1").source(CalculationFixtures.vintage("revised")).build());
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.overTime(years))
                    .withMessage("Measurements must have the same vintage, but were Office first and Office revised:"
                            + " gdp, CN-BJ,"
                            + " 2023: CNY 1 (exact)"
                            + " and gdp, CN-BJ, 2024: CNY 1 (exact); to accept this, pass"
                            + " Accept.OTHER_VINTAGE");
            assertThat(notesOf(Sums.overTime(years, Accept.OTHER_VINTAGE))).containsExactly("Accepted: other vintage");
        }

        @Test
        void overTime_rejectsDifferentCounterparts() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.overTime(List.of(
                            gdp("1").period("2023").to(TIANJIN).build(),
                            gdp("1").from(TIANJIN).build())))
                    .withMessageStartingWith(
                            "Measurements must have the same counterpart, but were to CN-TJ and from CN-TJ:"
                                    + " gdp, CN-BJ");
        }
    }

    @Nested
    class OverRegions {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "1; 2; 3; 6; [6, 6]",
                    "2947.1~0.1; 599.2~0.1; 912.1~0.1; 4458.4; [4458.25, 4458.55]",
                    ">1; 2; 3; none; (6, unbounded)",
                    "1?; 2; 3; 6; none",
                    "?; 2; 3; none; none",
                })
        void overRegions_calculatesValueAndBounds(
                String beijing, String tianjin, String hebei, String value, String bounds) {
            Measurement<Money> sum =
                    Sums.overRegions(THREE, List.of(gdp(HEBEI, hebei), gdp(BEIJING, beijing), gdp(TIANJIN, tianjin)));
            assertFigure(sum, value, bounds);
            assertThat(sum.region()).isEqualTo(THREE);
            assertThat(sum.period()).isEqualTo(TimePeriod.year(2024));
            assertThat(sum.derivation().orElseThrow().operation()).isEqualTo("sum over regions");
            assertThat(sum.derivation().orElseThrow().inputs())
                    .extracting(Measurement::region)
                    .containsExactly(BEIJING, TIANJIN, HEBEI);
        }

        @Test
        void overRegions_sumsStocks() {
            assertFigure(
                    Sums.overRegions(
                            THREE, List.of(population(BEIJING, "1"), population(TIANJIN, "2"), population(HEBEI, "3"))),
                    "6",
                    "[6, 6]");
        }

        @Test
        void overRegions_rejectsLevel() {
            Indicator<Money> level =
                    Indicator.builder("price", Money.class).level().build();
            List<Measurement<Money>> levels = List.of(
                    measurement(level, YUAN, "1").region(BEIJING).build(),
                    measurement(level, YUAN, "1").region(TIANJIN).build(),
                    measurement(level, YUAN, "1").region(HEBEI).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overRegions(THREE, levels))
                    .withMessage("Sum over regions requires a flow or a stock, but was of price (level of Money)"
                            + "; if it adds up, declare it with flow() or stock(), or in the mapping of its file");
        }

        @Test
        void overRegions_rejectsMissingMember_byName() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overRegions(THREE, List.of(gdp(TIANJIN, "1"))))
                    .withMessage("Sum over local:jing-jin-ji must have every member, but lacks CN-BJ, CN-HE;"
                            + " for a partial sum, use Sums.partialOverRegions");
        }

        @Test
        void overRegions_rejectsMissingFigure() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Sums.overRegions(THREE, List.of(missing(GDP), gdp(TIANJIN, "1"), gdp(HEBEI, "1"))))
                    .withMessage("Input of a calculation must have a figure, but was gdp, CN-BJ, 2024: missing (O)");
        }

        @Test
        void overRegions_rejectsRegionOutsideGroup() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overRegions(THREE, List.of(gdp(BEIJING, "1"), gdp(SHANDONG, "1"))))
                    .withMessage("Region must be a member of local:jing-jin-ji on 2024-12-31, that is one of CN-BJ,"
                            + " CN-TJ, CN-HE, but was CN-SD");
        }

        @Test
        void overRegions_rejectsRegionWithoutItsDivisions() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overRegions(CHINA, List.of(gdp(BEIJING, "1"))))
                    .withMessageStartingWith("Sum over CN must have every member, but lacks CN-AH, CN-CQ, CN-FJ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overRegions(BEIJING, List.of(gdp(CHINA, "1"))))
                    .withMessage(
                            "Sum over regions must be over a group with members on 2024-12-31, but was over CN-BJ");
        }

        @Test
        void overRegions_rejectsOverlappingRegions_namingPairAndDate() {
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() ->
                            Sums.overRegions(THREE, List.of(gdp(TIANJIN, "1"), gdp(BEIJING, "1"), gdp(CHINA, "1"))))
                    .withMessageContainingAll("CN-TJ", "CN", "2024-12-31")
                    .satisfies(e -> {
                        assertThat(e.first()).isEqualTo(TIANJIN);
                        assertThat(e.second()).isEqualTo(CHINA);
                        assertThat(e.date()).contains(LocalDate.of(2024, 12, 31));
                    });
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Sums.overRegions(
                            THREE, List.of(gdp(BEIJING, "1"), gdp(TIANJIN, "1"), gdp(HEBEI, "1"), gdp(BEIJING, "1"))))
                    .satisfies(e -> assertThat(e.first()).isEqualTo(e.second()));
        }

        @Test
        void overRegions_rejectsFlowCountedAtBothEnds() {
            Measurement<Money> out =
                    measurement(CONTRACTS, YUAN, "1").to(TIANJIN, HEBEI).build();
            Measurement<Money> in = measurement(CONTRACTS, YUAN, "1")
                    .region(TIANJIN)
                    .from(BEIJING)
                    .build();
            Measurement<Money> other =
                    measurement(CONTRACTS, YUAN, "1").region(HEBEI).to(SHANDONG).build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.overRegions(THREE, List.of(in, other, out)))
                    .withMessage("One flow must not be counted at both ends, but"
                            + " were contracts, CN-BJ to"
                            + " CN-TJ, CN-HE, 2024: CNY 1 (exact) and contracts, CN-TJ from CN-BJ,"
                            + " 2024: CNY 1 (exact)");
        }

        @Test
        void overRegions_rejectsFlowCountedAtBothEnds_ifOtherEndIsGroup() {
            Measurement<Money> out = measurement(CONTRACTS, YUAN, "1").to(THREE).build();
            Measurement<Money> in = measurement(CONTRACTS, YUAN, "1")
                    .region(TIANJIN)
                    .from(CHINA)
                    .build();
            Measurement<Money> other =
                    measurement(CONTRACTS, YUAN, "1").region(HEBEI).build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.overRegions(THREE, List.of(in, other, out)))
                    .withMessageContaining("One flow must not be counted at both ends");
        }

        @Test
        void overRegions_rejectsDifferentCounterparts() {
            List<Measurement<Money>> flows = List.of(
                    measurement(CONTRACTS, YUAN, "1").to(TIANJIN).build(),
                    measurement(CONTRACTS, YUAN, "2")
                            .region(TIANJIN)
                            .to(BEIJING)
                            .build(),
                    measurement(CONTRACTS, YUAN, "3").region(HEBEI).to(BEIJING).build());
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.overRegions(THREE, flows, Accept.values()))
                    .withMessage(
                            "Measurements must have the same counterpart, but were to CN-TJ and to CN-BJ: contracts,"
                                    + " CN-BJ to CN-TJ, 2024: CNY 1 (exact) and contracts, CN-TJ to CN-BJ,"
                                    + " 2024: CNY 2 (exact)");
        }

        @Test
        void overRegions_keepsSharedCounterpart() {
            Counterpart shandong = Counterpart.to(SHANDONG);
            Measurement<Money> sum = Sums.overRegions(
                    THREE,
                    List.of(
                            measurement(CONTRACTS, YUAN, "1")
                                    .counterpart(shandong)
                                    .build(),
                            measurement(CONTRACTS, YUAN, "2")
                                    .counterpart(shandong)
                                    .region(TIANJIN)
                                    .build(),
                            measurement(CONTRACTS, YUAN, "3")
                                    .counterpart(shandong)
                                    .region(HEBEI)
                                    .build()));
            assertThat(sum.counterpart()).contains(shandong);
            assertThat(notesOf(sum)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2023, period", "2024-Q1, period"})
        void overRegions_rejectsDifferentPeriods(String period, String difference) {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.overRegions(
                            THREE,
                            List.of(
                                    gdp(BEIJING, "1"),
                                    gdp("1").region(TIANJIN).period(period).build(),
                                    gdp(HEBEI, "1"))))
                    .withMessage("Measurements must have the same " + difference
                            + ", but were gdp, CN-BJ, 2024: CNY 1 (exact) and gdp, CN-TJ, " + period
                            + ": CNY 1 (exact)");
        }

        @Test
        void overRegions_acceptsPeriodOfSameDays() {
            assertFigure(
                    Sums.overRegions(
                            THREE,
                            List.of(
                                    gdp(BEIJING, "1"),
                                    gdp("2").region(TIANJIN)
                                            .period("2024-Q1/2024-Q4")
                                            .build(),
                                    gdp(HEBEI, "3"))),
                    "6",
                    "[6, 6]");
        }

        @Test
        void overRegions_rejectsDifferentUnits() {
            Measurement<Count> policies = measurement(
                            CalculationFixtures.POPULATION,
                            Count.of(0, "policies").unit(),
                            "1")
                    .region(TIANJIN)
                    .build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.overRegions(
                            THREE, List.of(population(BEIJING, "1"), policies, population(HEBEI, "1"))))
                    .withMessageStartingWith("Measurements must have the same unit, but were ");
        }

        @Test
        void overRegions_rejectsDifferentDimensions() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.overRegions(
                            THREE, List.of(gdp("1").dimension("sex", "F").build(), gdp(TIANJIN, "1"), gdp(HEBEI, "1"))))
                    .withMessageStartingWith("Measurements must have the same dimensions, but were ");
        }
    }

    @Nested
    class Overlaps {
        private static final LocalDate END = LocalDate.of(2024, 12, 31);

        private static void assertRejected(Region first, Region second) {
            Region group = Region.group("pair", "Pair", first, Regions.of("JP"));
            List<Measurement<Money>> both = List.of(gdp(first, "1"), gdp(second, "1"));
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Sums.overRegions(group, both))
                    .withMessageContainingAll(
                            first.code().toString(), second.code().toString(), END.toString())
                    .satisfies(e -> {
                        assertThat(e.first()).isEqualTo(first);
                        assertThat(e.second()).isEqualTo(second);
                        assertThat(e.date()).contains(END);
                    });
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Sums.partialOverRegions(group, both));
        }

        @Test
        void overRegions_rejectsOverlapOfNutsEditions() {
            assertRejected(Regions.of("nuts2021:DE3"), Regions.of("nuts2024:DE30"));
            assertRejected(Regions.of("nuts2021:NL31"), Regions.of("nuts2024:NL35"));
            assertRejected(Regions.of("nuts2024:NL3"), Regions.of("nuts2021:NL31"));
        }

        @Test
        void overRegions_rejectsOverlapOfGroups() {
            assertRejected(THREE, BEIJING);
            assertRejected(Regions.of("FR"), Regions.of("EU"));
            assertRejected(Regions.of("EU27_2020"), Regions.of("OECD"));
        }

        @Test
        void overRegions_acceptsGroupAndExcludedRegion() {
            Region group = Region.builder("local:union-and-gb", RegionKind.GROUP)
                    .member(Regions.of("EU27_2020"))
                    .member(Regions.of("GB"))
                    .build();
            assertFigure(
                    Sums.overRegions(group, List.of(gdp(Regions.of("GB"), "1"), gdp(Regions.of("EU27_2020"), "5"))),
                    "6",
                    "[6, 6]");
        }

        @Test
        void overRegions_rejectsOverlapOfDeclaredTerritory() {
            Region hongKong = Regions.of("HK");
            Region wide = CHINA.including(hongKong);
            assertRejected(wide, hongKong);
            Region both = Region.group("both", "China and Hong Kong", CHINA, hongKong);
            assertFigure(Sums.overRegions(both, List.of(gdp(CHINA, "1"), gdp(hongKong, "2"))), "3", "[3, 3]");
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Sums.overRegions(both, List.of(gdp(hongKong, "2"), gdp(wide, "1"))))
                    .satisfies(e -> assertThat(e.first()).isEqualTo(hongKong));
        }

        @Test
        void overRegions_notesDeclaredTerritoryWithoutOverlap() {
            Region two = Region.group("two", "Two", CHINA, Regions.of("US"));
            Region wide = CHINA.including(Regions.of("MO"), Regions.of("HK"));
            assertThat(notesOf(Sums.overRegions(two, List.of(gdp(wide, "1"), gdp(Regions.of("US"), "2")))))
                    .containsExactly("Territory: CN with [HK, MO]");
        }

        @Test
        void overRegions_rejectsUnknownOverlap() {
            Region group = Region.group("pair", "Pair", Regions.of("PT-11"), Regions.of("JP"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overRegions(
                            group, List.of(gdp(Regions.of("PT-11"), "1"), gdp(Regions.of("nuts2024:PT1A"), "1"))))
                    .withMessageStartingWith(
                            "Divisions of one country must have a common scheme to be compared, but 'PT-11'")
                    .withMessageEndingWith("are divisions of 'PT' in different schemes")
                    .isExactlyInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void overRegions_rejectsGroupOfUnknownMembers() {
            Region unknown = Region.builder("local:unknown", RegionKind.GROUP).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overRegions(unknown, List.of(gdp(BEIJING, "1"))))
                    .withMessage("Sum over regions must be over a group with known members, but was over"
                            + " local:unknown");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overRegions(THREE, List.of(gdp(BEIJING, "1"), gdp(unknown, "1"))))
                    .withMessageStartingWith("Members of 'local:unknown' must be known to tell whether");
        }
    }

    @Nested
    class FlowsCountedTwice {
        private static Measurement<Money> flow(Region region, Counterpart counterpart) {
            return measurement(CONTRACTS, YUAN, "1")
                    .region(region)
                    .counterpart(counterpart)
                    .build();
        }

        private static void assertRejected(Counterpart ofBeijing, Counterpart ofTianjin) {
            List<Measurement<Money>> flows = List.of(flow(BEIJING, ofBeijing), flow(TIANJIN, ofTianjin));
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.partialOverRegions(THREE, flows, Accept.values()))
                    .withMessageStartingWith(
                            "One flow must not be counted at both ends," + " but were contracts, CN-BJ " + ofBeijing)
                    .satisfies(e -> assertThat(e.acceptedBy()).isEmpty());
        }

        /** The flows are not the same one, but have different counterparts. */
        private static void assertOther(Counterpart ofBeijing, Counterpart ofTianjin) {
            List<Measurement<Money>> flows = List.of(flow(BEIJING, ofBeijing), flow(TIANJIN, ofTianjin));
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.partialOverRegions(THREE, flows, Accept.values()))
                    .withMessageStartingWith("Measurements must have the same counterpart, but were " + ofBeijing
                            + " and " + ofTianjin + ": ")
                    .satisfies(e -> assertThat(e.acceptedBy()).isEmpty());
        }

        @Test
        void overRegions_rejectsFlowBetweenPair() {
            assertRejected(Counterpart.to(TIANJIN), Counterpart.from(BEIJING));
            assertRejected(Counterpart.from(TIANJIN), Counterpart.to(BEIJING));
            assertOther(Counterpart.to(TIANJIN), Counterpart.to(BEIJING));
            assertOther(Counterpart.to(HEBEI), Counterpart.from(HEBEI));
        }

        @Test
        void overRegions_rejectsFlowToSeveralCounterparts() {
            assertRejected(Counterpart.to(SHANDONG, TIANJIN), Counterpart.from(HEBEI, BEIJING));
            assertOther(Counterpart.to(SHANDONG, TIANJIN), Counterpart.from(HEBEI, SHANDONG));
        }

        @Test
        void overRegions_rejectsFlowBetweenGroups() {
            assertRejected(Counterpart.to(THREE), Counterpart.from(THREE));
            assertRejected(Counterpart.to(CHINA), Counterpart.from(BEIJING));
            Region others = Region.group("others", "Others", SHANDONG, HEBEI);
            assertOther(Counterpart.to(others), Counterpart.from(BEIJING));
        }

        @Test
        void overRegions_rejectsFlowOfZoneInOtherRegion() {
            assertRejected(Counterpart.to(Region.zone("park", "Park", TIANJIN)), Counterpart.from(BEIJING));
        }
    }

    @Nested
    class ChangingGroups {
        private static final Region UNION = Region.builder("local:union", RegionKind.GROUP)
                .member(BEIJING)
                .member(Membership.until(TIANJIN, LocalDate.of(2020, 2, 1)))
                .member(Membership.since(HEBEI, LocalDate.of(2013, 7, 1)))
                .build();

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"2012; CN-BJ,CN-TJ", "2013; CN-BJ,CN-TJ,CN-HE", "2024; CN-BJ,CN-HE"})
        void overRegions_requiresMembersAtEndOfPeriod(String period, String members) {
            List<Measurement<Money>> all = List.of(members.split(",")).stream()
                    .map(code ->
                            gdp("1").region(Regions.of(code)).period(period).build())
                    .toList();
            assertFigure(
                    Sums.overRegions(UNION, all),
                    String.valueOf(all.size()),
                    "[" + all.size() + ", " + all.size() + "]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overRegions(UNION, all.subList(0, all.size() - 1)))
                    .withMessageContaining(
                            "lacks " + all.get(all.size() - 1).region().code() + ";");
        }

        @Test
        void overRegions_rejectsFormerMember() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overRegions(UNION, List.of(gdp(TIANJIN, "1"))))
                    .withMessage("Region must be a member of local:union on 2024-12-31, that is one of CN-BJ, CN-HE,"
                            + " but was CN-TJ");
        }
    }

    @Nested
    class PartialOverRegions {
        private final List<Measurement<Money>> some = List.of(gdp(TIANJIN, "2"), missing(GDP));

        @Test
        void partialOverRegions_isMarkedAsIncomplete() {
            Measurement<Money> sum = Sums.partialOverRegions(THREE, some);
            assertFigure(sum, "2", "[2, 2]");
            assertThat(sum.region()).isEqualTo(THREE);
            assertThat(sum.statuses()).isEqualTo(Statuses.of(ObservationStatus.DEFINITION_DIFFERS));
            assertThat(sum.note()).contains("Incomplete: 1 of 3 members: CN-TJ; without CN-BJ, CN-HE");
            assertThat(sum.derivation().orElseThrow()).hasToString("""
                partial sum over regions
                  note: Incomplete: 1 of 3 members: CN-TJ; without CN-BJ, CN-HE
                  gdp, CN-TJ, 2024: CNY 2 (exact)\
                """);
        }

        @Test
        void partialOverRegions_keepsOtherStatuses() {
            Measurement<Money> estimated =
                    gdp("2").status(ObservationStatus.ESTIMATED).build();
            assertThat(Sums.partialOverRegions(THREE, List.of(estimated)).statuses())
                    .hasToString("D,E");
        }

        @Test
        void partialOverRegions_staysMarked_inFurtherCalculations() {
            Measurement<Money> part = Sums.partialOverRegions(THREE, some);
            Measurement<Money> whole =
                    Sums.overRegions(THREE, List.of(gdp(BEIJING, "1"), gdp(TIANJIN, "2"), gdp(HEBEI, "5")));
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.of(part, whole))
                    .withMessageStartingWith("Measurements must have the same composition, but were"
                            + " local:jing-jin-ji without CN-BJ, CN-HE and local:jing-jin-ji with CN-BJ, CN-HE: ")
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.OTHER_TERRITORY));
            Measurement<?> share = Shares.of(part, whole, Accept.OTHER_TERRITORY);
            assertThat(share.statuses()).hasToString("D");
            assertThat(share.derivation().orElseThrow().toString())
                    .contains("note: Incomplete: 1 of 3 members: CN-TJ; without CN-BJ, CN-HE");
            assertThat(Growth.between(gdp("1").region(THREE).period("2023").build(), part, Accept.OTHER_TERRITORY)
                            .statuses())
                    .hasToString("D");
        }

        @Test
        void partialOverRegions_equalsCompleteSum_ifNoMemberIsMissing() {
            List<Measurement<Money>> all = List.of(gdp(BEIJING, "1"), gdp(TIANJIN, "2"), gdp(HEBEI, "5"));
            assertThat(Sums.partialOverRegions(THREE, all)).isEqualTo(Sums.overRegions(THREE, all));
        }

        @Test
        void partialOverRegions_rejectsEmptyList() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.partialOverRegions(THREE, List.of(missing(GDP))))
                    .withMessage("Sum over regions requires at least one measurement, but the list is empty");
        }

        @Test
        void partialOverRegions_rejectsRegionOutsideGroupAndOverlap() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.partialOverRegions(THREE, List.of(gdp(SHANDONG, "1"))))
                    .withMessageEndingWith("but was CN-SD");
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Sums.partialOverRegions(THREE, List.of(gdp(BEIJING, "1"), gdp(CHINA, "1"))))
                    .withMessageContaining("2024-12-31");
        }
    }

    @Test
    void sums_requireAdditiveKind() {
        // Sums.overRegions(THREE, List.<Measurement<MoneyPer>>of()) does not compile, and an unchecked call finds no
        // indicator that is a flow or a stock.
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Indicator.builder("per", MoneyPer.class).flow().build())
                .withMessageContaining("be of money, a count or an amount to be a flow or a stock");
    }

    @Nested
    class OverCategories {
        private Measurement<Money> exports(String product, String figure) {
            return gdp(figure).dimension("product", product).build();
        }

        @Test
        void overCategories_sumsDisjointCategories() {
            Measurement<Money> sum = Sums.overCategories(List.of(exports("services", "2~1"), exports("goods", "3")));
            assertFigure(sum, "5", "[4.5, 5.5]");
            assertThat(sum.dimensions()).isEmpty();
            assertThat(notesOf(sum)).containsExactly("product: goods + services");
            assertThat(sum.derivation().orElseThrow().operation()).isEqualTo("sum over categories");
        }

        @ParameterizedTest
        @CsvSource({"_T", "T", "TOTAL", "Total"})
        void overCategories_rejectsTotalBesideParts(String total) {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() ->
                            Sums.overCategories(List.of(exports(total, "5"), exports("goods", "3")), Accept.values()))
                    .withMessageStartingWith("Total of a dimension must not be summed with its parts, and '" + total
                            + "' is a total of dimension 'product', but were ")
                    .satisfies(e -> assertThat(e.acceptedBy()).isEmpty());
        }

        @Test
        void overCategories_rejectsDuplicateCategoryAndLevel() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() ->
                            Sums.overCategories(List.of(exports("goods", "5"), exports("goods", "3")), Accept.values()))
                    .withMessage("Sum must be over disjoint categories of one dimension, but were gdp, CN-BJ, 2024,"
                            + " product=goods: CNY 5 (exact) and gdp, CN-BJ, 2024, product=goods: CNY 3 (exact)");
            Measurement<Money> level = measurement(GDP.toBuilder().level().build(), YUAN, "1")
                    .dimension("product", "goods")
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.overCategories(List.of(level)))
                    .withMessage("Sum over categories requires a flow or a stock, but was of gdp (level of Money)"
                            + "; if it adds up, declare it with flow() or stock(), or in the mapping of its file");
        }
    }
}
