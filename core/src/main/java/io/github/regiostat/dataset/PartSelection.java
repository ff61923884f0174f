// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionPartition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Selects the measurements of the regions that partition a region, for each part of the measurements that is summed
 * together: members of a group, or divisions of a country.
 */
final class PartSelection {
    private final Region whole;
    private final Map<List<Object>, Boolean> inside = new HashMap<>();
    private final Map<List<Object>, RegionPartition> partitions = new HashMap<>();

    PartSelection(Region whole) {
        this.whole = whole;
    }

    /** Returns whether only members of a group are measured, so that no divisions have to be looked for. */
    boolean hasOnlyMembers(Dataset measurements) {
        if (!whole.isGroup()) {
            return false;
        }
        Set<Region> members = new HashSet<>();
        whole.memberships().forEach(membership -> members.add(membership.region()));
        Dataset others = measurements.filter(row -> !members.contains(row.region()));
        return others.rows().noneMatch(this::isInside);
    }

    /** Selects the measurements of regions in the whole, at the end of their periods. */
    Dataset inside(Dataset measurements) {
        return measurements.filter(this::isInside);
    }

    private boolean isInside(Row row) {
        Region region = row.region();
        LocalDate date = row.period().end();
        return inside.computeIfAbsent(List.of(region, date), key -> isInside(region, date));
    }

    private boolean isInside(Region region, LocalDate date) {
        boolean isUnknown = region.isGroup() && !region.hasKnownMembers();
        return !isUnknown && !region.isSamePlaceAs(whole) && whole.contains(region.withoutIncluded(), date);
    }

    /**
     * Returns the measurements of each sum: those of the coarsest partition. Measurements of divisions alone that do
     * not make up a group are left out, like those of other regions.
     */
    List<Dataset> selected(Dataset inside) {
        Set<Dataset> selected = new LinkedHashSet<>();
        for (GroupPartition.Part part : GroupPartition.of(inside)) {
            LocalDate date = part.key().period().end();
            Dataset measured = part.measurements().withoutMissing();
            RegionPartition partition = partition(measured, date);
            if (!partition.isComplete()) {
                // The calculation rejects a missing figure by itself.
                measured = part.measurements();
                partition = partition(measured, date);
            }
            boolean isUsed = !partition.parts().isEmpty() && (partition.isComplete() || isRequired(partition, date));
            if (isUsed) {
                selected.add(measured.inRegions(partition.parts()));
            }
        }
        return new ArrayList<>(selected);
    }

    private RegionPartition partition(Dataset measured, LocalDate date) {
        Set<Region> regions = measured.regions();
        return partitions.computeIfAbsent(List.of(regions, date), key -> whole.partitionAmong(regions, date));
    }

    private boolean isRequired(RegionPartition partition, LocalDate date) {
        return !whole.isGroup() || whole.membersOn(date).stream().anyMatch(partition.parts()::contains);
    }
}
