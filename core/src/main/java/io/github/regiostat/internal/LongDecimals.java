// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
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
    private static final long HALF_OF_TEN = 5;
    private static final BigDecimal ONE_HALF = new BigDecimal("0.5");
    private static final long LOW_BITS = 0xffff_ffffL;

    static {
        long power = 1;
        for (int exponent = 0; exponent <= MAX_EXPONENT; exponent++) {
            POWERS_OF_TEN[exponent] = power;
            power *= 10;
        }
    }

    /** The greatest number of digits, with a sign, a decimal point and two spaces. */
    private static final int MOST_CHARACTERS = MAX_EXPONENT + 5;

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
     * Returns the sum of two unscaled values with the same scale.
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
            return scaledUp(unscaled, (int) Math.min(-lost, MAX_EXPONENT + 1));
        }
        if (lost <= MAX_EXPONENT) {
            return quotient(unscaled, POWERS_OF_TEN[(int) lost], rounding);
        }
        long beyondHalf = lost == MAX_EXPONENT + 1 ? Math.abs(unscaled) - HALF_OF_NEXT_POWER : -1;
        long size = increment(0, beyondHalf, unscaled < 0, rounding);
        return unscaled < 0 ? -size : size;
    }

    /**
     * Returns the unscaled value of a decimal in a greater scale.
     *
     * @param unscaled the unscaled value
     * @param decimals the number of decimals to add, 0 or more
     * @return the unscaled value in the greater scale, or {@link #OVERFLOW}
     */
    public static long scaledUp(long unscaled, int decimals) {
        if (decimals > MAX_EXPONENT) {
            return unscaled == 0 ? 0 : OVERFLOW;
        }
        long power = POWERS_OF_TEN[decimals];
        long product = unscaled * power;
        return Math.multiplyHigh(unscaled, power) == product >> 63 ? product : OVERFLOW;
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
        long remainder = Math.abs(dividend - quotient * divisor);
        boolean isNegative = (dividend ^ divisor) < 0;
        long increment = increment(quotient, remainder, Math.abs(divisor), isNegative, rounding);
        return isNegative ? quotient - increment : quotient + increment;
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
     * Returns the unscaled value of the quotient of two decimals in a scale.
     *
     * @param a the unscaled value of the dividend
     * @param scaleOfA the scale of the dividend
     * @param b the unscaled value of the divisor, not zero
     * @param scaleOfB the scale of the divisor
     * @param scale the scale of the quotient
     * @param rounding the rounding mode if digits are lost
     * @return the unscaled value of the rounded quotient, or {@link #OVERFLOW}
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     */
    public static long quotient(long a, int scaleOfA, long b, int scaleOfB, int scale, RoundingMode rounding) {
        long shift = (long) scale - scaleOfA + scaleOfB;
        if (Math.abs(shift) > MAX_EXPONENT) {
            return OVERFLOW;
        }
        return shift >= 0
                ? quotient(a, POWERS_OF_TEN[(int) shift], b, rounding)
                : quotient(a, product(b, POWERS_OF_TEN[(int) -shift]), rounding);
    }

    /**
     * Returns the unscaled value of {@code a × b ÷ divisor} in a number of decimals. Nothing is rounded before.
     *
     * @param a the unscaled value of the one factor
     * @param b the unscaled value of the other factor
     * @param divisor the unscaled value of the divisor, not zero
     * @param scale the scales of the factors less that of the divisor
     * @param decimals the scale of the quotient
     * @param rounding the rounding mode if digits are lost
     * @return the unscaled value of the rounded quotient, or {@link #OVERFLOW}
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     */
    public static long quotientOfProduct(
            long a, long b, long divisor, long scale, int decimals, RoundingMode rounding) {
        long shift = decimals - scale;
        if (Math.abs(shift) > MAX_EXPONENT) {
            return OVERFLOW;
        }
        return shift >= 0
                ? quotient(a, product(b, POWERS_OF_TEN[(int) shift]), divisor, rounding)
                : quotient(a, b, product(divisor, POWERS_OF_TEN[(int) -shift]), rounding);
    }

    /**
     * Returns the unscaled value of a long decimal in a smaller scale, such as that of a quotient of 34 digits in
     * cents.
     *
     * @param number the decimal
     * @param scale the scale of the result
     * @param rounding the rounding mode if digits are lost
     * @return the unscaled value in the smaller scale, or {@link #OVERFLOW} if it does not fit, the number has more
     *     than 127 bits, or its scale is not 1 to 36 greater
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     */
    public static long rescaled(BigDecimal number, int scale, RoundingMode rounding) {
        long lost = (long) number.scale() - scale;
        BigInteger digits = number.unscaledValue();
        boolean isNegative = digits.signum() < 0;
        BigInteger size = isNegative ? digits.negate() : digits;
        if (lost <= 0 || lost > 2 * MAX_EXPONENT || size.bitLength() >= 2 * Long.SIZE) {
            return OVERFLOW;
        }
        int first = (int) Math.max(0, lost - MAX_EXPONENT);
        return shortened(
                size.shiftRight(Long.SIZE).longValue(),
                size.longValue(),
                first,
                (int) lost - first,
                isNegative,
                rounding);
    }

    /** Divides a number of 127 bits by two powers of ten, and rounds once. */
    private static long shortened(
            long high, long low, int firstZeros, int zeros, boolean isNegative, RoundingMode rounding) {
        long first = POWERS_OF_TEN[firstZeros];
        long upper = high / first;
        long lower = quotientOf128(high - upper * first, low, first);
        long second = POWERS_OF_TEN[zeros];
        if (upper >= second) {
            return OVERFLOW;
        }
        long quotient = quotientOf128(upper, lower, second);
        long remainder = lower - quotient * second;
        // Twice the remainder and the divisor, so that 1 represents any digits that the first division has lost.
        long sticky = low == lower * first ? 0 : 1;
        return rounded(quotient, 2 * remainder + sticky, 2 * second, isNegative, rounding);
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
        // An odd number is not a multiple of ten: half of all values need no division.
        for (long rest = unscaled; zeros < max && (rest & 1) == 0 && rest % 10 == 0; rest /= 10) {
            zeros++;
        }
        return zeros;
    }

    /**
     * Returns a decimal without trailing zeros.
     *
     * @param unscaled the unscaled value
     * @param scale the scale, 0 or more
     * @return the canonical decimal, as of {@link Decimals#canonical}
     */
    public static BigDecimal canonical(long unscaled, int scale) {
        int zeros = trailingZeros(unscaled, scale);
        return BigDecimal.valueOf(withoutZeros(unscaled, zeros), scale - zeros);
    }

    /**
     * Returns the half of a decimal.
     *
     * @param number a decimal without trailing zeros, as of {@link Decimals#canonical}
     * @return the canonical half
     */
    public static BigDecimal half(BigDecimal number) {
        long digits = unscaled(number);
        boolean isEven = (digits & 1) == 0;
        // A last digit that is not zero has a half that does not end in zero either.
        long half = isEven ? digits / 2 : product(digits, HALF_OF_TEN);
        return digits == OVERFLOW || half == OVERFLOW
                ? Decimals.canonical(number.multiply(ONE_HALF))
                : BigDecimal.valueOf(half, isEven ? number.scale() : number.scale() + 1);
    }

    /**
     * Returns a decimal without trailing zeros between two texts, such as {@code CNY 84.37}.
     *
     * @param before the text before the decimal and a space, or an empty text without a space
     * @param unscaled the unscaled value
     * @param scale the scale, 0 or more
     * @param after the text after the decimal and a space, or an empty text without a space
     * @return the text
     */
    public static String text(String before, long unscaled, int scale, String after) {
        long digits = unscaled;
        int decimals = unscaled == 0 ? 0 : scale;
        while (decimals > 0 && (digits & 1) == 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        // Filled from its end, since the last digit comes first.
        char[] text = new char[before.length() + after.length() + decimals + MOST_CHARACTERS];
        int start = text.length;
        if (!after.isEmpty()) {
            start -= after.length();
            after.getChars(0, after.length(), text, start);
            text[--start] = ' ';
        }
        start = putDigits(text, start, Math.abs(digits), decimals);
        if (digits < 0) {
            text[--start] = '-';
        }
        if (!before.isEmpty()) {
            text[--start] = ' ';
            start -= before.length();
            before.getChars(0, before.length(), text, start);
        }
        return new String(text, start, text.length - start);
    }

    /** Puts the digits of a number before an index, and returns the index of the first. */
    private static int putDigits(char[] text, int end, long size, int decimals) {
        int start = end;
        long rest = size;
        for (int i = 0; i < decimals; i++) {
            long next = rest / 10;
            text[--start] = (char) ('0' + (rest - 10 * next));
            rest = next;
        }
        if (decimals > 0) {
            text[--start] = '.';
        }
        // Two digits for each long division.
        while (rest >= 100) {
            long next = rest / 100;
            int two = (int) (rest - 100 * next);
            text[--start] = (char) ('0' + two % 10);
            text[--start] = (char) ('0' + two / 10);
            rest = next;
        }
        int two = (int) rest;
        text[--start] = (char) ('0' + two % 10);
        if (two >= 10) {
            text[--start] = (char) ('0' + two / 10);
        }
        return start;
    }

    private static long withoutZeros(long unscaled, int zeros) {
        return zeros == 0 || unscaled == 0 ? unscaled : unscaled / POWERS_OF_TEN[zeros];
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
        // One more than the greatest value is OVERFLOW, with either sign.
        long size = quotient + increment(quotient, remainder, divisor, isNegative, rounding);
        return isNegative ? -size : size;
    }

    /** Returns 1 if the size of a quotient is rounded up, else 0. */
    private static long increment(
            long quotient, long remainder, long divisor, boolean isNegative, RoundingMode rounding) {
        long beyondHalf = remainder - (divisor - remainder);
        if (rounding == RoundingMode.HALF_EVEN) {
            // Without a branch, which could not be predicted.
            return isPositive(beyondHalf + (quotient & 1));
        }
        return remainder == 0 ? 0 : increment(quotient, beyondHalf, isNegative, rounding);
    }

    /** Returns 1 if the size of a quotient that has lost digits is rounded up, else 0. */
    private static long increment(long quotient, long beyondHalf, boolean isNegative, RoundingMode rounding) {
        return switch (rounding) {
            case HALF_EVEN -> isPositive(beyondHalf + (quotient & 1));
            case HALF_UP -> isPositive(beyondHalf + 1);
            case HALF_DOWN -> isPositive(beyondHalf);
            case UP -> 1;
            case DOWN -> 0;
            case CEILING -> isNegative ? 0 : 1;
            case FLOOR -> isNegative ? 1 : 0;
            case UNNECESSARY -> throw new ArithmeticException("Rounding necessary");
        };
    }

    private static long isPositive(long number) {
        return -number >>> 63;
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
