// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A quantity that can be summed, such as {@code CNY 84370000000}, {@code 230 policies} or {@code 16410 km2}.
 *
 * <p>Only additive quantities can be summed over regions or over time. The compiler rejects the sum of shares, growth
 * rates, indices or amounts per person. Sums and products are exact.
 *
 * {@snippet file="QuantitySnippets.java" region="additive"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind itself
 */
public sealed interface Additive<Q extends Additive<Q>> extends Quantity<Q> permits Money, Count, Amount {

    /**
     * Returns the sum.
     *
     * @param other the quantity to add, in the same unit
     * @return the exact sum
     * @throws UnitMismatchException if the units differ
     */
    default Q plus(Q other) {
        DecimalQuantity<Q, ?> augend = DecimalQuantity.of(this);
        return augend.sum(augend.inSameUnit(other, "added"));
    }

    /**
     * Returns the difference.
     *
     * @param other the quantity to subtract, in the same unit
     * @return the exact difference
     * @throws UnitMismatchException if the units differ
     */
    default Q minus(Q other) {
        DecimalQuantity<Q, ?> minuend = DecimalQuantity.of(this);
        return minuend.difference(minuend.inSameUnit(other, "subtracted"));
    }

    /**
     * Returns the product with a number.
     *
     * @param factor the number to multiply by
     * @return the exact product
     */
    default Q multipliedBy(BigDecimal factor) {
        return DecimalQuantity.of(this).product(factor);
    }

    /**
     * Returns the product with a whole number.
     *
     * @param factor the number to multiply by
     * @return the exact product
     */
    default Q multipliedBy(long factor) {
        return multipliedBy(BigDecimal.valueOf(factor));
    }

    /**
     * Returns the quotient by a number, rounded as specified.
     *
     * @param divisor the number to divide by, not zero
     * @param context the precision and rounding
     * @return the quotient
     * @throws ArithmeticException if the divisor is zero, or the rounding mode is UNNECESSARY and digits would be lost
     */
    default Q dividedBy(BigDecimal divisor, MathContext context) {
        return withNumber(Division.of(number(), divisor, this, context));
    }

    /**
     * Returns the quotient by a number, rounded to a number of decimal places. It is rounded once, from the exact
     * quotient: {@code CNY 84370000000} by 7.1623 to 2 decimals is {@code CNY 11779735559.81}.
     *
     * @param divisor the number to divide by, not zero
     * @param decimals the number of digits after the decimal point, at most 1000; negative to round to tens, hundreds
     *     and so on
     * @param rounding the rounding mode
     * @return the rounded quotient
     * @throws ArithmeticException if the divisor is zero, the quotient has more than 1000 digits before the decimal
     *     point, or the rounding mode is UNNECESSARY and digits would be lost
     * @throws IllegalArgumentException if the number of decimals is above 1000
     */
    default Q dividedBy(BigDecimal divisor, int decimals, RoundingMode rounding) {
        return DecimalQuantity.of(this).quotient(divisor, decimals, rounding);
    }

    /**
     * Returns the ratio of this quantity to another, to 34 digits, HALF_EVEN.
     *
     * @param other the quantity to divide by, not zero, in the same unit
     * @return the ratio as a multiple, such as {@code 10 times}
     * @throws UnitMismatchException if the units differ
     * @throws ArithmeticException if the other is zero
     */
    default Multiple dividedBy(Q other) {
        return dividedBy(other, MathContext.DECIMAL128);
    }

    /**
     * Returns the ratio of this quantity to another, rounded as specified.
     *
     * @param other the quantity to divide by, not zero, in the same unit
     * @param context the precision and rounding, such as {@link MathContext#DECIMAL64}
     * @return the ratio as a multiple, such as {@code 10 times}
     * @throws UnitMismatchException if the units differ
     * @throws ArithmeticException if the other is zero, or the rounding mode is UNNECESSARY and digits would be lost
     */
    default Multiple dividedBy(Q other, MathContext context) {
        UnitMismatchException.require(isSameUnit(other), this, other, "divided");
        return Multiple.of(Division.of(number(), other.number(), this, context));
    }
}
