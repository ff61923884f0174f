// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.function.Function;

/** Sums an indicator over the members of a group for each period. */
final class GroupSummation {
    private static final String SUM = "Sum";

    private GroupSummation() {}

    static <Q extends Additive<Q>> Dataset of(
            Dataset dataset, Region group, Indicator<Q> indicator, Function<List<Measurement<Q>>, Measurement<Q>> sum) {
        Dataset.Builder sums = Dataset.builder();
        GroupPartition.of(SUM, dataset, group, indicator)
                .forEach(part -> sums.add(sum.apply(part.measurementsOf(indicator))));
        return sums.build();
    }
}
