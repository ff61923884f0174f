// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Regions in the order in which they were added, each once. A few regions are compared, many are looked up by code. */
final class DistinctRegions {
    private static final int FEW = 12;
    private static final int USUAL = 4;

    private final List<Region> regions = new ArrayList<>(USUAL);
    /** The codes of more than a few regions. */
    private Set<RegionCode> codes = Set.of();

    int size() {
        return regions.size();
    }

    List<Region> asList() {
        return regions;
    }

    boolean contains(Region region) {
        return regions.size() > FEW ? codes.contains(region.code()) : regions.contains(region);
    }

    /** Adds a region that is not contained. */
    void add(Region region) {
        regions.add(region);
        if (regions.size() > FEW) {
            if (codes.isEmpty()) {
                codes = new HashSet<>();
                regions.forEach(known -> codes.add(known.code()));
            }
            codes.add(region.code());
        }
    }

    /** Returns whether these are exactly the members of a group, each named once. */
    boolean areAll(List<Region> members) {
        if (members.size() != regions.size()) {
            return false;
        }
        for (int i = 0; i < members.size(); i++) {
            Region member = members.get(i);
            if (!member.equals(regions.get(i)) && !contains(member)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a region includes territories that are listed apart. */
    boolean includeOthers() {
        for (Region region : regions) {
            if (!region.includes().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
