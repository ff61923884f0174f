// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Regionals;
import io.github.regiostat.internal.JavaStreams;
import java.io.InvalidObjectException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
    private static final Region CHINA = Regions.of("CN");
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region HEBEI = Regions.of("CN-HE");
    private static final Region HONG_KONG = Regions.of("HK");
    private static final Region JING_JIN_JI =
            Region.group("jing-jin-ji", "Beijing-Tianjin-Hebei", BEIJING, TIANJIN, HEBEI);
    private static final Region PARK = Region.zone("binhai-zhongguancun", "Binhai-Zhongguancun Science Park", TIANJIN);

    private static final LocalDate LAST_DAY_OF_BRITAIN = LocalDate.of(2020, 1, 31);
    private static final LocalDate DAY_AFTER_BRITAIN = LocalDate.of(2020, 2, 1);

    /** A part of the European Union: the six founding members, the United Kingdom and Croatia. */
    private static final Region UNION = union();

    private static Region union() {
        Region.Builder union = Region.builder("acme:EU", RegionKind.GROUP).name("en", "European Union");
        for (String six : List.of("BE", "DE", "FR", "IT", "LU", "NL")) {
            union.member(Membership.since(Regions.of(six), LocalDate.of(1958, 1, 1)));
        }
        return union.member(Membership.between(Regions.of("GB"), LocalDate.of(1973, 1, 1), DAY_AFTER_BRITAIN))
                .member(Membership.since(Regions.of("HR"), LocalDate.of(2013, 7, 1)))
                .build();
    }

    @Nested
    class Factories {
        @Test
        void group_isFixed() {
            assertThat(JING_JIN_JI).hasToString("local:jing-jin-ji");
            assertThat(JING_JIN_JI.kind()).isEqualTo(RegionKind.GROUP);
            assertThat(JING_JIN_JI.isFixed()).isTrue();
            assertThat(JING_JIN_JI.members()).containsExactly(BEIJING, TIANJIN, HEBEI);
            assertThat(JING_JIN_JI.names()).isEqualTo(Map.of("en", "Beijing-Tianjin-Hebei"));
        }

        @Test
        void group_acceptsACodeWithScheme() {
            assertThat(Region.group("acme@2021:X1", "X", BEIJING)).hasToString("acme@2021:X1");
            assertThat(Region.group("local:x", "X", BEIJING)).isEqualTo(Region.group("x", "X", BEIJING));
        }

        @Test
        void zone_hasAParent() {
            assertThat(PARK).hasToString("local:binhai-zhongguancun");
            assertThat(PARK.kind()).isEqualTo(RegionKind.ZONE);
            assertThat(PARK.parent()).contains(TIANJIN);
            assertThat(PARK.name()).isEqualTo("Binhai-Zhongguancun Science Park");
            assertThat(PARK.members()).isEmpty();
            assertThat(PARK.isFixed()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "DE-ZZ, other, DE",
            "XZ, country,",
            "gb2260:139900, second-level-division, CN-HE",
            "gb2260:110105, third-level-division, gb2260:110100",
            "gb2260:990000, division, CN",
            "gb2260@2019:110100, second-level-division, gb2260@2019:110000",
            "nuts2010:DE, country, DE",
            "nuts2010:EL, country, GR",
            "nuts2024:UK, country, GB",
            "nuts2010:DE3, division, nuts2010:DE",
            "nuts2010:DE30, second-level-division, nuts2010:DE3",
            "nuts2010:DE300, third-level-division, nuts2010:DE30",
            "m49:999, other,",
            "acme@2021:X1, other,"
        })
        void unregistered_hasTheKindAndParentOfItsCode(String code, String kind, String parent) {
            Region region = Region.unregistered(code);
            assertThat(region.kind()).isEqualTo(RegionKind.ofCode(kind));
            assertThat(region.parent().map(Region::toString).orElse(null)).isEqualTo(parent);
            assertThat(region.name()).isEqualTo(code);
            assertThat(region).isEqualTo(Region.unregistered(region.code()));
        }

        @Test
        void unregistered_acceptsAnAmbiguousCode() {
            assertThat(Regions.find("CS")).isEmpty();
            assertThat(Region.unregistered("CS").kind()).isEqualTo(RegionKind.COUNTRY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"CN-BJ", "m49:156", "nuts2024:DE30"})
        void unregistered_rejectsCodeOfTheRegistry(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.unregistered(code))
                    .withMessage("Code of an unregistered region must not be in the registry, but was '" + code
                            + "'; look it up with Regions.of(\"" + code + "\")");
        }

        @ParameterizedTest
        @EnumSource
        void kind_ofCode_isInverseOfCode(RegionKind kind) {
            assertThat(RegionKind.ofCode(kind.code())).isEqualTo(kind);
        }

        @Test
        void kind_ofCode_rejectsOtherCode() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RegionKind.ofCode("GROUP"))
                    .withMessage("Region kind must be one of country, division, second-level-division,"
                            + " third-level-division, group, zone,"
                            + " other, but was 'GROUP'");
        }
    }

    @Nested
    class Names {
        private final Region named = Region.builder("local:x", RegionKind.OTHER)
                .name("zh-hant", "繁")
                .name("PT-br", "pt de BR")
                .name("zh", "简")
                .build();

        @ParameterizedTest
        @CsvSource({
            "zh, 简",
            "zh-Hant, 繁",
            "zh-Hant-TW, 繁",
            "zh-Hans-CN, 简",
            "ZH-hans, 简",
            "pt, pt de BR",
            "pt-PT, pt de BR",
            "de, 繁",
            "en, 繁"
        })
        void name_fallsBackToTheClosestLanguage(String language, String name) {
            assertThat(named.name(language)).isEqualTo(name);
        }

        @Test
        void names_keepTheirOrderUnderCanonicalTags() {
            assertThat(named.names().keySet()).containsExactly("zh-Hant", "pt-BR", "zh");
        }

        @Test
        void name_isEnglishOrFirstOrCode() {
            assertThat(BEIJING.name()).isEqualTo("Beijing");
            assertThat(named.name()).isEqualTo("繁");
            assertThat(named.toBuilder().name("en-GB", "British").build().name())
                    .isEqualTo("British");
            assertThat(Region.unregistered("m49:999").name()).isEqualTo("m49:999");
            assertThat(Region.unregistered("m49:999").name("zh")).isEqualTo("m49:999");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "e", "zh_CN", "en-", "中文", "en--US", "abcdefghi"})
        void language_mustBeAValidTag(String language) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BEIJING.name(language))
                    .withMessage(
                            "Language must be a BCP 47 tag, such as 'en' or 'zh-Hant', but was '" + language + "'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BEIJING.toBuilder().name(language, "Beijing"));
        }

        @Test
        void name_mustBeASingleLine() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.group("x", "two\nlines", BEIJING))
                    .withMessage("Name of a region must be text of 1 to 1000 characters without control characters or"
                            + " space at its ends,"
                            + " but was 'two\\u000alines'");
        }
    }

    @Nested
    class Groups {
        @Test
        void membersWithIncludedOn_areThoseWithATerritoryOfTheirOwn() {
            LocalDate from = LocalDate.of(2000, 1, 1);
            Region wide = CHINA.including(Regions.of("HK"), Regions.of("MO"));
            Region changing = Region.builder("local:changing", RegionKind.GROUP)
                    .member(Regions.of("JP"))
                    .member(Membership.since(wide, from))
                    .member(Regions.of("KR"))
                    .build();
            Region nested = Region.group("nested", "Nested", Regions.of("DE"), changing, Regions.of("FR"));
            assertThat(changing.membersWithIncludedOn(from)).containsExactly(wide);
            assertThat(changing.membersWithIncludedOn(from.minusDays(1))).isEmpty();
            assertThat(nested.membersWithIncludedOn(from)).containsExactly(changing);
            assertThat(UNION.membersWithIncludedOn(from)).isEmpty();
            assertThat(wide.membersWithIncludedOn(from)).isEmpty();
            Region unknown = Region.builder("local:poor", RegionKind.GROUP).build();
            assertThatIllegalStateException().isThrownBy(() -> unknown.membersWithIncludedOn(from));
        }

        @Test
        void membersOn_changes() {
            assertThat(UNION.membersOn(LocalDate.of(1957, 12, 31))).isEmpty();
            assertThat(UNION.membersOn(LocalDate.of(1972, 12, 31))).hasSize(6);
            assertThat(UNION.membersOn(LocalDate.of(2013, 6, 30))).hasSize(7);
            assertThat(UNION.membersOn(LAST_DAY_OF_BRITAIN)).hasSize(8).contains(Regions.of("GB"));
            assertThat(UNION.membersOn(DAY_AFTER_BRITAIN)).hasSize(7).doesNotContain(Regions.of("GB"));
        }

        @Test
        void members_ofAChangingGroupRequireADate() {
            assertThat(UNION.isFixed()).isFalse();
            assertThatIllegalStateException()
                    .isThrownBy(UNION::members)
                    .withMessage(
                            "Members that change over time must be requested for a date with membersOn, but none was"
                                    + " given for 'acme:EU' (European Union)");
        }

        @Test
        void group_allowsAMemberToLeaveAndReturn() {
            Region group = Region.builder("local:x", RegionKind.GROUP)
                    .member(Membership.until(BEIJING, LocalDate.of(2000, 1, 1)))
                    .member(Membership.since(BEIJING, LocalDate.of(2010, 1, 1)))
                    .build();
            assertThat(group.membersOn(LocalDate.of(2005, 1, 1))).isEmpty();
            assertThat(group.membersOn(LocalDate.of(2015, 1, 1))).containsExactly(BEIJING);
        }

        @Test
        void group_rejectsOverlappingMembers() {
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Region.group("x", "X", TIANJIN, CHINA))
                    .withMessage("Regions must not overlap, but 'CN-TJ' (Tianjin) and 'CN' (China) do")
                    .satisfies(e -> {
                        assertThat(e.first()).isEqualTo(TIANJIN);
                        assertThat(e.second()).isEqualTo(CHINA);
                        assertThat(e.date()).isEmpty();
                    });
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Region.group("x", "X", JING_JIN_JI, HONG_KONG, PARK))
                    .withMessage("Regions must not overlap, but 'local:jing-jin-ji' (Beijing-Tianjin-Hebei) and"
                            + " 'local:binhai-zhongguancun' (Binhai-Zhongguancun Science Park) do");
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Region.group("x", "X", BEIJING, BEIJING));
        }

        @Test
        void group_rejectsMembersThatOverlapOnADay() {
            Region.Builder group = Region.builder("local:x", RegionKind.GROUP)
                    .member(Membership.between(BEIJING, LocalDate.of(2000, 1, 1), LocalDate.of(2010, 1, 1)))
                    .member(Membership.since(CHINA, LocalDate.of(2010, 1, 1)));
            assertThat(group.build().memberships()).hasSize(2);
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(group.member(Membership.until(TIANJIN, LocalDate.of(2010, 1, 2)))::build)
                    .withMessage("Regions must not overlap, but 'CN' (China) and 'CN-TJ' (Tianjin) do on 2010-01-01")
                    .satisfies(e -> assertThat(e.date()).contains(LocalDate.of(2010, 1, 1)));
        }

        @Test
        void group_allowsTerritoriesListedApart() {
            Region withHongKong = Region.group("china-hk", "China and Hong Kong", CHINA, HONG_KONG);
            assertThat(withHongKong.contains(CHINA)).isTrue();
            assertThat(withHongKong.contains(HONG_KONG)).isTrue();
            assertThat(CHINA.contains(withHongKong)).isFalse();
            assertThat(CHINA.overlaps(withHongKong)).isTrue();
        }

        @Test
        void group_rejectsItself() {
            Region inner = Region.group("x", "Inner X", BEIJING);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.group("x", "X", inner))
                    .withMessage(
                            "Group must not contain itself, but 'local:x' (X) does in its member 'local:x' (Inner X)");
            Region between = Region.group("y", "Y", inner);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.group("x", "X", between))
                    .withMessage("Group must not contain itself, but 'local:x' (X) does in its member 'local:y' (Y)");
        }

        @Test
        void group_rejectsAnEmptyArray() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.group("x", "X"))
                    .withMessage("Group must have a member, but 'local:x' (X) has none");
        }

        @Test
        void group_mayHaveUnknownMembers() {
            Region poor = Region.builder("worldbank:LIC", RegionKind.GROUP)
                    .name("en", "Low income")
                    .build();
            assertThat(poor.isGroup()).isTrue();
            assertThat(poor.hasKnownMembers()).isFalse();
            assertThat(poor.isFixed()).isFalse();
            assertThat(JING_JIN_JI.hasKnownMembers()).isTrue();
            assertThat(BEIJING.hasKnownMembers()).isFalse();
            assertThat(poor.contains(poor)).isTrue();
            assertThat(poor.overlaps(poor, LocalDate.EPOCH)).isTrue();
            assertThatIllegalStateException()
                    .isThrownBy(poor::members)
                    .withMessage("Members of 'worldbank:LIC' (Low income) must be known, but are not");
            assertThatIllegalStateException().isThrownBy(() -> poor.membersOn(LocalDate.EPOCH));
        }

        @Test
        void comparisons_rejectUnknownMembers() {
            Region poor = Region.builder("worldbank:LIC", RegionKind.GROUP)
                    .name("en", "Low income")
                    .build();
            String why = "Members of 'worldbank:LIC' (Low income) must be known to tell whether ";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> poor.contains(BEIJING))
                    .withMessage(why + "'worldbank:LIC' (Low income) contains 'CN-BJ' (Beijing), but are not");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BEIJING.contains(poor, LocalDate.EPOCH))
                    .withMessage(why + "'worldbank:LIC' (Low income) lies in 'CN-BJ' (Beijing), but are not");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BEIJING.overlaps(poor))
                    .withMessage(why + "'worldbank:LIC' (Low income) overlaps 'CN-BJ' (Beijing), but are not");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.group("x", "X", poor, BEIJING))
                    .withMessage(why
                            + "'worldbank:LIC' (Low income) shares territory with other members of 'local:x' (X),"
                            + " but are"
                            + " not");
            Region alone = Region.group("x", "X", poor);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> alone.overlaps(BEIJING))
                    .withMessage(why + "'local:x' (X) overlaps 'CN-BJ' (Beijing), but are not");
        }

        @Test
        void group_rejectsParents() {
            assertThatIllegalArgumentException()
                    .isThrownBy(JING_JIN_JI.toBuilder().parent(CHINA)::build)
                    .withMessage("Group must have members instead of parents, but 'local:jing-jin-ji'"
                            + " (Beijing-Tianjin-Hebei) has the parent 'CN'"
                            + " (China)");
        }

        @Test
        void otherKinds_rejectMembers() {
            assertThatIllegalArgumentException()
                    .isThrownBy(Region.builder("local:x", RegionKind.ZONE).member(BEIJING)::build)
                    .withMessage("Region with members must be a group, but 'local:x' is a zone");
        }
    }

    @Nested
    class Parents {
        private final Region moved = Region.builder("local:x", RegionKind.SECOND_LEVEL_DIVISION)
                .parent(Membership.until(HEBEI, LocalDate.of(1967, 1, 2)))
                .parent(Membership.since(TIANJIN, LocalDate.of(1967, 1, 2)))
                .build();

        @Test
        void parentOn_changes() {
            assertThat(moved.parentOn(LocalDate.of(1967, 1, 1))).contains(HEBEI);
            assertThat(moved.parentOn(LocalDate.of(1967, 1, 2))).contains(TIANJIN);
            assertThat(moved.parent()).contains(TIANJIN);
            assertThat(CHINA.parent()).isEmpty();
        }

        @Test
        void contains_followsTheParentOnTheDay() {
            assertThat(HEBEI.contains(moved, LocalDate.of(1967, 1, 1))).isTrue();
            assertThat(HEBEI.contains(moved, LocalDate.of(1967, 1, 2))).isFalse();
            assertThat(CHINA.contains(moved)).isTrue();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> HEBEI.overlaps(moved))
                    .withMessage("Date must be given if the answer changes over time, but none was: whether 'CN-HE'"
                            + " (Hebei) overlaps"
                            + " 'local:x'");
        }

        @Test
        void parent_mustNotBeAGroup() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.zone("x", "X", JING_JIN_JI))
                    .withMessage("Parent of a region must not be a group; add the region to the group as a member, but"
                            + " 'local:x' (X) has the parent"
                            + " 'local:jing-jin-ji' (Beijing-Tianjin-Hebei)");
        }

        @Test
        void cycle_isRejected() {
            Region x = Region.zone("x", "X", BEIJING);
            Region y = Region.zone("y", "Y", x);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.zone("x", "X", y))
                    .withMessage(
                            "Region must not be its own ancestor, but 'local:x' (X) is by its parent 'local:y' (Y)");
            assertThatIllegalArgumentException()
                    .isThrownBy(Region.builder("local:z", RegionKind.ZONE)
                            .otherCode("CN")
                            .parent(y)::build)
                    .withMessage("Region must not be its own ancestor, but 'local:z' is by its parent 'local:y' (Y)");
        }

        @Test
        void depth_isLimited() {
            Region deepest = IntStream.range(0, 63)
                    .boxed()
                    .reduce(
                            Region.unregistered("local:root"),
                            (parent, i) -> Region.zone("z" + i, "Z", parent),
                            (a, b) -> b);
            assertThat(Region.unregistered("local:root").contains(deepest)).isTrue();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.zone("z63", "Z", deepest))
                    .withMessage(
                            "Regions must be nested at most 64 levels deep, but 'local:z63' (Z) is nested 65 levels"
                                    + " deep");
        }
    }

    @Nested
    class Territories {
        @ParameterizedTest
        @CsvSource({
            "CN, CN-BJ, true, true",
            "CN-BJ, CN, false, true",
            "CN, HK, false, false",
            "CN, CN-HK, false, false",
            "CN, TW, false, false",
            "CN-HK, HK, true, true",
            "US, PR, false, false",
            "US, US-PR, false, false",
            "US, US-CA, true, true",
            "FR, GP, false, false",
            "CN-BJ, CN-TJ, false, false",
            "CN, gb2260:130102, true, true",
            "CN-HE, gb2260:130102, true, true",
            "CN-BJ, gb2260:130102, false, false",
            "DE, nuts2024:DE30, true, true",
            "nuts2024:DE3, nuts2024:DE300, true, true",
            "nuts2024:DE3, nuts2021:DE300, true, true",
            "nuts2021:PT17, nuts2024:PT1A0, true, true",
            "nuts2024:PT1A, nuts2021:PT170, false, true",
            "nuts2021:LV007, nuts2024:LV00A, false, true",
            "nuts2021:LV003, nuts2024:LV00A, false, false",
            "nuts2021:ITI3, nuts2024:ITI3, true, true",
            "nuts2024:ITI3, nuts2021:ITI3, false, true",
            "nuts2024:ITH5, nuts2021:ITI31, false, true",
            "nuts2024:FRY, GP, true, true",
            "GP, nuts2024:FRY10, true, true",
            "FR, nuts2024:FRY, false, false",
            "FR, nuts2024:FRY10, false, false",
            "NO, NO-21, false, false",
            "SJ, NO-21, true, true",
            "DE, GB, false, false",
            "GB, nuts2021:UKI, true, true",
            // It joined Germany in 1990, and has been a part of it since.
            "DE, DE-SN, true, true",
            "DE, nuts2024:DED2, true, true",
            // It was a part of the Soviet Union, in another area, until 1991.
            "m49:142, AM, true, true"
        })
        void contains_and_overlaps(String whole, String part, boolean contains, boolean overlaps) {
            assertThat(Regionals.ofCode(whole).contains(Regionals.ofCode(part))).isEqualTo(contains);
            assertThat(Regionals.ofCode(whole).overlaps(Regionals.ofCode(part))).isEqualTo(overlaps);
            assertThat(Regionals.ofCode(part).overlaps(Regionals.ofCode(whole))).isEqualTo(overlaps);
        }

        /** South Sudan left Sudan in 2011, and Armenia the area of the Soviet Union in 1991. */
        @ParameterizedTest
        @CsvSource({"SD, SS", "m49:151, AM", "CN-SC, CN-CQ"})
        void contains_requiresADateForWhatLeftTheRegion(String whole, String part) {
            Region region = Regions.of(whole);
            Region former = Regions.of(part);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> region.contains(former))
                    .withMessageStartingWith(
                            "Date must be given if the answer changes over time, but none was: whether '" + whole
                                    + "'");
        }

        @Test
        void isListedApart_ofTerritoriesListedTwice() {
            assertThat(Regions.all().stream().filter(Region::isListedApart).map(Region::toString))
                    .containsExactly(
                            "AS", "AW", "AX", "BL", "BQ", "CW", "GF", "GP", "GU", "HK", "MF", "MO", "MP", "MQ", "NC",
                            "PF", "PM", "PR", "RE", "SJ", "SX", "TF", "TW", "UM", "VI", "WF", "XK", "YT");
        }

        @Test
        void group_coversItsMembersAndTheirChildren() {
            assertThat(JING_JIN_JI.contains(JING_JIN_JI)).isTrue();
            assertThat(JING_JIN_JI.contains(TIANJIN)).isTrue();
            assertThat(JING_JIN_JI.contains(PARK)).isTrue();
            assertThat(JING_JIN_JI.contains(CHINA)).isFalse();
            assertThat(JING_JIN_JI.contains(Regions.of("CN-SX"))).isFalse();
            assertThat(CHINA.contains(JING_JIN_JI)).isTrue();
            assertThat(TIANJIN.contains(JING_JIN_JI)).isFalse();
            assertThat(TIANJIN.overlaps(JING_JIN_JI)).isTrue();
            assertThat(PARK.overlaps(JING_JIN_JI)).isTrue();
            assertThat(Region.group("two", "Two", TIANJIN, BEIJING).contains(JING_JIN_JI))
                    .isFalse();
            assertThat(JING_JIN_JI.contains(Region.group("two", "Two", TIANJIN, BEIJING)))
                    .isTrue();
            assertThat(Region.group("out", "Out", TIANJIN, HONG_KONG).overlaps(JING_JIN_JI))
                    .isTrue();
            assertThat(Region.group("nested", "Nested", JING_JIN_JI, HONG_KONG).contains(PARK))
                    .isTrue();
        }

        @Test
        void regionsWithACommonCode_haveTheSameTerritory() {
            Region own = Region.builder("acme:peking", RegionKind.OTHER)
                    .otherCode("gb2260:110000")
                    .build();
            assertThat(own).isNotEqualTo(BEIJING);
            assertThat(own.overlaps(BEIJING)).isTrue();
            assertThat(own.contains(BEIJING)).isTrue();
            assertThat(JING_JIN_JI.contains(own)).isTrue();
        }

        @Test
        void changingGroup_requiresADateIfTheAnswerChanges() {
            Region britain = Regions.of("GB");
            assertThat(UNION.contains(britain, LAST_DAY_OF_BRITAIN)).isTrue();
            assertThat(UNION.contains(britain, DAY_AFTER_BRITAIN)).isFalse();
            assertThat(UNION.overlaps(britain, DAY_AFTER_BRITAIN)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UNION.contains(britain))
                    .withMessage("Date must be given if the answer changes over time, but none was: whether 'acme:EU'"
                            + " (European Union)"
                            + " contains 'GB' (United Kingdom)");
        }

        @Test
        void changingGroup_requiresNoDateIfTheAnswerIsConstant() {
            assertThat(UNION.contains(Regions.of("DE"))).isTrue();
            assertThat(UNION.overlaps(Regions.of("CN"))).isFalse();
            assertThat(UNION.contains(UNION)).isTrue();
            assertThat(UNION.contains(Regions.of("DE"), LocalDate.of(1957, 12, 31)))
                    .isFalse();
        }

        @Test
        void groupWithoutMembers_coversNothing() {
            LocalDate before = LocalDate.of(1957, 1, 1);
            assertThat(UNION.overlaps(Regions.of("DE"), before)).isFalse();
            assertThat(Regions.of("DE").contains(UNION, before)).isFalse();
            assertThat(UNION.contains(UNION, before)).isTrue();
            Region late = Region.builder("local:late", RegionKind.GROUP)
                    .member(Membership.until(Regions.of("DE"), before))
                    .build();
            assertThat(UNION.overlaps(late)).isFalse();
        }
    }

    /** Regions connected by many paths: visiting 2 to the power of 40 paths one by one would never end. */
    @Nested
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    class ManyPaths {
        private static final int LAYERS = 40;
        private static final LocalDate CHANGE = LocalDate.of(2000, 1, 1);

        private final Region root = Region.unregistered("local:root");

        /** Returns the last of many layers of two zones, each with both zones of the preceding layer as parents. */
        private List<Region> layersOf(Region above, Function<Region, Membership> time) {
            List<Region> layer = List.of(above);
            for (int i = 0; i < LAYERS; i++) {
                layer = List.of(zone("left" + i, layer, time), zone("right" + i, layer, time));
            }
            return layer;
        }

        private static Region zone(String id, List<Region> parents, Function<Region, Membership> time) {
            Region.Builder zone = Region.builder("local:" + id, RegionKind.ZONE);
            parents.forEach(parent -> zone.parent(time.apply(parent)));
            return zone.build();
        }

        /**
         * Returns nested groups. Each has two members, one after the other, which are groups of the preceding layer.
         */
        private Region nested(int layers) {
            Region group = root;
            for (int i = 0; i < layers; i++) {
                group = Region.builder("local:group" + i, RegionKind.GROUP)
                        .member(Membership.until(Region.group("before" + i, "Before", group), CHANGE))
                        .member(Membership.since(Region.group("after" + i, "After", group), CHANGE))
                        .build();
            }
            return group;
        }

        @Test
        void parents_areVisitedOnce() {
            List<Region> last = layersOf(root, Membership::of);
            assertThat(root.contains(last.get(0))).isTrue();
            assertThat(CHINA.contains(last.get(0))).isFalse();
            assertThat(last.get(0).overlaps(last.get(1))).isFalse();
            assertThat(last.get(0).commonAncestor(last.get(1)))
                    .contains(last.get(0).parent().orElseThrow());
            Region both = Region.group("both", "Both", last.get(0), last.get(1));
            assertThat(root.contains(both)).isTrue();
            assertThat(both.overlaps(root)).isTrue();
            assertThat(both.contains(root)).isFalse();
            assertThat(both.overlaps(CHINA)).isFalse();
        }

        @Test
        void datedParents_areVisitedOnce() {
            Region last =
                    layersOf(root, parent -> Membership.since(parent, CHANGE)).get(0);
            assertThat(root.contains(last, CHANGE)).isTrue();
            assertThat(root.contains(last, CHANGE.minusDays(1))).isFalse();
            assertThat(CHINA.overlaps(last)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> root.contains(last))
                    .withMessage("Date must be given if the answer changes over time, but none was: whether"
                            + " 'local:root' contains 'local:left39'");
        }

        @Test
        void ownAncestor_isFound() {
            List<Region> last = layersOf(root, Membership::of);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> zone("root", last, Membership::of))
                    .withMessage(
                            "Region must not be its own ancestor, but 'local:root' is by its parent 'local:left39'");
        }

        @Test
        void members_areVisitedOnce() {
            Region group = nested(30);
            assertThat(group.contains(root)).isTrue();
            assertThat(group.overlaps(CHINA)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.group("root", "Root", group))
                    .withMessage("Group must not contain itself, but 'local:root' (Root) does in its member"
                            + " 'local:group29'");
        }

        @Test
        void thousandsOfMembers_areComparedByIndex() {
            List<Region> zones = IntStream.range(0, 20_000)
                    .mapToObj(i -> Region.zone("z" + i, "Z", TIANJIN))
                    .toList();
            Region.Builder group = Region.builder("local:zones", RegionKind.GROUP);
            zones.forEach(group::member);
            assertThat(group.build().members()).isEqualTo(zones);
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(group.member(HEBEI).member(TIANJIN)::build)
                    .withMessage("Regions must not overlap, but 'local:z0' (Z) and 'CN-TJ' (Tianjin) do");
        }
    }

    /** Groups whose members are found by their codes. */
    @Nested
    class LargeGroups {
        private final LocalDate day = LocalDate.of(2020, 1, 1);

        private Region.Builder groupOf(int members) {
            Region.Builder group = Region.builder("local:large", RegionKind.GROUP);
            IntStream.range(0, members)
                    .mapToObj(
                            i -> Region.builder("local:r" + i, RegionKind.OTHER).build())
                    .forEach(group::member);
            return group;
        }

        @ParameterizedTest
        @ValueSource(ints = {63, 64, 65, 300})
        void contains_isThatOfEachMember(int members) {
            Region group = groupOf(members).build();
            for (Region member : group.members()) {
                assertThat(group.contains(member, day)).isTrue();
                assertThat(group.contains(member)).isTrue();
            }
            assertThat(group.contains(
                            Region.builder("local:r" + members, RegionKind.OTHER)
                                    .build(),
                            day))
                    .isFalse();
        }

        @ParameterizedTest
        @ValueSource(ints = {3, 300})
        void contains_dependsOnTheDay_ofAMemberThatReturned(int members) {
            Region group = groupOf(members)
                    .member(Membership.until(TIANJIN, day))
                    .member(Membership.since(TIANJIN, day.plusYears(1)))
                    .build();
            assertThat(group.contains(TIANJIN, day.minusDays(1))).isTrue();
            assertThat(group.contains(TIANJIN, day)).isFalse();
            assertThat(group.contains(TIANJIN, day.plusYears(1))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(ints = {3, 300})
        void contains_isFalse_ifTheRegionIncludesMoreThanTheMember(int members) {
            Region wide = CHINA.including(Regions.of("HK"));
            Region group = groupOf(members).member(CHINA).build();
            assertThat(group.contains(wide, day)).isFalse();
            assertThat(groupOf(members).member(wide).build().contains(CHINA, day))
                    .isTrue();
        }
    }

    @Nested
    class Ancestors {
        private final Region inner = Region.zone("inner", "Inner", PARK);

        @Test
        void commonAncestor_isTheSmallestCommonContainer() {
            assertThat(BEIJING.commonAncestor(TIANJIN)).contains(CHINA);
            assertThat(inner.commonAncestor(PARK)).contains(PARK);
            assertThat(PARK.commonAncestor(inner)).contains(PARK);
            assertThat(inner.commonAncestor(Region.zone("other", "Other", TIANJIN)))
                    .contains(TIANJIN);
            assertThat(inner.commonAncestor(HEBEI)).contains(CHINA);
            assertThat(JING_JIN_JI.commonAncestor(PARK)).contains(JING_JIN_JI);
            assertThat(PARK.commonAncestor(JING_JIN_JI)).contains(JING_JIN_JI);
            assertThat(JING_JIN_JI.commonAncestor(Regions.of("CN-SX"))).contains(CHINA);
        }

        @Test
        void commonAncestor_comparesTerritories() {
            assertThat(BEIJING.commonAncestor(HONG_KONG)).isEmpty();
            assertThat(BEIJING.commonAncestor(Regions.of("DE"))).isEmpty();
        }

        @Test
        void commonAncestor_onADate() {
            LocalDate change = LocalDate.of(1967, 1, 2);
            Region moved = Region.builder("local:x", RegionKind.ZONE)
                    .parent(Membership.until(HEBEI, change))
                    .parent(Membership.since(TIANJIN, change))
                    .build();
            assertThat(moved.commonAncestor(PARK, change)).contains(TIANJIN);
            assertThat(moved.commonAncestor(PARK, change.minusDays(1))).contains(CHINA);
            assertThatIllegalArgumentException().isThrownBy(() -> moved.commonAncestor(PARK));
        }
    }

    @Nested
    class Values {
        @Test
        void equals_comparesPrimaryCodes() {
            Region renamed = BEIJING.toBuilder().name("en", "Peking").build();
            assertThat(renamed).isEqualTo(BEIJING).hasSameHashCodeAs(BEIJING).hasToString("CN-BJ");
            assertThat(renamed.name()).isEqualTo("Peking");
            assertThat(Regions.of("CN-HK")).isEqualTo(HONG_KONG);
            assertThat(BEIJING).isNotEqualTo(TIANJIN).isNotEqualTo("CN-BJ");
        }

        @Test
        void hashCode_isStableAcrossJvms() {
            assertThat(BEIJING.hashCode()).isEqualTo(RegionCode.parse("CN-BJ").hashCode());
            assertThat(JING_JIN_JI.hashCode()).isEqualTo(31 * (31 * "local".hashCode()) + "jing-jin-ji".hashCode());
        }

        @Test
        void collections_areUnmodifiable() {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> BEIJING.codes().clear());
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> BEIJING.names().clear());
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> BEIJING.parents().clear());
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> JING_JIN_JI.memberships().clear());
        }

        @Test
        void successors_areThoseOfTheBuilder() {
            Succession succession =
                    Succession.of(RegionCode.parse("FR-GES"), LocalDate.of(2016, 1, 1), RegionChange.MERGED);
            Region alsace = Region.builder("FR-A", RegionKind.FIRST_LEVEL_DIVISION)
                    .name("en", "Alsace")
                    .parent(Regions.of("FR"))
                    .successor(succession)
                    .build();
            assertThat(alsace.successors()).containsExactly(succession);
            assertThat(BEIJING.successors()).isEmpty();
        }

        @Test
        void codes_mustBeDifferent() {
            assertThatIllegalArgumentException()
                    .isThrownBy(BEIJING.toBuilder().otherCode("gb2260:110000")::build)
                    .withMessage("Codes of a region must be different, but were [CN-BJ, gb2260:110000, gb2260:110000]");
        }

        @Test
        void codesIn_finds() {
            assertThat(HONG_KONG.codesIn(RegionScheme.ISO_3166))
                    .extracting(RegionCode::code)
                    .containsExactly("HK", "CN-HK");
            assertThat(HONG_KONG.codesIn(RegionScheme.nuts(2024))).isEmpty();
        }

        @Test
        void nullArguments_areNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Region.group("x", null, BEIJING))
                    .withMessage("name");
            assertThatNullPointerException()
                    .isThrownBy(() -> Region.unregistered((RegionCode) null))
                    .withMessage("code");
            assertThatNullPointerException()
                    .isThrownBy(() -> Region.group(null, "X", BEIJING))
                    .withMessage("id");
            assertThatNullPointerException()
                    .isThrownBy(() -> BEIJING.contains(null))
                    .withMessage("other");
            assertThatNullPointerException()
                    .isThrownBy(() -> BEIJING.overlaps(CHINA, null))
                    .withMessage("date");
            assertThatNullPointerException()
                    .isThrownBy(() -> UNION.membersOn(null))
                    .withMessage("date");
            assertThatNullPointerException()
                    .isThrownBy(() -> BEIJING.toBuilder().parent((Region) null))
                    .withMessage("region");
        }
    }

    @Nested
    class Streams {
        @Test
        void registeredRegion_isTheObjectOfTheRegistry() throws Exception {
            assertThat(JavaStreams.copyOf(BEIJING)).isSameAs(BEIJING);
            assertThat(JavaStreams.copyOf(JING_JIN_JI).members().get(0)).isSameAs(BEIJING);
        }

        @Test
        void exception_keepsItsRegions() throws Exception {
            OverlappingRegionsException copy =
                    JavaStreams.copyOf(new OverlappingRegionsException(BEIJING, CHINA, DAY_AFTER_BRITAIN));
            assertThat(copy.first()).isEqualTo(BEIJING);
            assertThat(copy.second()).isEqualTo(CHINA);
            assertThat(copy.date()).contains(DAY_AFTER_BRITAIN);
        }

        @Test
        void forgedStream_isRejected() throws Exception {
            byte[] overlapping = JavaStreams.forged(JING_JIN_JI, "CN-HE", "CN-BJ");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(overlapping))
                    .withCauseInstanceOf(OverlappingRegionsException.class);
            byte[] unknown = JavaStreams.forged(BEIJING, "CN-BJ", "CN-XX");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(unknown))
                    .withMessageContaining("'CN-XX'");
            byte[] groupless = JavaStreams.forged(JING_JIN_JI, "group", "other");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(groupless))
                    .withMessageStartingWith("Region with members must be a group");
            byte[] bare = JavaStreams.bare(BEIJING.getClass());
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }
    }
}
