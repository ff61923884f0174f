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
 * Growth between measurements, such as 32.6 % from 3.22 % in 2013 to 4.27 % in 2023, and the level before a growth.
 *
 * <p>Values are computed to 34 digits, HALF_EVEN, bounds rounded outward. From "over 3,500" to "over 10,000" nothing
 * follows: the result is undetermined, not 186 %.
 *
 * {@snippet file="CalculationSnippets.java" region="growth"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Growth {
    private Growth() {}

    /**
     * Returns the growth from one measurement to another.
     *
     * @param <Q> the kind of quantity
     * @param earlier the level before
     * @param later the level after, of the same indicator and region, in a later period of the same frequency
     * @param accepted differences between the two that the caller accepts
     * @return the growth over the time between the two; undetermined from a level that may not be above zero
     * @throws NotComparableException if the two differ in something that is not accepted
     * @throws IllegalArgumentException if a figure is missing, the later is not later, or the levels are growth rates
     *     or points
     */
    public static <Q extends Quantity<Q>> Measurement<GrowthRate> between(
            Measurement<Q> earlier, Measurement<Q> later, Accept... accepted) {
        ComparabilityCheck comparison = comparing(earlier, later, accepted);
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
     * Returns the growth a year, on average, from one measurement to another.
     *
     * @param <Q> the kind of quantity
     * @param earlier the level before
     * @param later the level after, of the same indicator and region, in a later period of the same frequency, whole
     *     months later
     * @param accepted differences between the two that the caller accepts
     * @return the average annual growth; undetermined from a level that may not be above zero
     * @throws NotComparableException if the two differ in something that is not accepted
     * @throws IllegalArgumentException if a figure is missing, the later is not later by whole months, or the levels
     *     are growth rates or points
     */
    public static <Q extends Quantity<Q>> Measurement<GrowthRate> averageAnnual(
            Measurement<Q> earlier, Measurement<Q> later, Accept... accepted) {
        ComparabilityCheck comparison = comparing(earlier, later, accepted);
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

    private static ComparabilityCheck comparing(Measurement<?> earlier, Measurement<?> later, Accept... accepted) {
        Class<?> kind = later.indicator().kind();
        if (kind == GrowthRate.class || kind == PercentagePoints.class) {
            throw new IllegalArgumentException("Growth must be of a level, but was of " + later);
        }
        return new ComparabilityCheck(accepted)
                .alike(earlier, later)
                .sameUnit(earlier, later)
                .sameDimension(earlier, later)
                .sameRegion(earlier, later);
    }

    private static Period durationBetween(Measurement<?> earlier, Measurement<?> later) {
        Period over = earlier.period().durationTo(later.period());
        if (over.isZero() || over.isNegative()) {
            throw new IllegalArgumentException(
                    "Growth must be to a later period, but was from " + earlier + " to " + later);
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
     * Returns the level before a growth: 84.37 billion in 2024, up 12.7 %, were 74.86 billion in 2023.
     *
     * @param <Q> the kind of quantity
     * @param later the level after
     * @param growth the growth of the same indicator and region up to the same period, over one length or a year on
     *     average
     * @param accepted differences that the caller accepts; a growth that does not say whether it is nominal or real
     *     needs {@link Accept#UNSTATED_GROWTH_BASIS}
     * @return the level of the period that lies as much earlier as the growth is over
     * @throws NotComparableException if the two differ in something that is not accepted, such as a real growth and a
     *     nominal level
     * @throws IllegalArgumentException if a figure is missing, or the period cannot be moved by the length of the
     *     growth
     */
    public static <Q extends Quantity<Q>> Measurement<Q> levelBefore(
            Measurement<Q> later, Measurement<GrowthRate> growth, Accept... accepted) {
        ComparabilityCheck comparison = fitting(later, growth, accepted);
        GrowthRate unit = Estimate.oneOf(growth);
        Estimate factor = Estimate.of(growth).asFactor();
        Estimate total = unit.isAnnualAverage()
                ? factor.overMonths(Math.toIntExact(unit.over().toTotalMonths()))
                : factor;
        Estimate before = Estimate.of(later).dividedBy(total);
        return new ResultBuilder("level before", List.of(later, growth), comparison)
                .note(Estimate.ROUNDING)
                .of(
                        later.indicator(),
                        later,
                        later.region(),
                        movedBack(later.period(), unit.over()),
                        before.toFigure(later.figure().orElseThrow().unit()))
                .build();
    }

    private static ComparabilityCheck fitting(
            Measurement<?> later, Measurement<GrowthRate> growth, Accept... accepted) {
        Indicator<?> level = later.indicator();
        GrowthBasis basis = growth.indicator().growthBasis();
        boolean isOfLevel =
                growth.indicator().growthOf().filter(level.id()::equals).isPresent();
        return new ComparabilityCheck(accepted)
                .require(isOfLevel, "indicator, of which the growth must name the level", later, growth)
                .require(isUpTo(growth.period(), later.period()), "end of period", later, growth)
                .sameCounterpart(later, growth)
                .sameDimension(later, growth)
                .sameRegion(later, growth)
                .sameVintage(later, growth)
                .statedGrowthBasis(later, growth)
                .require(
                        basis != GrowthBasis.REAL || level.priceBasis().isReal(),
                        "prices: a real growth needs a level at constant prices",
                        later,
                        growth)
                .require(
                        basis != GrowthBasis.NOMINAL || !level.priceBasis().isReal(),
                        "prices: a nominal growth needs a level at current prices",
                        later,
                        growth);
    }

    /** A growth is stated of the period it leads to, or of all periods from first to last. */
    private static boolean isUpTo(TimePeriod growth, TimePeriod later) {
        return growth.coversSameDaysAs(later) || growth.last().coversSameDaysAs(later);
    }

    private static TimePeriod movedBack(TimePeriod period, Period over) {
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
                "Period must be movable by the length of the growth, but " + period + " is not by " + over);
    }
}
