// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the days on which a region existed. A division of China exists from the first day of its first parent; another
 * division was outside its first parent before, as Newfoundland was outside Canada. A region that has successors, and
 * no parent today, existed until the last of them.
 */
final class Existence {
    private static final Set<RegionKind> DIVISIONS =
            Set.of(RegionKind.FIRST_LEVEL_DIVISION, RegionKind.SECOND_LEVEL_DIVISION, RegionKind.THIRD_LEVEL_DIVISION);

    private Existence() {}

    /** Returns whether the days of a region and of its successors are known: those of GB/T 2260 since 1981. */
    static boolean isKnown(Region region) {
        for (RegionCode code : region.codes()) {
            if (code.scheme().equals(RegionScheme.GB2260)) {
                return true;
            }
        }
        return false;
    }

    static boolean holdsOn(Region region, LocalDate date) {
        return !isBeforeStart(region, date) && !isEndedOn(region, date);
    }

    /**
     * Returns whether a division was a part of its present ancestors on a day; for another region, whether it was no
     * longer a part of its former parents.
     */
    static boolean isSincePresentParents(Region region, LocalDate date) {
        List<Membership> parents = region.parents();
        return DIVISIONS.contains(region.kind())
                ? parents.stream()
                        .filter(parent -> parent.to().isEmpty())
                        .allMatch(parent -> parent.holdsOn(date) && isSincePresentParents(parent.region(), date))
                : parents.stream()
                        .allMatch(parent -> parent.to().filter(date::isBefore).isEmpty());
    }

    /** Returns whether a day precedes all parents of a division; a country may exist before it becomes a part. */
    private static boolean isBeforeStart(Region region, LocalDate date) {
        List<Membership> parents = region.parents();
        return DIVISIONS.contains(region.kind())
                && !parents.isEmpty()
                && isKnown(region)
                && parents.stream()
                        .allMatch(parent -> parent.from().filter(date::isBefore).isPresent());
    }

    /** Returns whether a former country was split from another one after a day, and was not a part of it before. */
    static boolean precedesPredecessor(Region region, LocalDate date) {
        return region.code().scheme().equals(RegionScheme.ISO_3166_3)
                && region.parents().isEmpty()
                && Registry.get()
                        .predecessorsOf(region)
                        .flatMap(predecessor -> predecessor.successors().stream())
                        .filter(succession -> region.codes().contains(succession.successor()))
                        .anyMatch(succession ->
                                succession.change() != RegionChange.MERGED && date.isBefore(succession.date()));
    }

    /** Returns whether a region had ended by a day. */
    static boolean isEndedOn(Region region, LocalDate date) {
        return isSucceededOn(region, date)
                && region.parents().stream().allMatch(parent -> parent.to().isPresent());
    }

    private static boolean isSucceededOn(Region region, LocalDate date) {
        return !region.successors().isEmpty()
                && region.successors().stream().noneMatch(next -> date.isBefore(next.date()));
    }

    /**
     * Returns the parents in which a region lies on each day: a division of China lies in its first parents before they
     * start, and each division in its last ones after it ended, so that a longer series of it stays in its province.
     */
    static List<Membership> containersOf(Region region) {
        List<Membership> parents = region.parents();
        if (!DIVISIONS.contains(region.kind()) || parents.isEmpty()) {
            return parents;
        }
        LocalDate start = LocalDate.MAX;
        LocalDate end = region.successors().isEmpty() ? LocalDate.MAX : LocalDate.MIN;
        for (Membership parent : parents) {
            LocalDate from = parent.from().orElse(LocalDate.MIN);
            LocalDate to = parent.to().orElse(LocalDate.MAX);
            start = from.isBefore(start) ? from : start;
            end = to.isAfter(end) ? to : end;
        }
        if (!start.equals(LocalDate.MIN) && !isKnown(region)) {
            start = LocalDate.MIN;
        }
        if (start.equals(LocalDate.MIN) && end.equals(LocalDate.MAX)) {
            return parents;
        }
        List<Membership> containers = new ArrayList<>(parents.size());
        for (Membership parent : parents) {
            containers.add(extended(parent, start, end));
        }
        return Collections.unmodifiableList(containers);
    }

    /** Returns a membership without its start date or its end date if it is a given day. */
    private static Membership extended(Membership parent, LocalDate start, LocalDate end) {
        boolean isFirst = parent.from().equals(Optional.of(start));
        boolean isLast = parent.to().equals(Optional.of(end));
        Region region = parent.region();
        if (parent.from().isEmpty() || isFirst) {
            return parent.to().isEmpty() || isLast
                    ? Membership.of(region)
                    : Membership.until(region, parent.to().get());
        }
        return isLast ? Membership.since(region, parent.from().get()) : parent;
    }

    /**
     * Returns whether a region had been replaced by a day. A region of an edition of NUTS was replaced, although its
     * territory is a part of the same parent as before.
     */
    static boolean isReplacedOn(Region region, LocalDate date) {
        return isEndedOn(region, date) || hasCodeOfNuts(region) && isSucceededOn(region, date);
    }

    private static boolean hasCodeOfNuts(Region region) {
        return region.codes().stream().anyMatch(code -> code.scheme().isNuts());
    }
}
