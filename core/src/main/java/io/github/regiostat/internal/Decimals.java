// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * Exact decimal arithmetic with limits, such as {@code 84.37}: at most 1000 digits before the decimal point and 1000
 * after it.
 *
 * <p>The limits are checked before any arithmetic, so that a short text such as {@code 1e1000000000} costs neither time
 * nor memory.
 */
public final class Decimals {
    /** The maximum number of digits before the decimal point, and the maximum after it. */
    public static final int MAX_DIGITS = 1000;

    private static final int FEW_DIGITS = MAX_DIGITS / 4;
    private static final int MAX_TEXT_LENGTH = 2 * MAX_DIGITS + 10;
    private static final int DIGITS_OF_128_BITS = 38;
    private static final int MAX_DIGITS_OF_POWER = 100_000;

    private Decimals() {}

    /**
     * Parses a number in the syntax of JSON: {@code 84.37}, {@code -0.5}, {@code 1e3}.
     *
     * @param text the text to parse
     * @param label the capitalised name of the number in messages, such as {@code Amount}
     * @return the canonical decimal
     * @throws IllegalArgumentException if the text is not such a number or has too many digits
     */
    public static BigDecimal parse(String text, String label) {
        Objects.requireNonNull(text, "number");
        DecimalScanner scanner = new DecimalScanner();
        if (scanner.scan(text, 0)) {
            return LongDecimals.canonical(scanner.unscaled(), scanner.scale());
        }
        if (text.length() > MAX_TEXT_LENGTH || !NumberSyntax.isNumber(text)) {
            throw new IllegalArgumentException(label
                    + " must be a decimal number such as '84.37', of at most " + MAX_DIGITS
                    + " digits before and after the decimal point, but was " + Text.quote(text)
                    + NumberForms.remedy(text));
        }
        BigDecimal number = new BigDecimal(text);
        if (!isWithinLimits(number)) {
            throw new IllegalArgumentException(label + " " + rule() + ", but was " + Text.quote(text));
        }
        return canonical(number);
    }

    /**
     * Returns the number of a text of bounded length, since the time for a number grows with the square of its length.
     *
     * @param text a text in the syntax of {@link BigDecimal#BigDecimal(String)}
     * @return the number with its scale
     * @throws NumberFormatException if the text is not such a number, or has more than 2010 characters
     */
    public static BigDecimal ofText(String text) {
        if (text.length() > MAX_TEXT_LENGTH) {
            throw new NumberFormatException("Number must have at most " + MAX_TEXT_LENGTH + " characters, but has "
                    + text.length() + ": " + Text.quote(text));
        }
        return new BigDecimal(text);
    }

    /**
     * Returns the decimal without trailing zeros after the decimal point and without a negative scale, so that numbers
     * of equal value are equal.
     *
     * @param number the number
     * @return the canonical decimal
     * @throws ArithmeticException if the number has too many digits
     */
    public static BigDecimal canonical(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        if (number.scale() == 0 && number.precision() <= MAX_DIGITS) {
            return number;
        }
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (!isWithinLimits(number)) {
            throw new ArithmeticException("Number " + rule() + ", but has " + number.precision()
                    + " digits and exponent " + -(long) number.scale());
        }
        if (number.scale() > 0 && number.scale() <= MAX_DIGITS && number.precision() <= LongDecimals.MAX_EXPONENT) {
            return canonicalOfShort(number);
        }
        BigDecimal stripped = mayHaveTrailingZeros(number) ? number.stripTrailingZeros() : number;
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal canonicalOfShort(BigDecimal number) {
        long digits = LongDecimals.unscaled(number);
        int zeros = LongDecimals.trailingZeros(digits, number.scale());
        return zeros == 0
                ? number
                : BigDecimal.valueOf(digits / LongDecimals.powerOfTen(zeros), number.scale() - zeros);
    }

    /** Returns false for long numbers whose last digit is certainly not zero, since division by ten is slow. */
    private static boolean mayHaveTrailingZeros(BigDecimal number) {
        if (number.scale() <= 0) {
            return false;
        }
        if (number.precision() <= LongDecimals.MAX_EXPONENT || number.precision() > DIGITS_OF_128_BITS) {
            return true;
        }
        BigInteger digits = number.unscaledValue().abs();
        // 2^64 has the remainder 1 when divided by 5.
        return !digits.testBit(0)
                && (Long.remainderUnsigned(digits.longValue(), 5)
                                        + Long.remainderUnsigned(
                                                digits.shiftRight(Long.SIZE).longValue(), 5))
                                % 5
                        == 0;
    }

    /**
     * Requires that a number of decimals is within the limits.
     *
     * @param decimals the number of digits after the decimal point
     * @throws IllegalArgumentException if it is not from -1000 to 1000
     */
    public static void requireDecimals(int decimals) {
        if (decimals < -MAX_DIGITS || decimals > MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "Decimals must be " + -MAX_DIGITS + " to " + MAX_DIGITS + ", but were " + decimals);
        }
    }

    private static boolean isWithinLimits(BigDecimal number) {
        if (number.signum() == 0) {
            return true;
        }
        long before = (long) number.precision() - number.scale();
        if (before > MAX_DIGITS || before < -MAX_DIGITS) {
            return false;
        }
        return number.scale() <= MAX_DIGITS
                || number.precision() <= MAX_TEXT_LENGTH
                        && number.stripTrailingZeros().scale() <= MAX_DIGITS;
    }

    /**
     * Returns whether products and quotients of a few such numbers are certainly within the limits.
     *
     * @param number the number
     * @return true if it has at most a quarter of the digits
     */
    public static boolean hasFewDigits(BigDecimal number) {
        return number.precision() <= FEW_DIGITS && Math.abs((long) number.scale()) <= FEW_DIGITS;
    }

    private static String rule() {
        return "must have at most " + MAX_DIGITS + " digits before and " + MAX_DIGITS + " after the decimal point";
    }

    /**
     * Returns a power, exact if it fits the precision, else correctly rounded.
     *
     * @param base the base
     * @param exponent the exponent, zero or more
     * @param context the precision and rounding mode
     * @return the base raised to the exponent
     * @throws ArithmeticException if the exact power has too many digits to compute
     */
    public static BigDecimal pow(BigDecimal base, int exponent, MathContext context) {
        if ((long) base.precision() * exponent > MAX_DIGITS_OF_POWER) {
            throw new ArithmeticException("Power must have at most " + MAX_DIGITS_OF_POWER + " digits, but a number of "
                    + base.precision() + " digits was raised to " + exponent);
        }
        return base.pow(exponent).round(context);
    }

    /**
     * Returns the positive root, correctly rounded.
     *
     * @param radicand the radicand, zero or more
     * @param degree the degree, 1 or more
     * @param context the precision, which must be limited, and the rounding mode
     * @return the root
     * @throws ArithmeticException if the radicand is below zero, the precision is unlimited, or the degree is too high
     *     to compute
     */
    public static BigDecimal root(BigDecimal radicand, int degree, MathContext context) {
        requireRadicand(radicand, BigDecimal.ONE, context);
        if (degree == 1) {
            return radicand.round(context);
        }
        return rootOfQuotient(radicand, BigDecimal.ONE, degree, context);
    }

    /**
     * Returns the positive root of a quotient, correctly rounded: the quotient itself is not rounded.
     *
     * @param dividend the dividend, zero or more
     * @param divisor the divisor, greater than zero
     * @param degree the degree, 1 or more
     * @param context the precision, which must be limited, and the rounding mode
     * @return the root of {@code dividend / divisor}
     * @throws ArithmeticException if the dividend is below zero, the divisor is not above zero, the precision is
     *     unlimited, or the degree is too high to compute
     */
    public static BigDecimal rootOfQuotient(BigDecimal dividend, BigDecimal divisor, int degree, MathContext context) {
        requireRadicand(dividend, divisor, context);
        long digitsBefore = Math.floorDiv(exponent(dividend) - exponent(divisor), degree) + 1;
        return rootWithStickyDigit(dividend, divisor, degree, 2L - digitsBefore, context)
                .round(context)
                .stripTrailingZeros();
    }

    /**
     * Returns the positive root of a quotient less one, correctly rounded: 0.1 for the root of degree 2 of 1.21. The
     * difference keeps the precision although leading digits cancel.
     *
     * @param dividend the dividend, zero or more
     * @param divisor the divisor, greater than zero
     * @param degree the degree, 1 or more
     * @param context the precision, which must be limited, and the rounding mode
     * @return the root of {@code dividend / divisor}, less one
     * @throws ArithmeticException if the dividend is below zero, the divisor is not above zero, the precision is
     *     unlimited, or the degree is too high to compute
     */
    public static BigDecimal rootOfQuotientLessOne(
            BigDecimal dividend, BigDecimal divisor, int degree, MathContext context) {
        requireRadicand(dividend, divisor, context);
        BigDecimal difference = dividend.subtract(divisor);
        if (difference.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // The root differs from 1 by at least |dividend - divisor| / (degree * max(dividend, divisor)).
        long cancelled = exponent(dividend.max(divisor)) - exponent(difference) + exponent(BigDecimal.valueOf(degree));
        return rootWithStickyDigit(dividend, divisor, degree, 3L + cancelled, context)
                .subtract(BigDecimal.ONE)
                .round(context)
                .stripTrailingZeros();
    }

    private static void requireRadicand(BigDecimal dividend, BigDecimal divisor, MathContext context) {
        if (dividend.signum() < 0) {
            throw new ArithmeticException("Radicand must be zero or more, but was " + dividend);
        }
        if (divisor.signum() <= 0) {
            throw new ArithmeticException("Divisor of a radicand must be above zero, but was " + divisor);
        }
        if (context.getPrecision() == 0) {
            throw new ArithmeticException(
                    "Root must have a limited precision, but was requested of " + dividend + " with an unlimited one");
        }
    }

    /** Returns the least exponent of a power of ten that is greater than the size of the number. */
    private static long exponent(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }

    /**
     * Returns the root with more decimal places than the precision, cut; if digits were cut, a last digit 1 represents
     * them.
     */
    private static BigDecimal rootWithStickyDigit(
            BigDecimal dividend, BigDecimal divisor, int degree, long additionalDigits, MathContext context) {
        if (dividend.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long places = Math.max(0, context.getPrecision() + additionalDigits);
        if (Math.max(places, context.getPrecision() + 2L) * degree > MAX_DIGITS_OF_POWER) {
            throw new ArithmeticException("Root must have a degree whose power has at most " + MAX_DIGITS_OF_POWER
                    + " digits, but had the degree " + degree + " and a precision of " + context.getPrecision()
                    + " digits");
        }
        int scale = Math.toIntExact(places);
        BigDecimal shifted = dividend.scaleByPowerOfTen(Math.multiplyExact(scale, degree));
        BigInteger root =
                floorRoot(shifted.divide(divisor, 0, RoundingMode.DOWN).unscaledValue(), degree);
        boolean exact = shifted.compareTo(new BigDecimal(root.pow(degree)).multiply(divisor)) == 0;
        BigDecimal floor = new BigDecimal(root, scale);
        return exact ? floor : floor.add(BigDecimal.ONE.movePointLeft(scale + 1));
    }

    private static BigInteger floorRoot(BigInteger number, int degree) {
        if (number.signum() == 0) {
            return BigInteger.ZERO;
        }
        // Bisect between two powers of two before the Newton iteration from above: for a high degree, its first steps
        // converge slowly.
        BigInteger n = BigInteger.valueOf(degree);
        BigInteger below = BigInteger.ONE.shiftLeft((number.bitLength() - 1) / degree);
        BigInteger guess = below.shiftLeft(1);
        for (int bit = 0; bit < n.bitLength(); bit++) {
            BigInteger middle = below.add(guess).shiftRight(1);
            if (middle.pow(degree).compareTo(number) > 0) {
                guess = middle;
            } else {
                below = middle;
            }
        }
        while (true) {
            BigInteger next = guess.multiply(n.subtract(BigInteger.ONE))
                    .add(number.divide(guess.pow(degree - 1)))
                    .divide(n);
            if (next.compareTo(guess) >= 0) {
                return guess;
            }
            guess = next;
        }
    }

    /**
     * Describes a precision and rounding mode, such as {@code 34 digits, HALF_EVEN}.
     *
     * @param context the context
     * @return the description
     */
    public static String describe(MathContext context) {
        return context.getPrecision() + " digits, " + context.getRoundingMode();
    }

    /**
     * Returns a context that rounds upward or downward.
     *
     * @param digits the number of significant digits, 1 or more
     * @param up true to round upward, false to round downward
     * @return the context
     */
    public static MathContext outward(int digits, boolean up) {
        return new MathContext(digits, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }
}
