// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
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
    /** The digits up to which no result exceeds the limits of numbers. */
    int FEW_DIGITS = Decimals.MAX_DIGITS / 4;

    /** Returns the result for the estimate of each input. */
    Estimate of(Function<Measurement<?>, Estimate> estimates);

    /** Returns the figure of a formula without a divisor. */
    default <Q extends Quantity<Q>> Figure<Q> toFigure(Unit<Q> unit, List<? extends Measurement<?>> inputs) {
        for (Measurement<?> input : inputs) {
            if (!isBounded(input)) {
                return computed(unit);
            }
        }
        return deferred(unit);
    }

    /** Returns the figure of a formula whose only divisor is the second measurement. */
    default <Q extends Quantity<Q>> Figure<Q> toFigure(Unit<Q> unit, Measurement<?> dividend, Measurement<?> divisor) {
        return isBounded(dividend) && isBounded(divisor) && isAboveZero(divisor) ? deferred(unit) : computed(unit);
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

    /** Returns whether a measurement has a value between two bounds, all of few digits. */
    private static boolean isBounded(Measurement<?> measurement) {
        Optional<? extends Figure<?>> figure = measurement.figure();
        return figure.isPresent() && isBounded(figure.get());
    }

    private static <Q extends Quantity<Q>> boolean isBounded(Figure<Q> figure) {
        Optional<Q> quantity = figure.quantity();
        return figure.qualifier() == Qualifier.NONE
                && quantity.isPresent()
                && hasFewDigits(quantity.get().number())
                && (figure.isComputed() ? hasFewDigits(figure.bounds()) : figure.isExact() || hasResolution(figure));
    }

    private static <Q extends Quantity<Q>> boolean hasResolution(Figure<Q> figure) {
        Optional<Q> resolution = figure.resolution();
        return resolution.isPresent() && hasFewDigits(resolution.get().number());
    }

    private static <Q extends Quantity<Q>> boolean hasFewDigits(Optional<Bounds<Q>> bounds) {
        if (bounds.isEmpty()) {
            return false;
        }
        Optional<BigDecimal> lower = bounds.get().interval().lower();
        Optional<BigDecimal> upper = bounds.get().interval().upper();
        return lower.isPresent() && upper.isPresent() && hasFewDigits(lower.get()) && hasFewDigits(upper.get());
    }

    private static boolean hasFewDigits(BigDecimal number) {
        return number.precision() <= FEW_DIGITS && Math.abs((long) number.scale()) <= FEW_DIGITS;
    }

    /** Returns whether the bounds of a measurement that has bounds are certainly above zero. */
    private static boolean isAboveZero(Measurement<?> measurement) {
        return isAboveZero(measurement.figure().orElseThrow());
    }

    private static <Q extends Quantity<Q>> boolean isAboveZero(Figure<Q> figure) {
        Q quantity = figure.quantity().orElseThrow();
        if (figure.isComputed()) {
            Interval interval = figure.bounds().orElseThrow().interval();
            return quantity.isPositive() && interval.lower().orElseThrow().signum() > 0;
        }
        Optional<Q> resolution = figure.resolution();
        return quantity.isPositive() && (resolution.isEmpty() || quantity.compareTo(resolution.get()) >= 0);
    }
}
