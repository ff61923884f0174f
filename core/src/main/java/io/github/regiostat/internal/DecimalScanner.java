// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.math.BigDecimal;

/**
 * Scans decimals of at most 18 digits without an exponent, such as {@code -84.370}, with their digits as written, as
 * almost all numbers are.
 *
 * <p>Other numbers are left to {@link BigDecimal}, after a check with {@link NumberSyntax}; so is a negative zero,
 * whose sign would be lost. Not thread-safe; one scanner serves many numbers.
 */
public final class DecimalScanner {
    private static final int MAX_DIGITS = 18;

    /** The greatest length of a number: a sign, 18 digits and a point. */
    public static final int MAX_LENGTH = MAX_DIGITS + 2;

    private long unscaled;
    private int scale;

    /** Creates a scanner. */
    public DecimalScanner() {}

    /**
     * Scans the number at the start of a range of characters.
     *
     * @param text the characters
     * @param from the index of the first character
     * @param to the end of the characters
     * @return the index after the last digit, or -1 if the range does not start with such a number
     */
    public int scan(char[] text, int from, int to) {
        int first = from < to && text[from] == '-' ? from + 1 : from;
        // One character more than a number has, so that a longer one is noticed.
        int end = Math.min(to, first + MAX_LENGTH);
        long digits = 0;
        int point = -1;
        int next = first;
        for (; next < end; next++) {
            char c = text[next];
            if (isDigit(c)) {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = next;
            } else {
                break;
            }
        }
        boolean startsWithZero = first < end && text[first] == '0';
        return accept(digits, first > from, startsWithZero, next - first, point - first) ? next : -1;
    }

    /**
     * Scans the rest of a text.
     *
     * @param text the text
     * @param from the index of the first character of the number
     * @return whether the rest is such a number and nothing else
     */
    public boolean scan(String text, int from) {
        int end = text.length();
        int first = from < end && text.charAt(from) == '-' ? from + 1 : from;
        if (end - first > MAX_LENGTH) {
            return false;
        }
        long digits = 0;
        int point = -1;
        for (int next = first; next < end; next++) {
            char c = text.charAt(next);
            if (isDigit(c)) {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = next;
            } else {
                return false;
            }
        }
        boolean startsWithZero = first < end && text.charAt(first) == '0';
        return accept(digits, first > from, startsWithZero, end - first, point - first);
    }

    /**
     * Takes the digits of a number if they have the syntax.
     *
     * @param length the number of characters after the sign
     * @param point the index of the point among them, negative if there is none
     */
    private boolean accept(long digits, boolean isNegative, boolean startsWithZero, int length, int point) {
        int integerDigits = point < 0 ? length : point;
        int decimals = point < 0 ? 0 : length - point - 1;
        boolean isNumber = integerDigits > 0
                && (integerDigits == 1 || !startsWithZero)
                && (decimals > 0 || point < 0)
                && integerDigits + decimals <= MAX_DIGITS
                && (digits != 0 || !isNegative);
        unscaled = isNegative ? -digits : digits;
        scale = decimals;
        return isNumber;
    }

    /**
     * Returns whether a character is a digit.
     *
     * @param c the character
     * @return whether it is one of 0 to 9
     */
    public static boolean isDigit(char c) {
        return (char) (c - '0') <= 9;
    }

    /**
     * Returns the unscaled value of the last number.
     *
     * @return the unscaled value, such as -84370 of {@code -84.370}
     */
    public long unscaled() {
        return unscaled;
    }

    /**
     * Returns the scale of the last number.
     *
     * @return the number of digits after the point, such as 3 of {@code -84.370}
     */
    public int scale() {
        return scale;
    }

    /**
     * Returns the last number.
     *
     * @return the decimal with its digits as written
     */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(unscaled, scale);
    }
}
