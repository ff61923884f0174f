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
 * Shares in percent and their differences in percentage points, such as R&amp;D spending of 4.27 % of GDP, 1.62 points
 * above the national average.
 *
 * <p>Quotients are rounded to 34 digits, HALF_EVEN, and their bounds outward; differences are exact.
 *
 * {@snippet file="CalculationSnippets.java" region="shares"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Shares {
    private Shares() {}

    /**
     * Returns the share of a part in a whole, in percent, such as R&amp;D spending as a percentage of GDP.
     *
     * @param <Q> the kind of quantity, additive
     * @param part the part
     * @param whole the whole, of the same period and in the same unit
     * @param accepted the accepted differences between the two
     * @return the share; its {@linkplain Percentage#whole() whole} is the id of the indicator of {@code whole}
     * @throws NotComparableException if the periods, units or conversion bases differ, or the two differ in vintage,
     *     real prices or seasonal adjustment and that is not accepted
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
     * Returns the share of a group, calculated from its parts: the sum of the numerators as a percentage of the sum of
     * the denominators. An average of the members' shares would be wrong.
     *
     * {@snippet file="CalculationSnippets.java" region="share-of-group"}
     *
     * @param <Q> the kind of quantity, additive
     * @param group the group
     * @param parts the numerator of each member
     * @param wholes the denominator of each member
     * @param accepted the accepted differences between the measurements
     * @return the share of the group
     * @throws io.github.regiostat.region.OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two measurements have a difference that is not accepted
     * @throws IllegalArgumentException if a member or a figure is missing
     */
    public static <Q extends Additive<Q>> Measurement<Percentage> ofGroup(
            Region group, List<Measurement<Q>> parts, List<Measurement<Q>> wholes, Accept... accepted) {
        return of(Sums.overRegions(group, parts, accepted), Sums.overRegions(group, wholes, accepted), accepted);
    }

    /**
     * Returns the difference between two shares, in percentage points.
     *
     * @param share the share
     * @param other the share to subtract, of another period or another region
     * @param accepted the accepted differences between the two
     * @return the percentage points by which {@code share} exceeds {@code other}, whose region and period are the
     *     reference
     * @throws NotComparableException if the two differ in indicator, or have another difference that is not accepted
     * @throws io.github.regiostat.quantity.UnitMismatchException if both wholes are named and differ
     * @throws IllegalArgumentException if a figure is missing
     */
    public static Measurement<PercentagePoints> difference(
            Measurement<Percentage> share, Measurement<Percentage> other, Accept... accepted) {
        ComparabilityCheck comparison = new ComparabilityCheck(accepted)
                .sameSeries(share, other)
                .sameTerritory(share, other)
                .sameDimension(share, other);
        comparison.requireSame(hasSameWhole(share, other), "whole", share, other);
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

    private static boolean hasSameWhole(Measurement<Percentage> a, Measurement<Percentage> b) {
        return wholeOf(a).isEmpty() || wholeOf(b).isEmpty() || wholeOf(a).equals(wholeOf(b));
    }

    private static Optional<String> wholeOf(Measurement<Percentage> share) {
        return Estimate.unitQuantity(share).whole();
    }

    /**
     * Returns the share of the reference of a difference: 4.27 %, 1.62 points above the nation, gives 2.65 % for the
     * nation.
     *
     * {@snippet file="CalculationSnippets.java" region="of-reference"}
     *
     * @param share the share
     * @param above the percentage points by which the share exceeds that of the reference, for the same region and
     *     period; the reference names a region, a period or both
     * @param accepted the accepted differences between the two
     * @return the share of the reference; region and period are those of {@code share} unless the reference names its
     *     own
     * @throws NotComparableException if the regions or periods differ, or the two have another difference that is not
     *     accepted
     * @throws IllegalArgumentException if a figure is missing, or {@code above} has no reference
     */
    public static Measurement<Percentage> ofReference(
            Measurement<Percentage> share, Measurement<PercentagePoints> above, Accept... accepted) {
        ComparabilityCheck comparison = new ComparabilityCheck(accepted)
                .requireSameRegion(share, above)
                .samePeriod(share, above)
                .sameCounterpart(share, above)
                .sameDimension(share, above)
                .sameVintage(share, above);
        Reference reference = above.reference()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Percentage points must have a reference, set by reference(Reference), but were " + above));
        Estimate other = Estimate.of(share).minus(Estimate.of(above));
        return new ResultBuilder("share of the reference", List.of(share, above), comparison)
                .of(
                        share.indicator(),
                        share,
                        reference.region().orElse(share.region()),
                        reference.period().orElse(share.period()),
                        other.toFigure(Estimate.unitQuantity(share).unit()))
                .build();
    }

    /**
     * Returns the sum of shares of the same named whole, over disjoint categories of one dimension.
     *
     * {@snippet file="CalculationSnippets.java" region="sum-of-shares"}
     *
     * @param shares the shares of one indicator, region and period, each of another category of the same single
     *     dimension, in any order
     * @param accepted the accepted differences between the shares
     * @return the share of all categories together, without the dimension
     * @throws NotComparableException if two shares have a difference that is not accepted
     * @throws IllegalArgumentException if the whole is not named, a figure is missing, or the categories are not
     *     disjoint
     */
    public static Measurement<Percentage> sum(List<Measurement<Percentage>> shares, Accept... accepted) {
        List<Measurement<Percentage>> ordered = shares.stream()
                .sorted(Comparator.comparing(share -> share.dimensions().toString()))
                .toList();
        if (ordered.isEmpty() || wholeOf(ordered.get(0)).isEmpty()) {
            throw new IllegalArgumentException(
                    "Sum requires shares of a named whole, see Percentage.withWhole, but was of " + ordered);
        }
        Measurement<Percentage> first = ordered.get(0);
        ComparabilityCheck comparison = new ComparabilityCheck(accepted).sameVintages(ordered);
        ordered.forEach(share -> comparison
                .sameSeries(first, share)
                .sameUnit(first, share)
                .samePeriod(first, share)
                .sameRegion(first, share)
                .requireSame(
                        first.dimensions().keySet().equals(share.dimensions().keySet()), "dimension", first, share));
        boolean isDisjoint = first.dimensions().size() == 1
                && ordered.stream().map(Measurement::dimensions).distinct().count() == ordered.size();
        if (!isDisjoint) {
            throw new IllegalArgumentException(
                    "Sum requires shares of disjoint categories of one dimension, but was of " + ordered);
        }
        Estimate sum = ordered.stream().map(Estimate::of).reduce(Estimate::plus).orElseThrow();
        return new ResultBuilder("sum of shares", ordered, comparison)
                .of(
                        first.indicator(),
                        first.toBuilder().withoutDimensions().build(),
                        first.region(),
                        first.period(),
                        sum.toFigure(Estimate.unitQuantity(first).unit()))
                .build();
    }
}
