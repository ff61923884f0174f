// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A region that may contain others on a day. Its parts are found once, for any number of others. */
final class ContainingRegion {
    private final Region region;
    private final LocalDate date;
    private @Nullable Set<RegionCode> partCodes;

    ContainingRegion(Region region, LocalDate date) {
        this.region = region;
        this.date = date;
    }

    /**
     * Returns whether the region contains another.
     *
     * @throws IllegalArgumentException if one of two different regions is a group of unknown members
     */
    boolean contains(Region part) {
        boolean isSamePlace = Territory.shareCode(region, part);
        if (isSamePlace && part.includes().isEmpty()) {
            return true;
        }
        if (!isSamePlace) {
            Territory.requireKnownMembers(region, part, "contains");
            Territory.requireKnownMembers(part, region, "lies in");
        }
        if (partCodes == null && Territory.isDirectlyIn(part, region, date)) {
            return true;
        }
        if (partCodes == null) {
            partCodes = Territory.partCodes(region, date);
        }
        return Territory.covers(partCodes, part, date, new IdentityHashMap<>());
    }
}
