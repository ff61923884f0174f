// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.arbitrary;

import io.github.regiostat.region.FormerCode;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionChange;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.RegionNameType;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.region.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary regions of every kind, with their codes and memberships, for tests of laws. */
public final class Regionals {
    private static final LocalDate EARLY = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2030, 12, 31);
    private static final List<Region> STANDARD = Regions.all().stream()
            .filter(region -> !region.code().scheme().id().equals("nuts"))
            .filter(region -> !region.isGroup() || region.isFixed())
            .filter(region -> !hasChangingMember(region))
            .toList();
    private static final Map<String, List<Region>> NUTS_BY_COUNTRY = nutsByCountry();

    private Regionals() {}

    /** Regions of every kind. */
    public static Arbitrary<Region> any() {
        return Arbitraries.oneOf(
                standard(), ofCode(), zones(), described(), fixedGroups(), changingGroups(), nestedGroups());
    }

    /** Regions without dates. */
    public static Arbitrary<Region> undated() {
        return Arbitraries.oneOf(standard(), familiar(), ofCode(), zones(), fixedGroups(), nestedGroups())
                .filter(Regionals::isUndated);
    }

    /** Returns whether no parent or member of a region has dates, directly or indirectly. */
    private static boolean isUndated(Region region) {
        return Stream.concat(region.parents().stream(), region.memberships().stream())
                .allMatch(related -> related.isPermanent() && isUndated(related.region()));
    }

    /**
     * Regions of the registry without groups of changing composition, and without regions that only NUTS has, which
     * cannot be compared with provinces.
     */
    public static Arbitrary<Region> standard() {
        return Arbitraries.integers().between(0, STANDARD.size() - 1).map(STANDARD::get);
    }

    private static boolean hasChangingMember(Region group) {
        return group.memberships().stream()
                .anyMatch(member -> !member.isPermanent() || hasChangingMember(member.region()));
    }

    /** Regions of a country in both editions of NUTS. */
    public static Arbitrary<Region> nuts(String country) {
        return Arbitraries.of(NUTS_BY_COUNTRY.get(country));
    }

    private static Map<String, List<Region>> nutsByCountry() {
        Map<String, List<Region>> byCountry = new HashMap<>();
        for (Region region : Regions.all()) {
            region.codes().stream()
                    .filter(code -> code.scheme().id().equals("nuts"))
                    .map(code -> code.code().substring(0, 2))
                    .distinct()
                    .forEach(country -> byCountry
                            .computeIfAbsent(country, key -> new ArrayList<>())
                            .add(region));
        }
        return byCountry;
    }

    /** Regions of the registry that often contain or overlap each other. */
    public static Arbitrary<Region> familiar() {
        return Arbitraries.of("CN", "CN-BJ", "CN-TJ", "CN-HE", "HK", "MO", "TW", "US", "PR", "FR", "GP", "DE", "GB")
                .map(Regions::of);
    }

    /** Returns the region of the registry with a code, or an unregistered region. */
    public static Region ofCode(String code) {
        RegionCode parsed = RegionCode.parse(code);
        return Regions.find(parsed).orElseGet(() -> Region.unregistered(parsed));
    }

    /** Regions made from codes, mostly unregistered ones with parents. */
    public static Arbitrary<Region> ofCode() {
        return Arbitraries.of(
                        "gb2260:110100",
                        "gb2260:110105",
                        "gb2260:130100",
                        "gb2260:130102",
                        "US-CA",
                        "FR-IDF",
                        "m49:999",
                        "acme@2021:X1")
                .map(Regionals::ofCode);
    }

    /** Zones inside regions or other zones. */
    public static Arbitrary<Region> zones() {
        return Combinators.combine(familiar(), Arbitraries.integers().between(1, 3), Arbitraries.of(true, false))
                .as((parent, number, isDeep) -> {
                    String id = "park-" + number + "-of-" + parent.code().code();
                    Region park = Region.zone(id, "Park " + number + " of " + parent.name(), parent);
                    return isDeep ? Region.zone("inner-" + id, "Inner park", park) : park;
                });
    }

    /** Regions with all properties: several codes and names, former ones, dated parents and successors. */
    public static Arbitrary<Region> described() {
        return Combinators.combine(
                        familiar(),
                        familiar(),
                        dates(),
                        Sources.names(),
                        Sources.names(),
                        Arbitraries.of(RegionChange.class))
                .as((before, after, date, english, chinese, change) -> {
                    String id = idOf("described", List.of(before, after, date));
                    return Region.builder("local:" + id, RegionKind.OTHER)
                            .otherCode("acme@2021:" + id)
                            .formerCode(FormerCode.until(RegionCode.parse("acme@2011:" + id), date))
                            .name("zh", chinese)
                            .name("en", english)
                            .otherName(RegionName.of(RegionNameType.FORMER, "en", "Old " + english)
                                    .until(date))
                            .otherName(RegionName.of(RegionNameType.SHORT, "zh", chinese))
                            .parent(Membership.until(before, date))
                            .parent(Membership.since(after, date))
                            .successor(Succession.of(RegionCode.parse("local:next-" + id), date, change))
                            .build();
                });
    }

    /** Groups with the same members at all times. */
    public static Arbitrary<Region> fixedGroups() {
        return Combinators.combine(Sources.names(), members()).as((name, members) -> {
            Region[] disjoint = disjoint(members);
            return Region.group(idOf("fixed", List.of(disjoint)), name, disjoint);
        });
    }

    /** Groups of groups. */
    public static Arbitrary<Region> nestedGroups() {
        return Combinators.combine(fixedGroups(), members()).as((inner, members) -> {
            List<Region> candidates = new ArrayList<>(members);
            candidates.add(0, inner);
            Region[] disjoint = disjoint(candidates);
            return Region.group(idOf("nested", List.of(disjoint)), "Group of groups", disjoint);
        });
    }

    /** Groups of changing composition. */
    public static Arbitrary<Region> changingGroups() {
        return Combinators.combine(members(), memberships().list().ofSize(8)).as((members, times) -> {
            Region[] disjoint = disjoint(members);
            List<Membership> memberships = new ArrayList<>();
            for (int i = 0; i < disjoint.length; i++) {
                Membership member =
                        of(disjoint[i], times.get(i).from(), times.get(i).to());
                if (memberships.stream().noneMatch(earlier -> overlapped(earlier, member))) {
                    memberships.add(member);
                }
            }
            return changingGroup(memberships);
        });
    }

    private static Region changingGroup(List<Membership> memberships) {
        RegionCode code = RegionCode.of(RegionScheme.LOCAL, idOf("changing", memberships));
        Region.Builder group = Region.builder(code, RegionKind.GROUP).name("en", "Changing group");
        memberships.forEach(group::member);
        return group.build();
    }

    /**
     * Returns whether two members overlapped earlier while both belonged to a group, such as divisions of Bangladesh
     * and a group with Pakistan.
     */
    private static boolean overlapped(Membership first, Membership second) {
        try {
            changingGroup(List.of(first, second));
            return false;
        } catch (OverlappingRegionsException e) {
            return true;
        }
    }

    /** Returns an id that depends on the content, so that groups with equal ids are the same. */
    private static String idOf(String kind, List<?> contents) {
        return kind + "-" + Integer.toHexString(contents.toString().hashCode());
    }

    /** Memberships with and without start and end dates. */
    public static Arbitrary<Membership> memberships() {
        return Combinators.combine(
                        familiar(),
                        dates().optional(0.7),
                        Arbitraries.integers().between(1, 20_000).optional(0.5))
                .as((region, from, days) -> of(region, from, days.map(from.orElse(EARLY)::plusDays)));
    }

    private static Membership of(Region region, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty()) {
            return to.map(end -> Membership.until(region, end)).orElseGet(() -> Membership.of(region));
        }
        return to.map(end -> Membership.between(region, from.get(), end))
                .orElseGet(() -> Membership.since(region, from.get()));
    }

    private static Arbitrary<List<Region>> members() {
        return Arbitraries.oneOf(familiar(), standard(), ofCode(), zones())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Dated members of a group, which may overlap. */
    public static Arbitrary<List<Membership>> overlappingMembers() {
        return Combinators.combine(
                        Arbitraries.oneOf(standard(), zones(), ofCode(), described(), fixedGroups(), changingGroups()),
                        memberships(),
                        Arbitraries.of(true, true, false))
                .as((region, time, isPermanent) ->
                        isPermanent ? Membership.of(region) : of(region, time.from(), time.to()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** Zones with several preceding zones as parents, at all times or with dates, which are connected by many paths. */
    public static Arbitrary<List<Region>> layers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9).list().ofSize(20),
                        memberships().list().ofSize(20))
                .as((choices, times) -> {
                    List<Region> zones = new ArrayList<>(List.of(Region.unregistered("local:layer-0")));
                    for (int i = 1; i < 10; i++) {
                        Region.Builder zone = Region.builder("local:layer-" + i, RegionKind.ZONE);
                        for (int j = 2 * i; j < 2 * i + 2; j++) {
                            Region parent = zones.get(choices.get(j) % i);
                            zone.parent(
                                    choices.get(j) % 2 == 0
                                            ? Membership.of(parent)
                                            : of(
                                                    parent,
                                                    times.get(j).from(),
                                                    times.get(j).to()));
                        }
                        zones.add(zone.build());
                    }
                    return zones;
                });
    }

    private static Region[] disjoint(List<Region> candidates) {
        List<Region> disjoint = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> disjoint.stream().noneMatch(other -> mayOverlap(candidate, other)))
                .forEach(disjoint::add);
        return disjoint.toArray(Region[]::new);
    }

    /** Returns whether two regions overlap on some day: the answer without a date is rejected if it changes. */
    private static boolean mayOverlap(Region region, Region other) {
        try {
            return region.overlaps(other);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** Codes of all schemes. */
    public static Arbitrary<RegionCode> codes() {
        return Arbitraries.oneOf(
                Arbitraries.of(Regions.all()).flatMap(region -> Arbitraries.of(region.codes())),
                ofCode().map(Region::code),
                localCodes(),
                Arbitraries.of("京津冀", "a:b", "x@1", "ß-é", "$1.0/2")
                        .map(code -> RegionCode.of(RegionScheme.of("acme", "v1.2-b"), code)));
    }

    /** Codes of the scheme for custom regions. */
    public static Arbitrary<RegionCode> localCodes() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('-', '1')
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(code -> RegionCode.of(RegionScheme.LOCAL, "r" + code));
    }

    /** Days on which memberships may change. */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(EARLY.toEpochDay(), LATE.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
