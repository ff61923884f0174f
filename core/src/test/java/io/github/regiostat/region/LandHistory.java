// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.SortedTable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The land that each region of the registry gained or lost, and when. It follows from the dates of parents, from
 * successions and from the moves between prefectures of China.
 *
 * <p>A change of names, codes or status moves no land. Neither does the start or the end of a region: a figure of a
 * region outside its own time is of its first or last territory. A region of NUTS has one territory, since another
 * border makes another region.
 */
final class LandHistory {
    private static final int DAY = 0;
    private static final int LOST_BY = 1;
    private static final int GAINED_BY = 2;

    private final Map<LocalDate, List<Move>> moves = new HashMap<>();

    /**
     * Land that moved, the regions that contain it before the day and from the day on, and those that lost or gained
     * it.
     */
    private record Move(
            TerritoryChange change, Set<Region> before, Set<Region> after, Set<Region> losers, Set<Region> winners) {
        /** Returns whether a region contains the land on one of the two days. */
        boolean isPartOf(Region region) {
            return before.contains(region) || after.contains(region);
        }
    }

    LandHistory() {
        Registry.get()
                .all()
                .filter(region -> !region.isGroup() && !region.code().scheme().isNuts())
                .forEach(region -> {
                    addChangesOfParents(region);
                    addSuccessions(region);
                });
        SortedTable table = SortedTable.read(LandHistory.class, "moves.tsv");
        for (int line = 0; line < table.size(); line++) {
            addPart(
                    Regions.of(table.column(line, LOST_BY)),
                    Regions.of(table.column(line, GAINED_BY)),
                    LocalDate.parse(table.column(line, DAY)));
        }
    }

    /** Adds the moves of a region that continued in another parent. */
    private void addChangesOfParents(Region region) {
        Set<LocalDate> dates = new TreeSet<>();
        for (Membership parent : region.parents()) {
            parent.from().ifPresent(dates::add);
            parent.to().ifPresent(dates::add);
        }
        for (LocalDate date : dates) {
            if (Existence.holdsOn(region, date) && Existence.holdsOn(region, date.minusDays(1))) {
                add(
                        new TerritoryChange(
                                date, region, true, holder(region, date.minusDays(1)), holder(region, date)),
                        containersOf(region, date.minusDays(1)),
                        containersOf(region, date));
            }
        }
    }

    /**
     * Adds the moves of a region to its successors. A region that contains only one of the two does not count if the
     * registry knows the place of the other only within a larger region.
     */
    private void addSuccessions(Region region) {
        for (Succession succession : region.successors()) {
            LocalDate date = succession.date();
            LocalDate dayBefore = date.minusDays(1);
            Region successor = Registry.findOrUnregistered(succession.successor());
            Set<Region> before = containersOf(region, dayBefore);
            Set<Region> after = containersOf(successor, date);
            before.removeIf(container -> isInsideParentsOf(successor, container, date));
            after.removeIf(container -> isInsideParentsOf(region, container, dayBefore));
            boolean wasInside = before.remove(successor);
            if (!wasInside && gains(successor, succession, region)) {
                after.add(successor);
            }
            boolean isWhole = succession.change() == RegionChange.MERGED;
            Optional<Region> from = isWhole ? holder(region, dayBefore) : Optional.of(region);
            add(new TerritoryChange(date, region, isWhole, from, Optional.of(successor)), before, after);
        }
    }

    /** Returns whether a container lies inside all parents of a region, so that it may contain the region or not. */
    private static boolean isInsideParentsOf(Region region, Region container, LocalDate date) {
        List<Region> parents = Territory.containers(region, date).toList();
        Set<Region> larger = containersOf(container, date);
        return !parents.isEmpty() && larger.containsAll(parents);
    }

    /** Adds a move of a part of a region to another one; both continue. */
    private void addPart(Region lostBy, Region gainedBy, LocalDate date) {
        Set<Region> before = containersOf(lostBy, date.minusDays(1));
        Set<Region> after = containersOf(gainedBy, date);
        before.add(lostBy);
        after.add(gainedBy);
        add(new TerritoryChange(date, lostBy, false, Optional.of(lostBy), Optional.of(gainedBy)), before, after);
    }

    private void add(TerritoryChange change, Set<Region> before, Set<Region> after) {
        Set<Region> losers = new LinkedHashSet<>(before);
        losers.removeAll(after);
        Set<Region> winners = new LinkedHashSet<>(after);
        winners.removeAll(before);
        if (!losers.isEmpty() || !winners.isEmpty()) {
            moves.computeIfAbsent(change.date(), date -> new ArrayList<>())
                    .add(new Move(change, before, after, losers, winners));
        }
    }

    /**
     * Returns whether a successor existed before, so that it gained the land. A country did. So did a division with a
     * single predecessor of the day, because the code of a division that only changed would be a former code of it; of
     * several predecessors, a division is taken as new unless its first day is known.
     */
    private static boolean gains(Region successor, Succession succession, Region predecessor) {
        if (succession.change() != RegionChange.MERGED && succession.change() != RegionChange.MOVED) {
            return false;
        }
        if (successor.kind() == RegionKind.COUNTRY) {
            return true;
        }
        boolean isStartKnown = Existence.isKnown(successor)
                || successor.parents().stream().anyMatch(parent -> parent.from().isPresent());
        if (isStartKnown) {
            return Existence.holdsOn(successor, succession.date().minusDays(1));
        }
        return succession.change() == RegionChange.MERGED
                && Registry.get()
                        .predecessorsOf(successor)
                        .filter(other -> other.successors().stream()
                                .anyMatch(next -> next.date().equals(succession.date())
                                        && successor.codes().contains(next.successor())))
                        .allMatch(predecessor::equals);
    }

    /**
     * Returns the regions that contain a region on a day, without the region itself. A region of NUTS is not among
     * them.
     */
    private static Set<Region> containersOf(Region region, LocalDate date) {
        Set<Region> found = new LinkedHashSet<>();
        Deque<Region> open = new ArrayDeque<>(List.of(region));
        while (!open.isEmpty()) {
            Territory.containers(open.remove(), date).filter(found::add).forEach(open::add);
        }
        found.remove(region);
        found.removeIf(container -> container.code().scheme().isNuts());
        return found;
    }

    private static Optional<Region> holder(Region region, LocalDate date) {
        return Territory.containers(region, date).findFirst();
    }

    /** Returns the changes of each region in the order of their dates. */
    Map<RegionCode, List<LandChange>> byRegion() {
        Map<RegionCode, List<LandChange>> found = new HashMap<>();
        for (List<Move> ofDay : moves.values()) {
            for (Move move : ofDay) {
                LocalDate date = move.change().date();
                for (Region loser : move.losers()) {
                    if (!Existence.isEndedOn(loser, date) && isLargest(move, loser, ofDay)) {
                        addTo(found, loser, new LandChange(move.change(), false));
                    }
                }
                for (Region winner : move.winners()) {
                    if (existed(winner, date.minusDays(1)) && isLargest(move, winner, ofDay)) {
                        addTo(found, winner, new LandChange(move.change(), true));
                    }
                }
            }
        }
        found.replaceAll((code, changes) -> changes.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (LandChange change) -> change.change().date())
                        .thenComparing(change -> change.change().land().code()))
                .toList());
        return Map.copyOf(found);
    }

    /** Returns whether a region existed on a day, as far as its first day is known. */
    private static boolean existed(Region region, LocalDate date) {
        return Existence.holdsOn(region, date) && !Existence.precedesPredecessor(region, date);
    }

    private static void addTo(Map<RegionCode, List<LandChange>> found, Region region, LandChange change) {
        found.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(change);
    }

    /**
     * Returns whether no larger region moved with the land on the day: Saxony joined Germany as a part of the German
     * Democratic Republic, and the prefectures of Hainan left Guangdong with Hainan. A region that moved as a whole
     * does not gain the land that moved with it.
     */
    private static boolean isLargest(Move move, Region region, List<Move> ofDay) {
        for (Move other : ofDay) {
            TerritoryChange larger = other.change();
            boolean isLarger =
                    larger.isWhole() && !larger.land().equals(move.change().land()) && move.isPartOf(larger.land());
            boolean isOfRegion = other.losers().contains(region)
                    || other.winners().contains(region)
                    || larger.land().equals(region);
            if (isLarger && isOfRegion) {
                return false;
            }
        }
        return true;
    }
}
