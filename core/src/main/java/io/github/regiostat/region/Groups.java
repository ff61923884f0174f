// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
    /** The day used if the result does not depend on the day. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

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
        return unionOn(ANY_DAY, id, name, first, second);
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
        List<Region> all = Stream.concat(leavesOf(first, date), leavesOf(second, date))
                .distinct()
                .toList();
        List<Region> members = new ArrayList<>();
        for (Region region : all) {
            boolean isDuplicate = members.stream().anyMatch(member -> Territory.shareCode(member, region));
            if (!isDuplicate && all.stream().noneMatch(other -> properlyContains(other, region, date))) {
                members.add(region);
            }
        }
        return group(id, name, members);
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
        return differenceOn(ANY_DAY, id, name, whole, without);
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
        leavesOf(whole, date).forEach(leaf -> addDifference(leaf, without, date, remaining));
        if (remaining.isEmpty()) {
            throw new IllegalArgumentException("Difference must have a region, but " + whole.described() + " without "
                    + without.described() + " is empty");
        }
        return group(id, name, remaining);
    }

    private static void addDifference(Region region, Region without, LocalDate date, List<Region> remaining) {
        if (without.contains(region, date)) {
            return;
        }
        Region inside = leavesOf(without, date)
                .filter(leaf -> region.overlaps(leaf, date))
                .findFirst()
                .orElse(null);
        if (inside == null) {
            remaining.add(region);
            return;
        }
        Partition.divisionsInSchemeOf(region, inside, date)
                .orElseThrow(
                        () -> new IllegalArgumentException("Region must have divisions to exclude a part of it, but "
                                + region.described() + " has no divisions in a scheme of " + inside.described()))
                .forEach(division -> addDifference(division, without, date, remaining));
    }

    private static Stream<Region> leavesOf(Region region, LocalDate date) {
        Objects.requireNonNull(date, "date");
        return region.isGroup()
                ? region.membersOn(date).stream().flatMap(member -> leavesOf(member, date))
                : Stream.concat(
                        Stream.of(region.withoutIncluded()),
                        region.includes().stream().flatMap(included -> leavesOf(included, date)));
    }

    private static void requireFixed(Region region) {
        if (region.isDated()) {
            throw new IllegalArgumentException(
                    "Date must be given for a group of changing composition, but none was for " + region.described()
                            + "; use unionOn or differenceOn");
        }
    }

    private static Region group(String id, String name, List<Region> members) {
        return Region.group(id, name, members.toArray(Region[]::new));
    }
}
