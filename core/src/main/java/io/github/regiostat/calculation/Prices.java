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
    private static final String REAL = "-real";

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
        Comparison comparison = Comparison.of(Calculation.REAL, List.of(nominal, deflator), accepted);
        TimePeriod base = Estimate.unitQuantity(deflator).basePeriod().orElseThrow();
        boolean isChained = deflator.indicator().priceBasis().isChained();
        Formula real = estimate ->
                estimate.apply(nominal).multipliedBy(Estimate.HUNDRED).dividedBy(estimate.apply(deflator));
        Indicator<Money> constant = indicator.toBuilder()
                .id(realId(indicator))
                .name(indicator.name() + ", real")
                .priceBasis(isChained ? PriceBasis.chained(base) : PriceBasis.constant(base))
                .build();
        return new ResultBuilder("real from nominal", List.of(nominal, deflator), comparison)
                .noteRounding()
                .of(
                        constant,
                        nominal,
                        nominal.region(),
                        nominal.period(),
                        real.toFigure(nominal.figure().orElseThrow().unit(), nominal, deflator))
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
        Comparison comparison = Comparison.of(Calculation.INDEX_LINK, List.of(index, atBase), accepted);
        IndexChecks.requireFixed(index, comparison);
        IndexNumber unit = IndexNumber.of(0, atBase.period().toString());
        boolean isBase = index.period().equals(atBase.period())
                && index.figure().equals(atBase.figure())
                && comparison.notes().isEmpty();
        Estimate rebased = isBase
                ? Estimate.HUNDRED
                : Estimate.of(index).multipliedBy(Estimate.HUNDRED).dividedBy(Estimate.of(atBase));
        return new ResultBuilder("rebase", List.of(index, atBase), comparison)
                .noteRounding()
                .of(index.indicator(), index, index.region(), index.period(), rebased.toFigure(unit.unit()))
                .build();
    }

    /**
     * Chains an index on a moving base to a series on a fixed base: 110 and 120 (previous year=100) of 2023 and 2024
     * are 110 and 132 (2022=100).
     *
     * <p>The value of a period is the product of the links from the base to it. Values are rounded to 34 digits,
     * HALF_EVEN; bounds are rounded outward.
     *
     * @param links the index numbers of one series in consecutive periods, in any order, whose base is the previous
     *     period; of the same month or quarter of consecutive years if the base is the same one of the previous year
     * @param base the base of the result: a period of the links or the period before the first
     * @param accepted the accepted differences between the links
     * @return the index numbers of the same periods, in order of period, with {@code base} as base period
     * @throws NotComparableException if two links have a difference that is not accepted, or the base is fixed or
     *     another moving one
     * @throws IllegalArgumentException if the list is empty, a figure is missing, the periods are not consecutive, or
     *     the base is neither one of their periods nor the period before the first
     */
    public static List<Measurement<IndexNumber>> chained(
            List<Measurement<IndexNumber>> links, TimePeriod base, Accept... accepted) {
        return IndexChain.of(links, base, accepted);
    }

    /** Returns the indicator id that {@link #real} assigns to real amounts, such as {@code gdp-real}. */
    static String realId(Indicator<?> nominal) {
        return nominal.id() + REAL;
    }

    /** Returns the indicator id without the suffix of real amounts. */
    static String nominalId(Indicator<?> indicator) {
        String id = indicator.id();
        return indicator.priceBasis().isReal() && id.endsWith(REAL) && id.length() > REAL.length()
                ? id.substring(0, id.length() - REAL.length())
                : id;
    }
}
