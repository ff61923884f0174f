// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

/** Characters of numbers in the scripts and widths in which people write them, such as {@code １２．３}. */
final class NumberChars {
    private static final String MINUS = "-\u2212\u2013\u2010\u2011\uFE63\uFF0D";
    private static final String APOSTROPHES = "'\u2019\u02BC\uFF07";
    private static final String IGNORED = "\u200B\u200C\u200D\u200E\u200F\u061C\uFEFF\u2060";
    /** Full-width currency signs, and the signs that they are. */
    private static final String FULL_WIDTH_SIGNS = "\uFFE0\uFFE1\uFFE5\uFFE6";

    private static final String SIGNS = "\u00A2\u00A3\u00A5\u20A9";
    private static final char FULL_WIDTH_TILDE = '\uFF5E';

    private NumberChars() {}

    /**
     * Returns the ASCII character for a digit of any script, a full-width character, a space, a minus sign or an
     * apostrophe, and every other character as it is. A full-width tilde is kept: in Japanese it separates a range.
     */
    static char normalized(char c) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : c;
        }
        if (MINUS.indexOf(c) >= 0) {
            return '-';
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        if (c > 0xFF00 && c < FULL_WIDTH_TILDE) {
            return (char) (c - 0xFEE0);
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        if (FULL_WIDTH_SIGNS.indexOf(c) >= 0) {
            return SIGNS.charAt(FULL_WIDTH_SIGNS.indexOf(c));
        }
        return Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether a character at an end of a cell is a space or an invisible mark of direction. */
    static boolean isIgnored(char c) {
        return c <= ' ' || c >= 0x80 && (Character.isSpaceChar(c) || IGNORED.indexOf(c) >= 0);
    }

    /** Returns the text without invisible marks, such as the zero-width non-joiner in {@code 66.\u005Cu200C12}. */
    static String visible(String text) {
        boolean isVisible = text.chars().noneMatch(c -> c >= 0x80 && IGNORED.indexOf(c) >= 0);
        return isVisible
                ? text
                : text.codePoints()
                        .filter(c -> IGNORED.indexOf(c) < 0)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Returns the text without spaces and invisible marks at its ends. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isIgnored(text.charAt(start))) {
            start++;
        }
        while (end > start && isIgnored(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
