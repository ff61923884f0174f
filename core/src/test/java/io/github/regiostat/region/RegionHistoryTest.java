// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the states, areas and divisions of the registry on each day on which one of them changed. */
class RegionHistoryTest {
    /** The areas of M49 and the income groups. The other aggregates of the World Bank have the members of today. */
    private static final List<Region> AREAS = Regions.groups().stream()
            .filter(WorldAreas::isArea)
            .filter(area -> area.code().scheme().equals(RegionScheme.M49) || !area.isFixed())
            .toList();

    private static final List<Region> FORMER_STATES = Regions.all().stream()
            .filter(region -> region.code().scheme().equals(RegionScheme.ISO_3166_3))
            .toList();

    /** The first day of each change of a country, a former state or an area, and the day before. */
    private static NavigableSet<LocalDate> daysOfChange() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Stream.of(AREAS, FORMER_STATES, Regions.countries())
                .flatMap(List::stream)
                .forEach(region -> {
                    region.related().forEach(membership -> {
                        membership.from().ifPresent(days::add);
                        membership.to().ifPresent(days::add);
                    });
                    region.successors().forEach(next -> days.add(next.date()));
                });
        List.copyOf(days).forEach(day -> days.add(day.minusDays(1)));
        return days;
    }

    @Nested
    class OnEachDay {
        @Test
        void membersOfAreas_areDisjoint() {
            for (LocalDate day : daysOfChange()) {
                for (Region area : AREAS) {
                    assertThatCode(() -> {
                                OverlapSearch search = new OverlapSearch(List.of(area.code()), true);
                                area.membersOn(day)
                                        .forEach(member -> search.add(Membership.between(member, day, day.plusDays(1)))
                                                .filter(overlap -> !isListedApart(overlap))
                                                .ifPresent(overlap -> {
                                                    throw overlap;
                                                }));
                            })
                            .as(area + " on " + day)
                            .doesNotThrowAnyException();
                }
            }
        }

        /** Western Sahara and Morocco, see {@code DoubleCountingTest}. */
        private boolean isListedApart(OverlappingRegionsException overlap) {
            return overlap.first().equals(Regions.of("EH")) || overlap.second().equals(Regions.of("EH"));
        }

        @Test
        void world_consistsOfItsAreas() {
            Region world = Regions.of("m49:001");
            for (LocalDate day : daysOfChange()) {
                assertThat(world.isPartitionedBy(world.membersOn(day), day))
                        .as(day.toString())
                        .isTrue();
            }
        }

        @Test
        void everyCountry_liesInOneSubregionOfTheWorld() {
            List<Region> subregions = subregions(Regions.of("m49:001")).toList();
            for (LocalDate day : daysOfChange()) {
                assertThat(Regions.countries())
                        .allSatisfy(country -> assertThat(
                                        subregions.stream().filter(area -> area.contains(country, day)))
                                .as(country + " on " + day)
                                .hasSize(1));
            }
        }

        /** Returns the areas of M49 whose members are countries, and Antarctica. */
        private Stream<Region> subregions(Region area) {
            return area.isGroup()
                            && area.memberships().stream()
                                    .anyMatch(member -> member.region().isGroup())
                    ? area.memberships().stream().flatMap(member -> subregions(member.region()))
                    : Stream.of(area);
        }

        /**
         * Those that consist of their successors: not those that were merged, whose land is a part of the successor.
         */
        @ParameterizedTest
        @ValueSource(strings = {"SUHH", "YUCS", "CSXX", "CSHH", "ANHH", "PCHH", "GEHH"})
        void formerState_consistsOfItsParts(String code) {
            Region state = Regions.of("iso3166-3:" + code);
            for (LocalDate day : daysOfChange()) {
                List<Region> parts = Regions.divisionsOf(state, RegionScheme.ISO_3166).stream()
                        .filter(part -> state.equals(part.parentOn(day).orElse(null))
                                || part.parents().stream()
                                        .anyMatch(parent -> parent.holdsOn(day)
                                                && parent.region().equals(state)))
                        .toList();
                if (!parts.isEmpty()) {
                    assertThat(state.isPartitionedBy(parts, day))
                            .as(state + " on " + day)
                            .isTrue();
                }
            }
        }

        /** Two states may be added before their union, such as the German states of 1989. */
        @ParameterizedTest
        @ValueSource(strings = {"DD", "YD", "VD", "PZ", "iso3166-3:SKIN", "iso3166-3:CTKI"})
        void statesBeforeTheirUnion_areDisjoint(String code) {
            Region state = Regions.of(code);
            Succession union = state.successors().get(0);
            List<Region> both = List.of(state, Regions.of(union.successor()));
            assertThatCode(() -> Groups.requireDisjoint(both, union.date().minusDays(1)))
                    .doesNotThrowAnyException();
        }

        @Test
        void formerStateAndSuccessor_areRefusedTogether() {
            for (Region state : FORMER_STATES) {
                for (Succession next : state.successors()) {
                    Region successor = Regions.of(next.successor());
                    boolean wasApart = next.change() == RegionChange.MERGED || next.change() == RegionChange.MOVED;
                    LocalDate first = wasApart ? next.date() : next.date().minusDays(1);
                    for (LocalDate day : List.of(first, next.date(), LocalDate.of(2024, 12, 31))) {
                        assertThatExceptionOfType(OverlappingRegionsException.class)
                                .as(state + " and " + successor + " on " + day)
                                .isThrownBy(() -> Groups.requireDisjoint(List.of(state, successor), day));
                    }
                }
            }
        }
    }

    @Nested
    class StatesComposedByDate {
        @ParameterizedTest
        @CsvSource({
            "SD, SS, 2011-07-09",
            "ET, ER, 1993-05-24",
            "PK, BD, 1971-12-16",
            "MY, SG, 1965-08-09",
            "KN, AI, 1980-12-19",
            "SU, EE, 1991-09-06",
            "SU, KZ, 1991-12-26",
            "YU, HR, 1991-10-08",
            "YU, RS, 1992-04-27",
            "iso3166-3:CSXX, ME, 2006-06-03",
            "iso3166-3:CSHH, SK, 1993-01-01",
            "AN, AW, 1986-01-01",
            "AN, CW, 2010-10-10",
            "PC, PW, 1994-10-01",
            "DD, DE-SN, 1990-10-03",
        })
        void part_leftOnADay(String state, String part, LocalDate date) {
            Region whole = Regions.of(state);
            assertThat(whole.contains(Regions.of(part), date.minusDays(1))).isTrue();
            assertThat(whole.contains(Regions.of(part), date)).isFalse();
        }

        @Test
        void easternStates_areInGermanySinceTheUnion() {
            LocalDate union = LocalDate.of(1990, 10, 3);
            Region germany = Regions.of("DE");
            for (String code : List.of("DE-BB", "DE-MV", "DE-SN", "DE-ST", "DE-TH")) {
                assertThat(germany.contains(Regions.of(code), union)).isTrue();
                assertThat(germany.contains(Regions.of(code), union.minusDays(1)))
                        .isFalse();
            }
            assertThat(germany.isPartitionedBy(Regions.divisionsOf(germany, RegionScheme.ISO_3166), union))
                    .isTrue();
        }

        /** Numbers of the UN Statistics Division before the territory changed. */
        @ParameterizedTest
        @CsvSource({
            "m49:736, SD, 2011-07-09", "m49:230, ET, 1993-05-24", "m49:280, DE, 1990-10-03",
            "m49:886, YE, 1990-05-22", "m49:590, PA, 1979-10-01", "m49:532, AN, 1986-01-01"
        })
        void number_isAFormerCode(String number, String code, LocalDate end) {
            Region region = Regions.of(number);
            assertThat(region).isEqualTo(Regions.of(code));
            assertThat(region.formerCodes()).contains(FormerCode.until(RegionCode.parse(number), end));
        }

        @ParameterizedTest
        @CsvSource({
            "m49:810, SU",
            "m49:890, YU",
            "m49:891, iso3166-3:CSXX",
            "m49:200, iso3166-3:CSHH",
            "m49:278, DD",
            "m49:720, YD",
            "m49:530, AN",
            "m49:582, PC",
            "m49:249, FX"
        })
        void number_isThatOfTheFormerState(String number, String state) {
            assertThat(Regions.of(number)).isEqualTo(Regions.of(state));
        }

        @Test
        void formerPart_isNotListedApart() {
            assertThat(List.of("AM", "RS", "SS", "CZ", "SG", "ER", "BD", "FM"))
                    .noneMatch(code -> Regions.of(code).isListedApart());
            assertThat(List.of("AW", "CW", "MP", "BL", "XK", "HK"))
                    .allMatch(code -> Regions.of(code).isListedApart());
        }
    }

    @Nested
    class WithdrawnCodes {
        /** From ISO 3166-3, the newsletters of ISO 3166-2 and the aliases of Unicode CLDR. */
        @ParameterizedTest
        @CsvSource({
            "BU, MM",
            "ZR, CD",
            "TP, TL",
            "DY, BJ",
            "HV, BF",
            "NH, VU",
            "RH, ZW",
            "iso3166-3:AIDJ, DJ",
            "iso3166-3:BYAA, BY",
            "iso3166-alpha3:BUR, MM",
            "iso3166-3:ZRCD, CD",
            "CN-11, CN-BJ",
            "CN-71, TW",
            "IN-OR, IN-OD",
            "IN-UT, IN-UK",
            "IN-UL, IN-UK",
            "FR-E, FR-BRE",
            "FR-H, FR-20R",
            "FR-COR, FR-20R",
            "FR-GF, GF",
            "FR-LRE, RE",
            "PL-DS, PL-02",
            "KZ-ALA, KZ-75",
            "CZ-PR, CZ-10",
            "MX-DIF, MX-CMX",
            "GT-AV, GT-16",
            "ID-TT, TL",
            "GB-CHA, worldbank:CHI",
            "MK-02, MK-802",
            "NO-23, NO-50",
            "ZA-GT, ZA-GP",
            "IT-AO, IT-23",
            "SD-17, SS-EC",
            "TW-TPQ, TW-NWT"
        })
        void codeOfTheSameTerritory_isAFormerCode(String former, String code) {
            Region region = Regions.of(former);
            assertThat(region).isEqualTo(Regions.of(code));
            assertThat(region.formerCodes()).extracting(FormerCode::code).contains(RegionCode.parse(former));
        }

        @ParameterizedTest
        @CsvSource({
            "NO-01, NO-30",
            "NO-30, NO-31 NO-32 NO-33",
            "NO-38, NO-39 NO-40",
            "NO-54, NO-55 NO-56",
            "LU-D, LU-CL LU-DI LU-RD LU-VD LU-WI",
            "LV-JKB, LV-042",
            "GB-BMH, GB-BCP",
            "KZ-KAR, KZ-35 KZ-62",
            "PH-MAG, PH-MGN PH-MGS",
            "CD-KA, CD-HK CD-HL CD-LU CD-TA",
            "GR-52, GR-A"
        })
        void codeOfAnotherTerritory_hasSuccessors(String code, String successors) {
            assertThat(Regions.of(code)).hasToString(code);
            assertThat(Regions.of(code).successors())
                    .extracting(next -> next.successor().toString())
                    .containsExactly(successors.split(" ", -1));
        }

        @Test
        void reusedCode_isThatOfToday() {
            assertThat(Regions.of("IR-03").name()).isEqualTo("East Azerbaijan");
            assertThat(Regions.of("IR-03").formerCodes())
                    .containsExactly(FormerCode.until(RegionCode.parse("IR-01"), LocalDate.of(2020, 11, 24)));
        }

        @Test
        void divisionsOfTheDayAndOfToday_partitionACountry() {
            Region norway = Regions.of("NO");
            List<Region> today = Regions.divisionsOf(norway, RegionScheme.ISO_3166).stream()
                    .filter(region -> !region.isListedApart())
                    .toList();
            List<Region> counties = Stream.of(
                            "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "14", "15", "18",
                            "19", "20", "50")
                    .map(code -> Regions.of("NO-" + code))
                    .toList();
            LocalDate date = LocalDate.of(2018, 12, 31);
            assertThat(today).hasSize(15);
            assertThat(norway.isPartitionedBy(counties, date)).isTrue();
            assertThat(norway.isPartitionedBy(today, date)).isTrue();
            assertThat(norway.isPartitionedBy(counties, LocalDate.of(2020, 12, 31)))
                    .isFalse();
        }

        /** Counties of Statistics Norway from 2020 to 2023, which succeeded others and have successors. */
        @Test
        void divisionsBetweenTwoChanges_partitionACountry() {
            Region norway = Regions.of("NO");
            LocalDate date = LocalDate.of(2022, 12, 31);
            List<Region> counties = Stream.of("03", "11", "15", "18", "30", "34", "38", "42", "46", "50", "54")
                    .map(code -> Regions.of("NO-" + code))
                    .toList();
            assertThat(norway.isPartitionedBy(counties, date)).isTrue();
            assertThat(norway.partitionAmong(counties, date).missing()).isEmpty();
            assertThat(norway.partitionAmong(counties.subList(1, 11), date).missing())
                    .containsExactly(Regions.of("NO-03"));
            List<Region> mixed = Stream.concat(counties.stream(), Stream.of(Regions.of("NO-31")))
                    .toList();
            assertThat(norway.isPartitionedBy(mixed, date)).isFalse();
        }

        /** Northamptonshire was divided in 2021, Cheshire in 2009: between the two days, England has both forms. */
        @Test
        void divisionsBetweenTwoChanges_partitionACountryWithoutCodesOfNuts() {
            LocalDate date = LocalDate.of(2019, 12, 31);
            Region england = Regions.of("GB-ENG");
            List<Region> today = Regions.divisionsOf(england, RegionScheme.ISO_3166);
            List<Region> of2019 = Stream.concat(
                            today.stream()
                                    .filter(region ->
                                            !List.of("GB-NNH", "GB-WNH").contains(region.toString())),
                            Stream.of(Regions.of("GB-NTH")))
                    .toList();
            assertThat(england.partitionAmong(of2019, date).missing()).isEmpty();
            assertThat(england.isPartitionedBy(of2019, date)).isTrue();
            assertThat(Regions.of("GB-CHS").successors()).hasSize(2);
        }

        /** Statistics of Norway and NUTS 2024 have the counties of 2024. */
        @ParameterizedTest
        @CsvSource({
            "NO-31, nuts2024:NO083, Østfold",
            "NO-32, nuts2024:NO084, Akershus",
            "NO-33, nuts2024:NO085, Buskerud",
            "NO-39, nuts2024:NO093, Vestfold",
            "NO-40, nuts2024:NO094, Telemark",
            "NO-55, nuts2024:NO072, Troms",
            "NO-56, nuts2024:NO073, Finnmark"
        })
        void countiesOfNorwayOf2024_areThoseOfNuts(String code, String nuts, String name) {
            Region county = Regions.of(code);
            assertThat(Regions.of(nuts)).isSameAs(county);
            assertThat(county.name("en")).isEqualTo(name);
            assertThat(county.name("nb")).isEqualTo(name);
            assertThat(Regions.named(name)).isEqualTo(county);
            assertThat(county.parent()).contains(Regions.of("NO"));
            Region former = Regions.predecessorsOf(county).get(0);
            assertThat(former.overlaps(county)).isTrue();
            assertThat(former.on(LocalDate.of(2023, 12, 31)).exists()).isTrue();
            assertThat(former.on(LocalDate.of(2024, 1, 1)).exists()).isFalse();
        }
    }

    @Nested
    class GroupsWithDates {
        /** The World Bank's announcements of its classifications, and its file OGHIST. */
        @ParameterizedTest
        @CsvSource({
            "CN, LIC, 1998-06-30",
            "CN, LMC, 1998-07-01",
            "CN, UMC, 2011-07-01",
            "RU, UMC, 2024-06-30",
            "RU, HIC, 2024-07-01",
            "CR, HIC, 2025-07-01",
            "VN, LMC, 2026-06-30",
            "VN, UMC, 2026-07-01",
            "TG, LMC, 2026-07-01",
            "ET, LIC, 2026-07-01",
            "VE, LMC, 2026-07-01",
            "IN, LMC, 2008-07-01",
            "SU, UMC, 1991-12-01",
            "XK, UMC, 2019-07-01"
        })
        void economy_hasAnIncomeGroupInAFiscalYear(String code, String group, LocalDate date) {
            for (String other : List.of("LIC", "LMC", "UMC", "HIC")) {
                assertThat(Regions.of("worldbank:" + other).membersOn(date).contains(Regions.of(code)))
                        .isEqualTo(other.equals(group));
            }
        }

        @ParameterizedTest
        @CsvSource({"LIC, 25", "LMC, 50", "UMC, 54", "HIC, 87", "MIC, 104", "LMY, 129", "WLD, 218"})
        void groups_haveTheMembersOfFiscalYear2026(String group, int count) {
            assertThat(Regions.of("worldbank:" + group).membersOn(LocalDate.of(2025, 12, 31)))
                    .hasSize(count);
        }

        /** Eight economies have another group than in fiscal year 2026, two of which had none. */
        @ParameterizedTest
        @CsvSource({"LIC, 25", "LMC, 47", "UMC, 59", "HIC, 87", "MIC, 106", "LMY, 131"})
        void incomeGroups_haveTheMembersOfFiscalYear2027(String group, int count) {
            assertThat(Regions.of("worldbank:" + group).membersOn(LocalDate.of(2026, 12, 31)))
                    .hasSize(count);
        }

        /** Counts that the United Nations published: 25 countries in 1971 with Sikkim, 44 since São Tomé graduated. */
        @ParameterizedTest
        @CsvSource({
            "1971-11-17, 0",
            "1971-12-31, 25",
            "1994-12-31, 48",
            "2000-12-31, 49",
            "2003-12-31, 50",
            "2010-12-31, 49",
            "2013-12-31, 49",
            "2017-12-31, 47",
            "2020-12-31, 46",
            "2023-12-31, 45",
            "2025-12-31, 44"
        })
        void leastDeveloped(LocalDate date, int count) {
            assertThat(Regions.of("m49:199").membersOn(date)).hasSize(count);
        }
    }

    @Nested
    class Kosovo {
        private static final LocalDate DATE = LocalDate.of(2024, 12, 31);

        private final Region kosovo = Regions.of("XK");

        @Test
        void hasTheCodesOfItsPublishers() {
            for (String code : List.of("RS-KM", "worldbank:XKX", "eurostat:XK")) {
                assertThat(Regions.of(code)).isEqualTo(kosovo);
            }
            assertThat(Regions.countries()).hasSize(249).doesNotContain(kosovo);
        }

        @Test
        void isListedApartFromSerbia() {
            Region serbia = Regions.of("RS");
            assertThat(kosovo.parent()).contains(serbia);
            assertThat(serbia.overlaps(kosovo, DATE)).isFalse();
            assertThat(serbia.including(kosovo).contains(Regions.of("RS-25"))).isTrue();
            assertThat(Regions.of("YU").contains(kosovo, LocalDate.of(1985, 12, 31)))
                    .isTrue();
        }

        @Test
        void isInAggregatesOfTheWorldBankAndNotAddedToAreasOfM49() {
            assertThat(Regions.of("worldbank:ECS").contains(kosovo)).isTrue();
            for (String area : List.of("m49:039", "m49:150", "m49:001")) {
                assertThat(Regions.of(area).overlaps(kosovo, DATE)).isTrue();
            }
            assertThat(Regions.of("m49:154").overlaps(kosovo, DATE)).isFalse();
        }
    }

    @Test
    void channelIslands_areGuernseyAndJersey() {
        Region islands = Regions.of("worldbank:CHI");
        assertThat(islands).isEqualTo(Regions.of("m49:830"));
        assertThat(islands.members()).containsExactly(Regions.of("GG"), Regions.of("JE"));
        assertThat(islands.contains(Regions.of("m49:680"))).isTrue();
    }
}
