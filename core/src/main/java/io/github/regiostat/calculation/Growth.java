// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
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
    private Growth() {}

    /**
     * Returns the growth rate from one level to another, in percent, over the time between their periods.
     *
     * @param <Q> the kind of quantity
     * @param earlier the level in the base period
     * @param later the level of the same indicator and region, in a later period of the same frequency
     * @param accepted the accepted differences between the two
     * @return the growth rate; undetermined unless the earlier level is above zero
     * @throws NotComparableException if the two have a difference that is not accepted
     * @throws IllegalArgumentException if a figure is missing, {@code later} does not have the later period, or the
     *     levels are growth rates or percentage points
     */
    public static <Q extends Quantity<Q>> Measurement<GrowthRate> between(
            Measurement<Q> earlier, Measurement<Q> later, Accept... accepted) {
        ComparabilityCheck comparison = checkLevels(earlier, later, accepted);
        Period over = durationBetween(earlier, later);
        Estimate growth = Estimate.of(later).growthFrom(Estimate.of(earlier));
        return new ResultBuilder("growth", List.of(earlier, later), comparison)
                .note(Estimate.ROUNDING)
                .of(
                        indicatorOf(earlier.indicator(), later.indicator(), "growth"),
                        later,
                        later.region(),
                        later.period(),
                        growth.toFigure(GrowthRate.of(0).withOver(over).unit()))
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
        ComparabilityCheck comparison = checkLevels(earlier, later, accepted);
        GrowthRate unit = GrowthRate.of(0).withAnnualAverageOver(durationBetween(earlier, later));
        Estimate yearly = Estimate.of(later).growthFrom(Estimate.of(earlier)).annualised(unit.over());
        return new ResultBuilder("average annual growth", List.of(earlier, later), comparison)
                .note(Estimate.ROUNDING + ", and so the root")
                .of(
                        indicatorOf(earlier.indicator(), later.indicator(), "average-annual-growth"),
                        later,
                        later.region(),
                        TimePeriod.range(
                                earlier.period().first(), later.period().last()),
                        yearly.toFigure(unit.unit()))
                .build();
    }

    private static ComparabilityCheck checkLevels(Measurement<?> earlier, Measurement<?> later, Accept... accepted) {
        Class<?> kind = later.indicator().kind();
        if (kind == GrowthRate.class || kind == PercentagePoints.class) {
            throw new IllegalArgumentException("Growth must be calculated from levels, but was from " + later);
        }
        return new ComparabilityCheck(accepted)
                .sameSeries(earlier, later)
                .sameUnit(earlier, later)
                .sameDimension(earlier, later)
                .sameRegion(earlier, later);
    }

    private static Period durationBetween(Measurement<?> earlier, Measurement<?> later) {
        Period over = earlier.period().durationTo(later.period());
        if (over.isZero() || over.isNegative()) {
            throw new IllegalArgumentException(
                    "Growth must lead to a later period, but was from " + earlier + " to " + later);
        }
        return over;
    }

    private static Indicator<GrowthRate> indicatorOf(Indicator<?> earlier, Indicator<?> later, String suffix) {
        boolean samePrices = earlier.priceBasis().equals(later.priceBasis());
        Indicator.Builder<GrowthRate> growth = Indicator.builder(later.id() + "-" + suffix, GrowthRate.class)
                .name(later.name() + ", " + suffix.replace('-', ' '))
                .growthOf(later.id())
                .growthBasis(samePrices ? basisOf(later.priceBasis()) : GrowthBasis.UNSTATED);
        later.seasonalAdjustment()
                .filter(adjustment -> earlier.seasonalAdjustment().equals(later.seasonalAdjustment()))
                .ifPresent(growth::seasonalAdjustment);
        return growth.build();
    }

    private static GrowthBasis basisOf(PriceBasis prices) {
        if (prices.isReal()) {
            return GrowthBasis.REAL;
        }
        return prices.equals(PriceBasis.CURRENT) ? GrowthBasis.NOMINAL : GrowthBasis.UNSTATED;
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
        ComparabilityCheck comparison = checkGrowth(later, growth, accepted);
        GrowthRate unit = Estimate.unitQuantity(growth);
        Estimate factor = Estimate.of(growth).toFactor();
        Estimate total = unit.isAnnualAverage()
                ? factor.compoundedOver(Math.toIntExact(unit.over().toTotalMonths()))
                : factor;
        Estimate before = Estimate.of(later).dividedBy(total);
        return new ResultBuilder("level before", List.of(later, growth), comparison)
                .note(Estimate.ROUNDING)
                .of(
                        later.indicator(),
                        later,
                        later.region(),
                        basePeriodOf(later.period(), unit.over()),
                        before.toFigure(later.figure().orElseThrow().unit()))
                .build();
    }

    private static ComparabilityCheck checkGrowth(
            Measurement<?> later, Measurement<GrowthRate> growth, Accept... accepted) {
        Indicator<?> level = later.indicator();
        GrowthBasis basis = growth.indicator().growthBasis();
        boolean isGrowthOfLevel =
                growth.indicator().growthOf().filter(level.id()::equals).isPresent();
        return new ComparabilityCheck(accepted)
                .require(isGrowthOfLevel, "Growth rate must name the indicator of the level in growthOf", later, growth)
                .require(
                        endsIn(growth.period(), later.period()),
                        "Growth rate and level must end in the same period",
                        later,
                        growth)
                .sameCounterpart(later, growth)
                .sameDimension(later, growth)
                .sameRegion(later, growth)
                .sameVintage(later, growth)
                .specifiedGrowthBasis(later, growth)
                .require(
                        basis != GrowthBasis.REAL || level.priceBasis().isReal(),
                        "Real growth rate requires a level at constant prices",
                        later,
                        growth)
                .require(
                        basis != GrowthBasis.NOMINAL || !level.priceBasis().isReal(),
                        "Nominal growth rate requires a level at current prices",
                        later,
                        growth);
    }

    /** A growth rate has the period in which it ends, or the range from its base period to that period. */
    private static boolean endsIn(TimePeriod growth, TimePeriod later) {
        return growth.coversSameDaysAs(later) || growth.last().coversSameDaysAs(later);
    }

    private static TimePeriod basePeriodOf(TimePeriod period, Period over) {
        long months = over.toTotalMonths();
        boolean inMonths = over.getDays() == 0;
        if (inMonths && months % 12 == 0) {
            return period.plusYears(Math.toIntExact(-months / 12));
        }
        Period one = period.frequency().duration();
        long length = inMonths ? months : over.getDays();
        long step = inMonths ? one.toTotalMonths() : one.getDays();
        if ((inMonths || months == 0) && step > 0 && length % step == 0) {
            return period.minus(length / step);
        }
        throw new IllegalArgumentException(
                "Duration of the growth rate must be a whole number of periods, but was " + over + " for " + period);
    }
}
