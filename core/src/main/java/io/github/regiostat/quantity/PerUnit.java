// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

/**
 * A quantity for each one, or each thousand, of something, such as {@code CNY 85000 per person} or {@code 6.7 beds per 1000 persons}.
 *
 * <p>Such levels do not add up over regions or time, so they are not {@link Additive}. Plus and minus serve differences between two levels
 * of the same unit.
 *
 * {@snippet file="QuantitySnippets.java" region="money-per"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind itself
 */
public sealed interface PerUnit<Q extends PerUnit<Q>> extends Quantity<Q> permits MoneyPer, AmountPer {

    /**
     * Returns the noun after "per", in the singular.
     *
     * @return the noun, such as {@code person}
     */
    String per();

    /**
     * Returns the level increased by a difference of the same unit.
     *
     * @param difference the difference
     * @return this plus the difference, exactly
     * @throws UnitMismatchException if the difference is in another unit
     */
    default Q plus(Q difference) {
        UnitMismatchException.require(isSameUnit(difference), this, difference, "added");
        return withNumber(number().add(difference.number()));
    }

    /**
     * Returns the difference to another level of the same unit.
     *
     * @param other the level to subtract
     * @return this minus the other, exactly
     * @throws UnitMismatchException if the other is in another unit
     */
    default Q minus(Q other) {
        UnitMismatchException.require(isSameUnit(other), this, other, "subtracted");
        return withNumber(number().subtract(other.number()));
    }

    /**
     * Returns the total for a count, such as {@code CNY 170000} for {@code CNY 85000 per person} and {@code 2 persons}.
     *
     * @param count the count, of the noun after "per"
     * @return the total; exact for money, and for amounts if the per count is a power of ten, else to 34 digits, HALF_EVEN
     * @throws UnitMismatchException if the count is of something else
     */
    Additive<?> multipliedBy(Count count);
}
