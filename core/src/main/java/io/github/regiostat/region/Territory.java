// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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

/** Compares territories on a day. Regions that share a code have the same territory. */
final class Territory {
    /** The day used if the answer does not depend on the day. */
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    /** The most members that are looked through one by one. */
    private static final int FEW_MEMBERS = 64;

    /** Selects memberships at any time. */
    static final Predicate<Membership> EVER = membership -> true;

    private Territory() {}

    static boolean contains(Region whole, Region part, LocalDate day) {
        LocalDate date = DeclaredTerritory.dayOf(whole, part, day);
        // A single question about a member does not need the codes of all members.
        return !whole.hasUnknownMembers() && isMember(part, whole, date)
                || new ContainingRegion(whole, date).contains(part);
    }

    /** Selects the memberships on a day. */
    static Predicate<Membership> on(LocalDate date) {
        return membership -> membership.holdsOn(date);
    }

    static boolean overlaps(Region first, Region second, LocalDate day) {
        LocalDate date = DeclaredTerritory.dayOf(first, second, day);
        return overlaps(first, second, date, WorldAreas.isArea(first) || WorldAreas.isArea(second));
    }

    /**
     * Returns whether two regions share territory on a day. If they are not compared for an area, a region overlaps its
     * successors on every day, because a figure does not tell which of their territories it has.
     *
     * @param isInArea whether one of them is an area, or both are members of one, with the territory of the day
     */
    private static boolean overlaps(Region first, Region second, LocalDate date, boolean isInArea) {
        if (shareCode(first, second)) {
            return true;
        }
        requireKnownMembers(first, second, "overlaps");
        requireKnownMembers(second, first, "overlaps");
        List<Region> parts = partsOf(first, on(date));
        List<Region> others = partsOf(second, on(date));
        LandOnDay land = new LandOnDay(date, isInArea);
        if (land.isCommon(parts, others) || land.isCommon(others, parts)) {
            return true;
        }
        if (WorldAreas.isWorld(parts) && hasTerritory(second, date)
                || WorldAreas.isWorld(others) && hasTerritory(first, date)) {
            return true;
        }
        WorldAreas.requireLocated(first, parts, others);
        WorldAreas.requireLocated(second, others, parts);
        DivisionSchemes.requireComparable(parts, others);
        return false;
    }

    /** Rejects a group of unknown members, and a group with such a member. */
    static void requireKnownMembers(Region region, Region other, String verb) {
        if (!region.hasUnknownMembers()) {
            return;
        }
        for (Region member : reachableFrom(region, Region::memberships, EVER)) {
            if (member.isGroup() && !member.hasKnownMembers()) {
                throw new IllegalArgumentException(
                        "Members of " + member.described() + " must be known to tell whether " + region.described()
                                + " " + verb + " " + other.described() + ", but are not");
            }
        }
    }

    /** Returns whether the region has territory on the day; a group without members has none. */
    static boolean hasTerritory(Region region, LocalDate date) {
        return !region.hasKnownMembers()
                || region.membersOn(date).stream().anyMatch(member -> hasTerritory(member, date));
    }

    static boolean shareCode(Region first, Region second) {
        return first.equals(second) || !Collections.disjoint(first.codes(), second.codes());
    }

    /** Returns the parents of a region; empty if it is listed apart from them. */
    static Stream<Region> containers(Region region, LocalDate date) {
        return containers(region).stream()
                .filter(parent -> parent.holdsOn(date))
                .map(Membership::region);
    }

    /** Returns whether a region is a member of a group. */
    @SuppressWarnings("ReferenceEquality") // Equal regions may differ in content.
    private static boolean isMember(Region region, Region group, LocalDate date) {
        List<Membership> candidates = group.memberships();
        if (candidates.size() > FEW_MEMBERS) {
            candidates = group.membershipsByCode().getOrDefault(region.code(), List.of());
        }
        for (Membership member : candidates) {
            if (member.region() == region && member.holdsOn(date)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a part that is not a group has a region without included territories as a parent. */
    static boolean isDirectlyIn(Region part, Region region, LocalDate date) {
        if (part.isGroup() || !part.includes().isEmpty()) {
            return false;
        }
        for (Membership parent : containers(part)) {
            if (parent.holdsOn(date)
                    && parent.region().equals(region)
                    && parent.region().includes().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the parents of a region; only those with an end if it is listed apart from the parent of today. */
    static List<Membership> containers(Region region) {
        return region.isListedApart()
                ? region.parents().stream()
                        .filter(parent -> parent.to().isPresent())
                        .toList()
                : region.containers();
    }

    private static List<Membership> membersOrIncluded(Region region) {
        return region.isGroup()
                ? region.memberships()
                : region.includes().stream().map(Membership::of).toList();
    }

    /** Returns the members; or the parents, the included territories and the regions that share territory. */
    private static List<Membership> membersOrContainers(Region region) {
        if (region.isGroup()) {
            return region.memberships();
        }
        List<Membership> related = new ArrayList<>(containers(region));
        region.includes().forEach(included -> related.add(Membership.of(included)));
        SharedTerritory.counterpartsOf(region).forEach(counterpart -> related.add(Membership.of(counterpart)));
        return related;
    }

    /**
     * Returns a region and all regions reachable from it, the region first. Each object is visited once, by identity,
     * because equal regions may differ in content.
     */
    private static List<Region> reachableFrom(
            Region start, Function<Region, List<Membership>> step, Predicate<Membership> filter) {
        Reach reach = new Reach(step, filter);
        reach.from(start);
        return reach.reached;
    }

    /** The regions that are reached step by step from one or more regions, in this order. */
    private static final class Reach {
        private final Function<Region, List<Membership>> step;
        private final Predicate<Membership> filter;
        private final Set<Region> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Region> reached = new ArrayList<>();

        Reach(Function<Region, List<Membership>> step, Predicate<Membership> filter) {
            this.step = step;
            this.filter = filter;
        }

        void from(Region start) {
            if (seen.add(start)) {
                reached.add(start);
                for (Membership membership : step.apply(start)) {
                    if (filter.test(membership)) {
                        from(membership.region());
                    }
                }
            }
        }
    }

    /** Returns a region with its direct and indirect members, included territories and ancestors at any time. */
    static List<Region> relativesOf(Region region) {
        return reachableFrom(region, Region::related, EVER);
    }

    /** Returns a region with its direct and indirect parents at selected times. */
    static List<Region> ancestorsOf(Region region, Predicate<Membership> times) {
        return reachableFrom(region, Region::parents, times);
    }

    /** Returns a region with its direct and indirect members at selected times and their included territories. */
    static List<Region> partsOf(Region region, Predicate<Membership> times) {
        return reachableFrom(region, Territory::membersOrIncluded, times);
    }

    /**
     * Returns the codes of a region, its members and all regions that contain or share territory with them at any time.
     */
    static Set<RegionCode> containerCodes(Region region) {
        return codesOf(reachableFrom(region, Territory::membersOrContainers, EVER));
    }

    /** Returns the codes of regions, of those that share territory with them, and of all that contain one of these. */
    static Set<RegionCode> containerCodes(Collection<Region> parts, Predicate<Membership> times) {
        Reach reach = new Reach(Territory::containers, times.or(LandOnDay::isInFormerState));
        for (Region part : parts) {
            reach.from(part);
            SharedTerritory.counterpartsOf(part).forEach(reach::from);
        }
        return codesOf(reach.reached);
    }

    /**
     * Returns the codes of all regions by which {@link #covers} finds that a region that is not a group is covered:
     * itself, and the regions that contain it or together have its territory.
     */
    static Set<RegionCode> coverCodes(Region region, LocalDate date) {
        return codesOf(reachableFrom(region, Territory::containersOrCover, on(date)));
    }

    private static List<Membership> containersOrCover(Region region) {
        List<Membership> related = new ArrayList<>(containers(region));
        SharedTerritory.coversOf(region).forEach(cover -> cover.forEach(part -> related.add(Membership.of(part))));
        return related;
    }

    static Set<RegionCode> codesOf(Collection<Region> regions) {
        Set<RegionCode> codes = new HashSet<>();
        for (Region region : regions) {
            codes.addAll(region.codes());
        }
        return codes;
    }

    /** Returns the territories that a region that is not a group includes directly or indirectly. */
    static List<Region> includedBy(Region region) {
        List<Region> parts = partsOf(region, EVER);
        return parts.subList(1, parts.size());
    }

    /** Returns the codes of the parts of a region on a day. */
    static Set<RegionCode> partCodes(Region region, LocalDate date) {
        return codesOf(partsOf(region, on(date)));
    }

    static boolean covers(Set<RegionCode> codes, Region part, LocalDate date, Map<Region, Boolean> answers) {
        Boolean answer = answers.get(part);
        if (answer == null) {
            answers.put(part, false);
            boolean coversBase =
                    !Collections.disjoint(codes, part.codes()) || coversIndirectly(codes, part, date, answers);
            answer = coversBase && coversAll(codes, part.includes(), date, answers);
            answers.put(part, answer);
        }
        return answer;
    }

    private static boolean coversIndirectly(
            Set<RegionCode> codes, Region part, LocalDate date, Map<Region, Boolean> answers) {
        if (part.isGroup()) {
            List<Region> members = part.membersOn(date).stream()
                    .filter(member -> hasTerritory(member, date))
                    .toList();
            return !members.isEmpty() && coversAll(codes, members, date, answers);
        }
        if (containers(part, date).anyMatch(container -> covers(codes, container, date, answers))) {
            return true;
        }
        return SharedTerritory.coversOf(part, date).stream().anyMatch(cover -> coversAll(codes, cover, date, answers));
    }

    private static boolean coversAll(
            Set<RegionCode> codes, List<Region> parts, LocalDate date, Map<Region, Boolean> answers) {
        return parts.stream().allMatch(part -> covers(codes, part, date, answers));
    }

    /** Returns the codes of regions and of their successors that consist of their land alone. */
    static Set<RegionCode> withSuccessorsInside(
            Collection<Region> regions, Function<Region, List<Succession>> successions) {
        Set<RegionCode> codes = codesOf(regions);
        for (Region region : regions) {
            SharedTerritory.successorsInside(region, successions).forEach(next -> codes.addAll(next.codes()));
        }
        return codes;
    }

    static boolean liesIn(Set<RegionCode> codes, Region part, Predicate<Membership> times) {
        return reachableFrom(part, Territory::containers, times).stream()
                .anyMatch(container -> !Collections.disjoint(codes, container.codes()));
    }

    static Optional<Region> commonAncestor(Region first, Region second) {
        if (second.contains(first)) {
            return Optional.of(first.contains(second) ? first : second);
        }
        return nearestAncestor(
                first,
                region -> region.parents().stream().map(Membership::region),
                region -> region.memberships().stream().map(Membership::region),
                ancestor -> ancestor.contains(first) && ancestor.contains(second));
    }

    static Optional<Region> commonAncestor(Region first, Region second, LocalDate date) {
        if (contains(second, first, date)) {
            return Optional.of(contains(first, second, date) ? first : second);
        }
        return nearestAncestor(
                first,
                region -> containers(region, date),
                region -> region.membersOn(date).stream(),
                ancestor -> contains(ancestor, first, date) && contains(ancestor, second, date));
    }

    /**
     * Searches the ancestors of a region, level by level. For a group, those of its members are searched, because a
     * region that contains the group contains each member.
     */
    private static Optional<Region> nearestAncestor(
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

    /** A relation of two regions on a day. */
    @FunctionalInterface
    interface DatedRelation {
        boolean holds(Region first, Region second, LocalDate date);
    }

    /**
     * Returns whether a relation holds, if the answer is the same on every day on which both regions have territory.
     * Days before a division joined its present parents, or a country left its former ones, do not count if the
     * relation has held ever since.
     */
    static boolean onEveryDay(DatedRelation relation, Region first, Region second, String verb) {
        if (!first.isDated() && !second.isDated()) {
            return relation.holds(first, second, ANY_DAY);
        }
        NavigableSet<LocalDate> dates = sampleDates(datesOfChange(first, second), null, null);
        dates.removeIf(date -> !Existence.holdsOn(first, date) || !Existence.holdsOn(second, date));
        boolean isOfGroup = (first.isGroup() || second.isGroup()) && hasFixedMembers(first) && hasFixedMembers(second);
        List<LocalDate> days = (isOfGroup ? latest(dates) : dates.stream())
                .filter(date -> hasTerritory(first, date) && hasTerritory(second, date))
                .toList();
        List<Boolean> answers = days.stream()
                .map(date -> relation.holds(first, second, date))
                .distinct()
                .toList();
        if (answers.size() > 1) {
            // Saxony is a part of Germany although it joined it on a day.
            List<Boolean> ofToday = days.stream()
                    .filter(date -> Existence.isSincePresentParents(first, date)
                            && Existence.isSincePresentParents(second, date))
                    .map(date -> relation.holds(first, second, date))
                    .distinct()
                    .toList();
            if (!ofToday.equals(List.of(true))) {
                throw new IllegalArgumentException(
                        "Date must be given if the answer changes over time, but none was: whether " + first.described()
                                + " " + verb + " " + second.described());
            }
        }
        return answers.contains(true);
    }

    /** Returns the exception for two members of a group that overlap while both belong to it. */
    static Optional<OverlappingRegionsException> findOverlap(Membership first, Membership second, boolean isInArea) {
        Region one = first.region();
        Region other = second.region();
        boolean isSameOnEveryDay = !one.isDated()
                && !other.isDated()
                && one.successors().isEmpty()
                && other.successors().isEmpty();
        if (first.isPermanent() && second.isPermanent() && isSameOnEveryDay) {
            return overlaps(one, other, ANY_DAY, isInArea)
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
        NavigableSet<LocalDate> dates = sampleDates(datesOfChange(one, other), from, to);
        dates.removeIf(date -> !Existence.holdsOn(one, date) || !Existence.holdsOn(other, date));
        boolean isFixed = first.isPermanent() && second.isPermanent() && hasFixedMembers(one) && hasFixedMembers(other);
        return (isFixed ? latest(dates) : dates.stream())
                .filter(date -> overlaps(one, other, date, isInArea))
                .findFirst()
                .map(date -> new OverlappingRegionsException(one, other, date));
    }

    /**
     * Returns the latest day on which two regions exist, by which groups of fixed composition are compared: a group of
     * Sudan and South Sudan is valid, although the one contained the other until 2011.
     */
    private static Stream<LocalDate> latest(NavigableSet<LocalDate> dates) {
        return dates.isEmpty() ? Stream.empty() : Stream.of(dates.last());
    }

    /** Returns whether a region has the same members at all times. */
    static boolean hasFixedMembers(Region region) {
        return partsOf(region, EVER).stream()
                .flatMap(part -> part.memberships().stream())
                .allMatch(Membership::isPermanent);
    }

    private static NavigableSet<LocalDate> datesOfChange(Region first, Region second) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        addChanges(first, changes);
        addChanges(second, changes);
        return changes;
    }

    private static void addChanges(Region region, NavigableSet<LocalDate> changes) {
        for (Region related : reachableFrom(
                region, Region::related, membership -> membership.region().isDated())) {
            for (Membership membership : related.related()) {
                membership.from().ifPresent(changes::add);
                membership.to().ifPresent(changes::add);
            }
            related.successors().forEach(succession -> changes.add(succession.date()));
        }
    }

    /** Returns one day of each interval between changes, from a start date if not null to an end date if not null. */
    private static NavigableSet<LocalDate> sampleDates(
            NavigableSet<LocalDate> changes, @Nullable LocalDate from, @Nullable LocalDate to) {
        NavigableSet<LocalDate> samples = to == null ? changes : new TreeSet<>(changes.headSet(to, false));
        if (from != null) {
            samples = new TreeSet<>(samples.tailSet(from, true));
            samples.add(from);
        } else if (!samples.isEmpty()) {
            samples.add(samples.first().minusDays(1));
        } else {
            samples.add(to == null ? ANY_DAY : to.minusDays(1));
        }
        return samples;
    }
}
