// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits the measurements of the members of a group into the parts that are aggregated together. Members are those at
 * the end of each period.
 */
final class GroupPartition {
    private GroupPartition() {}

    /** Selects the measurements of an indicator for the members. */
    static Dataset ofMembers(Dataset dataset, Region group, Indicator<?> indicator) {
        Map<TimePeriod, Set<Region>> members = new HashMap<>();
        return dataset.ofIndicator(indicator)
                .filter(row -> members.computeIfAbsent(
                                row.period(), period -> Set.copyOf(group.membersOn(period.end())))
                        .contains(row.region()));
    }

    /**
     * Returns parts with the same unit, period, counterpart, dimensions and reference. The calculation itself compares
     * vintages.
     */
    static Collection<Dataset> of(String what, Dataset dataset, Region group, Indicator<?> indicator) {
        requireMembers(what, group);
        Collection<Dataset> parts =
                ofMembers(dataset, group, indicator).split(GroupPartition::key).values();
        parts.forEach(part -> requireOneEach(what, part, group));
        return parts;
    }

    static void requireMembers(String what, Region group) {
        if (group.memberships().isEmpty()) {
            throw new IllegalArgumentException(
                    what + " over regions must be over a group with members, but was over " + group.code());
        }
    }

    private static List<Object> key(Row row) {
        TimePeriod period = row.period();
        return Arrays.asList(
                row.unit(), period.start(), period.end(), row.counterpart(), row.dimensions(), row.reference());
    }

    static void requireOneEach(String what, Dataset part, Region group) {
        Map<Region, Row> byRegion = new HashMap<>();
        part.rows().forEach(row -> {
            Row other = byRegion.putIfAbsent(row.region(), row);
            if (other != null) {
                throw new IllegalArgumentException(what + " over " + group.code()
                        + " must have one measurement of each member, but has two of different sources or periods: "
                        + other + " and " + row);
            }
        });
    }
}
