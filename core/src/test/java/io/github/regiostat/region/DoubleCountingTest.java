// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions that a sum would count twice, although neither their codes nor their parents tell. */
class DoubleCountingTest {
    private static final LocalDate IN_1985 = LocalDate.of(1985, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    private static Region pair(String first, String second) {
        return Region.group("pair", "Pair", Regions.of(first), Regions.of(second));
    }

    private static void assertOverlap(Region first, Region second) {
        for (LocalDate date : List.of(IN_1985, TODAY)) {
            assertThat(first.overlaps(second, date)).isTrue();
            assertThat(second.overlaps(first, date)).isTrue();
        }
        for (Region group : List.of(first, second)) {
            Region other = group.equals(first) ? second : first;
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> Region.group("pair", "Pair", group, other))
                    .withMessageStartingWith(
                            "Regions must not overlap, but " + group.described() + " and " + other.described() + " do");
        }
    }

    @Nested
    class CodesOfGroups {
        @ParameterizedTest
        @ValueSource(strings = {"EU", "EA", "eurostat:EU", "eurostat:EA19", "group:EU27_2020", "worldbank:WLD"})
        void unregistered_rejectsCodesOfGroups(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.unregistered(code))
                    .withMessage("Code of an unregistered region must not be in the registry, but was '" + code
                            + "'; look it up with Regions.of(\"" + code + "\")");
        }

        @ParameterizedTest
        @CsvSource({
            "EU, country, EU",
            "EA, country, EA",
            "EU-FR, division, EU",
            "nuts2024:EU, country, EU",
            "nuts2024:EU27, second-level-division, EU",
            "nuts2021:EA19, second-level-division, EA",
            "eurostat:EU28, other, eurostat:EU28",
            "m49:150, country, m49:150"
        })
        void builder_makesNoCountryOutOfAGroup(String code, String kind, String group) {
            Region.Builder region = Region.builder(code, RegionKind.ofCode(kind));
            assertThatIllegalArgumentException()
                    .isThrownBy(region::build)
                    .withMessage("Region with the code of a group must be of the kind 'group', but " + code
                            + " is of the kind '" + kind + "'; look up the group with Regions.of(\"" + group + "\")");
        }

        @ParameterizedTest
        @ValueSource(strings = {"EU-FR", "nuts2024:EU27", "nuts2021:EA19"})
        void unregistered_makesNoParentOutOfAGroup(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.unregistered(code))
                    .withMessageEndingWith(
                            "look up the group with Regions.of(\"" + code.replaceAll(".*(EU|EA).*", "$1") + "\")");
        }
    }

    @Nested
    class Successions {
        @ParameterizedTest
        @CsvSource({
            "iso3166-3:YUCS, iso3166-3:CSXX",
            "iso3166-3:YUCS, RS",
            "iso3166-3:YUCS, ME",
            "iso3166-3:YUCS, HR",
            "iso3166-3:YUCS, MK",
            "iso3166-3:CSXX, ME",
            "iso3166-3:CSHH, SK",
            "iso3166-3:SUHH, RU",
            "iso3166-3:SUHH, RU-MOW",
            "iso3166-3:SUHH, iso3166-3:BYAA",
            "iso3166-3:ANHH, CW",
            "iso3166-3:ANHH, AW",
            "iso3166-3:YUCS, m49:039",
            "iso3166-3:SUHH, eurostat:EA20"
        })
        void predecessor_overlapsItsSuccessorsOnEachDay(String former, String other) {
            assertOverlap(Regions.of(former), Regions.of(other));
        }

        @Test
        void yugoslaviaAndItsSuccessors_areNoGroup() {
            Region.Builder group = Region.builder("local:adriatic", RegionKind.GROUP);
            Stream.of("YU", "HR", "RS", "AL").map(Regions::of).forEach(group::member);
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(group::build)
                    .withMessage("Regions must not overlap, but 'iso3166-3:YUCS' (Yugoslavia) and 'HR' (Croatia) do"
                            + " on 1992-03-06");
        }

        @ParameterizedTest
        @CsvSource({
            "RS, ME",
            "iso3166-3:YUCS, AL",
            "iso3166-3:CSXX, HR",
            "iso3166-3:JTUM, iso3166-3:MIUM",
            "iso3166-3:GEHH, iso3166-3:CTKI",
            "iso3166-3:DDDE, DE-BY"
        })
        void othersAreDisjoint(String first, String second) {
            assertThat(pair(first, second).members()).hasSize(2);
        }

        @Test
        void customRegions_overlapTheirSuccessors() {
            Region former = Region.builder("local:old-park", RegionKind.ZONE)
                    .parent(Regions.of("CN-TJ"))
                    .successor(Succession.of(
                            RegionCode.parse("local:new-park"), LocalDate.of(2020, 1, 1), RegionChange.MERGED))
                    .build();
            Region next = Region.zone("new-park", "New park", Regions.of("CN-TJ"));
            assertOverlap(former, next);
        }

        @Test
        void cyclicSuccessions_end() {
            Region one = successor("local:one", "iso3166-3:YUCS");
            assertThat(one.overlaps(Regions.of("ME"), TODAY)).isTrue();
            assertThat(successor("local:two", "local:two").overlaps(Regions.of("ME"), TODAY))
                    .isFalse();
        }

        private Region successor(String code, String next) {
            return Region.builder(code, RegionKind.OTHER)
                    .successor(Succession.of(RegionCode.parse(next), LocalDate.of(1950, 1, 1), RegionChange.RENAMED))
                    .build();
        }
    }

    @Nested
    class World {
        @Test
        void world_overlapsEveryRegion() {
            Region unknown = Region.unregistered("XZ");
            for (String world : List.of("m49:001", "worldbank:WLD")) {
                assertOverlap(Regions.of(world), unknown);
                assertOverlap(Regions.of(world), Region.unregistered("local:ship"));
                assertOverlap(Regions.of(world), Regions.of("FR"));
            }
        }

        @Test
        void areaOfTheWorld_isNotComparedWithAnUnknownCountry() {
            Region unknown = Region.unregistered("XZ");
            Region europe = Regions.of("m49:150");
            String message = "Region must be in the registry or have a parent to tell whether 'm49:150' (Europe)"
                    + " contains it, but 'XZ' has neither";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> europe.overlaps(unknown, TODAY))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Region.group("pair", "Pair", unknown, europe))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Regions.of("worldbank:ECS")
                            .overlaps(
                                    Region.builder("worldbank:XZX", RegionKind.OTHER)
                                            .build(),
                                    TODAY))
                    .withMessageEndingWith("but 'worldbank:XZX' has neither");
        }

        @Test
        void membersStatedByAGroup_areComparedWithAnUnknownCountry() {
            assertThat(Regions.of("EU27_2020").overlaps(Region.unregistered("XZ"), TODAY))
                    .isFalse();
        }
    }

    @Nested
    class LandListedTwice {
        @ParameterizedTest
        @ValueSource(strings = {"MA", "MA-10", "MA-11", "MA-12", "MA-TAF", "m49:015"})
        void westernSahara_overlapsMorocco(String code) {
            assertOverlap(Regions.of("EH"), Regions.of(code));
        }

        @Test
        void westernSahara_isApartFromOtherDivisions() {
            assertThat(pair("EH", "MA-01").members()).hasSize(2);
            assertThat(Regions.of("MA").contains(Regions.of("EH"))).isFalse();
        }

        /** UN M49 has Morocco without Western Sahara. */
        @Test
        void areasOfM49_listThemApart() {
            Region area = Regions.of("m49:015");
            assertThat(area.members()).contains(Regions.of("EH"), Regions.of("MA"));
            assertThat(area.isPartitionedBy(area.members(), TODAY)).isTrue();
            assertThat(Groups.difference("rest", "Rest", area, Regions.of("EH")).members())
                    .hasSize(6)
                    .contains(Regions.of("MA"));
            Region world = Regions.of("m49:001");
            assertThat(Groups.differenceOn(TODAY, "rest", "Rest", world, Regions.of("CN"))
                            .members())
                    .hasSize(248);
        }

        @Test
        void declaredTerritory_isNotListedApart() {
            Region.Builder group = Region.builder("local:north", RegionKind.GROUP);
            Regions.of("m49:015").members().stream()
                    .map(member -> member.equals(Regions.of("MA")) ? member.including(Regions.of("TF")) : member)
                    .forEach(group::member);
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(group::build)
                    .withMessageContaining("'EH' (Western Sahara) and 'MA' (Morocco) with [TF]");
        }
    }

    @Nested
    class TerritoriesOfEurostat {
        private final Region france = Regions.of("FR");
        private final Region wide = france.including(
                Stream.of("GF", "GP", "MQ", "RE", "YT").map(Regions::of).toArray(Region[]::new));

        @ParameterizedTest
        @ValueSource(strings = {"EU", "EU27_2020", "EU28", "EA", "EA20", "EEA31", "EU6"})
        void groups_haveFranceWithItsOverseasDepartments(String code) {
            Region group = Regions.of(code);
            assertThat(group.contains(france, TODAY)).isTrue();
            assertThat(group.contains(wide, TODAY)).isTrue();
            assertThat(group.contains(Regions.of("RE"), TODAY)).isTrue();
            assertThat(group.membersOn(TODAY)).contains(france, wide);
            Region member = group.membersOn(TODAY).get(group.membersOn(TODAY).indexOf(france));
            assertThat(member.territory()).isEqualTo("FR with [GF, GP, MQ, RE, YT]");
            assertThat(member.hasSameTerritoryAs(wide)).isTrue();
            assertOverlap(Regions.of("EU27_2020"), Regions.of("RE"));
        }

        @Test
        void groups_haveFinlandWithAland() {
            Region union = Regions.of("EU27_2020");
            assertThat(union.contains(Regions.of("FI").including(Regions.of("AX"))))
                    .isTrue();
            assertThat(union.contains(Regions.of("nuts2024:FI2"))).isTrue();
            assertOverlap(union, Regions.of("AX"));
        }

        @Test
        void otherGroups_haveNoDeclaredTerritory() {
            assertThat(Regions.of("G7").contains(wide, TODAY)).isFalse();
            assertThat(Regions.of("G7").contains(france, TODAY)).isTrue();
        }

        @Test
        void differencesAndUnions_keepTheTerritory() {
            Region remaining = Groups.difference("rest", "Rest", Regions.of("EU28"), Regions.of("GB"));
            assertThat(remaining.members()).hasSize(27);
            assertThat(remaining.contains(wide)).isTrue();
            Region union = Groups.union("union", "Union", france, Regions.of("EU27_2020"));
            assertThat(union.members())
                    .hasSize(27)
                    .element(0)
                    .satisfies(member ->
                            assertThat(member.hasSameTerritoryAs(wide)).isTrue());
            Region without = Groups.difference("rest", "Rest", Regions.of("EU27_2020"), Regions.of("RE"));
            assertThat(without.members()).hasSize(31).contains(Regions.of("GP")).doesNotContain(Regions.of("RE"));
        }

        @Test
        void isPartitionedBy_requiresTheTerritory() {
            Region union = Regions.of("EU27_2020");
            assertThat(union.isPartitionedBy(union.members(), TODAY)).isTrue();
            List<Region> withoutOverseas =
                    union.members().stream().map(Region::withoutIncluded).toList();
            assertThat(union.isPartitionedBy(withoutOverseas, TODAY)).isFalse();
        }
    }

    @Nested
    class DeclaredTerritories {
        private final Region china = Regions.of("CN");
        private final Region hongKong = Regions.of("HK");
        private final Region macao = Regions.of("MO");

        @Test
        void hasSameTerritoryAs_ignoresTheOrder() {
            Region one = china.including(hongKong, macao);
            Region other = china.including(macao, hongKong);
            assertThat(one.hasSameTerritoryAs(other)).isTrue();
            assertThat(one.contentEquals(other)).isTrue();
            assertThat(one.territory()).isEqualTo(other.territory()).isEqualTo("CN with [HK, MO]");
            assertThat(one.hasSameTerritoryAs(china)).isFalse();
            assertThat(one.hasSameTerritoryAs(china.including(hongKong))).isFalse();
            assertThat(china.territory()).isEqualTo("CN");
            assertThat(RegionBook.of(one).combinedWith(RegionBook.of(other)).regions())
                    .containsExactly(one);
        }

        @Test
        void regionBook_namesTheTerritories() {
            RegionBook book = RegionBook.of(china.including(hongKong));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> book.with(china.including(macao, hongKong)))
                    .withMessage("Region of two books must have the same territory in both, but was CN with [HK] and"
                            + " CN with [HK, MO]");
        }

        @Test
        void hasSameTerritoryAs_comparesMembersOfGroups() {
            Region narrow = Region.group("x", "X", china, macao);
            Region wide = Region.group("x", "Another name", macao, china.including(hongKong));
            assertThat(narrow.hasSameTerritoryAs(wide)).isFalse();
            assertThat(narrow.hasSameTerritoryAs(Region.group("x", "Y", macao, china)))
                    .isTrue();
            assertThat(narrow.territory()).isEqualTo("local:x of [CN, MO]");
            assertThat(wide.territory()).isEqualTo("local:x of [MO, CN with [HK]]");
        }

        @Test
        void isSamePlaceAs_comparesCodes() {
            Region own = Region.builder("local:beijing", RegionKind.FIRST_LEVEL_DIVISION)
                    .otherCode("CN-BJ")
                    .build();
            assertThat(own.isSamePlaceAs(Regions.of("CN-BJ"))).isTrue();
            assertThat(china.isSamePlaceAs(china.including(hongKong))).isTrue();
            assertThat(china.isSamePlaceAs(hongKong)).isFalse();
        }

        /** The number of paths doubles with each of 60 layers. */
        @Test
        void contentEquals_followsEachPathOnce() {
            assertThat(layers().contentEquals(layers())).isTrue();
            assertThat(layers().hasSameTerritoryAs(layers())).isTrue();
            assertThat(RegionBook.of(layers())).isEqualTo(RegionBook.of(layers()));
        }

        private Region layers() {
            List<Region> layer = List.of(china);
            for (int i = 0; i < 60; i++) {
                List<Region> parents = layer;
                String id = "layer-" + i;
                layer = Map.of("a", "A", "b", "B").entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> {
                            Region.Builder zone = Region.builder("local:" + id + entry.getKey(), RegionKind.ZONE)
                                    .name("en", entry.getValue());
                            parents.forEach(zone::parent);
                            return zone.build();
                        })
                        .toList();
            }
            return layer.get(0);
        }
    }
}
