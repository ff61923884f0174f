// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which region covers which on a day. Places are told by their codes: two regions that share a code are one place. */
final class Territory {
    /** The day asked about where nothing depends on the day. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private Territory() {}

    static boolean contains(Region whole, Region part, LocalDate date) {
        if (isSamePlace(whole, part) && part.includes().isEmpty()) {
            return true;
        }
        if (!isSamePlace(whole, part)) {
            requireKnown(whole, part, "contains");
            requireKnown(part, whole, "lies in");
        }
        return covers(placesOf(whole, date), part, date, new IdentityHashMap<>());
    }

    static boolean overlaps(Region first, Region second, LocalDate date) {
        if (isSamePlace(first, second)) {
            return true;
        }
        requireKnown(first, second, "overlaps");
        requireKnown(second, first, "overlaps");
        if (touches(placesOf(first, date), second, date) || touches(placesOf(second, date), first, date)) {
            return true;
        }
        Hierarchy.requireComparable(partsOf(first, date), partsOf(second, date));
        return false;
    }

    /** Fails if the region is a group of unknown members, or has one among its members. */
    static void requireKnown(Region region, Region other, String verb) {
        if (!region.isGroup()) {
            return;
        }
        for (Region near : reachedFrom(region, Region::memberships, membership -> true)) {
            if (near.isGroup() && !near.hasKnownMembers()) {
                throw new IllegalArgumentException("Members of " + near.described() + " must be known to tell whether "
                        + region.described() + " " + verb + " " + other.described() + ", but are not");
            }
        }
    }

    /** Returns whether the region has territory on the day, which a group without members has not. */
    static boolean exists(Region region, LocalDate date) {
        return !region.hasKnownMembers() || region.membersOn(date).stream().anyMatch(member -> exists(member, date));
    }

    static boolean isSamePlace(Region first, Region second) {
        return first.equals(second) || !Collections.disjoint(first.codes(), second.codes());
    }

    /** Returns the regions whose territory holds that of the region: its parents, unless it is listed apart from them. */
    static Stream<Region> containers(Region region, LocalDate date) {
        return containers(region).stream()
                .filter(parent -> parent.holdsOn(date))
                .map(Membership::region);
    }

    private static List<Membership> containers(Region region) {
        return region.isListedApart() ? List.of() : region.parents();
    }

    private static List<Membership> membersOrIncluded(Region region) {
        return region.isGroup()
                ? region.memberships()
                : region.includes().stream().map(Membership::of).toList();
    }

    /** Members, or what the region lies in or shares territory with in another edition. */
    private static List<Membership> membersOrSurroundings(Region region) {
        if (region.isGroup()) {
            return region.memberships();
        }
        List<Membership> near = new ArrayList<>(containers(region));
        region.includes().forEach(included -> near.add(Membership.of(included)));
        Crosswalk.counterpartsOf(region).forEach(counterpart -> near.add(Membership.of(counterpart)));
        return near;
    }

    /** Members, or parents and what the region includes. */
    private static List<Membership> membersOrParents(Region region) {
        return region.near();
    }

    /** Returns the region and all that steps lead to from it; each object once, for many ways may lead to it, and equal ones may differ. */
    private static Set<Region> reachedFrom(
            Region start, Function<Region, List<Membership>> step, Predicate<Membership> isTaken) {
        Set<Region> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        reach(start, step, isTaken, reached);
        return reached;
    }

    private static void reach(
            Region start, Function<Region, List<Membership>> step, Predicate<Membership> isTaken, Set<Region> reached) {
        if (reached.add(start)) {
            for (Membership membership : step.apply(start)) {
                if (isTaken.test(membership)) {
                    reach(membership.region(), step, isTaken, reached);
                }
            }
        }
    }

    /** Returns the region and all among its members or ancestors, near or far and at any time. */
    static Set<Region> involvedIn(Region region) {
        return reachedFrom(region, Territory::membersOrParents, membership -> true);
    }

    /** Returns the codes of the region and of its members, near or far and at any time. */
    static Set<RegionCode> placesEver(Region region) {
        return codesOf(partsEver(region));
    }

    /** Returns the region, its members, near or far and at any time, and what they include. */
    static Set<Region> partsEver(Region region) {
        return reachedFrom(region, Territory::membersOrIncluded, membership -> true);
    }

    /** Returns the codes of all that the region or a member of it, near or far, lies in at any time. */
    static Set<RegionCode> surroundingsEver(Region region) {
        return codesOf(reachedFrom(region, Territory::membersOrSurroundings, membership -> true));
    }

    private static Set<RegionCode> codesOf(Set<Region> regions) {
        Set<RegionCode> codes = new HashSet<>();
        for (Region region : regions) {
            codes.addAll(region.codes());
        }
        return codes;
    }

    /** The region, its members on the day, near or far, and what they include. */
    private static Set<Region> partsOf(Region region, LocalDate date) {
        return reachedFrom(region, Territory::membersOrIncluded, member -> member.holdsOn(date));
    }

    static Set<RegionCode> placesOf(Region region, LocalDate date) {
        return codesOf(partsOf(region, date));
    }

    static boolean covers(Set<RegionCode> places, Region part, LocalDate date, Map<Region, Boolean> known) {
        Boolean answer = known.get(part);
        if (answer == null) {
            known.put(part, false);
            boolean coversBase = !Collections.disjoint(places, part.codes()) || coversNear(places, part, date, known);
            answer = coversBase && coversAll(places, part.includes(), date, known);
            known.put(part, answer);
        }
        return answer;
    }

    private static boolean coversNear(Set<RegionCode> places, Region part, LocalDate date, Map<Region, Boolean> known) {
        if (part.isGroup()) {
            List<Region> members = part.membersOn(date).stream()
                    .filter(member -> exists(member, date))
                    .toList();
            return !members.isEmpty() && coversAll(places, members, date, known);
        }
        if (containers(part, date).anyMatch(container -> covers(places, container, date, known))) {
            return true;
        }
        List<Region> counterparts = Crosswalk.counterpartsOf(part);
        return !counterparts.isEmpty() && coversAll(places, counterparts, date, known);
    }

    private static boolean coversAll(
            Set<RegionCode> places, List<Region> parts, LocalDate date, Map<Region, Boolean> known) {
        return parts.stream().allMatch(part -> covers(places, part, date, known));
    }

    /** Whether a region, one of its members, or what shares territory with these in another edition lies in one of the places. */
    private static boolean touches(Set<RegionCode> places, Region region, LocalDate date) {
        for (Region part : partsOf(region, date)) {
            if (isAnyIn(places, part, date)) {
                return true;
            }
            for (Region counterpart : Crosswalk.counterpartsOf(part)) {
                if (isAnyIn(places, counterpart, date)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAnyIn(Set<RegionCode> places, Region part, LocalDate date) {
        return reachedFrom(part, Territory::containers, container -> container.holdsOn(date)).stream()
                .anyMatch(near -> !Collections.disjoint(places, near.codes()));
    }

    /** Walks from a region to its parents, a generation after the other; what contains a group also contains any one of its members. */
    static Optional<Region> firstAbove(
            Region start,
            Function<Region, Stream<Region>> parents,
            Function<Region, Stream<Region>> members,
            Predicate<Region> isAncestor) {
        Deque<Region> lineage = new ArrayDeque<>(List.of(start));
        Set<Region> seen = new HashSet<>(lineage);
        while (!lineage.isEmpty()) {
            Region next = lineage.remove();
            if (isAncestor.test(next)) {
                return Optional.of(next);
            }
            (next.isGroup() ? members : parents).apply(next).filter(seen::add).forEach(lineage::add);
        }
        return Optional.empty();
    }

    /** A question about two regions on a day. */
    @FunctionalInterface
    interface Question {
        boolean isTrue(Region first, Region second, LocalDate date);
    }

    /** Answers a question without a date, if its answer is the same on every day on which both regions have territory. */
    static boolean always(Question question, Region first, Region second, String verb) {
        if (!first.isDated() && !second.isDated()) {
            return question.isTrue(first, second, ANY_DAY);
        }
        List<Boolean> answers = probes(changesOf(first, second), null, null).stream()
                .filter(date -> exists(first, date) && exists(second, date))
                .map(date -> question.isTrue(first, second, date))
                .distinct()
                .toList();
        if (answers.size() > 1) {
            throw new IllegalArgumentException(
                    "A date must be given where the answer changes over time, but none was: whether "
                            + first.described() + " " + verb + " " + second.described());
        }
        return answers.contains(true);
    }

    /** Returns the first exception that two members of a group give cause to, for sharing territory while both belong to it. */
    static Optional<OverlappingRegionsException> overlapOf(Membership first, Membership second) {
        Region one = first.region();
        Region other = second.region();
        if (first.isPermanent() && second.isPermanent() && !one.isDated() && !other.isDated()) {
            return overlaps(one, other, ANY_DAY)
                    ? Optional.of(new OverlappingRegionsException(one, other))
                    : Optional.empty();
        }
        LocalDate from = Stream.of(first.from(), second.from())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate to = Stream.of(first.to(), second.to())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (from != null && to != null && !from.isBefore(to)) {
            return Optional.empty();
        }
        return probes(changesOf(one, other), from, to).stream()
                .filter(date -> overlaps(one, other, date))
                .findFirst()
                .map(date -> new OverlappingRegionsException(one, other, date));
    }

    private static NavigableSet<LocalDate> changesOf(Region first, Region second) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        addChanges(first, changes);
        addChanges(second, changes);
        return changes;
    }

    private static void addChanges(Region region, NavigableSet<LocalDate> changes) {
        for (Region near : reachedFrom(
                region,
                Territory::membersOrParents,
                membership -> membership.region().isDated())) {
            for (Membership membership : membersOrParents(near)) {
                membership.from().ifPresent(changes::add);
                membership.to().ifPresent(changes::add);
            }
        }
    }

    /** Returns one day out of each stretch between changes, from the first day (or from always) to the end (or to no end). */
    private static NavigableSet<LocalDate> probes(
            NavigableSet<LocalDate> changes, @Nullable LocalDate from, @Nullable LocalDate to) {
        NavigableSet<LocalDate> probes = to == null ? changes : new TreeSet<>(changes.headSet(to, false));
        if (from != null) {
            probes = new TreeSet<>(probes.tailSet(from, true));
            probes.add(from);
        } else if (!probes.isEmpty()) {
            probes.add(probes.first().minusDays(1));
        } else {
            probes.add(to == null ? ANY_DAY : to.minusDays(1));
        }
        return probes;
    }
}
