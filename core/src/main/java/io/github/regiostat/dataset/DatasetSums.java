// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.column.IntList;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums an indicator over the members of a group or the divisions of a region, for each part of its measurements. */
final class DatasetSums {
    static final String SUM = "Sum";

    private DatasetSums() {}

    static Table of(
            TableView dataset, Region group, Indicator<?> indicator, RowCalculation.SumOverRegions calculation) {
        TableView measurements = IndicatorLookup.require(dataset, indicator);
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
    static <Q extends Additive<Q>, W extends Additive<W>> List<Measurement<Q>> partial(
            TableView dataset, Region group, Indicator<Q> indicator, Indicator<W> weight, Accept... accepted) {
        IndicatorLookup.require(dataset, weight);
        TableView known = dataset.withoutMissing();
        GroupWeighting<W> weights = new GroupWeighting<>(known, group, weight);
        PartSelection.ofMembers(SUM, IndicatorLookup.require(dataset, indicator), group);
        List<Measurement<Q>> sums = new ArrayList<>();
        for (PartSelection.Selected part : PartSelection.of(SUM, known.ofIndicator(indicator), group)) {
            TableView members = GroupPartition.requireOneEach(SUM, group, part.measurements());
            sums.add(Sums.partialOverRegions(
                    group, members.measurementsOf(indicator.kind()), weights.ofCoverage(part), accepted));
        }
        return sums;
    }

    /** Returns the sums of the parts before a duplicate; one of them may be rejected first, for another reason. */
    private static Table sums(
            InputRows parts, RowCalculation calculation, @Nullable IllegalArgumentException duplicate) {
        Table sums = CalculationResults.of(parts, calculation);
        if (duplicate != null) {
            throw duplicate;
        }
        return sums;
    }
}
