// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Copies;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schemes in which a region is a division of its country, such as ISO 3166 and GB/T 2260 for Beijing, and the
 * divisions that contain it, such as {@code nuts2024:IE062} for the county Louth. Divisions of one scheme do not
 * overlap. The overlap of a province of ISO 3166-2 and a region of NUTS may be unknown.
 */
record DivisionSchemes(RegionCode country, Set<RegionScheme> schemes, Set<RegionCode> containers) {
    private static final Set<RegionScheme> IN_CORRESPONDENCE_TABLE =
            Set.of(RegionScheme.NUTS_2013, RegionScheme.NUTS_2016, RegionScheme.NUTS_2021, RegionScheme.NUTS_2024);

    /** Returns the schemes of a region, none for a zone; empty for a country, a group, or a zone of a country. */
    static Optional<DivisionSchemes> of(Region region) {
        if (region.isGroup() || region.code().isCountry()) {
            return Optional.empty();
        }
        Set<RegionScheme> schemes = new HashSet<>();
        for (RegionCode code : region.codes()) {
            if (code.scheme().dividesCountries()) {
                schemes.add(code.scheme());
            }
        }
        Set<RegionCode> containers = containersOf(region);
        return schemes.isEmpty() && containers.isEmpty()
                ? Optional.empty()
                : countryOf(region).map(country -> new DivisionSchemes(country, Copies.set(schemes), containers));
    }

    /** Returns the codes of the divisions that contain a region, without those of its country. */
    private static Set<RegionCode> containersOf(Region region) {
        Set<RegionCode> containers = new HashSet<>();
        Set<RegionCode> seen = new HashSet<>();
        Deque<Region> open = new ArrayDeque<>(List.of(region));
        while (!open.isEmpty()) {
            for (Membership parent : open.remove().parents()) {
                Region container = parent.region();
                if (!container.code().isCountry() && seen.add(container.code())) {
                    open.add(container);
                    container.codes().stream()
                            .filter(code -> code.scheme().dividesCountries())
                            .forEach(containers::add);
                }
            }
        }
        return Copies.set(containers);
    }

    /** Returns the country of a division. */
    static Optional<RegionCode> countryOf(Region region) {
        Region whole = region;
        List<Membership> parents = whole.parents();
        while (!whole.code().isCountry() && !parents.isEmpty()) {
            whole = parents.get(0).region();
            parents = whole.parents();
        }
        return whole.code().isCountry() ? Optional.of(whole.code()) : Optional.empty();
    }

    boolean isComparableTo(DivisionSchemes other) {
        return !country.equals(other.country)
                || !Collections.disjoint(schemes, other.schemes)
                || hasCorrespondenceTable() && other.hasCorrespondenceTable()
                || isLocatedIn(other)
                || other.isLocatedIn(this)
                || schemes.isEmpty() && other.schemes.isEmpty();
    }

    /**
     * Returns whether the smallest division that contains the region, in a scheme of another region, does not contain
     * the other: then the two do not overlap unless the other contains the division. A zone of a city does not overlap
     * the districts of the city either, but regions of NUTS may have the territory of the city.
     */
    private boolean isLocatedIn(DivisionSchemes other) {
        for (RegionScheme scheme : other.schemes) {
            List<RegionCode> inScheme = containers.stream()
                    .filter(code -> code.scheme().equals(scheme))
                    .toList();
            boolean isZone = schemes.isEmpty() && !scheme.isNuts();
            if (!inScheme.isEmpty() && (isZone || !other.containers.containsAll(inScheme))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the correspondence table has the intersections with regions of other editions. */
    private boolean hasCorrespondenceTable() {
        return !Collections.disjoint(schemes, IN_CORRESPONDENCE_TABLE);
    }

    /** Rejects regions if it is unknown whether one of the first overlaps one of the second. */
    static void requireComparable(Collection<Region> first, Collection<Region> second) {
        Map<RegionCode, Map<DivisionSchemes, Region>> others = new HashMap<>();
        for (Region other : second) {
            of(other)
                    .ifPresent(schemes -> others.computeIfAbsent(schemes.country(), country -> new LinkedHashMap<>())
                            .putIfAbsent(schemes, other));
        }
        if (others.isEmpty()) {
            return;
        }
        for (Region one : first) {
            of(one).ifPresent(schemes -> others.getOrDefault(schemes.country(), Map.of())
                    .forEach((schemesOfOther, other) -> requireComparable(one, schemes, other, schemesOfOther)));
        }
    }

    private static void requireComparable(
            Region one, DivisionSchemes schemes, Region other, DivisionSchemes schemesOfOther) {
        if (!schemes.isComparableTo(schemesOfOther)) {
            throw new IllegalArgumentException("Divisions of one country must have a common scheme to be compared, but "
                    + one.described() + " and " + other.described() + " are divisions of '"
                    + schemes.country()
                    + "' in different schemes");
        }
    }
}
