// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Joins the measurements of two indicators by region, days and common dimensions. */
final class DatasetJoin {
    private DatasetJoin() {}

    static <A extends Quantity<A>, B extends Quantity<B>> List<MeasurementPair<A, B>> of(
            Dataset dataset, Indicator<A> first, Indicator<B> second) {
        Dataset seconds = dataset.ofIndicator(second);
        Dataset firsts = dataset.ofIndicator(first);
        Set<String> dimensions = new TreeSet<>(firsts.dimensionIds());
        dimensions.retainAll(seconds.dimensionIds());
        Map<List<Object>, List<Row>> partners = new HashMap<>();
        seconds.rows()
                .forEach(row -> partners.computeIfAbsent(key(row, dimensions), key -> new ArrayList<>())
                        .add(row));
        List<MeasurementPair<A, B>> pairs = new ArrayList<>();
        firsts.rows().forEach(row -> {
            List<Row> found = partners.getOrDefault(key(row, dimensions), List.of());
            if (found.size() > 1) {
                throw new IllegalArgumentException("Measurement must have one partner, but " + row + " has "
                        + found.size() + " of " + second.id() + ": " + found.get(0) + " and " + found.get(1)
                        + "; select one of them first");
            }
            found.forEach(partner -> pairs.add(new MeasurementPair<>(
                    row.measurement().as(first.kind()), partner.measurement().as(second.kind()))));
        });
        return List.copyOf(pairs);
    }

    private static List<Object> key(Row row, Set<String> dimensions) {
        TimePeriod period = row.period();
        List<Object> key = new ArrayList<>(List.of(row.region(), period.start(), period.end()));
        dimensions.forEach(dimension -> key.add(row.category(dimension)));
        return key;
    }
}
