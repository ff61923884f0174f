// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.RelationKinds.RegionSum;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a whole region in each period. */
final class RegionParts {
    private final Cells cells;
    private final RegionSum relation;
    private final List<Region> known;
    private final Map<LocalDate, int[]> parts = new HashMap<>();

    RegionParts(Cells cells, RegionSum relation) {
        this.cells = cells;
        this.relation = relation;
        this.known = cells.regions();
    }

    /** Returns the codes of the parts in a period, or an empty array if they are not known to make up the whole. */
    int[] in(TimePeriod period) {
        return parts.computeIfAbsent(
                period.end(),
                date -> partsOn(date).stream().mapToInt(cells::region).toArray());
    }

    private List<Region> partsOn(LocalDate date) {
        Region whole = relation.whole();
        if (!relation.parts().isEmpty()) {
            return relation.parts();
        }
        if (whole.hasKnownMembers()) {
            return whole.membersOn(date);
        }
        List<Region> children = known.stream()
                .filter(region -> region.parentOn(date).filter(whole::equals).isPresent())
                .toList();
        return children.size() > 1 && whole.isPartitionedBy(children, date) ? children : List.of();
    }
}
