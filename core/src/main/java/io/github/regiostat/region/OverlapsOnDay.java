// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds those of some regions that overlap another on a day. Only pairs are compared that may overlap, or of which it
 * may be unknown whether they do, so that the answers and the errors are those of a comparison of all pairs.
 */
final class OverlapsOnDay {
    private final LocalDate date;
    private final List<Region> regions;
    private final TerritoryIndex index;
    private final List<Integer> ofUnknownMembers = new ArrayList<>();
    private final Map<RegionCode, Map<DivisionSchemes, List<Integer>>> byCountry = new HashMap<>();

    OverlapsOnDay(List<Region> regions, LocalDate date) {
        this.date = date;
        this.regions = regions;
        this.index = new TerritoryIndex(Territory.on(date));
        for (int number = 0; number < regions.size(); number++) {
            add(regions.get(number), number);
        }
    }

    private void add(Region region, Integer number) {
        index.add(region);
        if (region.hasUnknownMembers()) {
            ofUnknownMembers.add(number);
        }
        for (DivisionSchemes schemes : schemesOf(region)) {
            byCountry
                    .computeIfAbsent(schemes.country(), country -> new HashMap<>())
                    .computeIfAbsent(schemes, s -> new ArrayList<>())
                    .add(number);
        }
    }

    private Set<DivisionSchemes> schemesOf(Region region) {
        Set<DivisionSchemes> schemes = new HashSet<>();
        Territory.partsOf(region, Territory.on(date))
                .forEach(part -> DivisionSchemes.of(part).ifPresent(schemes::add));
        return schemes;
    }

    /**
     * Returns the regions that overlap a region, in their order, from a position in the list.
     *
     * @throws IllegalArgumentException if it is unknown whether one of the regions overlaps it; regions after the last
     *     one requested from the stream are not compared, and cause no exception
     */
    Stream<Region> with(Region region, int first) {
        return candidates(region, first).mapToObj(regions::get).filter(other -> region.overlaps(other, date));
    }

    private IntStream candidates(Region region, int first) {
        Candidates candidates = index.candidates(region);
        candidates.add(region.hasUnknownMembers() ? index.all() : ofUnknownMembers);
        for (DivisionSchemes schemes : schemesOf(region)) {
            byCountry.getOrDefault(schemes.country(), Map.of()).forEach((others, numbers) -> {
                if (!schemes.isComparableTo(others)) {
                    candidates.add(numbers);
                }
            });
        }
        return candidates.from(first);
    }

    /** Rejects the first region that overlaps a later one. */
    static void requireNone(List<Region> regions, LocalDate date) {
        OverlapsOnDay overlaps = new OverlapsOnDay(regions, date);
        for (int i = 0; i < regions.size(); i++) {
            Region first = regions.get(i);
            overlaps.with(first, i + 1).findFirst().ifPresent(second -> {
                throw new OverlappingRegionsException(first, second, date);
            });
        }
    }
}
