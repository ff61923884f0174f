// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.TimePeriod;
import java.util.Currency;
import java.util.Optional;

/**
 * Exchange rates that can convert quantities of type {@code T}, such as {@link ExchangeRates} for
 * {@link io.github.regiostat.quantity.Monetary} quantities.
 *
 * <p>A method with a parameter {@code RatesFor<? super Q>} can be called only if {@code Q} is monetary: the compiler
 * rejects the conversion of a share or a count.
 *
 * {@snippet file="ExchangeSnippets.java" region="rates-for"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the quantities that can be converted
 */
public sealed interface RatesFor<T> permits ExchangeRates, FixedBasisRates {
    /**
     * Returns the conversion path from the currency of a quantity to another currency.
     *
     * @param quantity the quantity to convert
     * @param to the currency to convert to
     * @param period the period of the quantity
     * @param basis the basis required by the indicator of the quantity
     * @return the conversion path, without steps if the currencies are the same
     * @throws MissingExchangeRateException if there is no conversion path
     * @throws IllegalArgumentException if an average has too few fixings {@linkplain ExchangeRates#minCoverage to cover
     *     its period}
     */
    ConversionPath pathFor(T quantity, Currency to, TimePeriod period, RateBasis basis);

    /**
     * Returns the conversion path of fixed rates alone, which needs no basis.
     *
     * @param quantity the quantity to convert
     * @param to the currency to convert to
     * @param period the period in which the rates must hold
     * @return the conversion path, without steps if the currencies are the same; or empty if no fixed rates connect
     *     them
     */
    Optional<ConversionPath> fixedPathFor(T quantity, Currency to, TimePeriod period);

    /**
     * Returns the basis that the caller selected for every conversion.
     *
     * @return the basis, or empty if the indicator determines the basis
     */
    Optional<RateBasis> chosenBasis();
}
