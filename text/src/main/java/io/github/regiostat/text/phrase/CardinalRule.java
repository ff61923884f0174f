// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Language.NumeralAt;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cardinal in words at a token, such as "two hundred and fifty million" and "one point five".
 *
 * <p>Words that do not form one number, such as "two twelve" and "three million four million", are rejected as a whole.
 */
final class CardinalRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tokens tokens;
    private int index;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal group;
    private BigDecimal step = BigDecimal.ONE;
    private @Nullable BigDecimal lastMultiplier;
    private boolean isScaled;
    private boolean isHundred;
    private boolean isBroken;

    CardinalRule(Tokens tokens, int index) {
        this.tokens = tokens;
        this.index = index;
    }

    /** Returns the numeral. */
    NumeralAt read() {
        if (tokens.has(index, Role.ARTICLE)) {
            group = BigDecimal.ONE;
            index++;
        }
        while (readPart()) {
            index++;
        }
        if (isBroken) {
            Numeral broken = isScaled || isHundred
                    ? Numeral.broken("Numerals in words must form one number")
                    : Numeral.noFigure();
            return new NumeralAt(index, broken);
        }
        BigDecimal number = group == null ? total : total.add(group);
        BigDecimal multiplier = isScaled && group == null ? step : BigDecimal.ONE;
        if (!isScaled && tokens.has(index, Role.POINT) && tokens.has(index + 1, Role.CARDINAL)) {
            return decimals(number);
        }
        Numeral numeral = isScaled ? Numeral.of(number, multiplier, multiplier) : Numeral.words(number, BigDecimal.ONE);
        return new NumeralAt(index, numeral);
    }

    private boolean readPart() {
        int next = index;
        if (isJoined(next)) {
            next++;
        }
        String cardinal = tokens.value(next, Role.CARDINAL);
        String multiplier = tokens.value(next, Role.MULTIPLIER);
        if (next > index && cardinal == null) {
            return false;
        }
        boolean isRead = cardinal != null
                ? addCardinal(new BigDecimal(cardinal))
                : tokens.has(next, Role.HUNDRED) ? addHundred() : multiplier != null && addMultiplier(multiplier);
        index = isRead ? next : index;
        return isRead;
    }

    /** Returns whether a hyphen or "and" joins the next part: "twenty-five", "two hundred and fifty". */
    private boolean isJoined(int next) {
        boolean isAfterHundred = group == null ? isScaled : group.compareTo(HUNDRED) >= 0;
        return tokens.isHyphen(next)
                || (isAfterHundred && tokens.has(next, Role.AND) && !tokens.has(next + 1, Role.HUNDRED));
    }

    private boolean addCardinal(BigDecimal number) {
        if (group == null) {
            if (tokens.has(index, Role.AND) && isScaled && tokens.has(index + 2, Role.MULTIPLIER)) {
                // The number after "and" has a multiplier of its own, so that it is another number.
                return false;
            }
            group = number;
            return true;
        }
        boolean isUnitAfterTens = number.compareTo(BigDecimal.TEN) < 0
                && number.signum() > 0
                && group.remainder(BigDecimal.TEN).signum() == 0
                && group.remainder(HUNDRED).compareTo(BigDecimal.TEN) > 0;
        boolean isAfterHundred = group.remainder(HUNDRED).signum() == 0 && group.signum() > 0;
        isBroken |= !(isUnitAfterTens || (isAfterHundred && number.signum() > 0));
        group = group.add(number);
        return true;
    }

    private boolean addHundred() {
        isHundred = true;
        if (group == null) {
            isBroken = true;
            return true;
        }
        isBroken |= group.compareTo(HUNDRED) >= 0 || group.signum() == 0;
        group = isBroken ? group : group.multiply(HUNDRED);
        return true;
    }

    private boolean addMultiplier(String value) {
        BigDecimal multiplier = new BigDecimal(value);
        if (group == null && !isScaled) {
            return false;
        }
        if (group == null) {
            // A multiplier of a multiplier: "a hundred thousand million".
            isBroken |= total.precision() > DigitRule.MAX_DIGITS || total.scale() < -DigitRule.MAX_DIGITS;
            total = isBroken ? total : total.multiply(multiplier);
            step = isBroken ? step : step.multiply(multiplier);
        } else {
            isBroken |= lastMultiplier != null && multiplier.compareTo(lastMultiplier) >= 0;
            total = total.add(group.multiply(multiplier));
            step = multiplier;
            group = null;
        }
        lastMultiplier = multiplier;
        isScaled = true;
        return true;
    }

    /** Reads the digits after the point in "one point two five". */
    private NumeralAt decimals(BigDecimal whole) {
        StringBuilder digits = new StringBuilder();
        int i = index + 1;
        while (tokens.has(i, Role.CARDINAL) && digits.length() <= DigitRule.MAX_DIGITS) {
            digits.append(tokens.value(i, Role.CARDINAL));
            i++;
        }
        if (digits.length() != i - index - 1 || digits.length() > DigitRule.MAX_DIGITS) {
            return new NumeralAt(i, Numeral.broken("Decimals in words must be single digits"));
        }
        BigDecimal number = new BigDecimal(whole.toPlainString() + "." + digits);
        return new NumeralAt(i, Numeral.of(number, BigDecimal.ONE.movePointLeft(digits.length()), BigDecimal.ONE));
    }
}
