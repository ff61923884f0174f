// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import java.util.Currency;

/**
 * A quantity in a currency, such as {@code CNY 84370000000} or {@code CNY 85000 per person}.
 *
 * <p>Only monetary quantities can be converted to another currency. The compiler rejects the conversion of a share or a
 * count.
 *
 * {@snippet file="QuantitySnippets.java" region="monetary"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind itself
 */
public sealed interface Monetary<Q extends Monetary<Q>> extends Quantity<Q> permits Money, MoneyPer {

    /**
     * Returns the currency.
     *
     * @return the ISO 4217 currency
     */
    Currency currency();

    /**
     * Returns the same number in another currency, without a conversion. A conversion multiplies or divides the number
     * by a rate first.
     *
     * @param currency the other currency
     * @return the same number in that currency
     */
    Q withCurrency(Currency currency);
}
