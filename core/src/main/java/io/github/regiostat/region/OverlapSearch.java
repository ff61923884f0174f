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
 * Finds overlapping members of a group. Only pairs are compared in which a part of one region is a container of the
 * other.
 */
final class OverlapSearch {
    private final List<Membership> members = new ArrayList<>();
    private final Map<RegionCode, List<Integer>> byPart = new HashMap<>();
    private final Map<RegionCode, List<Integer>> byContainer = new HashMap<>();

    /** A member for each set of division schemes, by country. */
    private final Map<RegionCode, Map<DivisionSchemes, Region>> byCountry = new HashMap<>();

    /**
     * Adds a member; returns the exception for the first earlier member that it overlaps.
     *
     * @throws IllegalArgumentException if it is unknown whether it overlaps an earlier member
     */
    Optional<OverlappingRegionsException> add(Membership member) {
        Territory.allParts(member.region()).forEach(this::requireComparable);
        Set<RegionCode> partCodes = Territory.partCodes(member.region());
        Set<RegionCode> containerCodes = Territory.containerCodes(member.region());
        NavigableSet<Integer> candidates = new TreeSet<>();
        containerCodes.forEach(code -> candidates.addAll(byPart.getOrDefault(code, List.of())));
        partCodes.forEach(code -> candidates.addAll(byContainer.getOrDefault(code, List.of())));
        Optional<OverlappingRegionsException> overlap = candidates.stream()
                .flatMap(earlier -> Territory.findOverlap(members.get(earlier), member).stream())
                .findFirst();
        partCodes.forEach(code -> addTo(byPart, code));
        containerCodes.forEach(code -> addTo(byContainer, code));
        members.add(member);
        return overlap;
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
