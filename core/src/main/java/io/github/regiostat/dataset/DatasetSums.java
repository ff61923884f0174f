// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.IntList;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums an indicator over the members of a group, for each part of its measurements. */
final class DatasetSums {
    static final String SUM = "Sum";

    private DatasetSums() {}

    static Dataset of(
            Dataset dataset, Region group, Indicator<?> indicator, RowCalculation.SumOverRegions calculation) {
        Dataset measurements = dataset.requireIndicator(indicator);
        PartSelection selection = new PartSelection(group);
        if (!selection.hasOnlyMembers(measurements)) {
            Dataset inside = selection.inside(measurements);
            List<Dataset> parts = selection.selected(inside);
            if (!parts.isEmpty()) {
                return of(inside, parts, group, calculation);
            }
        }
        return sumsOfMembers(GroupPartition.ofMembers(SUM, measurements, group), group, calculation);
    }

    private static Dataset sumsOfMembers(Dataset members, Region group, RowCalculation.SumOverRegions calculation) {
        List<Dataset> parts = new ArrayList<>();
        GroupPartition.of(members).forEach(part -> parts.add(part.measurements()));
        return of(members, parts, group, calculation);
    }

    private static Dataset of(
            Dataset members, List<Dataset> parts, Region group, RowCalculation.SumOverRegions calculation) {
        IntList rows = new IntList();
        IntList starts = new IntList();
        starts.add(0);
        IllegalArgumentException duplicate = null;
        for (Dataset part : parts) {
            duplicate = GroupPartition.duplicateMember(SUM, group, part).orElse(null);
            if (duplicate != null) {
                break;
            }
            part.selection().addTo(rows);
            starts.add(rows.size());
        }
        return sums(InputRows.groups(members.table(), rows.toArray(), starts.toArray()), calculation, duplicate);
    }

    /** Returns the sums of the parts before a duplicate, which may be rejected for another reason first. */
    private static Dataset sums(
            InputRows parts, RowCalculation calculation, @Nullable IllegalArgumentException duplicate) {
        Dataset sums = CalculationResults.of(parts, calculation);
        if (duplicate != null) {
            throw duplicate;
        }
        return sums;
    }
}
