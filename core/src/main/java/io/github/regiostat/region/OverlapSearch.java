// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds members of a group that overlap. Compared are not all pairs but those that a code brings together: only where one member is, or
 * has as a member, what the other lies in can the two share territory on some day.
 */
final class OverlapSearch {
    private final List<Membership> members = new ArrayList<>();
    private final Map<RegionCode, List<Integer>> byPlace = new HashMap<>();
    private final Map<RegionCode, List<Integer>> bySurroundings = new HashMap<>();

    /** One member of each hierarchy by its country. */
    private final Map<RegionCode, Map<Hierarchy, Region>> byCountry = new HashMap<>();

    /**
     * Adds a member; returns the exception for the first of the earlier members that it overlaps.
     *
     * @throws IllegalArgumentException if nobody says whether it overlaps one of them
     */
    Optional<OverlappingRegionsException> add(Membership member) {
        Territory.partsEver(member.region()).forEach(this::requireComparable);
        Set<RegionCode> places = Territory.placesEver(member.region());
        Set<RegionCode> surroundings = Territory.surroundingsEver(member.region());
        NavigableSet<Integer> near = new TreeSet<>();
        surroundings.forEach(code -> near.addAll(byPlace.getOrDefault(code, List.of())));
        places.forEach(code -> near.addAll(bySurroundings.getOrDefault(code, List.of())));
        Optional<OverlappingRegionsException> overlap = near.stream()
                .flatMap(earlier -> Territory.overlapOf(members.get(earlier), member).stream())
                .findFirst();
        places.forEach(code -> enter(byPlace, code));
        surroundings.forEach(code -> enter(bySurroundings, code));
        members.add(member);
        return overlap;
    }

    private void requireComparable(Region part) {
        Hierarchy.of(part).ifPresent(hierarchy -> {
            Map<Hierarchy, Region> others = byCountry.computeIfAbsent(hierarchy.country(), country -> new HashMap<>());
            Hierarchy.requireComparable(others.values(), List.of(part));
            others.putIfAbsent(hierarchy, part);
        });
    }

    private void enter(Map<RegionCode, List<Integer>> index, RegionCode code) {
        index.computeIfAbsent(code, c -> new ArrayList<>()).add(members.size());
    }
}
