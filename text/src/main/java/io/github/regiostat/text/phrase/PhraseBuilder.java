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
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.text.phrase.ExpressionGroup.Item;
import io.github.regiostat.text.phrase.Measure.Kind;
import io.github.regiostat.text.phrase.Numeral.Form;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;

/**
 * Creates the phrase of an expression: its figure, or its refusal. The words around the expression decide the kind of
 * quantity: a growth rate after a verb of change, a percentage elsewhere.
 */
final class PhraseBuilder {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The greatest distance of a word about exchange rates, in tokens. */
    private static final int MAX_DISTANCE = 30;

    /** The noun of a count without a noun. */
    private static final String THINGS = "things";

    private final Tokens tokens;
    private final SpanRule spans;
    private final Subjects subjects;

    PhraseBuilder(Tokens tokens) {
        this.tokens = tokens;
        spans = new SpanRule(tokens);
        subjects = new Subjects(tokens);
    }

    Phrase phrase(Item item, Change change) {
        Expression expression = item.expression();
        int start = tokens.get(expression.first()).start();
        int end = tokens.get(expression.end() - 1).end();
        String text = tokens.text().substring(start, end);
        try {
            TypedFigure<?> typed = typed(item, change);
            Optional<ChangeDirection> direction = Optional.ofNullable(change.governs() ? change.direction() : null);
            return new Phrase(
                    start, end, text, Optional.of(typed.figure()), typed.bounds(), direction, Optional.empty());
        } catch (RefusalException refusal) {
            return new Phrase(
                    start,
                    end,
                    text,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(refusal.reason()));
        }
    }

    private TypedFigure<?> typed(Item item, Change change) {
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
            case MONEY, AMOUNT -> level(item, change, unit(measure));
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
        if (expression.measure().kind() != Kind.MONEY
                || !tokens.is(expression.first() - 1, '(')
                || !tokens.is(expression.end(), ')')) {
            return;
        }
        int before = expression.first() - 2;
        boolean isPlain = !expression.numeral().isScaled() && !tokens.isWord(expression.end() - 1);
        boolean isPair = tokens.isNumber(before)
                || tokens.hasAny(
                        before,
                        Role.CURRENCY,
                        Role.CURRENCY_NAME,
                        Role.MULTIPLIER,
                        Role.LETTER_MULTIPLIER,
                        Role.MONEY_MULTIPLIER);
        if (isPlain && !isPair || tokens.has(before, Role.COPULA)) {
            throw new RefusalException("Amount in brackets may be negative; write a minus sign or no brackets");
        }
    }

    private TypedFigure<?> percent(Item item, Change change, BigDecimal size) {
        if (!change.isGrowth() || change.isLevel()) {
            return TypedFigure.of(item, change, Percentage.of(0).unit(), size, false);
        }
        Period span = change.span() == null ? spans.read(item.expression()) : change.span();
        Period over = span == null ? Period.ofYears(1) : span;
        GrowthRate rate = change.isAverage()
                ? GrowthRate.of(0).withAnnualAverageOver(over)
                : GrowthRate.of(0).withOver(over);
        return TypedFigure.of(item, change, rate.unit(), size, change.isDecrease());
    }

    private static TypedFigure<?> points(Item item, Change change, BigDecimal size) {
        return TypedFigure.of(item, change, PercentagePoints.of(0).unit(), size, change.isDecrease());
    }

    /** Reads basis points; those of an exchange rate are ten-thousandths of a currency unit, not a percentage. */
    private TypedFigure<?> basisPoints(Item item, Change change) {
        int first = item.expression().first();
        if (tokens.lastBefore(first, MAX_DISTANCE, tokens::isSentenceEnd, i -> tokens.has(i, Role.EXCHANGE_RATE))
                >= 0) {
            throw new RefusalException("Basis points of an exchange rate have no kind; write the rate");
        }
        return points(item, change, HUNDREDTH);
    }

    private TypedFigure<?> times(Item item, Change change) {
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
        return isSize
                ? percent(item, change, HUNDRED)
                : level(item, change, Multiple.of(1).unit());
    }

    private TypedFigure<?> count(Item item, Change change) {
        Expression expression = item.expression();
        if (expression.numeral().form() == Form.FRACTION) {
            return fraction(item, change);
        }
        if (expression.isBare() && subjects.isPerCount(expression)) {
            throw new RefusalException(MeasureRule.NO_UNIT_BEFORE_PER);
        }
        return level(item, change, unit(expression.measure()));
    }

    /** Returns the share of a fraction: 20 % for "a fifth of". */
    private TypedFigure<?> fraction(Item item, Change change) {
        Expression expression = item.expression();
        Numeral numeral = expression.numeral();
        if (!expression.isBare() || numeral.number().compareTo(numeral.denominator()) > 0) {
            throw new RefusalException("Fraction must be a share below one, or have a unit");
        }
        boolean isSize =
                change.governs() && change.isGrowth() && (change.isBy() || !tokens.has(expression.end(), Role.OF));
        return isSize
                ? percent(item, change, HUNDRED)
                : TypedFigure.of(item, change, Percentage.of(0).unit(), HUNDRED, false);
    }

    /** Returns the unit of a measure, or refuses words that are no nouns of a unit, such as "n pers" after "per". */
    private static Unit<?> unit(Measure measure) {
        Unit<?> unit;
        try {
            unit = measure.per() == null ? unitAlone(measure) : unitPer(measure, measure.per());
        } catch (IllegalArgumentException noNoun) {
            throw new RefusalException(String.valueOf(noNoun.getMessage()));
        }
        boolean isMoneyPer = measure.kind() == Kind.MONEY && measure.per() != null;
        if (isMoneyPer && measure.perCount().compareTo(BigDecimal.ONE) != 0) {
            throw new RefusalException("Money per " + measure.perCount().toPlainString() + " " + measure.per()
                    + " has no kind; write it per one");
        }
        return unit;
    }

    private static Unit<?> unitAlone(Measure measure) {
        return switch (measure.kind()) {
            case MONEY -> Money.of(measure.unit(), 0).unit();
            case AMOUNT -> Amount.of(0, measure.unit()).unit();
            default -> Count.of(0, measure.isNone() ? THINGS : measure.unit()).unit();
        };
    }

    private static Unit<?> unitPer(Measure measure, String noun) {
        if (measure.kind() == Kind.MONEY) {
            return MoneyPer.of(measure.unit(), 0, noun).unit();
        }
        boolean isCount = measure.kind() == Kind.COUNT;
        String unit = isCount ? Count.of(0, measure.unit()).counted() : measure.unit();
        return AmountPer.of(0, unit, noun).withPerCount(measure.perCount()).unit();
    }

    private static TypedFigure<?> level(Item item, Change change, Unit<?> unit) {
        return TypedFigure.of(item, change, unit, BigDecimal.ONE, false);
    }
}
