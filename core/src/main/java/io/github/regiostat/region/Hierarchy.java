// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In which schemes a region is one of the divisions of its country. Two divisions of one country are known to be apart if a scheme has both, for it
 * divides the country without overlap. What a province of ISO 3166-2 has in common with a region of NUTS nobody says.
 */
record Hierarchy(RegionCode country, Set<RegionScheme> schemes) {
    private static final Set<RegionScheme> COMPARED = Set.of(RegionScheme.NUTS_2021, RegionScheme.NUTS_2024);

    /** The hierarchy of a region, which for a zone is that of what it lies in, or empty for one that is in no scheme of divisions. */
    static Optional<Hierarchy> of(Region region) {
        if (region.isGroup() || region.code().isCountry()) {
            return Optional.empty();
        }
        Set<RegionScheme> schemes = new HashSet<>();
        for (RegionCode code : region.codes()) {
            if (code.scheme().isOfDivisions()) {
                schemes.add(code.scheme());
            }
        }
        if (schemes.isEmpty()) {
            return region.parents().isEmpty()
                    ? Optional.empty()
                    : of(region.parents().get(0).region());
        }
        return countryOf(region).map(country -> new Hierarchy(country, Set.copyOf(schemes)));
    }

    private static Optional<RegionCode> countryOf(Region region) {
        Region whole = region;
        List<Membership> parents = whole.parents();
        while (!whole.code().isCountry() && !parents.isEmpty()) {
            whole = parents.get(0).region();
            parents = whole.parents();
        }
        return whole.code().isCountry() ? Optional.of(whole.code()) : Optional.empty();
    }

    boolean isComparableTo(Hierarchy other) {
        return !country.equals(other.country)
                || !Collections.disjoint(schemes, other.schemes)
                || isCompared() && other.isCompared();
    }

    /** Whether the crosswalk knows what the region shares with those of other editions. */
    private boolean isCompared() {
        return !Collections.disjoint(schemes, COMPARED);
    }

    /** Fails if nobody says whether one of these overlaps one of those. */
    static void requireComparable(Collection<Region> these, Collection<Region> those) {
        for (Region one : these) {
            Hierarchy hierarchy = of(one).orElse(null);
            if (hierarchy == null) {
                continue;
            }
            for (Region other : those) {
                if (!of(other).map(hierarchy::isComparableTo).orElse(true)) {
                    throw new IllegalArgumentException("It must be known whether " + one.described() + " and "
                            + other.described() + " overlap, but they are divisions of '" + hierarchy.country()
                            + "' in different schemes");
                }
            }
        }
    }
}
