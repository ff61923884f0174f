// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import java.util.regex.Pattern;

/** The syntax of numbers in JSON (RFC 8259, section 6), with an exponent of at most nine digits. */
final class NumberSyntax {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]{1,9})?");

    private NumberSyntax() {}

    static boolean isNumber(CharSequence text) {
        return NUMBER.matcher(text).matches();
    }

    /**
     * Returns whether a decimal would be written with other characters: the number has an exponent or is a negative
     * zero.
     */
    static boolean isUnusual(CharSequence number) {
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
