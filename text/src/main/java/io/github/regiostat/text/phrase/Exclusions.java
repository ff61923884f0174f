// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Token.Kind;

/**
 * Finds the numbers that are not figures: dates, times of day, years, telephone numbers, versions, addresses, numbers
 * of sections and tables, and identifiers such as COVID-19.
 */
final class Exclusions {
    private static final int YEAR_DIGITS = 4;
    private static final int MIN_PHONE_DIGITS = 3;
    private static final int MAX_DAY_DIGITS = 2;
    private static final String LAST_DAY = "31";
    private static final int MAX_NAME = 3;
    private static final int MIN_CARD_GROUPS = 3;

    private final Tokens tokens;
    private final Ages ages;

    Exclusions(Tokens tokens) {
        this.tokens = tokens;
        ages = new Ages(tokens);
    }

    /** Returns the index after the excluded tokens that start at a token, or the index itself. */
    int end(int index) {
        Token token = tokens.get(index);
        if (token.has(Role.NOT_COUNTED) || token.kind() == Kind.OPAQUE) {
            return index + 1;
        }
        int age = ages.end(index);
        if (age > index) {
            return age;
        }
        if (token.has(Role.NOT_COUNTED_BEFORE) || tokens.isAny(index, "#№§")) {
            return afterLabel(index);
        }
        if (isEmissionStandard(index)) {
            return index + 2;
        }
        if (token.has(Role.MONTH) && isDay(index + 1)) {
            return afterYear(index + 2);
        }
        if (isAreaCode(index)) {
            return afterGroups(index + 1);
        }
        if (tokens.is(index, '+') && tokens.isNumber(index + 1) && isGroup(index + 2)) {
            return afterGroups(index + 1);
        }
        return tokens.isNumber(index) ? afterNumber(index) : index;
    }

    /** Returns the index after the numbers of "sections 3 and 5" and "Table A-1", or the index itself. */
    private int afterLabel(int index) {
        int i = index + 1;
        if (tokens.isAny(i, ".:：#")) {
            i++;
        }
        if (isAreaCode(i)) {
            return afterGroups(i + 1);
        }
        boolean isOrdinal = tokens.isHan(index);
        if (!tokens.isNumber(i) || (!isOrdinal && isUnit(tokens.get(i + 1)))) {
            return index;
        }
        boolean isName = tokens.isWord(index) && tokens.isAttached(i) && i == index + 1;
        i = afterIdentifier(i);
        if (isName) {
            // "Q1" and "Q1 2024".
            return tokens.isYear(i) ? i + 1 : i;
        }
        while (tokens.isNumber(i) && !isUnit(tokens.get(i + 1))) {
            i = afterIdentifier(i);
        }
        while ((tokens.hasAny(i, Role.AND, Role.RANGE_TO) || tokens.is(i, ',') || tokens.isDash(i))
                && tokens.isNumber(i + 1)
                && (isBare(i + 2) || isOrdinal)) {
            i = afterIdentifier(i + 1);
        }
        while (tokens.isNumber(i) && tokens.length(i) >= MIN_PHONE_DIGITS && isBare(i + 1)) {
            i++;
        }
        return i;
    }

    /** Returns whether a token starts the name of a standard, as in "Euro 7 vehicles". */
    private boolean isEmissionStandard(int index) {
        boolean isEuro = tokens.isWord(index)
                && tokens.first(index) == 'E'
                && tokens.text(index).equals("Euro");
        return isEuro
                && tokens.isNumber(index + 1)
                && tokens.length(index + 1) == 1
                && tokens.isWord(index + 2)
                && !isUnit(tokens.get(index + 2))
                && !tokens.isAttached(index + 2);
    }

    /** Returns the index after groups of four digits, as in 4111 1111 1111 1111, or the index itself. */
    private int afterCardNumber(int index) {
        int i = index;
        while (isFourDigits(i)) {
            i++;
        }
        if (i < index + MIN_CARD_GROUPS) {
            return index;
        }
        boolean isLast = tokens.isNumber(i) && tokens.length(i) < YEAR_DIGITS && !isUnit(tokens.get(i + 1));
        return isLast ? i + 1 : i;
    }

    private boolean isFourDigits(int index) {
        return tokens.isNumber(index) && tokens.length(index) == YEAR_DIGITS && DigitRule.isInteger(tokens.text(index));
    }

    /** Returns whether a bracket encloses the area code of a telephone number: (010). */
    private boolean isAreaCode(int index) {
        return tokens.is(index, '(')
                && tokens.isNumber(index + 1)
                && tokens.is(index + 2, ')')
                && tokens.first(index + 1) == '0'
                && tokens.length(index + 1) > 1;
    }

    private boolean isBare(int index) {
        return tokens.isClauseEnd(index) || tokens.hasAny(index, Role.AND, Role.STOP);
    }

    private boolean isDay(int index) {
        boolean isShort = tokens.length(index) < MAX_DAY_DIGITS
                || (tokens.length(index) == MAX_DAY_DIGITS && tokens.text(index).compareTo(LAST_DAY) <= 0);
        return tokens.isNumber(index) && (isShort || tokens.isYear(index));
    }

    /** Returns the index after a year, with or without a comma before it. */
    private int afterYear(int index) {
        int i = tokens.is(index, ',') ? index + 1 : index;
        return tokens.isYear(i) ? i + 1 : index;
    }

    private int afterNumber(int index) {
        if (isPartOfIdentifier(index)) {
            return afterIdentifier(index);
        }
        int card = afterCardNumber(index);
        if (card > index) {
            return card;
        }
        int chain = afterChain(index);
        if (chain > index) {
            return chain;
        }
        if (tokens.has(index + 1, Role.MONTH) && tokens.length(index) <= MAX_DAY_DIGITS) {
            return afterYear(index + 2);
        }
        if (isAddress(index) || tokens.is(index + 1, '°') && tokens.isAttached(index + 1)) {
            return index + 1;
        }
        return isUnknownSuffix(index + 1) ? afterIdentifier(index) : index;
    }

    /** Returns whether letters directly precede a number, as in G20 and COVID-19. */
    private boolean isPartOfIdentifier(int index) {
        if (!tokens.isAttached(index)) {
            return false;
        }
        boolean isJoined = tokens.isDash(index - 1) || tokens.isAny(index - 1, "_/.");
        int word = isJoined && tokens.isAttached(index - 1) ? index - 2 : index - 1;
        return tokens.isWord(word)
                && (isJoined || !isNamedAmount(word))
                && (!tokens.has(word, Role.CURRENCY) || isJoined)
                && !tokens.has(word, Role.MULTIPLIER)
                && !isRangeAfterUnit(word);
    }

    /** Returns whether a Chinese unit follows a number after capitals, as in GDP189989元; A320 and GDP3 have none. */
    private boolean isNamedAmount(int word) {
        int unit = word + 2;
        boolean isChinese = tokens.isHan(unit);
        boolean isMoney = tokens.hasAny(unit, Role.CURRENCY, Role.CURRENCY_NAME);
        boolean isCount = tokens.hasAny(unit, Role.UNIT, Role.MEASURE_WORD);
        Numeral number = tokens.get(word + 1).numeral();
        boolean isScaled = number != null && number.isNumber() && number.isScaled();
        boolean isShare = tokens.has(unit, Role.PERCENT)
                && tokens.isHan(word - 1)
                && tokens.isAttached(word)
                && tokens.length(word) > 1;
        boolean isUnit = isChinese && (isMoney || tokens.has(unit, Role.POINTS) || isCount && isScaled) || isShare;
        return isUnit && tokens.text(word).chars().allMatch(Character::isUpperCase);
    }

    /** Returns whether a word before a dash is the unit of a number, as in {@code 3km-5km}. */
    private boolean isRangeAfterUnit(int word) {
        return tokens.isNumber(word - 1)
                && tokens.isDash(word + 1)
                && tokens.get(word).isKnown();
    }

    /** Returns the index after a number and the tokens attached to it. */
    private int afterIdentifier(int index) {
        int i = index + 1;
        while (tokens.isAttached(i) && (!tokens.isClauseEnd(i) || isInsideNumber(i)) && !tokens.isHan(i)) {
            i++;
        }
        return i;
    }

    private boolean isInsideNumber(int index) {
        boolean isSeparator = tokens.isAny(index, ".:(");
        return isSeparator && tokens.isAttached(index + 1) && !tokens.isClauseEnd(index + 1);
    }

    /** Returns whether letters that are not a unit directly follow a number, as in 5G and 21st. */
    private boolean isUnknownSuffix(int index) {
        if (!tokens.isAttached(index)) {
            return false;
        }
        Token token = tokens.get(index);
        boolean isUnknown = token.kind() == Kind.WORD && !isUnit(token);
        boolean isHyphen = tokens.isDash(index)
                && tokens.isAttached(index + 1)
                && tokens.isWord(index + 1)
                && !isUnit(tokens.get(index + 1));
        return isUnknown || isHyphen || tokens.is(index, '_');
    }

    /** Returns whether a unit makes numbers of four digits a range, as in "1500-1800 yuan". */
    private static boolean isAmountUnit(Token token) {
        return token.hasAny(Role.CURRENCY, Role.CURRENCY_NAME, Role.UNIT, Role.MULTIPLIER);
    }

    static boolean isUnit(Token token) {
        return isAmountUnit(token)
                || token.hasAny(Role.HUNDRED, Role.LETTER_MULTIPLIER, Role.MONEY_MULTIPLIER, Role.PERCENT, Role.POINTS)
                || token.hasAny(Role.BASIS_POINTS, Role.TIMES, Role.TIME_UNIT, Role.RANGE_TO, Role.CLOCK);
    }

    /** Returns the index after 10:30, 2024-03-18, 1/5/2024 and 555-12-34, or the index itself. */
    private int afterChain(int index) {
        int i = index;
        int links = 0;
        boolean isTime = false;
        boolean isYears = tokens.isYear(index);
        while (isLink(i + 1) || isOperator(i + 1)) {
            links += isOperator(i + 1) ? 2 : 1;
            isTime |= tokens.isAny(i + 1, ":·比");
            isYears &= tokens.isYear(i + 2) || tokens.length(i + 2) == 2;
            i += 2;
        }
        boolean isBarePair = links == 1 && tokens.isDash(index + 1) && isBare(i + 1);
        boolean isChain =
                links > 1 || isTime || isBarePair || (links == 1 && isYears && !isAmountUnit(tokens.get(i + 1)));
        return isChain ? afterIdentifier(i) : index;
    }

    private boolean isLink(int index) {
        boolean isJoint = tokens.isAny(index, ":：比/·") || tokens.isDash(index);
        return isJoint && tokens.isAttached(index) && tokens.isAttached(index + 1) && tokens.isNumber(index + 1);
    }

    /** Returns whether a token between two numbers is an operator of a formula: "2 + 2", "2 times 3". */
    private boolean isOperator(int index) {
        boolean isSign = tokens.is(index, Kind.SYMBOL) && "×*^=÷+".indexOf(tokens.first(index)) >= 0;
        return (isSign || tokens.has(index, Role.TIMES)) && tokens.isNumber(index + 1);
    }

    private boolean isGroup(int index) {
        return tokens.isNumber(index)
                || ((tokens.isDash(index) || tokens.is(index, '(')) && tokens.isNumber(index + 1));
    }

    /** Returns the index after the groups of digits of a telephone number. */
    private int afterGroups(int index) {
        int i = tokens.is(index + 1, ')') ? index + 2 : index + 1;
        while (isGroup(i)) {
            i += tokens.isNumber(i) ? 1 : 2;
            if (tokens.is(i, ')')) {
                i++;
            }
        }
        return i;
    }

    /** Returns whether a number starts an address, as in "10 Downing Street". */
    private boolean isAddress(int index) {
        int i = index + 1;
        while (i <= index + MAX_NAME && tokens.isWord(i) && Character.isUpperCase(tokens.first(i))) {
            if (tokens.has(i, Role.ADDRESS)) {
                return i > index + 1;
            }
            i++;
        }
        return false;
    }
}
