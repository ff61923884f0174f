// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The formula of a result, such as a quotient of two measurements. With estimates that have no bounds, it has the same
 * value, so that the value and the bounds of a figure are computed when they are asked for.
 */
@FunctionalInterface
interface Formula {
    /** Returns the result for the estimate of each input. */
    Estimate of(Function<Measurement<?>, Estimate> estimates);

    /** Returns the figure of a formula without a divisor. The inputs have figures. */
    default <Q extends Quantity<Q>> Figure<Q> toFigure(Unit<Q> unit, List<? extends Measurement<?>> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            if (!isBounded(figureOf(inputs.get(i)), false)) {
                return computed(unit);
            }
        }
        return deferred(unit);
    }

    /** Returns the figure of a formula whose only divisor is the second measurement. Both have figures. */
    default <Q extends Quantity<Q>> Figure<Q> toFigure(Unit<Q> unit, Measurement<?> dividend, Measurement<?> divisor) {
        return isBounded(figureOf(dividend), false) && isBounded(figureOf(divisor), true)
                ? deferred(unit)
                : computed(unit);
    }

    /** Returns the figure of such a formula that also multiplies by a number of any size. */
    default <Q extends Quantity<Q>> Figure<Q> toFigure(
            Unit<Q> unit, Measurement<?> dividend, Measurement<?> divisor, BigDecimal factor) {
        return Decimals.hasFewDigits(factor) ? toFigure(unit, dividend, divisor) : computed(unit);
    }

    private static Figure<?> figureOf(Measurement<?> measurement) {
        return measurement.figure().orElseThrow();
    }

    private <Q extends Quantity<Q>> Figure<Q> computed(Unit<Q> unit) {
        return of(Estimate::of).toFigure(unit);
    }

    private <Q extends Quantity<Q>> Figure<Q> deferred(Unit<Q> unit) {
        return Figure.computed(
                unit,
                () -> unit.of(of(Estimate::ofValue).value().orElseThrow()),
                () -> computed(unit).bounds().orElseThrow());
    }

    /** Returns whether a figure has a value between two bounds, all of few digits, and above zero if required. */
    private static <Q extends Quantity<Q>> boolean isBounded(Figure<Q> figure, boolean isAboveZero) {
        Optional<Q> quantity = figure.quantity();
        if (quantity.isEmpty()
                || figure.qualifier() != Qualifier.NONE
                || !Decimals.hasFewDigits(quantity.get().number())) {
            return false;
        }
        if (figure.isComputed()) {
            return isBounded(figure.bounds(), isAboveZero);
        }
        return (figure.isExact() || hasFewDigits(figure.resolution()))
                && (!isAboveZero || isAboveZero(quantity.get(), figure.resolution()));
    }

    private static <Q extends Quantity<Q>> boolean hasFewDigits(Optional<Q> resolution) {
        return resolution.isPresent() && Decimals.hasFewDigits(resolution.get().number());
    }

    /** Returns whether a published quantity and its lower bound, at most a step below, are above zero. */
    private static <Q extends Quantity<Q>> boolean isAboveZero(Q quantity, Optional<Q> step) {
        return quantity.isPositive() && (step.isEmpty() || quantity.compareTo(step.get()) >= 0);
    }

    /** Checks the bounds of a computed figure, which contain the value. */
    private static <Q extends Quantity<Q>> boolean isBounded(Optional<Bounds<Q>> bounds, boolean isAboveZero) {
        if (bounds.isEmpty()) {
            return false;
        }
        Optional<BigDecimal> lower = bounds.get().interval().lower();
        Optional<BigDecimal> upper = bounds.get().interval().upper();
        return lower.isPresent()
                && upper.isPresent()
                && Decimals.hasFewDigits(lower.get())
                && Decimals.hasFewDigits(upper.get())
                && (!isAboveZero || lower.get().signum() > 0);
    }
}
