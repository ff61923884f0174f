// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.text.phrase.Language.NumeralAt;
import io.github.regiostat.text.phrase.Measure.Kind;
import io.github.regiostat.text.phrase.Numeral.Form;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number with its qualifier, sign, currency and unit at a token. */
final class ExpressionRule {
    /** The greatest number of tokens before a number: qualifier, sign, currency. */
    private static final int MAX_PREFIX = 5;

    private static final int YEAR_DIGITS = 4;

    private static final String TWO_QUALIFIERS = "Figure must have at most one qualifier";

    /** The words after a number that has been passed. */
    private static final Set<String> MARKS = Set.of("mark", "threshold", "milestone", "barrier");

    private final Tokens tokens;
    private final NumeralRule numerals;
    private final CurrencyRule currencies;
    private final MeasureRule measures;
    private final Subjects subjects;

    ExpressionRule(Tokens tokens, PhraseOptions options) {
        this.tokens = tokens;
        numerals = new NumeralRule(tokens);
        currencies = new CurrencyRule(tokens, options);
        measures = new MeasureRule(tokens, currencies, numerals);
        subjects = new Subjects(tokens);
    }

    /** Returns the expression that starts at a token, or null if no expression starts there. */
    @Nullable
    Expression read(int index) {
        if (tokens.is(index, '比')) {
            return compared(index);
        }
        return tokens.has(index, Role.PER) && tokens.isHan(index) ? perBefore(index) : readAt(index);
    }

    /** Returns the measure after 每 at a token. */
    Measure perAt(int index) {
        return measures.withPer(Measure.none(index));
    }

    /** Reads 比170低, which is below 170, or returns null if a difference follows, as in 比5%低2个百分点. */
    private @Nullable Expression compared(int index) {
        Expression whole = tokens.isNumber(index + 1) ? readAt(index + 1) : null;
        if (whole == null
                || whole.qualifier() != Qualifier.NONE
                || !tokens.hasAny(whole.end(), Role.HIGHER, Role.LOWER)
                || !tokens.isClauseEnd(whole.end() + 1)) {
            return null;
        }
        Qualifier bound = tokens.has(whole.end(), Role.LOWER) ? Qualifier.LESS_THAN : Qualifier.MORE_THAN;
        return whole.withQualifier(bound).extended(index, whole.end() + 1);
    }

    /** Reads 每人5000元: a quantity after the unit that it is per, or null if the words are not such a quantity. */
    private @Nullable Expression perBefore(int index) {
        Measure per = perAt(index);
        Expression whole = per.per() == null ? null : readAt(per.end());
        if (whole == null || whole.measure().per() != null) {
            return null;
        }
        Measure measure = whole.measure();
        if (measure.kind() == Kind.COUNT && tokens.has(index + 1, Role.TIME_UNIT)) {
            return whole.withoutFigure(index, whole.end());
        }
        return measure.isQuantity()
                ? whole.withMeasure(measure.withPer(per.per(), per.perCount(), measure.end()))
                        .extended(index, whole.end())
                : null;
    }

    private @Nullable Expression readAt(int index) {
        return new Reader(index).read();
    }

    /** Returns whether a token is the sign of an end of a range, as in "from minus 5 to plus 3". */
    private boolean isPlus(int index) {
        return tokens.has(index, Role.POSITIVE) && tokens.hasAny(index - 1, Role.RANGE_TO, Role.FROM, Role.BETWEEN);
    }

    /** Returns the code of a qualifier, or null; 过 is one only before a bare unit, as in 过亿元. */
    private @Nullable String qualifier(int index) {
        boolean isVerb = tokens.isAny(index, "过過");
        Numeral next = tokens.get(index + 1).numeral();
        boolean isUnit = next != null && next.form() == Form.MULTIPLIER;
        return isVerb && !isUnit ? null : tokens.value(index, Role.QUALIFIER_BEFORE);
    }

    /** Returns whether a token is a minus sign: attached to the number and not to a word before it. */
    private boolean isMinus(int index) {
        boolean isSign = tokens.isAny(index, "\u2212-\uff0d");
        boolean isAfterWord = tokens.isAttached(index) && (tokens.isWord(index - 1) || tokens.isNumber(index - 1));
        return isSign && tokens.isAttached(index + 1) && !isAfterWord;
    }

    /** Reads the tokens before and after a number and builds the expression. */
    private final class Reader {
        private final int index;
        private int numberFirst;
        private int end;
        private Numeral numeral = Numeral.noFigure();
        private Qualifier qualifier = Qualifier.NONE;
        private boolean isNegative;
        private boolean isLevel;
        /** The index of the token after a verb such as "passed", or -1. */
        private int afterPassing = -1;

        /** The index of the currency before the number, or -1. */
        private int currency = -1;

        private String reason = "";

        Reader(int index) {
            this.index = index;
        }

        @Nullable
        Expression read() {
            numberFirst = readPassing();
            while (numberFirst < index + MAX_PREFIX && readPrefix(numberFirst)) {
                numberFirst++;
            }
            String multiple = tokens.value(numberFirst, Role.FIXED_MULTIPLE);
            if (multiple != null) {
                return multiple(new BigDecimal(multiple));
            }
            NumeralAt reading = numerals.read(numberFirst);
            if (reading == null) {
                return null;
            }
            numeral = reading.numeral();
            end = reading.end();
            return number();
        }

        /** Returns a multiple in one word, such as 翻一番. "More than halved" is less than a half. */
        private Expression multiple(BigDecimal number) {
            end = numberFirst + 1;
            numeral = Numeral.of(number, BigDecimal.ONE, BigDecimal.ONE);
            if (number.compareTo(BigDecimal.ONE) < 0) {
                qualifier = Expression.negated(qualifier);
                if (qualifier == Qualifier.NEARLY) {
                    reject("Multiple below one must have no qualifier such as 'nearly'; write it in percent");
                }
            }
            return expression(index, Measure.of(Kind.TIMES, "", end));
        }

        private Expression expression(int first, Measure measure) {
            return new Expression(first, numberFirst, end, numeral, measure, qualifier, isNegative, isLevel, reason);
        }

        /** Sets the qualifier, and rejects a second one. */
        private void qualify(String code) {
            if (qualifier != Qualifier.NONE) {
                reject(TWO_QUALIFIERS);
            }
            qualifier = Qualifier.ofCode(code);
        }

        private void reject(String newReason) {
            reason = reason.isEmpty() ? newReason : reason;
        }

        /** Returns the index after "passed" and "passed the" before a number, or the first index. */
        private int readPassing() {
            int next = tokens.has(index + 1, Role.DETERMINER) ? index + 2 : index + 1;
            boolean isBefore = tokens.isNumber(next)
                    || tokens.hasAny(next, Role.CURRENCY, Role.CARDINAL)
                    || tokens.has(next, Role.ARTICLE) && tokens.has(next + 1, Role.MULTIPLIER);
            if (!tokens.has(index, Role.PASSING) || !isBefore) {
                return index;
            }
            afterPassing = next;
            return next;
        }

        private boolean readPrefix(int at) {
            String code = qualifier(at);
            if (code != null && !(code.equals("at-most") && tokens.has(at - 1, Role.MOVE))) {
                qualify(code);
                isLevel |= tokens.has(at, Role.LEVEL);
                return true;
            }
            if (tokens.has(at, Role.NEGATIVE) || isMinus(at)) {
                if (isNegative) {
                    reject("Figure must have one sign");
                }
                isNegative = true;
                return true;
            }
            if (tokens.is(at, '±')) {
                reject("Figure must have one sign; write the margin of error apart");
                return true;
            }
            if (currency < 0 && tokens.has(at, Role.CURRENCY)) {
                currency = at;
                return true;
            }
            return tokens.is(at, '+') && tokens.isAttached(at + 1) || isPlus(at);
        }

        private Expression number() {
            if (numeral.form() == Form.NO_FIGURE) {
                return checked(Measure.of(Kind.NO_FIGURE, "", end));
            }
            readLetterMultiplier();
            readQualifiersAfter();
            Measure measure = numeral.form() == Form.PERCENT
                    ? Measure.of(Kind.PERCENT, "", end)
                    : withCurrency(measureAfterNote());
            if (isFractionOfNoun(measure)) {
                measure = Measure.none(end);
            }
            measure = withBase(measure);
            end = Math.max(end, measure.end());
            readDigitOfTenths(measure);
            readHalfMore(measure);
            measure = readSubunits(measure);
            measure = withoutSecondNumber(measure);
            readQualifiersAfter();
            return checked(perAfterQualifier(measure));
        }

        /** Reads "(2015=100)" after a number, or in the subject before it, which makes the number an index. */
        private Measure withBase(Measure measure) {
            boolean isPlain =
                    measure.isNone() && numeral.form() == Form.NUMBER && !numeral.isScaled() && end == numberFirst + 1;
            if (!isPlain) {
                return measure;
            }
            boolean isYear = numeral.number().scale() == 0 && numeral.number().precision() == YEAR_DIGITS;
            Measure base = isYear ? Measure.none(end) : subjects.base(end);
            base = base.isNone() ? subjects.baseBefore(index).withEnd(end) : base;
            return base.isNone() ? measure : base;
        }

        /** Rejects 1米8 and 3块5 as a whole, so that no part of it is read. */
        private Measure withoutSecondNumber(Measure measure) {
            boolean isUnit = (measure.isAmount() || tokens.has(end - 1, Role.SUBUNIT))
                    && measure.end() == end
                    && tokens.isHan(end - 1);
            boolean isFollowed = tokens.isNumber(end)
                    && tokens.isAttached(end)
                    && tokens.length(end) <= 2
                    && (measures.read(end + 1).isNone() || tokens.has(end + 1, Role.SUBUNIT));
            if (!isUnit || !isFollowed) {
                return measure;
            }
            end += tokens.has(end + 1, Role.SUBUNIT) ? 2 : 1;
            return measure.rejected("Number must not have its unit in the middle, as in 1米8; write 1.8米");
        }

        /** Returns whether a noun follows a fraction without a word between them, as in 半数企业: it is the whole. */
        private boolean isFractionOfNoun(Measure measure) {
            return numeral.form() == Form.FRACTION && measure.kind() == Kind.COUNT && tokens.isHan(end);
        }

        /** Reads 五 after 三成, which is 3.5 tenths. */
        private void readDigitOfTenths(Measure measure) {
            Numeral digit = tokens.get(end).numeral();
            if (measure.kind() == Kind.TENTHS
                    && numeral.isWhole()
                    && digit != null
                    && digit.isDigit()
                    && measures.read(end + 1).isNone()) {
                BigDecimal tenth = new BigDecimal("0.1");
                numeral = Numeral.of(numeral.number().add(digit.number().multiply(tenth)), tenth, BigDecimal.ONE);
                end++;
            }
        }

        /** Reads 半 after a unit, which adds a half as in 两米半 and 三成半. */
        private void readHalfMore(Measure measure) {
            boolean isUnit =
                    measure.kind() == Kind.AMOUNT || measure.kind() == Kind.TENTHS || measure.kind() == Kind.TIMES;
            if (isUnit && numeral.isInteger() && measure.end() == end && Fragments.isHalfMore(tokens, end)) {
                numeral = Numeral.of(numeral.number().add(new BigDecimal("0.5")), null, BigDecimal.ONE);
                end++;
            }
        }

        /** Reads the measure after a number or after the superscript of a note, which is not a digit: 4,300² euros. */
        private Measure measureAfterNote() {
            int next = end;
            while (tokens.isAttached(next) && tokens.isAny(next, Fragments.SUPERSCRIPTS)) {
                next++;
            }
            Measure measure = measures.read(next);
            return next > end && (measure.isNone() || tokens.isAttached(next)) ? measures.read(end) : measure;
        }

        private Measure perAfterQualifier(Measure measure) {
            if (measure.per() != null || !measure.isAmount()) {
                return measure;
            }
            Measure per = measures.withPer(measure.withEnd(end));
            end = per.end();
            return per;
        }

        private Expression checked(Measure measure) {
            reject(numeral.reason());
            reject(measure.reason());
            readHalf();
            int first = index;
            if (afterPassing >= 0) {
                first = isPassed(measure) ? index : afterPassing;
            }
            if (numeral.isExceeded() && qualifier == Qualifier.NONE) {
                qualifier = Qualifier.MORE_THAN;
            } else if (numeral.isExceeded() && qualifier != Qualifier.MORE_THAN) {
                reject(TWO_QUALIFIERS);
            }
            return expression(first, measure);
        }

        /** Reads the qualifier in "had passed 10,000" and "crossed the 10,000 mark"; "passed 12 laws" has none. */
        private boolean isPassed(Measure measure) {
            boolean isValue = measure.isNone() || measure.isAmount() || measure.kind() == Kind.PERCENT;
            boolean isMark = tokens.isWord(end) && MARKS.contains(tokens.lower(end));
            boolean isFor = tokens.isWord(end) && tokens.text(end).equals("for");
            boolean isDated = isFor || tokens.hasAny(end, Role.IN_EVERY, Role.SPAN);
            boolean isEnd = isMark || tokens.isClauseEnd(end) || isDated;
            boolean isNamed = tokens.has(afterPassing - 1, Role.DETERMINER) && !isMark;
            if (!isValue || !isEnd || isNamed || qualifier != Qualifier.NONE) {
                return false;
            }
            qualifier = Qualifier.MORE_THAN;
            isLevel = true;
            return true;
        }

        /** Reads the qualifier in 过半. */
        private void readHalf() {
            String code = tokens.value(numberFirst, Role.HALF);
            if (code != null && !code.isEmpty()) {
                qualify(code);
            }
        }

        /** Reads "m", "k" and, beside a currency, "B" and "T". */
        private void readLetterMultiplier() {
            Token token = tokens.get(end);
            String letter = token.value(Role.LETTER_MULTIPLIER);
            boolean isOfMoney = letter == null && token.has(Role.MONEY_MULTIPLIER);
            if (!numeral.isNumber() || letter == null && !isOfMoney) {
                return;
            }
            boolean hasCurrency = currency >= 0 || currencies.isCurrency(end + 1);
            boolean isAttached = tokens.isAttached(end);
            if (isOfMoney && (hasCurrency || isAttached)) {
                letter = token.value(hasCurrency ? Role.MONEY_MULTIPLIER : Role.CAPITAL_MULTIPLIER);
            }
            boolean isUnit = token.has(Role.UNIT);
            if (letter != null && (hasCurrency || isOfMoney || isAttached && (!isUnit || isBeforeMeasure(end + 1)))) {
                numeral = numeral.withMultiplier(new BigDecimal(letter));
                end++;
            } else if (isOfMoney || isAttached || !isUnit) {
                reject("Letter '" + tokens.text(end) + "' is ambiguous; write the multiplier or the unit in full");
                end++;
            }
        }

        private boolean isBeforeMeasure(int index) {
            Kind next = measures.read(index).kind();
            return next == Kind.COUNT || next == Kind.AMOUNT;
        }

        /** Returns whether "and below" belongs to the next number, as in "above 1,000 and below 1,500". */
        private boolean isBeforeNumber(int next) {
            boolean isThan = tokens.isWord(next, "than");
            return tokens.isWord(end) && (tokens.isNumber(next) || tokens.has(next, Role.CARDINAL) || isThan);
        }

        private void readQualifiersAfter() {
            boolean isSize = tokens.isNumber(end + 1) && tokens.isAttached(end + 1);
            if (tokens.has(end, Role.QUALIFIER_INSIDE) && !isSize) {
                // 比2019年的9.87万亿元多3.84万亿元 states a difference.
                numeral = numeral.withExceeded();
                end++;
            }
            String code = tokens.value(end, Role.QUALIFIER_AFTER);
            if (code == null && tokens.is(end, '+') && tokens.isAttached(end)) {
                code = "at-least";
            }
            if (code == null || isBeforeNumber(end + 1)) {
                return;
            }
            if (numeral.isExceeded()) {
                reject(TWO_QUALIFIERS);
            }
            qualify(code);
            end++;
        }

        /** Returns the measure with the currency before the number, which must agree with that after it. */
        private Measure withCurrency(Measure after) {
            if (currency < 0) {
                return after;
            }
            Measure before = currencies.read(currency);
            if (after.kind() == Kind.MONEY) {
                boolean isAmbiguous = before.unit().isEmpty();
                if (!after.unit().isEmpty() && (isAmbiguous || after.unit().equals(before.unit()))) {
                    return after;
                }
                boolean isGeneral = after.unit().isEmpty() || tokens.has(end, Role.GENERAL_CURRENCY);
                if (!isAmbiguous && isGeneral) {
                    return before.withPer(after.per(), after.perCount(), after.end());
                }
                return after.rejected(
                        "Figure must have one currency, but has '" + before.unit() + "' and '" + after.unit() + "'");
            }
            if (after.kind() == Kind.COUNT || after.isNone()) {
                return measures.withPer(before.withEnd(end));
            }
            return after.kind() == Kind.NO_FIGURE
                    ? before.withEnd(end)
                    : before.withEnd(end).rejected("Figure must have one unit, but has a currency and another");
        }

        /** Reads "43 cents" after "20 dollars", which is one amount. */
        private Measure readSubunits(Measure measure) {
            boolean isAlone = tokens.has(end, Role.SUBUNIT) && measure.isNone();
            if (isAlone) {
                end++;
                return measure.rejected("Part of a currency must follow its currency, as in '20 dollars 43 cents'");
            }
            int next = tokens.has(end, Role.AND) || tokens.is(end, '又') ? end + 1 : end;
            if (measure.kind() != Kind.MONEY || measure.per() != null) {
                return measure;
            }
            NumeralAt part = tokens.has(next, Role.ARTICLE) ? null : numerals.read(next);
            String divisor = part == null ? null : tokens.value(part.end(), Role.SUBUNIT);
            if (part == null || divisor == null) {
                return measure;
            }
            end = part.end() + 1;
            boolean isPart = part.numeral().isNumber()
                    && part.numeral().isWhole()
                    && part.numeral().number().compareTo(new BigDecimal(divisor)) < 0;
            if (!numeral.isInteger() || !isPart) {
                return measure.withEnd(end)
                        .rejected("Amount must be a whole number with one part, as in '20 dollars 43 cents'");
            }
            BigDecimal unit = BigDecimal.ONE.divide(new BigDecimal(divisor));
            numeral = Numeral.of(numeral.number().add(part.numeral().number().multiply(unit)), unit, BigDecimal.ONE);
            return measure.withEnd(end);
        }
    }
}
