// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two editions of GB/T 2260: the provinces and prefectures at the end of two years. The changes between the two are
 * followed day by day, so that a region is linked to each that may have a part of it.
 */
final class ChinaEditions implements EditionPair {
    private static final int FIRST_YEAR = 1981;
    /** The last day of the present list. */
    private static final LocalDate PRESENT = LocalDate.of(9999, 12, 31);

    private final Map<RegionCode, List<Region>> later = new LinkedHashMap<>();
    private final Map<RegionCode, List<Region>> earlier = new LinkedHashMap<>();

    static boolean isEdition(RegionScheme scheme) {
        return scheme.id().equals(RegionScheme.GB2260.id());
    }

    /** Returns two editions of GB/T 2260 in any order. */
    static EditionPair between(RegionScheme first, RegionScheme second) {
        LocalDate from = lastDay(first);
        LocalDate to = lastDay(second);
        return from.isAfter(to)
                ? new ChinaEditions(new ChinaHistory(), to, from).reversed()
                : new ChinaEditions(new ChinaHistory(), from, to);
    }

    private static LocalDate lastDay(RegionScheme edition) {
        Optional<String> year = edition.edition();
        if (year.isEmpty()) {
            return PRESENT;
        }
        if (!year.get().matches("[0-9]{4}") || Integer.parseInt(year.get()) < FIRST_YEAR) {
            throw new IllegalArgumentException("Edition of GB/T 2260 to convert must be a year from " + FIRST_YEAR
                    + " on, such as gb2260@2010, or gb2260 for the present list, but was " + edition);
        }
        return LocalDate.of(Integer.parseInt(year.get()), 12, 31);
    }

    private ChinaEditions(ChinaHistory history, LocalDate from, LocalDate to) {
        Map<RegionCode, Set<Region>> holders = new LinkedHashMap<>();
        history.listedOn(from).forEach(region -> holders.put(region.code(), new LinkedHashSet<>(List.of(region))));
        history.changesAfter(from, to).forEach(changes -> apply(changes, holders));
        history.listedOn(to).forEach(region -> earlier.put(region.code(), new ArrayList<>()));
        for (Region region : history.listedOn(from)) {
            List<Region> parts = new ArrayList<>();
            for (Region part : holders.getOrDefault(region.code(), Set.of())) {
                List<Region> sources = earlier.get(part.code());
                if (sources != null && ChinaHistory.levelOf(part) == ChinaHistory.levelOf(region)) {
                    sources.add(region);
                    parts.add(part);
                }
            }
            later.put(region.code(), List.copyOf(parts));
        }
    }

    /** Applies the changes of a day: land that moved, and then the regions that ended. */
    private static void apply(ChinaHistory.Changes changes, Map<RegionCode, Set<Region>> holders) {
        for (Set<Region> parts : holders.values()) {
            Set<Region> next = new LinkedHashSet<>(parts);
            for (Region part : parts) {
                next.addAll(changes.moves().getOrDefault(part.code(), Set.of()));
            }
            // A successor may have ended on the same day.
            for (Region part : List.copyOf(next)) {
                replaceEnded(part, changes, next);
            }
            parts.clear();
            parts.addAll(next);
        }
    }

    private static void replaceEnded(Region part, ChinaHistory.Changes changes, Set<Region> parts) {
        Set<Region> successors = changes.successors().get(part.code());
        if (successors != null && parts.remove(part)) {
            for (Region successor : successors) {
                parts.add(successor);
                replaceEnded(successor, changes, parts);
            }
        }
    }

    @Override
    public boolean isInFirst(Region region) {
        return later.containsKey(region.code());
    }

    @Override
    public boolean isInSecond(Region region) {
        return earlier.containsKey(region.code());
    }

    @Override
    public List<EditionCrosswalk.Part> partsOf(Region first) {
        return parts(later.getOrDefault(first.code(), List.of()));
    }

    @Override
    public List<EditionCrosswalk.Part> sourcesOf(Region second) {
        return parts(earlier.getOrDefault(second.code(), List.of()));
    }

    private static List<EditionCrosswalk.Part> parts(List<Region> regions) {
        return regions.size() == 1
                ? List.of(EditionCrosswalk.Part.whole(regions.get(0)))
                : regions.stream()
                        .map(region -> new EditionCrosswalk.Part(region, Optional.empty(), Optional.empty()))
                        .toList();
    }
}
