// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

/**
 * A quantity per unit of something else, such as {@code CNY 85000 per person} or {@code 6.7 beds per 1000 persons}.
 *
 * <p>Such levels cannot be summed over regions or time, so they are not {@link Additive}. {@code plus} and
 * {@code minus} are for the difference between two levels in the same unit.
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
     * Returns the level increased by a difference in the same unit.
     *
     * @param difference the difference
     * @return the exact sum
     * @throws UnitMismatchException if the units differ
     */
    default Q plus(Q difference) {
        DecimalQuantity<Q, ?> level = DecimalQuantity.of(this);
        return level.sum(level.inSameUnit(difference, "added"));
    }

    /**
     * Returns the difference to another level in the same unit.
     *
     * @param other the level to subtract
     * @return the exact difference
     * @throws UnitMismatchException if the units differ
     */
    default Q minus(Q other) {
        DecimalQuantity<Q, ?> minuend = DecimalQuantity.of(this);
        return minuend.difference(minuend.inSameUnit(other, "subtracted"));
    }

    /**
     * Returns the total of a number of units, such as {@code CNY 170000} for {@code CNY 85000 per person} and {@code 2
     * persons}.
     *
     * @param count the count of the noun after "per"
     * @return the total; exact for money, and for amounts whose per count is a power of ten; otherwise to 34 digits,
     *     HALF_EVEN
     * @throws UnitMismatchException if the count is of another noun
     */
    Additive<?> multipliedBy(Count count);
}
