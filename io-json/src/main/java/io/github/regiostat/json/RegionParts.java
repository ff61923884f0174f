// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.Regions;
import java.util.List;

/** What is said of regions, which are equal by their code whatever is said. */
final class RegionParts {
    private RegionParts() {}

    /** Whether the same is said of both, and of all that they name. */
    @SuppressWarnings("ReferenceEquality") // Spares regions that many name.
    static boolean isSame(Region a, Region b) {
        return a == b
                || a.code().equals(b.code())
                        && a.otherCodes().equals(b.otherCodes())
                        && a.kind() == b.kind()
                        && List.copyOf(a.names().entrySet())
                                .equals(List.copyOf(b.names().entrySet()))
                        && isSame(a.parents(), b.parents())
                        && isSame(a.memberships(), b.memberships())
                        && a.successors().equals(b.successors());
    }

    private static boolean isSame(List<Membership> a, List<Membership> b) {
        if (!a.equals(b)) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!isSame(a.get(i).region(), b.get(i).region())) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing is said but what the code says, of a region that is not in the registry. */
    static boolean isKnownByCode(Region region) {
        RegionCode code = region.code();
        return region.names().isEmpty()
                && region.memberships().isEmpty()
                && Regions.find(code).isEmpty()
                && isSame(region, Region.of(code));
    }
}
