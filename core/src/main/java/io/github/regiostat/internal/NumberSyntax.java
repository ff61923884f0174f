// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

/** The syntax of numbers in JSON (RFC 8259, section 6), with an exponent of at most nine digits. */
public final class NumberSyntax {
    private static final int MAX_EXPONENT_DIGITS = 9;

    private NumberSyntax() {}

    /**
     * Returns whether a text is a number.
     *
     * @param text the text
     * @return whether it is a number, such as {@code 84.37}, {@code -0.5} or {@code 1e3}
     */
    public static boolean isNumber(CharSequence text) {
        int start = isAt(text, 0, '-') ? 1 : 0;
        int next = afterDigits(text, start);
        if (next == start || isAt(text, start, '0') && next > start + 1) {
            return false;
        }
        if (isAt(text, next, '.')) {
            int decimals = next + 1;
            next = afterDigits(text, decimals);
            if (next == decimals) {
                return false;
            }
        }
        return next == text.length() || isExponent(text, next);
    }

    private static boolean isExponent(CharSequence text, int start) {
        if (!isAt(text, start, 'e') && !isAt(text, start, 'E')) {
            return false;
        }
        int digits = isAt(text, start + 1, '+') || isAt(text, start + 1, '-') ? start + 2 : start + 1;
        int next = afterDigits(text, digits);
        return next == text.length() && next > digits && next - digits <= MAX_EXPONENT_DIGITS;
    }

    private static boolean isAt(CharSequence text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private static int afterDigits(CharSequence text, int start) {
        int next = start;
        while (next < text.length() && DecimalScanner.isDigit(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /**
     * Returns whether a decimal would be written with other characters: the number has an exponent or is a negative
     * zero.
     *
     * @param number a number
     * @return whether a decimal loses its characters
     */
    public static boolean isUnusual(CharSequence number) {
        boolean isZero = true;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == 'e' || c == 'E') {
                return true;
            }
            isZero &= c < '1';
        }
        return isZero && number.charAt(0) == '-';
    }
}
