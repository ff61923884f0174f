// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sums of additive measurements, such as R&amp;D spending of Beijing, Tianjin and Hebei, or contracts of 2023 and 2024.
 *
 * <p>Only additive kinds compile. Stocks are not summed over time, overlapping regions are rejected, and a missing
 * member makes a sum fail unless a partial sum is requested. Values and bounds are exact.
 *
 * {@snippet file="CalculationSnippets.java" region="sums"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Sums {
    private static final String OVER_REGIONS = "Sum over regions";

    private Sums() {}

    /**
     * Returns the sum of a flow over adjacent periods.
     *
     * {@snippet file="CalculationSnippets.java" region="over-time"}
     *
     * @param <Q> the kind of quantity, additive
     * @param measurements one or more measurements of one indicator and region, in any order
     * @param accepted the accepted differences between the measurements
     * @return the sum, for the range of the periods
     * @throws NotComparableException if two measurements have a difference that is not accepted
     * @throws IllegalArgumentException if the indicator is not a flow, a figure is missing, or the periods overlap or
     *     leave a gap
     */
    public static <Q extends Additive<Q>> Measurement<Q> overTime(
            List<Measurement<Q>> measurements, Accept... accepted) {
        List<Measurement<Q>> ordered = measurements.stream()
                .sorted(Comparator.comparing(Measurement::period))
                .toList();
        Measurement<Q> first = GroupMembers.firstOf("Sum", ordered);
        ordered.forEach(m -> BehaviourChecks.requireFlow(m, "Sum over time requires a flow"));
        Comparison comparison = Comparison.of(Calculation.SUM_OVER_TIME, ordered, accepted);
        TimePeriod period =
                TimePeriod.joining(ordered.stream().map(Measurement::period).toList());
        Measurement.Builder<Q> sum = new ResultBuilder(SumOperation.OVER_TIME, ordered, comparison)
                .withMargin(ErrorFormula.SUM)
                .of(first.indicator(), first, first.region(), period, sum(ordered, unitOf(first)));
        referenceOf(ordered).ifPresent(sum::reference);
        return sum.build();
    }

    /**
     * Returns the sum of a flow from the start of the year to each period, such as of January to March for March.
     *
     * {@snippet file="SeriesSnippets.java" region="year-to-date"}
     *
     * @param <Q> the kind of quantity, additive
     * @param series the measurements of one or more reporting years, each from its first period without a gap, in any
     *     order
     * @param accepted the accepted differences between the measurements
     * @return the sums in chronological order, each for the range of its periods, such as {@code 2024-01/2024-03}
     * @throws NotComparableException if {@link #overTime} throws it
     * @throws IllegalArgumentException if {@link #overTime} throws it, or a year does not start with its first period
     */
    public static <Q extends Additive<Q>> List<Measurement<Q>> yearToDate(
            List<Measurement<Q>> series, Accept... accepted) {
        return SeriesWindows.yearsToDate(series).stream()
                .map(year -> overTime(year, accepted))
                .toList();
    }

    /**
     * Returns the rolling sums of a flow: of each run of a number of consecutive periods, such as of four quarters.
     *
     * @param <Q> the kind of quantity, additive
     * @param series the measurements, without a gap, in any order
     * @param length the number of measurements in each sum, from 1 to their number
     * @param accepted the accepted differences between the measurements
     * @return the sums in chronological order, each for the range of its periods, such as {@code 2023-Q2/2024-Q1}
     * @throws NotComparableException if {@link #overTime} throws it
     * @throws IllegalArgumentException if {@link #overTime} throws it, or the length is out of range
     */
    public static <Q extends Additive<Q>> List<Measurement<Q>> rolling(
            List<Measurement<Q>> series, int length, Accept... accepted) {
        return SeriesWindows.rolling(series, length).stream()
                .map(window -> overTime(window, accepted))
                .toList();
    }

    /** Returns the reference that all measurements share; its region alone if their reference periods differ. */
    static Optional<Reference> referenceOf(List<? extends Measurement<?>> measurements) {
        Optional<Reference> first = measurements.get(0).reference();
        return measurements.stream()
                        .allMatch(measurement -> measurement.reference().equals(first))
                ? first
                : first.flatMap(Reference::region).map(Reference::to);
    }

    /**
     * Returns the sum over all members of a group, or over regions that partition a region, such as the provinces of
     * China.
     *
     * @param <Q> the kind of quantity, additive
     * @param group the group; a group of changing composition has its members at the end of the period; or a region
     *     that is {@linkplain Region#partitionAmong partitioned} by the measured ones at the end of the period
     * @param measurements one measurement for each member, of one indicator and period, in any order
     * @param accepted the accepted differences between the measurements
     * @return the sum, for the group
     * @throws OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two measurements have a difference that is not accepted, or count one flow at
     *     both ends
     * @throws IllegalArgumentException if a member has no figure, a region is not a member of the group, or the
     *     indicator is neither a flow nor a stock
     */
    public static <Q extends Additive<Q>> Measurement<Q> overRegions(
            Region group, List<Measurement<Q>> measurements, Accept... accepted) {
        return overRegions(GroupChecks.SUM, group, measurements, accepted);
    }

    /** Returns the sum over all members of a group; messages about missing ones name the calculation by the subject. */
    static <Q extends Additive<Q>> Measurement<Q> overRegions(
            String subject, Region group, List<Measurement<Q>> measurements, Accept... accepted) {
        List<Measurement<Q>> ordered = GroupMembers.inOrder(OVER_REGIONS, group, measurements);
        for (int i = 0; i < ordered.size(); i++) {
            requireFlowOrStock(ordered.get(i));
        }
        Comparison comparison = Comparison.over(group, subject, Calculation.SUM_OVER_REGIONS, ordered, accepted);
        return resultFor(group, ordered, new ResultBuilder(SumOperation.OVER_MEMBERS, ordered, comparison))
                .build();
    }

    static void requireFlowOrStock(Measurement<?> measurement) {
        BehaviourChecks.requireFlowOrStock(measurement, "Sum over regions requires a flow or a stock");
    }

    /**
     * Returns the sum over the members of a group that have a figure.
     *
     * <p>A partial sum has the status {@link ObservationStatus#DEFINITION_DIFFERS}, which every result calculated from
     * it inherits, and a note that gives its coverage.
     *
     * {@snippet file="CalculationSnippets.java" region="partial"}
     *
     * @param <Q> the kind of quantity, additive
     * @param group the group; a group of changing composition has its members at the end of the period
     * @param measurements measurements of members, of one indicator and period, in any order; those without a figure
     *     are ignored
     * @param accepted the accepted differences between the measurements
     * @return the sum, for the group; the complete sum if no member is missing
     * @throws OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two measurements have a difference that is not accepted, or count one flow at
     *     both ends
     * @throws IllegalArgumentException if no member has a figure, a region is not a member of the group, or the
     *     indicator is neither a flow nor a stock
     * @see Coverage
     */
    public static <Q extends Additive<Q>> Measurement<Q> partialOverRegions(
            Region group, List<Measurement<Q>> measurements, Accept... accepted) {
        List<Measurement<Q>> ordered = GroupMembers.inOrder(OVER_REGIONS, group, GroupMembers.withFigure(measurements));
        Comparison comparison = comparePart(group, ordered, accepted);
        return partialSum(Coverage.of(group, ordered, comparison), ordered, List.of(), comparison);
    }

    /**
     * Returns the sum over the members of a group that have a figure, with its coverage by a weight, such as 72.1 % of
     * the population.
     *
     * {@snippet file="CalculationSnippets.java" region="coverage"}
     *
     * @param <Q> the kind of quantity, additive
     * @param <W> the kind of the weights, additive
     * @param group the group; a group of changing composition has its members at the end of the period
     * @param measurements measurements of members, of one indicator and period, in any order; those without a figure
     *     are ignored
     * @param weights the weights, such as population: a flow or a stock of the same period, zero or more, one
     *     measurement of each member; if one is missing, no share is given
     * @param accepted the accepted differences between the measurements, and between the weights
     * @return the sum, for the group, with its {@linkplain Coverage coverage} in the note and the weights among the
     *     inputs of its derivation; the complete sum if no member is missing
     * @throws OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two measurements, or two weights, have a difference that is not accepted, or
     *     two measurements count one flow at both ends
     * @throws IllegalArgumentException if no member has a figure, the weights are empty or below zero, a region is not
     *     a member of the group, or an indicator is neither flow nor stock
     */
    public static <Q extends Additive<Q>, W extends Additive<W>> Measurement<Q> partialOverRegions(
            Region group, List<Measurement<Q>> measurements, List<Measurement<W>> weights, Accept... accepted) {
        List<Measurement<Q>> ordered = GroupMembers.inOrder(OVER_REGIONS, group, GroupMembers.withFigure(measurements));
        Comparison comparison = comparePart(group, ordered, accepted);
        MemberWeights<W> known = MemberWeights.of(group, ordered, weights, comparison);
        return partialSum(known.coverage(), ordered, known.measurements(), comparison);
    }

    private static Comparison comparePart(Region group, List<? extends Measurement<?>> ordered, Accept... accepted) {
        ordered.forEach(Sums::requireFlowOrStock);
        return Comparison.over(group, Calculation.PARTIAL_SUM, ordered, accepted);
    }

    private static <Q extends Additive<Q>> Measurement<Q> partialSum(
            Coverage coverage,
            List<Measurement<Q>> ordered,
            List<? extends Measurement<?>> weights,
            Comparison comparison) {
        if (coverage.isComplete()) {
            return resultFor(
                            coverage.group(),
                            ordered,
                            new ResultBuilder(SumOperation.OVER_MEMBERS, ordered, comparison))
                    .build();
        }
        String note = "Incomplete: " + coverage;
        ResultBuilder result = new ResultBuilder(SumOperation.OVER_PART, ordered, comparison)
                .supplementedBy(weights)
                .note(note);
        Measurement<Q> sum = resultFor(coverage.group(), ordered, result).build();
        return sum.toBuilder()
                .statuses(sum.statuses().union(Statuses.of(ObservationStatus.DEFINITION_DIFFERS)))
                .note(note)
                .build();
    }

    static <Q extends Additive<Q>> Measurement.Builder<Q> resultFor(
            Region group, List<Measurement<Q>> ordered, ResultBuilder result) {
        Measurement<Q> first = ordered.get(0);
        Measurement.Builder<Q> sum = result.withMargin(ErrorFormula.SUM)
                .of(first.indicator(), first, group, first.period(), sum(ordered, unitOf(first)));
        if (first.reference().isPresent()) {
            sum.reference(first.reference().get());
        }
        return sum;
    }

    /**
     * Returns the sum of amounts over disjoint categories of one dimension, such as exports of goods and of services.
     *
     * @param <Q> the kind of quantity, additive
     * @param measurements one or more measurements of one indicator, region and period, each of another category of the
     *     dimension in which they differ, in any order; none of them a total, such as {@code _T}
     * @param accepted the accepted differences between the measurements
     * @return the sum, without the dimension, with the categories in a note
     * @throws NotComparableException if two measurements have a difference that is not accepted, or a category is a
     *     total or occurs twice
     * @throws IllegalArgumentException if the list is empty, the indicator is neither a flow nor a stock, or a figure
     *     is missing
     */
    public static <Q extends Additive<Q>> Measurement<Q> overCategories(
            List<Measurement<Q>> measurements, Accept... accepted) {
        GroupMembers.firstOf("Sum", measurements);
        measurements.forEach(
                m -> BehaviourChecks.requireFlowOrStock(m, "Sum over categories requires a flow or a stock"));
        return overCategories(SumOperation.OVER_CATEGORIES, measurements, accepted);
    }

    /**
     * Returns the sum of amounts over disjoint categories of a dimension, also of a single category.
     *
     * @param <Q> the kind of quantity, additive
     * @param measurements one or more measurements, as for {@link #overCategories(List, Accept...)}
     * @param dimension the id of the dimension, such as {@code product}
     * @param accepted the accepted differences between the measurements
     * @return the sum, without the dimension, with the categories in a note
     * @throws NotComparableException if {@link #overCategories(List, Accept...)} throws it, or the measurements differ
     *     in another dimension
     * @throws IllegalArgumentException if {@link #overCategories(List, Accept...)} throws it
     */
    public static <Q extends Additive<Q>> Measurement<Q> overCategories(
            List<Measurement<Q>> measurements, String dimension, Accept... accepted) {
        List<Measurement<Q>> ordered = inOrderOfCategories(measurements);
        GroupMembers.firstOf("Sum", ordered);
        ordered.forEach(m -> BehaviourChecks.requireFlowOrStock(m, "Sum over categories requires a flow or a stock"));
        Comparison comparison = Comparison.along(dimension, Calculation.SUM_OVER_CATEGORIES, ordered, accepted);
        return overCategories(SumOperation.OVER_CATEGORIES, dimension, ordered, comparison);
    }

    /**
     * Returns the sums of several lists of amounts over the categories of a dimension, such as one list for each region
     * and period.
     *
     * <p>If no code list orders the categories, a category that is equal to the sum of others within rounding, in all
     * of three or more lists, is rejected as a probable total.
     *
     * @param <Q> the kind of quantity, additive
     * @param lists the measurements of each sum, as for {@link #overCategories(List, String, Accept...)}
     * @param dimension the id of the dimension, such as {@code product}
     * @param accepted the accepted differences between the measurements
     * @return the sum of each list
     * @throws NotComparableException if {@link #overCategories(List, String, Accept...)} throws it, or a category is
     *     probably a total
     * @throws IllegalArgumentException if {@link #overCategories(List, String, Accept...)} throws it
     */
    public static <Q extends Additive<Q>> List<Measurement<Q>> eachOverCategories(
            List<List<Measurement<Q>>> lists, String dimension, Accept... accepted) {
        List<Measurement<Q>> sums = new ArrayList<>();
        for (List<Measurement<Q>> list : lists) {
            sums.add(overCategories(list, dimension, accepted));
        }
        ProbableTotals.requireNone(lists, dimension);
        return List.copyOf(sums);
    }

    private static <M extends Measurement<?>> List<M> inOrderOfCategories(List<M> measurements) {
        return measurements.stream()
                .sorted(Comparator.comparing(m -> m.dimensions().toString()))
                .toList();
    }

    static <Q extends Quantity<Q>> Measurement<Q> overCategories(
            String operation, List<Measurement<Q>> measurements, Accept... accepted) {
        List<Measurement<Q>> ordered = inOrderOfCategories(measurements);
        Comparison comparison = Comparison.of(Calculation.SUM_OVER_CATEGORIES, ordered, accepted);
        return overCategories(operation, CategoryChecks.varyingDimension(ordered), ordered, comparison);
    }

    private static <Q extends Quantity<Q>> Measurement<Q> overCategories(
            String operation, String dimension, List<Measurement<Q>> ordered, Comparison comparison) {
        Measurement<Q> first = ordered.get(0);
        Measurement.Builder<Q> template = first.toBuilder().withoutDimensions();
        first.dimensions().forEach((id, category) -> {
            if (!id.equals(dimension)) {
                template.dimension(id, category);
            }
        });
        String categories = ordered.stream()
                .map(m -> m.dimensions().getOrDefault(dimension, ""))
                .collect(Collectors.joining(" + "));
        Measurement.Builder<Q> sum = new ResultBuilder(operation, ordered, comparison)
                .note(dimension + ": " + categories)
                .withMargin(ErrorFormula.SUM)
                .of(
                        first.indicator(),
                        template.build(),
                        first.region(),
                        first.period(),
                        sum(ordered, first.figure().orElseThrow().unit()));
        first.reference().ifPresent(sum::reference);
        return sum.build();
    }

    /**
     * Returns the sum of different indicators that belong together, such as of wages and profits.
     *
     * {@snippet file="SeriesSnippets.java" region="named"}
     *
     * @param <Q> the kind of quantity, additive
     * @param result the indicator of the sum; a label that it leaves open, such as the price basis, is that of the
     *     parts
     * @param measurements one or more measurements of one region and period, each of a different indicator and of the
     *     same categories
     * @param accepted the accepted differences between the measurements
     * @return the sum, whose derivation has the parts
     * @throws NotComparableException if two measurements have a difference that is not accepted
     * @throws IllegalArgumentException if the list is empty, a figure is missing, two measurements are of one
     *     indicator, or the sum states another behaviour or label than its parts
     */
    public static <Q extends Additive<Q>> Measurement<Q> of(
            Indicator<Q> result, List<Measurement<Q>> measurements, Accept... accepted) {
        GroupMembers.firstOf("Sum", measurements);
        Map<String, Measurement<Q>> byId = new HashMap<>();
        for (Measurement<Q> measurement : measurements) {
            Measurement<Q> same = byId.put(measurement.indicator().id(), measurement);
            if (same != null) {
                throw new IllegalArgumentException("Sum of named parts must be of different indicators, but two are "
                        + ShortNumbers.in(same) + " and " + ShortNumbers.in(measurement)
                        + "; use Sums.overCategories, Sums.overRegions or Sums.overTime for one indicator");
            }
            BehaviourChecks.requireFlowOrStock(measurement, "Sum requires flows or stocks");
        }
        Formula sum = estimates -> sum(measurements, estimates);
        return NamedResult.of("sum", result, measurements, sum, accepted).build();
    }

    private static <Q extends Quantity<Q>> Figure<Q> sum(List<? extends Measurement<?>> measurements, Unit<Q> unit) {
        Formula sum = estimates -> sum(measurements, estimates);
        return sum.toFigure(unit, measurements);
    }

    private static Estimate sum(
            List<? extends Measurement<?>> measurements, Function<Measurement<?>, Estimate> estimates) {
        Estimate sum = estimates.apply(measurements.get(0));
        for (int i = 1; i < measurements.size(); i++) {
            sum = sum.plus(estimates.apply(measurements.get(i)));
        }
        return sum;
    }

    static <Q extends Additive<Q>> Unit<Q> unitOf(Measurement<Q> measurement) {
        return measurement.figure().orElseThrow().unit();
    }
}
