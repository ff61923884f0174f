// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Members of organisations by date, as published by them or by the depositaries of their treaties. */
class DatedGroupsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    private static Stream<Region> groups() {
        return Regions.groups().stream()
                .filter(group -> group.code().scheme().equals(RegionScheme.GROUP)
                        || group.code().scheme().id().equals("imf"));
    }

    private static NavigableSet<LocalDate> daysOfChange(Region group) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Membership member : group.memberships()) {
            member.from().ifPresent(days::add);
            member.to().ifPresent(days::add);
        }
        return days;
    }

    @ParameterizedTest
    @CsvSource({
        "SCHENGEN, 1995-03-26, 7, DE PT, IT AT",
        "SCHENGEN, 2007-12-20, 15, NO, CZ CH",
        "SCHENGEN, 2007-12-21, 24, MT SI, CY GB IE",
        "SCHENGEN, 2023-01-01, 27, HR LI, RO",
        "SCHENGEN, 2025-01-01, 29, BG RO, CY IE GB",
        "EEA, 1994-01-01, 17, AT SE NO, LI CH",
        "EEA, 2007-07-31, 28, LI CY, BG",
        "EEA, 2014-04-12, 31, HR GB, CH",
        "EEA, 2020-02-01, 30, IS, GB",
        "EFTA, 1985-12-31, 6, PT, FI DK",
        "EFTA, 1995-01-01, 4, LI, AT FI SE",
        "G7, 1975-11-15, 6, IT, CA",
        "G7, 2024-01-01, 7, CA, RU",
        "G8, 1998-05-15, 8, RU CA, CN",
        "G8, 2014-03-23, 8, RU, CN",
        "G20, 1999-12-15, 19, ZA TR, ES",
        "BRICS, 2024-01-01, 9, AE EG ET IR, SA AR",
        "MERCOSUR, 2012-08-11, 4, PY, VE",
        "MERCOSUR, 2017-12-31, 5, VE, BO",
        "MERCOSUR, 2024-08-07, 6, BO, CL",
        "OPEC, 1960-12-31, 5, IQ IR KW SA VE, QA",
        "OPEC, 1975-12-31, 13, EC GA ID, AO",
        "OPEC, 2000-12-31, 11, ID QA, EC GA",
        "OPEC, 2008-12-31, 13, AO EC ID, GA",
        "OPEC, 2016-12-31, 13, GA QA, ID GQ",
        "OPEC, 2018-12-31, 15, CG GQ QA, ID",
        "OPEC, 2024-01-01, 12, AE GQ, AO EC QA",
        "OPEC, 2026-05-01, 11, SA, AE",
        "OPEC-PLUS, 2017-12-31, 24, RU MX KZ SS, BR",
        "OPEC-PLUS, 2024-12-31, 22, AE BH OM, AO",
        "AFRICAN-UNION, 1963-05-25, 32, MA EG TZ, KE ZA",
        "AFRICAN-UNION, 2002-07-09, 53, EH ZA, MA SS",
        "AFRICAN-UNION, 2011-12-31, 54, SS, MA",
        "AFRICAN-UNION, 2017-01-31, 55, MA EH, IL",
        "ARAB-LEAGUE, 1945-03-22, 6, JO SY, YE LY",
        "ARAB-LEAGUE, 1993-11-20, 22, KM EG SY, IR",
        "GCC, 1981-12-31, 6, OM QA, IQ",
        "CIS, 1991-12-31, 11, UA TM, GE EE",
        "CIS, 1994-12-31, 12, GE, LT",
        "CIS, 2009-08-18, 10, MD, GE TM",
        "CIS, 2026-01-01, 9, MD AZ, UA GE TM",
        "EAEU, 2015-01-01, 3, BY KZ RU, AM",
        "EAEU, 2015-12-31, 5, AM KG, TJ",
        "APEC, 1989-12-31, 12, BN US, CN",
        "APEC, 1998-12-31, 21, HK TW PE RU VN, IN",
        "ASEAN, 1999-04-30, 10, KH, TL",
        "SCO, 2016-12-31, 6, UZ, IN",
        "SCO, 2024-07-04, 10, BY IN IR PK, TM",
        "NATO, 1949-12-31, 12, IS PT, GR DE",
        "NATO, 1990-12-31, 16, DE ES TR, PL",
        "NATO, 2004-03-28, 19, CZ HU PL, SK",
        "NATO, 2004-12-31, 26, EE SI, HR",
        "NATO, 2024-12-31, 32, FI SE ME MK, AT IE",
        "RCEP, 2022-01-01, 10, CN JP, KR ID",
        "RCEP, 2023-12-31, 15, KR MM PH, IN",
        "CPTPP, 2018-12-30, 6, MX, VN US",
        "CPTPP, 2024-12-15, 12, GB BN CL, KR",
        "NAFTA, 2020-06-30, 3, MX, CU",
        "USMCA, 2020-07-01, 3, MX, CU",
        "COMMONWEALTH, 1961-12-31, 13, CY SL TZ, ZA IE",
        "COMMONWEALTH, 1975-12-31, 35, BD FJ, PK",
        "COMMONWEALTH, 2003-12-31, 53, FJ PK ZA, ZW IE",
        "COMMONWEALTH, 2017-12-31, 52, RW, GM MV",
        "COMMONWEALTH, 2022-12-31, 56, GA GM MV TG, IE ZW",
        "NORDIC, 1900-01-01, 5, DK FI IS NO SE, EE",
        "BALTIC, 2024-01-01, 3, EE LV LT, FI",
        "BENELUX, 1960-12-31, 3, BE LU NL, DE",
        "VISEGRAD, 1992-12-31, 3, CSHH HU PL, CZ SK",
        "VISEGRAD, 1993-01-01, 4, CZ SK, CSHH",
        "ECOWAS, 1975-12-31, 15, MR, CV",
        "ECOWAS, 1990-12-31, 16, CV MR, TD",
        "ECOWAS, 2025-01-28, 15, BF ML NE, MR",
        "ECOWAS, 2025-01-29, 12, CV SN, BF ML NE",
        "SADC, 1992-12-31, 10, NA, ZA",
        "SADC, 1998-12-31, 14, CD SC, MG",
        "SADC, 2005-12-31, 14, MG, SC",
        "SADC, 2018-12-31, 16, KM SC, RW",
        "CEMAC, 2000-12-31, 6, GQ TD, CD",
        "WAEMU, 1996-12-31, 7, TG, GW",
        "WAEMU, 2025-12-31, 8, GW BF ML NE, GN",
        "COMESA, 1994-12-31, 21, AO TZ, EG",
        "COMESA, 2024-12-31, 21, EG LY SO TN, TZ AO",
        "EAC, 2000-12-31, 3, TZ, RW",
        "EAC, 2024-12-31, 8, CD SO SS, ET",
        "LLDC, 1990-12-31, 30, NP, ET SS",
        "LLDC, 2024-12-31, 32, ET SS MK, ER",
        "SIDS, 2024-12-31, 53, MV SG PR, BH LK",
        "SAARC, 2007-12-31, 8, AF, MM",
        "imf:110, 2026-01-01, 43, BG HR LI TW, PL HU",
        "imf:123, 2026-01-01, 18, AD PR, US DE",
        "imf:505, 2026-01-01, 30, CN IN, KR PK",
        "imf:903, 2026-01-01, 14, XK UA, BG CZ",
        "imf:205, 2026-01-01, 33, AW MX, CU PR",
        "imf:400, 2026-01-01, 32, PS SD, TR IL",
        "imf:603, 2026-01-01, 45, SS ZA, SD DJ",
        "imf:510, 2026-01-01, 5, SG, VN",
        "imf:163, 2026-01-01, 21, BG HR, PL",
        "imf:998, 2026-01-01, 27, PL, GB"
    })
    void group_hasItsMembersOnADay(String id, LocalDate date, int count, String in, String out) {
        List<Region> members = Regions.of(id).membersOn(date);
        assertThat(members).hasSize(count).containsAll(regions(in)).doesNotContainAnyElementsOf(regions(out));
    }

    private static List<Region> regions(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> Regions.of(code.length() == 4 ? "iso3166-3:" + code : code))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"G8, 2014-03-24", "NAFTA, 2020-07-01", "NATO, 1949-08-23", "GCC, 1980-12-31"})
    void group_hasNoMembersBeforeItsStartAndAfterItsEnd(String id, LocalDate date) {
        assertThat(Regions.of(id).membersOn(date)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1958-01-01, EU6",
        "1973-01-01, EU9",
        "1981-01-01, EU10",
        "1986-01-01, EU12",
        "1995-01-01, EU15",
        "2004-05-01, EU25",
        "2007-01-01, EU27_2007",
        "2013-07-01, EU28",
        "2020-02-01, EU27_2020"
    })
    void union_hasTheMembersOfEurostatFromADay(LocalDate date, String fixed) {
        assertThat(Regions.of("EU").membersOn(date))
                .containsExactlyInAnyOrderElementsOf(Regions.of(fixed).members());
    }

    @Test
    void economicArea_hasTheMembersOfEurostat() {
        Region area = Regions.of("EEA");
        assertThat(area.membersOn(LocalDate.parse("2007-08-01")))
                .containsExactlyInAnyOrderElementsOf(Regions.of("EEA30_2007").members());
        assertThat(area.membersOn(LocalDate.parse("2014-04-12")))
                .containsExactlyInAnyOrderElementsOf(Regions.of("EEA31").members());
    }

    @ParameterizedTest
    @MethodSource("groups")
    void members_doNotOverlapOnAnyDayOfChange(Region group) {
        for (LocalDate day : daysOfChange(group)) {
            List<Region> members = group.membersOn(day).stream()
                    // Western Sahara and Morocco are both members of the African Union, see below.
                    .filter(member -> !member.toString().equals("EH"))
                    .toList();
            Groups.requireDisjoint(members, day);
        }
    }

    @Test
    void africanUnion_listsMoroccoAndWesternSaharaApart() {
        Region union = Regions.of("AFRICAN-UNION");
        assertThat(union.isPartitionedBy(union.membersOn(TODAY), TODAY)).isTrue();
        assertThatThrownBy(() -> Region.group("two", "Two", Regions.of("MA"), Regions.of("EH")))
                .isInstanceOf(OverlappingRegionsException.class);
    }

    @Test
    void groupsOfTheOutlook_makeUpAllEconomies() {
        LocalDate day = LocalDate.parse("2026-04-30");
        List<Region> regions = Stream.of("imf:505", "imf:903", "imf:205", "imf:400", "imf:603")
                .map(Regions::of)
                .toList();
        assertThat(Regions.of("imf:200").isPartitionedBy(regions, day)).isTrue();
        List<Region> advanced =
                Stream.of("G7", "imf:163", "imf:123").map(Regions::of).toList();
        assertThat(Groups.unionOn(
                                day,
                                "a",
                                "A",
                                Groups.unionOn(day, "b", "B", advanced.get(0), advanced.get(1)),
                                advanced.get(2))
                        .members())
                .containsExactlyInAnyOrderElementsOf(Regions.of("imf:110").members());
        assertThat(Regions.of("imf:110").overlaps(Regions.of("imf:200"), day)).isFalse();
    }

    @Test
    void landlockedAndLeastDevelopedCountries_haveTheirCodesOfM49() {
        assertThat(Regions.of("m49:432")).isSameAs(Regions.of("LLDC"));
        assertThat(Regions.of("m49:722")).isSameAs(Regions.of("SIDS"));
    }

    @Test
    void africanUnion_doesNotHaveTheCodeOfAustralia() {
        assertThat(Regions.of("AU")).hasToString("AU").isNotEqualTo(Regions.of("AFRICAN-UNION"));
        assertThat(Regions.of("AU").isGroup()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void group_isFoundByItsName(Region group) {
        assertThat(group.names()).containsKey("en");
        if (!group.names().get("en").equals("Euro area")
                && !group.names().get("en").equals("European Union")) {
            group.names()
                    .values()
                    .forEach(name -> assertThat(Regions.named(name)).isSameAs(group));
        }
    }
}
