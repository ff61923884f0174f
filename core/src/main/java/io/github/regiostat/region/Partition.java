// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides whether regions partition another on a day. A region is covered by itself, by its members, or by all
 * divisions of one scheme.
 */
final class Partition {
    private final LocalDate date;

    /** The codes of the parts. */
    private final Set<RegionCode> partCodes = new HashSet<>();

    /** The codes of the parts and of the regions that contain them. */
    private final Set<RegionCode> containerCodes = new HashSet<>();

    private final Map<RegionCode, Boolean> known = new HashMap<>();

    private Partition(List<Region> parts, LocalDate date) {
        this.date = date;
        for (Region part : parts) {
            partCodes.addAll(Territory.partCodes(part, date));
            containerCodes.addAll(Territory.containerCodes(part));
        }
    }

    static boolean isPartition(Region whole, List<Region> parts, LocalDate date) {
        OverlapSearch search =
                new OverlapSearch(parts.stream().map(Region::code).toList(), WorldAreas.isArea(whole));
        for (Region part : parts) {
            if (search.add(Membership.between(part, date, date.plusDays(1))).isPresent()) {
                return false;
            }
        }
        return parts.stream().allMatch(new ContainingRegion(whole, date)::contains)
                && new Partition(parts, date).covers(whole);
    }

    private boolean covers(Region region) {
        Boolean answer = known.get(region.code());
        if (answer == null) {
            known.put(region.code(), false);
            answer = Territory.covers(partCodes, region, date, new IdentityHashMap<>()) || coversParts(region);
            known.put(region.code(), answer);
        }
        return answer;
    }

    private boolean coversParts(Region region) {
        if (region.isGroup()) {
            List<Region> members = region.membersOn(date);
            return !members.isEmpty() && members.stream().allMatch(this::covers);
        }
        return !Collections.disjoint(containerCodes, region.codes())
                && region.includes().stream().allMatch(this::covers)
                && Stream.concat(divisionsOf(region, date), SharedTerritory.coversOf(region, date).stream())
                        .anyMatch(parts -> parts.stream().allMatch(this::covers));
    }

    /**
     * Returns whether a child of a region is a division of the next level of a scheme: it is not also a child of a
     * division of the region. {@code ES-MD} is a division of {@code ES} in ISO 3166-2, {@code ES-GA} not in NUTS,
     * because it is a part of {@code nuts2024:ES1}. A prefecture of Chongqing was also a division of Sichuan.
     */
    static boolean isDivision(Region child, Region whole, RegionScheme scheme, Predicate<Membership> times) {
        return !child.codesIn(scheme).isEmpty()
                && parents(child, times).anyMatch(whole::equals)
                && parents(child, times)
                        .filter(parent -> !hasLeft(parent, whole))
                        .noneMatch(parent -> !parent.codesIn(scheme).isEmpty() && isProperPart(parent, whole, times));
    }

    /** Returns whether a region is an ancestor of another at selected times. */
    static boolean isProperPart(Region part, Region whole, Predicate<Membership> times) {
        return !part.equals(whole)
                && Territory.ancestorsOf(part, times).stream().anyMatch(whole::equals);
    }

    private static Stream<Region> parents(Region region, Predicate<Membership> times) {
        return region.parents().stream().filter(times).map(Membership::region);
    }

    /**
     * Returns the divisions of a region in each scheme, without those that are listed apart: in an edition of a scheme
     * all of its regions, otherwise those that still exist, and also those of the day if some of them no longer exist.
     */
    static Stream<List<Region>> divisionsOf(Region whole, LocalDate date) {
        Map<RegionScheme, List<Region>> byScheme = new LinkedHashMap<>();
        Registry.get()
                .childrenOf(whole)
                .filter(part -> Territory.containers(part, date).anyMatch(whole::equals))
                .forEach(part -> part.codes().stream()
                        .map(RegionCode::scheme)
                        .filter(scheme ->
                                dividesInto(part, scheme) && isDivision(part, whole, scheme, Territory.on(date)))
                        .distinct()
                        .forEach(scheme -> byScheme.computeIfAbsent(scheme, s -> new ArrayList<>())
                                .add(part)));
        List<List<Region>> own = byScheme.entrySet().stream()
                .filter(entry -> !whole.codesIn(entry.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .toList();
        return byScheme.entrySet().stream()
                .flatMap(entry -> ofScheme(entry.getKey(), entry.getValue())
                        .filter(divisions -> !whole.codesIn(entry.getKey()).isEmpty()
                                || areAll(divisions, entry.getKey(), own, whole)))
                .filter(divisions -> mayDivide(whole, divisions))
                .distinct();
    }

    private static Stream<List<Region>> ofScheme(RegionScheme scheme, List<Region> divisions) {
        return scheme.edition().isPresent() ? Stream.of(divisions) : ofTime(divisions);
    }

    /**
     * Returns whether divisions in a scheme without a code of the whole are all of them. Two of the six divisions of
     * {@code nuts2024:NO0} in its own scheme have codes of ISO 3166-2, which does not divide it. Argyll and Bute may
     * lie in {@code nuts2021:UKM6}, which contains other divisions of Scotland.
     */
    private static boolean areAll(List<Region> divisions, RegionScheme scheme, List<List<Region>> own, Region whole) {
        boolean areOwn = own.stream().anyMatch(divisions::containsAll)
                || !divisions.stream().allMatch(division -> own.stream().anyMatch(all -> all.contains(division)));
        return areOwn && siblingsOf(divisions, scheme).noneMatch(sibling -> mayLieIn(sibling, whole));
    }

    /**
     * Returns the other divisions in the regions of the same scheme that contain some divisions. Those that were
     * replaced are not beside divisions of today, except in an edition.
     */
    private static Stream<Region> siblingsOf(List<Region> divisions, RegionScheme scheme) {
        boolean areOfToday = scheme.edition().isEmpty()
                && divisions.stream().allMatch(division -> division.successors().isEmpty());
        return divisions.stream()
                .flatMap(division -> parents(division, Territory.EVER))
                .filter(parent -> !parent.codesIn(scheme).isEmpty())
                .distinct()
                .flatMap(parent -> Registry.get().childrenOf(parent))
                .filter(sibling -> !areOfToday || sibling.successors().isEmpty())
                .filter(sibling -> !sibling.codesIn(scheme).isEmpty() && !divisions.contains(sibling));
    }

    /** Returns whether a division lies in a region, or it is unknown whether it does. */
    private static boolean mayLieIn(Region division, Region whole) {
        Optional<DivisionSchemes> schemes = DivisionSchemes.of(division);
        Optional<DivisionSchemes> others = DivisionSchemes.of(whole);
        return schemes.isPresent()
                && others.isPresent()
                && (!Collections.disjoint(schemes.get().containers(), whole.codes())
                        || !schemes.get().isComparableTo(others.get()));
    }

    /** Returns whether a scheme divides larger regions into such a part: NUTS has countries, but none above them. */
    private static boolean dividesInto(Region part, RegionScheme scheme) {
        return scheme.dividesCountries() && !(scheme.isNuts() && part.code().isCountry());
    }

    /** Returns the divisions that still exist, and those before each day on which some of them were replaced. */
    private static Stream<List<Region>> ofTime(List<Region> divisions) {
        List<Region> existing = divisions.stream()
                .filter(part -> part.successors().isEmpty() || Existence.isKnown(part))
                .toList();
        if (existing.size() == divisions.size()) {
            return Stream.of(divisions);
        }
        Stream<List<Region>> former = divisions.stream()
                .flatMap(part -> part.successors().stream())
                .map(Succession::date)
                .distinct()
                .sorted()
                .map(day -> before(day, divisions));
        return Stream.concat(Stream.of(existing), former).filter(regions -> !regions.isEmpty());
    }

    /** Returns the divisions that were not replaced before a day, without the successors since that day. */
    private static List<Region> before(LocalDate day, List<Region> divisions) {
        Set<RegionCode> later = new HashSet<>();
        List<Region> former = new ArrayList<>();
        for (Region part : divisions) {
            List<Succession> next = part.successors().stream()
                    .filter(succession -> !succession.date().isBefore(day))
                    .toList();
            if (!next.isEmpty() || part.successors().isEmpty()) {
                former.add(part);
            }
            for (Succession succession : next) {
                later.add(succession.successor());
                Registry.find(succession.successor())
                        .ifPresent(successor -> SharedTerritory.successorsOf(successor)
                                .forEach(following -> later.add(following.code())));
            }
        }
        former.removeIf(part -> later.contains(part.code()));
        return former;
    }

    /** Returns whether regions may be all divisions of another, which are not only regions that left it later. */
    private static boolean mayDivide(Region whole, List<Region> divisions) {
        return !whole.successors().isEmpty() || !divisions.stream().allMatch(division -> hasLeft(division, whole));
    }

    /**
     * Returns whether a region of the same kind was a part of another until some day, such as Chongqing, which was in
     * Sichuan until 1997. A former state has parts that left it, too, but consists of them.
     */
    static boolean hasLeft(Region part, Region whole) {
        return part.kind() == whole.kind()
                && part.parents().stream()
                        .filter(parent -> parent.region().equals(whole))
                        .allMatch(parent -> parent.to().isPresent());
    }

    /** Returns the divisions of a region in a scheme of another region, preferably that of its primary code. */
    static Optional<List<Region>> divisionsInSchemeOf(Region whole, Region other, LocalDate date) {
        List<List<Region>> all = divisionsOf(whole, date).toList();
        return other.codes().stream()
                .map(RegionCode::scheme)
                .flatMap(scheme -> all.stream().filter(divisions -> haveCodeIn(scheme, divisions)))
                .findFirst();
    }

    private static boolean haveCodeIn(RegionScheme scheme, List<Region> divisions) {
        return divisions.stream().allMatch(division -> division.codeIn(scheme).isPresent());
    }
}
