// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import java.util.List;

/**
 * The exchange rate that a figure printed in two currencies implies, such as 7.162 yuan per dollar.
 *
 * {@snippet file="CalculationSnippets.java" region="implied-rate"}
 *
 * <p>Stateless and thread-safe.
 */
public final class ImpliedRates {
    private ImpliedRates() {}

    /**
     * Returns how much of one currency a unit of the other stands for in a pair of printed figures.
     *
     * @param inBase the figure in one currency, such as dollars
     * @param inQuote the same figure in another currency, such as yuan
     * @return the amount of the second currency per unit of the first, to 34 digits, HALF_EVEN, with the bounds that
     *     follow from both roundings; undetermined where the bounds of the first contain zero
     * @throws NotComparableException if the two are not of one indicator, region, period and dimensions
     * @throws IllegalArgumentException if a figure is missing, or both are in one currency
     */
    public static Measurement<MoneyPer> of(Measurement<Money> inBase, Measurement<Money> inQuote) {
        ComparabilityCheck comparison = new ComparabilityCheck()
                .alike(inBase, inQuote)
                .samePeriod(inBase, inQuote)
                .sameDimension(inBase, inQuote)
                .onlyRegion(inBase, inQuote);
        Figure<MoneyPer> rate = ExchangeRate.implied(figureOf(inBase), figureOf(inQuote));
        Indicator<MoneyPer> indicator = Indicator.builder(inBase.indicator().id() + "-implied-rate", MoneyPer.class)
                .name("Exchange rate implied by " + inBase.indicator().name())
                .timeCollection(inBase.indicator().timeCollection())
                .build();
        return new ResultBuilder("implied rate", List.of(inBase, inQuote), comparison)
                .note(Estimate.ROUNDING)
                .of(indicator, inQuote, inQuote.region(), inQuote.period(), rate)
                .build();
    }

    private static Figure<Money> figureOf(Measurement<Money> measurement) {
        return measurement.figure().orElseThrow(() -> Estimate.missing(measurement));
    }
}
