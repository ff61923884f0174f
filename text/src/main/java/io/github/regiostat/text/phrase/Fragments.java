// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Measure.Kind;
import io.github.regiostat.text.phrase.Numeral.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Recognises numbers that are part of a greater amount, such as 3 million in "3 million and a half", so that no part of
 * a number is read as a figure.
 */
final class Fragments {
    static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** The characters of Chinese numerals that are neither digits nor units. */
    private static final String BETWEEN_DIGITS = "几幾余餘多点點又";

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int GROUP = 3;

    /** The units that follow another unit in one amount, such as inches after feet. */
    private static final Map<String, String> PARTS =
            Map.of("feet", "inches", "pounds (mass)", "ounces", "km", "m", "m", "cm", "kg", "g");

    private final Tokens tokens;
    private final List<UnaryOperator<Expression>> rules;

    Fragments(Tokens tokens) {
        this.tokens = tokens;
        rules = List.of(
                this::separated, this::spaced, this::fraction, this::sum, this::ratio, this::unread, this::amount);
    }

    /** Returns an expression, rejected together with the amount that it is part of. */
    Expression checked(Expression expression) {
        Expression checked = joined(expression);
        if (expression.isRejected() && checked.end() == expression.end()) {
            return amount(checked);
        }
        for (UnaryOperator<Expression> rule : rules) {
            checked = checked.isRejected() ? checked : rule.apply(checked);
        }
        return checked;
    }

    private static Expression rejected(Expression expression, int end, String reason) {
        return expression
                .extended(expression.first(), Math.max(end, expression.end()))
                .rejected(reason);
    }

    /** Rejects 10², 1.3x10^6, 10M and a number directly followed by letters or digits without a meaning. */
    private Expression joined(Expression expression) {
        int end = expression.end();
        int after = tokens.get(expression.numberFirst()).end();
        boolean isSuperscript = after < tokens.text().length()
                && SUPERSCRIPTS.indexOf(tokens.text().charAt(after)) >= 0
                && expression.numeral().is(10);
        if (isSuperscript || tokens.is(end, '^') || tokens.is(expression.first() - 1, '^')) {
            return rejected(expression, tokens.get(end).start() == after ? end + 1 : end, "Number must have no power");
        }
        if (expression.isBare() && tokens.hasAny(end, Role.LETTER_MULTIPLIER, Role.MONEY_MULTIPLIER)) {
            return rejected(
                    expression,
                    end + 1,
                    "Multiplier '" + tokens.text(end) + "' must stand beside a currency; write it in full");
        }
        boolean isOfQualifier = tokens.has(expression.first() - 1, Role.THAN)
                && tokens.has(expression.first() - 2, Role.QUALIFIER_AFTER);
        boolean isAlternative = tokens.has(end, Role.QUALIFIER_AFTER) && tokens.isWord(end + 1, "than");
        if (isAlternative) {
            return rejected(expression, end, "Numbers joined by 'or' are not a figure");
        }
        if (isOfQualifier || (expression.isBare() && tokens.has(end, Role.VAGUE) && !tokens.isHan(end))) {
            return rejected(
                    expression, isOfQualifier ? end : end + 1, "Number must stand beside its qualifier and its unit");
        }
        boolean isJoined = tokens.isAttached(end)
                && (tokens.isNumber(end)
                        || tokens.isWord(end) && !tokens.get(end).isKnown())
                && (!tokens.isHan(end - 1) || tokens.has(end - 1, Role.QUALIFIER_INSIDE));
        return isJoined
                ? rejected(expression, end + 1, "Number must not be joined with letters or digits")
                : expression;
    }

    /** Rejects a number beside a currency sign that is unknown, a currency before it, and a unit in brackets. */
    private Expression unread(Expression expression) {
        int before = expression.first() - 1;
        int end = expression.end();
        if (isHalfMore(tokens, end)) {
            return rejected(expression, end + 1, "Number and a half must be one number, as in 三点五成 and 2.5倍");
        }
        if (isMetre(expression)) {
            return rejected(expression, end, "Letter 'm' is ambiguous; write the multiplier or the unit in full");
        }
        if (!expression.isBare()) {
            return expression;
        }
        if (tokens.has(end, Role.PER) && tokens.isWord(end)) {
            int count = tokens.isNumber(end + 1) ? end + 2 : end + 1;
            return rejected(expression, count, MeasureRule.NO_UNIT_BEFORE_PER);
        }
        if (isUnknownSign(end) || isUnknownSign(before)) {
            return rejected(expression, end, "Currency sign beside the number is unknown; write the ISO 4217 code");
        }
        boolean isNamedBefore =
                tokens.has(before, Role.CURRENCY_NAME) && tokens.isWord(before) && !isNumber(before - 1);
        boolean isBracket = "([{<".indexOf(tokens.first(end)) >= 0 && tokens.has(end + 1, Role.UNIT);
        return isNamedBefore || isBracket
                ? rejected(expression, end, "Unit must directly follow the number")
                : expression;
    }

    /** Returns whether 半 after a unit adds a half, as in 三成半, 一倍半 and 两个半百分点; 半导体 is a noun. */
    static boolean isHalfMore(Tokens tokens, int index) {
        boolean isEnd = tokens.isClauseEnd(index + 1)
                || tokens.hasAny(index + 1, Role.QUALIFIER_AFTER, Role.POINTS, Role.TIMES, Role.UNIT)
                || tokens.has(index - 1, Role.TENTHS)
                || tokens.is(index + 1, '的');
        return tokens.is(index, '半') && isEnd && tokens.isHan(index - 1);
    }

    /** Returns whether a number is part of 百 分 之 二 or 二 个 百 分点, with spaces between the characters. */
    private boolean isFractionApart(Expression expression) {
        int before = expression.first() - 1;
        int end = expression.end();
        boolean isAfter = tokens.is(before, '之') && tokens.is(before - 1, '分');
        boolean isBefore = "百佰".indexOf(tokens.first(end)) >= 0 && tokens.first(end + 1) == '分';
        return isAfter || tokens.text().startsWith("分之", tokens.get(before).start()) || isBefore;
    }

    private boolean isUnknownSign(int index) {
        return Character.getType(tokens.first(index)) == Character.CURRENCY_SYMBOL;
    }

    /** Returns whether "m" was read as million before a word that is not a plural, as in "1.8m tall". */
    private boolean isMetre(Expression expression) {
        int letter = expression.numberFirst() + 1;
        String unit = expression.measure().unit();
        return tokens.is(letter, 'm')
                && tokens.isAttached(letter)
                && expression.measure().kind() == Kind.COUNT
                && unit.chars().noneMatch(Character::isIdeographic)
                && !unit.endsWith("s")
                && !unit.endsWith("people");
    }

    /** Rejects numbers with spaces before their decimals or groups, "14 . 8" and "10 , 000", and a margin of error. */
    private Expression separated(Expression expression) {
        int end = expression.end();
        int before = expression.first() - 1;
        boolean isMargin = tokens.isDash(before) && tokens.is(before - 1, '/') && tokens.is(before - 2, '+');
        if (isMargin) {
            return rejected(expression, end, "Figure must have one sign; write the margin of error apart");
        }
        if (isFractionApart(expression)) {
            return rejected(expression, end, "Chinese numeral must have no spaces");
        }
        boolean isPart = (expression.isBare() && isApart(end)) || isApart(before);
        return isPart
                ? rejected(expression, end, "Number must have no space before its point, comma or slash")
                : expression;
    }

    /** Returns whether a point, comma or slash with a space before it is between two numbers. */
    private boolean isApart(int index) {
        boolean isBetween = tokens.isNumber(index - 1) && tokens.isNumber(index + 1) && !tokens.isAttached(index);
        boolean isGroup = tokens.is(index, ',') && tokens.length(index + 1) == GROUP;
        return isBetween && (tokens.isAny(index, "./") || isGroup);
    }

    /** Rejects numerals with spaces between their characters, and improper fractions: 一百 五十, 1 4/3, 3／5. */
    private Expression spaced(Expression expression) {
        int end = expression.end();
        int before = expression.first() - 1;
        if (isSpaced(end) || isSpaced(expression.first())) {
            return rejected(expression, end, "Chinese numeral must have no spaces");
        }
        boolean isSlash = isSlash(end) && expression.isBare() && tokens.isNumber(end + 1)
                || isSlash(before) && tokens.isNumber(before - 1)
                || expression.isBare() && tokens.isNumber(end) && isSlash(end + 1);
        return isSlash
                ? rejected(expression, end, "Numbers with a slash must be a fraction below one, such as 1/5")
                : expression;
    }

    private boolean isSlash(int index) {
        return tokens.isAny(index, "/／") && tokens.isAttached(index) && tokens.isAttached(index + 1);
    }

    private boolean isSpaced(int index) {
        return isHanNumeral(index - 1) && isHanNumeral(index) && !tokens.isAttached(index);
    }

    private boolean isHanNumeral(int index) {
        char c = tokens.first(index);
        return HanDigits.isNumeral(c) || BETWEEN_DIGITS.indexOf(c) >= 0;
    }

    /** Rejects the whole number and the fraction of "3 million and a half" and "two and three fifths". */
    private Expression fraction(Expression expression) {
        String reason = "Fraction after 'and' must be written as a decimal";
        int end = expression.end();
        if (expression.isBare() && expression.numeral().isNumber() && tokens.has(end, Role.AND)) {
            int fraction = fractionEnd(end + 1);
            return fraction < 0 ? expression : rejected(expression, fraction, reason);
        }
        boolean isAfterNumber = tokens.has(expression.first() - 1, Role.AND) && isNumber(expression.first() - 2);
        return expression.numeral().form() == Form.FRACTION && isAfterNumber && !tokens.has(end, Role.OF)
                ? rejected(expression, end, reason)
                : expression;
    }

    /** Rejects both parts of "3 hundred and 21 yuan". */
    private Expression sum(Expression expression) {
        String reason = "Number must have one multiplier at its end, as in 5.3 million";
        int end = expression.end();
        boolean isFirst = isMultiplied(end - 1)
                && tokens.has(end, Role.AND)
                && isNumber(end + 1)
                && !isMultiplied(end + 2)
                && isSmaller(end + 1);
        int before = expression.first() - 1;
        boolean isSecond = !expression.hasPrefix()
                && tokens.has(before, Role.AND)
                && isMultiplied(before - 1)
                && !expression.numeral().isScaled()
                && isSmaller(expression.first());
        return isFirst || isSecond ? rejected(expression, end, reason) : expression;
    }

    private boolean isMultiplied(int index) {
        return tokens.has(index, Role.HUNDRED) || (tokens.has(index, Role.MULTIPLIER) && !tokens.isHan(index));
    }

    private boolean isSmaller(int index) {
        BigDecimal value = value(index);
        return value != null && value.scale() <= 0 && value.compareTo(THOUSAND) < 0 && !tokens.isYear(index);
    }

    private int fractionEnd(int index) {
        int i = tokens.hasAny(index, Role.ARTICLE, Role.CARDINAL) ? index + 1 : index;
        boolean isFraction = tokens.has(i, Role.HALF) || (i > index && tokens.has(i, Role.DENOMINATOR));
        return isFraction && !tokens.has(i + 1, Role.OF) ? i + 1 : -1;
    }

    private boolean isNumber(int index) {
        return tokens.isNumber(index) || tokens.hasAny(index, Role.CARDINAL, Role.HUNDRED, Role.MULTIPLIER);
    }

    /** Rejects both numbers of "1 in 10 people", "one out of three" and "2000 over 3". */
    private Expression ratio(Expression expression) {
        int end = expression.end();
        String reason = "Ratio of two numbers must be written in percent";
        if (expression.isBare() && isRatio(end)) {
            return rejected(expression, end + 2, reason);
        }
        int link = tokens.has(expression.first(), Role.QUALIFIER_BEFORE) ? expression.first() : expression.first() - 1;
        return isRatio(link) ? rejected(expression, end, reason) : expression;
    }

    private boolean isRatio(int link) {
        int number = link - 1;
        if (!isNumber(number) || !isNumber(link + 1) || tokens.isYear(link + 1) || tokens.isYear(number)) {
            return false;
        }
        boolean isIn = tokens.has(link, Role.IN_EVERY) && isBelow(number, link + 1);
        boolean isOver = tokens.has(link, Role.QUALIFIER_BEFORE) && !tokens.isHan(link);
        return isIn || isOver || tokens.has(link, Role.OUT_OF);
    }

    private boolean isBelow(int number, int other) {
        BigDecimal first = value(number);
        BigDecimal second = value(other);
        return first != null && second != null && first.compareTo(second) < 0;
    }

    private @Nullable BigDecimal value(int index) {
        Numeral numeral = tokens.get(index).numeral();
        String cardinal = tokens.value(index, Role.CARDINAL);
        if (numeral != null && numeral.isNumber()) {
            return numeral.number();
        }
        return cardinal == null ? null : new BigDecimal(cardinal);
    }

    /** Rejects amounts of several parts: "15 dollars 50", "75 USD million" and "12 ft 2 in". */
    private Expression amount(Expression expression) {
        int end = expression.end();
        boolean isAmount = expression.measure().isAmount() && !tokens.isHan(end - 1);
        boolean hasUnitBehind = isAmount && end - 1 > expression.numberFirst() && !isNumber(end - 1);
        boolean isAfterUnit = expression.isBare()
                && !expression.hasPrefix()
                && isPart(expression.first())
                && isUnit(expression.first() - 1)
                && isNumber(expression.first() - 2);
        int last = isAfterUnit || isSmallerPart(expression) ? end : -1;
        if (hasUnitBehind && (tokens.has(end, Role.MULTIPLIER) || isPart(end))) {
            last = end + 1;
        } else if (hasUnitBehind && tokens.has(end, Role.AND) && isPart(end + 1) && tokens.isClauseEnd(end + 2)) {
            last = end + 2;
        } else if (hasUnitBehind
                && tokens.has(end, Role.AND)
                && isNumber(end + 1)
                && isPart(expression.measure().unit(), tokens.value(end + 2, Role.UNIT))) {
            last = end + 3;
        }
        return last < 0 ? expression : rejected(expression, last, "Amount must be one number with its unit at the end");
    }

    private boolean isUnit(int index) {
        return tokens.hasAny(index, Role.CURRENCY, Role.CURRENCY_NAME)
                || (tokens.has(index, Role.UNIT) && !tokens.isHan(index));
    }

    private boolean isPart(int index) {
        return (tokens.isNumber(index) || tokens.has(index, Role.CARDINAL))
                && !tokens.isYear(index)
                && !tokens.isAttached(index);
    }

    /** Returns whether a unit follows another in one amount, as inches follow feet. */
    private static boolean isPart(@Nullable String greater, @Nullable String smaller) {
        return greater != null && smaller != null && smaller.equals(PARTS.get(greater));
    }

    private boolean isSmallerPart(Expression expression) {
        int unit = expression.first() - (tokens.has(expression.first() - 1, Role.AND) ? 2 : 1);
        return expression.measure().kind() == Kind.AMOUNT
                && isNumber(unit - 1)
                && isPart(tokens.value(unit, Role.UNIT), expression.measure().unit());
    }
}
