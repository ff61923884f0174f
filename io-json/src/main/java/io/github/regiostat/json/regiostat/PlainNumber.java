// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import java.math.BigDecimal;

/** A number of at most 18 digits without an exponent, such as {@code -84.370}, with its digits as written. */
final class PlainNumber {
    private static final int MAX_DIGITS = 18;
    private static final long[] POWERS_OF_TEN = new long[MAX_DIGITS + 1];

    static {
        long power = 1;
        for (int i = 0; i <= MAX_DIGITS; i++) {
            POWERS_OF_TEN[i] = power;
            power *= 10;
        }
    }

    private long unscaled;
    private int scale;

    /**
     * Reads a number.
     *
     * @return the index after its last digit, or -1 if the text does not start with such a number
     */
    int read(char[] text, int start, int end) {
        int first = start < end && text[start] == '-' ? start + 1 : start;
        long digits = 0;
        int next = first;
        for (; next < end && isDigit(text[next]) && next - first <= MAX_DIGITS; next++) {
            digits = digits * 10 + (text[next] - '0');
        }
        int point = next;
        if (next < end && text[next] == '.') {
            for (next++; next < end && isDigit(text[next]) && next - first <= MAX_DIGITS + 1; next++) {
                digits = digits * 10 + (text[next] - '0');
            }
        }
        int decimals = Math.max(0, next - 1 - point);
        boolean isInJson = point > first && (text[first] != '0' || point == first + 1) && next != point + 1;
        if (!isInJson || point - first + decimals > MAX_DIGITS || first > start && digits == 0) {
            return -1;
        }
        unscaled = first > start ? -digits : digits;
        scale = decimals;
        return next;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    long unscaled() {
        return unscaled;
    }

    int scale() {
        return scale;
    }

    BigDecimal toDecimal() {
        return BigDecimal.valueOf(unscaled, scale);
    }

    /**
     * Returns whether this number is another one times a power of ten; also false if more than 18 zeros are between
     * them.
     */
    boolean isScaled(PlainNumber other, int exponent) {
        int zeros = exponent - other.scale + scale;
        if (Math.abs(zeros) > MAX_DIGITS) {
            return false;
        }
        long greater = zeros < 0 ? other.unscaled : unscaled;
        long less = zeros < 0 ? unscaled : other.unscaled;
        long power = POWERS_OF_TEN[Math.abs(zeros)];
        return Math.multiplyHigh(less, power) == less * power >> 63 && less * power == greater;
    }
}
