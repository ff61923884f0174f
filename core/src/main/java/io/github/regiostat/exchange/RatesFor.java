// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.TimePeriod;
import java.util.Currency;
import java.util.Optional;

/**
 * Rates that can convert what is a {@code T}, such as {@link ExchangeRates}, which convert what is {@link
 * io.github.regiostat.quantity.Monetary}.
 *
 * <p>A method that takes {@code RatesFor<? super Q>} exists, for the compiler, only where {@code Q} is monetary: a share or a count has no
 * conversion.
 *
 * {@snippet file="ExchangeSnippets.java" region="rates-for"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what the rates can convert
 */
public sealed interface RatesFor<T> permits ExchangeRates, FixedBasisRates {
    /**
     * Finds the rates that lead from the currency of a quantity to another.
     *
     * @param quantity what is to be converted
     * @param to the currency to convert to
     * @param period the period of the quantity
     * @param basis the basis that the quantity asks for
     * @return the way from one currency to the other; without steps if they are the same
     * @throws MissingExchangeRateException if there is none
     */
    ConversionPath pathFor(T quantity, Currency to, TimePeriod period, RateBasis basis);

    /**
     * Returns the basis that the caller chose for every conversion.
     *
     * @return the basis, or empty where each quantity asks for its own
     */
    Optional<RateBasis> chosenBasis();
}
