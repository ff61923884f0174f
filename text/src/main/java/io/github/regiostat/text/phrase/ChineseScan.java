// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.quantity.Scale;
import io.github.regiostat.text.phrase.Language.NumeralAt;
import io.github.regiostat.text.phrase.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over the characters of a Chinese numeral without fractions, such as 四亿五千六百万 and 1.2万亿. */
final class ChineseScan {
    private static final Numeral BROKEN = Numeral.broken(
            "Chinese numeral must have units from greater to smaller with a digit before each, as in 三亿五千万");

    private final ChineseText text;
    private final Optional<Scale> zhao;
    private final ChineseSections sections = new ChineseSections();
    /** The index of the next character; those before it are read. */
    private int pos;

    /** The digit or the number in Arabic digits that is read and has no unit yet. */
    private @Nullable BigDecimal digit;

    private boolean isArabic;
    private boolean isAfterZero;
    private boolean isDecimal;
    private boolean isExceeded;
    /** Whether the numeral starts with a unit other than 十. */
    private boolean startsWithUnit;

    private BigDecimal stepOfDigit = BigDecimal.ONE;
    private @Nullable Numeral failure;

    ChineseScan(ChineseText text, int start, Optional<Scale> zhao) {
        this.text = text;
        this.pos = start;
        this.zhao = zhao;
    }

    /** Starts with a number in Arabic digits that ends where the scan starts. */
    ChineseScan startingWith(BigDecimal number, BigDecimal step) {
        digit = number;
        isArabic = true;
        isDecimal = step.compareTo(BigDecimal.ONE) < 0;
        stepOfDigit = step;
        return this;
    }

    /** Reads the numeral as far as it goes. */
    NumeralAt read() {
        boolean isRead = true;
        while (isRead && failure == null) {
            int next = pos + spaces();
            isRead = token(next, text.at(next));
        }
        if (failure == null) {
            return result();
        }
        return new NumeralAt(text.endOfNumeral(pos), startsWithUnit ? Numeral.noFigure() : failure);
    }

    /** Reads the token at an index after the position; returns whether it belongs to the numeral. */
    private boolean token(int index, int c) {
        if (HanDigits.isZero(c)) {
            return zero(index);
        } else if (HanDigits.digit(c) != HanDigits.NONE) {
            return digit(index, c);
        } else if (Characters.digit(c) >= 0) {
            return arabic(index);
        } else if (HanDigits.exponent(c) != HanDigits.NONE) {
            return unit(index, HanDigits.exponent(c));
        }
        return switch (c) {
            case '廿', '卅', '卌' -> tens(index);
            case '兆' -> zhao(index);
            case '点', '點' -> point(index);
            case '多', '余', '餘' -> excess(index);
            case '几', '幾' -> isStarted() && isNoFigure(index + 1);
            case '数', '數', '来', '來' -> isAtLeastTen() && text.isAbout(index) && isNoFigure(index + 1);
            default -> false;
        };
    }

    private boolean isStarted() {
        return digit != null || sections.hasUnit();
    }

    private boolean accept(int end) {
        pos = end;
        return true;
    }

    /** Ends at characters of numerals that do not form a numeral. */
    private boolean reject(int end) {
        pos = end;
        failure = BROKEN;
        return true;
    }

    /** Ends at a vague number or a row of digits. */
    private boolean isNoFigure(int end) {
        pos = end;
        failure = Numeral.noFigure();
        return true;
    }

    /** Returns the number of spaces that the numeral contains at the position, such as in 10 亿 and 7万 5千. */
    private int spaces() {
        int count = text.spaces(pos);
        if (count == 0 || count > 2 || isExceeded) {
            return 0;
        }
        int next = pos + count;
        boolean isUnit = HanDigits.exponent(text.at(next)) >= (isArabic ? 2 : 1);
        boolean isLower = digit == null && !isDecimal && text.isLowerThan(next, sections.lastUnit());
        return isUnit || isLower ? count : 0;
    }

    private boolean zero(int index) {
        int next = text.at(index + 1);
        if (isExceeded || (digit != null && isArabic) || isDecimal) {
            return false;
        }
        if (!isStarted()) {
            digit = BigDecimal.ZERO;
            return accept(index + 1);
        }
        if (digit != null) {
            return row(index);
        }
        boolean isFollowed = HanDigits.digit(next) > 0
                || HanDigits.exponent(next) == 1
                || Characters.digit(next) >= 0
                || text.isFew(index + 1);
        if (isAfterZero || HanDigits.isZero(next)) {
            return reject(index + 1);
        }
        isAfterZero = isFollowed;
        return isFollowed && accept(index + 1);
    }

    private boolean digit(int index, int c) {
        if (isExceeded || isDecimal || (digit != null && isArabic)) {
            return text.isLowerThan(index, sections.lastUnit()) && isDecimal && reject(index);
        }
        if (digit != null) {
            return row(index);
        }
        if (sections.hasUnit() && text.isWordOrUnit(index)) {
            return false;
        }
        digit = BigDecimal.valueOf(HanDigits.digit(c));
        isArabic = false;
        stepOfDigit = BigDecimal.ONE;
        return accept(index + 1);
    }

    /** Ends at two adjacent digits, as in 二〇二四 and 二三十. */
    private boolean row(int index) {
        return isNoFigure(text.endOfDigits(index));
    }

    private boolean arabic(int index) {
        int end = text.endOfArabic(index);
        if (digit != null || isExceeded || isDecimal || (text.isDatePart(end) && !isAfterZero)) {
            return false;
        }
        int length = end - index;
        boolean hasUnit = HanDigits.exponent(text.at(end + text.spaces(end))) != HanDigits.NONE;
        boolean isWhole = hasUnit || isAfterZero || length == sections.lastUnit();
        if (length > 8 || !isWhole || sections.isHan() || text.isPartOfNumber(end)) {
            return reject(end);
        }
        digit = text.number(index, end);
        isArabic = true;
        stepOfDigit = BigDecimal.ONE;
        return accept(end);
    }

    /** Reads 廿, 卅 and 卌. */
    private boolean tens(int index) {
        if (digit != null) {
            return false;
        }
        digit = BigDecimal.valueOf(HanDigits.tens(text.at(index)));
        return small(index, 1);
    }

    private boolean unit(int index, int exponent) {
        if (text.isMeasure(index) && (isArabic || digit == null || !sections.hasUnit())) {
            return false;
        }
        if (digit != null && digit.signum() == 0 && !isArabic && !isDecimal) {
            return reject(index);
        }
        if (exponent > 3) {
            return big(index, exponent);
        }
        if (digit == null) {
            boolean isTen = exponent == 1 && sections.allowsTen(isAfterZero);
            if (!isTen && isStarted()) {
                return reject(index);
            }
            startsWithUnit = !isTen;
            digit = BigDecimal.ONE;
        } else if (isDecimal && exponent == 1) {
            return isNoFigure(index);
        }
        return small(index, exponent);
    }

    private boolean small(int index, int exponent) {
        BigDecimal number = digit == null ? BigDecimal.ONE : digit;
        boolean isOneDigit = number.compareTo(BigDecimal.TEN) < 0;
        boolean isOrdered = exponent < sections.lastSmall() && (isOneDigit || !sections.hasUnit());
        if (!isOrdered || (isArabic && exponent == 1 && HanDigits.exponent(text.at(index + 1)) < 4)) {
            return reject(index);
        }
        sections.addSmall(number, exponent, stepOfDigit, isArabic);
        digit = null;
        isAfterZero = false;
        return accept(index + 1);
    }

    private boolean big(int index, int exponent) {
        if (!isStarted()) {
            startsWithUnit = true;
            digit = BigDecimal.ONE;
        }
        if (!sections.close(digit, exponent, stepOfDigit)) {
            return reject(index);
        }
        digit = null;
        isAfterZero = false;
        isArabic = false;
        return accept(index + 1);
    }

    private boolean zhao(int index) {
        if (text.isMeasure(index) || !isStarted()) {
            return false;
        }
        if (zhao.isPresent()) {
            return big(index, zhao.get().exponent());
        }
        pos = index + 1;
        failure = Numeral.broken(
                "兆 is a million or a trillion; state its value with PhraseOptions.withZhao(Scale.TRILLION)");
        return true;
    }

    /** Reads 点五 after 三; the digits end the numeral, except for 万 and 亿. */
    private boolean point(int index) {
        if (!isStarted()
                || isArabic
                || isDecimal
                || isExceeded
                || HanDigits.digit(text.at(index + 1)) == HanDigits.NONE) {
            return false;
        }
        int end = text.endOfDigits(index + 1);
        int places = end - index - 1;
        if (places > DigitRule.MAX_DIGITS
                || (digit != null && !isAfterZero && sections.lastUnit() > 1 && sections.hasUnit())) {
            return reject(end);
        }
        BigDecimal whole = digit == null ? BigDecimal.ZERO : digit;
        digit = whole.add(text.number(index + 1, end).movePointLeft(places));
        isDecimal = true;
        stepOfDigit = BigDecimal.ONE.movePointLeft(places);
        return accept(end);
    }

    private boolean excess(int index) {
        if (isExceeded || !isAtLeastTen() || text.isWordOfExcess(index)) {
            return false;
        }
        isExceeded = true;
        return accept(index + 1);
    }

    /** Returns whether the number so far can have 多, 余 or 来, which 三 cannot have. */
    private boolean isAtLeastTen() {
        return sections.hasUnit() || (digit != null && isArabic && digit.compareTo(BigDecimal.TEN) >= 0);
    }

    private NumeralAt result() {
        boolean isShort = digit != null && !isArabic && !isAfterZero && !isDecimal && sections.hasUnit();
        if (isShort && (startsWithUnit || !sections.allowsShort())) {
            return new NumeralAt(pos, startsWithUnit ? Numeral.noFigure() : BROKEN);
        }
        int exponent = isShort ? Math.max(sections.lastUnit() - 1, 0) : 0;
        BigDecimal rest = digit == null ? BigDecimal.ZERO : digit.movePointRight(exponent);
        BigDecimal number = sections.total().add(rest);
        BigDecimal step = digit == null ? sections.step() : stepOfDigit.movePointRight(exponent);
        BigDecimal multiplier = digit == null ? sections.multiplier() : step.max(BigDecimal.ONE);
        Form form = form();
        BigDecimal stepOfForm = form == Form.MULTIPLIER ? number : step;
        Numeral numeral = new Numeral(form, number, BigDecimal.ONE, stepOfForm, multiplier, isExceeded, "");
        return new NumeralAt(pos, numeral.limited());
    }

    private Form form() {
        boolean isDigit = digit != null && !sections.hasUnit() && !isArabic && !isDecimal;
        if (isDigit) {
            return Form.WORDS;
        }
        return startsWithUnit ? Form.MULTIPLIER : Form.NUMBER;
    }
}
