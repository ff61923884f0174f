// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
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
     * @param <M> the monetary kind: an amount of money, or money per counted item, such as wages per employee
     * @param nominal the amount, at current or unspecified prices
     * @param deflator the price index of the same region and period, whose base is a period
     * @param accepted the accepted differences between the two
     * @return the amount at constant prices of the base period
     * @throws NotComparableException if the regions or periods differ, or the vintages differ and that is not accepted
     * @throws IllegalArgumentException if a figure is missing, the amount is at constant prices already, or the base of
     *     the deflator is not a period
     */
    public static <M extends Monetary<M>> Measurement<M> real(
            Measurement<M> nominal, Measurement<IndexNumber> deflator, Accept... accepted) {
        Indicator<M> indicator = nominal.indicator();
        Comparison comparison = Comparison.of(Calculation.REAL, List.of(nominal, deflator), accepted);
        TimePeriod base = Estimate.unitQuantity(deflator).basePeriod().orElseThrow();
        boolean isChained = deflator.indicator().priceBasis().isChained();
        Formula real = estimate ->
                estimate.apply(nominal).multipliedBy(Estimate.HUNDRED).dividedBy(estimate.apply(deflator));
        Indicator<M> constant = indicator.toBuilder()
                .id(RealIndicator.realId(indicator))
                .name(indicator.name() + ", real")
                .priceBasis(isChained ? PriceBasis.chained(base) : PriceBasis.constant(base))
                .build();
        return new ResultBuilder("real from nominal", List.of(nominal, deflator), comparison)
                .noteRounding()
                .withMargin(ErrorFormula.ratio(BigDecimal.valueOf(100)))
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

    /**
     * Links two index series at an overlap: the older series continues on the base of the newer one.
     *
     * <p>Each index number of the older series is multiplied by the linking factor, the newer index of the overlap
     * divided by the older one (ILO/IMF, Consumer Price Index Manual 2020, chapter 9). Growth rates within each series
     * do not change. Values are rounded to 34 digits, HALF_EVEN; bounds are rounded outward.
     *
     * {@snippet file="SeriesSnippets.java" region="linked"}
     *
     * @param older the older series, on one fixed base period
     * @param newer the newer series, on another fixed base period
     * @param overlap a period of both series, or a range whose periods are in both: then the means are linked
     * @param accepted the accepted differences, such as {@link Accept#OTHER_INDICATOR} for a new classification
     * @return the linked index numbers of the older series before the first period of the newer one, and then the newer
     *     series as it is, in chronological order
     * @throws NotComparableException if the series have a difference that is not accepted, or a moving base
     * @throws IllegalArgumentException if a list is empty, a figure is missing, a series does not have the overlap, or
     *     the older series starts or ends later than the newer one
     */
    public static List<Measurement<IndexNumber>> linked(
            List<Measurement<IndexNumber>> older,
            List<Measurement<IndexNumber>> newer,
            TimePeriod overlap,
            Accept... accepted) {
        return IndexLinks.of(older, newer, overlap, accepted);
    }

    /**
     * Returns the real growth from nominal growth and the growth of prices: 10 % at prices up 4 % is 5.769 % in real
     * terms.
     *
     * <p>The formula is {@code (1 + g) / (1 + p) - 1}. The difference of the two rates would be wrong.
     *
     * {@snippet file="SeriesSnippets.java" region="real-growth"}
     *
     * @param nominal the nominal growth rate
     * @param prices the growth rate of the price index, of the same period and over the same duration
     * @param accepted the accepted differences; growth not specified as nominal requires
     *     {@link Accept#UNSTATED_GROWTH_BASIS}
     * @return the real growth rate; undetermined if prices may have fallen by 100 % or more
     * @throws NotComparableException if the two have a difference that is not accepted, such as in their duration
     * @throws IllegalArgumentException if a figure is missing
     */
    public static Measurement<GrowthRate> realGrowth(
            Measurement<GrowthRate> nominal, Measurement<GrowthRate> prices, Accept... accepted) {
        Comparison comparison = Comparison.of(Calculation.REAL_GROWTH, List.of(nominal, prices), accepted);
        Indicator<GrowthRate> indicator = nominal.indicator();
        Formula real = estimate -> estimate.apply(nominal)
                .toFactor()
                .growthFrom(estimate.apply(prices).toFactor());
        Measurement.Builder<GrowthRate> result = new ResultBuilder("real growth", List.of(nominal, prices), comparison)
                .noteRounding()
                .of(
                        indicator.toBuilder()
                                .id(RealIndicator.realId(indicator))
                                .name(indicator.name() + ", real")
                                .growthBasis(GrowthBasis.REAL)
                                .build(),
                        nominal,
                        nominal.region(),
                        nominal.period(),
                        real.of(Estimate::of)
                                .toFigure(Estimate.unitQuantity(nominal).unit()));
        nominal.reference().ifPresent(result::reference);
        return result.build();
    }

    /**
     * Returns the implicit deflator: 121 at current prices and 110 at constant prices of 2015 give 110 (2015=100).
     *
     * <p>This is the ratio of the value at current prices to the volume (System of National Accounts 2008, 15.241).
     *
     * {@snippet file="SeriesSnippets.java" region="deflator"}
     *
     * @param nominal the amount at current or unspecified prices
     * @param real the same amount at constant or chained prices of a base period
     * @param accepted the accepted differences; {@link Accept#OTHER_INDICATOR} for a volume with an id of its own
     * @return the price index, with the base of the real amount; undetermined if that may be zero
     * @throws NotComparableException if the two have a difference that is not accepted, the first is not nominal, or
     *     the second has no base period
     * @throws IllegalArgumentException if a figure is missing
     */
    public static Measurement<IndexNumber> implicitDeflator(
            Measurement<Money> nominal, Measurement<Money> real, Accept... accepted) {
        Comparison comparison = Comparison.of(Calculation.IMPLICIT_DEFLATOR, List.of(nominal, real), accepted);
        TimePeriod base = PriceChecks.baseOf(real).orElseThrow();
        Indicator<Money> indicator = nominal.indicator();
        Indicator.Builder<IndexNumber> deflator = Indicator.builder(indicator.id() + "-deflator", IndexNumber.class)
                .name(indicator.name() + ", implicit deflator");
        PriceBasis basis = real.indicator().priceBasis();
        if (basis.isChained()) {
            deflator.priceBasis(basis);
        }
        indicator.seasonalAdjustment().ifPresent(deflator::seasonalAdjustment);
        Formula quotient = estimate ->
                estimate.apply(nominal).multipliedBy(Estimate.HUNDRED).dividedBy(estimate.apply(real));
        return new ResultBuilder("implicit deflator", List.of(nominal, real), comparison)
                .noteRounding()
                .withMargin(ErrorFormula.ratio(BigDecimal.valueOf(100)))
                .of(
                        deflator.build(),
                        nominal,
                        nominal.region(),
                        nominal.period(),
                        quotient.toFigure(IndexNumber.of(0, base.toString()).unit(), nominal, real))
                .build();
    }
}
