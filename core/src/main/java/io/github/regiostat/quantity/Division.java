// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.LongDecimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Division with an error message that names the dividend. */
final class Division {
    /** The number of digits of an unscaled value that fits. */
    private static final int MAX_PRECISION = LongDecimals.MAX_EXPONENT + 1;

    private Division() {}

    static ArithmeticException byZero(Object subject) {
        return new ArithmeticException("Divisor must not be zero, but " + subject + " was divided by zero");
    }

    static BigDecimal of(BigDecimal dividend, BigDecimal divisor, Object subject, MathContext context) {
        if (divisor.signum() == 0) {
            throw byZero(subject);
        }
        boolean takesAnyDigits = context.getPrecision() == 0 || context.getPrecision() >= MAX_PRECISION;
        BigDecimal exact = takesAnyDigits ? exact(dividend, divisor) : null;
        return exact == null ? dividend.divide(divisor, context) : exact;
    }

    /** Returns the exact quotient if it ends after few digits, else null. */
    private static @Nullable BigDecimal exact(BigDecimal dividend, BigDecimal divisor) {
        long a = LongDecimals.unscaled(dividend);
        long b = LongDecimals.unscaled(divisor);
        if (a == LongDecimals.OVERFLOW || b == LongDecimals.OVERFLOW) {
            return null;
        }
        int twos = Long.numberOfTrailingZeros(b);
        int fives = 0;
        long rest = b >> twos;
        while (rest % 5 == 0) {
            rest /= 5;
            fives++;
        }
        if (a % rest != 0) {
            return null;
        }
        int decimals = Math.max(twos, fives);
        long quotient = LongDecimals.quotient(a, LongDecimals.powerOfTen(decimals), b, RoundingMode.UNNECESSARY);
        long scale = (long) dividend.scale() - divisor.scale() + decimals;
        return quotient == LongDecimals.OVERFLOW || scale != (int) scale
                ? null
                : BigDecimal.valueOf(quotient, (int) scale);
    }

    /** Returns the quotient rounded once to a number of decimals; the limits are checked before any arithmetic. */
    static BigDecimal rounded(BigDecimal dividend, BigDecimal divisor, int decimals, RoundingMode rounding) {
        if (decimals > Decimals.MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "Decimals must be at most " + Decimals.MAX_DIGITS + ", but were " + decimals);
        }
        if (dividend.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // The size of the quotient is between the powers of ten of one less and one more.
        long exponent = (long) dividend.precision() - dividend.scale() - divisor.precision() + divisor.scale();
        if (exponent > Decimals.MAX_DIGITS) {
            throw new ArithmeticException("Quotient must have at most " + Decimals.MAX_DIGITS
                    + " digits before the decimal point, but has at least " + exponent);
        }
        int within = Math.max(-Decimals.MAX_DIGITS - 1, decimals);
        return exponent + 1 < -(long) within
                ? BigDecimal.valueOf((long) dividend.signum() * divisor.signum(), within + 2)
                        .setScale(within, rounding)
                : dividend.divide(divisor, within, rounding);
    }

    /** Divides exactly by a power of ten, by other numbers to 34 digits, HALF_EVEN. */
    static BigDecimal exactOr34(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal stripped = divisor.stripTrailingZeros();
        return stripped.unscaledValue().equals(BigInteger.ONE)
                ? dividend.scaleByPowerOfTen(stripped.scale())
                : dividend.divide(divisor, MathContext.DECIMAL128);
    }
}
