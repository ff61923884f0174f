// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.ShortNumbers;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Objects;

/**
 * Thrown for an operation on two quantities in different units, such as {@code 230 policies} and {@code 40 companies}.
 *
 * <p>The two quantities are available as {@link #first()} and {@link #second()}.
 *
 * {@snippet file="QuantitySnippets.java" region="mismatch"}
 */
public sealed class UnitMismatchException extends IllegalArgumentException permits CurrencyMismatchException {
    private static final long serialVersionUID = 1L;

    /** The quantity on which the operation was called. */
    private final Quantity<?> first;
    /** The argument of the operation. */
    private final Quantity<?> second;

    UnitMismatchException(String message, Quantity<?> first, Quantity<?> second) {
        super(message);
        this.first = Objects.requireNonNull(first, "first");
        this.second = Objects.requireNonNull(second, "second");
    }

    static void require(boolean isSameUnit, Quantity<?> first, Quantity<?> second, String done) {
        if (!isSameUnit) {
            throw between(first, second, done);
        }
    }

    static UnitMismatchException between(Quantity<?> first, Quantity<?> second, String done) {
        if (first instanceof Monetary<?> a
                && second instanceof Monetary<?> b
                && !a.currency().equals(b.currency())) {
            return new CurrencyMismatchException(
                    "Quantities must have the same currency to be " + done + ", but were " + ShortNumbers.in(first)
                            + " and " + ShortNumbers.in(second) + ": convert one of them with ExchangeRates first",
                    a,
                    b);
        }
        return new UnitMismatchException(
                "Quantities must have the same unit to be " + done + ", but were " + ShortNumbers.in(first) + " and "
                        + ShortNumbers.in(second),
                first,
                second);
    }

    /**
     * Returns the quantity on which the operation was called.
     *
     * @return the first quantity
     */
    public Quantity<?> first() {
        return first;
    }

    /**
     * Returns the quantity that was the argument of the operation.
     *
     * @return the second quantity
     */
    public Quantity<?> second() {
        return second;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Restoration.fields(in, () -> List.of(first, second));
    }

    /** Called for a stream that omits this class. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("Exception must have two quantities, but has none");
    }
}
