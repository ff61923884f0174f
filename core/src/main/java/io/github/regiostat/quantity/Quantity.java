// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number with a unit, such as {@code CNY 84370000000}, {@code 230 policies} or {@code 4.27 %}.
 *
 * <p>There are ten kinds, and each has only meaningful operations. Amounts of {@link Money} can be added; two
 * {@link Percentage}s cannot, and their difference is in {@link PercentagePoints}. Trailing zeros are ignored: 1.0 and
 * 1.00 are equal. The precision and the qualifier ("over", "nearly") of a published number belong to a {@code Figure}.
 *
 * <p>The number has at most 1000 digits before and 1000 after the decimal point. Sums, differences and products are
 * exact; a division takes a precision and a rounding mode.
 *
 * {@snippet file="QuantitySnippets.java" region="algebra"}
 *
 * <p>All kinds are immutable and thread-safe.
 *
 * @param <Q> the kind itself
 */
public sealed interface Quantity<Q extends Quantity<Q>> extends Comparable<Q>, Serializable
        permits Additive,
                Monetary,
                PerUnit,
                Percentage,
                PercentagePoints,
                GrowthRate,
                Multiple,
                IndexNumber,
                DecimalQuantity {

    /**
     * Returns the number without the unit, such as 4.27 for {@code 4.27 %}.
     *
     * @return the exact number, without trailing zeros
     */
    BigDecimal number();

    /**
     * Returns the unit, such as {@code CNY} or {@code % of gdp}.
     *
     * @return the unit
     */
    default Unit<Q> unit() {
        return Unit.of(this);
    }

    /**
     * Returns a quantity with another number and the same unit.
     *
     * @param number the number, of at most 1000 digits before and after the decimal point
     * @return the quantity
     * @throws ArithmeticException if the number has more digits
     */
    Q withNumber(BigDecimal number);

    /**
     * Returns whether another quantity has the same unit: the same currency, counted noun, whole, period or base.
     *
     * @param other the quantity to compare with
     * @return true if the two can be compared
     */
    boolean isSameUnit(Q other);

    /**
     * Returns the quantity rounded to a number of decimal places.
     *
     * @param decimals the number of digits after the decimal point; negative to round to tens, hundreds and so on
     * @param rounding the rounding mode
     * @return the rounded quantity
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     */
    Q roundedTo(int decimals, RoundingMode rounding);

    /**
     * Returns the quantity with the opposite sign.
     *
     * @return the negated quantity
     */
    Q negated();

    /**
     * Returns whether the number is zero.
     *
     * @return true if the number is zero
     */
    boolean isZero();

    /**
     * Returns whether the number is greater than zero.
     *
     * @return true if the number is positive
     */
    boolean isPositive();

    /**
     * Returns whether the number is less than zero.
     *
     * @return true if the number is negative
     */
    boolean isNegative();

    /**
     * Compares the numbers of two quantities with the same unit.
     *
     * @param other a quantity with the same unit
     * @return a negative number, zero or a positive number if this is less than, equal to or greater than the other
     * @throws UnitMismatchException if the units differ
     */
    @Override
    int compareTo(Q other);

    /**
     * Returns the canonical text, such as {@code CNY 84370000000}, which {@code parse} of the class reads.
     *
     * @return the text
     */
    @Override
    @JsonValue
    String toString();
}
