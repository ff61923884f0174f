// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Restoration;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Currency;
import java.util.List;

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

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Restoration.fields(in, () -> List.of(firstCurrency, secondCurrency));
    }
}
