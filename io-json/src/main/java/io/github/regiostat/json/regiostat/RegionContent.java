// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.Regions;

/** What is said of regions, which are equal by their code whatever is said. */
final class RegionContent {
    private RegionContent() {}

    /** Whether this is a region of the registry that includes other territories, of which nothing else is said. */
    static boolean isKnownButForIncluded(Region region) {
        return !region.includes().isEmpty()
                && Regions.find(region.code())
                        .filter(standard -> standard.contentEquals(region.withoutIncluded()))
                        .isPresent();
    }

    /** Whether nothing is said but what the code says, of a region that is not in the registry. */
    static boolean isKnownByCode(Region region) {
        RegionCode code = region.code();
        return region.names().isEmpty()
                && region.memberships().isEmpty()
                && region.includes().isEmpty()
                && Regions.find(code).isEmpty()
                && region.contentEquals(Region.unregistered(code));
    }
}
