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
import io.github.regiostat.text.phrase.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure whose kind is known, with sign, qualifier and resolution.
 *
 * @param figure the figure
 * @param claimed the interval that the phrase claims where it is narrower than the bounds of the figure, or null
 */
record TypedFigure<Q extends Quantity<Q>>(
        Figure<Q> figure, @Nullable Interval claimed) {
    /**
     * Returns the figure of a number or a range.
     *
     * @param size the number of the unit of which the text has one, such as ten for tenths and percent
     * @param isFall whether the sign states the direction of a decrease
     */
    static <Q extends Quantity<Q>> TypedFigure<Q> of(
            Item item, Change change, Unit<Q> unit, BigDecimal size, boolean isFall) {
        Expression expression = item.expression();
        if (item.upper() != null) {
            return range(unit, end(expression, size), end(item.upper(), size), isFall);
        }
        BigDecimal factor = expression.isNegative() != isFall ? size.negate() : size;
        return single(unit, expression, factor, change.governs());
    }

    /** Returns an end of a range with its own sign. */
    private static BigDecimal end(Expression end, BigDecimal factor) {
        BigDecimal number = end.numeral().number().multiply(factor);
        return end.isNegative() ? number.negate() : number;
    }

    private static <Q extends Quantity<Q>> TypedFigure<Q> range(
            Unit<Q> unit, BigDecimal one, BigDecimal other, boolean isNegated) {
        BigDecimal lower = isNegated ? other.negate() : one;
        BigDecimal upper = isNegated ? one.negate() : other;
        if (lower.compareTo(upper) > 0) {
            throw new RefusalException("Range must start with its lower end");
        }
        return new TypedFigure<>(Figure.within(Bounds.of(unit, Interval.closed(lower, upper))), null);
    }

    private static <Q extends Quantity<Q>> TypedFigure<Q> single(
            Unit<Q> unit, Expression expression, BigDecimal factor, boolean isDirected) {
        Numeral numeral = expression.numeral();
        BigDecimal number = decimal(numeral).multiply(factor);
        BigDecimal step = numeral.step() == null ? null : numeral.step().multiply(factor.abs());
        Figure<Q> figure = figure(unit.of(number), step, isExact(expression));
        // The qualifier applies to the size after a verb of decrease, and to the value after a sign.
        boolean isSize = factor.signum() < 0 && !expression.isNegative();
        Qualifier qualifier = isSize ? Expression.negated(expression.qualifier()) : expression.qualifier();
        if (qualifier == Qualifier.NEARLY && number.signum() == 0) {
            throw new RefusalException("Number must not be zero after 'nearly', which says that it is not reached");
        }
        figure = qualifier == Qualifier.NONE ? figure : figure.with(qualifier);
        return new TypedFigure<>(figure, claimed(expression, number, factor, isDirected));
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
        Numeral numeral = expression.numeral();
        return expression.measure().isCount()
                && expression.measure().per() == null
                && numeral.step() != null
                && !numeral.isScaled()
                && numeral.isWhole();
    }

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

    Optional<Bounds<?>> bounds() {
        return Optional.ofNullable(claimed).map(interval -> Bounds.of(figure.unit(), interval));
    }
}
