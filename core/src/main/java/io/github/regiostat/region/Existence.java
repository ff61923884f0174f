// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells the days on which a region existed. A division exists from the first day of its first parent. A region that has
 * successors, and no parent today, existed until the last of them.
 */
final class Existence {
    private Existence() {}

    static boolean holdsOn(Region region, LocalDate date) {
        return !isBeforeStart(region, date) && !isEndedOn(region, date);
    }

    /**
     * Returns whether a day precedes all parents of a division, or the former country from which another one was split,
     * such as Yugoslavia before Serbia and Montenegro. Another country existed before it became a part.
     */
    private static boolean isBeforeStart(Region region, LocalDate date) {
        List<Membership> parents = region.parents();
        if (region.code().scheme().equals(RegionScheme.ISO_3166_3)) {
            return parents.isEmpty() && precedesSuccessionTo(region, date);
        }
        return region.kind() != RegionKind.COUNTRY
                && !parents.isEmpty()
                && parents.stream()
                        .allMatch(parent -> parent.from().filter(date::isBefore).isPresent());
    }

    private static boolean precedesSuccessionTo(Region region, LocalDate date) {
        return Registry.get()
                .predecessorsOf(region)
                .flatMap(predecessor -> predecessor.successors().stream())
                .filter(succession -> region.codes().contains(succession.successor()))
                .anyMatch(succession -> succession.change() != RegionChange.MERGED && date.isBefore(succession.date()));
    }

    /** Returns whether a region had ended by a day. */
    static boolean isEndedOn(Region region, LocalDate date) {
        return !region.successors().isEmpty()
                && region.parents().stream().allMatch(parent -> parent.to().isPresent())
                && region.successors().stream().noneMatch(next -> date.isBefore(next.date()));
    }

    /**
     * Returns whether a region had been replaced by a day. A region of NUTS whose code was withdrawn was replaced,
     * although its territory is a part of the same parent as before.
     */
    static boolean isReplacedOn(Region region, LocalDate date) {
        return isEndedOn(region, date)
                || region.code().scheme().isNuts()
                        && !region.successors().isEmpty()
                        && region.successors().stream().noneMatch(next -> date.isBefore(next.date()));
    }
}
