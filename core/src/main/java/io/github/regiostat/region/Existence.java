// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Tells the days on which a region existed. A division exists from the first day of its first parent. A region that has
 * successors, and no parent today, existed until the last of them.
 */
final class Existence {
    private static final Set<RegionKind> DIVISIONS = Set.of(
            RegionKind.FIRST_LEVEL_DIVISION, RegionKind.SECOND_LEVEL_DIVISION, RegionKind.THIRD_LEVEL_DIVISION);

    private Existence() {}

    static boolean holdsOn(Region region, LocalDate date) {
        return !isBeforeStart(region, date) && !isAfterEnd(region, date);
    }

    /** Returns whether a day precedes all parents of a division; a country may exist before it becomes a part. */
    private static boolean isBeforeStart(Region region, LocalDate date) {
        List<Membership> parents = region.parents();
        return DIVISIONS.contains(region.kind())
                && !parents.isEmpty()
                && parents.stream()
                        .allMatch(parent -> parent.from().filter(date::isBefore).isPresent());
    }

    private static boolean isAfterEnd(Region region, LocalDate date) {
        return !region.successors().isEmpty()
                && region.parents().stream().allMatch(parent -> parent.to().isPresent())
                && region.successors().stream().noneMatch(next -> date.isBefore(next.date()));
    }
}
