// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.source.ObservationStatus;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;

/**
 * Growth rates between two levels, such as 32.6 % from 3.22 % in 2013 to 4.27 % in 2023, and the level before a growth
 * rate.
 *
 * <p>Values are rounded to 34 digits, HALF_EVEN; bounds are rounded outward to as many digits. The growth from "over
 * 3,500" to "over 10,000" is undetermined, not 186 %.
 *
 * {@snippet file="CalculationSnippets.java" region="growth"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Growth {
    private static final GrowthRate GROWTH = GrowthRate.of(0);
    private static final Unit<GrowthRate> OVER_YEAR = GROWTH.unit();

    private Growth() {}

    /**
     * Returns the growth rate from one level to another, in percent, over the time between their periods.
     *
     * @param <Q> the kind of quantity
     * @param earlier the level in the base period
     * @param later the level of the same indicator and region, in a later period of the same frequency and length
     * @param accepted the accepted differences between the two
     * @return the growth rate; undetermined unless the earlier level is above zero
     * @throws NotComparableException if the two have a difference that is not accepted
     * @throws IllegalArgumentException if a figure is missing, {@code later} does not have the later period, or the
     *     levels are growth rates or percentage points
     */
    public static <Q extends Quantity<Q>> Measurement<GrowthRate> between(
            Measurement<Q> earlier, Measurement<Q> later, Accept... accepted) {
        return across(earlier, List.of(), later, accepted);
    }

    /**
     * Returns the growth rate from one level to another, in percent, over the time between their periods. A break in a
     * level between the two is marked and noted, as one of the later level is.
     *
     * @param <Q> the kind of quantity
     * @param earlier the level in the base period
     * @param between levels of the series in periods between the two, which do not affect the rate
     * @param later the level of the same indicator and region, in a later period of the same frequency and length
     * @param accepted the accepted differences between the two
     * @return the growth rate; undetermined unless the earlier level is above zero
     * @throws NotComparableException if the two have a difference that is not accepted
     * @throws IllegalArgumentException if {@link #between} throws it
     */
    public static <Q extends Quantity<Q>> Measurement<GrowthRate> across(
            Measurement<Q> earlier, List<Measurement<Q>> between, Measurement<Q> later, Accept... accepted) {
        List<Measurement<Q>> levels = List.of(earlier, later);
        Comparison comparison = compareLevels(levels, accepted);
        Period over = PeriodChecks.durationBetween(earlier.period(), later.period());
        Formula growth = estimate -> estimate.apply(later).growthFrom(estimate.apply(earlier));
        return new ResultBuilder("growth", levels, comparison)
                .crossing(between)
                .from(earlier)
                .noteRounding()
                .withMargin(ErrorFormula.growth())
                .of(
                        indicatorOf(earlier, later, "-growth", ", growth"),
                        later,
                        later.region(),
                        later.period(),
                        growth.toFigure(unitOver(over), later, earlier))
                .reference(Reference.to(earlier.period()))
                .build();
    }

    /**
     * Returns the average annual growth rate from one level to another: the geometric mean, in percent a year.
     *
     * {@snippet file="CalculationSnippets.java" region="average-annual"}
     *
     * @param <Q> the kind of quantity
     * @param earlier the level in the base period
     * @param later the level of the same indicator and region, in a period of the same frequency, whole months later
     * @param accepted the accepted differences between the two
     * @return the average annual growth rate; undetermined unless the earlier level is above zero
     * @throws NotComparableException if the two have a difference that is not accepted
     * @throws IllegalArgumentException if a figure is missing, the periods are not whole months apart in this order, or
     *     the levels are growth rates or percentage points
     */
    public static <Q extends Quantity<Q>> Measurement<GrowthRate> averageAnnual(
            Measurement<Q> earlier, Measurement<Q> later, Accept... accepted) {
        return averageAnnual(earlier, List.of(), later, accepted);
    }

    private static <Q extends Quantity<Q>> Measurement<GrowthRate> averageAnnual(
            Measurement<Q> earlier, List<Measurement<Q>> between, Measurement<Q> later, Accept... accepted) {
        List<Measurement<Q>> levels = List.of(earlier, later);
        Comparison comparison = compareLevels(levels, accepted);
        GrowthRate unit = GROWTH.withAnnualAverageOver(PeriodChecks.durationBetween(earlier.period(), later.period()));
        Estimate yearly = Estimate.of(later).annualGrowthFrom(Estimate.of(earlier), unit.over());
        return new ResultBuilder("average annual growth", levels, comparison)
                .crossing(between)
                .from(earlier)
                .note("Root of the growth factor to " + Estimate.DIGITS)
                .of(
                        indicatorOf(earlier, later, "-average-annual-growth", ", average annual growth"),
                        later,
                        later.region(),
                        TimePeriod.range(
                                earlier.period().first(), later.period().last()),
                        yearly.toFigure(unit.unit()))
                .build();
    }

    /**
     * Returns the growth rates of a series over a duration, such as the growth of each quarter on the same quarter a
     * year earlier.
     *
     * {@snippet file="SeriesSnippets.java" region="series"}
     *
     * @param <Q> the kind of quantity
     * @param levels the levels of a series, at most one for a period, in any order
     * @param over the duration, a whole number of periods, such as {@code Period.ofYears(1)}
     * @param accepted the accepted differences between the levels
     * @return the growth rates in chronological order; a level has no growth rate if there is no level the duration
     *     earlier
     * @throws NotComparableException if {@link #between} throws it
     * @throws IllegalArgumentException if the list is empty, {@link #between} throws it, two levels are of one period,
     *     or the duration is not a whole number of periods above zero
     */
    public static <Q extends Quantity<Q>> List<Measurement<GrowthRate>> ofSeries(
            List<Measurement<Q>> levels, Period over, Accept... accepted) {
        List<Measurement<Q>> breaks = levels.stream()
                .filter(level -> level.statuses().contains(ObservationStatus.BREAK))
                .toList();
        return SeriesGrowth.pairs(levels, over).stream()
                .map(pair -> across(
                        pair.earlier(),
                        SeriesWindows.between(pair.earlier(), pair.later(), breaks),
                        pair.later(),
                        accepted))
                .toList();
    }

    /**
     * Returns the average annual growth rate of a series, from its first to its last level.
     *
     * @param <Q> the kind of quantity
     * @param levels the levels of a series, in any order; those between the first and the last must be comparable, and
     *     do not affect the rate; a break among them is marked and noted
     * @param accepted the accepted differences between the levels
     * @return the average annual growth rate
     * @throws NotComparableException if {@link #averageAnnual(Measurement, Measurement, Accept...)} throws it
     * @throws IllegalArgumentException if that method throws it, or there are fewer than two levels
     */
    public static <Q extends Quantity<Q>> Measurement<GrowthRate> averageAnnual(
            List<Measurement<Q>> levels, Accept... accepted) {
        List<Measurement<Q>> ordered = SeriesWindows.inOrder(levels);
        if (ordered.size() < 2) {
            throw new IllegalArgumentException(
                    "Average annual growth requires at least two levels, but has " + ordered.size());
        }
        Measurement<Q> first = ordered.get(0);
        List<Measurement<Q>> between = ordered.subList(1, ordered.size() - 1);
        for (Measurement<Q> level : between) {
            compareLevels(List.of(first, level), accepted);
        }
        return averageAnnual(first, between, ordered.get(ordered.size() - 1), accepted);
    }

    /**
     * Returns the growth rate over a whole span from the rates of its consecutive parts: 10 % and 20 % give 32 %.
     *
     * {@snippet file="SeriesSnippets.java" region="chained"}
     *
     * <p>The growth factors are multiplied. A mean or a sum of the rates would be wrong.
     *
     * @param rates the growth rates of one indicator over one duration, each of which starts where the one before ends,
     *     in any order; plain or average annual rates
     * @param accepted the accepted differences between the rates
     * @return the growth rate over the whole span, of the last period, with the first base period as its reference
     * @throws NotComparableException if two rates have a difference that is not accepted, such as nominal and real
     *     growth, or are not of consecutive periods
     * @throws IllegalArgumentException if the list is empty, or a figure is missing
     */
    public static Measurement<GrowthRate> chained(List<Measurement<GrowthRate>> rates, Accept... accepted) {
        return GrowthChain.of(rates, accepted);
    }

    /**
     * Returns a growth rate at the annual rate: 1 % over a quarter, compounded four times, is 4.06 % a year.
     *
     * {@snippet file="SeriesSnippets.java" region="annualised"}
     *
     * <p>The unit of the result marks it as an annual average. It is never compared with growth over a quarter. The
     * formula {@code (1 + g)^(12/months) - 1} is that of the BEA (A Guide to the National Income and Product Accounts
     * of the United States, "Statistical Conventions").
     *
     * @param growth the growth rate over whole months
     * @return the annual rate over the same duration, such as {@code 4.060401 % per annum over P3M}
     * @throws NotComparableException if the rate is an annual average already
     * @throws IllegalArgumentException if the figure is missing, or the duration has days
     */
    public static Measurement<GrowthRate> annualised(Measurement<GrowthRate> growth) {
        return GrowthChain.annualised(growth);
    }

    private static Unit<GrowthRate> unitOver(Period over) {
        return over.equals(GROWTH.over()) ? OVER_YEAR : GROWTH.withOver(over).unit();
    }

    private static Comparison compareLevels(List<? extends Measurement<?>> levels, Accept... accepted) {
        Measurement<?> earlier = levels.get(0);
        Measurement<?> later = levels.get(1);
        if (GrowthChecks.isRate(later)) {
            throw new IllegalArgumentException("Growth must be calculated from levels, but was from " + later
                    + "; for the difference of two rates, use Growth.difference");
        }
        Comparison comparison = Comparison.of(Calculation.GROWTH, levels, accepted);
        GroupChecks.noteChanges(earlier, later, comparison);
        return comparison;
    }

    private static Indicator<GrowthRate> indicatorOf(
            Measurement<?> earlier, Measurement<?> later, String idSuffix, String nameSuffix) {
        Indicator<?> level = later.indicator();
        PriceBasis prices = level.priceBasis();
        boolean hasSamePrices =
                earlier.indicator().priceBasis().equals(prices) || PriceChecks.runsFromCurrentPrices(earlier, later);
        Indicator.Builder<GrowthRate> growth = Indicator.builder(level.id().concat(idSuffix), GrowthRate.class)
                .name(level.name().concat(nameSuffix))
                .growthOf(level.id())
                .growthBasis(hasSamePrices ? basisOf(prices) : GrowthBasis.UNSTATED);
        if (level.seasonalAdjustment().isPresent()) {
            growth.seasonalAdjustment(level.seasonalAdjustment().get());
        }
        if (level.timeCollection() != level.behaviour().usualCollection()) {
            growth.timeCollection(level.timeCollection());
        }
        return growth.build();
    }

    private static GrowthBasis basisOf(PriceBasis prices) {
        if (prices.isReal()) {
            return GrowthBasis.REAL;
        }
        return prices.equals(PriceBasis.CURRENT) ? GrowthBasis.NOMINAL : GrowthBasis.UNSTATED;
    }

    /**
     * Returns the difference between two growth rates of the same span, in percentage points.
     *
     * @param growth the growth rate
     * @param other the growth rate to subtract, of another period or another region
     * @param accepted the accepted differences between the two
     * @return the percentage points by which {@code growth} exceeds {@code other}, whose region and period are the
     *     reference
     * @throws NotComparableException if the two have a difference that is not accepted, such as nominal and real growth
     * @throws IllegalArgumentException if a figure is missing
     */
    public static Measurement<PercentagePoints> difference(
            Measurement<GrowthRate> growth, Measurement<GrowthRate> other, Accept... accepted) {
        return Shares.differenceInPoints(growth, other, accepted);
    }

    /**
     * Returns the level before a growth rate: 84.37 billion in 2024, up 12.7 %, gives 74.86 billion in 2023.
     *
     * {@snippet file="CalculationSnippets.java" region="level-before"}
     *
     * @param <Q> the kind of quantity
     * @param later the level after the growth
     * @param growth the growth rate of the same indicator and region that ends in the same period: over one duration,
     *     or an annual average
     * @param accepted the accepted differences; a growth rate not specified as nominal or real requires
     *     {@link Accept#UNSTATED_GROWTH_BASIS}
     * @return the level in the base period of the growth rate
     * @throws NotComparableException if the two have a difference that is not accepted, such as a real growth rate and
     *     a nominal level
     * @throws IllegalArgumentException if a figure is missing, or the period cannot be moved by the duration of the
     *     growth rate
     */
    public static <Q extends Quantity<Q>> Measurement<Q> levelBefore(
            Measurement<Q> later, Measurement<GrowthRate> growth, Accept... accepted) {
        Comparison comparison = Comparison.of(Calculation.LEVEL_BEFORE, List.of(later, growth), accepted);
        GrowthRate unit = Estimate.unitQuantity(growth);
        Estimate factor = Estimate.of(growth).toFactor();
        Estimate total = unit.isAnnualAverage()
                ? factor.compoundedOver(Math.toIntExact(unit.over().toTotalMonths()))
                : factor;
        requirePossible(factor, total, later, growth);
        Estimate before = Estimate.of(later).dividedBy(total);
        TimePeriod base = GrowthChecks.basePeriodOf(later, unit.over());
        return new ResultBuilder("level before", List.of(later, growth), comparison)
                .noteRounding()
                .of(
                        later.indicator(),
                        later,
                        later.region(),
                        base,
                        before.toFigure(later.figure().orElseThrow().unit()))
                .build();
    }

    /**
     * Returns the level after a growth rate: 74.86 billion in 2023, up 12.7 %, gives 84.37 billion in 2024.
     *
     * {@snippet file="SeriesSnippets.java" region="level-after"}
     *
     * @param <Q> the kind of quantity
     * @param earlier the level before the growth
     * @param growth the growth rate of the same indicator and region that starts in the period of the level: over one
     *     duration, or an annual average
     * @param accepted the accepted differences; a growth rate not specified as nominal or real requires
     *     {@link Accept#UNSTATED_GROWTH_BASIS}
     * @return the level in the period in which the growth rate ends
     * @throws NotComparableException if the two have a difference that is not accepted, such as a real growth rate and
     *     a nominal level
     * @throws IllegalArgumentException if a figure is missing, the period cannot be moved by the duration of the growth
     *     rate, or the rate leads from a level of zero or more to one below zero
     */
    public static <Q extends Quantity<Q>> Measurement<Q> levelAfter(
            Measurement<Q> earlier, Measurement<GrowthRate> growth, Accept... accepted) {
        Comparison comparison = Comparison.of(Calculation.LEVEL_AFTER, List.of(earlier, growth), accepted);
        GrowthRate unit = Estimate.unitQuantity(growth);
        Estimate factor = Estimate.of(growth).toFactor();
        if (factor.isBelowZero()
                && (unit.isAnnualAverage() || earlier.indicator().isNonNegative())) {
            throw new IllegalArgumentException("Growth must not be below -100 % from a level of zero or more, but was "
                    + ShortNumbers.in(growth) + " from " + ShortNumbers.in(earlier));
        }
        Estimate total = unit.isAnnualAverage()
                ? factor.compoundedOver(Math.toIntExact(unit.over().toTotalMonths()))
                : factor;
        ResultBuilder result = new ResultBuilder("level after", List.of(earlier, growth), comparison);
        if (!unit.isAnnualAverage()) {
            result.withMargin(ErrorFormula.LEVEL_AFTER);
        }
        return result.of(
                        earlier.indicator(),
                        earlier,
                        earlier.region(),
                        GrowthChecks.laterPeriodOf(earlier, unit.over()),
                        Estimate.of(earlier)
                                .multipliedBy(total)
                                .rounded()
                                .toFigure(earlier.figure().orElseThrow().unit()))
                .build();
    }

    /** Growth is measured from a level above zero, so that a decline by more than 100 % leads to one below zero. */
    private static void requirePossible(Estimate factor, Estimate total, Measurement<?> later, Measurement<?> growth) {
        boolean isOfNonNegative = factor.isBelowZero() && later.indicator().isNonNegative();
        boolean isFromBelowZero = total.isBelowZero()
                && Estimate.exactly(BigDecimal.ZERO).minus(Estimate.of(later)).isBelowZero();
        if (isOfNonNegative || isFromBelowZero) {
            throw new IllegalArgumentException(
                    "Growth must not be below -100 % if it leads to a level of zero or more, but was "
                            + ShortNumbers.in(growth) + " to " + ShortNumbers.in(later));
        }
    }
}
