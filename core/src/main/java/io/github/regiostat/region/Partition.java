// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides whether regions partition another on a day. A region is covered by itself, by its members, or by all
 * divisions of one scheme.
 */
final class Partition {
    private final LocalDate date;

    /** The codes of the parts. */
    private final Set<RegionCode> partCodes = new HashSet<>();

    /** The codes of the parts and of the regions that contain them. */
    private final Set<RegionCode> containerCodes = new HashSet<>();

    private final Map<RegionCode, Boolean> known = new HashMap<>();

    private Partition(List<Region> parts, LocalDate date) {
        this.date = date;
        for (Region part : parts) {
            partCodes.addAll(Territory.partCodes(part, date));
            containerCodes.addAll(Territory.containerCodes(part));
        }
    }

    static boolean isPartition(Region whole, List<Region> parts, LocalDate date) {
        OverlapSearch search =
                new OverlapSearch(parts.stream().map(Region::code).toList(), WorldAreas.isArea(whole));
        for (Region part : parts) {
            if (search.add(Membership.between(part, date, date.plusDays(1))).isPresent()) {
                return false;
            }
        }
        return parts.stream().allMatch(new ContainingRegion(whole, date)::contains)
                && new Partition(parts, date).covers(whole);
    }

    private boolean covers(Region region) {
        Boolean answer = known.get(region.code());
        if (answer == null) {
            known.put(region.code(), false);
            answer = Territory.covers(partCodes, region, date, new IdentityHashMap<>()) || coversParts(region);
            known.put(region.code(), answer);
        }
        return answer;
    }

    private boolean coversParts(Region region) {
        if (region.isGroup()) {
            List<Region> members = region.membersOn(date);
            return !members.isEmpty() && members.stream().allMatch(this::covers);
        }
        return !Collections.disjoint(containerCodes, region.codes())
                && region.includes().stream().allMatch(this::covers)
                && Stream.concat(divisionsOf(region, date), SharedTerritory.coversOf(region, date).stream())
                        .anyMatch(parts -> parts.stream().allMatch(this::covers));
    }

    /**
     * Returns whether a child of a region is a division of the next level of a scheme: it is not also a child of a
     * division of the region. {@code ES-MD} is a division of {@code ES} in ISO 3166-2, {@code ES-GA} not in NUTS,
     * because it is a part of {@code nuts2024:ES1}. A prefecture of Chongqing was also a division of Sichuan.
     */
    static boolean isDivision(Region child, Region whole, RegionScheme scheme, Predicate<Membership> times) {
        return !child.codesIn(scheme).isEmpty()
                && parents(child, times).anyMatch(whole::equals)
                && parents(child, times)
                        .filter(parent -> !hasLeft(parent, whole))
                        .noneMatch(parent -> !parent.codesIn(scheme).isEmpty() && isProperPart(parent, whole, times));
    }

    private static boolean isProperPart(Region part, Region whole, Predicate<Membership> times) {
        return parents(part, times).anyMatch(parent -> parent.equals(whole) || isProperPart(parent, whole, times));
    }

    private static Stream<Region> parents(Region region, Predicate<Membership> times) {
        return region.parents().stream().filter(times).map(Membership::region);
    }

    /**
     * Returns the divisions of a region in each scheme, without those that are listed apart: those that still exist,
     * and also those of the day if some of them no longer exist.
     */
    static Stream<List<Region>> divisionsOf(Region whole, LocalDate date) {
        List<Region> onDay = Registry.get()
                .childrenOf(whole)
                .filter(part -> Territory.containers(part, date).anyMatch(whole::equals))
                .toList();
        List<Region> existing =
                onDay.stream().filter(part -> part.successors().isEmpty()).toList();
        if (existing.size() == onDay.size()) {
            return byScheme(whole, onDay, date);
        }
        Set<Region> later = new HashSet<>();
        onDay.forEach(part -> later.addAll(SharedTerritory.successorsOf(part)));
        List<Region> former =
                onDay.stream().filter(part -> !later.contains(part)).toList();
        later.removeIf(part -> !part.successors().isEmpty());
        return existing.containsAll(later)
                ? Stream.concat(byScheme(whole, existing, date), byScheme(whole, former, date))
                : byScheme(whole, former, date);
    }

    private static Stream<List<Region>> byScheme(Region whole, List<Region> parts, LocalDate date) {
        Map<RegionScheme, List<Region>> byScheme = new LinkedHashMap<>();
        parts.forEach(part -> part.codes().stream()
                .map(RegionCode::scheme)
                .filter(scheme -> scheme.dividesCountries() && isDivision(part, whole, scheme, Territory.on(date)))
                .distinct()
                .forEach(scheme ->
                        byScheme.computeIfAbsent(scheme, s -> new ArrayList<>()).add(part)));
        return byScheme.values().stream().filter(divisions -> mayDivide(whole, divisions));
    }

    /** Returns whether regions may be all divisions of another, which are not only regions that left it later. */
    private static boolean mayDivide(Region whole, List<Region> divisions) {
        return !whole.successors().isEmpty() || !divisions.stream().allMatch(division -> hasLeft(division, whole));
    }

    /**
     * Returns whether a region of the same kind was a part of another until some day, such as Chongqing, which was in
     * Sichuan until 1997. A former state has parts that left it, too, but consists of them.
     */
    static boolean hasLeft(Region part, Region whole) {
        return part.kind() == whole.kind()
                && part.parents().stream()
                        .filter(parent -> parent.region().equals(whole))
                        .allMatch(parent -> parent.to().isPresent());
    }

    /** Returns the divisions of a region in a scheme of another region, preferably that of its primary code. */
    static Optional<List<Region>> divisionsInSchemeOf(Region whole, Region other, LocalDate date) {
        List<List<Region>> all = divisionsOf(whole, date).toList();
        return other.codes().stream()
                .map(RegionCode::scheme)
                .flatMap(scheme -> all.stream().filter(divisions -> haveCodeIn(scheme, divisions)))
                .findFirst();
    }

    private static boolean haveCodeIn(RegionScheme scheme, List<Region> divisions) {
        return divisions.stream().allMatch(division -> division.codeIn(scheme).isPresent());
    }
}
