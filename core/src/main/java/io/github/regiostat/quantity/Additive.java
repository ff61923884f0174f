// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A quantity that adds up, such as {@code CNY 84370000000}, {@code 230 policies} or {@code 16410 km2}.
 *
 * <p>Only these can be summed over regions or over time; a share, a rate of growth, an index or an amount per person cannot, and the compiler
 * says so. Sums and products are exact.
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
     * @param other what to add, in the same unit
     * @return this plus the other, exactly
     * @throws UnitMismatchException if the other is in another unit
     */
    default Q plus(Q other) {
        UnitMismatchException.require(isSameUnit(other), this, other, "added");
        return withNumber(number().add(other.number()));
    }

    /**
     * Returns the difference.
     *
     * @param other what to subtract, in the same unit
     * @return this minus the other, exactly
     * @throws UnitMismatchException if the other is in another unit
     */
    default Q minus(Q other) {
        UnitMismatchException.require(isSameUnit(other), this, other, "subtracted");
        return withNumber(number().subtract(other.number()));
    }

    /**
     * Returns the product with a plain number.
     *
     * @param factor the number to multiply by
     * @return this times the factor, exactly
     */
    default Q multipliedBy(BigDecimal factor) {
        return withNumber(number().multiply(factor));
    }

    /**
     * Returns the product with a whole number.
     *
     * @param factor the number to multiply by
     * @return this times the factor, exactly
     */
    default Q multipliedBy(long factor) {
        return multipliedBy(BigDecimal.valueOf(factor));
    }

    /**
     * Returns the quotient by a plain number, rounded as asked.
     *
     * @param divisor the number to divide by, not zero
     * @param context the precision and rounding
     * @return this divided by the divisor
     * @throws ArithmeticException if the divisor is zero, or the rounding is UNNECESSARY and digits would be lost
     */
    default Q dividedBy(BigDecimal divisor, MathContext context) {
        return withNumber(Division.of(number(), divisor, this, context));
    }

    /**
     * Returns how many times the other this is, to 34 digits, HALF_EVEN.
     *
     * @param other the quantity to divide by, not zero, in the same unit
     * @return the multiple
     * @throws UnitMismatchException if the other is in another unit
     * @throws ArithmeticException if the other is zero
     */
    default Multiple dividedBy(Q other) {
        return dividedBy(other, MathContext.DECIMAL128);
    }

    /**
     * Returns how many times the other this is, rounded as asked.
     *
     * @param other the quantity to divide by, not zero, in the same unit
     * @param context the precision and rounding, such as {@link MathContext#DECIMAL64}
     * @return the multiple
     * @throws UnitMismatchException if the other is in another unit
     * @throws ArithmeticException if the other is zero, or the rounding is UNNECESSARY and digits would be lost
     */
    default Multiple dividedBy(Q other, MathContext context) {
        UnitMismatchException.require(isSameUnit(other), this, other, "divided");
        return Multiple.of(Division.of(number(), other.number(), this, context));
    }
}
