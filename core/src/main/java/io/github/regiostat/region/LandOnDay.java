// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Decides whether regions have land in common on a day. */
final class LandOnDay {
    private final LocalDate date;
    private final boolean isInArea;
    private final Predicate<Membership> containers;
    private final Predicate<Membership> containersOfCounterparts;

    /**
     * Creates the comparison for a day.
     *
     * @param isInArea whether the regions have the territory of the day; otherwise a region shares land with its
     *     successors, and a former state with what was a part of it, on every day
     */
    LandOnDay(LocalDate date, boolean isInArea) {
        Predicate<Membership> onDay = Territory.on(date);
        this.date = date;
        this.isInArea = isInArea;
        containers = isInArea ? onDay : onDay.or(LandOnDay::isInFormerState);
        containersOfCounterparts = onDay.and(parent -> !isInFormerState(parent));
    }

    /** Returns whether a parent is a former state. */
    static boolean isInFormerState(Membership parent) {
        return parent.region().code().scheme().equals(RegionScheme.ISO_3166_3);
    }

    /** Returns the successions by which a region shares land with its successors. */
    private List<Succession> successionsOf(Region region) {
        List<Succession> all = region.successors();
        boolean exists = all.stream().anyMatch(next -> date.isBefore(next.date()));
        if (!exists) {
            return all;
        }
        return all.stream()
                .filter(next -> isInArea ? next.sharesTerritoryOn(date) : !SharedTerritory.existsBeside(next, date))
                .toList();
    }

    /**
     * Returns whether a part, or a region that shares territory with it, lies in one of the wholes, or a part that it
     * was split into lies in a region that a whole was split into.
     */
    boolean isCommon(List<Region> wholes, List<Region> parts) {
        Set<RegionCode> codes = Territory.codesOf(wholes);
        Set<RegionCode> widened = Territory.withSuccessorsInside(wholes, this::successionsOf);
        for (Region part : parts) {
            if (Territory.liesIn(widened, part, containers)
                    || SharedTerritory.successorsInside(part, this::successionsOf).stream()
                            .anyMatch(next -> Territory.liesIn(widened, next, containers))
                    || SharedTerritory.counterpartsOf(part, this::successionsOf).stream()
                            .anyMatch(next -> Territory.liesIn(codes, next, containersOfCounterparts))) {
                return true;
            }
        }
        return false;
    }
}
