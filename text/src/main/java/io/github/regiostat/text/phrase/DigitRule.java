// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Language.NumeralAt;
import java.math.BigDecimal;

/**
 * Reads numbers in ASCII or full-width digits, such as {@code 3,155.97}, with the whole run of digits and separators.
 *
 * <p>A comma or a space groups three digits. A run that is not a number is rejected as a whole: {@code 1,5},
 * {@code 0033}, {@code .77}. A run with two points, such as a version or a date, is not a figure.
 */
final class DigitRule {
    /** The greatest number of digits of a number. */
    static final int MAX_DIGITS = 40;

    private static final String FIRST_YEAR = "1500";
    private static final String LAST_YEAR = "2099";

    private final String text;
    private int index;
    private final StringBuilder digits = new StringBuilder();
    private int count;
    private int points;
    private boolean isGrouped;
    private boolean isMisgrouped;
    private boolean isForeign;
    private int groupLength;

    private DigitRule(String text, int start) {
        this.text = text;
        index = start;
    }

    /** Returns whether a number starts at an index: a digit, or a point before a digit. */
    static boolean startsAt(String text, int index) {
        char c = text.charAt(index);
        return isDigit(c) || (isPoint(c) && index + 1 < text.length() && Characters.digit(text.charAt(index + 1)) >= 0);
    }

    /** Returns whether digits continue at an index, with or without a separator. */
    static boolean isPart(String text, int index) {
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        boolean isSeparator = c == '/' || c == '.' || c == ',' || c == ':' || Characters.isDash(c);
        return startsAt(text, index) || (isSeparator && index + 1 < text.length() && startsAt(text, index + 1));
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '\uff0e';
    }

    /** Reads the number that starts at an index. */
    static NumeralAt read(String text, int start) {
        return new DigitRule(text, start).read();
    }

    private NumeralAt read() {
        boolean startsWithPoint = isPoint(text.charAt(index));
        if (startsWithPoint) {
            index++;
        }
        readRun();
        boolean isFirst = true;
        while (readSeparator(isFirst)) {
            readRun();
            isFirst = false;
        }
        isMisgrouped |= isGrouped && points == 0 && groupLength != 3;
        return new NumeralAt(index, startsWithPoint ? rejected("must have a digit before the point") : number());
    }

    private void readRun() {
        groupLength = 0;
        while (isDigitAt(index)) {
            int digit = Characters.digit(at(index));
            isForeign |= digit < 0;
            groupLength++;
            count++;
            if (count <= MAX_DIGITS && digit >= 0) {
                digits.append((char) ('0' + digit));
            }
            index++;
        }
    }

    private boolean readSeparator(boolean isFirst) {
        char c = at(index);
        if (!isDigitAt(index + 1)) {
            return false;
        }
        if (isPoint(c)) {
            isMisgrouped |= isGrouped && points == 0 && groupLength != 3;
            points++;
            if (points == 1) {
                digits.append('.');
            }
        } else if (c == ',' || c == '\'' || c == '\u2019' || (c == '\uff0c' && isWideGroup(isFirst))) {
            readGroup(isFirst, c == ',' || c == '\uff0c');
        } else if (isGroupingSpace(c) && (isSpaceGroup(isFirst) || isAfterSpaceGroup(isFirst))) {
            readGroup(isFirst, true);
        } else {
            return false;
        }
        index++;
        return true;
    }

    private void readGroup(boolean isFirst, boolean isComma) {
        isMisgrouped |= !isComma || points > 0 || (isFirst ? groupLength > 3 : groupLength != 3);
        isMisgrouped |= isFirst && digits.charAt(0) == '0';
        isGrouped = true;
    }

    private static boolean isGroupingSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    /** Returns whether a space is followed by exactly three digits and preceded by a group. */
    private boolean isSpaceGroup(boolean isFirst) {
        boolean isPreceded = points == 0
                && !isForeign
                && (isFirst ? groupLength <= 3 && digits.charAt(0) != '0' : isGrouped && isSameSpace());
        return isPreceded && hasThreeDigits();
    }

    /** Returns whether a number follows groups that spaces separate, as in {@code 1 234 56}. */
    private boolean isAfterSpaceGroup(boolean isFirst) {
        boolean isAfter = !isFirst && points == 0 && isGrouped && isSameSpace();
        isMisgrouped |= isAfter;
        return isAfter;
    }

    /** Returns whether the group before was separated by the same space. */
    private boolean isSameSpace() {
        return groupLength == 3 && at(index - 4) == at(index);
    }

    private boolean isWideGroup(boolean isFirst) {
        return points == 0
                && at(index + 1) >= '\uff10'
                && (isFirst ? groupLength <= 3 : groupLength == 3)
                && hasThreeDigits();
    }

    private boolean hasThreeDigits() {
        return isDigitAt(index + 1) && isDigitAt(index + 2) && isDigitAt(index + 3) && !isDigitAt(index + 4);
    }

    private boolean isDigitAt(int i) {
        return isDigit(at(i));
    }

    private static boolean isDigit(char c) {
        return Characters.digit(c) >= 0 || Characters.isForeignDigit(c);
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
    }

    private Numeral number() {
        if (isForeign) {
            return rejected("must have ASCII or full-width digits");
        }
        if (points > 1) {
            return Numeral.noFigure();
        }
        if (count > MAX_DIGITS) {
            return Numeral.broken(tooManyDigits(count));
        }
        if (isMisgrouped) {
            return rejected("must have a comma or a space between groups of three digits only, as in 12,345.6");
        }
        if (digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.') {
            return rejected("must not start with zero");
        }
        BigDecimal number = new BigDecimal(digits.toString());
        return Numeral.of(number, BigDecimal.ONE.movePointLeft(number.scale()), BigDecimal.ONE);
    }

    /** Returns whether digits look like a year. */
    static boolean isYear(String digits) {
        return digits.length() == FIRST_YEAR.length()
                && isInteger(digits)
                && digits.compareTo(FIRST_YEAR) >= 0
                && digits.compareTo(LAST_YEAR) <= 0;
    }

    static boolean isInteger(String digits) {
        return digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static String tooManyDigits(int count) {
        return "Number must have at most " + MAX_DIGITS + " digits, but has " + count;
    }

    private static Numeral rejected(String rule) {
        return Numeral.broken("Number " + rule);
    }
}
