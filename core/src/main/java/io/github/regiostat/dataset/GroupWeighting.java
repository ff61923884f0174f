// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds the weights of the members of a group by period and by the category of each dimension that values and weights
 * have in common.
 */
final class GroupWeighting<W extends Quantity<W>> {
    private final Region group;
    private final Indicator<W> weight;
    private final Set<String> dimensions;
    private final Map<List<Object>, Dataset> parts;

    GroupWeighting(Dataset dataset, Region group, Indicator<?> values, Indicator<W> weight) {
        Dataset weights = GroupPartition.ofMembers(dataset, group, weight);
        Set<String> common = new TreeSet<>(dataset.ofIndicator(values).dimensionIds());
        common.retainAll(weights.dimensionIds());
        this.group = group;
        this.weight = weight;
        this.dimensions = common;
        this.parts =
                weights.split(row -> key(row.period(), id -> row.category(id).orElse("")));
    }

    private List<Object> key(TimePeriod period, Function<String, String> category) {
        List<Object> key = new ArrayList<>(List.of(period.start(), period.end()));
        dimensions.forEach(dimension -> key.add(category.apply(dimension)));
        return key;
    }

    /** Returns the weights for the part of a value; empty if the dataset has none. */
    List<Measurement<W>> of(Measurement<?> value) {
        Dataset part = parts.get(key(value.period(), id -> value.dimensions().getOrDefault(id, "")));
        if (part == null) {
            return List.of();
        }
        GroupPartition.requireOneEach("Weight", part, group);
        return part.measurementsOf(weight);
    }

    /** Returns the weights, or a single weight without a figure if the dataset has none. */
    List<Measurement<W>> orMissing(Measurement<?> value) {
        List<Measurement<W>> weights = of(value);
        return weights.isEmpty()
                ? List.of(Measurement.builder(weight)
                        .region(value.region())
                        .period(value.period())
                        .build())
                : weights;
    }
}
