// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.text.phrase.ExpressionGroup.Item;
import io.github.regiostat.text.phrase.Measure.Kind;
import io.github.regiostat.text.phrase.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates the phrase of an expression: its figure with kind, sign, qualifier and resolution, or its refusal. */
final class PhraseBuilder {
    private final Tokens tokens;
    private final KindRules kinds;

    PhraseBuilder(Tokens tokens, SpanRule spans) {
        this.tokens = tokens;
        kinds = new KindRules(tokens, spans);
    }

    boolean isFrequency(Expression expression) {
        return kinds.isFrequency(expression);
    }

    Phrase phrase(Item item, Change change) {
        Expression expression = item.expression();
        int start = tokens.get(expression.first()).start();
        int end = tokens.get(expression.end() - 1).end();
        String text = tokens.text().substring(start, end);
        try {
            Typed<?> typed = kinds.typed(item, change);
            return typed.phrase(start, end, text, direction(change));
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

    private static Optional<ChangeDirection> direction(Change change) {
        return change.governs() ? Optional.ofNullable(change.direction()) : Optional.empty();
    }

    /** A figure whose kind is known. */
    record Typed<Q extends Quantity<Q>>(
            Figure<Q> figure, @Nullable Interval claimed) {
        Phrase phrase(int start, int end, String text, Optional<ChangeDirection> change) {
            Optional<Bounds<?>> bounds =
                    claimed == null ? Optional.empty() : Optional.of(Bounds.of(figure.unit(), claimed));
            return new Phrase(start, end, text, Optional.of(figure), bounds, change, Optional.empty());
        }
    }

    /** Returns the figure of a range. */
    static <Q extends Quantity<Q>> Typed<Q> range(Unit<Q> unit, BigDecimal one, BigDecimal other, boolean isNegated) {
        BigDecimal lower = isNegated ? other.negate() : one;
        BigDecimal upper = isNegated ? one.negate() : other;
        if (lower.compareTo(upper) > 0) {
            throw new RefusalException("Range must start with its lower end");
        }
        return new Typed<>(Figure.within(Bounds.of(unit, Interval.closed(lower, upper))), null);
    }

    /** Returns the figure of one number. */
    static <Q extends Quantity<Q>> Typed<Q> single(
            Unit<Q> unit, Expression expression, BigDecimal factor, boolean isDirected) {
        Numeral numeral = expression.numeral();
        boolean isNegated = factor.signum() < 0;
        BigDecimal number = decimal(numeral).multiply(factor);
        BigDecimal step = numeral.step() == null ? null : numeral.step().multiply(factor.abs());
        Figure<Q> figure = figure(unit.of(number), step, isExact(expression));
        // The qualifier applies to the size after a verb of decrease, and to the value after a sign.
        boolean isSize = isNegated && !expression.isNegative();
        Qualifier qualifier = isSize ? Expression.negated(expression.qualifier()) : expression.qualifier();
        figure = qualifier == Qualifier.NONE ? figure : figure.with(qualifier);
        return new Typed<>(figure, claimed(expression, number, factor, isDirected));
    }

    private static BigDecimal decimal(Numeral numeral) {
        if (numeral.form() != Form.FRACTION) {
            return numeral.number();
        }
        BigDecimal decimal = Numeral.decimal(numeral.number(), numeral.denominator());
        if (decimal == null) {
            throw new RefusalException(Numeral.ENDLESS);
        }
        return decimal;
    }

    private static <Q extends Quantity<Q>> Figure<Q> figure(Q quantity, @Nullable BigDecimal step, boolean isExact) {
        if (isExact) {
            return Figure.exact(quantity);
        }
        return step == null ? Figure.ofUnknownRounding(quantity) : Figure.rounded(quantity, step);
    }

    /** Returns whether a number is exact: a count printed in full. */
    private static boolean isExact(Expression expression) {
        Kind kind = expression.measure().kind();
        boolean isCount = (kind == Kind.COUNT || kind == Kind.NONE)
                && expression.measure().per() == null;
        Numeral numeral = expression.numeral();
        return isCount
                && numeral.step() != null
                && !numeral.isScaled()
                && numeral.number().scale() <= 0;
    }

    /** Returns the interval that a phrase claims where it is narrower than the bounds of the figure, or null. */
    private static @Nullable Interval claimed(
            Expression expression, BigDecimal number, BigDecimal factor, boolean isDirected) {
        Qualifier qualifier = expression.qualifier();
        if (expression.numeral().isExceeded()) {
            BigDecimal next = expression.numeral().next().multiply(factor);
            return factor.signum() < 0 ? Interval.open(next, number) : Interval.open(number, next);
        }
        boolean isUpper = qualifier == Qualifier.LESS_THAN || qualifier == Qualifier.AT_MOST;
        if (!isDirected || !isUpper || number.signum() == 0) {
            return null;
        }
        boolean isClosed = qualifier == Qualifier.AT_MOST;
        BigDecimal zero = BigDecimal.ZERO;
        if (number.signum() > 0) {
            return isClosed ? Interval.openClosed(zero, number) : Interval.open(zero, number);
        }
        return isClosed ? Interval.closedOpen(number, zero) : Interval.open(number, zero);
    }
}
