// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.SortedTable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Regions that share territory although their parents do not tell: a former region and its successors, regions of two
 * editions of NUTS, and regions of ISO 3166 that list the same land.
 */
final class SharedTerritory {
    /** The kinds of change after which the successor consists of land of the former region alone. */
    private static final Set<RegionChange> INSIDE = Set.of(RegionChange.RENAMED, RegionChange.SPLIT);

    /** The kinds of change after which the successor may have existed before. */
    private static final Set<RegionChange> BESIDE = Set.of(RegionChange.MERGED, RegionChange.MOVED);

    private final Map<RegionCode, List<Common>> byCode = new HashMap<>();

    /** Land that two regions list, and the area of UN M49 that lists them apart, or null if none does. */
    private record Common(
            RegionCode first, RegionCode second, @Nullable RegionCode area) {
        RegionCode otherThan(RegionCode code) {
            return first.equals(code) ? second : first;
        }
    }

    /** Reads the table on first use. */
    private static final class Holder {
        static final SharedTerritory TABLE = new SharedTerritory(SortedTable.read(SharedTerritory.class, "shared.tsv"));
    }

    private SharedTerritory(SortedTable lines) {
        for (int line = 0; line < lines.size(); line++) {
            Common row = new Common(
                    RegionCode.parse(lines.column(line, 0)),
                    RegionCode.parse(lines.column(line, 1)),
                    lines.column(line, 2).isEmpty() ? null : RegionCode.parse(lines.column(line, 2)));
            byCode.computeIfAbsent(row.first(), code -> new ArrayList<>()).add(row);
            byCode.computeIfAbsent(row.second(), code -> new ArrayList<>()).add(row);
        }
    }

    /** Returns the regions of each other edition that share territory with a region, and together cover it. */
    private static List<List<Region>> coversInEditions(Region region) {
        List<RegionCode> codes = region.codes();
        return CorrespondenceTable.intersectionsOf(codes).stream()
                .map(rows -> rows.stream()
                        .map(row -> Registry.require(row.otherThan(codes)))
                        .toList())
                .toList();
    }

    /** Returns the regions of other editions that share territory with a region. */
    private static List<Region> counterpartsInEditions(Region region) {
        return coversInEditions(region).stream().flatMap(List::stream).toList();
    }

    /** Returns the lists of regions that cover a region at any time. */
    static List<List<Region>> coversOf(Region region) {
        return coversOf(region, LocalDate.MAX);
    }

    /**
     * Returns the lists of regions of which each together has the territory of a region and possibly more on a day: its
     * successors, if it is a former country, and the regions of each other edition of NUTS. A successor does not cover
     * a country that is merged into it later.
     */
    static List<List<Region>> coversOf(Region region, LocalDate date) {
        List<List<Region>> covers = new ArrayList<>(coversInEditions(region));
        if (region.code().scheme().equals(RegionScheme.ISO_3166_3)
                && region.successors().stream()
                        .noneMatch(next -> BESIDE.contains(next.change()) && date.isBefore(next.date()))) {
            List<Region> successors = region.successors().stream()
                    .flatMap(next -> Registry.find(next.successor()).stream())
                    .toList();
            if (!successors.isEmpty()) {
                covers.add(successors);
            }
        }
        return covers;
    }

    /**
     * Returns the regions that share territory with a region: its successors, however many steps apart, the regions of
     * other editions of NUTS, and the regions that list the same land.
     */
    static Collection<Region> counterpartsOf(Region region) {
        return counterpartsOf(region, Region::successors);
    }

    /**
     * Returns whether a region was merged into another later, and both exist on a day: two countries, such as the two
     * German states, or two divisions of China, such as a prefecture and the city in it.
     */
    static boolean existsBeside(Succession succession, LocalDate date) {
        return BESIDE.contains(succession.change())
                && date.isBefore(succession.date())
                && Registry.find(succession.successor())
                        .filter(successor -> successor.kind() == RegionKind.COUNTRY || Existence.isKnown(successor))
                        .filter(successor -> Existence.holdsOn(successor, date))
                        .isPresent();
    }

    /** Returns the regions that share territory with a region, with its successors by selected successions. */
    static Collection<Region> counterpartsOf(Region region, Function<Region, List<Succession>> successions) {
        List<Common> common = commonWith(region.code());
        if (region.successors().isEmpty() && common.isEmpty()) {
            return counterpartsInEditions(region);
        }
        List<Region> counterparts = new ArrayList<>(successorsOf(region, successions));
        counterparts.addAll(counterpartsInEditions(region));
        common.forEach(row -> counterparts.add(Registry.require(row.otherThan(region.code()))));
        return counterparts;
    }

    /**
     * Returns the successors of a region by selected successions, however many steps apart, that consist of its land
     * alone.
     */
    static Collection<Region> successorsInside(Region region, Function<Region, List<Succession>> successions) {
        return region.successors().isEmpty()
                ? List.of()
                : successorsOf(
                        region,
                        former -> successions.apply(former).stream()
                                .filter(succession -> INSIDE.contains(succession.change()))
                                .toList());
    }

    /** Returns the successors of a region, however many steps apart. */
    static Collection<Region> successorsOf(Region region) {
        return region.successors().isEmpty() ? List.of() : successorsOf(region, Region::successors);
    }

    /** Returns the successors by selected successions. Each code is followed once, because they may be cyclic. */
    private static Collection<Region> successorsOf(Region region, Function<Region, List<Succession>> successions) {
        Map<RegionCode, Region> found = new LinkedHashMap<>();
        Deque<Region> open = new ArrayDeque<>(List.of(region));
        while (!open.isEmpty()) {
            for (Succession succession : successions.apply(open.remove())) {
                RegionCode code = succession.successor();
                if (!found.containsKey(code)) {
                    Region successor = Registry.findOrUnregistered(code);
                    found.put(code, successor);
                    open.add(successor);
                }
            }
        }
        return found.values();
    }

    private static List<Common> commonWith(RegionCode code) {
        return code.scheme().equals(RegionScheme.ISO_3166)
                ? Holder.TABLE.byCode.getOrDefault(code, List.of())
                : List.of();
    }

    /**
     * Returns whether two regions list the same land, but a group has them without it: the group is an area of UN M49
     * that lists them apart, or contains all members of one.
     *
     * @param group the code of the group, and the codes of its members
     */
    static boolean areListedApart(Region first, Region second, Set<RegionCode> group) {
        return areListedApartInOrder(first, second, group) || areListedApartInOrder(second, first, group);
    }

    private static boolean areListedApartInOrder(Region first, Region second, Set<RegionCode> group) {
        return first.includes().isEmpty()
                && second.includes().isEmpty()
                && commonWith(first.code()).stream()
                        .anyMatch(row -> isPartOf(row.otherThan(first.code()), second) && hasArea(group, row.area()));
    }

    /** Returns whether codes are those of an area, or contain those of all its members. */
    private static boolean hasArea(Set<RegionCode> group, @Nullable RegionCode area) {
        return area != null
                && (group.contains(area)
                        || Registry.require(area).memberships().stream()
                                .filter(member -> member.to().isEmpty())
                                .allMatch(
                                        member -> group.contains(member.region().code())));
    }

    private static boolean isPartOf(RegionCode code, Region whole) {
        Set<RegionCode> lineage = new HashSet<>();
        Deque<Region> open = new ArrayDeque<>(List.of(Registry.require(code)));
        while (!open.isEmpty()) {
            Region next = open.remove();
            if (lineage.add(next.code())) {
                next.parents().forEach(parent -> open.add(parent.region()));
            }
        }
        return lineage.contains(whole.code());
    }
}
