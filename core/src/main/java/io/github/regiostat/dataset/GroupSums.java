// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.region.Region;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Sums of the members of a group, period by period. */
final class GroupSums {
    private GroupSums() {}

    static <Q extends Additive<Q>> Dataset of(
            Dataset dataset, Region group, Indicator<Q> indicator, Function<List<Measurement<Q>>, Measurement<Q>> sum) {
        if (group.memberships().isEmpty()) {
            throw new IllegalArgumentException(
                    "Sum over regions must be over a group with members, but was over " + group.code());
        }
        Map<TimePeriod, Set<Region>> members = new HashMap<>();
        Dataset ofMembers = dataset.ofIndicator(indicator)
                .filter(row -> members.computeIfAbsent(
                                row.period(), period -> Set.copyOf(group.membersOn(period.end())))
                        .contains(row.region()));
        Dataset.Builder sums = Dataset.builder();
        ofMembers.split(GroupSums::key).values().forEach(part -> {
            requireOneEach(part, group);
            sums.add(sum.apply(part.measurementsOf(indicator.kind())));
        });
        return sums.build();
    }

    /** What the members of a sum have in common; vintages are compared by the sum itself. */
    private static List<Object> key(Row row) {
        TimePeriod period = row.period();
        return Arrays.asList(
                row.unit(), period.start(), period.end(), row.counterpart(), row.breakdown(), row.reference());
    }

    private static void requireOneEach(Dataset part, Region group) {
        Map<Region, Row> byRegion = new HashMap<>();
        part.rows().forEach(row -> {
            Row other = byRegion.putIfAbsent(row.region(), row);
            if (other != null) {
                throw new IllegalArgumentException("Sum over " + group.code()
                        + " must have one measurement of each member, but has two of different sources or periods: "
                        + other + " and " + row);
            }
        });
    }
}
