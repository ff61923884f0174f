// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sums of measurements that add up, such as R&D spending of Beijing, Tianjin and Hebei, or contracts of 2023 and 2024.
 *
 * <p>Only additive kinds compile. A stock is not summed over time, overlapping regions are not summed at all, and a missing member refuses the
 * sum. Sums are exact, and so are their bounds.
 *
 * {@snippet file="CalculationSnippets.java" region="sums"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Sums {
    private Sums() {}

    /**
     * Returns the sum of a flow over periods that adjoin.
     *
     * @param <Q> the kind of quantity, an additive one
     * @param measurements measurements of one indicator and region, in any order, one or more
     * @param accepted differences between them that the caller accepts
     * @return the sum, for the range of the periods
     * @throws NotComparableException if two differ in something that is not accepted
     * @throws IllegalArgumentException if the indicator is no flow, a figure is missing, or the periods overlap or leave a gap
     */
    public static <Q extends Additive<Q>> Measurement<Q> overTime(List<Measurement<Q>> measurements, Accept... accepted) {
        Measurement<Q> first = firstOf(measurements);
        if (first.indicator().behaviour() != Behaviour.FLOW) {
            throw new IllegalArgumentException("Sum over time must be of a flow, but was of " + first.indicator());
        }
        Comparison comparison = new Comparison(accepted);
        measurements.forEach(m -> comparison.alike(first, m).sameUnit(first, m).sameBreakdown(first, m).sameRegion(first, m));
        TimePeriod period =
                TimePeriod.joining(measurements.stream().map(Measurement::period).toList());
        return new Result("sum over time", measurements, comparison)
                .of(first.indicator(), first, first.region(), period, sum(measurements).toFigure(unitOf(first)))
                .build();
    }

    /**
     * Returns the sum over all members of a group.
     *
     * @param <Q> the kind of quantity, an additive one
     * @param group the group; of changing composition, with its members at the end of the period
     * @param measurements one measurement of each member, of one indicator and period, in any order
     * @param accepted differences between them that the caller accepts
     * @return the sum, for the group
     * @throws OverlappingRegionsException if two of the regions overlap
     * @throws NotComparableException if two differ in something that is not accepted, or count one flow at both ends
     * @throws IllegalArgumentException if a member has no measurement or no figure, a region is not of the group, or the indicator is a level
     */
    public static <Q extends Additive<Q>> Measurement<Q> overRegions(
            Region group, List<Measurement<Q>> measurements, Accept... accepted) {
        List<Region> missing = missing(group, measurements);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Sum over " + group.code() + " must have every member, but missing is "
                    + codes(missing) + "; a partial sum has to be asked for");
        }
        return summed("sum over regions", group, measurements, accepted).build();
    }

    /**
     * Returns the sum over those members of a group that have a figure; it is marked as incomplete by the status {@link
     * ObservationStatus#DEFINITION_DIFFERS} and by a note, and every result computed from it keeps the status.
     *
     * @param <Q> the kind of quantity, an additive one
     * @param group the group; of changing composition, with its members at the end of the period
     * @param measurements measurements of members, of one indicator and period, in any order; those without a figure are left out
     * @param accepted differences between them that the caller accepts
     * @return the sum, for the group; the full sum if no member is missing
     * @throws OverlappingRegionsException if two of the regions overlap
     * @throws NotComparableException if two differ in something that is not accepted, or count one flow at both ends
     * @throws IllegalArgumentException if no member has a figure, a region is not of the group, or the indicator is a level
     */
    public static <Q extends Additive<Q>> Measurement<Q> partialOverRegions(
            Region group, List<Measurement<Q>> measurements, Accept... accepted) {
        List<Measurement<Q>> present =
                measurements.stream().filter(m -> m.figure().isPresent()).toList();
        List<Region> missing = missing(group, present);
        if (missing.isEmpty()) {
            return overRegions(group, present, accepted);
        }
        Measurement<Q> sum = summed("partial sum over regions", group, present, accepted).build();
        return sum.toBuilder()
                .statuses(sum.statuses().union(Statuses.of(ObservationStatus.DEFINITION_DIFFERS)))
                .note("Incomplete: without " + codes(missing))
                .build();
    }

    private static <Q extends Additive<Q>> Measurement.Builder<Q> summed(
            String operation, Region group, List<Measurement<Q>> measurements, Accept... accepted) {
        Measurement<Q> first = firstOf(measurements);
        Indicator<Q> indicator = first.indicator();
        if (indicator.behaviour() != Behaviour.FLOW && indicator.behaviour() != Behaviour.STOCK) {
            throw new IllegalArgumentException("Sum over regions must be of a flow or a stock, but was of " + indicator);
        }
        Comparison comparison = new Comparison(accepted);
        measurements.forEach(m -> comparison
                .sameIndicator(first, m)
                .sameUnit(first, m)
                .sameBreakdown(first, m)
                .samePeriod(first, m));
        requireDisjoint(measurements, comparison);
        return new Result(operation, measurements, comparison)
                .of(indicator, withoutCounterpart(first, measurements), group, first.period(), sum(measurements).toFigure(unitOf(first)));
    }

    /** The counterpart of the sum is that of all parts, if they have the same. */
    private static <Q extends Additive<Q>> Measurement<Q> withoutCounterpart(
            Measurement<Q> first, List<Measurement<Q>> measurements) {
        boolean isShared = measurements.stream().map(Measurement::counterpart).distinct().count() == 1;
        return isShared ? first : first.toBuilder().withoutCounterpart().build();
    }

    private static <Q extends Additive<Q>> void requireDisjoint(List<Measurement<Q>> measurements, Comparison comparison) {
        for (int i = 0; i < measurements.size(); i++) {
            for (int j = i + 1; j < measurements.size(); j++) {
                Measurement<Q> a = measurements.get(i);
                Measurement<Q> b = measurements.get(j);
                LocalDate date = a.period().end();
                if (a.region().overlaps(b.region(), date)) {
                    throw new OverlappingRegionsException(a.region(), b.region(), date);
                }
                comparison.require(!isOneFlow(a, b, date), "direction: one flow is counted at both ends", a, b);
            }
        }
    }

    private static boolean isOneFlow(Measurement<?> a, Measurement<?> b, LocalDate date) {
        return a.counterpart()
                .flatMap(from -> b.counterpart()
                        .filter(to -> from.direction() != to.direction())
                        .filter(to -> reaches(from, b.region(), date) && reaches(to, a.region(), date)))
                .isPresent();
    }

    private static boolean reaches(Counterpart counterpart, Region region, LocalDate date) {
        return counterpart.regions().stream().anyMatch(other -> other.overlaps(region, date));
    }

    private static List<Region> missing(Region group, List<? extends Measurement<?>> measurements) {
        LocalDate date = firstOf(measurements).period().end();
        List<Region> members = group.membersOn(date);
        Set<Region> given = measurements.stream().map(Measurement::region).collect(Collectors.toSet());
        for (Measurement<?> measurement : measurements) {
            if (!members.contains(measurement.region())) {
                throw new IllegalArgumentException("Region must be a member of " + group.code() + " on " + date + ", which has "
                        + codes(members) + ", but was " + measurement.region().code());
            }
        }
        List<Region> missing = new ArrayList<>(members);
        missing.removeAll(given);
        return missing;
    }

    private static String codes(List<Region> regions) {
        return regions.stream().map(region -> region.code().toString()).collect(Collectors.joining(", "));
    }

    private static <M extends Measurement<?>> M firstOf(List<M> measurements) {
        if (measurements.isEmpty()) {
            throw new IllegalArgumentException("Sum must be of one measurement or more, but was of none");
        }
        return measurements.get(0);
    }

    private static Estimate sum(List<? extends Measurement<?>> measurements) {
        return measurements.stream().map(Estimate::of).reduce(Estimate::plus).orElseThrow();
    }

    private static <Q extends Additive<Q>> Unit<Q> unitOf(Measurement<Q> measurement) {
        return measurement.figure().orElseThrow().unit();
    }
}
