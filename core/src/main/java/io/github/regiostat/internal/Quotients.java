// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Quotients of decimals, rounded to {@value #DIGITS} digits. Numbers of at most 18 digits are divided in two steps of
 * 17 or 18 digits, each by one division of 128 bits.
 */
public final class Quotients {
    /** The number of significant digits of a quotient. */
    public static final int DIGITS = 34;

    private static final int MAX_SCALE = 100;
    /** The number of digits to which a dividend is filled up with zeros. */
    private static final int FULL = LongDecimals.MAX_EXPONENT;

    private Quotients() {}

    /**
     * Returns a quotient.
     *
     * @param dividend the dividend
     * @param divisor the divisor, not zero
     * @param rounding the rounding mode if digits are lost
     * @return the canonical decimal that is equal to the quotient, rounded to 34 digits; unless a number has more than
     *     18 digits, in which case the decimal may have trailing zeros
     * @throws ArithmeticException if the divisor is zero, or the rounding mode is UNNECESSARY and digits would be lost
     */
    public static BigDecimal of(BigDecimal dividend, BigDecimal divisor, RoundingMode rounding) {
        boolean isShort = isShort(dividend) && isShort(divisor) && divisor.signum() != 0;
        if (!isShort || rounding == RoundingMode.UNNECESSARY) {
            return dividend.divide(divisor, new MathContext(DIGITS, rounding));
        }
        long a = LongDecimals.unscaled(dividend);
        long b = LongDecimals.unscaled(divisor);
        if (a == 0) {
            return BigDecimal.ZERO;
        }
        return quotient(Math.abs(a), Math.abs(b), (a ^ b) < 0, dividend.scale() - divisor.scale(), rounding);
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= FULL && Math.abs((long) number.scale()) <= MAX_SCALE;
    }

    private static BigDecimal quotient(long a, long b, boolean isNegative, int scale, RoundingMode rounding) {
        int zeros = FULL - digits(a) + digits(b) - 1;
        long full = a * LongDecimals.powerOfTen(FULL - digits(a));
        long power = LongDecimals.powerOfTen(digits(b) - 1);
        long low = full * power;
        long first = LongDecimals.quotientOf128(Math.multiplyHigh(full, power), low, b);
        long remainder = low - first * b;
        int missing = DIGITS - digits(first);
        long nextPower = LongDecimals.powerOfTen(missing);
        long nextLow = remainder * nextPower;
        long second = LongDecimals.quotientOf128(Math.multiplyHigh(remainder, nextPower), nextLow, b);
        long lost = nextLow - second * b;
        // The first digits are multiplied by a power of ten, which is even: the parity is that of the second ones.
        long rounded = Math.abs(LongDecimals.rounded(second, lost, b, isNegative, rounding));
        return canonical(first, rounded, missing, isNegative, scale + zeros + missing);
    }

    private static int digits(long number) {
        int digits = ((Long.SIZE - Long.numberOfLeadingZeros(number)) * 1233 >> 12) + 1;
        return number < LongDecimals.powerOfTen(digits - 1) ? digits - 1 : digits;
    }

    /** Returns {@code (first × 10^digits + second) / 10^scale} without trailing zeros after the decimal point. */
    private static BigDecimal canonical(long first, long second, int digits, boolean isNegative, int scale) {
        int zeros = LongDecimals.trailingZeros(second, digits);
        BigDecimal number;
        if (zeros == digits) {
            // Rounding up may have made the second digits a whole power of ten.
            long carried = first + second / LongDecimals.powerOfTen(digits);
            int more = LongDecimals.trailingZeros(carried, FULL);
            long stripped = carried / LongDecimals.powerOfTen(more);
            number = BigDecimal.valueOf(isNegative ? -stripped : stripped, scale - digits - more);
        } else {
            long power = LongDecimals.powerOfTen(digits - zeros);
            long last = second / LongDecimals.powerOfTen(zeros);
            long low = first * power + last;
            long high = Math.multiplyHigh(first, power) + (Long.compareUnsigned(low, last) < 0 ? 1 : 0);
            number = high == 0 && low >= 0
                    ? BigDecimal.valueOf(isNegative ? -low : low, scale - zeros)
                    : new BigDecimal(integer(high, low, isNegative), scale - zeros);
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static BigInteger integer(long high, long low, boolean isNegative) {
        byte[] size = new byte[2 * Long.BYTES];
        for (int i = 0; i < Long.BYTES; i++) {
            int bits = Byte.SIZE * (Long.BYTES - 1 - i);
            size[i] = (byte) (high >>> bits);
            size[Long.BYTES + i] = (byte) (low >>> bits);
        }
        return new BigInteger(isNegative ? -1 : 1, size);
    }
}
