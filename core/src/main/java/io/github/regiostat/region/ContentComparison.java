// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Compares the content of regions. A pair of regions is compared once, even if many paths of parents lead to it. */
final class ContentComparison {
    /** The regions that a region was found equal to, by identity. */
    private final IdentityHashMap<Region, Set<Region>> equal = new IdentityHashMap<>();

    @SuppressWarnings("ReferenceEquality") // Avoids comparing shared regions again.
    boolean areEqual(Region one, Region other) {
        if (one == other || equal.getOrDefault(one, Set.of()).contains(other)) {
            return true;
        }
        boolean areEqual = one.codes().equals(other.codes())
                && one.kind() == other.kind()
                && List.copyOf(one.names().entrySet())
                        .equals(List.copyOf(other.names().entrySet()))
                && one.formerCodes().equals(other.formerCodes())
                && one.otherNames().equals(other.otherNames())
                && areMembershipsEqual(one.parents(), other.parents())
                && areMembershipsEqual(one.memberships(), other.memberships())
                && areAllEqual(inOrderOfCodes(one.includes()), inOrderOfCodes(other.includes()))
                && one.territoryOn().equals(other.territoryOn())
                && one.successors().equals(other.successors());
        if (areEqual) {
            equal.computeIfAbsent(one, region -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(other);
        }
        return areEqual;
    }

    /** Memberships are equal if their dates and codes are; the content of the regions is compared in addition. */
    private boolean areMembershipsEqual(List<Membership> these, List<Membership> others) {
        return these.equals(others)
                && areAllEqual(
                        these.stream().map(Membership::region).toList(),
                        others.stream().map(Membership::region).toList());
    }

    private static List<Region> inOrderOfCodes(List<Region> regions) {
        return regions.stream().sorted(Comparator.comparing(Region::code)).toList();
    }

    private boolean areAllEqual(List<Region> these, List<Region> others) {
        if (!these.equals(others)) {
            return false;
        }
        for (int i = 0; i < these.size(); i++) {
            if (!areEqual(these.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
