// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A region whose boundaries changed between two periods has another territory in each. */
class TerritoryOverTimeTest {
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();
    private static final Indicator<Count> BIRTHS =
            Indicator.builder("births", Count.class).flow().build();
    private static final Region SICHUAN = Regions.of("CN-SC");
    private static final Region CHONGQING = Regions.of("CN-CQ");
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    private static Measurement<Count> of(Indicator<Count> indicator, Region region, String period, long count) {
        return Measurement.builder(indicator)
                .region(region)
                .period(period)
                .value(Figure.count(count, "persons"))
                .build();
    }

    private static Measurement<Count> population(Region region, String period, long count) {
        return of(POPULATION, region, period, count);
    }

    private static Measurement<Count> births(Region region, String period, long count) {
        return of(BIRTHS, region, period, count);
    }

    private static void assertOtherTerritory(ThrowingCallable call, String moved) {
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.TERRITORY))
                .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.OTHER_TERRITORY))
                .withMessageContaining("Measurements must have the same territory, but were ")
                .withMessageContaining(moved)
                .withMessageContaining("Region.onTerritoryOf")
                .withMessageEndingWith("to accept this, pass Accept.OTHER_TERRITORY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        CN-SC            | 1996 | 1997 | 'CN-CQ' (Chongqing) moved from 'CN-SC' (Sichuan) to 'CN' (China) on 1997-03-14
        CN-GD            | 1987 | 1988 | 'CN-HI' (Hainan) moved from 'CN-GD' (Guangdong) to 'CN' (China) on 1988-04-13
        SD               | 2010 | 2012 | 'SS' (South Sudan) left 'SD' (Sudan) on 2011-07-09
        DE               | 1989 | 1991 | 'iso3166-3:DDDE' (German Democratic Republic) became a part of 'DE' (Germany)
        gb2260:340100    | 2010 | 2011 | a part of 'gb2260:341400' (Chaohu) became a part of 'gb2260:340100' (Hefei)
        ET               | 1992 | 1993 | 'ER' (Eritrea) left 'ET' (Ethiopia) on 1993-05-24
        PK               | 1970 | 1971 | 'BD' (Bangladesh) left 'PK' (Pakistan) on 1971-12-16
        MY               | 1964 | 1966 | 'SG' (Singapore) left 'MY' (Malaysia) on 1965-08-09
        YE               | 1989 | 1990 | 'iso3166-3:YDYE' (Democratic Yemen) became a part of 'YE' (Yemen) on 1990-05-22
        iso3166-3:YUCS   | 1990 | 1991 | 'HR' (Croatia) left 'iso3166-3:YUCS' (Yugoslavia) on 1991-10-08
        EU27_2020        | 1989 | 1991 | 'iso3166-3:DDDE' (German Democratic Republic) became a part of 'DE' (Germany)
        m49:015          | 2010 | 2012 | 'SS' (South Sudan) left 'SD' (Sudan) on 2011-07-09
        VN-HN            | 2007 | 2008 | 'VN-15' (Hà Tây) moved from 'VN' (Vietnam) to 'VN-HN' (Hanoi) on 2008-08-01
        """)
    void growth_namesWhatMoved(String region, String earlier, String later, String moved) {
        Measurement<Count> before = population(Regions.of(region), earlier, 100);
        Measurement<Count> after = population(Regions.of(region), later, 110);
        Period over = Period.ofYears(Integer.parseInt(later) - Integer.parseInt(earlier));
        assertOtherTerritory(() -> Growth.between(before, after), moved);
        assertOtherTerritory(() -> Differences.of(after, before), moved);
        assertOtherTerritory(() -> Growth.ofSeries(List.of(before, after), over), moved);
        Measurement<GrowthRate> growth = Growth.between(before, after, Accept.OTHER_TERRITORY);
        assertThat(growth.derivation().orElseThrow().mixed()).contains(Trait.TERRITORY);
        assertThat(growth.derivation().orElseThrow().notes())
                .contains("Accepted: other territory")
                .anySatisfy(note -> assertThat(note).startsWith("Territory: " + moved));
    }

    @ParameterizedTest
    @CsvSource({
        "CN-SC, 1997, 1998", // the last day counts: Chongqing left in March
        "CN-SC, 1995, 1996",
        "CN-CQ, 1996, 1997", // it left Sichuan with its land
        "CN-HI, 1987, 1988",
        "CN, 1987, 1998",
        "DE, 1990, 1991",
        "DE, 1991, 2024",
        "FR, 1996, 1998", // Metropolitan France lost its code
        "MM, 1988, 1990", // another name
        "MY, 1960, 1962",
        "SD, 2011, 2024",
        "US, 1985, 1987",
        "NL, 2009, 2011",
        "GB, 1990, 2024",
        "RU, 1990, 1993",
        "NO, 2019, 2024",
        "FR-GES, 2014, 2017",
        "ID-PP, 2001, 2003",
        "LV, 2020, 2022",
        "CN-BJ, 1978, 2024",
        "EU27_2020, 2000, 2024",
        "m49:014, 2012, 2024"
    })
    void growth_withoutAMoveOfLand(String region, String earlier, String later) {
        Measurement<Count> before = population(Regions.of(region), earlier, 100);
        Measurement<Count> after = population(Regions.of(region), later, 110);
        Measurement<GrowthRate> growth = Growth.between(before, after);
        assertThat(growth.figure().orElseThrow().value().orElseThrow().toString())
                .startsWith("10");
        assertThat(growth.derivation().orElseThrow().notes()).containsExactly("Divided to 34 digits, HALF_EVEN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        CN-SC | 1997    | 1998    | Territory within 1997: 'CN-CQ' (Chongqing) moved from 'CN-SC' (Sichuan)
        DE    | 1990    | 1991    | Territory within 1990: 'iso3166-3:DDDE' (German Democratic Republic) became a part
        DE    | 1990-Q4 | 1991-Q4 | Territory within 1990-Q4: 'iso3166-3:DDDE' (German Democratic Republic) became
        SD    | 2011    | 2012    | Territory within 2011: 'SS' (South Sudan) left 'SD' (Sudan) on 2011-07-09
        """)
    void flowOfAPeriodWithAChange_isNoted(String region, String earlier, String later, String note) {
        Measurement<Count> before = births(Regions.of(region), earlier, 100);
        Measurement<Count> after = births(Regions.of(region), later, 110);
        assertThat(Growth.between(before, after).derivation().orElseThrow().notes())
                .anySatisfy(each -> assertThat(each).startsWith(note));
        assertThat(Differences.of(after, before).derivation().orElseThrow().notes())
                .anySatisfy(each -> assertThat(each).startsWith(note));
        Region declared = Regions.of(region).onTerritoryOf(TODAY);
        assertThat(Growth.between(births(declared, earlier, 100), births(declared, later, 110))
                        .derivation()
                        .orElseThrow()
                        .notes())
                .containsExactly("Divided to 34 digits, HALF_EVEN");
    }

    @Test
    void flowAfterTheDayOfAChange_isNotNoted() {
        Region germany = Regions.of("DE");
        assertThat(Growth.between(births(germany, "1990-11", 100), births(germany, "1991-11", 110))
                        .derivation()
                        .orElseThrow()
                        .notes())
                .containsExactly("Divided to 34 digits, HALF_EVEN");
    }

    @Test
    void land_thatJoinedAndLeft_isTheSame() {
        assertThat(Regions.of("MY").territoryChanges(LocalDate.of(1964, 1, 1), LocalDate.of(1965, 8, 8)))
                .isEmpty();
        assertThat(Regions.of("ET").territoryChanges(LocalDate.of(1950, 1, 1), LocalDate.of(1994, 1, 1)))
                .isEmpty();
    }

    @Test
    void changeOnTheFirstDayOfAPeriod_isAChange() {
        Region sudan = Regions.of("SD");
        Measurement<Count> before = population(sudan, "2011-07-08", 44);
        Measurement<Count> after = population(sudan, "2011-07-09", 35);
        assertOtherTerritory(() -> Differences.of(after, before), "'SS' (South Sudan) left 'SD' (Sudan)");
    }

    @Nested
    class Series {
        private final List<Measurement<Count>> series = IntStream.rangeClosed(1995, 1999)
                .mapToObj(year -> births(SICHUAN, Integer.toString(year), year))
                .toList();

        @Test
        void overAChange_isRefused() {
            String moved = "'CN-CQ' (Chongqing) moved from 'CN-SC' (Sichuan) to 'CN' (China) on 1997-03-14";
            assertOtherTerritory(() -> Sums.overTime(series), moved);
            List<Measurement<Count>> stocks =
                    List.of(population(SICHUAN, "1996", 114), population(SICHUAN, "1997", 84));
            assertOtherTerritory(() -> Means.overTime(stocks), moved);
            assertOtherTerritory(() -> Growth.averageAnnual(series.get(0), series.get(4)), moved);
        }

        @Test
        void afterAChange_isPossible() {
            List<Measurement<Count>> after = series.subList(2, 5);
            assertThat(Sums.overTime(after).figure().orElseThrow().value().orElseThrow())
                    .isEqualTo(Count.of(1997 + 1998 + 1999, "persons"));
        }

        @Test
        void onOneTerritory_isComparable() {
            Region sichuan = SICHUAN.onTerritoryOf(TODAY);
            List<Measurement<Count>> declared = series.stream()
                    .map(one -> one.toBuilder().region(sichuan).build())
                    .toList();
            Measurement<Count> sum = Sums.overTime(declared);
            assertThat(sum.figure().orElseThrow().value().orElseThrow())
                    .isEqualTo(Count.of(1995 + 1996 + 1997 + 1998 + 1999, "persons"));
            assertThat(sum.region().territory()).isEqualTo("CN-SC as of 2024-12-31");
            assertThat(Growth.averageAnnual(declared.get(0), declared.get(4))
                            .region()
                            .territoryOn())
                    .contains(TODAY);
        }

        @Test
        void declaredBesideUndeclared_differsOnlyBeforeTheChange() {
            Measurement<Count> declared = births(SICHUAN.onTerritoryOf(TODAY), "1996", 90);
            assertThat(Growth.between(declared, births(SICHUAN, "1997", 99)).figure())
                    .isPresent();
            assertOtherTerritory(
                    () -> Growth.between(births(SICHUAN, "1995", 90), declared), "'CN-CQ' (Chongqing) moved");
        }

        @Test
        void levelsAndRates_keepTheTerritory() {
            Measurement<GrowthRate> growth = Measurement.builder(Indicator.builder("births-growth", GrowthRate.class)
                            .growthOf("births")
                            .build())
                    .region(SICHUAN)
                    .period("1997")
                    .value(Figure.exact(GrowthRate.of(new BigDecimal("10"))))
                    .build();
            assertOtherTerritory(
                    () -> Growth.levelBefore(births(SICHUAN, "1997", 110), growth), "'CN-CQ' (Chongqing) moved");
            assertOtherTerritory(
                    () -> Growth.levelAfter(births(SICHUAN, "1996", 100), growth), "'CN-CQ' (Chongqing) moved");
        }
    }

    @Nested
    class FixedGroups {
        @ParameterizedTest
        @CsvSource({"CN-SC, CN-CQ, 1996", "SD, SS, 2010", "CN-GD, CN-HI, 1987", "ET, ER, 1992", "PK, BD, 1970"})
        void membersOfWhichOneContainsTheOther_areRefused(String whole, String part, String year) {
            Region group = Region.group("both", "Both", Regions.of(whole), Regions.of(part));
            List<Measurement<Count>> members =
                    List.of(population(Regions.of(whole), year, 114), population(Regions.of(part), year, 30));
            assertOverlap(() -> Sums.overRegions(group, members), whole, part);
            assertOverlap(() -> Dispersion.gini(group, members), whole, part);
            assertOverlap(
                    () -> members.stream().collect(GroupSum.collector(group)).total(), whole, part);
        }

        private static void assertOverlap(ThrowingCallable call, String whole, String part) {
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(call)
                    .satisfies(e -> assertThat(
                                    List.of(e.first().toString(), e.second().toString()))
                            .containsExactlyInAnyOrder(whole, part));
        }

        @Test
        void membersOfToday_areSummed() {
            Region group = Region.group("both", "Both", SICHUAN, CHONGQING);
            List<Measurement<Count>> members =
                    List.of(population(SICHUAN, "1997", 84), population(CHONGQING, "1997", 30));
            assertThat(Sums.overRegions(group, members).figure().orElseThrow().value())
                    .contains(Count.of(114, "persons"));
        }

        @Test
        void memberWithTheTerritoryOfToday_isDisjoint() {
            Region sichuan = SICHUAN.onTerritoryOf(TODAY);
            Region group = Region.group("both", "Both", sichuan, CHONGQING);
            List<Measurement<Count>> members =
                    List.of(population(sichuan, "1996", 84), population(CHONGQING, "1996", 30));
            assertThat(Sums.overRegions(group, members).figure().orElseThrow().value())
                    .contains(Count.of(114, "persons"));
        }

        @Test
        void landThatMovedInsideAGroup_isTheSame() {
            Region group = Region.group("both", "Both", SICHUAN, CHONGQING);
            assertThat(Growth.between(population(group, "1995", 100), population(group, "2000", 110))
                            .figure())
                    .isPresent();
        }

        @Test
        void bothGermanStates_areSummedBeforeTheirUnion() {
            Region east = Regions.of("DD");
            Region west = Regions.of("DE");
            Region both = Region.group("germanies", "East and West Germany", west, east);
            List<Measurement<Count>> members = List.of(population(west, "1989", 62), population(east, "1989", 16));
            assertThat(Sums.overRegions(both, members).figure().orElseThrow().value())
                    .contains(Count.of(78, "persons"));
            List<Measurement<Count>> after = List.of(population(west, "1991", 80), population(east, "1991", 16));
            assertOverlap(() -> Sums.overRegions(both, after), "DE", "iso3166-3:DDDE");
        }
    }

    @Test
    void share_agreesWithTheSum() {
        Measurement<Count> part = population(CHONGQING, "1996", 30);
        assertThat(Shares.of(part, population(SICHUAN, "1996", 114)).figure()).isPresent();
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> Shares.of(part, population(SICHUAN.onTerritoryOf(TODAY), "1996", 84)))
                .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.REGION));
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> Shares.of(population(CHONGQING, "1998", 30), population(SICHUAN, "1998", 84)))
                .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.REGION));
    }
}
