// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

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

    private static final int MAX_TEXT_LENGTH = 2 * MAX_DIGITS + 10;
    private static final int MAX_DIGITS_OF_POWER = 100_000;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");

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
        if (text.length() > MAX_TEXT_LENGTH || !NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(label
                    + " must be a decimal number such as '84.37', of at most " + MAX_DIGITS
                    + " digits before and after the decimal point, but was " + Text.quote(text));
        }
        BigDecimal number = new BigDecimal(text);
        if (!isWithinLimits(number)) {
            throw new IllegalArgumentException(label + " " + rule() + ", but was " + Text.quote(text));
        }
        return canonical(number);
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
        BigDecimal stripped = number.scale() > 0 ? number.stripTrailingZeros() : number;
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
        if (radicand.signum() < 0) {
            throw new ArithmeticException("Radicand must be zero or more, but was " + radicand);
        }
        if (context.getPrecision() == 0) {
            throw new ArithmeticException(
                    "Root must have a limited precision, but was requested of " + radicand + " with an unlimited one");
        }
        if (degree == 1 || radicand.signum() == 0) {
            return radicand.round(context);
        }
        if ((context.getPrecision() + 2L) * degree > MAX_DIGITS_OF_POWER) {
            throw new ArithmeticException("Root must have a degree whose power has at most " + MAX_DIGITS_OF_POWER
                    + " digits, but had the degree " + degree + " and a precision of " + context.getPrecision()
                    + " digits");
        }
        // Take the integer root at a scale with two digits more than requested; a sticky digit represents the
        // discarded digits.
        long digitsBefore = Math.floorDiv((long) radicand.precision() - radicand.scale(), degree) + 1;
        int scale = Math.toIntExact(Math.max(0, context.getPrecision() + 2L - digitsBefore));
        BigDecimal shifted = radicand.scaleByPowerOfTen(Math.multiplyExact(scale, degree));
        BigInteger whole = shifted.toBigInteger();
        BigInteger root = floorRoot(whole, degree);
        boolean exact = shifted.compareTo(new BigDecimal(root.pow(degree))) == 0;
        BigDecimal floor = new BigDecimal(root, scale);
        BigDecimal withStickyDigit = exact ? floor : floor.add(BigDecimal.ONE.movePointLeft(scale + 1));
        return withStickyDigit.round(context).stripTrailingZeros();
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
