// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The sum of the parts of a Chinese numeral that have their units, such as 三百 and 七十 of 三百七十亿.
 *
 * <p>A section is the part before 万, 亿 or 兆. The step of the first section, if it is written in Han characters, is that
 * of the same number in Arabic digits: 三百七十亿 and 370亿 have the same step. The step of another part is that of its last
 * digit: 5万4千 has the step 1000.
 */
final class ChineseSections {
    /** An exponent above that of all units. */
    private static final int ABOVE = 99;

    private BigDecimal above = BigDecimal.ZERO;
    private BigDecimal wan = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal step = BigDecimal.ONE;
    /** The units after the last digit of the only section, or null if there are more. */
    private @Nullable BigDecimal multiplier = BigDecimal.ONE;

    private int lastBig = ABOVE;
    private int lastSmall = 4;
    private int lastUnit = ABOVE;
    private boolean isHan;

    /** Returns whether there is a part. */
    boolean hasUnit() {
        return lastUnit != ABOVE;
    }

    /** Returns the exponent of the last unit, to which the digit of 三万五 refers, or a value above that of all units. */
    int lastUnit() {
        return lastUnit;
    }

    /** Returns the exponent of the last of 十, 百 and 千 in the section, or 4. */
    int lastSmall() {
        return lastSmall;
    }

    /** Returns whether the section has a part in Han characters. */
    boolean isHan() {
        return isHan;
    }

    /** Returns whether 十 can have no digit, as in 十五 and 一百十五: not directly after 千. */
    boolean allowsTen(boolean isAfterZero) {
        return lastSmall > 1 && (lastUnit != 3 || isAfterZero);
    }

    /** Returns whether a last digit without a unit is possible: not after 万亿 or 万万. */
    boolean allowsShort() {
        return lastUnit <= 8;
    }

    void addSmall(BigDecimal digit, int exponent, BigDecimal stepOfDigit, boolean isArabic) {
        section = section.add(digit.movePointRight(exponent));
        boolean isLikeArabic = !isArabic && lastBig == ABOVE;
        step = isLikeArabic ? stepOfDigit.min(BigDecimal.ONE) : stepOfDigit.movePointRight(exponent);
        boolean isOnly = !hasUnit();
        multiplier = isLikeArabic && multiplier != null ? multiplier : isOnly ? step : null;
        isHan = !isArabic;
        lastSmall = exponent;
        lastUnit = exponent;
    }

    /**
     * Ends a section with 万, 亿 or another unit.
     *
     * @return whether the unit is possible there
     */
    boolean close(@Nullable BigDecimal digit, int exponent, BigDecimal stepOfDigit) {
        BigDecimal number = digit == null ? section : section.add(digit);
        BigDecimal stepOfSection = digit == null ? step : stepOfDigit;
        boolean isEmpty = number.signum() == 0;
        if (lastBig != ABOVE && !isEmpty) {
            multiplier = null;
        }
        if (exponent == 4) {
            if (isEmpty || lastBig <= 4) {
                return isEmpty && closeTwice();
            }
            wan = number.movePointRight(4);
            closed(4, stepOfSection.movePointRight(4));
            return true;
        }
        BigDecimal all = wan.add(number);
        if (all.signum() == 0 || lastBig == exponent || (lastBig < exponent && lastBig != 4)) {
            return false;
        }
        above = above.add(all.movePointRight(exponent));
        boolean isTwice = wan.signum() != 0 && number.signum() == 0;
        wan = BigDecimal.ZERO;
        closed(exponent, stepOfSection.movePointRight(exponent));
        lastUnit = isTwice ? exponent + 4 : exponent;
        return true;
    }

    /** Multiplies by 万 again, for 万万. */
    private boolean closeTwice() {
        boolean isTwice = lastUnit == 4 && wan.precision() - wan.scale() <= 8;
        if (isTwice) {
            wan = wan.movePointRight(4);
            step = step.movePointRight(4);
            multiplier = multiplier == null ? null : multiplier.movePointRight(4);
            lastUnit = ABOVE - 1;
        }
        return isTwice;
    }

    private void closed(int exponent, BigDecimal newStep) {
        section = BigDecimal.ZERO;
        multiplier = multiplier == null ? null : multiplier.movePointRight(exponent);
        step = newStep;
        lastBig = exponent;
        lastSmall = 4;
        lastUnit = exponent;
        isHan = false;
    }

    /** Returns the units after the last digit, such as 亿 of 370亿, which 3 in 3至370亿 shares; the step of a sum. */
    BigDecimal multiplier() {
        return multiplier == null ? step.max(BigDecimal.ONE) : multiplier;
    }

    BigDecimal total() {
        return above.add(wan).add(section);
    }

    BigDecimal step() {
        return step;
    }
}
