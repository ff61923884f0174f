// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Finds the weights of the members of a group, or of the divisions of a region, for a part of their values.
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
    private final TableView weights;

    /** The weights of some members by the days of their period. */
    private final Map<Set<Region>, Map<List<LocalDate>, List<GroupPartition.Part>>> parts = new HashMap<>();

    GroupWeighting(TableView dataset, Region group, Indicator<W> weight) {
        this.group = group;
        this.weight = weight;
        this.weights = IndicatorLookup.select(dataset, weight);
    }

    /** Returns the weights of the members that are weighted: those of a group on the day of each weight. */
    private Map<List<LocalDate>, List<GroupPartition.Part>> partsOf(PartSelection.Selected values) {
        Set<Region> members = Copies.set(values.members());
        LocalDate date = values.key().period().end();
        boolean areDirect = group.isGroup() && Copies.set(group.membersOn(date)).equals(members);
        return parts.computeIfAbsent(areDirect ? Set.of() : members, regions -> {
            Map<List<LocalDate>, List<GroupPartition.Part>> byDays = new HashMap<>();
            GroupPartition.of(areDirect ? MemberSelection.of(weights, group) : weights.inRegions(regions))
                    .forEach(part -> byDays.computeIfAbsent(days(part.key().period()), days -> new ArrayList<>())
                            .add(part));
            return byDays;
        });
    }

    private static List<LocalDate> days(TimePeriod period) {
        return Table.daysOf(GroupPartition.calendarPeriod(period));
    }

    /** Returns the weights of a mean, of which there must be some. */
    List<Measurement<W>> ofMean(PartSelection.Selected part) {
        Row values = part.key();
        List<TimePeriod> periods = WeightPeriods.of(values);
        for (TimePeriod period : periods) {
            List<Measurement<W>> found = in(period, part);
            if (!found.isEmpty()) {
                return found;
            }
        }
        String other = periods.get(0).coversSameDaysAs(values.period()) ? "" : " in " + periods.get(0);
        throw new IllegalArgumentException(
                "Weighted mean over " + group.code() + " must have weights, but the dataset has no " + weight.id()
                        + other + " for " + ShortNumbers.in(values));
    }

    /**
     * Returns the weights that state the coverage of a partial sum, or a weight without a figure if no weight exists.
     */
    List<Measurement<W>> ofCoverage(PartSelection.Selected part) {
        Row values = part.key();
        List<Measurement<W>> found = in(values.period(), part);
        return found.isEmpty()
                ? List.of(Measurement.builder(weight)
                        .region(values.region())
                        .period(values.period())
                        .build())
                : found;
    }

    private List<Measurement<W>> in(TimePeriod period, PartSelection.Selected part) {
        Row values = part.key();
        List<GroupPartition.Part> ofPeriod = partsOf(part).getOrDefault(days(period), List.of());
        List<GroupPartition.Part> matching =
                ofPeriod.stream().filter(own -> matches(own.key(), values)).toList();
        if (matching.isEmpty()) {
            if (!ofPeriod.isEmpty()) {
                throw new IllegalArgumentException("Weights must have the categories and the counterpart of the values,"
                        + " but were " + ShortNumbers.in(ofPeriod.get(0).key()) + " for " + ShortNumbers.in(values));
            }
            return List.of();
        }
        int most =
                matching.stream().mapToInt(own -> specificity(own.key())).max().orElseThrow();
        List<GroupPartition.Part> closest =
                matching.stream().filter(own -> specificity(own.key()) == most).toList();
        if (closest.size() > 1) {
            throw new IllegalArgumentException("Weights over " + group.code() + " must be one for each value, but are "
                    + ShortNumbers.in(closest.get(0).key()) + " and "
                    + ShortNumbers.in(closest.get(1).key()) + " for "
                    + ShortNumbers.in(values)
                    + "; select one of them first");
        }
        return GroupPartition.requireOneEach(WEIGHT, group, closest.get(0).measurements())
                .measurementsOf(weight.kind());
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
