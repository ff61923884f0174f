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
 * Calculations with price indices: real amounts, such as GDP at constant prices of 2015, and indices rebased to another
 * period.
 *
 * <p>Values are rounded to 34 digits, HALF_EVEN; bounds are rounded outward to as many digits.
 *
 * {@snippet file="CalculationSnippets.java" region="prices"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Prices {
    private Prices() {}

    /**
     * Deflates a nominal amount: 110 with a deflator of 110 (2015=100) is 100 at constant prices of 2015.
     *
     * @param nominal the amount, at current or unspecified prices
     * @param deflator the price index of the same region and period, whose base is a period
     * @param accepted the accepted differences between the two
     * @return the amount at constant prices of the base period
     * @throws NotComparableException if the regions or periods differ, or the vintages differ and that is not accepted
     * @throws IllegalArgumentException if a figure is missing, the amount is at constant prices already, or the base of
     *     the deflator is not a period
     */
    public static Measurement<Money> real(
            Measurement<Money> nominal, Measurement<IndexNumber> deflator, Accept... accepted) {
        Indicator<Money> indicator = nominal.indicator();
        ComparabilityCheck comparison = new ComparabilityCheck(accepted)
                .requireSameRegion(nominal, deflator)
                .samePeriod(nominal, deflator)
                .sameVintage(nominal, deflator);
        if (indicator.priceBasis().isReal()) {
            throw new IllegalArgumentException("Amount to deflate must be at current prices, but was at "
                    + indicator.priceBasis() + " prices: " + nominal);
        }
        TimePeriod base = Estimate.unitQuantity(deflator)
                .basePeriod()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Deflator must have a base period, such as 2015, but was " + deflator));
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
     * Rebases an index: 121 (2015=100) is 110 (2020=100) if the index of 2020 is 110 (2015=100).
     *
     * @param index the index to rebase
     * @param atBase the index of the same series in the new base period
     * @param accepted the accepted differences between the two
     * @return the index, with the period of {@code atBase} as base period
     * @throws NotComparableException if the two have a difference that is not accepted, such as in their base
     * @throws IllegalArgumentException if a figure is missing
     */
    public static Measurement<IndexNumber> rebased(
            Measurement<IndexNumber> index, Measurement<IndexNumber> atBase, Accept... accepted) {
        ComparabilityCheck comparison = new ComparabilityCheck(accepted)
                .sameSeries(index, atBase)
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

    /** Returns the indicator id that {@link #real} assigns to real amounts, such as {@code gdp-real}. */
    static String realId(Indicator<?> nominal) {
        return nominal.id() + "-real";
    }
}
