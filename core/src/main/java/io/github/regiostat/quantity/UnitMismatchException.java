// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import java.util.Objects;

/**
 * Two quantities of different units were brought together, such as {@code 230 policies} and {@code 40 companies}.
 *
 * <p>The two stand in {@link #first()} and {@link #second()}, so that a caller need not read the message.
 *
 * {@snippet file="QuantitySnippets.java" region="mismatch"}
 */
public sealed class UnitMismatchException extends IllegalArgumentException permits CurrencyMismatchException {
    private static final long serialVersionUID = 1L;

    /** The quantity that was asked. */
    private final Quantity<?> first;
    /** The quantity it was given. */
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

    private static UnitMismatchException between(Quantity<?> first, Quantity<?> second, String done) {
        if (first instanceof Monetary<?> a
                && second instanceof Monetary<?> b
                && !a.currency().equals(b.currency())) {
            return new CurrencyMismatchException(
                    "Quantities can be " + done + " only in one currency, but were " + first + " and " + second, a, b);
        }
        return new UnitMismatchException(
                "Quantities can be " + done + " only in one unit, but were " + first + " and " + second, first, second);
    }

    /**
     * Returns the quantity that the operation was called on.
     *
     * @return the first quantity
     */
    public Quantity<?> first() {
        return first;
    }

    /**
     * Returns the quantity that was given to the operation.
     *
     * @return the second quantity
     */
    public Quantity<?> second() {
        return second;
    }
}
