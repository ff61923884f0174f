// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Finds the weights of the members of a group for a part of their values.
 *
 * <p>Weights have the counterpart and the categories of the values, or none where only the values have them. They are
 * of the period that weights the values: for growth the period from which it starts, for an index its base period, and
 * the period of the value otherwise. If the dataset has no such weights, those of another period are returned, which
 * the calculation rejects unless the call accepts them.
 */
final class GroupWeighting<W extends Quantity<W>> {
    private static final String WEIGHT = "Weight";

    private final Region group;
    private final Indicator<W> weight;
    private final Map<List<LocalDate>, List<GroupPartition.Part>> parts = new HashMap<>();

    GroupWeighting(Dataset dataset, Region group, Indicator<W> weight) {
        this.group = group;
        this.weight = weight;
        GroupPartition.of(dataset.ofIndicator(weight).inMembersOf(group))
                .forEach(part -> parts.computeIfAbsent(days(part.key().period()), days -> new ArrayList<>())
                        .add(part));
    }

    private static List<LocalDate> days(TimePeriod period) {
        return GroupPartition.daysOf(GroupPartition.calendarPeriod(period));
    }

    /** Returns the weights of a mean, of which there must be some. */
    List<Measurement<W>> ofMean(Row values) {
        List<TimePeriod> periods = WeightPeriods.of(values);
        for (TimePeriod period : periods) {
            List<Measurement<W>> found = in(period, values);
            if (!found.isEmpty()) {
                return found;
            }
        }
        String other = periods.get(0).coversSameDaysAs(values.period()) ? "" : " in " + periods.get(0);
        throw new IllegalArgumentException("Weighted mean over " + group.code()
                + " must have weights, but the dataset has no " + weight.id() + other + " for " + values);
    }

    /**
     * Returns the weights that state the coverage of a partial sum, or a weight without a figure if no weight exists.
     */
    List<Measurement<W>> ofCoverage(Row values) {
        List<Measurement<W>> found = in(values.period(), values);
        return found.isEmpty()
                ? List.of(Measurement.builder(weight)
                        .region(values.region())
                        .period(values.period())
                        .build())
                : found;
    }

    private List<Measurement<W>> in(TimePeriod period, Row values) {
        List<GroupPartition.Part> ofPeriod = parts.getOrDefault(days(period), List.of());
        List<GroupPartition.Part> matching =
                ofPeriod.stream().filter(part -> matches(part.key(), values)).toList();
        if (matching.isEmpty()) {
            if (!ofPeriod.isEmpty()) {
                throw new IllegalArgumentException("Weights must have the categories and the counterpart of the values,"
                        + " but were " + ofPeriod.get(0).key() + " for " + values);
            }
            return List.of();
        }
        int most = matching.stream()
                .mapToInt(part -> specificity(part.key()))
                .max()
                .orElseThrow();
        List<GroupPartition.Part> closest = matching.stream()
                .filter(part -> specificity(part.key()) == most)
                .toList();
        if (closest.size() > 1) {
            throw new IllegalArgumentException("Weights over " + group.code() + " must be one for each value, but are "
                    + closest.get(0).key() + " and " + closest.get(1).key() + " for " + values
                    + "; select one of them first");
        }
        return GroupPartition.requireOneEach(WEIGHT, group, closest.get(0).measurements())
                .measurementsOf(weight);
    }

    private static boolean matches(Row weights, Row values) {
        SortedMap<String, String> categories = values.dimensions();
        return weights.dimensions().entrySet().stream()
                        .allMatch(e -> e.getValue().equals(categories.get(e.getKey())))
                && (weights.counterpart().isEmpty() || weights.counterpart().equals(values.counterpart()));
    }

    /** Returns the number of categories and counterparts. */
    private static int specificity(Row row) {
        return row.dimensions().size() + (row.counterpart().isPresent() ? 1 : 0);
    }
}
