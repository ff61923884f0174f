// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.RelationKinds.CategorySum;
import io.github.regiostat.claims.RelationKinds.RegionSum;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sums over listed regions or categories, in which no whole may be a part of its own parts. Sums of indicators are not
 * checked: exports = balance + imports and balance = exports − imports are one fact.
 */
final class RelationCycles {
    /** A total or part of an indicator. */
    private record Place(String indicator, String of) {
        @Override
        public String toString() {
            return indicator + " of " + of;
        }
    }

    private final Map<Place, Set<Place>> wholes = new LinkedHashMap<>();

    private RelationCycles() {}

    /**
     * Rejects relations by which a whole is a part of one of its parts.
     *
     * @throws IllegalArgumentException if there is a cycle
     */
    static void requireNone(Collection<? extends Relation> relations) {
        RelationCycles cycles = new RelationCycles();
        relations.forEach(cycles::add);
        cycles.removeWithoutCycle();
        cycles.wholes.keySet().stream().findFirst().ifPresent(start -> {
            throw new IllegalArgumentException("Sums must not form a cycle, but " + cycles.onCycle(start)
                    + " is a part of one of its parts; remove one of the relations");
        });
    }

    private void add(Relation relation) {
        if (relation instanceof RegionSum sum) {
            Place whole = new Place(sum.indicator(), sum.whole().code().toString());
            sum.parts().forEach(part -> add(whole, part.code().toString()));
        } else if (relation instanceof CategorySum sum && sum.total().isPresent()) {
            String prefix = sum.dimension() + "=";
            Place whole = new Place(sum.indicator(), prefix + sum.total().get());
            sum.parts().forEach(part -> add(whole, prefix + part));
        }
    }

    private void add(Place whole, String part) {
        wholes.computeIfAbsent(whole, key -> new LinkedHashSet<>());
        wholes.computeIfAbsent(new Place(whole.indicator(), part), key -> new LinkedHashSet<>())
                .add(whole);
    }

    /** Removes places that are not part of a whole, until each remaining place is part of another. */
    private void removeWithoutCycle() {
        Map<Place, List<Place>> parts = new LinkedHashMap<>();
        wholes.forEach((part, all) -> all.forEach(
                whole -> parts.computeIfAbsent(whole, key -> new ArrayList<>()).add(part)));
        Deque<Place> next = new ArrayDeque<>();
        wholes.forEach((place, all) -> {
            if (all.isEmpty()) {
                next.add(place);
            }
        });
        while (!next.isEmpty()) {
            Place place = next.remove();
            wholes.remove(place);
            for (Place part : parts.getOrDefault(place, List.of())) {
                Set<Place> left = Optional.ofNullable(wholes.get(part)).orElseThrow();
                left.remove(place);
                if (left.isEmpty()) {
                    next.add(part);
                }
            }
        }
    }

    /** Returns a place on a cycle, which is reached from any place left. */
    private Place onCycle(Place start) {
        Set<Place> seen = new HashSet<>();
        Place place = start;
        while (seen.add(place)) {
            place = Optional.ofNullable(wholes.get(place))
                    .orElseThrow()
                    .iterator()
                    .next();
        }
        return place;
    }
}
