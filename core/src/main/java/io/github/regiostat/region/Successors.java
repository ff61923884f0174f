// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows successions to the regions that exist on a day, however many steps apart. */
final class Successors {
    private Successors() {}

    static List<Region> on(Region region, LocalDate date) {
        List<Region> found = new ArrayList<>();
        Set<RegionCode> seen = new HashSet<>(Set.of(region.code()));
        Deque<Region> open = new ArrayDeque<>(Existence.isReplacedOn(region, date) ? List.of(region) : List.of());
        while (!open.isEmpty()) {
            for (Region successor : next(open.remove(), date)) {
                if (seen.add(successor.code())) {
                    (Existence.isReplacedOn(successor, date) ? open : found).add(successor);
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Region> next(Region region, LocalDate date) {
        return region.successors().stream()
                .filter(succession -> !succession.date().isAfter(date))
                .map(succession -> Registry.findOrUnregistered(succession.successor()))
                .toList();
    }
}
