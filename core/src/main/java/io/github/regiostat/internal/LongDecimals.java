// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Exact arithmetic with decimals held as a {@code long} unscaled value and a scale, such as 8437 with the scale 2 for
 * {@code 84.37}.
 *
 * <p>A result that does not fit is {@link #OVERFLOW}; the caller then computes with {@link BigDecimal}. An operand that
 * is {@code OVERFLOW} makes the result {@code OVERFLOW}, so a chain of operations is checked once, at its end.
 */
public final class LongDecimals {
    /** The result of an operation that does not fit. It is not the unscaled value of any decimal. */
    public static final long OVERFLOW = Long.MIN_VALUE;

    /** The greatest exponent of a power of ten that fits. */
    public static final int MAX_EXPONENT = 18;

    private static final long[] POWERS_OF_TEN = new long[MAX_EXPONENT + 1];
    private static final long HALF_OF_NEXT_POWER = 5_000_000_000_000_000_000L;
    private static final long LOW_BITS = 0xffff_ffffL;

    static {
        long power = 1;
        for (int exponent = 0; exponent <= MAX_EXPONENT; exponent++) {
            POWERS_OF_TEN[exponent] = power;
            power *= 10;
        }
    }

    private LongDecimals() {}

    /**
     * Returns a power of ten.
     *
     * @param exponent the exponent, 0 or more
     * @return the power, or {@link #OVERFLOW} if the exponent is above {@link #MAX_EXPONENT}
     */
    public static long powerOfTen(int exponent) {
        return exponent <= MAX_EXPONENT ? POWERS_OF_TEN[exponent] : OVERFLOW;
    }

    /**
     * Returns the unscaled value of a decimal.
     *
     * @param number the decimal
     * @return the unscaled value, or {@link #OVERFLOW} if it does not fit
     */
    public static long unscaled(BigDecimal number) {
        int precision = number.precision();
        if (precision <= MAX_EXPONENT) {
            // Unlike unscaledValue(), this creates no BigInteger.
            return number.scale() == 0
                    ? number.longValue()
                    : number.scaleByPowerOfTen(number.scale()).longValue();
        }
        return precision == MAX_EXPONENT + 1 && number.unscaledValue().bitLength() < Long.SIZE
                ? number.unscaledValue().longValue()
                : OVERFLOW;
    }

    /**
     * Returns the sum of two unscaled values of one scale.
     *
     * @param a the one value
     * @param b the other value
     * @return the sum, or {@link #OVERFLOW}
     */
    public static long sum(long a, long b) {
        long sum = a + b;
        boolean fits = ((a ^ sum) & (b ^ sum)) >= 0 && a != OVERFLOW && b != OVERFLOW;
        return fits ? sum : OVERFLOW;
    }

    /**
     * Returns the product of two unscaled values; its scale is the sum of theirs.
     *
     * @param a the one value
     * @param b the other value
     * @return the product, or {@link #OVERFLOW}
     */
    public static long product(long a, long b) {
        long product = a * b;
        boolean fits = Math.multiplyHigh(a, b) == product >> 63 && a != OVERFLOW && b != OVERFLOW;
        return fits ? product : OVERFLOW;
    }

    /**
     * Returns the unscaled value of a decimal in another scale.
     *
     * @param unscaled the unscaled value
     * @param from the scale of the value
     * @param to the scale of the result
     * @param rounding the rounding mode if digits are lost
     * @return the unscaled value in the other scale, or {@link #OVERFLOW}
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     */
    public static long rescaled(long unscaled, int from, int to, RoundingMode rounding) {
        long lost = (long) from - to;
        if (lost == 0 || unscaled == 0 || unscaled == OVERFLOW) {
            return unscaled;
        }
        if (lost < 0) {
            return -lost <= MAX_EXPONENT ? product(unscaled, POWERS_OF_TEN[(int) -lost]) : OVERFLOW;
        }
        if (lost <= MAX_EXPONENT) {
            return quotient(unscaled, POWERS_OF_TEN[(int) lost], rounding);
        }
        int toHalf = lost == MAX_EXPONENT + 1 ? Long.compare(Math.abs(unscaled), HALF_OF_NEXT_POWER) : -1;
        return rounded(0, toHalf, unscaled < 0, rounding);
    }

    /**
     * Returns the quotient of two unscaled values; its scale is the difference of theirs.
     *
     * @param dividend the dividend
     * @param divisor the divisor, not zero
     * @param rounding the rounding mode if digits are lost
     * @return the rounded quotient, or {@link #OVERFLOW}
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     */
    public static long quotient(long dividend, long divisor, RoundingMode rounding) {
        if (dividend == OVERFLOW || divisor == OVERFLOW) {
            return OVERFLOW;
        }
        long quotient = dividend / divisor;
        long remainder = dividend - quotient * divisor;
        if (remainder == 0) {
            return quotient;
        }
        return rounded(Math.abs(quotient), Math.abs(remainder), Math.abs(divisor), (dividend ^ divisor) < 0, rounding);
    }

    /**
     * Returns the quotient of a product, {@code a × b ÷ divisor}. The product has 128 bits and is not rounded. Use a
     * {@link Divisor} for many quotients by one divisor.
     *
     * @param a the one factor
     * @param b the other factor
     * @param divisor the divisor, not zero
     * @param rounding the rounding mode if digits are lost
     * @return the rounded quotient, or {@link #OVERFLOW}
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     */
    public static long quotient(long a, long b, long divisor, RoundingMode rounding) {
        long product = product(a, b);
        if (product != OVERFLOW) {
            return quotient(product, divisor, rounding);
        }
        if (a == OVERFLOW || b == OVERFLOW || divisor == OVERFLOW) {
            return OVERFLOW;
        }
        long high = Math.multiplyHigh(Math.abs(a), Math.abs(b));
        long low = Math.abs(a) * Math.abs(b);
        long size = Math.abs(divisor);
        if (high >= size) {
            return OVERFLOW;
        }
        long quotient = quotientOf128(high, low, size);
        return rounded(quotient, low - quotient * size, size, (a ^ b ^ divisor) < 0, rounding);
    }

    /**
     * Returns the number of zeros at the end of an unscaled value.
     *
     * @param unscaled the unscaled value
     * @param max the number at which to stop
     * @return the number of zeros, at most {@code max}; {@code max} for zero
     */
    public static int trailingZeros(long unscaled, int max) {
        if (unscaled == 0) {
            return max;
        }
        int zeros = 0;
        // An odd number is no multiple of ten: half of all values need no division.
        for (long rest = unscaled; zeros < max && (rest & 1) == 0 && rest % 10 == 0; rest /= 10) {
            zeros++;
        }
        return zeros;
    }

    /**
     * Compares two decimals.
     *
     * @param a the unscaled value of the one
     * @param scaleOfA the scale of the one
     * @param b the unscaled value of the other
     * @param scaleOfB the scale of the other
     * @return a negative number, zero or a positive number if the one is less than, equal to or greater than the other
     */
    public static int compare(long a, int scaleOfA, long b, int scaleOfB) {
        if (scaleOfA == scaleOfB || Long.signum(a) != Long.signum(b)) {
            return Long.compare(a, b);
        }
        if (scaleOfA > scaleOfB) {
            return -compare(b, scaleOfB, a, scaleOfA);
        }
        long rescaled = rescaled(a, scaleOfA, scaleOfB, RoundingMode.UNNECESSARY);
        return rescaled == OVERFLOW ? Long.signum(a) : Long.compare(rescaled, b);
    }

    /** Returns a quotient rounded by its remainder; all sizes are without sign, and the quotient may be unsigned. */
    static long rounded(long quotient, long remainder, long divisor, boolean isNegative, RoundingMode rounding) {
        if (quotient < 0) {
            return OVERFLOW;
        }
        if (remainder == 0) {
            return isNegative ? -quotient : quotient;
        }
        return rounded(quotient, Long.compare(remainder, divisor - remainder), isNegative, rounding);
    }

    /** Returns a quotient that has lost digits, which compare to half a unit as specified. */
    private static long rounded(long quotient, int toHalf, boolean isNegative, RoundingMode rounding) {
        boolean isUp = switch (rounding) {
            case HALF_EVEN -> toHalf > 0 || toHalf == 0 && (quotient & 1) != 0;
            case HALF_UP -> toHalf >= 0;
            case HALF_DOWN -> toHalf > 0;
            case UP -> true;
            case DOWN -> false;
            case CEILING -> !isNegative;
            case FLOOR -> isNegative;
            case UNNECESSARY -> throw new ArithmeticException("Rounding necessary");
        };
        // One more than the greatest value is OVERFLOW, with either sign.
        long size = isUp ? quotient + 1 : quotient;
        return isNegative ? -size : size;
    }

    /** Returns the upper half of an unsigned product. */
    static long multiplyHighUnsigned(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    }

    /**
     * Returns the unsigned quotient of a dividend of 128 bits, in two digits of 32 bits (Knuth, The Art of Computer
     * Programming, volume 2, 4.3.1, algorithm D).
     *
     * @param high the upper half of the dividend, less than the divisor
     * @param low the lower half of the dividend
     * @param divisor the unsigned divisor, not zero
     */
    static long quotientOf128(long high, long low, long divisor) {
        int shift = Long.numberOfLeadingZeros(divisor);
        long normal = divisor << shift;
        // Twice by half: a shift by 64 would be one by 0.
        long upper = high << shift | low >>> 1 >>> 63 - shift;
        long lower = low << shift;
        long first = digit(upper, lower >>> 32, normal);
        long rest = (upper << 32 | lower >>> 32) - first * normal;
        return (first << 32) + digit(rest, lower & LOW_BITS, normal);
    }

    /** Returns the 32-bit quotient of {@code upper × 2^32 + next} by a divisor whose highest bit is set. */
    private static long digit(long upper, long next, long divisor) {
        long leading = divisor >>> 32;
        long digit = Long.divideUnsigned(upper, leading);
        long rest = upper - digit * leading;
        while (digit > LOW_BITS || Long.compareUnsigned(digit * (divisor & LOW_BITS), rest << 32 | next) > 0) {
            digit--;
            rest += leading;
            if (rest > LOW_BITS) {
                break;
            }
        }
        return digit;
    }
}
