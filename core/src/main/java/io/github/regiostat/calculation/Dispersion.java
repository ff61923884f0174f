// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Dispersion between the members of a group, such as the Gini index of GDP per person of the provinces.
 *
 * <p>The measures are those of the OECD (Regions and Cities at a Glance, "Indexes and estimation techniques") and of
 * Williamson (1965). They are pure numbers, a {@link Multiple}: the coefficient of variation is the standard deviation
 * as a multiple of the mean. Values are zero or more; a lower bound below zero is taken as zero. Values are rounded to
 * 34 digits, HALF_EVEN.
 *
 * <p>Bounds contain the measure of all values and weights within their bounds. The bounds of the coefficient of
 * variation and of the Theil index are tight, apart from rounding, where the weights are exact and the search for the
 * optimum ends; those of the Gini index where no bounds of two values overlap. Otherwise they may be wider. A value or
 * weight without an upper bound leaves the measure without bounds.
 *
 * {@snippet file="AnalysisSnippets.java" region="dispersion"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Dispersion {
    private static final String SUBJECT = "Dispersion";

    private Dispersion() {}

    /**
     * Returns the coefficient of variation: the standard deviation of the members, divided by their mean. Each member
     * counts once; the variance is divided by the number of members.
     *
     * @param <Q> the kind of the values
     * @param group the group, with its members at the end of the period
     * @param values one value for each member, of one indicator and period, zero or more
     * @param accepted the accepted differences between the values
     * @return the coefficient of variation; undetermined if all values may be zero
     * @throws io.github.regiostat.region.OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two values have a difference that is not accepted, or have no natural zero
     * @throws IllegalArgumentException if a member or a figure is missing, or a value is below zero
     */
    public static <Q extends Quantity<Q>> Measurement<Multiple> coefficientOfVariation(
            Region group, List<Measurement<Q>> values, Accept... accepted) {
        return unweighted(DispersionMeasure.COEFFICIENT_OF_VARIATION, group, values, accepted);
    }

    /**
     * Returns the weighted coefficient of variation of Williamson: the deviation of each member from the weighted mean
     * counts by its weight, such as its population.
     *
     * @param <Q> the kind of the values
     * @param <W> the kind of the weights, additive
     * @param group the group, with its members at the end of the period
     * @param values one value for each member, of one indicator and period, zero or more
     * @param weights one weight for each member, as for {@link Ratios#weightedMean}, zero or more
     * @param accepted the accepted differences between the measurements
     * @return the weighted coefficient of variation; undetermined if all values may be zero
     * @throws io.github.regiostat.region.OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two measurements have a difference that is not accepted, or the values have no
     *     natural zero
     * @throws IllegalArgumentException if a member or a figure is missing, or a value or weight is below zero
     */
    public static <Q extends Quantity<Q>, W extends Additive<W>> Measurement<Multiple> coefficientOfVariation(
            Region group, List<Measurement<Q>> values, List<Measurement<W>> weights, Accept... accepted) {
        return weighted(DispersionMeasure.COEFFICIENT_OF_VARIATION, group, values, weights, accepted);
    }

    /**
     * Returns the Gini index: half the mean distance of all pairs of members, divided by their mean. It is at most
     * {@code 1 - 1/n} for n members.
     *
     * <p>The OECD publishes {@code n / (n - 1)} times this index for regions.
     *
     * @param <Q> the kind of the values
     * @param group the group, with its members at the end of the period
     * @param values one value for each member, of one indicator and period, zero or more
     * @param accepted the accepted differences between the values
     * @return the Gini index, from 0 to 1; undetermined if all values may be zero
     * @throws io.github.regiostat.region.OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two values have a difference that is not accepted, or have no natural zero
     * @throws IllegalArgumentException if a member or a figure is missing, or a value is below zero
     */
    public static <Q extends Quantity<Q>> Measurement<Multiple> gini(
            Region group, List<Measurement<Q>> values, Accept... accepted) {
        return unweighted(DispersionMeasure.GINI, group, values, accepted);
    }

    /**
     * Returns the Gini index weighted by a size, such as the population: the index of persons who each have the value
     * of their region.
     *
     * @param <Q> the kind of the values
     * @param <W> the kind of the weights, additive
     * @param group the group, with its members at the end of the period
     * @param values one value for each member, of one indicator and period, zero or more
     * @param weights one weight for each member, as for {@link Ratios#weightedMean}, zero or more
     * @param accepted the accepted differences between the measurements
     * @return the Gini index, from 0 to 1; undetermined if all values may be zero
     * @throws io.github.regiostat.region.OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two measurements have a difference that is not accepted, or the values have no
     *     natural zero
     * @throws IllegalArgumentException if a member or a figure is missing, or a value or weight is below zero
     */
    public static <Q extends Quantity<Q>, W extends Additive<W>> Measurement<Multiple> gini(
            Region group, List<Measurement<Q>> values, List<Measurement<W>> weights, Accept... accepted) {
        return weighted(DispersionMeasure.GINI, group, values, weights, accepted);
    }

    /**
     * Returns the Theil index T: the mean of {@code x/m ln(x/m)} for the mean m, with natural logarithms. Each member
     * counts once, as in the index of the OECD.
     *
     * <p>Logarithms have an error below {@code 1e-80}; the value is rounded to 34 digits.
     *
     * @param <Q> the kind of the values
     * @param group the group, with its members at the end of the period
     * @param values one value for each member, of one indicator and period, zero or more
     * @param accepted the accepted differences between the values
     * @return the Theil index, from 0 to ln n for n members; undetermined if all values may be zero
     * @throws io.github.regiostat.region.OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two values have a difference that is not accepted, or have no natural zero
     * @throws IllegalArgumentException if a member or a figure is missing, or a value is below zero
     */
    public static <Q extends Quantity<Q>> Measurement<Multiple> theil(
            Region group, List<Measurement<Q>> values, Accept... accepted) {
        return unweighted(DispersionMeasure.THEIL, group, values, accepted);
    }

    /**
     * Returns the Theil index T weighted by a size, such as the population.
     *
     * @param <Q> the kind of the values
     * @param <W> the kind of the weights, additive
     * @param group the group, with its members at the end of the period
     * @param values one value for each member, of one indicator and period, zero or more
     * @param weights one weight for each member, as for {@link Ratios#weightedMean}, zero or more
     * @param accepted the accepted differences between the measurements
     * @return the Theil index, zero or more; undetermined if all values may be zero
     * @throws io.github.regiostat.region.OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two measurements have a difference that is not accepted, or the values have no
     *     natural zero
     * @throws IllegalArgumentException if a member or a figure is missing, or a value or weight is below zero
     */
    public static <Q extends Quantity<Q>, W extends Additive<W>> Measurement<Multiple> theil(
            Region group, List<Measurement<Q>> values, List<Measurement<W>> weights, Accept... accepted) {
        return weighted(DispersionMeasure.THEIL, group, values, weights, accepted);
    }

    /**
     * Returns the Theil index of a group of parts, such as provinces in regions, with the dispersion between the parts
     * and within them.
     *
     * {@snippet file="AnalysisSnippets.java" region="theil"}
     *
     * @param <Q> the kind of the values
     * @param group the group, with its members at the end of the period
     * @param parts the parts of the group, each a group or a region that contains members; disjoint
     * @param values one value for each member, of one indicator and period, zero or more
     * @param accepted the accepted differences between the values
     * @return the index and its components, which add up to it; the component within the parts is undetermined if all
     *     values of a part with several members may be zero
     * @throws io.github.regiostat.region.OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two values have a difference that is not accepted, or have no natural zero
     * @throws IllegalArgumentException if a member or a figure is missing, a value is below zero, or a member is in no
     *     part or in two
     */
    public static <Q extends Quantity<Q>> TheilDecomposition theilDecomposition(
            Region group, List<Region> parts, List<Measurement<Q>> values, Accept... accepted) {
        List<Measurement<Q>> ordered = GroupMembers.inOrder(SUBJECT, group, values);
        Comparison comparison = compare(group, ordered, accepted);
        return TheilParts.of(group, parts, ordered, estimates(ordered), onceEach(ordered.size()))
                .decomposition(component(group, ordered, ordered, comparison));
    }

    /**
     * Returns the Theil index of a group of parts, weighted by a size such as the population, with the dispersion
     * between the parts and within them.
     *
     * @param <Q> the kind of the values
     * @param <W> the kind of the weights, additive
     * @param group the group, with its members at the end of the period
     * @param parts the parts of the group, each a group or a region that contains members; disjoint
     * @param values one value for each member, of one indicator and period, zero or more
     * @param weights one weight for each member, as for {@link Ratios#weightedMean}, zero or more
     * @param accepted the accepted differences between the measurements
     * @return the index and its components, which add up to it; the component within the parts is undetermined if all
     *     values of a part with several members may be zero
     * @throws io.github.regiostat.region.OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two measurements have a difference that is not accepted, or the values have no
     *     natural zero
     * @throws IllegalArgumentException if a member or a figure is missing, a value or weight is below zero, or a member
     *     is in no part or in two
     */
    public static <Q extends Quantity<Q>, W extends Additive<W>> TheilDecomposition theilDecomposition(
            Region group,
            List<Region> parts,
            List<Measurement<Q>> values,
            List<Measurement<W>> weights,
            Accept... accepted) {
        Weighted<Q> weighted = weigh(group, values, weights, accepted);
        return TheilParts.of(group, parts, weighted.values, estimates(weighted.values), estimates(weighted.weights))
                .decomposition(component(group, weighted.values, weighted.inputs, weighted.comparison));
    }

    private static TheilParts.Component component(
            Region group,
            List<? extends Measurement<?>> values,
            List<? extends Measurement<?>> inputs,
            Comparison comparison) {
        return (idSuffix, nameSuffix, estimate) -> result(
                "-theil" + idSuffix,
                nameSuffix,
                "Theil index" + idSuffix.replace('-', ' '),
                estimate,
                group,
                values,
                inputs,
                comparison);
    }

    private static <Q extends Quantity<Q>> Measurement<Multiple> unweighted(
            DispersionMeasure measure, Region group, List<Measurement<Q>> values, Accept... accepted) {
        List<Measurement<Q>> ordered = GroupMembers.inOrder(SUBJECT, group, values);
        Comparison comparison = compare(group, ordered, accepted);
        Estimate estimate = measure.of(estimates(ordered), onceEach(ordered.size()));
        return result(measure, estimate, group, ordered, ordered, comparison);
    }

    private static <Q extends Quantity<Q>> Comparison compare(
            Region group, List<Measurement<Q>> ordered, Accept... accepted) {
        Comparison comparison = Comparison.over(group, SUBJECT, Calculation.DISPERSION, ordered, accepted);
        ordered.forEach(value -> requireNotNegative("Value of a measure of dispersion", value));
        return comparison;
    }

    static void requireNotNegative(String subject, Measurement<?> value) {
        Estimate estimate = Estimate.of(value);
        if (estimate.isBelowZero()
                || estimate.value().filter(v -> v.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(subject + " must be zero or more, but was " + ShortNumbers.in(value));
        }
    }

    private static List<Estimate> onceEach(int size) {
        return Collections.nCopies(size, Estimate.ONE);
    }

    private static List<Estimate> estimates(List<? extends Measurement<?>> measurements) {
        return measurements.stream().map(Estimate::of).toList();
    }

    private static <Q extends Quantity<Q>, W extends Additive<W>> Measurement<Multiple> weighted(
            DispersionMeasure measure,
            Region group,
            List<Measurement<Q>> values,
            List<Measurement<W>> weights,
            Accept... accepted) {
        Weighted<Q> weighted = weigh(group, values, weights, accepted);
        Estimate estimate = measure.of(estimates(weighted.values), estimates(weighted.weights));
        return result(measure, estimate, group, weighted.values, weighted.inputs, weighted.comparison);
    }

    /** Values with their weights, in the same order, and the inputs of the result: the values and the total weight. */
    private record Weighted<Q extends Quantity<Q>>(
            List<Measurement<Q>> values,
            List<? extends Measurement<?>> weights,
            List<? extends Measurement<?>> inputs,
            Comparison comparison) {}

    private static <Q extends Quantity<Q>, W extends Additive<W>> Weighted<Q> weigh(
            Region group, List<Measurement<Q>> values, List<Measurement<W>> weights, Accept... accepted) {
        Measurement<W> total = Sums.overRegions(SUBJECT, group, weights, accepted);
        List<Measurement<W>> ordered = GroupMembers.inOrder(SUBJECT, group, weights);
        List<Measurement<Q>> weighted = Ratios.valuesOf(SUBJECT, ordered, values);
        Comparison comparison = compare(group, weighted, accepted);
        for (int i = 0; i < ordered.size(); i++) {
            comparison.and(Calculation.WEIGHT, List.of(weighted.get(i), ordered.get(i)));
            MemberWeights.requireNotNegative(ordered.get(i));
        }
        List<Measurement<?>> inputs = new ArrayList<>(weighted);
        inputs.add(total);
        return new Weighted<>(weighted, ordered, inputs, comparison);
    }

    private static Measurement<Multiple> result(
            DispersionMeasure measure,
            Estimate estimate,
            Region group,
            List<? extends Measurement<?>> values,
            List<? extends Measurement<?>> inputs,
            Comparison comparison) {
        return result(
                measure.idSuffix(),
                measure.nameSuffix(),
                measure.operation(),
                estimate,
                group,
                values,
                inputs,
                comparison);
    }

    static Measurement<Multiple> result(
            String idSuffix,
            String nameSuffix,
            String operation,
            Estimate estimate,
            Region region,
            List<? extends Measurement<?>> values,
            List<? extends Measurement<?>> inputs,
            Comparison comparison) {
        Measurement<?> template = values.get(0);
        Indicator<?> level = template.indicator();
        Indicator.Builder<Multiple> indicator = Indicator.builder(level.id() + idSuffix, Multiple.class)
                .name(level.name() + nameSuffix)
                .timeCollection(level.timeCollection())
                .priceBasis(level.priceBasis());
        level.seasonalAdjustment().ifPresent(indicator::seasonalAdjustment);
        return new ResultBuilder(operation, inputs, comparison)
                .note("Rounded to " + Estimate.DIGITS)
                .of(
                        indicator.build(),
                        template,
                        region,
                        template.period(),
                        estimate.toFigure(Multiple.of(BigDecimal.ZERO).unit()))
                .build();
    }
}
