// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Copies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds overlapping members of a group. Members that the group lists apart do not overlap. */
final class OverlapSearch {
    /** The codes of the group and its members. */
    private final Set<RegionCode> group;

    private final boolean isArea;
    private final List<Membership> members = new ArrayList<>();
    private final TerritoryIndex index = new TerritoryIndex(Territory.EVER);

    /** The different regions of members, by their numbers in the index. */
    private final List<MemberPeriods> regions = new ArrayList<>();

    private final IdentityHashMap<Region, MemberPeriods> byRegion = new IdentityHashMap<>();

    private Candidates last = new Candidates(0);
    private @Nullable Region regionOfLast;

    /** A member for each set of division schemes, by country. */
    private final Map<RegionCode, Map<DivisionSchemes, Region>> byCountry = new HashMap<>();

    /**
     * Creates a search.
     *
     * @param group the code of the group, if it has one, and the codes of its members
     * @param isArea whether the group is an area whose members have the territory of the day
     */
    OverlapSearch(Collection<RegionCode> group, boolean isArea) {
        this.group = Copies.set(group);
        this.isArea = isArea;
    }

    /**
     * Adds a member; returns the exception for the first earlier member that it overlaps.
     *
     * @throws IllegalArgumentException if it is unknown whether it overlaps an earlier member
     */
    Optional<OverlappingRegionsException> add(Membership member) {
        Region region = member.region();
        Candidates candidates = candidates(region);
        MemberPeriods same = byRegion.computeIfAbsent(region, unused -> new MemberPeriods());
        if (same.isEmpty()) {
            regions.add(same);
        }
        Optional<OverlappingRegionsException> overlap = candidates
                .from(0)
                .mapToObj(regions::get)
                .flatMapToInt(periods -> periods.at(member))
                .sorted()
                .mapToObj(members::get)
                .filter(earlier -> !SharedTerritory.areListedApart(earlier.region(), region, group))
                .flatMap(earlier -> Territory.findOverlap(earlier, member, isArea).stream())
                .findFirst();
        same.add(member, members.size());
        members.add(member);
        return overlap;
    }

    /** Returns the numbers of earlier regions that may overlap a region; it is added to the index if it is new. */
    @SuppressWarnings("ReferenceEquality")
    private Candidates candidates(Region region) {
        if (!byRegion.containsKey(region)) {
            Territory.partsOf(region, Territory.EVER).forEach(this::requireComparable);
            last = index.earlierCandidates(region);
        } else if (regionOfLast != region || last.end() < regions.size()) {
            last = index.candidates(region);
        }
        regionOfLast = region;
        return last;
    }

    /** The members with one region, in the order of their first days if their times are disjoint. */
    private static final class MemberPeriods {
        private final NavigableMap<LocalDate, Integer> byStart = new TreeMap<>();
        private final List<Integer> numbers = new ArrayList<>();
        private final Map<Integer, Membership> members = new HashMap<>();
        private boolean areDisjoint = true;

        boolean isEmpty() {
            return numbers.isEmpty();
        }

        void add(Membership member, int number) {
            areDisjoint &= at(member).findFirst().isEmpty();
            byStart.put(startOf(member), number);
            numbers.add(number);
            members.put(number, member);
        }

        /** Returns the numbers of the members that exist at a time of a member. */
        IntStream at(Membership member) {
            LocalDate start = startOf(member);
            LocalDate before = byStart.floorKey(start);
            return (areDisjoint
                            ? byStart.subMap(before == null ? start : before, true, endOf(member), false)
                                    .values()
                            : numbers)
                    .stream()
                            .filter(number -> shareTime(Objects.requireNonNull(members.get(number)), member))
                            .mapToInt(number -> number);
        }

        private static boolean shareTime(Membership first, Membership second) {
            return startOf(first).isBefore(endOf(second)) && startOf(second).isBefore(endOf(first));
        }

        private static LocalDate startOf(Membership member) {
            return member.from().orElse(LocalDate.MIN);
        }

        private static LocalDate endOf(Membership member) {
            return member.to().orElse(LocalDate.MAX);
        }
    }

    private void requireComparable(Region part) {
        DivisionSchemes.of(part).ifPresent(schemes -> {
            Map<DivisionSchemes, Region> others =
                    byCountry.computeIfAbsent(schemes.country(), country -> new HashMap<>());
            DivisionSchemes.requireComparable(others.values(), List.of(part));
            others.putIfAbsent(schemes, part);
        });
    }
}
