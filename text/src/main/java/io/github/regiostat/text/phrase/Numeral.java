// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A number as a text prints it, such as 84.37 billion with the step 10000000.
 *
 * @param form the form
 * @param number the number, or the numerator of a fraction; zero if the form has no number
 * @param denominator the denominator of a fraction, otherwise one
 * @param step the step of the last printed digit, or null if it is unknown, as for 2 1/2
 * @param multiplier the printed multiplier, such as 1000000000, or one
 * @param isExceeded whether the number is followed by 多 or 余, so that the true number is greater
 * @param reason the reason why a broken number is rejected, otherwise empty
 */
record Numeral(
        Form form,
        BigDecimal number,
        BigDecimal denominator,
        @Nullable BigDecimal step,
        BigDecimal multiplier,
        boolean isExceeded,
        String reason) {
    static final String ENDLESS = "Fraction has no exact decimal; write it in percent, rounded as it is known";

    /** The number of digits up to which division is fast. */
    private static final MathContext FEW_DIGITS = new MathContext(15);

    /** The forms of numerals. */
    enum Form {
        /** A number in digits, or in words with a multiplier. */
        NUMBER,
        /** A number in words, a figure only beside a unit or a noun: "one", 三. */
        WORDS,
        /** A multiplier without a number, a figure only beside a qualifier: 千 in 超千亿元. */
        MULTIPLIER,
        /** A number of percent: 百分之三十七点五. */
        PERCENT,
        /** A fraction: "two thirds", 1/5, 三分之一. */
        FRACTION,
        /** A row of digits or a vague number, not a figure: 二〇二四, 几十亿, 1.2.3. */
        NO_FIGURE,
        /** Characters of a number that are rejected as a whole. */
        BROKEN
    }

    static Numeral of(BigDecimal number, @Nullable BigDecimal step, BigDecimal multiplier) {
        return new Numeral(Form.NUMBER, number, BigDecimal.ONE, step, multiplier, false, "");
    }

    static Numeral words(BigDecimal number, @Nullable BigDecimal step) {
        return new Numeral(Form.WORDS, number, BigDecimal.ONE, step, BigDecimal.ONE, false, "");
    }

    static Numeral fraction(BigDecimal numerator, BigDecimal denominator) {
        return new Numeral(Form.FRACTION, numerator, denominator, null, BigDecimal.ONE, false, "");
    }

    /** Returns a share in percent whose rounding is unknown. */
    static Numeral percent(BigDecimal number) {
        return new Numeral(Form.PERCENT, number, BigDecimal.ONE, null, BigDecimal.ONE, false, "");
    }

    static Numeral broken(String reason) {
        return new Numeral(Form.BROKEN, BigDecimal.ZERO, BigDecimal.ONE, null, BigDecimal.ONE, false, reason);
    }

    static Numeral noFigure() {
        return new Numeral(Form.NO_FIGURE, BigDecimal.ZERO, BigDecimal.ONE, null, BigDecimal.ONE, false, "");
    }

    /** Returns a quotient as a number with a multiplier, rejected if it is not a finite decimal. */
    static Numeral quotient(BigDecimal numerator, BigDecimal denominator, BigDecimal multiplier) {
        BigDecimal quotient = decimal(numerator, denominator);
        return quotient == null ? broken(ENDLESS) : of(quotient, null, multiplier);
    }

    /** Returns a quotient, or null if it is not a finite decimal or has more digits than a number may have. */
    static @Nullable BigDecimal decimal(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return null;
        }
        BigDecimal quotient = exact(numerator, denominator, FEW_DIGITS);
        return quotient == null ? exact(numerator, denominator, new MathContext(DigitRule.MAX_DIGITS)) : quotient;
    }

    private static @Nullable BigDecimal exact(BigDecimal numerator, BigDecimal denominator, MathContext digits) {
        BigDecimal quotient = numerator.divide(denominator, digits);
        boolean isExact = quotient.multiply(denominator).compareTo(numerator) == 0;
        return isExact ? quotient.stripTrailingZeros() : null;
    }

    boolean isNumber() {
        return form == Form.NUMBER || form == Form.WORDS;
    }

    /** Returns whether the number has no decimals. */
    boolean isWhole() {
        return number.scale() <= 0;
    }

    /** Returns whether the number counts something, with at most a number of digits. */
    boolean isCount(int maxDigits) {
        return isNumber() && isWhole() && number.signum() > 0 && number.precision() <= maxDigits;
    }

    /** Returns whether the number is whole and has no multiplier. */
    boolean isInteger() {
        return isNumber() && isWhole() && !isScaled();
    }

    /** Returns whether the number is a digit in words, such as 五. */
    boolean isDigit() {
        return form == Form.WORDS && number.compareTo(BigDecimal.TEN) < 0;
    }

    boolean is(long value) {
        return number.compareTo(BigDecimal.valueOf(value)) == 0;
    }

    /** Returns whether a multiplier was printed, so that a count is rounded. */
    boolean isScaled() {
        return multiplier.compareTo(BigDecimal.ONE) != 0;
    }

    Numeral withMultiplier(BigDecimal factor) {
        if (form == Form.BROKEN) {
            return this;
        }
        BigDecimal scaledStep = step == null ? null : step.multiply(factor);
        return new Numeral(
                Form.NUMBER,
                number.multiply(factor),
                denominator,
                scaledStep,
                multiplier.multiply(factor),
                isExceeded,
                "");
    }

    /** Returns the number, rejected if it has too many digits before and after the point. */
    Numeral limited() {
        int digits = Math.max(number.precision() - number.scale(), 1) + Math.max(number.scale(), 0);
        return digits > DigitRule.MAX_DIGITS ? broken(DigitRule.tooManyDigits(digits)) : this;
    }

    Numeral withExceeded() {
        return new Numeral(form, number, denominator, step, multiplier, true, reason);
    }

    /** Returns the upper limit of 多 and 余: the next unit of the last digit that is not zero. */
    BigDecimal next() {
        BigDecimal digits = number.stripTrailingZeros();
        return digits.signum() == 0 ? number : digits.add(BigDecimal.ONE.movePointLeft(digits.scale()));
    }
}
