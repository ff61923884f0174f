// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.region.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Shares in percent and their differences in points, such as R&amp;D spending as 4.27 % of GDP, 1.62 points above the
 * nation.
 *
 * <p>Quotients are computed to 34 digits, HALF_EVEN, their bounds rounded outward; differences are exact.
 *
 * {@snippet file="CalculationSnippets.java" region="shares"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Shares {
    private Shares() {}

    /**
     * Returns the share of one measurement in another: R&amp;D spending as a percentage of GDP.
     *
     * @param <Q> the kind of quantity, an additive one
     * @param part the part
     * @param whole the whole, of the same period and in the same unit
     * @param accepted differences between the two that the caller accepts
     * @return the share of the whole, named by the id of its indicator
     * @throws NotComparableException if the periods or units differ, purchasing power parities meet market rates, or
     *     the two differ in vintage, real prices or seasonal adjustment and that is not accepted
     * @throws IllegalArgumentException if a figure is missing
     */
    public static <Q extends Additive<Q>> Measurement<Percentage> of(
            Measurement<Q> part, Measurement<Q> whole, Accept... accepted) {
        ComparabilityCheck comparison =
                new ComparabilityCheck(accepted).compatible(part, whole).samePeriod(part, whole);
        Estimate share = Estimate.of(part).multipliedBy(Estimate.HUNDRED).dividedBy(Estimate.of(whole));
        String of = whole.indicator().id();
        Indicator<Percentage> indicator = Indicator.builder(part.indicator().id() + "-share-of-" + of, Percentage.class)
                .name(part.indicator().name() + " as a percentage of "
                        + whole.indicator().name())
                .ratioOf(part.indicator().id(), of)
                .build();
        return new ResultBuilder("share", List.of(part, whole), comparison)
                .note(Estimate.ROUNDING)
                .of(
                        indicator,
                        part,
                        part.region(),
                        part.period(),
                        share.toFigure(Percentage.of(0).withWhole(of).unit()))
                .build();
    }

    /**
     * Returns the share of a group, recomputed from its parts: the sum of the numerators as a percentage of the sum of
     * the denominators.
     *
     * @param <Q> the kind of quantity, an additive one
     * @param group the group
     * @param parts the numerator of each member
     * @param wholes the denominator of each member
     * @param accepted differences between the measurements that the caller accepts
     * @return the share of the group; an average of the members' shares would be wrong
     * @throws io.github.regiostat.region.OverlappingRegionsException if two of the regions overlap
     * @throws NotComparableException if two differ in something that is not accepted
     * @throws IllegalArgumentException if a member or a figure is missing
     */
    public static <Q extends Additive<Q>> Measurement<Percentage> ofGroup(
            Region group, List<Measurement<Q>> parts, List<Measurement<Q>> wholes, Accept... accepted) {
        return of(Sums.overRegions(group, parts, accepted), Sums.overRegions(group, wholes, accepted), accepted);
    }

    /**
     * Returns the difference of two shares in percentage points.
     *
     * @param share the share
     * @param other the share to subtract: of another period, or of another region
     * @param accepted differences between the two that the caller accepts
     * @return how many points the first is above the second, which is its reference
     * @throws NotComparableException if the two differ in indicator or in something else that is not accepted
     * @throws io.github.regiostat.quantity.UnitMismatchException if both wholes are named and differ
     * @throws IllegalArgumentException if a figure is missing
     */
    public static Measurement<PercentagePoints> difference(
            Measurement<Percentage> share, Measurement<Percentage> other, Accept... accepted) {
        ComparabilityCheck comparison = new ComparabilityCheck(accepted)
                .alike(share, other)
                .sameTerritory(share, other)
                .sameDimension(share, other);
        comparison.require(hasOneWhole(share, other), "whole", share, other);
        Estimate points = Estimate.of(share).minus(Estimate.of(other));
        Indicator<PercentagePoints> indicator = Indicator.builder(
                        share.indicator().id() + "-difference", PercentagePoints.class)
                .name(share.indicator().name() + ", difference")
                .build();
        return new ResultBuilder("difference in points", List.of(share, other), comparison)
                .of(
                        indicator,
                        share,
                        share.region(),
                        share.period(),
                        points.toFigure(PercentagePoints.of(0).unit()))
                .reference(Reference.of(Optional.of(other.region()), Optional.of(other.period())))
                .build();
    }

    private static boolean hasOneWhole(Measurement<Percentage> a, Measurement<Percentage> b) {
        return wholeOf(a).isEmpty() || wholeOf(b).isEmpty() || wholeOf(a).equals(wholeOf(b));
    }

    private static Optional<String> wholeOf(Measurement<Percentage> share) {
        return Estimate.oneOf(share).whole();
    }

    /**
     * Returns the share that another is some points above: 4.27 %, 1.62 points above the nation, makes 2.65 % for the
     * nation.
     *
     * @param share the share
     * @param above how many points it is above its reference, of the same region and period; the reference names a
     *     region, a period or both
     * @param accepted differences between the two that the caller accepts
     * @return the share of the reference: of its region and period, where it names one
     * @throws NotComparableException if the regions or periods differ, or the two differ in something else that is not
     *     accepted
     * @throws IllegalArgumentException if a figure is missing, or the points have no reference
     */
    public static Measurement<Percentage> ofReference(
            Measurement<Percentage> share, Measurement<PercentagePoints> above, Accept... accepted) {
        ComparabilityCheck comparison = new ComparabilityCheck(accepted)
                .onlyRegion(share, above)
                .samePeriod(share, above)
                .sameCounterpart(share, above)
                .sameDimension(share, above)
                .sameVintage(share, above);
        Reference reference = above.reference()
                .orElseThrow(
                        () -> new IllegalArgumentException("Points must say what they are above, but were " + above));
        Estimate other = Estimate.of(share).minus(Estimate.of(above));
        return new ResultBuilder("share of the reference", List.of(share, above), comparison)
                .of(
                        share.indicator(),
                        share,
                        reference.region().orElse(share.region()),
                        reference.period().orElse(share.period()),
                        other.toFigure(Estimate.oneOf(share).unit()))
                .build();
    }

    /**
     * Returns the sum of shares of one named whole, of disjoint categories of one dimension.
     *
     * @param shares shares of one indicator, region and period, each of another category of the same one dimension, in
     *     any order
     * @param accepted differences between them that the caller accepts
     * @return the share of the categories together, without the dimensions
     * @throws NotComparableException if two differ in something that is not accepted
     * @throws IllegalArgumentException if the whole is not named, a figure is missing, or the categories are not
     *     disjoint
     */
    public static Measurement<Percentage> sum(List<Measurement<Percentage>> shares, Accept... accepted) {
        List<Measurement<Percentage>> ordered = shares.stream()
                .sorted(Comparator.comparing(share -> share.dimensions().toString()))
                .toList();
        if (ordered.isEmpty() || wholeOf(ordered.get(0)).isEmpty()) {
            throw new IllegalArgumentException("Sum must be of shares of a named whole, but was of " + ordered);
        }
        Measurement<Percentage> first = ordered.get(0);
        ComparabilityCheck comparison = new ComparabilityCheck(accepted).sameVintages(ordered);
        ordered.forEach(share -> comparison
                .alike(first, share)
                .sameUnit(first, share)
                .samePeriod(first, share)
                .sameRegion(first, share)
                .require(first.dimensions().keySet().equals(share.dimensions().keySet()), "dimension", first, share));
        boolean disjoint = first.dimensions().size() == 1
                && ordered.stream().map(Measurement::dimensions).distinct().count() == ordered.size();
        if (!disjoint) {
            throw new IllegalArgumentException(
                    "Sum must be of shares of disjoint categories of one dimension, but was of " + ordered);
        }
        Estimate sum = ordered.stream().map(Estimate::of).reduce(Estimate::plus).orElseThrow();
        return new ResultBuilder("sum of shares", ordered, comparison)
                .of(
                        first.indicator(),
                        first.toBuilder().withoutDimensions().build(),
                        first.region(),
                        first.period(),
                        sum.toFigure(Estimate.oneOf(first).unit()))
                .build();
    }
}
