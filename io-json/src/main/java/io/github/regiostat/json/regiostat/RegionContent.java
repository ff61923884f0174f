// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.Regions;

/** The contents of regions, which {@code equals} does not compare. */
final class RegionContent {
    private RegionContent() {}

    /** Returns whether a region differs from the one in the registry only in included territories. */
    static boolean isKnownButForIncluded(Region region) {
        return !region.includes().isEmpty()
                && Regions.find(region.code())
                        .filter(standard -> standard.contentEquals(region.withoutIncluded()))
                        .isPresent();
    }

    /** Returns whether a region that is not in the registry has only a code. */
    static boolean isKnownByCode(Region region) {
        RegionCode code = region.code();
        return region.names().isEmpty()
                && region.memberships().isEmpty()
                && region.includes().isEmpty()
                && Regions.find(code).isEmpty()
                && region.contentEquals(Region.unregistered(code));
    }
}
