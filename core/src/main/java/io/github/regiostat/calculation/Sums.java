// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Behaviour;
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
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Sums of measurements that add up, such as R&amp;D spending of Beijing, Tianjin and Hebei, or contracts of 2023 and
 * 2024.
 *
 * <p>Only additive kinds compile. A stock is not summed over time, overlapping regions are not summed at all, and a
 * missing member refuses the sum. Sums are exact, and so are their bounds.
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
     * @throws IllegalArgumentException if the indicator is no flow, a figure is missing, or the periods overlap or
     *     leave a gap
     */
    public static <Q extends Additive<Q>> Measurement<Q> overTime(
            List<Measurement<Q>> measurements, Accept... accepted) {
        List<Measurement<Q>> ordered = measurements.stream()
                .sorted(Comparator.comparing(Measurement::period))
                .toList();
        Measurement<Q> first = firstOf(ordered);
        Comparison comparison = new Comparison(accepted).sameVintages(ordered);
        for (Measurement<Q> m : ordered) {
            requireBehaviour(m, "Sum over time must be of a flow", Behaviour.FLOW);
            comparison
                    .alike(first, m)
                    .sameUnit(first, m)
                    .sameBreakdown(first, m)
                    .sameRegion(first, m);
        }
        TimePeriod period =
                TimePeriod.joining(ordered.stream().map(Measurement::period).toList());
        return new Result("sum over time", ordered, comparison)
                .of(
                        first.indicator(),
                        first,
                        first.region(),
                        period,
                        sum(ordered).toFigure(unitOf(first)))
                .build();
    }

    private static void requireBehaviour(Measurement<?> measurement, String rule, Behaviour... behaviours) {
        if (!List.of(behaviours).contains(measurement.indicator().behaviour())) {
            throw new IllegalArgumentException(rule + ", but was of " + measurement.indicator());
        }
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
     * @throws IllegalArgumentException if a member has no measurement or no figure, a region is not of the group, or
     *     the indicator is a level
     */
    public static <Q extends Additive<Q>> Measurement<Q> overRegions(
            Region group, List<Measurement<Q>> measurements, Accept... accepted) {
        List<Measurement<Q>> ordered = inOrderOfMembers(group, measurements);
        List<Region> missing = missing(group, ordered);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Sum over " + group.code() + " must have every member, but missing is "
                    + codes(missing) + "; a partial sum has to be asked for");
        }
        return summed("sum over regions", group, ordered, List.of(), accepted).build();
    }

    /**
     * Returns the sum over those members of a group that have a figure; it is marked as incomplete by the status {@link
     * ObservationStatus#DEFINITION_DIFFERS} and by a note, and every result computed from it keeps the status.
     *
     * @param <Q> the kind of quantity, an additive one
     * @param group the group; of changing composition, with its members at the end of the period
     * @param measurements measurements of members, of one indicator and period, in any order; those without a figure
     *     are left out
     * @param accepted differences between them that the caller accepts
     * @return the sum, for the group; the full sum if no member is missing
     * @throws OverlappingRegionsException if two of the regions overlap
     * @throws NotComparableException if two differ in something that is not accepted, or count one flow at both ends
     * @throws IllegalArgumentException if no member has a figure, a region is not of the group, or the indicator is a
     *     level
     */
    public static <Q extends Additive<Q>> Measurement<Q> partialOverRegions(
            Region group, List<Measurement<Q>> measurements, Accept... accepted) {
        List<Measurement<Q>> present =
                measurements.stream().filter(m -> m.figure().isPresent()).toList();
        List<Measurement<Q>> ordered = inOrderOfMembers(group, present);
        List<Region> missing = missing(group, ordered);
        if (missing.isEmpty()) {
            return overRegions(group, ordered, accepted);
        }
        String note = "Incomplete: without " + codes(missing);
        Measurement<Q> sum = summed("partial sum over regions", group, ordered, List.of(note), accepted)
                .build();
        return sum.toBuilder()
                .statuses(sum.statuses().union(Statuses.of(ObservationStatus.DEFINITION_DIFFERS)))
                .note(note)
                .build();
    }

    private static <Q extends Additive<Q>> Measurement.Builder<Q> summed(
            String operation, Region group, List<Measurement<Q>> ordered, List<String> notes, Accept... accepted) {
        Measurement<Q> first = ordered.get(0);
        Comparison comparison = new Comparison(accepted).sameVintages(ordered);
        for (Measurement<Q> m : ordered) {
            requireBehaviour(m, "Sum over regions must be of a flow or a stock", Behaviour.FLOW, Behaviour.STOCK);
            comparison
                    .sameIndicator(first, m)
                    .sameUnit(first, m)
                    .sameBreakdown(first, m)
                    .samePeriod(first, m);
        }
        requireOnce(ordered, comparison);
        Result result = new Result(operation, ordered, comparison);
        notes.forEach(result::note);
        Measurement<Q> like = first;
        if (ordered.stream().map(Measurement::counterpart).distinct().count() > 1) {
            like = first.toBuilder().withoutCounterpart().build();
            result.note("Counterparts differ and are left out");
        }
        return result.of(
                first.indicator(), like, group, first.period(), sum(ordered).toFigure(unitOf(first)));
    }

    private static void requireOnce(List<? extends Measurement<?>> measurements, Comparison comparison) {
        forEachPair(
                measurements,
                (a, b) -> comparison.require(
                        !isOneFlow(a, b, a.period().end()), "direction: one flow is counted at both ends", a, b));
    }

    private static <M> void forEachPair(List<M> all, BiConsumer<M, M> check) {
        for (int i = 0; i < all.size(); i++) {
            M first = all.get(i);
            all.subList(i + 1, all.size()).forEach(second -> check.accept(first, second));
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

    /** The measurements as the group lists its members, which must be disjoint. */
    static <M extends Measurement<?>> List<M> inOrderOfMembers(Region group, List<M> measurements) {
        LocalDate date = firstOf(measurements).period().end();
        List<Region> members = group.membersOn(date);
        if (members.isEmpty()) {
            throw new IllegalArgumentException(
                    "Sum over regions must be over a group with members on " + date + ", but was over " + group.code());
        }
        forEachPair(measurements, (a, b) -> {
            if (a.region().overlaps(b.region(), date)) {
                throw new OverlappingRegionsException(a.region(), b.region(), date);
            }
        });
        for (Measurement<?> measurement : measurements) {
            if (!members.contains(measurement.region())) {
                throw new IllegalArgumentException(
                        "Region must be a member of " + group.code() + " on " + date + ", which has " + codes(members)
                                + ", but was " + measurement.region().code());
            }
        }
        return measurements.stream()
                .sorted(Comparator.comparingInt(m -> members.indexOf(m.region())))
                .toList();
    }

    private static List<Region> missing(Region group, List<? extends Measurement<?>> ordered) {
        List<Region> missing =
                new ArrayList<>(group.membersOn(ordered.get(0).period().end()));
        ordered.forEach(measurement -> missing.remove(measurement.region()));
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
