// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Decimal numbers with the digits, separators and grouping of a locale, such as {@code 84.370,5} in German. */
final class LocalDigits {
    private static final char MINUS = '\u2212';
    private static final int GROUP = 3;

    private final char zero;
    private final char point;
    private final char separator;
    private final char minus;
    private final int group;

    private LocalDigits(DecimalFormatSymbols symbols, int group, char minus) {
        this.zero = symbols.getZeroDigit();
        this.point = symbols.getDecimalSeparator();
        this.separator = symbols.getGroupingSeparator();
        this.minus = minus;
        this.group = group;
    }

    /** Returns the digits of a locale; those of {@link Locale#ROOT} are plain, as in files. */
    static LocalDigits of(Locale locale) {
        if (locale.equals(Locale.ROOT)) {
            return new LocalDigits(DecimalFormatSymbols.getInstance(locale), 0, '-');
        }
        int group = NumberFormat.getNumberInstance(locale) instanceof DecimalFormat format
                ? format.getGroupingSize()
                : GROUP;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return new LocalDigits(symbols, group, symbols.getMinusSign() == '-' ? MINUS : symbols.getMinusSign());
    }

    /** Returns a number with local digits; the number is plain, such as {@code -84370.5}, or has an exponent. */
    String text(String number) {
        StringBuilder text = new StringBuilder(number.length() + GROUP);
        int first = number.startsWith("-") ? 1 : 0;
        int end = endOfInteger(number, first);
        if (first > 0) {
            text.append(minus);
        }
        for (int i = first; i < end; i++) {
            if (i > first && group > 0 && (end - i) % group == 0 && isPlain(number)) {
                text.append(separator);
            }
            text.append(local(number.charAt(i)));
        }
        for (int i = end; i < number.length(); i++) {
            text.append(local(number.charAt(i)));
        }
        return text.toString();
    }

    private static boolean isPlain(String number) {
        return number.indexOf('E') < 0;
    }

    private static int endOfInteger(String number, int first) {
        int end = first;
        while (end < number.length() && Character.isDigit(number.charAt(end))) {
            end++;
        }
        return end;
    }

    private char local(char c) {
        if (c == '.') {
            return point;
        }
        return c >= '0' && c <= '9' ? (char) (zero + (c - '0')) : c;
    }

    /** Returns a digit with the digits of the locale, or another character unchanged. */
    boolean isDigit(char c) {
        return c >= zero && c <= zero + 9;
    }

    char zero() {
        return zero;
    }
}
