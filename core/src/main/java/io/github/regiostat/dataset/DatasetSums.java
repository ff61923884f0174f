// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.IntList;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.region.Region;
import org.jspecify.annotations.Nullable;

/** Sums an indicator over the members of a group, for each part of its measurements. */
final class DatasetSums {
    static final String SUM = "Sum";

    private DatasetSums() {}

    static Dataset of(
            Dataset dataset, Region group, Indicator<?> indicator, RowCalculation.SumOverRegions calculation) {
        Dataset members = GroupPartition.ofMembers(SUM, dataset.requireIndicator(indicator), group);
        IntList rows = new IntList();
        IntList starts = new IntList();
        starts.add(0);
        IllegalArgumentException duplicate = null;
        for (GroupPartition.Part part : GroupPartition.of(members)) {
            duplicate = GroupPartition.duplicateMember(SUM, group, part.measurements())
                    .orElse(null);
            if (duplicate != null) {
                break;
            }
            part.measurements().selection().addTo(rows);
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
