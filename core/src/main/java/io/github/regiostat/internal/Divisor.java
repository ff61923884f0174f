// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.math.RoundingMode;

/**
 * A divisor of many dividends, such as the unscaled value of an exchange rate. It divides products of more than 63 bits
 * by multiplying with its reciprocal, computed once (Möller and Granlund, Improved Division by Invariant Integers, IEEE
 * Transactions on Computers 60, 2011).
 */
public final class Divisor {
    private final long divisor;
    private final int shift;
    private final long normal;

    /** The greatest integer of {@code (2^128 - 1) ÷ normal}, less 2^64. */
    private final long reciprocal;

    /**
     * Returns the divisor with a value.
     *
     * @param divisor the value, above zero
     * @return the divisor
     * @throws IllegalArgumentException if the value is not above zero
     */
    public static Divisor of(long divisor) {
        if (divisor <= 0) {
            throw new IllegalArgumentException("Divisor must be above zero, but was " + divisor);
        }
        return new Divisor(divisor);
    }

    private Divisor(long divisor) {
        this.divisor = divisor;
        this.shift = Long.numberOfLeadingZeros(divisor);
        this.normal = divisor << shift;
        this.reciprocal = LongDecimals.quotientOf128(~normal, ~0L, normal);
    }

    /**
     * Returns the quotient of a product, {@code a × b ÷ divisor}. The product has 128 bits and is not rounded.
     *
     * @param a the one factor
     * @param b the other factor
     * @param rounding the rounding mode if digits are lost
     * @return the rounded quotient, or {@link LongDecimals#OVERFLOW} if it does not fit or a factor is {@code OVERFLOW}
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     */
    public long quotient(long a, long b, RoundingMode rounding) {
        // The size of OVERFLOW is negative.
        long sizeOfA = Math.abs(a);
        long sizeOfB = Math.abs(b);
        long high = Math.multiplyHigh(sizeOfA, sizeOfB);
        if ((sizeOfA | sizeOfB) < 0 || high >= divisor) {
            return LongDecimals.OVERFLOW;
        }
        long low = sizeOfA * sizeOfB;
        // The division instruction is faster, but takes no more than 63 bits.
        long quotient = high == 0 && low >= 0 ? low / divisor : quotientOf128(high, low);
        return LongDecimals.rounded(quotient, low - quotient * divisor, divisor, (a ^ b) < 0, rounding);
    }

    /** Returns the unsigned quotient of a dividend whose upper half is less than the divisor. */
    private long quotientOf128(long high, long low) {
        // A positive divisor has a shift of 1 or more.
        long upper = high << shift | low >>> Long.SIZE - shift;
        long lower = low << shift;
        long fraction = reciprocal * upper;
        long quotient = LongDecimals.multiplyHighUnsigned(reciprocal, upper) + upper + 1;
        fraction += lower;
        if (Long.compareUnsigned(fraction, lower) < 0) {
            quotient++;
        }
        long remainder = lower - quotient * normal;
        if (Long.compareUnsigned(remainder, fraction) > 0) {
            quotient--;
            remainder += normal;
        }
        return Long.compareUnsigned(remainder, normal) >= 0 ? quotient + 1 : quotient;
    }

    /** Returns the value, such as {@code 71623}. */
    @Override
    public String toString() {
        return Long.toString(divisor);
    }
}
