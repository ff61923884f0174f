// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An index of regions by the codes of their parts and containers, which are found once for each region. Two regions can
 * overlap only if a part of one is a container of the other, or one is an area of the world. The regions are numbered
 * in the order in which they are added.
 */
final class TerritoryIndex {
    private final Predicate<Membership> times;
    private final Map<RegionCode, List<Integer>> byPart = new HashMap<>();
    private final Map<RegionCode, List<Integer>> byContainer = new HashMap<>();
    private final List<Integer> all = new ArrayList<>();
    private final List<Integer> worlds = new ArrayList<>();
    private final List<Integer> areas = new ArrayList<>();
    private final List<Integer> unlocated = new ArrayList<>();

    /** Creates an index of the members of groups, and of the parents, at selected times. */
    TerritoryIndex(Predicate<Membership> times) {
        this.times = times;
    }

    /** The codes of a region in the index. */
    private record Extent(List<Region> parts, Set<RegionCode> partCodes, Set<RegionCode> containerCodes) {}

    private Extent extentOf(Region region) {
        List<Region> parts = Territory.partsOf(region, times);
        return new Extent(
                parts,
                Territory.withSuccessorsInside(parts, Region::successors),
                Territory.containerCodes(parts, times));
    }

    void add(Region region) {
        add(extentOf(region));
    }

    private void add(Extent extent) {
        Integer number = all.size();
        all.add(number);
        extent.partCodes().forEach(code -> listOf(code, byPart).add(number));
        extent.containerCodes().forEach(code -> listOf(code, byContainer).add(number));
        if (WorldAreas.isWorld(extent.parts())) {
            worlds.add(number);
        }
        if (WorldAreas.isArea(extent.parts())) {
            areas.add(number);
        }
        if (WorldAreas.hasUnlocated(extent.parts())) {
            unlocated.add(number);
        }
    }

    /** Returns the numbers of all regions. */
    List<Integer> all() {
        return all;
    }

    private static List<Integer> listOf(RegionCode code, Map<RegionCode, List<Integer>> index) {
        return index.computeIfAbsent(code, c -> new ArrayList<>());
    }

    /** Returns the regions that may overlap a region. */
    Candidates candidates(Region region) {
        return candidates(extentOf(region));
    }

    /** Returns the earlier regions that may overlap a region, and adds it. */
    Candidates earlierCandidates(Region region) {
        Extent extent = extentOf(region);
        Candidates earlier = candidates(extent);
        add(extent);
        return earlier;
    }

    private Candidates candidates(Extent extent) {
        Candidates found = new Candidates(all.size());
        found.addAll(extent.containerCodes(), byPart);
        found.addAll(extent.partCodes(), byContainer);
        found.add(WorldAreas.isWorld(extent.parts()) ? all : worlds);
        if (WorldAreas.isArea(extent.parts())) {
            found.add(unlocated);
        }
        if (WorldAreas.hasUnlocated(extent.parts())) {
            found.add(areas);
        }
        return found;
    }
}
