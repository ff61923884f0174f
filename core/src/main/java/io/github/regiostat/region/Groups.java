// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Unions and differences of regions, as groups of fixed composition, such as the European Union of 28 without the United Kingdom.
 *
 * <p>Groups are taken apart into their members; a member that is to be left out in part is taken apart into its divisions. With a date, groups of
 * changing composition count with the members of that day; without one they are refused.
 *
 * {@snippet file="RegionSnippets.java" region="groups"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Groups {
    /** The day asked about where nothing may depend on the day. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private Groups() {}

    /**
     * Returns all that is in one region or the other.
     *
     * @param id the id of the union, such as {@code "eu-and-efta"}
     * @param name its English name
     * @param first a region or a group of fixed composition
     * @param second another
     * @return the group of the members of both, each territory once
     * @throws OverlappingRegionsException if two members overlap of which neither contains the other
     * @throws IllegalArgumentException if a group changes or its members are unknown
     */
    public static Region union(String id, String name, Region first, Region second) {
        requireFixed(first);
        requireFixed(second);
        return unionOn(ANY_DAY, id, name, first, second);
    }

    /**
     * Returns all that was in one region or the other on a day.
     *
     * @param date the day
     * @param id the id of the union
     * @param name its English name
     * @param first a region or a group
     * @param second another
     * @return the group of the members of both on that day, each territory once
     * @throws OverlappingRegionsException if two members overlap of which neither contains the other
     * @throws IllegalArgumentException if the members of a group are unknown, or there are none on that day
     */
    public static Region unionOn(LocalDate date, String id, String name, Region first, Region second) {
        List<Region> all = Stream.concat(leavesOf(first, date), leavesOf(second, date))
                .distinct()
                .toList();
        List<Region> members = new ArrayList<>();
        for (Region region : all) {
            boolean isThere = members.stream().anyMatch(member -> Territory.isSamePlace(member, region));
            if (!isThere && all.stream().noneMatch(other -> isBeyond(other, region, date))) {
                members.add(region);
            }
        }
        return group(id, name, members);
    }

    private static boolean isBeyond(Region other, Region region, LocalDate date) {
        return !Territory.isSamePlace(other, region) && other.contains(region, date);
    }

    /**
     * Returns what of a region is not in another.
     *
     * @param id the id of the difference, such as {@code "eu27"}
     * @param name its English name
     * @param whole a region or a group of fixed composition
     * @param without what to leave out, likewise
     * @return the group of what is left
     * @throws IllegalArgumentException if a group changes or its members are unknown, nothing is left, or a region cannot be divided so as to leave
     *     out a part of it
     */
    public static Region difference(String id, String name, Region whole, Region without) {
        requireFixed(whole);
        requireFixed(without);
        return differenceOn(ANY_DAY, id, name, whole, without);
    }

    /**
     * Returns what of a region was not in another on a day.
     *
     * @param date the day
     * @param id the id of the difference
     * @param name its English name
     * @param whole a region or a group
     * @param without what to leave out
     * @return the group of what is left
     * @throws IllegalArgumentException if the members of a group are unknown, nothing is left, or a region cannot be divided so as to leave out a part
     *     of it
     */
    public static Region differenceOn(LocalDate date, String id, String name, Region whole, Region without) {
        List<Region> left = new ArrayList<>();
        leavesOf(whole, date).forEach(leaf -> addWithout(leaf, without, date, left));
        if (left.isEmpty()) {
            throw new IllegalArgumentException("Something must be left of " + whole.described() + " without "
                    + without.described() + ", but nothing is");
        }
        return group(id, name, left);
    }

    private static void addWithout(Region region, Region without, LocalDate date, List<Region> left) {
        if (without.contains(region, date)) {
            return;
        }
        Region inside = leavesOf(without, date)
                .filter(leaf -> region.overlaps(leaf, date))
                .findFirst()
                .orElse(null);
        if (inside == null) {
            left.add(region);
            return;
        }
        Partition.divisionsLike(region, inside, date)
                .orElseThrow(() -> new IllegalArgumentException("Region must be divided to leave out a part of it, but "
                        + region.described() + " has no divisions like " + inside.described()))
                .forEach(division -> addWithout(division, without, date, left));
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
                    "A date must be given where members change, but none was, for " + region.described());
        }
    }

    private static Region group(String id, String name, List<Region> members) {
        return Region.group(id, name, members.toArray(Region[]::new));
    }
}
