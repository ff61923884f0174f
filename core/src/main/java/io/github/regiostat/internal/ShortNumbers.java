// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortening of long numbers in messages, such as {@code 4.268777692…} for a quotient of 34 digits.
 *
 * <p>A number of more than {@value #MAX_DIGITS} digits with a fraction is cut to {@value #SHOWN_DIGITS}, or to its
 * integer part, and ends in an ellipsis. Published numbers and integers are shorter, so that they have all digits.
 */
public final class ShortNumbers {
    private static final int MAX_DIGITS = 15;
    private static final int SHOWN_DIGITS = 10;

    /** A number with at least one digit after the point, which is not a part of a word or of a version. */
    private static final Pattern DECIMAL = Pattern.compile("(?<![\\w.])([0-9]+)\\.([0-9]+)(E[+-]?[0-9]+)?(?![\\w.])");

    private ShortNumbers() {}

    /**
     * Returns a number as text, shortened if it has many digits.
     *
     * @param number the number
     * @return the text, such as {@code 4.268777692…}
     */
    public static String of(BigDecimal number) {
        return in(number.toPlainString());
    }

    /**
     * Returns the text of an object, in which long numbers are shortened.
     *
     * @param described the object, such as a measurement, a figure or bounds
     * @return the text for a message
     */
    public static String in(Object described) {
        String text = described.toString();
        if (text.length() <= MAX_DIGITS) {
            return text;
        }
        Matcher matcher = DECIMAL.matcher(text);
        StringBuilder shortened = new StringBuilder();
        while (matcher.find()) {
            String exponent = matcher.group(3) == null ? "" : matcher.group(3);
            String number = cut(matcher.group(1), matcher.group(2), exponent);
            matcher.appendReplacement(shortened, Matcher.quoteReplacement(number));
        }
        return matcher.appendTail(shortened).toString();
    }

    private static String cut(String integer, String fraction, String exponent) {
        String digits = integer + fraction;
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        if (digits.length() - zeros <= MAX_DIGITS) {
            return integer + "." + fraction + exponent;
        }
        int kept = zeros + SHOWN_DIGITS - integer.length();
        return (kept <= 0 ? integer : integer + "." + fraction.substring(0, kept)) + "…" + exponent;
    }
}
