// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.SortedTable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The provinces and prefectures of China since 1981 with their changes: successions, changes of parents, and land that
 * moved between regions that continued.
 */
final class ChinaHistory {
    private static final int DAY = 0;
    private static final int LOST_BY = 1;
    private static final int GAINED_BY = 2;

    private final Region china = Regions.of("CN");
    private final Map<RegionCode, Region> regions = new LinkedHashMap<>();
    private final SortedMap<LocalDate, Changes> changes = new TreeMap<>();

    /** The two levels of the list. */
    enum Level {
        PROVINCE,
        PREFECTURE
    }

    /**
     * The changes of a day.
     *
     * @param moves the regions that gained land, by the code of the region that lost it
     * @param successors the successors of each region that ended
     */
    record Changes(Map<RegionCode, Set<Region>> moves, Map<RegionCode, Set<Region>> successors) {
        private Changes() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    ChinaHistory() {
        addChildrenOf(china);
        List.copyOf(regions.values()).forEach(this::addChildrenOf);
        for (Region region : List.copyOf(regions.values())) {
            addSuccessions(region);
            addChangesOfParents(region);
        }
        addMoves(SortedTable.read(ChinaHistory.class, "moves.tsv"));
    }

    /** Adds the divisions of a region at any time. */
    private void addChildrenOf(Region whole) {
        Registry.get()
                .childrenOf(whole)
                .filter(part -> !part.codesIn(RegionScheme.GB2260).isEmpty())
                .forEach(part -> regions.put(part.code(), part));
    }

    /** Returns the provinces and prefectures of a day. */
    Collection<Region> listedOn(LocalDate date) {
        return regions.values().stream()
                .filter(region -> isListed(region, levelOf(region), date))
                .toList();
    }

    /** Returns the changes after a day, to another day, in the order of their dates. */
    Collection<Changes> changesAfter(LocalDate from, LocalDate to) {
        return changes.subMap(from.plusDays(1), to.plusDays(to.equals(LocalDate.MAX) ? 0 : 1))
                .values();
    }

    static Level levelOf(Region region) {
        return region.kind() == RegionKind.SECOND_LEVEL_DIVISION ? Level.PREFECTURE : Level.PROVINCE;
    }

    /** Returns whether a region has a parent of the next level on a day. */
    private boolean isListed(Region region, Level level, LocalDate date) {
        return region.parents().stream()
                .filter(parent -> parent.holdsOn(date))
                .map(Membership::region)
                .anyMatch(parent -> level == Level.PROVINCE
                        ? parent.equals(china)
                        : levelOf(parent) == Level.PROVINCE && !parent.equals(china));
    }

    /** Returns the region of a level in which a region lies on a day, or the region itself. */
    private Optional<Region> holder(Region region, Level level, LocalDate date) {
        Optional<Region> holder = Optional.of(region);
        while (holder.isPresent() && !holder.get().equals(china)) {
            if (levelOf(holder.get()) == level && isListed(holder.get(), level, date)) {
                return holder;
            }
            holder = holder.get().parentOn(date);
        }
        return Optional.empty();
    }

    private Changes on(LocalDate date) {
        return changes.computeIfAbsent(date, day -> new Changes());
    }

    private void addSuccessions(Region region) {
        for (Succession succession : region.successors()) {
            Region successor = Regions.of(succession.successor());
            LocalDate date = succession.date();
            on(date).successors()
                    .computeIfAbsent(region.code(), code -> new LinkedHashSet<>())
                    .add(successor);
            addMove(region, successor, Level.PROVINCE, date);
        }
    }

    /** Adds the moves that follow from a change of the parent of a region that continued. */
    private void addChangesOfParents(Region region) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        region.parents().forEach(parent -> parent.from().ifPresent(dates::add));
        for (LocalDate date : dates) {
            for (Level level : Level.values()) {
                addMove(region, region, level, date);
            }
        }
    }

    private void addMoves(SortedTable table) {
        for (int line = 0; line < table.size(); line++) {
            LocalDate date = LocalDate.parse(table.column(line, DAY));
            Region lostBy = Regions.of(table.column(line, LOST_BY));
            Region gainedBy = Regions.of(table.column(line, GAINED_BY));
            for (Level level : Level.values()) {
                addMove(lostBy, gainedBy, level, date);
            }
        }
    }

    /** Adds a move between two regions of a level if the land lies in another of them from a day on. */
    private void addMove(Region before, Region after, Level level, LocalDate date) {
        Optional<Region> loser = holder(before, level, date.minusDays(1));
        Optional<Region> winner = holder(after, level, date);
        if (loser.isPresent() && winner.isPresent() && !loser.equals(winner)) {
            on(date).moves()
                    .computeIfAbsent(loser.get().code(), code -> new LinkedHashSet<>())
                    .add(winner.get());
        }
    }
}
