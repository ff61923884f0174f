// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Quotients of measurements, such as private investment that is more than 10 times the initial capital, GDP per person,
 * or the ratio that an indicator names, of a group as well.
 *
 * <p>Values are computed to 34 digits, HALF_EVEN, bounds rounded outward.
 *
 * {@snippet file="CalculationSnippets.java" region="ratios"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Ratios {
    private Ratios() {}

    /**
     * Returns how many times one measurement is another.
     *
     * @param <Q> the kind of quantity
     * @param numerator the measurement to divide
     * @param denominator the measurement to divide by, in the same unit
     * @param accepted differences between the two that the caller accepts
     * @return the multiple; undetermined where the denominator may be zero
     * @throws NotComparableException if the units differ, purchasing power parities meet market rates, or the two
     *     differ in vintage, real prices or seasonal adjustment and that is not accepted
     * @throws IllegalArgumentException if a figure is missing
     */
    public static <Q extends Quantity<Q>> Measurement<Multiple> multiple(
            Measurement<Q> numerator, Measurement<Q> denominator, Accept... accepted) {
        ComparabilityCheck comparison = new ComparabilityCheck(accepted).compatible(numerator, denominator);
        Estimate quotient = Estimate.of(numerator).dividedBy(Estimate.of(denominator));
        return new ResultBuilder("multiple", List.of(numerator, denominator), comparison)
                .note(Estimate.ROUNDING)
                .of(
                        ratio(numerator, denominator, "multiple-of", Multiple.class),
                        numerator,
                        numerator.region(),
                        numerator.period(),
                        quotient.toFigure(Multiple.of(0).unit()))
                .build();
    }

    /**
     * Returns money for each one of what is counted, such as GDP per person.
     *
     * @param money the amount
     * @param count the count, of the same region and period
     * @param accepted differences between the two that the caller accepts
     * @return the amount per one
     * @throws NotComparableException if the regions or periods differ, or the vintages and that is not accepted
     * @throws IllegalArgumentException if a figure is missing
     */
    public static Measurement<MoneyPer> perCapita(
            Measurement<Money> money, Measurement<Count> count, Accept... accepted) {
        Estimate quotient = Estimate.of(money).dividedBy(Estimate.of(count));
        MoneyPer unit = Estimate.oneOf(money).dividedBy(Estimate.oneOf(count));
        return perCapita(money, count, quotient, unit, accepted);
    }

    /**
     * Returns an amount or another count for each so many of what is counted, such as hospital beds per 1000 persons.
     *
     * @param <Q> the kind of quantity, an additive one
     * @param amount the amount or count
     * @param count the count, of the same region and period
     * @param perCount for how many the result is, above zero, such as 1000
     * @param accepted differences between the two that the caller accepts
     * @return the amount per so many
     * @throws NotComparableException if the regions or periods differ, or the vintages and that is not accepted
     * @throws IllegalArgumentException if a figure is missing, the amount is money, or the count to be per is not above
     *     zero
     */
    public static <Q extends Additive<Q>> Measurement<AmountPer> perCapita(
            Measurement<Q> amount, Measurement<Count> count, long perCount, Accept... accepted) {
        BigDecimal per = BigDecimal.valueOf(perCount);
        Estimate quotient =
                Estimate.of(amount).multipliedBy(Estimate.exactly(per)).dividedBy(Estimate.of(count));
        AmountPer unit = AmountPer.of(
                        0, measureOf(amount), Estimate.oneOf(count).counted())
                .withPerCount(per);
        return perCapita(amount, count, quotient, unit, accepted);
    }

    private static String measureOf(Measurement<?> amount) {
        Object one = Estimate.oneOf(amount);
        if (one instanceof Count count) {
            return count.counted();
        }
        if (one instanceof Amount other) {
            return other.measure();
        }
        throw new IllegalArgumentException("Amount per count must be of an amount or a count, but was of " + amount);
    }

    private static <P extends Quantity<P>> Measurement<P> perCapita(
            Measurement<?> amount, Measurement<Count> count, Estimate quotient, P unit, Accept... accepted) {
        ComparabilityCheck comparison = new ComparabilityCheck(accepted)
                .onlyRegion(amount, count)
                .samePeriod(amount, count)
                .sameVintage(amount, count);
        Indicator<P> indicator = ratio(amount, count, "per", unit.unit().kind()).toBuilder()
                .timeCollection(amount.indicator().timeCollection())
                .priceBasis(amount.indicator().priceBasis())
                .build();
        return new ResultBuilder("per capita", List.of(amount, count), comparison)
                .note(Estimate.ROUNDING)
                .of(indicator, amount, amount.region(), amount.period(), quotient.toFigure(unit.unit()))
                .build();
    }

    private static <R extends Quantity<R>> Indicator<R> ratio(
            Measurement<?> numerator, Measurement<?> denominator, String words, Class<R> kind) {
        Indicator<?> above = numerator.indicator();
        Indicator<?> below = denominator.indicator();
        return Indicator.builder(above.id() + "-" + words + "-" + below.id(), kind)
                .name(above.name() + ", " + words.replace('-', ' ') + " " + below.name())
                .ratioOf(above.id(), below.id())
                .build();
    }

    /**
     * Returns the ratio that an indicator names, computed from its parts, in the unit that follows from these: percent
     * of the denominator, how many times it, or so much for each one.
     *
     * <p>Indicators of {@link io.github.regiostat.quantity.Percentage}, {@link Multiple}, {@link MoneyPer} and {@link
     * AmountPer} are computed; of other kinds it is not known how many the ratio would be per.
     *
     * {@snippet file="CalculationSnippets.java" region="ratio-of-parts"}
     *
     * @param <R> the kind of the ratio
     * @param ratio the indicator, which {@linkplain Indicator#numerator() names} its numerator and denominator
     * @param numerator a measurement of the indicator above the line
     * @param denominator one of that below the line, of the same region and period
     * @param accepted differences between the two that the caller accepts
     * @return the ratio; undetermined where the denominator may be zero
     * @throws NotComparableException if the regions or periods differ, units that must be one differ, purchasing power
     *     parities meet market rates, or the two differ in vintage, territory, real prices or seasonal adjustment and
     *     that is not accepted
     * @throws IllegalArgumentException if the indicator names no parts, or others; if it is of a kind that cannot be
     *     computed from them; or a figure is missing
     */
    public static <R extends Quantity<R>> Measurement<R> of(
            Indicator<R> ratio, Measurement<?> numerator, Measurement<?> denominator, Accept... accepted) {
        requireParts(ratio, numerator, denominator);
        return of(ratio, RatioUnit.natural(ratio, numerator, denominator), numerator, denominator, accepted);
    }

    /**
     * Returns the ratio that an indicator names, computed from its parts, in a unit that fits these, such as beds per
     * 1000 persons.
     *
     * @param <R> the kind of the ratio
     * @param ratio the indicator, which names its numerator and denominator
     * @param unit the unit: that which follows from the parts, percent without a named whole, or so many per any count
     * @param numerator a measurement of the indicator above the line
     * @param denominator one of that below the line, of the same region and period
     * @param accepted differences between the two that the caller accepts
     * @return the ratio; undetermined where the denominator may be zero
     * @throws NotComparableException as {@link #of(Indicator, Measurement, Measurement, Accept...)}
     * @throws IllegalArgumentException as there, or if the unit does not fit the parts
     */
    public static <R extends Quantity<R>> Measurement<R> of(
            Indicator<R> ratio,
            Unit<R> unit,
            Measurement<?> numerator,
            Measurement<?> denominator,
            Accept... accepted) {
        requireParts(ratio, numerator, denominator);
        RatioUnit.requireFit(unit, RatioUnit.natural(ratio, numerator, denominator), ratio);
        ComparabilityCheck comparison = new ComparabilityCheck(accepted)
                .onlyRegion(numerator, denominator)
                .samePeriod(numerator, denominator)
                .sameVintage(numerator, denominator);
        if (RatioUnit.isOfOneUnit(ratio)) {
            comparison.compatible(numerator, denominator);
        }
        Estimate quotient =
                Estimate.of(numerator).multipliedBy(RatioUnit.factor(unit)).dividedBy(Estimate.of(denominator));
        return new ResultBuilder("ratio", List.of(numerator, denominator), comparison)
                .note(Estimate.ROUNDING)
                .of(ratio, numerator, numerator.region(), numerator.period(), quotient.toFigure(unit))
                .build();
    }

    private static void requireParts(Indicator<?> ratio, Measurement<?> numerator, Measurement<?> denominator) {
        String above = ratio.numerator()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Ratio must name its numerator and denominator, but was " + ratio));
        String below = ratio.denominator().orElseThrow();
        if (!above.equals(numerator.indicator().id())
                || !below.equals(denominator.indicator().id())) {
            throw new IllegalArgumentException("Ratio " + ratio.id() + " must be of " + above + " and " + below
                    + ", but was of " + numerator + " and " + denominator);
        }
    }

    /**
     * Returns the ratio of a group, recomputed from its parts: the sum of the numerators over that of the denominators.
     *
     * @param <R> the kind of the ratio
     * @param <A> the kind of the numerators, an additive one
     * @param <B> the kind of the denominators, an additive one
     * @param group the group; of changing composition, with its members at the end of the period
     * @param ratio the indicator, which names its numerator and denominator
     * @param numerators one measurement of each member of the indicator above the line
     * @param denominators one measurement of each member of that below the line, of the same period
     * @param accepted differences between the measurements that the caller accepts
     * @return the ratio of the group; an average of the members' ratios would be wrong
     * @throws OverlappingRegionsException if two of the regions overlap
     * @throws NotComparableException if two differ in something that is not accepted
     * @throws IllegalArgumentException if a member or a figure is missing, a part is a level, or {@link #of(Indicator,
     *     Measurement, Measurement, Accept...)} refuses the sums
     */
    public static <R extends Quantity<R>, A extends Additive<A>, B extends Additive<B>> Measurement<R> ofGroup(
            Region group,
            Indicator<R> ratio,
            List<Measurement<A>> numerators,
            List<Measurement<B>> denominators,
            Accept... accepted) {
        return of(
                ratio,
                Sums.overRegions(group, numerators, accepted),
                Sums.overRegions(group, denominators, accepted),
                accepted);
    }

    /**
     * Returns the mean over the members of a group, weighted by another measurement of each: the right average of
     * levels and ratios.
     *
     * @param <Q> the kind of the values
     * @param <W> the kind of the weights, an additive one
     * @param group the group
     * @param values one value of each member, of one indicator and period, a level or a ratio
     * @param weights one weight of each member, of one indicator and the same period, zero or more
     * @param accepted differences between the values that the caller accepts
     * @return the weighted mean, for the group; its bounds lie between the least and the greatest of the values
     * @throws OverlappingRegionsException if two of the regions overlap
     * @throws NotComparableException if two differ in something that is not accepted
     * @throws IllegalArgumentException if a member or a figure is missing, or the indicator adds up and should be
     *     summed
     */
    public static <Q extends Quantity<Q>, W extends Additive<W>> Measurement<Q> weightedMean(
            Region group, List<Measurement<Q>> values, List<Measurement<W>> weights, Accept... accepted) {
        Measurement<W> total = Sums.overRegions(group, weights, accepted);
        List<Measurement<W>> ordered = GroupMembers.inOrder("Weighted mean", group, weights);
        List<Measurement<Q>> weighted =
                ordered.stream().map(weight -> valueOf(weight, values)).toList();
        requireNoOther(weighted, values);
        ComparabilityCheck comparison = comparing(weighted, accepted);
        Estimate sum = Estimate.exactly(BigDecimal.ZERO);
        for (int i = 0; i < ordered.size(); i++) {
            comparison.samePeriod(weighted.get(i), ordered.get(i)).sameTerritory(weighted.get(i), ordered.get(i));
            MemberWeights.requireNotNegative(ordered.get(i));
            sum = sum.plus(Estimate.of(weighted.get(i)).multipliedBy(Estimate.of(ordered.get(i))));
        }
        Measurement<Q> like = weighted.get(0);
        List<Measurement<?>> inputs = new ArrayList<>(weighted);
        inputs.add(total);
        return new ResultBuilder("weighted mean", inputs, comparison)
                .note(Estimate.ROUNDING)
                .of(
                        like.indicator(),
                        like,
                        group,
                        like.period(),
                        sum.dividedBy(Estimate.of(total))
                                .within(hullOf(weighted))
                                .toFigure(Estimate.oneOf(like).unit()))
                .build();
    }

    private static <Q extends Quantity<Q>> Measurement<Q> valueOf(Measurement<?> weight, List<Measurement<Q>> values) {
        List<Measurement<Q>> found =
                values.stream().filter(v -> v.region().equals(weight.region())).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "Weighted mean must have one value for each weight, but has " + found.size() + " for " + weight);
        }
        return found.get(0);
    }

    private static void requireNoOther(List<? extends Measurement<?>> weighted, List<? extends Measurement<?>> values) {
        for (Measurement<?> value : values) {
            if (!weighted.contains(value)) {
                throw new IllegalArgumentException(
                        "Weighted mean must have a weight for each value, but has none for " + value);
            }
        }
    }

    private static ComparabilityCheck comparing(List<? extends Measurement<?>> values, Accept... accepted) {
        Measurement<?> first = values.get(0);
        ComparabilityCheck comparison = new ComparabilityCheck(accepted).sameVintages(values);
        for (Measurement<?> value : values) {
            comparison
                    .alike(first, value)
                    .sameUnit(first, value)
                    .samePeriod(first, value)
                    .sameDimension(first, value);
            requireAveraged(value);
        }
        return comparison;
    }

    private static void requireAveraged(Measurement<?> value) {
        Behaviour behaviour = value.indicator().behaviour();
        if (behaviour == Behaviour.FLOW || behaviour == Behaviour.STOCK) {
            throw new IllegalArgumentException(
                    "Weighted mean must be of a level, a ratio or an index, but was of " + value + ", which adds up");
        }
    }

    /** From the least to the greatest of the values, between which their mean lies whatever the weights. */
    private static Optional<Interval> hullOf(List<? extends Measurement<?>> values) {
        return values.stream()
                .map(value -> Estimate.of(value).bounds())
                .reduce((a, b) -> a.flatMap(interval -> b.map(interval::hull)))
                .flatMap(Function.identity());
    }
}
