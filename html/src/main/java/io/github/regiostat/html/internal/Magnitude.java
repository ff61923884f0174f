// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A power of ten with its word, in which the numbers of a drawing are printed, such as "billion" and 亿.
 *
 * @param exponent the exponent of the power of ten
 * @param word the word after the number, empty for ones
 */
public record Magnitude(int exponent, String word) {
    /** The greatest number of digits that are shown in full. */
    public static final int MAX_DIGITS = 15;

    /** The number of digits before an ellipsis. */
    public static final int SHOWN_DIGITS = 8;

    private static final int LEAST_DIGITS = 3;
    private static final Magnitude ONES = new Magnitude(0, "");
    private static final List<Magnitude> ENGLISH =
            List.of(new Magnitude(12, "trillion"), new Magnitude(9, "billion"), new Magnitude(6, "million"), ONES);
    private static final List<Magnitude> CHINESE =
            List.of(new Magnitude(12, "万亿"), new Magnitude(8, "亿"), new Magnitude(4, "万"), ONES);
    private static final int MAX_PLAIN_DIGITS = 30;
    private static final int GROUP = 3;

    /** Returns the magnitude in which a number has a small part before the decimal point. */
    public static Magnitude of(BigDecimal number, boolean isChinese) {
        return (isChinese ? CHINESE : ENGLISH)
                .stream()
                        .filter(m -> number.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(m.exponent)) >= 0)
                        .findFirst()
                        .orElse(ONES);
    }

    /**
     * Returns the number in this magnitude without the word, such as {@code 84.37}. A number of more than
     * {@value #MAX_DIGITS} digits is cut to {@value #SHOWN_DIGITS} and ends in an ellipsis.
     */
    public String digits(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= MAX_DIGITS ? digits(number, MAX_DIGITS) : start(number);
    }

    private String start(BigDecimal number) {
        return plain(number, new MathContext(SHOWN_DIGITS, RoundingMode.DOWN)) + "…";
    }

    /** Returns the number in this magnitude without the word, rounded to at most some digits. */
    public String digits(BigDecimal number, int precision) {
        return plain(number, new MathContext(precision, RoundingMode.HALF_EVEN));
    }

    private String plain(BigDecimal number, MathContext digits) {
        BigDecimal scaled = number.scaleByPowerOfTen(-exponent).round(digits).stripTrailingZeros();
        if (scaled.precision() - scaled.scale() > MAX_PLAIN_DIGITS || scaled.scale() > MAX_PLAIN_DIGITS) {
            return minus(scaled.toString());
        }
        return minus(grouped(scaled.toPlainString()));
    }

    /** Returns the number with the word, such as {@code 84.37 billion} and 843.7亿. */
    public String text(BigDecimal number) {
        return withWord(digits(number));
    }

    /** Returns the first digits of the number, an ellipsis and the word, such as {@code 5.1388236… trillion}. */
    public String startOf(BigDecimal number) {
        return withWord(start(number));
    }

    /** Returns the number with the word, rounded to at most some digits. */
    public String text(BigDecimal number, int precision) {
        return withWord(digits(number, precision));
    }

    /** Returns whether the number is so small in this magnitude that its digits start far behind the decimal point. */
    public boolean isSmall(BigDecimal number) {
        return exponent > 0 && number.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(exponent - LEAST_DIGITS)) < 0;
    }

    private String withWord(String digits) {
        if (word.isEmpty()) {
            return digits;
        }
        return digits + (word.charAt(0) < 0x80 ? "\u00A0" : "") + word;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = end - GROUP; i > start; i -= GROUP) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    private static String minus(String number) {
        return number.startsWith("-") ? "\u2212" + number.substring(1) : number;
    }
}
