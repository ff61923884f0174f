// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.text.phrase.Measure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads the numbers that share a unit: "3 to 5 million", "from 5.2 to 5.0 %", "3, 5 and 7 hotels". */
final class ExpressionGroup {
    /**
     * A figure of a group.
     *
     * @param expression the expression, or the first end of a range
     * @param upper the second end of a range, or null
     * @param isLevel whether the figure is an end of a change, as in "from 5.2 % to 5.0 %"
     */
    record Item(Expression expression, @Nullable Expression upper, boolean isLevel) {
        /** Returns the figure, or the second end of a range. */
        Expression last() {
            return upper == null ? expression : upper;
        }

        Item with(Expression newExpression) {
            return new Item(newExpression, upper, isLevel);
        }
    }

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String NO_UNIT = "Number has no unit of its own; repeat the unit after each number";

    private final Tokens tokens;
    private final IntFunction<@Nullable Expression> reader;
    private final ChangeRule changes;
    private final Years years;
    private final List<Expression> list = new ArrayList<>();
    private boolean isRange;
    private boolean isConnected;
    private boolean isChange;
    private boolean isFromTo;
    private boolean isAlternative;

    ExpressionGroup(
            Tokens tokens,
            IntFunction<@Nullable Expression> reader,
            ChangeRule changes,
            Years years,
            Expression first) {
        this.tokens = tokens;
        this.reader = reader;
        this.changes = changes;
        this.years = years;
        list.add(first);
    }

    /** Returns the index of the token after the group. */
    int end() {
        return last().end();
    }

    private Expression first() {
        return list.get(0);
    }

    private Expression last() {
        return list.get(list.size() - 1);
    }

    void read() {
        boolean isVerb = tokens.has(first().numberFirst(), Role.FIXED_MULTIPLE);
        if (isVerb || first().isNoFigure() || (years.isYear(first()) && !isAmountRange())) {
            return;
        }
        int before = first().first() - 1;
        boolean isFrom = tokens.has(before, Role.FROM);
        boolean isBetween = tokens.has(before, Role.BETWEEN);
        Expression second = isYearBefore() && !isAmountRange() ? null : rangeEnd(isBetween);
        if (second != null && second.isNoFigure() && isBareNumber(first())) {
            list.set(0, first().withoutFigure(first().first(), second.end()));
            return;
        }
        if (second != null && !second.isNoFigure() && !years.isYear(second) && isSameKind(second)) {
            isFromTo = isFrom && (changes.isAfterVerb(before) || isBelowFirst(second));
            isChange = isFromTo || !isFrom && !isBetween && isSizeAndLevel(second);
            isRange = !isChange;
            list.add(second);
            return;
        }
        readList();
    }

    /** Returns whether "to" and a smaller number follow, which are no range: "lost ground, from 8.0 to 7.3 %". */
    private boolean isBelowFirst(Expression second) {
        return tokens.has(first().end(), Role.RANGE_TO)
                && !first().isNegative()
                && !second.isNegative()
                && first().numeral().isNumber()
                && second.numeral().isNumber()
                && scaled(first(), second).number().compareTo(second.numeral().number()) > 0;
    }

    /** Returns whether a verb precedes the size of a change and the level after it. */
    private boolean isSizeAndLevel(Expression second) {
        boolean isByAmount = tokens.has(first().first() - 1, Role.BY) && !first().isBare();
        return changes.isAfterVerb(first().first()) && (isByAmount || isSizeTo() || isChangeTo(second));
    }

    /** Returns whether a change and a level have no common unit, as in "rose by 120,000 to 32.9 million". */
    private boolean isChangeTo(Expression second) {
        int before = first().first() - 1;
        boolean isVerb = tokens.has(before, Role.BY)
                || (tokens.isWord(before) && tokens.hasAny(before, Role.INCREASE, Role.DECREASE));
        boolean isLevel = first().numeral().isScaled()
                || second.isBare()
                || (second.numeral().isScaled() && !isMultiplierShared(first(), second));
        boolean isSize = first().numeral().isNumber() && second.numeral().isNumber();
        return isVerb && isLevel && isSize && !second.measure().isPercent();
    }

    /** Returns whether a unit and "to" follow the first number, as in 增加200人至1500人; 增长3%至5% is a range. */
    private boolean isSizeTo() {
        int link = first().end();
        boolean isRangeOfPercent = tokens.isHan(link) && first().measure().isPercent();
        return hasSuffix(first()) && !isRangeOfPercent && !tokens.isDash(link);
    }

    /** Returns the expression after "to" or a dash, or null. */
    private @Nullable Expression rangeEnd(boolean isBetween) {
        int index = last().end();
        if (tokens.isDash(index) && tokens.has(index + 1, Role.RANGE_TO)) {
            // "A 10- to 20-percent rise".
            return reader.apply(index + 2);
        }
        // A dash after a space and before a digit is a sign, as in the columns "8,400  -3.4".
        boolean isSign = tokens.isDash(index) && !tokens.isAttached(index) && tokens.isAttached(index + 1);
        boolean isConnector = tokens.has(index, Role.RANGE_TO)
                || tokens.isDash(index) && !isSign
                || (isBetween && tokens.has(index, Role.AND));
        if (isConnector) {
            return reader.apply(index + 1);
        }
        boolean isHan = tokens.has(index, Role.AND) && tokens.isHan(index);
        Expression second = isHan ? reader.apply(index + 1) : null;
        return second != null && isAfterBoth(second.end()) ? second : null;
    }

    /** Returns whether 之间 is at a token, as in 1万与2万之间. */
    private boolean isAfterBoth(int index) {
        return tokens.isHan(index) && tokens.text(index).startsWith("之间");
    }

    private boolean isSameKind(Expression second) {
        Measure one = first().measure();
        Measure other = second.measure();
        return !hasSuffix(first())
                || one.isNone()
                || (one.kind() == other.kind() && one.unit().equals(other.unit()));
    }

    /** Returns whether a unit follows the number. */
    private boolean hasSuffix(Expression expression) {
        return !expression.isBare()
                && expression.measure().end() > expression.numberFirst() + 1
                && expression.measure().end() == expression.end()
                && !endsWithNumber(expression);
    }

    private boolean endsWithNumber(Expression expression) {
        int last = expression.end() - 1;
        return tokens.isNumber(last)
                || tokens.has(last, Role.MULTIPLIER)
                || (expression.measure().kind() == Kind.MONEY && tokens.has(last, Role.LETTER_MULTIPLIER))
                || tokens.hasAny(last, Role.CARDINAL, Role.HUNDRED);
    }

    /** Returns whether the first number is a year before another number, as in "from 3 % in 2013 to 4 %". */
    private boolean isYearBefore() {
        return isBareNumber(first()) && tokens.isYear(first().numberFirst());
    }

    /** Returns whether a number like a year is the lower end of a range, as in "1000 to 1500 yuan". */
    private boolean isAmountRange() {
        int before = first().numberFirst() - 1;
        boolean isDated = tokens.has(before, Role.DATE_BEFORE) && !tokens.has(before, Role.FROM)
                || tokens.hasAny(before, Role.MONTH, Role.DETERMINER);
        Expression second = isDated || !isBareNumber(first()) ? null : rangeEnd(true);
        if (second == null) {
            return false;
        }
        return second.measure().isAmount()
                && second.numeral().number().compareTo(first().numeral().number()) >= 0;
    }

    private static boolean isBareNumber(Expression expression) {
        return expression.isBare() && !expression.numeral().isScaled();
    }

    /** Reads ", 5 and 7 hotels" after a number without a unit. */
    private void readList() {
        if (tokens.isYear(first().numberFirst())) {
            return;
        }
        while (last().isBare() && !last().isRejected()) {
            int index = last().end();
            boolean isComma = tokens.isAny(index, ",、，");
            isAlternative |= tokens.has(index, Role.OR);
            boolean isAnd =
                    isAlternative || tokens.has(index, Role.AND) || (isComma && tokens.has(index + 1, Role.AND));
            if ((!isComma && !isAnd) || (isComma && isAnd && list.size() == 1)) {
                return;
            }
            Expression next = reader.apply(isComma && isAnd ? index + 2 : index + 1);
            if (next == null || next.isNoFigure() || years.isYear(next) || next.hasPrefix()) {
                return;
            }
            if (isAlternative && next.measure().isPercent() && last().numeral().isScaled()) {
                // "By 1.2 million or 3.4 %" states one change twice.
                isAlternative = false;
                return;
            }
            if (isComma && next.measure().isPercent() && isStatedAlone(next)) {
                return;
            }
            list.add(next);
            isConnected |= isAnd;
            if (isAnd) {
                return;
            }
        }
    }

    /** Returns whether a number before a percentage has no part in it: "51.8 billion, 30.8 %", "108.5, 2.7 % above". */
    private boolean isStatedAlone(Expression percentage) {
        return last().numeral().isScaled()
                || tokens.hasAny(percentage.end(), Role.LEVEL, Role.HIGHER, Role.LOWER, Role.INCREASE, Role.DECREASE);
    }

    /** Returns the figures, with the unit and multiplier that they share. */
    List<Item> resolved() {
        if (isRange) {
            return List.of(range());
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Expression expression = list.get(i);
            boolean isLast = i == list.size() - 1;
            items.add(new Item(
                    isLast && !isAlternative ? expression : shared(expression),
                    null,
                    isChange && (isFromTo || isLast)));
        }
        return items;
    }

    private Expression shared(Expression expression) {
        Expression last = last();
        if (isAlternative && list.size() > 1) {
            return expression.rejected("Numbers joined by 'or' are not a figure");
        }
        if (hasSuffix(expression)
                || last.isNoFigure()
                || last.isBare() && !last.numeral().isScaled()) {
            return expression;
        }
        if (!isChange && !isRange && !isConnected) {
            return last.isBare() ? expression : expression.rejected(NO_UNIT);
        }
        Measure measure = expression.isBare() ? last.measure() : expression.measure();
        Expression shared =
                expression.withMeasure(measure.withEnd(expression.end())).withNumeral(scaled(expression, last));
        return measure.reason().isEmpty() ? shared : shared.rejected(measure.reason());
    }

    private static Numeral scaled(Expression expression, Expression last) {
        return isMultiplierShared(expression, last)
                ? expression.numeral().withMultiplier(last.numeral().multiplier())
                : expression.numeral();
    }

    /** Returns whether "3" in "3 to 5 million" is three million: a number below a thousand, or below the last. */
    private static boolean isMultiplierShared(Expression expression, Expression last) {
        BigDecimal number = expression.numeral().number();
        return last.numeral().isScaled()
                && !expression.numeral().isScaled()
                && expression.numeral().isNumber()
                && (number.compareTo(THOUSAND) < 0
                        || number.multiply(last.numeral().multiplier())
                                        .compareTo(last.numeral().number())
                                <= 0);
    }

    /** Returns whether "three" in "three to four hundred" may be three hundred. */
    private boolean isHundredOmitted(Expression lower, Expression upper) {
        boolean isDigit = lower.numeral().form() == Numeral.Form.WORDS
                && lower.numeral().number().precision() == 1;
        return isDigit && tokens.has(upper.numberFirst() + 1, Role.HUNDRED);
    }

    /** Returns whether two numbers with a dash are a score or years, or the even parts of "a 50-50 chance". */
    private boolean isScore(Expression lower, Expression upper) {
        boolean isBare = upper.isBare() && !upper.numeral().isScaled() && tokens.isAttached(first().end());
        boolean isEven = isBareNumber(first())
                && lower.numeral().number().compareTo(upper.numeral().number()) == 0;
        return tokens.isDash(first().end()) && (isBare || isEven);
    }

    private Item range() {
        Expression upper = last();
        Expression lower = shared(first());
        if (upper.isBare() && !lower.isBare()) {
            upper = upper.withMeasure(lower.measure().withEnd(upper.end()));
        }
        int before = first().first() - 1;
        boolean isEnclosed = isAfterBoth(upper.end());
        boolean isBetween = tokens.has(before, Role.BETWEEN) && (isEnclosed || !tokens.isHan(before));
        int start = isBetween ? before : first().first();
        Expression whole = lower.extended(start, isEnclosed ? upper.end() + 1 : upper.end());
        if (isHundredOmitted(first(), upper)) {
            whole = whole.rejected("Range must have both numbers in full, as in 'three hundred to four hundred'");
        }
        if (isScore(lower, upper)) {
            whole = whole.withoutFigure(whole.first(), whole.end());
        }
        if (upper.qualifier() != Qualifier.NONE || lower.qualifier() != Qualifier.NONE) {
            whole = whole.rejected("Range must have no qualifier; write its ends as they are known");
        }
        return new Item(upper.isRejected() ? whole.rejected(upper.reason()) : whole, upper, false);
    }
}
