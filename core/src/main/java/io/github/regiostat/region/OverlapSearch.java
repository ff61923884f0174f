// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds overlapping members of a group. Members that the group lists apart do not overlap. */
final class OverlapSearch {
    /** The codes of the group and its members. */
    private final Set<RegionCode> group;

    private final boolean isArea;
    private final List<Membership> members = new ArrayList<>();
    private final TerritoryIndex index = new TerritoryIndex(Territory.EVER);

    /** A member for each set of division schemes, by country. */
    private final Map<RegionCode, Map<DivisionSchemes, Region>> byCountry = new HashMap<>();

    /**
     * Creates a search.
     *
     * @param group the code of the group, if it has one, and the codes of its members
     * @param isArea whether the group is an area whose members have the territory of the day
     */
    OverlapSearch(Collection<RegionCode> group, boolean isArea) {
        this.group = Set.copyOf(group);
        this.isArea = isArea;
    }

    /**
     * Adds a member; returns the exception for the first earlier member that it overlaps.
     *
     * @throws IllegalArgumentException if it is unknown whether it overlaps an earlier member
     */
    Optional<OverlappingRegionsException> add(Membership member) {
        Region region = member.region();
        Territory.partsOf(region, Territory.EVER).forEach(this::requireComparable);
        Optional<OverlappingRegionsException> overlap = index.earlierCandidates(region)
                .from(0)
                .mapToObj(members::get)
                .filter(earlier -> !SharedTerritory.areListedApart(earlier.region(), region, group))
                .flatMap(earlier -> Territory.findOverlap(earlier, member, isArea).stream())
                .findFirst();
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
}
