// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.column.IntList;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.region.Region;
import org.jspecify.annotations.Nullable;

/** Sums an indicator over the members of a group or the divisions of a region, for each part of its measurements. */
final class DatasetSums {
    static final String SUM = "Sum";

    private DatasetSums() {}

    static Dataset of(
            Dataset dataset, Region group, Indicator<?> indicator, RowCalculation.SumOverRegions calculation) {
        Dataset measurements = dataset.requireIndicator(indicator);
        IntList rows = new IntList();
        IntList starts = new IntList();
        starts.add(0);
        IllegalArgumentException duplicate = null;
        for (PartSelection.Selected part : PartSelection.of(SUM, measurements, group)) {
            duplicate = GroupPartition.duplicateMember(SUM, group, part.measurements())
                    .orElse(null);
            if (duplicate != null) {
                break;
            }
            part.measurements().selection().addTo(rows);
            starts.add(rows.size());
        }
        return sums(InputRows.groups(measurements.table(), rows.toArray(), starts.toArray()), calculation, duplicate);
    }

    /** Returns the sums of the members that have a figure, with their coverage by a weight. */
    static <Q extends Additive<Q>, W extends Additive<W>> Dataset partial(
            Dataset dataset, Region group, Indicator<Q> indicator, Indicator<W> weight, Accept... accepted) {
        dataset.requireIndicator(weight);
        Dataset known = dataset.withoutMissing();
        GroupWeighting<W> weights = new GroupWeighting<>(known, group, weight);
        GroupPartition.ofMembers(SUM, dataset.requireIndicator(indicator), group);
        Dataset.Builder sums = Dataset.builder();
        for (PartSelection.Selected part : PartSelection.of(SUM, known.equalTo(indicator), group)) {
            Dataset members = GroupPartition.requireOneEach(SUM, group, part.measurements());
            sums.add(Sums.partialOverRegions(
                    group, members.measurementsOf(indicator), weights.ofCoverage(part), accepted));
        }
        return sums.build();
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
