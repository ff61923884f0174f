// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import java.util.Currency;

/**
 * Thrown for an operation on two amounts in different currencies, such as {@code CNY 1} and {@code USD 1}.
 *
 * {@snippet file="QuantitySnippets.java" region="mismatch"}
 */
public final class CurrencyMismatchException extends UnitMismatchException {
    private static final long serialVersionUID = 1L;

    /** The currency of the first quantity. */
    private final Currency firstCurrency;
    /** The currency of the second quantity. */
    private final Currency secondCurrency;

    CurrencyMismatchException(String message, Monetary<?> first, Monetary<?> second) {
        super(message, first, second);
        this.firstCurrency = first.currency();
        this.secondCurrency = second.currency();
    }

    /**
     * Returns the currency of the first quantity.
     *
     * @return the currency
     */
    public Currency firstCurrency() {
        return firstCurrency;
    }

    /**
     * Returns the currency of the second quantity.
     *
     * @return the currency
     */
    public Currency secondCurrency() {
        return secondCurrency;
    }
}
