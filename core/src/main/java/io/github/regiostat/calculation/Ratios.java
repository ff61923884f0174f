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
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Quotients of measurements other than shares, such as private investment that is more than 10 times the initial capital, or GDP per person.
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
     * @return the multiple; undetermined where the denominator may be zero
     * @throws NotComparableException if the units differ, or purchasing power parities meet market rates
     * @throws IllegalArgumentException if a figure is missing
     */
    public static <Q extends Quantity<Q>> Measurement<Multiple> multiple(
            Measurement<Q> numerator, Measurement<Q> denominator) {
        Comparison comparison =
                new Comparison().sameUnit(numerator, denominator).sameMoney(numerator, denominator);
        Estimate quotient = Estimate.of(numerator).dividedBy(Estimate.of(denominator));
        return new Result("multiple", List.of(numerator, denominator), comparison)
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
     * @return the amount per one
     * @throws NotComparableException if the regions or periods differ
     * @throws IllegalArgumentException if a figure is missing
     */
    public static Measurement<MoneyPer> perCapita(Measurement<Money> money, Measurement<Count> count) {
        Estimate quotient = Estimate.of(money).dividedBy(Estimate.of(count));
        MoneyPer unit = oneOf(money).dividedBy(oneOf(count));
        return perCapita(money, count, MoneyPer.class, quotient, unit);
    }

    /**
     * Returns an amount or another count for each so many of what is counted, such as hospital beds per 1000 persons.
     *
     * @param <Q> the kind of quantity, an additive one
     * @param amount the amount or count
     * @param count the count, of the same region and period
     * @param perCount for how many the result is, above zero, such as 1000
     * @return the amount per so many
     * @throws NotComparableException if the regions or periods differ
     * @throws IllegalArgumentException if a figure is missing, the amount is money, or the count to be per is not above zero
     */
    public static <Q extends Additive<Q>> Measurement<AmountPer> perCapita(
            Measurement<Q> amount, Measurement<Count> count, long perCount) {
        BigDecimal per = BigDecimal.valueOf(perCount);
        Estimate quotient =
                Estimate.of(amount).multipliedBy(Estimate.exactly(per)).dividedBy(Estimate.of(count));
        AmountPer unit = AmountPer.of(0, measureOf(amount), oneOf(count).counted()).withPerCount(per);
        return perCapita(amount, count, AmountPer.class, quotient, unit);
    }

    private static String measureOf(Measurement<?> amount) {
        Object one = oneOf(amount);
        if (one instanceof Count count) {
            return count.counted();
        }
        if (one instanceof Amount other) {
            return other.measure();
        }
        throw new IllegalArgumentException("Amount per count must be of an amount or a count, but was of " + amount);
    }

    private static <P extends Quantity<P>> Measurement<P> perCapita(
            Measurement<?> amount, Measurement<Count> count, Class<P> kind, Estimate quotient, P unit) {
        Comparison comparison = new Comparison()
                .require(amount.region().equals(count.region()), "region", amount, count)
                .samePeriod(amount, count);
        Indicator<P> indicator = ratio(amount, count, "per", kind).toBuilder()
                .timeCollection(amount.indicator().timeCollection())
                .priceBasis(amount.indicator().priceBasis())
                .build();
        return new Result("per capita", List.of(amount, count), comparison)
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

    private static <Q extends Quantity<Q>> Q oneOf(Measurement<Q> measurement) {
        return measurement
                .figure()
                .map(figure -> figure.unit().of(BigDecimal.ONE))
                .orElseThrow(() -> Estimate.missing(measurement));
    }

    /**
     * Returns the mean over the members of a group, weighted by another measurement of each: the right average of levels and ratios.
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
     * @throws IllegalArgumentException if a member or a figure is missing, or the indicator adds up and should be summed
     */
    public static <Q extends Quantity<Q>, W extends Additive<W>> Measurement<Q> weightedMean(
            Region group, List<Measurement<Q>> values, List<Measurement<W>> weights, Accept... accepted) {
        Measurement<W> total = Sums.overRegions(group, weights, accepted);
        List<Measurement<?>> inputs = new ArrayList<>();
        Comparison comparison = new Comparison(accepted);
        Estimate sum = Estimate.exactly(BigDecimal.ZERO);
        Optional<Interval> hull = Optional.empty();
        for (Measurement<W> weight : weights) {
            Measurement<Q> value = valueOf(weight, values);
            Measurement<?> first = inputs.isEmpty() ? value : inputs.get(0);
            comparison
                    .sameIndicator(first, value)
                    .sameUnit(first, value)
                    .samePeriod(first, value)
                    .samePeriod(value, weight)
                    .sameBreakdown(first, value);
            requireAveraged(value);
            requireNotNegative(weight);
            Estimate estimate = Estimate.of(value);
            hull = inputs.isEmpty()
                    ? estimate.bounds()
                    : hull.flatMap(before -> estimate.bounds().map(before::hull));
            sum = sum.plus(estimate.multipliedBy(Estimate.of(weight)));
            inputs.add(value);
        }
        inputs.addAll(weights);
        Measurement<Q> like = values.get(0);
        Estimate mean = sum.dividedBy(Estimate.of(total)).within(hull);
        return new Result("weighted mean", inputs, comparison)
                .note(Estimate.ROUNDING)
                .of(like.indicator(), like, group, like.period(), mean.toFigure(like.figure().orElseThrow().unit()))
                .build();
    }

    private static <Q extends Quantity<Q>> Measurement<Q> valueOf(Measurement<?> weight, List<Measurement<Q>> values) {
        List<Measurement<Q>> found =
                values.stream().filter(v -> v.region().equals(weight.region())).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("Weighted mean must have one value for each weight, but has " + found.size()
                    + " for " + weight);
        }
        return found.get(0);
    }

    private static void requireAveraged(Measurement<?> value) {
        Behaviour behaviour = value.indicator().behaviour();
        if (behaviour == Behaviour.FLOW || behaviour == Behaviour.STOCK) {
            throw new IllegalArgumentException(
                    "Weighted mean must be of a level, a ratio or an index, but was of " + value + ", which adds up");
        }
    }

    private static void requireNotNegative(Measurement<?> weight) {
        if (Estimate.of(weight).value().map(v -> v.signum() < 0).orElse(false)) {
            throw new IllegalArgumentException("Weight must be zero or more, but was " + weight);
        }
    }
}
