// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.time.Period;
import java.util.List;

/** Checks of a level and the growth rate that leads to it. */
final class GrowthChecks {
    private GrowthChecks() {}

    static void indicator(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> level = inputs.get(0);
        Measurement<?> growth = inputs.get(1);
        comparison.require(
                Trait.INDICATOR,
                growth.indicator()
                        .growthOf()
                        .filter(id -> id.equals(level.indicator().id())
                                || id.equals(RealIndicator.nominalId(level.indicator())))
                        .isPresent(),
                "Growth rate must name the indicator of the level in growthOf",
                level,
                growth);
    }

    static void collection(List<? extends Measurement<?>> inputs, Comparison comparison) {
        comparison.requireAgreement(Trait.COLLECTION, inputs.get(0), inputs.get(1));
    }

    static void levelIsNoRate(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> level = inputs.get(0);
        comparison.require(
                Trait.UNIT,
                !isRate(level),
                "Growth rate must lead to a level, not to a growth rate or percentage points",
                level,
                level);
    }

    static boolean isRate(Measurement<?> measurement) {
        Class<?> kind = measurement.indicator().kind();
        return kind == GrowthRate.class || kind == PercentagePoints.class;
    }

    /** The members must be equal in the period of the level, which is that of the growth rate, and of the result. */
    static void composition(List<? extends Measurement<?>> inputs, Comparison comparison) {
        comparison.requireEqualUnless(Accept.OTHER_TERRITORY, Trait.COMPOSITION, inputs);
        Measurement<?> level = inputs.get(0);
        Region region = level.region();
        if (!region.isGroup()) {
            return;
        }
        composition(inputs, basePeriodOf(level, spanOf(inputs.get(1))), comparison);
    }

    private static void composition(List<? extends Measurement<?>> inputs, TimePeriod result, Comparison comparison) {
        Measurement<?> level = inputs.get(0);
        Region region = level.region();
        comparison.requireUnless(
                Accept.OTHER_TERRITORY,
                Trait.COMPOSITION,
                TraitValue.compositionOn(region, level.period().end())
                        .equals(TraitValue.compositionOn(region, result.end())),
                "Group must have the same members in the period of the level and in " + result,
                level,
                inputs.get(1));
    }

    /** The members must be equal in the period of the growth rate, of the level before it, and of the result. */
    static void compositionAfter(List<? extends Measurement<?>> inputs, Comparison comparison) {
        comparison.requireEqualUnless(Accept.OTHER_TERRITORY, Trait.COMPOSITION, inputs);
        Measurement<?> level = inputs.get(0);
        if (level.region().isGroup()) {
            composition(inputs, laterPeriodOf(level, spanOf(inputs.get(1))), comparison);
        }
    }

    static Period spanOf(Measurement<?> growth) {
        return Estimate.unitQuantity(growth) instanceof GrowthRate rate ? rate.over() : Period.ZERO;
    }

    /** A growth rate has the period in which it ends, or the range from its base period to that period. */
    static void period(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> level = inputs.get(0);
        Measurement<?> growth = inputs.get(1);
        TimePeriod later = level.period();
        TimePeriod end = growth.period();
        boolean isRange = end.isRange()
                && end.last().coversSameDaysAs(later)
                && end.first().coversSameDaysAs(basePeriodOf(level, spanOf(growth)));
        comparison.require(
                Trait.PERIOD,
                end.coversSameDaysAs(later) || isRange,
                "Growth rate and level must end in the same period, and a range must start in the base period",
                level,
                growth);
    }

    /** A growth rate has the period in which it ends, or the range from the period of the level to that period. */
    static void periodAfter(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> level = inputs.get(0);
        Measurement<?> growth = inputs.get(1);
        comparison.require(
                Trait.PERIOD,
                growth.period()
                        .growthStart(spanOf(growth))
                        .filter(start -> start.coversSameDaysAs(level.period()))
                        .isPresent(),
                "Growth rate must start in the period of the level",
                level,
                growth);
    }

    /** Requires that each growth rate starts where the one before ends. */
    static void consecutive(List<? extends Measurement<?>> inputs, Comparison comparison) {
        for (int i = 1; i < inputs.size(); i++) {
            Measurement<?> before = inputs.get(i - 1);
            Measurement<?> after = inputs.get(i);
            comparison.require(
                    Trait.PERIOD,
                    startOf(after.period(), spanOf(after)).coversSameDaysAs(endOf(before)),
                    "Growth rates to chain must be of consecutive periods, each starting where the one before ends",
                    before,
                    after);
        }
    }

    /** Returns the period in which growth ends: the last one of a range that starts in the base period. */
    private static TimePeriod endOf(Measurement<?> growth) {
        TimePeriod period = growth.period();
        boolean isFromBase = period.isRange() && startOf(period, spanOf(growth)).coversSameDaysAs(period.first());
        return isFromBase ? period.last() : period;
    }

    static void reference(List<? extends Measurement<?>> inputs, Comparison comparison) {
        reference(inputs, basePeriodOf(inputs.get(0), spanOf(inputs.get(1))), comparison);
    }

    static void referenceAfter(List<? extends Measurement<?>> inputs, Comparison comparison) {
        reference(inputs, inputs.get(0).period(), comparison);
    }

    private static void reference(List<? extends Measurement<?>> inputs, TimePeriod base, Comparison comparison) {
        Measurement<?> level = inputs.get(0);
        Measurement<?> growth = inputs.get(1);
        comparison.require(
                Trait.REFERENCE,
                growth.reference()
                        .flatMap(Reference::period)
                        .map(base::coversSameDaysAs)
                        .orElse(true),
                "Reference of the growth rate must be the period before its span, " + base,
                level,
                growth);
        comparison.require(
                Trait.REFERENCE,
                growth.reference().flatMap(Reference::region).isEmpty(),
                "Growth rate must have no reference region",
                level,
                growth);
    }

    /** Returns the period from which growth over a duration in a period starts. */
    static TimePeriod startOf(TimePeriod period, Period over) {
        return period.growthStart(over).orElseThrow(() -> notWhole(period.last(), over));
    }

    static TimePeriod laterPeriodOf(Measurement<?> level, Period over) {
        TimePeriod period = level.period();
        return period.earlierBy(over.negated()).orElseThrow(() -> notWhole(period, over));
    }

    static TimePeriod basePeriodOf(Measurement<?> level, Period over) {
        TimePeriod period = level.period();
        return period.earlierBy(over).orElseThrow(() -> notWhole(period, over));
    }

    private static IllegalArgumentException notWhole(TimePeriod period, Period over) {
        return new IllegalArgumentException(
                "Duration of the growth rate must be a whole number of periods, but was " + over + " for " + period);
    }

    private static boolean isMonetary(Measurement<?> level) {
        Quantity<?> one = Estimate.unitQuantity(level);
        return one instanceof Monetary<?> || one instanceof Amount amount && amount.isNationalCurrency();
    }

    static void prices(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> level = inputs.get(0);
        Measurement<?> growth = inputs.get(1);
        if (!isMonetary(level)) {
            return;
        }
        GrowthBasis basis = growth.indicator().growthBasis();
        PriceBasis prices = level.indicator().priceBasis();
        comparison.require(
                Trait.PRICE_BASIS,
                basis != GrowthBasis.REAL || prices.isReal() || prices.equals(PriceBasis.UNSTATED),
                "Real growth rate requires a level at constant prices",
                level,
                growth);
        comparison.require(
                Trait.PRICE_BASIS,
                basis == GrowthBasis.UNSTATED || !prices.equals(PriceBasis.previousYear()),
                "Level at prices of the previous year grew from a level at current prices",
                level,
                growth);
        comparison.require(
                Trait.PRICE_BASIS,
                basis != GrowthBasis.NOMINAL || !prices.isReal(),
                "Nominal growth rate requires a level at current prices",
                level,
                growth);
        comparison.requireOrNote(
                Accept.UNSTATED_GROWTH_BASIS,
                Trait.PRICE_BASIS,
                basis != GrowthBasis.REAL || !prices.equals(PriceBasis.UNSTATED),
                "Real growth rate requires a level at stated constant prices",
                level,
                growth);
    }

    static void basis(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> level = inputs.get(0);
        Measurement<?> growth = inputs.get(1);
        comparison.requireOrNote(
                Accept.UNSTATED_GROWTH_BASIS,
                Trait.GROWTH_BASIS,
                !isMonetary(level) || growth.indicator().growthBasis() != GrowthBasis.UNSTATED,
                "Growth rate must be specified as nominal or real",
                level,
                growth);
    }

    /** Requires nominal growth, and that both rates are over one duration. */
    static void nominal(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> growth = inputs.get(0);
        Measurement<?> prices = inputs.get(1);
        GrowthBasis basis = growth.indicator().growthBasis();
        comparison.require(
                Trait.GROWTH_BASIS,
                basis != GrowthBasis.REAL,
                "Growth to deflate must be nominal, and not real already",
                growth,
                prices);
        comparison.requireOrNote(
                Accept.UNSTATED_GROWTH_BASIS,
                Trait.GROWTH_BASIS,
                basis != GrowthBasis.UNSTATED,
                "Growth to deflate must be specified as nominal",
                growth,
                prices);
        comparison.require(
                Trait.GROWTH_BASIS,
                Estimate.unitQuantity(growth) instanceof GrowthRate a
                        && Estimate.unitQuantity(prices) instanceof GrowthRate b
                        && a.over().equals(b.over())
                        && a.isAnnualAverage() == b.isAnnualAverage(),
                "Growth rates must be over the same duration, both annual averages or neither",
                growth,
                prices);
    }

    /** Average annual rates over several years have no level whose weights they need. */
    static void mean(List<? extends Measurement<?>> inputs, Comparison comparison) {
        comparison.requireEqual(Trait.GROWTH_BASIS, inputs);
        for (Measurement<?> input : inputs) {
            boolean isAverage = Estimate.unitQuantity(input) instanceof GrowthRate rate && rate.isAnnualAverage();
            comparison.require(
                    Trait.GROWTH_BASIS,
                    !isAverage,
                    "Average annual growth rates have no weighted mean; compute the growth of the sums instead",
                    input,
                    input);
        }
    }
}
