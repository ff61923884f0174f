// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    private static final Percentage PERCENT = Percentage.of(0);

    private Shares() {}

    /**
     * Returns the share of a part in a whole, in percent, such as R&amp;D spending as a percentage of GDP.
     *
     * @param <Q> the kind of quantity, additive
     * @param part the part
     * @param whole the whole, in the same unit, of the same or a containing region, without categories that the part
     *     lacks; of the same period, or a stock on a day in or next to it
     * @param accepted the accepted differences between the two
     * @return the share; its {@linkplain Percentage#whole() whole} is the id of the indicator of {@code whole} with its
     *     categories, and its reference has the region and period of {@code whole} if they differ from those of
     *     {@code part}
     * @throws NotComparableException if the two have a difference that is not accepted, such as a whole of a region
     *     that does not contain that of the part
     * @throws IllegalArgumentException if a figure is missing
     */
    public static <Q extends Additive<Q>> Measurement<Percentage> of(
            Measurement<Q> part, Measurement<Q> whole, Accept... accepted) {
        List<Measurement<Q>> inputs = List.of(part, whole);
        Comparison comparison = Comparison.of(Calculation.SHARE, inputs, accepted);
        Indicator<?> above = part.indicator();
        Indicator<?> below = whole.indicator();
        Indicator<Percentage> indicator = Indicator.builder(
                        String.join("-share-of-", above.id(), below.id()), Percentage.class)
                .name(String.join(" as a percentage of ", above.name(), below.name()))
                .ratioOf(above.id(), below.id())
                .build();
        Measurement.Builder<Percentage> result = new ResultBuilder("share", inputs, comparison)
                .dividedBy(whole)
                .noteRounding()
                .withMargin(marginOf(part, whole))
                .of(
                        indicator,
                        part,
                        part.region(),
                        part.period(),
                        share(part, whole, PERCENT.withWhole(nameOf(whole)).unit()));
        Optional<Reference> reference = referenceTo(whole, part);
        if (reference.isPresent()) {
            result.reference(reference.get());
        }
        return result.build();
    }

    /** Returns the formula of a proportion for a part of the same indicator, otherwise that of a ratio. */
    private static ErrorFormula marginOf(Measurement<?> part, Measurement<?> whole) {
        return part.indicator().id().equals(whole.indicator().id())
                ? ErrorFormula.PROPORTION
                : ErrorFormula.ratio(BigDecimal.valueOf(100));
    }

    private static Figure<Percentage> share(Measurement<?> part, Measurement<?> whole, Unit<Percentage> unit) {
        Optional<Estimate> others = othersIn(whole, part);
        if (others.isPresent()) {
            return Estimate.of(part).shareWith(others.get()).toFigure(unit);
        }
        Formula share =
                estimate -> estimate.apply(part).multipliedBy(Estimate.HUNDRED).dividedBy(estimate.apply(whole));
        return share.toFigure(unit, part, whole);
    }

    /** Returns the sum of the other parts if the whole is a sum of them with the part. */
    static Optional<Estimate> othersIn(Measurement<?> whole, Measurement<?> part) {
        Optional<Derivation> derivation = whole.derivation();
        if (derivation.isEmpty() || !SumOperation.isExact(derivation.get().operation())) {
            return Optional.empty();
        }
        List<Measurement<?>> inputs = derivation.get().inputs();
        if (inputs.stream().filter(part::equals).count() != 1) {
            return Optional.empty();
        }
        return Optional.of(inputs.stream()
                .filter(input -> !input.equals(part))
                .map(Estimate::of)
                .reduce(Estimate.exactly(BigDecimal.ZERO), Estimate::plus));
    }

    /** Returns the indicator of a whole with its categories and counterpart, such as {@code exports, product=cars}. */
    private static String nameOf(Measurement<?> whole) {
        if (whole.dimensions().isEmpty() && whole.counterpart().isEmpty()) {
            return whole.indicator().id();
        }
        String categories = whole.dimensions().entrySet().stream()
                .map(category -> ", " + category.getKey() + "=" + category.getValue())
                .collect(Collectors.joining());
        return whole.indicator().id()
                + categories
                + whole.counterpart().map(counterpart -> ", " + counterpart).orElse("");
    }

    /** Returns the region and the period of a measurement where they differ from those of another. */
    static Optional<Reference> referenceTo(Measurement<?> other, Measurement<?> own) {
        boolean isOfRegion = other.region().equals(own.region());
        boolean isOfPeriod = other.period().coversSameDaysAs(own.period());
        if (isOfRegion && isOfPeriod) {
            return Optional.empty();
        }
        return Optional.of(Reference.of(
                isOfRegion ? Optional.empty() : Optional.of(other.region()),
                isOfPeriod ? Optional.empty() : Optional.of(other.period())));
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
        return of(
                Sums.overRegions("Share", group, parts, accepted),
                Sums.overRegions("Share", group, wholes, accepted),
                accepted);
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
        return differenceInPoints(share, other, accepted);
    }

    static <Q extends Quantity<Q>> Measurement<PercentagePoints> differenceInPoints(
            Measurement<Q> rate, Measurement<Q> other, Accept... accepted) {
        List<Measurement<Q>> inputs = List.of(rate, other);
        Comparison comparison = Comparison.of(Calculation.DIFFERENCE_IN_POINTS, inputs, accepted);
        Estimate points = Estimate.of(rate).minus(Estimate.of(other));
        Indicator.Builder<PercentagePoints> indicator = Indicator.builder(
                        rate.indicator().id() + "-difference", PercentagePoints.class)
                .name(rate.indicator().name() + ", difference");
        Measurement.Builder<Q> template = rate.toBuilder().withoutDimensions();
        SortedSet<String> dimensions = new TreeSet<>(rate.dimensions().keySet());
        dimensions.addAll(other.dimensions().keySet());
        for (String id : dimensions) {
            String category = rate.dimensions().getOrDefault(id, "none");
            String subtracted = other.dimensions().getOrDefault(id, "none");
            if (category.equals(subtracted)) {
                template.dimension(id, category);
            } else {
                comparison.note(id + ": " + category + " less " + subtracted);
            }
        }
        return new ResultBuilder("difference in points", inputs, comparison)
                .withMargin(ErrorFormula.SUM)
                .of(
                        indicator.build(),
                        template.build(),
                        rate.region(),
                        rate.period(),
                        points.toFigure(PercentagePoints.of(0).unit()))
                .reference(Reference.of(
                        Optional.of(comparison.composed(other.region(), inputs)), Optional.of(other.period())))
                .build();
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
        Comparison comparison = Comparison.of(Calculation.SHARE_OF_REFERENCE, List.of(share, above), accepted);
        Reference reference = above.reference().orElseThrow();
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
        GroupMembers.firstOf("Sum", shares);
        return Sums.overCategories("sum of shares", shares, accepted);
    }
}
