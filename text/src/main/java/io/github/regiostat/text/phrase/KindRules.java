// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.internal.IndexBases;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.text.phrase.ExpressionGroup.Item;
import io.github.regiostat.text.phrase.Measure.Kind;
import io.github.regiostat.text.phrase.Numeral.Form;
import io.github.regiostat.text.phrase.PhraseBuilder.Typed;
import java.math.BigDecimal;
import java.time.Period;
import java.util.function.Supplier;

/** Decides the kind of quantity of a figure: a growth rate after a verb of change, a percentage elsewhere. */
final class KindRules {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The greatest distance of a word about exchange rates, in tokens. */
    private static final int MAX_DISTANCE = 30;

    /** The noun of a count without a noun. */
    private static final String THINGS = "things";

    private final Tokens tokens;
    private final SpanRule spans;
    private final Subjects subjects;

    KindRules(Tokens tokens, SpanRule spans) {
        this.tokens = tokens;
        this.spans = spans;
        subjects = new Subjects(tokens);
    }

    Typed<?> typed(Item item, Change change) {
        Expression expression = item.expression();
        if (expression.isRejected()) {
            throw new RefusalException(expression.reason());
        }
        rejectBrackets(expression);
        if (expression.isNegative() && change.isDecrease()) {
            throw new RefusalException("Decrease must have no negative sign; write 'fell by' and the number");
        }
        Measure measure = expression.measure();
        return switch (measure.kind()) {
            case PERCENT -> percent(item, change, BigDecimal.ONE);
            case TENTHS -> percent(item, change, BigDecimal.TEN);
            case PER_MILLE -> percent(item, change, TENTH);
            case POINTS -> points(item, change, BigDecimal.ONE);
            case BASIS_POINTS -> basisPoints(item, change);
            case TIMES -> times(item, change);
            case MONEY -> level(item, change, money(measure));
            case AMOUNT -> level(item, change, amount(measure));
            case INDEX ->
                level(
                        item,
                        change,
                        IndexNumber.of(0, IndexBases.read(measure.unit())).unit());
            case COUNT, NONE -> count(item, change);
            case NO_FIGURE -> throw new IllegalStateException(expression.toString());
        };
    }

    /** Rejects ($99.99), which may be a negative amount, unless a figure precedes it. */
    private void rejectBrackets(Expression expression) {
        boolean isEnclosed = tokens.is(expression.first() - 1, '(') && tokens.is(expression.end(), ')');
        boolean isAmount = expression.measure().kind() == Kind.MONEY
                && !expression.numeral().isScaled()
                && !tokens.is(expression.end() - 1, Token.Kind.WORD);
        boolean isPair = isCurrencyBefore(expression.first() - 2);
        boolean isValue = expression.measure().kind() == Kind.MONEY && tokens.has(expression.first() - 2, Role.COPULA);
        if (isEnclosed && (isAmount && !isPair || isValue)) {
            throw new RefusalException("Amount in brackets may be negative; write a minus sign or no brackets");
        }
    }

    private boolean isCurrencyBefore(int index) {
        Token token = tokens.get(index);
        return token.kind() == Token.Kind.NUMBER
                || token.hasAny(
                        Role.CURRENCY,
                        Role.CURRENCY_NAME,
                        Role.MULTIPLIER,
                        Role.LETTER_MULTIPLIER,
                        Role.MONEY_MULTIPLIER);
    }

    private Typed<?> percent(Item item, Change change, BigDecimal factor) {
        if (!change.isGrowth() || change.isLevel()) {
            return value(item, Percentage.of(0).unit(), factor, false, change);
        }
        Period span = change.span() == null ? spans.read(item.expression()) : change.span();
        Period over = span == null ? Period.ofYears(1) : span;
        GrowthRate rate = change.isAverage()
                ? GrowthRate.of(0).withAnnualAverageOver(over)
                : GrowthRate.of(0).withOver(over);
        return value(item, rate.unit(), factor, change.isDecrease(), change);
    }

    private static Typed<?> points(Item item, Change change, BigDecimal factor) {
        return value(item, PercentagePoints.of(0).unit(), factor, change.isDecrease(), change);
    }

    /** Reads basis points; those of an exchange rate are ten-thousandths of a currency unit, not a percentage. */
    private Typed<?> basisPoints(Item item, Change change) {
        int first = item.expression().first();
        for (int i = first - 1; i > first - MAX_DISTANCE && !tokens.isSentenceEnd(i); i--) {
            if (tokens.has(i, Role.EXCHANGE_RATE)) {
                throw new RefusalException("Basis points of an exchange rate have no kind; write the rate");
            }
        }
        return points(item, change, new BigDecimal("0.01"));
    }

    private Typed<?> times(Item item, Change change) {
        Expression expression = item.expression();
        boolean isFixed = tokens.has(expression.numberFirst(), Role.FIXED_MULTIPLE);
        boolean isSize = !isFixed && change.governs() && (change.isGrowth() || change.isBy());
        boolean isIncrease =
                "increase".equals(tokens.value(item.last().measure().end() - 1, Role.TIMES));
        if (tokens.has(expression.end(), Role.HIGHER) || (isSize && !isIncrease)) {
            throw new RefusalException("Change by a multiple is ambiguous; write 'to 3 times' or 'by 200 %'");
        }
        if (isSize && change.isDecrease()) {
            throw new RefusalException("Decrease by a multiple is not defined; write it in percent");
        }
        if (isSize) {
            return percent(item, change, HUNDRED);
        }
        return value(item, Multiple.of(1).unit(), BigDecimal.ONE, false, change);
    }

    private static Unit<?> money(Measure measure) {
        Unit<?> unit = ofNouns(() -> measure.per() == null
                ? Money.of(measure.unit(), 0).unit()
                : MoneyPer.of(measure.unit(), 0, measure.per()).unit());
        if (measure.per() != null && measure.perCount().compareTo(BigDecimal.ONE) != 0) {
            throw new RefusalException("Money per " + measure.perCount().toPlainString() + " " + measure.per()
                    + " has no kind; write it per one");
        }
        return unit;
    }

    /** Returns a unit, or refuses words that are no nouns of a unit, such as "n pers" after "per". */
    private static Unit<?> ofNouns(Supplier<Unit<?>> unit) {
        try {
            return unit.get();
        } catch (IllegalArgumentException noNoun) {
            throw new RefusalException(String.valueOf(noNoun.getMessage()));
        }
    }

    private static Unit<?> amount(Measure measure) {
        return ofNouns(() -> amountOfNouns(measure));
    }

    private static Unit<?> amountOfNouns(Measure measure) {
        if (measure.per() == null) {
            return Amount.of(0, measure.unit()).unit();
        }
        boolean isCount = measure.kind() == Kind.COUNT;
        String unit = isCount ? Count.of(0, measure.unit()).counted() : measure.unit();
        return AmountPer.of(0, unit, measure.per())
                .withPerCount(measure.perCount())
                .unit();
    }

    private Typed<?> count(Item item, Change change) {
        Measure measure = item.expression().measure();
        boolean isFraction = item.expression().numeral().form() == Form.FRACTION;
        if (isFraction) {
            return fraction(item, change);
        }
        if (measure.per() != null) {
            return level(item, change, amount(measure));
        }
        if (measure.isNone() && subjects.isPerCount(item.expression())) {
            throw new RefusalException(MeasureRule.NO_UNIT_BEFORE_PER);
        }
        return level(
                item,
                change,
                ofNouns(() ->
                        Count.of(0, measure.isNone() ? THINGS : measure.unit()).unit()));
    }

    /** Returns the share of a fraction: 20 % for "a fifth of". */
    private Typed<?> fraction(Item item, Change change) {
        Numeral numeral = item.expression().numeral();
        boolean isShare =
                item.expression().measure().isNone() && numeral.number().compareTo(numeral.denominator()) <= 0;
        if (!isShare) {
            throw new RefusalException("Fraction must be a share below one, or have a unit");
        }
        if (change.governs()
                && change.isGrowth()
                && (change.isBy() || !tokens.has(item.expression().end(), Role.OF))) {
            return percent(item, change, HUNDRED);
        }
        return value(item, Percentage.of(0).unit(), HUNDRED, false, change);
    }

    private static Typed<?> level(Item item, Change change, Unit<?> unit) {
        return value(item, unit, BigDecimal.ONE, false, change);
    }

    private static <Q extends Quantity<Q>> Typed<Q> value(
            Item item, Unit<Q> unit, BigDecimal size, boolean isFall, Change change) {
        Expression expression = item.expression();
        BigDecimal factor = expression.isNegative() != isFall ? size.negate() : size;
        if (item.upper() != null) {
            return PhraseBuilder.range(unit, end(expression, size), end(item.upper(), size), isFall);
        }
        return PhraseBuilder.single(unit, expression, factor, change.governs());
    }

    /** Returns an end of a range with its own sign. */
    private static BigDecimal end(Expression end, BigDecimal factor) {
        BigDecimal number = end.numeral().number().multiply(factor);
        return end.isNegative() ? number.negate() : number;
    }

    /** Returns whether "times" counts occasions: "four times per week", "visited 5 times", 一年四次. */
    boolean isFrequency(Expression expression) {
        if (expression.measure().kind() == Kind.COUNT && isOccasions(expression)) {
            return true;
        }
        if (expression.measure().kind() != Kind.TIMES
                || expression.numeral().number().scale() > 0
                || tokens.has(expression.numberFirst(), Role.FIXED_MULTIPLE)) {
            return false;
        }
        int end = expression.end();
        boolean isMultiple = tokens.hasAny(end, Role.MULTIPLE_AFTER, Role.HIGHER);
        if (tokens.hasAny(end, Role.PER, Role.FREQUENCY)
                || tokens.is(end, Token.Kind.NUMBER)
                || (tokens.has(end, Role.ARTICLE) && tokens.has(end + 1, Role.TIME_UNIT))) {
            return true;
        }
        int before = expression.first() - 1;
        boolean isValue = expression.first() < expression.numberFirst()
                || tokens.isClauseEnd(before)
                || tokens.hasAny(before, Role.COPULA, Role.TO, Role.BY, Role.INCREASE, Role.DECREASE, Role.OF)
                || !tokens.is(expression.end() - 1, Token.Kind.WORD);
        return !isMultiple && !isValue;
    }

    /** Returns whether 次 follows one unit of time, as in 一年四次. */
    private boolean isOccasions(Expression expression) {
        int unit = expression.first() - 1;
        Numeral number = tokens.get(unit - 1).numeral();
        boolean isOne = number != null && number.isNumber() && number.number().compareTo(BigDecimal.ONE) == 0;
        return isOne
                && tokens.has(unit, Role.TIME_UNIT)
                && expression.measure().unit().equals("次");
    }
}
