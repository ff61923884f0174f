// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds overlapping members of a group. Only pairs are compared in which a part of one region is a container of the
 * other, or one is an area of the world. Members that the group lists apart do not overlap.
 */
final class OverlapSearch {
    /** The codes of the group and its members. */
    private final Set<RegionCode> group;

    private final List<Membership> members = new ArrayList<>();
    private final Map<RegionCode, List<Integer>> byPart = new HashMap<>();
    private final Map<RegionCode, List<Integer>> byContainer = new HashMap<>();

    /** A member for each set of division schemes, by country. */
    private final Map<RegionCode, Map<DivisionSchemes, Region>> byCountry = new HashMap<>();

    private final List<Integer> worlds = new ArrayList<>();
    private final List<Integer> areas = new ArrayList<>();
    private final List<Integer> unlocated = new ArrayList<>();

    OverlapSearch(Collection<RegionCode> group) {
        this.group = Set.copyOf(group);
    }

    /**
     * Adds a member; returns the exception for the first earlier member that it overlaps.
     *
     * @throws IllegalArgumentException if it is unknown whether it overlaps an earlier member
     */
    Optional<OverlappingRegionsException> add(Membership member) {
        Set<Region> parts = Territory.allParts(member.region());
        parts.forEach(this::requireComparable);
        Set<RegionCode> partCodes = Territory.partCodes(member.region());
        Set<RegionCode> containerCodes = Territory.containerCodes(member.region());
        NavigableSet<Integer> candidates = new TreeSet<>();
        containerCodes.forEach(code -> candidates.addAll(byPart.getOrDefault(code, List.of())));
        partCodes.forEach(code -> candidates.addAll(byContainer.getOrDefault(code, List.of())));
        candidates.addAll(addOfWorld(parts));
        Optional<OverlappingRegionsException> overlap = candidates.stream()
                .filter(earlier ->
                        !SharedTerritory.areListedApart(members.get(earlier).region(), member.region(), group))
                .flatMap(earlier -> Territory.findOverlap(members.get(earlier), member).stream())
                .findFirst();
        partCodes.forEach(code -> addTo(byPart, code));
        containerCodes.forEach(code -> addTo(byContainer, code));
        members.add(member);
        return overlap;
    }

    /** Returns the earlier members that are compared although they have no code in common: the world and its areas. */
    private Set<Integer> addOfWorld(Set<Region> parts) {
        Set<Integer> candidates = new HashSet<>(worlds);
        int index = members.size();
        if (WorldAreas.isWorld(parts)) {
            IntStream.range(0, index).forEach(candidates::add);
            worlds.add(index);
        }
        if (WorldAreas.isArea(parts)) {
            candidates.addAll(unlocated);
            areas.add(index);
        }
        if (WorldAreas.hasUnlocated(parts)) {
            candidates.addAll(areas);
            unlocated.add(index);
        }
        return candidates;
    }

    private void requireComparable(Region part) {
        DivisionSchemes.of(part).ifPresent(schemes -> {
            Map<DivisionSchemes, Region> others =
                    byCountry.computeIfAbsent(schemes.country(), country -> new HashMap<>());
            DivisionSchemes.requireComparable(others.values(), List.of(part));
            others.putIfAbsent(schemes, part);
        });
    }

    private void addTo(Map<RegionCode, List<Integer>> index, RegionCode code) {
        index.computeIfAbsent(code, c -> new ArrayList<>()).add(members.size());
    }
}
