// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Additive;
import java.math.BigDecimal;
import java.util.List;

/**
 * Flows at annual rates, such as GDP of a quarter times four, as the BEA publishes it (A Guide to the National Income
 * and Product Accounts of the United States, "Statistical Conventions").
 *
 * <p>An annual rate is marked by {@link Indicator#isAnnualRate()}. It is never combined with an amount of the period.
 * Values are exact where twelve months are a whole multiple of the period, otherwise rounded to 34 digits, HALF_EVEN,
 * with bounds outward.
 *
 * {@snippet file="SeriesSnippets.java" region="annual-rates"}
 *
 * <p>Stateless and thread-safe.
 *
 * @see Growth#annualised
 */
public final class AnnualRates {
    private static final int MONTHS = PeriodChecks.MONTHS_OF_YEAR;

    private AnnualRates() {}

    /**
     * Returns a flow at the annual rate: the amount of a quarter times four. The derivation of the result notes an
     * amount that is not seasonally adjusted.
     *
     * @param <Q> the kind of quantity, additive
     * @param amount the amount of a period of whole months, shorter than a year; a flow that is summed over its period
     * @return the same flow at the annual rate
     * @throws NotComparableException if the flow is at annual rates already, is not summed over its period, or the
     *     period is not of 1 to 11 whole months
     * @throws IllegalArgumentException if the indicator is not a flow, or the figure is missing
     */
    public static <Q extends Additive<Q>> Measurement<Q> of(Measurement<Q> amount) {
        requireFlow(amount);
        Comparison comparison = Comparison.of(Calculation.ANNUAL_RATE, List.of(amount));
        comparison.require(
                Trait.COLLECTION,
                !amount.indicator().isAnnualRate(),
                "Amount must be of its period, and not at annual rates already",
                amount,
                amount);
        noteSeason(amount, comparison);
        return scaled(
                "annual rate",
                amount,
                amount.indicator().toBuilder().annualRate().build(),
                MONTHS,
                PeriodChecks.months(amount.period()),
                comparison);
    }

    private static void noteSeason(Measurement<?> amount, Comparison comparison) {
        boolean isUnadjusted = amount.indicator()
                .seasonalAdjustment()
                .filter(adjustment ->
                        adjustment == SeasonalAdjustment.NONE || adjustment == SeasonalAdjustment.CALENDAR)
                .isPresent();
        if (isUnadjusted) {
            comparison.note("Not seasonally adjusted: the season of the period counts for the whole year");
        }
    }

    /**
     * Returns the amount of the period of a flow at annual rates: an annual rate in a quarter divided by four.
     *
     * @param <Q> the kind of quantity, additive
     * @param rate the flow at annual rates, in a period of whole months, shorter than a year
     * @return the same flow as an amount of its period
     * @throws NotComparableException if the flow is not at annual rates, or the period is not of 1 to 11 whole months
     * @throws IllegalArgumentException if the indicator is not a flow, or the figure is missing
     */
    public static <Q extends Additive<Q>> Measurement<Q> toAmount(Measurement<Q> rate) {
        requireFlow(rate);
        Comparison comparison = Comparison.of(Calculation.ANNUAL_RATE, List.of(rate));
        comparison.require(
                Trait.COLLECTION,
                rate.indicator().isAnnualRate(),
                "Flow must be at annual rates to have an amount of its period computed",
                rate,
                rate);
        return scaled(
                "amount of the period",
                rate,
                rate.indicator().toBuilder().withoutAnnualRate().build(),
                PeriodChecks.months(rate.period()),
                MONTHS,
                comparison);
    }

    private static <Q extends Additive<Q>> Measurement<Q> scaled(
            String operation,
            Measurement<Q> flow,
            Indicator<Q> indicator,
            long multiplier,
            long divisor,
            Comparison comparison) {
        Formula scaled = estimates -> estimates
                .apply(flow)
                .multipliedBy(Estimate.exactly(BigDecimal.valueOf(multiplier)))
                .dividedBy(Estimate.exactly(BigDecimal.valueOf(divisor)));
        Measurement.Builder<Q> result = new ResultBuilder(operation, List.of(flow), comparison)
                .note("Months: " + PeriodChecks.months(flow.period()) + " of " + MONTHS)
                .noteRounding()
                .withMargin(ErrorFormula.scaled(BigDecimal.valueOf(multiplier), BigDecimal.valueOf(divisor)))
                .of(indicator, flow, flow.region(), flow.period(), scaled.toFigure(Sums.unitOf(flow), List.of(flow)));
        flow.reference().ifPresent(result::reference);
        return result.build();
    }

    private static void requireFlow(Measurement<?> amount) {
        BehaviourChecks.requireFlow(amount, "Annual rate requires a flow");
    }
}
