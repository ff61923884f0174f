// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.column.IntList;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a dataset by indicator and region, and its indicators by id. */
final class ObservationIndex {
    private static final Set<String> TOTALS = Set.of("_t", "total");

    private final Dataset dataset;
    private final Map<String, Map<Region, Series>> rows = new HashMap<>();
    private final Map<String, List<Indicator<?>>> indicators = new HashMap<>();
    private final Map<String, Set<Variant>> variants = new HashMap<>();
    private final Map<String, List<Indicator<?>>> growthSeries = new HashMap<>();
    /** The measurements created so far; one is created twice if two threads need it at the same time. */
    private final AtomicReferenceArray<@Nullable Measurement<?>> read;

    /** The rows of an indicator and region, and the days of their periods. */
    private static final class Series {
        static final Series NONE = new Series();

        final IntList positions = new IntList();
        private final IntList starts = new IntList();
        private final IntList ends = new IntList();

        void add(int position, TimePeriod period) {
            positions.add(position);
            starts.add(Math.toIntExact(period.startEpochDay()));
            ends.add(Math.toIntExact(period.endEpochDay()));
        }

        boolean covers(int i, long start, long end) {
            return starts.at(i) == start && ends.at(i) == end;
        }
    }

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

        /** Returns whether a row has this breakdown and counterpart. */
        boolean isOf(Measurement<?> row) {
            return row.dimensions().isEmpty() && row.counterpart().isEmpty()
                    ? isTotal()
                    : equals(of(row.dimensions(), row.counterpart()));
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
        this.read = new AtomicReferenceArray<>(dataset.size());
        for (int i = 0; i < dataset.size(); i++) {
            add(dataset.row(i), i);
        }
        for (Indicator<?> indicator : dataset.indicators()) {
            add(indicators, indicator.id(), indicator);
            if (indicator.kind() == GrowthRate.class) {
                indicator.growthOf().ifPresent(base -> add(growthSeries, base, indicator));
            }
        }
    }

    private ObservationIndex(ObservationIndex other) {
        this.dataset = other.dataset;
        this.read = other.read;
        this.rows.putAll(other.rows);
        this.indicators.putAll(other.indicators);
        this.variants.putAll(other.variants);
        this.growthSeries.putAll(other.growthSeries);
    }

    /** Returns an index of the same data that knows declared ratios without a measurement. */
    ObservationIndex withRatios(Collection<? extends Indicator<?>> declared) {
        ObservationIndex index = new ObservationIndex(this);
        for (Indicator<?> indicator : declared) {
            boolean isRatio =
                    indicator.numerator().isPresent() && indicator.denominator().isPresent();
            if (isRatio && !indicators.containsKey(indicator.id())) {
                add(index.indicators, indicator.id(), indicator);
            }
        }
        return index;
    }

    private void add(Row row, int position) {
        String id = row.indicator().id();
        rows.computeIfAbsent(id, key -> new HashMap<>())
                .computeIfAbsent(row.region(), region -> new Series())
                .add(position, row.period());
        variants.computeIfAbsent(id, key -> new HashSet<>()).add(Variant.of(row.dimensions(), row.counterpart()));
    }

    private static void add(Map<String, List<Indicator<?>>> map, String id, Indicator<?> indicator) {
        List<Indicator<?>> all = map.computeIfAbsent(id, key -> new ArrayList<>());
        if (!all.contains(indicator)) {
            all.add(indicator);
        }
    }

    private Series series(String indicator, Region region) {
        return rows.getOrDefault(indicator, Map.of()).getOrDefault(region, Series.NONE);
    }

    private Measurement<?> measurement(int position) {
        Measurement<?> measurement = read.get(position);
        if (measurement == null) {
            measurement = dataset.row(position).measurement();
            read.set(position, measurement);
        }
        return measurement;
    }

    /** Returns the indicators with an id, which differ in other parts. */
    List<Indicator<?>> indicators(String id) {
        return Collections.unmodifiableList(indicators.getOrDefault(id, List.of()));
    }

    /** Returns the growth-rate series of an indicator. */
    List<Indicator<?>> growthSeries(String id) {
        return Collections.unmodifiableList(growthSeries.getOrDefault(id, List.of()));
    }

    /** Returns the indicators that are the ratio of two others. */
    List<Indicator<?>> ratios(String numerator, String denominator) {
        return indicators.values().stream()
                .flatMap(List::stream)
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

    /**
     * Returns the measurements of an indicator, region and period, of any breakdown. A stock at the end of a period
     * that is missing is taken from the last day of the period.
     */
    List<Measurement<?>> measurements(String indicator, Region region, TimePeriod period) {
        Series series = series(indicator, region);
        long start = period.startEpochDay();
        long end = period.endEpochDay();
        List<Measurement<?>> found = new ArrayList<>(1);
        for (int i = 0; i < series.positions.size(); i++) {
            if (series.covers(i, start, end)) {
                found.add(measurement(series.positions.at(i)));
            }
        }
        return found.isEmpty() && !period.isRange() ? stocksOn(end, start == end, series) : found;
    }

    /** Returns the stocks at the end of periods that end on a day, or on the day alone. */
    private List<Measurement<?>> stocksOn(long day, boolean isOfAnyPeriod, Series series) {
        List<Measurement<?>> found = new ArrayList<>(1);
        for (int i = 0; i < series.positions.size(); i++) {
            if (isOfAnyPeriod ? series.ends.at(i) == day : series.covers(i, day, day)) {
                Measurement<?> row = measurement(series.positions.at(i));
                Indicator<?> indicator = row.indicator();
                boolean isAtEnd = indicator.behaviour() == Behaviour.STOCK
                        && indicator.timeCollection() == TimeCollection.END
                        && !row.period().isRange();
                if (isAtEnd) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    /** Returns how many rows of an indicator and region have a unit. */
    int count(String indicator, Region region, Unit<?> unit) {
        IntList positions = series(indicator, region).positions;
        int count = 0;
        for (int i = 0; i < positions.size(); i++) {
            Optional<Unit<?>> other = dataset.row(positions.at(i)).unit();
            count += other.isPresent() && other.get().equals(unit) ? 1 : 0;
        }
        return count;
    }
}
