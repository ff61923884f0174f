// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The contents of regions, which {@code equals} does not compare. */
final class RegionContent {
    private RegionContent() {}

    /** Returns the region of the registry with a code, or the group with an id that looks like a code, such as EU. */
    static Optional<Region> find(RegionCode code) {
        Optional<Region> region = Regions.find(code);
        return region.isPresent() ? region : groupWithId(code);
    }

    /**
     * Returns the region of the registry that a document of an earlier version declares because the registry of that
     * version did not have its code: as the country {@code EU}, which is a group, or as the former country
     * {@code iso3166-3:BUMM}, which is a former code of Myanmar.
     */
    static Optional<Region> declaredByEarlierVersion(RegionCode code, RegionKind kind) {
        Optional<Region> group = kind == RegionKind.COUNTRY ? groupWithId(code) : Optional.empty();
        return group.or(() -> Regions.find(code).filter(region -> !region.code().equals(code)));
    }

    /**
     * Returns the group with an id that looks like the code of a country, such as EU, which an earlier version wrote.
     */
    static Optional<Region> groupWithId(RegionCode code) {
        return code.isCountry() ? Regions.find(code.toString()).filter(Region::isGroup) : Optional.empty();
    }

    /** Returns whether a region differs from the one in the registry only in its declared territory. */
    static boolean isKnownButForTerritory(Region region) {
        return declaresTerritory(region)
                && Regions.find(region.code())
                        .map(standard -> withTerritory(standard, region.includes(), region.territoryOn()))
                        .filter(region::contentEquals)
                        .isPresent();
    }

    private static boolean declaresTerritory(Region region) {
        return !region.includes().isEmpty() || region.territoryOn().isPresent();
    }

    /** Returns a region with what a source includes, and on the territory of a day, if any. */
    static Region withTerritory(Region region, List<Region> includes, Optional<LocalDate> day) {
        Region including = includes.isEmpty() ? region : region.including(includes.toArray(Region[]::new));
        return day.map(including::onTerritoryOf).orElse(including);
    }

    /** Returns whether a region that is not in the registry has only a code. */
    static boolean isKnownByCode(Region region) {
        RegionCode code = region.code();
        return region.names().isEmpty()
                && region.memberships().isEmpty()
                && !declaresTerritory(region)
                && find(code).isEmpty()
                && region.contentEquals(Region.unregistered(code));
    }
}
