// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Presentation;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The ranks of measurements by their true values, such as {@code 1: CN-GD, 2-3: CN-JS}.
 *
 * {@snippet file="ReadableSnippets.java" region="ranking"}
 *
 * <p>A rank is one more than the number of measurements that are strictly greater. It is decided by exact bounds: where
 * they overlap, each rank that is possible counts, and the rank is a range. A figure of unknown rounding counts as
 * exact. Measurements without a value and without bounds are {@linkplain #unranked() unranked}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 */
public final class Ranking<Q extends Quantity<Q>> implements Iterable<RankedMeasurement<Q>> {
    /** From the lowest lower end; one that belongs to its interval is below one that does not. */
    private static final Comparator<Interval> BY_LOWER = Comparator.comparing(
                    (Interval interval) -> interval.lower().orElse(null),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Interval::isLowerOpen);

    private static final Comparator<Interval> BY_UPPER = Comparator.comparing(
            (Interval interval) -> interval.upper().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<RankedMeasurement<Q>> ranked;
    private final List<Measurement<Q>> unranked;

    private Ranking(List<RankedMeasurement<Q>> ranked, List<Measurement<Q>> unranked) {
        this.ranked = List.copyOf(ranked);
        this.unranked = List.copyOf(unranked);
    }

    /**
     * Returns the ranking of measurements; the greatest has rank 1.
     *
     * @param <Q> the kind of quantity
     * @param measurements comparable measurements, one for each region
     * @param accepted the accepted differences, such as {@link Accept#OTHER_PERIOD} for the latest year of each region
     * @return the ranking
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted, such as in their unit or price basis
     * @throws IllegalArgumentException if a region has two measurements
     */
    public static <Q extends Quantity<Q>> Ranking<Q> of(List<Measurement<Q>> measurements, Accept... accepted) {
        requireDifferentRegions(measurements);
        Presentation.RANKING.requireComparable(measurements, accepted);
        return of(measurements, false);
    }

    private static <Q extends Quantity<Q>> Ranking<Q> of(List<Measurement<Q>> measurements, boolean isReversed) {
        List<Measurement<Q>> unranked = new ArrayList<>();
        List<Measurement<Q>> kept = new ArrayList<>();
        List<Interval> intervals = new ArrayList<>();
        for (Measurement<Q> measurement : measurements) {
            Optional<Interval> interval = interval(measurement);
            if (interval.isPresent()) {
                kept.add(measurement);
                intervals.add(isReversed ? interval.get().negated() : interval.get());
            } else {
                unranked.add(measurement);
            }
        }
        List<Interval> byLower = intervals.stream().sorted(BY_LOWER).toList();
        List<Interval> byUpper = intervals.stream().sorted(BY_UPPER).toList();
        List<RankedMeasurement<Q>> ranked = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Interval own = intervals.get(i);
            int above = countFromFirst(byLower, each -> each.isAbove(own));
            int perhapsAbove = countFromFirst(byUpper, each -> !each.isNowhereAbove(own));
            boolean isOneOfThem = !own.isNowhereAbove(own);
            ranked.add(new RankedMeasurement<>(1 + above, 1 + perhapsAbove - (isOneOfThem ? 1 : 0), kept.get(i)));
        }
        Comparator<RankedMeasurement<Q>> order = Comparator.comparingInt(RankedMeasurement::best);
        ranked.sort(order.thenComparingInt(RankedMeasurement::worst));
        return new Ranking<>(ranked, unranked);
    }

    /** Returns the number of intervals from the first that a condition holds for; it holds for all later ones. */
    private static int countFromFirst(List<Interval> sorted, Predicate<Interval> condition) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (condition.test(sorted.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return sorted.size() - from;
    }

    private static <Q extends Quantity<Q>> Optional<Interval> interval(Measurement<Q> measurement) {
        return measurement
                .bounds()
                .map(Bounds::interval)
                .or(() -> measurement
                        .figure()
                        .flatMap(figure -> figure.value())
                        .map(value -> Interval.exactly(value.number())));
    }

    private static <Q extends Quantity<Q>> void requireDifferentRegions(List<Measurement<Q>> measurements) {
        Set<Region> regions = new LinkedHashSet<>();
        for (Measurement<Q> measurement : measurements) {
            if (!regions.add(measurement.region())) {
                throw new IllegalArgumentException("Ranked measurements must be of different regions, but two are of "
                        + measurement.region().code() + ", such as " + ShortNumbers.in(measurement)
                        + "; select one of them first");
            }
        }
    }

    /**
     * Returns the ranking from the least: the least measurement has rank 1.
     *
     * @return the ranking of the same measurements from the least
     */
    public Ranking<Q> fromLeast() {
        List<Measurement<Q>> all = new ArrayList<>();
        ranked.forEach(each -> all.add(each.measurement()));
        all.addAll(unranked);
        return of(all, true);
    }

    /**
     * Returns the measurements with their ranks, in the order of the least possible rank.
     *
     * @return the ranked measurements
     */
    public List<RankedMeasurement<Q>> ranked() {
        return ranked;
    }

    /**
     * Returns the measurements without a rank: missing ones, and those without a value and without bounds.
     *
     * @return the measurements
     */
    public List<Measurement<Q>> unranked() {
        return unranked;
    }

    /**
     * Returns the rank of a region.
     *
     * @param region the region
     * @return the ranked measurement, or empty if the region has none
     */
    public Optional<RankedMeasurement<Q>> find(Region region) {
        Objects.requireNonNull(region, "region");
        return ranked.stream()
                .filter(each -> each.measurement().region().equals(region))
                .findFirst();
    }

    /** Returns an iterator over the ranked measurements; it does not support {@code remove}. */
    @Override
    public Iterator<RankedMeasurement<Q>> iterator() {
        return ranked.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking<?> that && ranked.equals(that.ranked) && unranked.equals(that.unranked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ranked, unranked);
    }

    /** Returns the ranks of the regions, such as {@code 1: CN-GD, 2-3: CN-JS, 2-3: CN-SD}. */
    @Override
    public String toString() {
        return ranked.stream()
                .map(each -> (each.isCertain() ? String.valueOf(each.best()) : each.best() + "-" + each.worst()) + ": "
                        + each.measurement().region().code())
                .collect(Collectors.joining(", "));
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Ranking.class, "its measurements");
    }
}
