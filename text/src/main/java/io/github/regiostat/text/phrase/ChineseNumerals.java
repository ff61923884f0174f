// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.quantity.Scale;
import io.github.regiostat.text.phrase.Language.NumeralAt;
import io.github.regiostat.text.phrase.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads Chinese numerals at a position of a text, such as 三百七十亿, 百分之三十七点五 and 三分之一.
 *
 * <p>A numeral is read as a whole: characters of numerals that do not form one are {@link Form#BROKEN}. The time is
 * linear in the length of what is read.
 */
final class ChineseNumerals {
    private static final Numeral BROKEN =
            Numeral.broken("Chinese fraction must have whole numbers, as in 三分之一, and a denominator above zero");

    private final ChineseText text;
    private final Optional<Scale> zhao;

    /**
     * Creates a rule for a text.
     *
     * @param zhao the value of 兆, or empty to reject it
     */
    ChineseNumerals(String text, Optional<Scale> zhao) {
        this.text = new ChineseText(text);
        this.zhao = zhao;
    }

    /**
     * Reads the numeral that starts with a Han character.
     *
     * @param start the index of the first character
     * @return the numeral, or null if no numeral starts there
     */
    @Nullable
    NumeralAt read(int start) {
        int c = text.at(start);
        NumeralAt vague = vague(start, c);
        if (vague != null) {
            return vague;
        }
        if (!HanDigits.isNumeral(c)) {
            return null;
        }
        int part = partsPer(start);
        if (part != 0) {
            return percent(start, part);
        }
        NumeralAt first = new ChineseScan(text, start, zhao).read();
        return first.end() == start || isVerb(start, first.end()) ? null : fraction(first);
    }

    /** Returns whether a numeral is 拾 alone, which is a verb unless a currency follows. */
    private boolean isVerb(int start, int end) {
        return text.at(start) == '拾' && end == start + 1 && "元圆圓".indexOf(text.at(end)) < 0;
    }

    /**
     * Reads the rest of a numeral that starts with Arabic digits, such as 亿 after 3700.
     *
     * @param end the index after the digits
     * @param digits the number of the digits
     * @return the numeral, or null if no part of it follows the digits
     */
    @Nullable
    NumeralAt continued(int end, Numeral digits) {
        if (digits.form() == Form.BROKEN) {
            int broken = text.endOfNumeral(end);
            return broken == end ? null : new NumeralAt(broken, digits);
        }
        NumeralAt whole = fraction(arabic(new NumeralAt(end, digits)));
        return whole.end() == end ? null : whole;
    }

    /** Reads the units after Arabic digits. */
    private NumeralAt arabic(NumeralAt digits) {
        BigDecimal step = digits.numeral().step();
        return step == null || digits.numeral().form() != Form.NUMBER
                ? digits
                : new ChineseScan(text, digits.end(), zhao)
                        .startingWith(digits.numeral().number(), step)
                        .read();
    }

    /** Reads 数百, 几十亿 and 上千, whose first digit is vague. */
    private @Nullable NumeralAt vague(int start, int c) {
        boolean isVague = "数數几幾上".indexOf(c) >= 0
                && HanDigits.exponent(text.at(start + 1)) != HanDigits.NONE
                && partsPer(start + 1) == 0;
        return isVague ? new NumeralAt(text.endOfNumeral(start + 1), Numeral.noFigure()) : null;
    }

    /** Returns 2, 3 or 4 for 百分之, 千分之 and 万分之, or 0. */
    private int partsPer(int start) {
        int exponent = HanDigits.exponent(text.at(start));
        return exponent >= 2 && exponent <= 4 && isPart(start + 1) ? exponent : 0;
    }

    private boolean isPart(int index) {
        return text.at(index) == '分' && text.at(index + 1) == '之';
    }

    private NumeralAt percent(int start, int exponent) {
        int first = start + 3;
        boolean isNegative = "负負-−".indexOf(text.at(first)) >= 0;
        NumeralAt part = part(isNegative ? first + 1 : first);
        if (part == null) {
            return new NumeralAt(first, Numeral.noFigure());
        }
        Numeral numeral = part.numeral();
        boolean isHundred = numeral.form() == Form.MULTIPLIER && text.at(first) == '百';
        if (!isHundred && !numeral.isNumber()) {
            boolean isOther = numeral.form() == Form.NO_FIGURE || numeral.form() == Form.BROKEN;
            return new NumeralAt(part.end(), isOther ? numeral : BROKEN);
        }
        BigDecimal number = isNegative ? numeral.number().negate() : numeral.number();
        BigDecimal step = isHundred || numeral.step() == null ? BigDecimal.ONE : numeral.step();
        return new NumeralAt(
                part.end(),
                new Numeral(
                        Form.PERCENT,
                        number.movePointLeft(exponent - 2),
                        BigDecimal.ONE,
                        step.movePointLeft(exponent - 2),
                        BigDecimal.ONE,
                        numeral.isExceeded(),
                        ""));
    }

    /** Reads a part of a fraction in Han characters or Arabic digits. */
    private @Nullable NumeralAt part(int start) {
        if (Characters.digit(text.at(start)) >= 0) {
            return arabic(DigitRule.read(text.text(), start));
        }
        return HanDigits.isNumeral(text.at(start))
                ? new ChineseScan(text, start, zhao).read()
                : vague(start, text.at(start));
    }

    /** Reads the numerator after a numeral, if 分之 follows, and the fraction, if 又 follows. */
    private NumeralAt fraction(NumeralAt first) {
        if (isPart(first.end())) {
            return numerator(first, BigDecimal.ZERO);
        }
        if (text.at(first.end()) != '又' || !isInteger(first.numeral())) {
            return first;
        }
        NumeralAt second = part(first.end() + 1);
        return second != null && isPart(second.end())
                ? numerator(second, first.numeral().number())
                : first;
    }

    private NumeralAt numerator(NumeralAt denominator, BigDecimal whole) {
        NumeralAt numerator = part(denominator.end() + 2);
        if (numerator == null) {
            int end = denominator.end() + 2;
            return text.isFew(end) ? new NumeralAt(end + 1, Numeral.noFigure()) : new NumeralAt(end, BROKEN);
        }
        Numeral below = denominator.numeral();
        Numeral above = numerator.numeral();
        if (!isInteger(below) || !isInteger(above) || below.number().signum() == 0) {
            boolean isVague = below.form() == Form.NO_FIGURE || above.form() == Form.NO_FIGURE;
            return new NumeralAt(numerator.end(), isVague ? Numeral.noFigure() : BROKEN);
        }
        BigDecimal sum = whole.multiply(below.number()).add(above.number());
        Numeral fraction = Numeral.fraction(sum, below.number());
        return new NumeralAt(numerator.end(), above.isExceeded() ? fraction.withExceeded() : fraction);
    }

    private static boolean isInteger(Numeral part) {
        return part.isNumber() && part.number().stripTrailingZeros().scale() <= 0;
    }
}
