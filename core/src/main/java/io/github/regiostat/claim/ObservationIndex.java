// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.column.IntList;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rows of a dataset by indicator and region, and its indicators by id. */
final class ObservationIndex {
    private static final Set<String> TOTALS = Set.of("_t", "total");
    private static final IntList NONE = new IntList();

    private final Dataset dataset;
    private final Map<Slot, IntList> rows = new HashMap<>();
    private final Map<String, Set<Indicator<?>>> indicators = new HashMap<>();
    private final Map<String, Set<Variant>> variants = new HashMap<>();
    private final Map<String, Set<Indicator<?>>> growthSeries = new HashMap<>();

    private record Slot(String indicator, Region region) {}

    /** The breakdown of a row without totals, and its counterpart. */
    record Variant(SortedMap<String, String> breakdown, Optional<Counterpart> counterpart) {
        private static final Variant TOTAL = new Variant(new TreeMap<>(), Optional.empty());

        static Variant of(Map<String, String> dimensions, Optional<Counterpart> counterpart) {
            if (dimensions.isEmpty() && counterpart.isEmpty()) {
                return TOTAL;
            }
            SortedMap<String, String> breakdown = new TreeMap<>(dimensions);
            breakdown.values().removeIf(category -> TOTALS.contains(category.toLowerCase(Locale.ROOT)));
            return new Variant(breakdown, counterpart);
        }

        boolean isTotal() {
            return breakdown.isEmpty() && counterpart.isEmpty();
        }

        @Override
        public String toString() {
            return (breakdown.isEmpty() ? "" : breakdown.toString())
                    + counterpart.map(other -> " " + other).orElse("");
        }
    }

    ObservationIndex(Dataset dataset) {
        this.dataset = dataset;
        for (int i = 0; i < dataset.size(); i++) {
            add(dataset.row(i), i);
        }
        for (Indicator<?> indicator : dataset.indicators()) {
            indicators
                    .computeIfAbsent(indicator.id(), id -> new LinkedHashSet<>())
                    .add(indicator);
            if (indicator.kind() == GrowthRate.class) {
                indicator
                        .growthOf()
                        .ifPresent(base -> growthSeries
                                .computeIfAbsent(base, id -> new LinkedHashSet<>())
                                .add(indicator));
            }
        }
    }

    private void add(Row row, int position) {
        String id = row.indicator().id();
        rows.computeIfAbsent(new Slot(id, row.region()), slot -> new IntList()).add(position);
        variants.computeIfAbsent(id, key -> new HashSet<>()).add(Variant.of(row.dimensions(), row.counterpart()));
    }

    Dataset dataset() {
        return dataset;
    }

    /** Returns the indicators with an id, which differ in other parts. */
    List<Indicator<?>> indicators(String id) {
        return List.copyOf(indicators.getOrDefault(id, Set.of()));
    }

    /** Returns the growth-rate series of an indicator. */
    List<Indicator<?>> growthSeries(String id) {
        return List.copyOf(growthSeries.getOrDefault(id, Set.of()));
    }

    /** Returns the indicators that are the ratio of two others. */
    List<Indicator<?>> ratios(String numerator, String denominator) {
        return indicators.values().stream()
                .flatMap(Set::stream)
                .filter(indicator -> indicator
                                .numerator()
                                .filter(numerator::equals)
                                .isPresent()
                        && indicator.denominator().filter(denominator::equals).isPresent())
                .collect(Collectors.toList());
    }

    /** Returns whether all rows of an indicator have one breakdown and counterpart. */
    boolean hasOneVariant(String indicator) {
        return variants.getOrDefault(indicator, Set.of()).size() == 1;
    }

    /** Returns the measurements of an indicator, region and the days of a period, of any breakdown. */
    List<Measurement<?>> measurements(String indicator, Region region, TimePeriod period) {
        IntList positions = rows.getOrDefault(new Slot(indicator, region), NONE);
        List<Measurement<?>> found = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            Row row = dataset.row(positions.at(i));
            if (row.period().coversSameDaysAs(period)) {
                found.add(row.measurement());
            }
        }
        return found;
    }

    /** Returns the periods for which an indicator has a figure in a region. */
    Set<TimePeriod> periods(String indicator, Region region) {
        IntList positions = rows.getOrDefault(new Slot(indicator, region), NONE);
        Set<TimePeriod> periods = new TreeSet<>();
        for (int i = 0; i < positions.size(); i++) {
            Row row = dataset.row(positions.at(i));
            if (!row.isMissing()) {
                periods.add(row.period());
            }
        }
        return periods;
    }

    /** Returns how many rows of an indicator and region have a unit. */
    int count(String indicator, Region region, Unit<?> unit) {
        IntList positions = rows.getOrDefault(new Slot(indicator, region), NONE);
        int count = 0;
        for (int i = 0; i < positions.size(); i++) {
            Optional<Unit<?>> other = dataset.row(positions.at(i)).unit();
            count += other.isPresent() && other.get().equals(unit) ? 1 : 0;
        }
        return count;
    }
}
