// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.IntList;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionPartition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Selects the measurements of the regions that partition a region, for each part of the measurements that is summed
 * together: members of a group, or divisions of a country.
 */
final class PartSelection {
    private static final int MAX_SHOWN = 5;

    private final Region whole;
    private final Map<List<Object>, Boolean> inside = new HashMap<>();
    private final Map<List<Object>, RegionPartition> partitions = new HashMap<>();

    PartSelection(Region whole) {
        this.whole = whole;
    }

    /** Returns whether only members of a group are measured, so that no divisions have to be looked for. */
    boolean hasOnlyMembers(TableView measurements) {
        if (!whole.isGroup()) {
            return false;
        }
        Set<Region> members = new HashSet<>();
        whole.memberships().forEach(membership -> members.add(membership.region()));
        TableView others = measurements.filter(row -> !members.contains(row.region()));
        return others.rows().noneMatch(this::isInside);
    }

    /** Selects the measurements of regions in the whole, at the end of their periods. */
    TableView inside(TableView measurements) {
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

    /** Measurements that are aggregated together, a row with their key, and all members, measured or not. */
    record Selected(Row key, TableView measurements, List<Region> members) {}

    /**
     * Returns the measurements of each aggregate: those of the coarsest partition. Measurements of divisions alone that
     * do not make up a group are left out, like those of other regions.
     */
    List<Selected> selected(TableView inside) {
        Map<IntList, Selected> selected = new LinkedHashMap<>();
        for (GroupPartition.Part part : GroupPartition.of(inside)) {
            LocalDate date = part.key().period().end();
            TableView measured = part.measurements().withoutMissing();
            RegionPartition partition = partition(measured, date);
            if (!partition.isComplete()) {
                // The calculation rejects a missing figure by itself.
                measured = part.measurements();
                partition = partition(measured, date);
            }
            boolean isUsed = !partition.parts().isEmpty() && (partition.isComplete() || isRequired(partition, date));
            if (isUsed) {
                TableView ofParts = measured.inRegions(partition.parts());
                selected.putIfAbsent(
                        ofParts.selection().sorted(), new Selected(part.key(), ofParts, partition.regions()));
            }
        }
        return new ArrayList<>(selected.values());
    }

    /**
     * Returns the measurements of each aggregate: those of members of a group if no other regions inside it are
     * measured, and otherwise those of a partition. Measurements of other regions alone are rejected.
     */
    static List<Selected> of(String what, TableView measurements, Region whole) {
        PartSelection selection = new PartSelection(whole);
        if (!selection.hasOnlyMembers(measurements)) {
            List<Selected> parts = selection.selected(selection.inside(measurements));
            if (!parts.isEmpty()) {
                return parts;
            }
        }
        return GroupPartition.of(ofMembers(what, measurements, whole)).stream()
                .map(part -> new Selected(
                        part.key(),
                        part.measurements(),
                        whole.membersOn(part.key().period().end())))
                .toList();
    }

    static void requireMembers(String what, Region group) {
        if (group.memberships().isEmpty()) {
            throw new IllegalArgumentException(
                    what + " over regions must be over a group with members, but was over " + group.code());
        }
    }

    /** Selects the measurements of members; if there are measurements, some must be of members. */
    static TableView ofMembers(String what, TableView measurements, Region group) {
        if (group.isGroup()) {
            requireMembers(what, group);
        }
        TableView members = group.isGroup()
                ? MemberSelection.of(measurements, group)
                : new PartSelection(group).inside(measurements);
        if (members.isEmpty() && !measurements.isEmpty()) {
            throw new IllegalArgumentException(what + " over " + group.code()
                    + " must have measurements of " + (group.isGroup() ? "members" : "its divisions") + ", but "
                    + measurements.row(0).indicator().id() + " is only of " + codes(measurements.regions()));
        }
        return members;
    }

    private static String codes(Collection<Region> regions) {
        String shown = regions.stream()
                .limit(MAX_SHOWN)
                .map(region -> region.code().toString())
                .collect(Collectors.joining(", "));
        return regions.size() <= MAX_SHOWN ? shown : shown + " and " + (regions.size() - MAX_SHOWN) + " more";
    }

    private RegionPartition partition(TableView measured, LocalDate date) {
        Set<Region> regions = measured.regions();
        return partitions.computeIfAbsent(List.of(regions, date), key -> whole.partitionAmong(regions, date));
    }

    private boolean isRequired(RegionPartition partition, LocalDate date) {
        return !whole.isGroup() || whole.membersOn(date).stream().anyMatch(partition.parts()::contains);
    }
}
