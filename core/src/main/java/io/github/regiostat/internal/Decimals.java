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
 * Exact decimals within limits: at most 1000 digits before the decimal point and 1000 after it, checked before any arithmetic, so that
 * a short text such as {@code 1e1000000000} costs neither time nor memory.
 */
public final class Decimals {
    /** The most digits before the decimal point, and the most after it. */
    public static final int MAX_DIGITS = 1000;

    private static final int LONGEST_TEXT = 2 * MAX_DIGITS + 10;
    private static final int MOST_DIGITS_OF_A_POWER = 100_000;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");

    private Decimals() {}

    /**
     * Reads a number as JSON writes it: {@code 84.37}, {@code -0.5}, {@code 1e3}.
     *
     * @param text the text to read
     * @param what what the number is, with a capital letter, for the message
     * @return the canonical decimal
     * @throws IllegalArgumentException if the text is no such number or has too many digits
     */
    public static BigDecimal parse(String text, String what) {
        Objects.requireNonNull(text, "number");
        if (text.length() > LONGEST_TEXT || !NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(what
                    + " must be a decimal number such as '84.37', of at most " + MAX_DIGITS
                    + " digits before and after the decimal point, but was " + Text.quote(text));
        }
        BigDecimal number = new BigDecimal(text);
        if (!isWithinLimits(number)) {
            throw new IllegalArgumentException(what + " " + rule() + ", but was " + Text.quote(text));
        }
        return canonical(number);
    }

    /**
     * Returns the decimal without trailing zeros after the point and without a negative scale, so that equal numbers are equal objects.
     *
     * @param number the number
     * @return the canonical decimal
     * @throws ArithmeticException if it has too many digits
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
                || number.precision() <= LONGEST_TEXT
                        && number.stripTrailingZeros().scale() <= MAX_DIGITS;
    }

    private static String rule() {
        return "must have at most " + MAX_DIGITS + " digits before and " + MAX_DIGITS + " after the decimal point";
    }

    /**
     * Returns the power, exact if it fits the precision, else correctly rounded.
     *
     * @param base the base
     * @param exponent the exponent, zero or more
     * @param context the precision and rounding
     * @return base to the exponent
     * @throws ArithmeticException if the exact power has too many digits to compute
     */
    public static BigDecimal pow(BigDecimal base, int exponent, MathContext context) {
        if ((long) base.precision() * exponent > MOST_DIGITS_OF_A_POWER) {
            throw new ArithmeticException("Power must have at most " + MOST_DIGITS_OF_A_POWER
                    + " digits, but a number of " + base.precision() + " digits was raised to " + exponent);
        }
        return base.pow(exponent).round(context);
    }

    /**
     * Returns the positive root, correctly rounded.
     *
     * @param radicand the number to take the root of, zero or more
     * @param degree the degree, 1 or more
     * @param context the precision (not unlimited) and rounding
     * @return the root
     * @throws ArithmeticException if the number is below zero, the precision unlimited, or the degree too high to compute
     */
    public static BigDecimal root(BigDecimal radicand, int degree, MathContext context) {
        if (radicand.signum() < 0) {
            throw new ArithmeticException("Root must be of a number of zero or more, but was of " + radicand);
        }
        if (context.getPrecision() == 0) {
            throw new ArithmeticException(
                    "Root must be to a limited precision, but was of " + radicand + " to an unlimited one");
        }
        if (degree == 1 || radicand.signum() == 0) {
            return radicand.round(context);
        }
        if ((context.getPrecision() + 2L) * degree > MOST_DIGITS_OF_A_POWER) {
            throw new ArithmeticException("Root must be of a degree whose power has at most " + MOST_DIGITS_OF_A_POWER
                    + " digits, but was of degree " + degree + " to " + context.getPrecision() + " digits");
        }
        // The root of the unscaled value at a scale that leaves two digits more than asked; what is cut off shows in
        // one sticky digit.
        long digitsBefore = Math.floorDiv((long) radicand.precision() - radicand.scale(), degree) + 1;
        int scale = Math.toIntExact(Math.max(0, context.getPrecision() + 2L - digitsBefore));
        BigDecimal shifted = radicand.scaleByPowerOfTen(Math.multiplyExact(scale, degree));
        BigInteger whole = shifted.toBigInteger();
        BigInteger root = floorRoot(whole, degree);
        boolean exact = shifted.compareTo(new BigDecimal(root.pow(degree))) == 0;
        BigDecimal floor = new BigDecimal(root, scale);
        BigDecimal sticky = exact ? floor : floor.add(BigDecimal.ONE.movePointLeft(scale + 1));
        return sticky.round(context).stripTrailingZeros();
    }

    private static BigInteger floorRoot(BigInteger number, int degree) {
        if (number.signum() == 0) {
            return BigInteger.ZERO;
        }
        // Between two powers of two, halved until Newton's steps from above gain digits fast: a high degree makes the
        // first ones slow.
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
     * Describes a precision and rounding, such as {@code 34 digits, HALF_EVEN}.
     *
     * @param context the context
     * @return the words
     */
    public static String describe(MathContext context) {
        return context.getPrecision() + " digits, " + context.getRoundingMode();
    }

    /**
     * Rounds so that the result is no less (up) or no more (down) than the number.
     *
     * @param digits significant digits, 1 or more
     * @param up whether upwards
     * @return the context
     */
    public static MathContext outward(int digits, boolean up) {
        return new MathContext(digits, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }
}
