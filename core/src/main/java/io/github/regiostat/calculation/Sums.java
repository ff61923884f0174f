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
import java.util.Comparator;
import java.util.List;

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
    /** What the sum over some members is called in its derivation. */
    static final String PARTIAL = "partial sum over regions";

    private static final String OVER_REGIONS = "Sum over regions";

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
        Measurement<Q> first = GroupMembers.firstOf("Sum", ordered);
        ComparabilityCheck comparison = new ComparabilityCheck(accepted).sameVintages(ordered);
        for (Measurement<Q> m : ordered) {
            requireBehaviour(m, "Sum over time must be of a flow", Behaviour.FLOW);
            comparison
                    .alike(first, m)
                    .sameUnit(first, m)
                    .sameDimension(first, m)
                    .sameRegion(first, m);
        }
        TimePeriod period =
                TimePeriod.joining(ordered.stream().map(Measurement::period).toList());
        return new ResultBuilder("sum over time", ordered, comparison)
                .of(
                        first.indicator(),
                        first,
                        first.region(),
                        period,
                        sum(ordered).toFigure(unitOf(first)))
                .build();
    }

    static void requireBehaviour(Measurement<?> measurement, String rule, Behaviour... behaviours) {
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
        List<Measurement<Q>> ordered = GroupMembers.inOrder(OVER_REGIONS, group, measurements);
        LocalDate date = ordered.get(0).period().end();
        List<Region> missing = GroupMembers.without(group.membersOn(date), ordered);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Sum over " + group.code() + " must have every member, but missing is "
                    + GroupMembers.codes(missing) + "; a partial sum has to be asked for");
        }
        return full(group, ordered, new ComparabilityCheck(accepted));
    }

    private static <Q extends Additive<Q>> Measurement<Q> full(
            Region group, List<Measurement<Q>> ordered, ComparabilityCheck comparison) {
        requireAlike(ordered, comparison);
        return summed(group, ordered, new ResultBuilder("sum over regions", ordered, comparison))
                .build();
    }

    /**
     * Returns the sum over those members of a group that have a figure; it is marked as incomplete by the status {@link
     * ObservationStatus#DEFINITION_DIFFERS} and by a note that states its coverage, and every result computed from it
     * keeps the status.
     *
     * {@snippet file="CalculationSnippets.java" region="partial"}
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
     * @see Coverage
     */
    public static <Q extends Additive<Q>> Measurement<Q> partialOverRegions(
            Region group, List<Measurement<Q>> measurements, Accept... accepted) {
        List<Measurement<Q>> ordered = GroupMembers.inOrder(OVER_REGIONS, group, withFigure(measurements));
        return partial(Coverage.of(group, ordered), ordered, List.of(), new ComparabilityCheck(accepted));
    }

    /**
     * Returns the sum over those members of a group that have a figure, and states how much of the group they are by
     * another measurement, such as 72.1 % of its population.
     *
     * {@snippet file="CalculationSnippets.java" region="coverage"}
     *
     * @param <Q> the kind of quantity, an additive one
     * @param <W> the kind of the weights, an additive one
     * @param group the group; of changing composition, with its members at the end of the period
     * @param measurements measurements of members, of one indicator and period, in any order; those without a figure
     *     are left out
     * @param weights what the members are weighed by, a flow or a stock of the same period that is zero or more, one
     *     measurement of each member; where one is missing, no share is stated
     * @param accepted differences between the measurements, and between the weights, that the caller accepts
     * @return the sum, for the group, its {@linkplain Coverage coverage} in the note, the weights among the inputs of
     *     its derivation; the full sum if no member is missing
     * @throws OverlappingRegionsException if two of the regions overlap
     * @throws NotComparableException if two measurements, or two weights, differ in something that is not accepted, or
     *     two measurements count one flow at both ends
     * @throws IllegalArgumentException if no member has a figure, there is no weight or one below zero, a region is not
     *     of the group, or an indicator is a level
     */
    public static <Q extends Additive<Q>, W extends Additive<W>> Measurement<Q> partialOverRegions(
            Region group, List<Measurement<Q>> measurements, List<Measurement<W>> weights, Accept... accepted) {
        List<Measurement<Q>> ordered = GroupMembers.inOrder(OVER_REGIONS, group, withFigure(measurements));
        ComparabilityCheck comparison = new ComparabilityCheck(accepted);
        MemberWeights<W> known = MemberWeights.of(group, ordered, weights, comparison);
        return partial(known.coverage(), ordered, known.measurements(), comparison);
    }

    private static <Q extends Additive<Q>> Measurement<Q> partial(
            Coverage coverage,
            List<Measurement<Q>> ordered,
            List<? extends Measurement<?>> weights,
            ComparabilityCheck comparison) {
        if (coverage.isComplete()) {
            return full(coverage.group(), ordered, comparison);
        }
        requireAlike(ordered, comparison);
        String note = "Incomplete: " + coverage;
        ResultBuilder result =
                new ResultBuilder(PARTIAL, ordered, comparison).beside(weights).note(note);
        Measurement<Q> sum = summed(coverage.group(), ordered, result).build();
        return sum.toBuilder()
                .statuses(sum.statuses().union(Statuses.of(ObservationStatus.DEFINITION_DIFFERS)))
                .note(note)
                .build();
    }

    static <M extends Measurement<?>> List<M> withFigure(List<M> measurements) {
        return measurements.stream().filter(m -> m.figure().isPresent()).toList();
    }

    private static <Q extends Additive<Q>> void requireAlike(
            List<Measurement<Q>> ordered, ComparabilityCheck comparison) {
        Measurement<Q> first = ordered.get(0);
        comparison.sameVintages(ordered);
        for (Measurement<Q> m : ordered) {
            requireBehaviour(m, "Sum over regions must be of a flow or a stock", Behaviour.FLOW, Behaviour.STOCK);
            comparison
                    .sameIndicator(first, m)
                    .sameUnit(first, m)
                    .sameDimension(first, m)
                    .samePeriod(first, m);
        }
        requireOnce(ordered, comparison);
    }

    private static <Q extends Additive<Q>> Measurement.Builder<Q> summed(
            Region group, List<Measurement<Q>> ordered, ResultBuilder result) {
        Measurement<Q> first = ordered.get(0);
        ordered.stream()
                .filter(m -> !m.region().includes().isEmpty())
                .forEach(m -> result.note("Territory: " + ComparabilityCheck.territoryOf(m)));
        Measurement<Q> like = first;
        if (ordered.stream().map(Measurement::counterpart).distinct().count() > 1) {
            like = first.toBuilder().withoutCounterpart().build();
            result.note("Counterparts differ and are left out");
        }
        return result.of(
                first.indicator(), like, group, first.period(), sum(ordered).toFigure(unitOf(first)));
    }

    private static void requireOnce(List<? extends Measurement<?>> measurements, ComparabilityCheck comparison) {
        GroupMembers.forEachPair(
                measurements,
                (a, b) -> comparison.require(
                        !isOneFlow(a, b, a.period().end()), "direction: one flow is counted at both ends", a, b));
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

    private static Estimate sum(List<? extends Measurement<?>> measurements) {
        return measurements.stream().map(Estimate::of).reduce(Estimate::plus).orElseThrow();
    }

    private static <Q extends Additive<Q>> Unit<Q> unitOf(Measurement<Q> measurement) {
        return measurement.figure().orElseThrow().unit();
    }
}
