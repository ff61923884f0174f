// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Quotients of measurements, such as private investment of more than 10 times the initial capital, GDP per person, or
 * R&amp;D spending as a percentage of GDP.
 *
 * <p>Values are rounded to 34 digits, HALF_EVEN; bounds are rounded outward to as many digits.
 *
 * {@snippet file="CalculationSnippets.java" region="ratios"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Ratios {
    private static final String MEAN = "Weighted mean";

    private static final String PER_CAPITA = "per capita";
    private static final String RATIO = "ratio";

    /** The operations whose second input is a denominator. */
    static final Set<String> OPERATIONS = Set.of(PER_CAPITA, RATIO);

    private Ratios() {}

    /**
     * Returns a measurement as a multiple of another, such as 10 times.
     *
     * @param <Q> the kind of quantity
     * @param numerator the numerator
     * @param denominator the denominator, in the same unit
     * @param accepted the accepted differences between the two
     * @return the multiple; undetermined if the denominator may be zero
     * @throws NotComparableException if the units or conversion bases differ, or the two differ in vintage, real prices
     *     or seasonal adjustment and that is not accepted
     * @throws IllegalArgumentException if a figure is missing
     */
    public static <Q extends Quantity<Q>> Measurement<Multiple> multiple(
            Measurement<Q> numerator, Measurement<Q> denominator, Accept... accepted) {
        Comparison comparison = Comparison.of(Calculation.MULTIPLE, List.of(numerator, denominator), accepted);
        Formula quotient = estimate -> estimate.apply(numerator).dividedBy(estimate.apply(denominator));
        Measurement.Builder<Multiple> result = new ResultBuilder(
                        "multiple", List.of(numerator, denominator), comparison)
                .dividedBy(denominator)
                .noteRounding()
                .withMargin(ErrorFormula.ratio(BigDecimal.ONE))
                .of(
                        ratio(numerator, denominator, "-multiple-of-", ", multiple of ", Multiple.class)
                                .build(),
                        numerator,
                        numerator.region(),
                        numerator.period(),
                        quotient.toFigure(Multiple.of(0).unit(), numerator, denominator));
        Shares.referenceTo(denominator, numerator).ifPresent(result::reference);
        return result.build();
    }

    /**
     * Returns an amount of money per counted item, such as GDP per person.
     *
     * @param money the amount
     * @param count the count, of the same region and period
     * @param accepted the accepted differences between the two
     * @return the amount per item; undetermined if the count may be zero
     * @throws NotComparableException if the regions or periods differ, or the vintages differ and that is not accepted
     * @throws IllegalArgumentException if a figure is missing
     */
    public static Measurement<MoneyPer> perCapita(
            Measurement<Money> money, Measurement<Count> count, Accept... accepted) {
        Formula quotient = estimate -> estimate.apply(money).dividedBy(estimate.apply(count));
        MoneyPer unit = MoneyPer.of(
                Estimate.unitQuantity(money).currency(),
                BigDecimal.ONE,
                Estimate.unitQuantity(count).counted());
        return perCapita(money, count, BigDecimal.ONE, quotient, unit.unit(), accepted);
    }

    /**
     * Returns an amount or count per number of counted items, such as hospital beds per 1000 persons.
     *
     * @param <Q> the kind of quantity, additive
     * @param amount the amount or count
     * @param count the count, of the same region and period
     * @param perCount the number of items that the result refers to, above zero, such as 1000
     * @param accepted the accepted differences between the two
     * @return the amount per {@code perCount} items; undetermined if the count may be zero
     * @throws NotComparableException if the regions or periods differ, or the vintages differ and that is not accepted
     * @throws IllegalArgumentException if a figure is missing, the amount is money, or {@code perCount} is not above
     *     zero
     */
    public static <Q extends Additive<Q>> Measurement<AmountPer> perCapita(
            Measurement<Q> amount, Measurement<Count> count, long perCount, Accept... accepted) {
        BigDecimal per = BigDecimal.valueOf(perCount);
        Formula quotient = estimate ->
                estimate.apply(amount).multipliedBy(Estimate.exactly(per)).dividedBy(estimate.apply(count));
        Quantity<?> one = Estimate.unitQuantity(amount);
        String counted = Estimate.unitQuantity(count).counted();
        AmountPer unit = AmountPer.of(0, measureOf(one, amount), counted).withPerCount(per);
        return perCapita(amount, count, per, quotient, unit.unit(), accepted);
    }

    private static String measureOf(Quantity<?> one, Measurement<?> amount) {
        if (one instanceof Count count) {
            return count.counted();
        }
        if (one instanceof Amount other) {
            return other.measure();
        }
        throw new IllegalArgumentException(
                "Amount per count requires an amount or a count, but was of " + ShortNumbers.in(amount));
    }

    private static <P extends Quantity<P>> Measurement<P> perCapita(
            Measurement<?> amount,
            Measurement<Count> count,
            BigDecimal per,
            Formula quotient,
            Unit<P> unit,
            Accept... accepted) {
        List<Measurement<?>> inputs = List.of(amount, count);
        Comparison comparison = Comparison.of(Calculation.RATIO, inputs, accepted);
        Indicator.Builder<P> indicator = ratio(amount, count, "-per-", ", per ", unit.kind())
                .timeCollection(amount.indicator().timeCollection())
                .priceBasis(amount.indicator().priceBasis());
        if (isAtAnnualRate(amount, count)) {
            indicator.annualRate();
        }
        return new ResultBuilder(PER_CAPITA, inputs, comparison)
                .dividedBy(count)
                .noteRounding()
                .withMargin(ErrorFormula.ratio(per))
                .of(indicator.build(), amount, amount.region(), amount.period(), quotient.toFigure(unit, amount, count))
                .build();
    }

    /** A flow at annual rates over a stock is at annual rates; over another such flow it is not. */
    private static boolean isAtAnnualRate(Measurement<?> numerator, Measurement<?> denominator) {
        return numerator.indicator().isAnnualRate() && !denominator.indicator().isAnnualRate();
    }

    private static <R extends Quantity<R>> Indicator.Builder<R> ratio(
            Measurement<?> numerator, Measurement<?> denominator, String idInfix, String nameInfix, Class<R> kind) {
        Indicator<?> above = numerator.indicator();
        Indicator<?> below = denominator.indicator();
        return Indicator.builder(String.join(idInfix, above.id(), below.id()), kind)
                .name(String.join(nameInfix, above.name(), below.name()))
                .ratioOf(above.id(), below.id());
    }

    /**
     * Returns the ratio that an indicator names, calculated from its numerator and denominator.
     *
     * <p>The unit follows from the parts: percent of the denominator, a multiple of it, or an amount per counted item.
     * The indicator is one of {@link io.github.regiostat.quantity.Percentage}, {@link Multiple}, {@link MoneyPer} or
     * {@link AmountPer}.
     *
     * {@snippet file="CalculationSnippets.java" region="ratio-of-parts"}
     *
     * @param <R> the kind of the ratio
     * @param ratio the indicator, which {@linkplain Indicator#numerator() names} its numerator and denominator
     * @param numerator a measurement of the numerator
     * @param denominator a measurement of the denominator, of the same region and period
     * @param accepted the accepted differences between the two
     * @return the ratio; undetermined if the denominator may be zero
     * @throws NotComparableException if regions, periods, required units or conversion bases differ, or the two differ
     *     in vintage, territory, real prices or seasonal adjustment and that is not accepted
     * @throws IllegalArgumentException if the indicator names no parts or other parts, its kind cannot be calculated
     *     from them, or a figure is missing
     */
    public static <R extends Quantity<R>> Measurement<R> of(
            Indicator<R> ratio, Measurement<?> numerator, Measurement<?> denominator, Accept... accepted) {
        requireParts(ratio, numerator, denominator);
        return of(ratio, RatioUnit.derivedUnit(ratio, numerator, denominator), numerator, denominator, accepted);
    }

    /**
     * Returns the ratio that an indicator names, calculated from its numerator and denominator, in a compatible unit,
     * such as beds per 1000 persons.
     *
     * @param <R> the kind of the ratio
     * @param ratio the indicator, which names its numerator and denominator
     * @param unit the unit: that which follows from the parts, percent without a named whole, or per another count; for
     *     two categories of one indicator, in words of the caller, such as women per 100 men
     * @param numerator a measurement of the numerator
     * @param denominator a measurement of the denominator, of the same region and period; if it is of the same
     *     indicator, the categories may differ
     * @param accepted the accepted differences between the two
     * @return the ratio; undetermined if the denominator may be zero
     * @throws NotComparableException if {@link #of(Indicator, Measurement, Measurement, Accept...)} throws it
     * @throws IllegalArgumentException if that method throws it, or the unit does not follow from the parts
     */
    public static <R extends Quantity<R>> Measurement<R> of(
            Indicator<R> ratio,
            Unit<R> unit,
            Measurement<?> numerator,
            Measurement<?> denominator,
            Accept... accepted) {
        requireParts(ratio, numerator, denominator);
        boolean isOfCategories =
                numerator.indicator().id().equals(denominator.indicator().id())
                        && !numerator.dimensions().equals(denominator.dimensions());
        RatioUnit.requireExpressible(unit, RatioUnit.derivedUnit(ratio, numerator, denominator), ratio, isOfCategories);
        List<Measurement<?>> parts = List.of(numerator, denominator);
        Comparison comparison =
                Comparison.of(isOfCategories ? Calculation.RATIO_OF_CATEGORIES : Calculation.RATIO, parts, accepted);
        comparison.require(
                Trait.COLLECTION,
                ratio.isAnnualRate() == isAtAnnualRate(numerator, denominator),
                "Ratio " + ratio.id() + " must be at annual rates if, and only if, its numerator alone is",
                numerator,
                denominator);
        if (RatioUnit.requiresSameUnit(ratio)) {
            comparison.requireEqual(Trait.UNIT, parts);
        }
        BigDecimal factor = RatioUnit.factor(unit);
        Formula quotient = estimate ->
                estimate.apply(numerator).multipliedBy(Estimate.exactly(factor)).dividedBy(estimate.apply(denominator));
        return new ResultBuilder(RATIO, List.of(numerator, denominator), comparison)
                .dividedBy(denominator)
                .noteRounding()
                .withMargin(ErrorFormula.ratio(factor))
                .of(
                        ratio,
                        isOfCategories ? CategoryChecks.withCommonCategories(numerator, parts) : numerator,
                        numerator.region(),
                        numerator.period(),
                        quotient.toFigure(unit, numerator, denominator, factor))
                .build();
    }

    private static void requireParts(Indicator<?> ratio, Measurement<?> numerator, Measurement<?> denominator) {
        String numeratorId = ratio.numerator()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Ratio must name its numerator and denominator by ratioOf, but was " + ratio));
        String denominatorId = ratio.denominator().orElseThrow();
        if (!numeratorId.equals(numerator.indicator().id())
                || !denominatorId.equals(denominator.indicator().id())) {
            throw new IllegalArgumentException("Ratio " + ratio.id() + " requires " + numeratorId + " and "
                    + denominatorId + ", but was of " + numerator + " and " + denominator);
        }
    }

    /**
     * Returns the ratio of a group, calculated from its parts: the sum of the numerators divided by the sum of the
     * denominators. An average of the members' ratios would be wrong.
     *
     * @param <R> the kind of the ratio
     * @param <A> the kind of the numerators, additive
     * @param <B> the kind of the denominators, additive
     * @param group the group; a group of changing composition has its members at the end of the period
     * @param ratio the indicator, which names its numerator and denominator
     * @param numerators one measurement of the numerator for each member
     * @param denominators one measurement of the denominator for each member, of the same period
     * @param accepted the accepted differences between the measurements
     * @return the ratio of the group
     * @throws OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two measurements have a difference that is not accepted
     * @throws IllegalArgumentException if a member or a figure is missing, a part is neither a flow nor a stock, or
     *     {@link #of(Indicator, Measurement, Measurement, Accept...)} rejects the sums
     */
    public static <R extends Quantity<R>, A extends Additive<A>, B extends Additive<B>> Measurement<R> ofGroup(
            Region group,
            Indicator<R> ratio,
            List<Measurement<A>> numerators,
            List<Measurement<B>> denominators,
            Accept... accepted) {
        return of(
                ratio,
                Sums.overRegions("Ratio", group, numerators, accepted),
                Sums.overRegions("Ratio", group, denominators, accepted),
                accepted);
    }

    /**
     * Returns the weighted mean over the members of a group, which is the valid average of levels and ratios.
     *
     * {@snippet file="CalculationSnippets.java" region="weighted-mean"}
     *
     * @param <Q> the kind of the values
     * @param <W> the kind of the weights, additive
     * @param group the group
     * @param values one value for each member, of one indicator and period, a level or a ratio
     * @param weights one weight for each member, of one indicator and the same period, zero or more
     * @param accepted the accepted differences between the values
     * @return the weighted mean for the group; its bounds lie between the lowest and the highest value
     * @throws OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two measurements have a difference that is not accepted
     * @throws IllegalArgumentException if a member or a figure is missing, a weight is below zero, or the values are
     *     flows or stocks, which {@link Sums#overRegions} sums
     */
    public static <Q extends Quantity<Q>, W extends Additive<W>> Measurement<Q> weightedMean(
            Region group, List<Measurement<Q>> values, List<Measurement<W>> weights, Accept... accepted) {
        Measurement<W> total = Sums.overRegions(MEAN, group, weights, accepted);
        List<Measurement<W>> ordered = GroupMembers.inOrder(MEAN, group, weights);
        List<Measurement<Q>> weighted = valuesOf(MEAN, ordered, values);
        weighted.forEach(Ratios::requireNotAdditive);
        Comparison comparison = Comparison.over(group, MEAN, Calculation.WEIGHTED_MEAN, weighted, accepted);
        for (int i = 0; i < ordered.size(); i++) {
            comparison.and(Calculation.WEIGHT, List.of(weighted.get(i), ordered.get(i)));
            MemberWeights.requireNotNegative(ordered.get(i));
        }
        Measurement<Q> template = weighted.get(0);
        Measurement<Q> ofUnit = comparison.agreesIn(Trait.REFERENCE) ? template : withoutWhole(weighted);
        List<Measurement<?>> inputs = new ArrayList<>(weighted);
        inputs.add(total);
        Measurement.Builder<Q> mean = new ResultBuilder("weighted mean", inputs, comparison)
                .noteRounding()
                .of(
                        template.indicator(),
                        template,
                        group,
                        template.period(),
                        Estimate.weightedMean(weighted, ordered)
                                .toFigure(Estimate.unitQuantity(ofUnit).unit()));
        template.reference().ifPresent(mean::reference);
        return mean.build();
    }

    /** Returns a value with an unstated whole if there is one, since the whole of the mean is then unstated. */
    static <Q extends Quantity<Q>> Measurement<Q> withoutWhole(List<Measurement<Q>> values) {
        return values.stream()
                .filter(value -> Estimate.unitQuantity(value) instanceof Percentage share
                        && share.whole().isEmpty())
                .findFirst()
                .orElse(values.get(0));
    }

    /** Returns the value of each weight; each must have exactly one, and each value must have a weight. */
    static <Q extends Quantity<Q>> List<Measurement<Q>> valuesOf(
            String subject, List<? extends Measurement<?>> weights, List<Measurement<Q>> values) {
        Map<RegionCode, List<Measurement<Q>>> byRegion = new HashMap<>();
        for (Measurement<Q> value : values) {
            byRegion.computeIfAbsent(value.region().code(), code -> new ArrayList<>())
                    .add(value);
        }
        List<Measurement<Q>> weighted = new ArrayList<>();
        Set<RegionCode> codes = new HashSet<>();
        for (Measurement<?> weight : weights) {
            List<Measurement<Q>> found = byRegion.getOrDefault(weight.region().code(), List.of());
            if (found.size() != 1) {
                throw new IllegalArgumentException(subject + " requires exactly one value for each weight, but has "
                        + found.size() + " for " + ShortNumbers.in(weight));
            }
            weighted.add(found.get(0));
            codes.add(weight.region().code());
        }
        for (Measurement<?> value : values) {
            if (!codes.contains(value.region().code())) {
                throw new IllegalArgumentException(
                        subject + " requires a weight for each value, but has no weight for " + ShortNumbers.in(value));
            }
        }
        return weighted;
    }

    static void requireNotAdditive(Measurement<?> value) {
        Behaviour behaviour = value.indicator().behaviour();
        if (behaviour == Behaviour.FLOW || behaviour == Behaviour.STOCK) {
            throw new IllegalArgumentException(
                    "Weighted mean requires a level, a ratio or an index, but was of the flow or stock "
                            + ShortNumbers.in(value) + "; use Sums.overRegions");
        }
    }
}
