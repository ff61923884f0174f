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
 * Exchange rates implied by figures published in two currencies, such as 7.162 yuan per dollar.
 *
 * {@snippet file="CalculationSnippets.java" region="implied-rate"}
 *
 * <p>Stateless and thread-safe.
 */
public final class ImpliedRates {
    private ImpliedRates() {}

    /**
     * Returns the exchange rate implied by one figure published in two currencies.
     *
     * @param inBase the figure in the base currency, such as dollars
     * @param inQuote the same figure in the quote currency, such as yuan
     * @return the amount of the quote currency per unit of the base currency, rounded to 34 digits, HALF_EVEN; its
     *     bounds follow from the rounding of both figures; undetermined if the bounds of {@code inBase} contain zero
     * @throws NotComparableException if the two differ in indicator, counterpart, region, period or dimensions
     * @throws IllegalArgumentException if a figure is missing, or both have the same currency
     */
    public static Measurement<MoneyPer> of(Measurement<Money> inBase, Measurement<Money> inQuote) {
        Comparison comparison = Comparison.of(Calculation.IMPLIED_RATE, List.of(inBase, inQuote));
        Figure<MoneyPer> rate = ExchangeRate.implied(figureOf(inBase), figureOf(inQuote));
        Indicator<MoneyPer> indicator = Indicator.builder(inBase.indicator().id() + "-implied-rate", MoneyPer.class)
                .name("Exchange rate implied by " + inBase.indicator().name())
                .timeCollection(inBase.indicator().timeCollection())
                .build();
        return new ResultBuilder("implied rate", List.of(inBase, inQuote), comparison)
                .noteRounding()
                .of(indicator, inQuote, inQuote.region(), inQuote.period(), rate)
                .build();
    }

    private static Figure<Money> figureOf(Measurement<Money> measurement) {
        return measurement.figure().orElseThrow(() -> Estimate.missing(measurement));
    }
}
