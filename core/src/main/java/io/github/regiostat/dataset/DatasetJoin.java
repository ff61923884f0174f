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

    /** Joins the measurements of the first indicator and those of the second. */
    static <A extends Quantity<A>, B extends Quantity<B>> List<MeasurementPair<A, B>> of(
            Dataset firsts, Indicator<A> first, Dataset seconds, Indicator<B> second) {
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
        if (pairs.isEmpty()) {
            requireCommonCategories(firsts, seconds);
        }
        return List.copyOf(pairs);
    }

    /** Checks that no measurements of one region and period are left out only because of their categories. */
    private static void requireCommonCategories(Dataset firsts, Dataset seconds) {
        Map<List<Object>, Row> byRegionAndPeriod = new HashMap<>();
        seconds.rows().forEach(row -> byRegionAndPeriod.putIfAbsent(key(row, Set.of()), row));
        firsts.rows().forEach(row -> {
            Row other = byRegionAndPeriod.get(key(row, Set.of()));
            if (other != null) {
                throw new IllegalArgumentException("Measurements of "
                        + row.indicator().id() + " and "
                        + other.indicator().id() + " must have a category in common in each dimension of both, but"
                        + " differ in all pairs, such as " + row + " and " + other);
            }
        });
    }

    private static List<Object> key(Row row, Set<String> dimensions) {
        TimePeriod period = row.period();
        List<Object> key = new ArrayList<>(List.of(row.region(), period.start(), period.end()));
        dimensions.forEach(dimension -> key.add(row.category(dimension)));
        return key;
    }
}
