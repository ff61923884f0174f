// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Unions and differences of regions, such as the European Union of 28 without the United Kingdom. Results are groups of
 * fixed composition.
 *
 * <p>Groups are replaced by their members. A member that is excluded in part is replaced by its divisions. Methods with
 * a date use the members of changing groups on that day; methods without a date reject changing groups.
 *
 * {@snippet file="RegionSnippets.java" region="groups"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Groups {
    /** The day used for regions of fixed composition, whose divisions are those of today. */
    private static final LocalDate TODAY = LocalDate.of(9999, 12, 30);

    private Groups() {}

    /**
     * Returns the union of two regions.
     *
     * @param id the id of the union, such as {@code "eu-and-efta"}
     * @param name its English name
     * @param first a region or a group of fixed composition
     * @param second another region or group
     * @return the group of the members of both, without duplicate territories
     * @throws OverlappingRegionsException if two members overlap and neither contains the other
     * @throws IllegalArgumentException if a group changes or has unknown members
     */
    public static Region union(String id, String name, Region first, Region second) {
        requireFixed(first);
        requireFixed(second);
        return unionOn(TODAY, id, name, first, second);
    }

    /**
     * Returns the union of two regions on a day.
     *
     * @param date the day
     * @param id the id of the union
     * @param name its English name
     * @param first a region or a group
     * @param second another region or group
     * @return the group of the members of both on that day, without duplicate territories
     * @throws OverlappingRegionsException if two members overlap and neither contains the other
     * @throws IllegalArgumentException if a group has unknown members, or none on that day
     */
    public static Region unionOn(LocalDate date, String id, String name, Region first, Region second) {
        Map<RegionCode, Region> all = new LinkedHashMap<>();
        Stream.concat(leavesOf(first, date), leavesOf(second, date))
                .forEach(leaf -> all.merge(leaf.code(), leaf, Groups::withBothTerritories));
        LargestRegions largest = new LargestRegions(all.values(), date);
        List<Region> members = new ArrayList<>();
        Set<RegionCode> codes = new HashSet<>();
        for (Region region : all.values()) {
            if (Collections.disjoint(codes, region.codes()) && largest.contain(region)) {
                members.add(region);
                codes.addAll(region.codes());
            }
        }
        return group(id, name, members);
    }

    /** Regions that are not groups, by the codes of their parts, to find those that lie in no other on a day. */
    private static final class LargestRegions {
        private final LocalDate date;
        private final Map<RegionCode, List<Region>> byPart = new HashMap<>();

        LargestRegions(Collection<Region> regions, LocalDate date) {
            this.date = date;
            for (Region region : regions) {
                Territory.partCodes(region, date)
                        .forEach(code -> byPart.computeIfAbsent(code, c -> new ArrayList<>())
                                .add(region));
            }
        }

        boolean contain(Region region) {
            return Territory.coverCodes(region, date).stream()
                    .flatMap(code -> byPart.getOrDefault(code, List.of()).stream())
                    .noneMatch(other -> properlyContains(other, region, date));
        }
    }

    /** Returns a place with the territories that either declaration includes, unless one is inside another. */
    private static Region withBothTerritories(Region region, Region other) {
        Region[] additional = other.includes().stream()
                .filter(included -> !region.contains(included))
                .toArray(Region[]::new);
        return additional.length == 0 ? region : region.including(additional);
    }

    private static boolean properlyContains(Region other, Region region, LocalDate date) {
        return !Territory.shareCode(other, region) && other.contains(region, date);
    }

    /**
     * Returns the difference of two regions: the first without the second.
     *
     * @param id the id of the difference, such as {@code "eu27"}
     * @param name its English name
     * @param whole a region or a group of fixed composition
     * @param without the region to exclude, or a group of fixed composition
     * @return the group of the remaining regions
     * @throws IllegalArgumentException if a group changes or has unknown members, no region remains, or a region has no
     *     divisions by which a part of it can be excluded
     */
    public static Region difference(String id, String name, Region whole, Region without) {
        requireFixed(whole);
        requireFixed(without);
        return differenceOn(TODAY, id, name, whole, without);
    }

    /**
     * Returns the difference of two regions on a day: the first without the second.
     *
     * @param date the day
     * @param id the id of the difference
     * @param name its English name
     * @param whole a region or a group
     * @param without the region or group to exclude
     * @return the group of the remaining regions
     * @throws IllegalArgumentException if a group has unknown members, no region remains, or a region has no divisions
     *     by which a part of it can be excluded
     */
    public static Region differenceOn(LocalDate date, String id, String name, Region whole, Region without) {
        List<Region> remaining = new ArrayList<>();
        List<Region> leaves = leavesOf(whole, date).toList();
        Difference difference = new Difference(without, date, leaves);
        leaves.forEach(leaf -> difference.add(leaf, remaining));
        if (remaining.isEmpty()) {
            throw new IllegalArgumentException("Difference must have a region, but " + whole.described() + " without "
                    + without.described() + " is empty");
        }
        return group(id, name, remaining);
    }

    /** The difference of the leaves of a region and another region on a day. */
    private static final class Difference {
        private final Region without;
        private final LocalDate date;
        private final Set<RegionCode> leaves;
        private final ContainingRegion excluded;
        private @Nullable OverlapsOnDay overlaps;

        Difference(Region without, LocalDate date, List<Region> leaves) {
            this.without = without;
            this.date = date;
            this.leaves = leaves.stream().map(Region::code).collect(Collectors.toSet());
            this.excluded = new ContainingRegion(without, date);
        }

        /** Adds a region to those that remain; or a part of it, if another part is excluded. */
        void add(Region region, List<Region> remaining) {
            if (excluded.contains(region)) {
                return;
            }
            Region excludedPart = excludedPartOf(region).orElse(null);
            if (excludedPart == null) {
                remaining.add(region);
            } else if (!region.includes().isEmpty()) {
                add(region.withoutIncluded(), remaining);
                region.includes().stream()
                        .flatMap(included -> leavesOf(included, date))
                        .forEach(included -> add(included, remaining));
            } else {
                Partition.divisionsInSchemeOf(region, excludedPart, date)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Region must have divisions to exclude a part of it, but " + region.described()
                                        + " has no divisions in a scheme of " + excludedPart.described()))
                        .forEach(division -> add(division, remaining));
            }
        }

        private Optional<Region> excludedPartOf(Region region) {
            return excludedPartsOverlapping(region)
                    .filter(part -> !SharedTerritory.areListedApart(region, part, leaves))
                    .findFirst();
        }

        private Stream<Region> excludedPartsOverlapping(Region region) {
            if (overlaps == null) {
                boolean hasUnknownParts =
                        Territory.partsOf(without, Territory.EVER).stream().anyMatch(Region::hasUnknownMembers);
                if (hasUnknownParts) {
                    // The parts before one of unknown members may suffice.
                    return partsOf(without, date).filter(part -> region.overlaps(part, date));
                }
                overlaps = new OverlapsOnDay(partsOf(without, date).toList(), date);
            }
            return overlaps.with(region, 0);
        }
    }

    /**
     * Checks that regions do not overlap on a day, such as the regions of the measurements of a sum.
     *
     * @param regions the regions
     * @param date the day
     * @throws OverlappingRegionsException for the first region that overlaps a later one, and the first that it
     *     overlaps
     * @throws IllegalArgumentException if it is unknown whether two regions overlap: one of them is a group of unknown
     *     members, or they are divisions of one country in different schemes
     */
    public static void requireDisjoint(Collection<Region> regions, LocalDate date) {
        OverlapsOnDay.requireNone(List.copyOf(regions), Objects.requireNonNull(date, "date"));
    }

    /** Returns the members of a group, and the members of members, with the territories that they include. */
    private static Stream<Region> leavesOf(Region region, LocalDate date) {
        Objects.requireNonNull(date, "date");
        return region.isGroup()
                ? region.membersOn(date).stream().flatMap(member -> leavesOf(member, date))
                : Stream.of(region);
    }

    /** Returns the leaves of a region and what they include, each by itself. */
    private static Stream<Region> partsOf(Region region, LocalDate date) {
        return leavesOf(region, date)
                .flatMap(leaf -> Stream.concat(
                        Stream.of(leaf.withoutIncluded()),
                        leaf.includes().stream().flatMap(included -> partsOf(included, date))));
    }

    private static void requireFixed(Region region) {
        if (!Territory.hasFixedMembers(region)) {
            throw new IllegalArgumentException(
                    "Date must be given for a group of changing composition, but none was for " + region.described()
                            + "; use unionOn or differenceOn");
        }
    }

    private static Region group(String id, String name, List<Region> members) {
        return Region.group(id, name, members.toArray(Region[]::new));
    }
}
