// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number of a unit, such as {@code CNY 84370000000}, {@code 230 policies} or {@code 4.27 %}.
 *
 * <p>The kinds are closed, and each allows only what has a meaning: amounts of {@link Money} add, two {@link Percentage}s do not, and their
 * difference is in {@link PercentagePoints}. A quantity is compared by its number: 1.0 and 1.00 are equal. How precisely it was published,
 * or whether it is "over" or "nearly" its number, is said by a figure, not by the quantity.
 *
 * <p>The number has at most 1000 digits before and 1000 after the decimal point. Sums, differences and products are exact; a division says
 * its precision and rounding.
 *
 * {@snippet file="QuantitySnippets.java" region="algebra"}
 *
 * <p>Immutable and thread-safe, like every kind.
 *
 * @param <Q> the kind itself
 */
public sealed interface Quantity<Q extends Quantity<Q>> extends Comparable<Q>, Serializable
        permits Additive, Monetary, PerUnit, Percentage, PercentagePoints, GrowthRate, Multiple, IndexNumber {

    /**
     * Returns the number that stands before the unit, such as 4.27 of {@code 4.27 %}.
     *
     * @return the exact number, without trailing zeros
     */
    BigDecimal number();

    /**
     * Returns what the number counts, such as {@code CNY} or {@code % of gdp}.
     *
     * @return the unit
     */
    default Unit<Q> unit() {
        return Unit.of(withNumber(BigDecimal.ONE));
    }

    /**
     * Returns another number of the same unit.
     *
     * @param number the number, of at most 1000 digits before and after the decimal point
     * @return the quantity
     * @throws ArithmeticException if the number has more digits
     */
    Q withNumber(BigDecimal number);

    /**
     * Tells whether the other is in the same unit: the same currency, the same thing counted, the same whole, period or base.
     *
     * @param other the quantity to compare with
     * @return whether the two can be compared
     */
    boolean isSameUnit(Q other);

    /**
     * Returns the quantity rounded to a number of decimals of its unit.
     *
     * @param decimals digits after the decimal point; negative for tens, hundreds and so on
     * @param rounding how to round
     * @return the rounded quantity
     * @throws ArithmeticException if the rounding is UNNECESSARY and digits would be lost
     */
    default Q roundedTo(int decimals, RoundingMode rounding) {
        int within = Math.max(-Decimals.MAX_DIGITS - 1, Math.min(decimals, number().scale()));
        return withNumber(number().setScale(within, rounding));
    }

    /**
     * Returns the quantity with the opposite sign.
     *
     * @return minus this
     */
    default Q negated() {
        return withNumber(number().negate());
    }

    /**
     * Tells whether the number is zero.
     *
     * @return whether zero
     */
    default boolean isZero() {
        return number().signum() == 0;
    }

    /**
     * Tells whether the number is above zero.
     *
     * @return whether positive
     */
    default boolean isPositive() {
        return number().signum() > 0;
    }

    /**
     * Tells whether the number is below zero.
     *
     * @return whether negative
     */
    default boolean isNegative() {
        return number().signum() < 0;
    }

    /**
     * Compares by number.
     *
     * @param other a quantity of the same unit
     * @return below zero, zero or above zero as this is less than, equal to or more than the other
     * @throws UnitMismatchException if the other is in another unit
     */
    @Override
    default int compareTo(Q other) {
        UnitMismatchException.require(isSameUnit(other), this, other, "compared");
        return number().compareTo(other.number());
    }
}
