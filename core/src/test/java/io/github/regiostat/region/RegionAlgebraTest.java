// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.regiostat.arbitrary.Regionals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Compares unions, differences, partitions and the search for overlaps with a comparison of all pairs of regions. */
class RegionAlgebraTest {
    @Provide
    Arbitrary<List<Region>> regions() {
        return regionsOf(1, 8);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Regionals.dates();
    }

    @Provide
    Arbitrary<Region> regionOrGroup() {
        return Arbitraries.oneOf(mixed(), groups(), groups(), groups(), Regionals.changingGroups());
    }

    private static Arbitrary<List<Region>> regionsOf(int least, int most) {
        return Arbitraries.oneOf(mixed(), neighbours(), ofNuts())
                .list()
                .ofMinSize(least)
                .ofMaxSize(most);
    }

    /** Regions of all schemes and kinds. */
    private static Arbitrary<Region> mixed() {
        return Arbitraries.oneOf(Regionals.any(), Regionals.familiar(), neighbours(), ofNuts(), special());
    }

    /** Regions that often contain or overlap each other, or have unknown overlaps. */
    private static Arbitrary<Region> neighbours() {
        return Arbitraries.of(
                        "CN",
                        "CN-BJ",
                        "CN-GD",
                        "gb2260:440300",
                        "gb2260:440305",
                        "gb2260@2019:110105",
                        "HK",
                        "MO",
                        "MA",
                        "EH",
                        "MA-AOU",
                        "MA-OUD",
                        "MA-10",
                        "FR",
                        "FR-IDF",
                        "FR-75C",
                        "GP",
                        "RE",
                        "nuts2024:FR1",
                        "nuts2016:FR101",
                        "GB",
                        "GB-ENG",
                        "GB-LND",
                        "nuts2021:UKI",
                        "UA",
                        "UA-43",
                        "RU",
                        "FI",
                        "AX",
                        "DE",
                        "DE-BE")
                .map(Regionals::ofCode);
    }

    private static Arbitrary<Region> ofNuts() {
        return Arbitraries.of("LV", "PT").flatMap(Regionals::nuts);
    }

    /**
     * The world and its areas, former countries, unlocated regions, groups of unknown members, and wide territories.
     */
    private static Arbitrary<Region> special() {
        Arbitrary<Region> coded = Arbitraries.of(
                        "m49:001",
                        "worldbank:WLD",
                        "m49:015",
                        "m49:150",
                        "worldbank:EAS",
                        "XZ",
                        "eurostat:X",
                        "YU",
                        "SU",
                        "iso3166-3:CSXX",
                        "DD",
                        "EU",
                        "EU27_2020",
                        "EA")
                .map(code -> Regions.find(code).orElseGet(() -> Region.unregistered(code)));
        Arbitrary<Region> unknown = Arbitraries.of("eurostat:U1", "eurostat:U2")
                .map(code -> Region.builder(code, RegionKind.GROUP).build());
        Arbitrary<Region> wide = Combinators.combine(neighbours(), Regionals.familiar(), Arbitraries.of(true, false))
                .as((region, other, isOne) -> isOne ? widened(region, other) : widened(other, region));
        return Arbitraries.oneOf(coded, coded, unknown, wide, wide);
    }

    private static Region widened(Region region, Region other) {
        try {
            return region.including(other);
        } catch (IllegalArgumentException e) {
            return region;
        }
    }

    private static Arbitrary<Region> groups() {
        return Combinators.combine(regionsOf(1, 12), Arbitraries.integers().between(1, 1000))
                .as((regions, number) -> {
                    List<Region> apart = new ArrayList<>();
                    regions.stream()
                            .filter(region -> apart.stream().noneMatch(other -> mayOverlap(region, other)))
                            .forEach(apart::add);
                    return Region.group("group-" + number, "Group", apart.toArray(Region[]::new));
                });
    }

    private static boolean mayOverlap(Region region, Region other) {
        try {
            return region.hasUnknownMembers() || other.hasUnknownMembers() || region.overlaps(other);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** Returns a text of the result, or of the exception. */
    private static String outcome(Supplier<Object> operation) {
        try {
            Object result = operation.get();
            return result instanceof Region group
                    ? group.memberships().stream()
                            .map(member -> member + " " + member.region().territory())
                            .toList()
                            .toString()
                    : result.toString();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return e.toString();
        }
    }

    @Property(tries = 2000)
    void requireDisjoint_rejectsTheFirstPair(@ForAll("regions") List<Region> regions, @ForAll("dates") LocalDate date) {
        assertThat(outcome(() -> {
                    Groups.requireDisjoint(regions, date);
                    return "disjoint";
                }))
                .isEqualTo(outcome(() -> allPairs(regions, date)));
    }

    private static String allPairs(List<Region> regions, LocalDate date) {
        for (int i = 0; i < regions.size(); i++) {
            for (int j = i + 1; j < regions.size(); j++) {
                if (regions.get(i).overlaps(regions.get(j), date)) {
                    throw new OverlappingRegionsException(regions.get(i), regions.get(j), date);
                }
            }
        }
        return "disjoint";
    }

    @Property
    void unionOn_isThatOfAllPairs(
            @ForAll("regionOrGroup") Region first,
            @ForAll("regionOrGroup") Region second,
            @ForAll("dates") LocalDate date) {
        assertThat(outcome(() -> Groups.unionOn(date, "u", "U", first, second)))
                .isEqualTo(outcome(() -> unionOfPairs(first, second, date)));
    }

    private static Region unionOfPairs(Region first, Region second, LocalDate date) {
        Map<Region, Region> all = new LinkedHashMap<>();
        Stream.concat(leaves(first, date), leaves(second, date))
                .forEach(leaf -> all.merge(leaf, leaf, RegionAlgebraTest::withBothTerritories));
        List<Region> members = new ArrayList<>();
        for (Region region : all.values()) {
            boolean isDuplicate = members.stream().anyMatch(region::isSamePlaceAs);
            boolean isInside = all.values().stream()
                    .anyMatch(other -> !other.isSamePlaceAs(region) && other.contains(region, date));
            if (!isDuplicate && !isInside) {
                members.add(region);
            }
        }
        return Region.group("u", "U", members.toArray(Region[]::new));
    }

    private static Region withBothTerritories(Region region, Region other) {
        Region[] additional = other.includes().stream()
                .filter(included -> !region.contains(included))
                .toArray(Region[]::new);
        return additional.length == 0 ? region : region.including(additional);
    }

    private static Stream<Region> leaves(Region region, LocalDate date) {
        return region.isGroup()
                ? region.membersOn(date).stream().flatMap(member -> leaves(member, date))
                : Stream.of(region);
    }

    @Property
    void differenceOn_isThatOfAllPairs(
            @ForAll("regionOrGroup") Region whole,
            @ForAll("regionOrGroup") Region without,
            @ForAll("dates") LocalDate date) {
        assertThat(outcome(() -> Groups.differenceOn(date, "d", "D", whole, without)))
                .isEqualTo(outcome(() -> differenceOfPairs(whole, without, date)));
    }

    private static Region differenceOfPairs(Region whole, Region without, LocalDate date) {
        List<Region> leaves = leaves(whole, date).toList();
        Set<RegionCode> codes = leaves.stream().map(Region::code).collect(Collectors.toSet());
        List<Region> remaining = new ArrayList<>();
        leaves.forEach(leaf -> addRemaining(leaf, without, date, codes, remaining));
        if (remaining.isEmpty()) {
            throw new IllegalArgumentException("Difference must have a region, but " + whole.described() + " without "
                    + without.described() + " is empty");
        }
        return Region.group("d", "D", remaining.toArray(Region[]::new));
    }

    private static void addRemaining(
            Region region, Region without, LocalDate date, Set<RegionCode> leaves, List<Region> remaining) {
        if (without.contains(region, date)) {
            return;
        }
        Optional<Region> excluded = parts(without, date)
                .filter(part -> region.overlaps(part, date))
                .filter(part -> !SharedTerritory.areListedApart(region, part, leaves))
                .findFirst();
        if (excluded.isEmpty()) {
            remaining.add(region);
            return;
        }
        List<Region> divisions = new ArrayList<>();
        if (!region.includes().isEmpty()) {
            divisions.add(region.withoutIncluded());
            region.includes().forEach(included -> leaves(included, date).forEach(divisions::add));
        } else {
            divisions.addAll(Partition.divisionsInSchemeOf(region, excluded.get(), date)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Region must have divisions to exclude a part of it, but " + region.described()
                                    + " has no divisions in a scheme of "
                                    + excluded.get().described())));
        }
        divisions.forEach(division -> addRemaining(division, without, date, leaves, remaining));
    }

    private static Stream<Region> parts(Region region, LocalDate date) {
        return leaves(region, date)
                .flatMap(leaf -> Stream.concat(
                        Stream.of(leaf.withoutIncluded()),
                        leaf.includes().stream().flatMap(included -> parts(included, date))));
    }

    @Property
    void isPartitionedBy_requiresPartsInsideOfWhichNoPairOverlaps(
            @ForAll("regionOrGroup") Region whole,
            @ForAll("regions") List<Region> others,
            @ForAll("dates") LocalDate date) {
        List<Region> members =
                whole.hasUnknownMembers() ? others : leaves(whole, date).toList();
        for (List<Region> parts : List.of(others, members)) {
            if (outcome(() -> whole.isPartitionedBy(parts, date)).equals("true")) {
                assertThat(parts).allMatch(part -> whole.contains(part, date));
                Set<RegionCode> codes = parts.stream().map(Region::code).collect(Collectors.toSet());
                for (Region part : parts) {
                    assertThat(parts)
                            .noneMatch(other -> part != other
                                    && !SharedTerritory.areListedApart(part, other, codes)
                                    && overlapsAsPartOf(whole, part, other, date));
                }
            }
        }
    }

    /** The members of an area have the territory of the day: Germany of 1970 is without the east. */
    private static boolean overlapsAsPartOf(Region whole, Region part, Region other, LocalDate date) {
        Membership one = Membership.between(part, date, date.plusDays(1));
        return Territory.findOverlap(one, Membership.between(other, date, date.plusDays(1)), WorldAreas.isArea(whole))
                .isPresent();
    }

    /** Such a group is compared with the members before it alone. */
    @Test
    void group_mayHaveAnAreaAndAnUnlocatedCountryInTurn() {
        LocalDate date = LocalDate.of(2000, 1, 1);
        Region changing = Region.builder("local:changing", RegionKind.GROUP)
                .member(Membership.until(Regions.of("m49:015"), date))
                .member(Membership.since(Region.unregistered("XZ"), date))
                .build();
        assertThat(Region.group("one", "One", changing).members()).containsExactly(changing);
    }

    @Test
    void manyDivisions_areCompared() {
        List<Region> divisions = Regions.all().stream()
                .filter(region -> !region.codesIn(RegionScheme.NUTS_2024).isEmpty())
                .filter(region -> region.kind() == RegionKind.THIRD_LEVEL_DIVISION)
                .toList();
        LocalDate date = LocalDate.EPOCH;
        assertThatCode(() -> Groups.requireDisjoint(divisions, date)).doesNotThrowAnyException();
        Region even = group("even", divisions, 0);
        Region odd = group("odd", divisions, 1);
        assertThat(even.overlaps(odd, date)).isFalse();
        Region all = Groups.union("all", "All", even, odd);
        assertThat(all.members()).hasSize(divisions.size()).containsAll(divisions);
        assertThat(all.isPartitionedBy(divisions, date)).isTrue();
        assertThat(Groups.difference("rest", "Rest", all, odd).members()).isEqualTo(even.members());
    }

    private static Region group(String id, List<Region> regions, int remainder) {
        Region[] members = regions.stream()
                .filter(region -> regions.indexOf(region) % 2 == remainder)
                .toArray(Region[]::new);
        return Region.group(id, id, members);
    }
}
