// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import java.util.List;

/**
 * Price indices at work: real amounts from nominal ones, such as GDP at the prices of 2015, and indices on another
 * base.
 *
 * <p>Values are computed to 34 digits, HALF_EVEN, bounds rounded outward.
 *
 * {@snippet file="CalculationSnippets.java" region="prices"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Prices {
    private Prices() {}

    /**
     * Returns an amount at the prices of the base of a deflator: 110 at a price index of 110 (2015=100) is 100 at the
     * prices of 2015.
     *
     * @param nominal the amount, at current or unstated prices
     * @param deflator the price index of the same region and period, its base a period
     * @param accepted differences between the two that the caller accepts
     * @return the amount at constant prices of the base
     * @throws NotComparableException if the regions or periods differ, or the vintages and that is not accepted
     * @throws IllegalArgumentException if a figure is missing, the amount is at constant prices already, or the base is
     *     no period
     */
    public static Measurement<Money> real(
            Measurement<Money> nominal, Measurement<IndexNumber> deflator, Accept... accepted) {
        Indicator<Money> indicator = nominal.indicator();
        ComparabilityCheck comparison = new ComparabilityCheck(accepted)
                .onlyRegion(nominal, deflator)
                .samePeriod(nominal, deflator)
                .sameVintage(nominal, deflator);
        if (indicator.priceBasis().isReal()) {
            throw new IllegalArgumentException("Amount to deflate must be at current prices, but was at "
                    + indicator.priceBasis() + " prices: " + nominal);
        }
        TimePeriod base = Estimate.oneOf(deflator)
                .basePeriod()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Base of a deflator must be a period, but was that of " + deflator));
        Estimate real = Estimate.of(nominal).multipliedBy(Estimate.HUNDRED).dividedBy(Estimate.of(deflator));
        Indicator<Money> constant = indicator.toBuilder()
                .id(realId(indicator))
                .name(indicator.name() + ", real")
                .priceBasis(PriceBasis.constant(base))
                .build();
        return new ResultBuilder("real from nominal", List.of(nominal, deflator), comparison)
                .note(Estimate.ROUNDING)
                .of(
                        constant,
                        nominal,
                        nominal.region(),
                        nominal.period(),
                        real.toFigure(nominal.figure().orElseThrow().unit()))
                .build();
    }

    /**
     * Returns an index on another base: 110 (2015=100) is 100 (2020=100) where 2020 has 110.
     *
     * @param index the index to put on the new base
     * @param atBase the index of the same series in the new base period
     * @param accepted differences between the two that the caller accepts
     * @return the index, on the period of the second as base
     * @throws NotComparableException if the two differ in something that is not accepted, such as their old base
     * @throws IllegalArgumentException if a figure is missing
     */
    public static Measurement<IndexNumber> rebased(
            Measurement<IndexNumber> index, Measurement<IndexNumber> atBase, Accept... accepted) {
        ComparabilityCheck comparison = new ComparabilityCheck(accepted)
                .alike(index, atBase)
                .sameUnit(index, atBase)
                .sameDimension(index, atBase)
                .sameRegion(index, atBase);
        IndexNumber unit = IndexNumber.of(0, atBase.period().toString());
        boolean isBase = index.period().equals(atBase.period())
                && index.figure().equals(atBase.figure())
                && comparison.notes().isEmpty();
        Estimate rebased = isBase
                ? Estimate.HUNDRED
                : Estimate.of(index).multipliedBy(Estimate.HUNDRED).dividedBy(Estimate.of(atBase));
        return new ResultBuilder("rebase", List.of(index, atBase), comparison)
                .note(Estimate.ROUNDING)
                .of(index.indicator(), index, index.region(), index.period(), rebased.toFigure(unit.unit()))
                .build();
    }

    /** The id that {@link #real} gives to real amounts of an indicator. */
    static String realId(Indicator<?> nominal) {
        return nominal.id() + "-real";
    }
}
