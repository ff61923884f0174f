// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static final LocalDate BEFORE_EXIT = LocalDate.parse("2020-01-31");
    private static final LocalDate AFTER_EXIT = LocalDate.parse("2020-02-01");
    private static final Region CHINA = Regions.of("CN");
    private static final Region UNION = Regions.of("EU");

    private static List<String> codes(Region group) {
        return group.members().stream().map(Region::toString).toList();
    }

    @Nested
    class Unions {
        @Test
        void union_hasNoDuplicateTerritory() {
            Region union = Groups.union("both", "Both", Regions.of("EA19"), Regions.of("EU27_2020"));
            assertThat(union.members())
                    .containsExactlyInAnyOrderElementsOf(Regions.of("EU27_2020").members());
            assertThat(union.isFixed()).isTrue();
            assertThat(union).hasToString("local:both");
        }

        @Test
        void union_omitsRegionsInsideAnother() {
            assertThat(codes(Groups.union("u", "U", Regions.of("jing-jin-ji"), CHINA)))
                    .containsExactly("CN");
        }

        @Test
        void union_omitsRegionsThatShareACode() {
            Region own = Region.builder("local:bj", RegionKind.FIRST_LEVEL_DIVISION)
                    .otherCode("CN-BJ")
                    .parent(CHINA)
                    .build();
            Region first = Region.group("a", "A", own, Regions.of("CN-TJ"));
            Region second = Region.group("b", "B", Regions.of("CN-BJ"), Regions.of("CN-HE"));
            assertThat(codes(Groups.union("u", "U", first, second))).containsExactly("local:bj", "CN-TJ", "CN-HE");
        }

        @Test
        void unionOn_hasTheMembersOnTheDay() {
            assertThat(Groups.unionOn(BEFORE_EXIT, "u", "U", UNION, Regions.of("CH"))
                            .members())
                    .hasSize(29);
            assertThat(Groups.unionOn(AFTER_EXIT, "u", "U", UNION, Regions.of("CH"))
                            .members())
                    .hasSize(28);
        }

        @Test
        void union_rejectsAChangingGroup() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Groups.union("u", "U", UNION, Regions.of("CH")))
                    .withMessage("Date must be given for a group of changing composition, but none was for 'group:EU'"
                            + " (European Union)"
                            + "; use unionOn or differenceOn");
        }
    }

    @Nested
    class Differences {
        @Test
        void difference_ofGroups_hasTheRemainingMembers() {
            Region left = Groups.difference("left", "Left", Regions.of("EU28"), Regions.of("EU27_2020"));
            assertThat(codes(left)).containsExactly("GB");
        }

        @Test
        void difference_dividesARegion() {
            Region left = Groups.difference("left", "Left", CHINA, Regions.of("jing-jin-ji"));
            assertThat(left.members()).hasSize(28).doesNotContain(Regions.of("CN-BJ"), Regions.of("HK"));
        }

        @Test
        void difference_dividesOnlyAsNeeded() {
            Region left = Groups.difference("left", "Left", Regions.of("CN-HE"), Regions.of("gb2260:130100"));
            assertThat(left.members())
                    .hasSize(10)
                    .allSatisfy(member -> assertThat(member.parent()).contains(Regions.of("CN-HE")));
        }

        @Test
        void difference_considersIncludedTerritories() {
            Region wide = CHINA.including(Regions.of("HK"), Regions.of("MO"));
            assertThat(codes(Groups.difference("left", "Left", wide, Regions.of("HK"))))
                    .containsExactly("CN", "MO");
        }

        @Test
        void difference_considersNestedIncludedTerritories() {
            Region wide = Regions.of("JP").including(CHINA.including(Regions.of("HK"), Regions.of("MO")));
            assertThat(codes(Groups.difference("left", "Left", wide, Regions.of("HK"))))
                    .containsExactly("JP", "CN", "MO");
            Region france = Regions.of("FR").including(Regions.of("nuts2024:FRY"));
            assertThat(codes(Groups.difference("left", "Left", france, Regions.of("GP"))))
                    .containsExactly("FR", "MQ", "GF", "RE", "YT");
        }

        @Test
        void difference_dividesByTheEditionOfTheExcludedRegion() {
            for (String codes : List.of("nuts2024:NL321 nuts2024:NL350", "nuts2024:NL350 nuts2024:NL321")) {
                Region without = Region.group(
                        "w",
                        "W",
                        Arrays.stream(codes.split(" ")).map(Regions::of).toArray(Region[]::new));
                assertThat(codes(Groups.difference("left", "Left", Regions.of("nuts2024:NL3"), without)))
                        .contains("NL-ZH")
                        .doesNotContain("nuts2021:NL33");
            }
        }

        @Test
        void difference_rejectsAnEmptyResult() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Groups.difference("none", "None", Regions.of("CN-BJ"), CHINA))
                    .withMessage("Difference must have a region, but 'CN-BJ' (Beijing) without 'CN' (China) is empty");
        }

        @Test
        void difference_rejectsARegionWithoutDivisions() {
            Region park = Region.zone("park", "Park", Regions.of("gb2260:130100"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Groups.difference("left", "Left", CHINA, park))
                    .withMessage("Region must have divisions to exclude a part of it, but 'CN' (China) has no divisions"
                            + " in a scheme of 'local:park' (Park)");
        }

        @Test
        void differenceOn_hasTheMembersOnTheDay() {
            Region without = Groups.differenceOn(BEFORE_EXIT, "left", "Left", UNION, Regions.of("EA19"));
            assertThat(without.members()).hasSize(9).contains(Regions.of("GB"));
        }
    }

    @Nested
    class Partitions {
        private static final LocalDate DATE = LocalDate.parse("2024-06-30");

        private static List<Region> provinces() {
            return Regions.divisionsOf(CHINA, RegionScheme.ISO_3166).stream()
                    .filter(province -> !province.isListedApart())
                    .toList();
        }

        private static List<Region> ofNuts(RegionScheme scheme, String country, int level) {
            return Regions.codes(scheme).stream()
                    .filter(code ->
                            code.code().startsWith(country) && code.code().length() == 2 + level)
                    .map(Regions::of)
                    .toList();
        }

        @Test
        void provinces_partitionTheCountry() {
            assertThat(CHINA.isPartitionedBy(provinces(), DATE)).isTrue();
            assertThat(CHINA.isPartitionedBy(provinces().subList(1, 31), DATE)).isFalse();
            assertThat(CHINA.isPartitionedBy(Regions.divisionsOf(CHINA, RegionScheme.ISO_3166), DATE))
                    .isFalse();
            assertThat(CHINA.isPartitionedBy(List.of(CHINA), DATE)).isTrue();
            assertThat(CHINA.isPartitionedBy(List.of(CHINA, Regions.of("CN-BJ")), DATE))
                    .isFalse();
            assertThat(CHINA.isPartitionedBy(List.of(), DATE)).isFalse();
        }

        @Test
        void isPartitionedBy_comparesTerritories() {
            Region wide = CHINA.including(Regions.of("HK"), Regions.of("MO"), Regions.of("TW"));
            assertThat(wide.isPartitionedBy(Regions.divisionsOf(CHINA, RegionScheme.ISO_3166), DATE))
                    .isTrue();
            assertThat(wide.isPartitionedBy(provinces(), DATE)).isFalse();
            Region france = Regions.of("FR");
            List<Region> regions = ofNuts(RegionScheme.NUTS_2024, "FR", 1);
            assertThat(france.isPartitionedBy(regions, DATE)).isFalse();
            assertThat(france.including(
                                    Regions.of("GP"),
                                    Regions.of("MQ"),
                                    Regions.of("GF"),
                                    Regions.of("RE"),
                                    Regions.of("YT"))
                            .isPartitionedBy(regions, DATE))
                    .isTrue();
        }

        @Test
        void regionsOfNuts_partitionTheirCountryOnEachLevel() {
            for (RegionScheme scheme : List.of(RegionScheme.NUTS_2021, RegionScheme.NUTS_2024)) {
                for (String country : List.of("DE", "IT", "LV", "NL", "PL", "PT", "CY")) {
                    for (int level = 1; level <= 3; level++) {
                        assertThat(Regions.of(country).isPartitionedBy(ofNuts(scheme, country, level), DATE))
                                .as("%s %s level %s", scheme, country, level)
                                .isTrue();
                    }
                }
            }
        }

        @Test
        void editions_partitionARegionIfTheyAgree() {
            List<Region> halves = List.of(Regions.of("nuts2024:PT1A0"), Regions.of("nuts2024:PT1B0"));
            assertThat(Regions.of("nuts2021:PT17").isPartitionedBy(halves, DATE))
                    .isTrue();
            assertThat(Regions.of("nuts2021:PT17").isPartitionedBy(halves.subList(0, 1), DATE))
                    .isFalse();
        }

        @Test
        void editions_cannotBeMixed() {
            List<Region> mixed = List.of(Regions.of("nuts2021:PT170"), Regions.of("nuts2024:PT1A0"));
            assertThat(Regions.of("nuts2021:PT17").isPartitionedBy(mixed, DATE)).isFalse();
        }

        @Test
        void members_partitionTheGroupOnTheDay() {
            assertThat(UNION.isPartitionedBy(Regions.of("EU28").members(), BEFORE_EXIT))
                    .isTrue();
            assertThat(UNION.isPartitionedBy(Regions.of("EU28").members(), AFTER_EXIT))
                    .isFalse();
            assertThat(UNION.isPartitionedBy(Regions.of("EU27_2020").members(), AFTER_EXIT))
                    .isTrue();
            assertThat(Regions.of("jing-jin-ji")
                            .isPartitionedBy(
                                    List.of(Regions.of("CN-BJ"), Regions.of("CN-TJ"), Regions.of("CN-HE")), DATE))
                    .isTrue();
        }

        @Test
        void divisionsOfDifferentSchemes_areRejected() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Regions.of("PT")
                            .isPartitionedBy(List.of(Regions.of("PT-11"), Regions.of("nuts2024:PT1A")), DATE))
                    .withMessage(
                            "Divisions of one country must have a common scheme to be compared, but 'PT-11' (Lisbon)"
                                    + " and 'nuts2024:PT1A' (Grande Lisboa) are"
                                    + " divisions of 'PT' in different schemes");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.group("two", "Two", Regions.of("PT-11"), Regions.of("nuts2024:PT1A")))
                    .withMessageContaining("must have a common scheme to be compared");
            Region zone = Region.zone("z", "Z", Regions.of("DE-BE"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> zone.overlaps(Regions.of("nuts2024:DE300")))
                    .withMessageStartingWith(
                            "Divisions of one country must have a common scheme to be compared, but 'local:z' (Z)"
                                    + " and 'nuts2024:DE300' (Berlin) are divisions of 'DE'");
        }
    }
}
