// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which regions contain others on a day. Only regions that share a code of a part or a container are compared.
 */
final class ContainmentSearch {
    private final List<Region> regions;
    private final LocalDate date;
    private final Map<RegionCode, List<Integer>> byPart = new HashMap<>();
    /** The regions that are compared with all others, because their territory is that of another day. */
    private final List<Integer> always = new ArrayList<>();

    ContainmentSearch(Collection<Region> regions, LocalDate date) {
        this.regions = List.copyOf(new LinkedHashSet<>(regions));
        this.date = date;
        for (int i = 0; i < this.regions.size(); i++) {
            Region region = this.regions.get(i);
            if (region.isGroup() && !region.hasKnownMembers()) {
                continue;
            }
            if (region.territoryOn().isPresent()) {
                always.add(i);
            }
            for (RegionCode code : Territory.partCodes(region, date)) {
                byPart.computeIfAbsent(code, each -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Returns for each region the others that contain it. */
    Map<Region, List<Region>> containers() {
        Map<Region, List<Region>> containers = new LinkedHashMap<>();
        for (int i = 0; i < regions.size(); i++) {
            Region part = regions.get(i);
            int number = i;
            containers.put(
                    part,
                    candidates(part).stream()
                            .filter(candidate -> candidate != number)
                            .map(regions::get)
                            .filter(whole -> whole.contains(part, date))
                            .toList());
        }
        return containers;
    }

    private Set<Integer> candidates(Region part) {
        Set<Integer> candidates = new TreeSet<>(always);
        if (part.hasUnknownMembers() || part.territoryOn().isPresent()) {
            byPart.values().forEach(candidates::addAll);
            return candidates;
        }
        Set<RegionCode> codes = new HashSet<>();
        for (Region each : Territory.partsOf(part, Territory.on(date))) {
            codes.addAll(Territory.coverCodes(each, date));
        }
        codes.forEach(code -> candidates.addAll(byPart.getOrDefault(code, List.of())));
        return candidates;
    }
}
