// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * A number and the interval it lies in, each if known, computed side by side. Where an operation on known intervals has no result, the number
 * has none either: undetermined.
 */
record Estimate(Optional<BigDecimal> value, Optional<Interval> bounds) {
    static final MathContext PRECISION = MathContext.DECIMAL128;
    static final String ROUNDING = "Divided to " + Decimals.describe(PRECISION);
    static final Estimate HUNDRED = exactly(BigDecimal.valueOf(100));

    private static final Estimate UNDETERMINED = new Estimate(Optional.empty(), Optional.empty());
    private static final Estimate ONE = exactly(BigDecimal.ONE);

    static Estimate exactly(BigDecimal number) {
        return new Estimate(Optional.of(number), Optional.of(Interval.exactly(number)));
    }

    /** The figure of a measurement; a missing one is refused. */
    static Estimate of(Measurement<?> measurement) {
        return measurement
                .figure()
                .map(Estimate::ofFigure)
                .orElseThrow(() -> missing(measurement));
    }

    static IllegalArgumentException missing(Measurement<?> measurement) {
        return new IllegalArgumentException("Calculation needs every figure, but missing is " + measurement);
    }

    private static <Q extends Quantity<Q>> Estimate ofFigure(Figure<Q> figure) {
        return new Estimate(
                figure.value().map(Quantity::number), figure.bounds().map(Bounds::interval));
    }

    Estimate plus(Estimate other) {
        return with(other, BigDecimal::add, Interval::plus);
    }

    Estimate minus(Estimate other) {
        return with(other, BigDecimal::subtract, Interval::minus);
    }

    Estimate multipliedBy(Estimate other) {
        return with(other, BigDecimal::multiply, Interval::multipliedBy);
    }

    private Estimate with(Estimate other, BinaryOperator<BigDecimal> numbers, BinaryOperator<Interval> intervals) {
        return new Estimate(
                value.flatMap(a -> other.value.map(b -> numbers.apply(a, b))),
                bounds.flatMap(a -> other.bounds.map(b -> intervals.apply(a, b))));
    }

    Estimate dividedBy(Estimate divisor) {
        if (bounds.isPresent() && divisor.bounds.isPresent()) {
            Optional<Interval> quotient = bounds.get().dividedBy(divisor.bounds.get());
            return quotient.isEmpty() ? UNDETERMINED : new Estimate(quotientOf(divisor), quotient);
        }
        return new Estimate(quotientOf(divisor), Optional.empty());
    }

    private Optional<BigDecimal> quotientOf(Estimate divisor) {
        return value.flatMap(
                a -> divisor.value.filter(b -> b.signum() != 0).map(b -> a.divide(b, PRECISION)));
    }

    /** The growth in percent from an earlier level to this: undetermined from a level that is not above zero. */
    Estimate growthFrom(Estimate earlier) {
        return earlier.isAboveZero() ? dividedBy(earlier).asGrowth() : UNDETERMINED;
    }

    /** A factor as growth in percent: 1.1 is 10. */
    Estimate asGrowth() {
        return minus(ONE).multipliedBy(HUNDRED);
    }

    /** A growth in percent as factor: 10 is 1.1. */
    Estimate asFactor() {
        UnaryOperator<BigDecimal> hundredth = number -> number.movePointLeft(2).add(BigDecimal.ONE);
        return new Estimate(
                value.map(hundredth),
                bounds.map(b -> b.multipliedBy(Interval.exactly(new BigDecimal("0.01")))
                        .plus(Interval.exactly(BigDecimal.ONE))));
    }

    private boolean isAboveZero() {
        boolean valueIs = value.map(v -> v.signum() > 0).orElse(true);
        return valueIs && bounds.map(b -> !b.overlaps(Interval.atMost(BigDecimal.ZERO))).orElse(true);
    }

    /** The power of a factor over some months, per year: 12 months are the factor itself. */
    Estimate overMonths(int months) {
        if (value.map(v -> v.signum() < 0).orElse(false)) {
            return UNDETERMINED;
        }
        return months % 12 == 0 ? pow(months / 12) : pow(months).root(12);
    }

    /** The factor a year of a factor over some months. */
    Estimate yearlyOfMonths(int months) {
        if (value.map(v -> v.signum() < 0).orElse(false)) {
            return UNDETERMINED;
        }
        return months % 12 == 0 ? root(months / 12) : pow(12).root(months);
    }

    private Estimate pow(int exponent) {
        return new Estimate(
                value.map(v -> Decimals.pow(v, exponent, MathContext.UNLIMITED)), bounds.map(b -> b.pow(exponent)));
    }

    private Estimate root(int degree) {
        if (bounds.isPresent() && bounds.get().root(degree).isEmpty()) {
            return UNDETERMINED;
        }
        return new Estimate(
                value.map(v -> Decimals.root(v, degree, PRECISION)),
                bounds.flatMap(b -> b.root(degree)));
    }

    /** This where it lies inside an interval that is known to hold too. */
    Estimate within(Optional<Interval> other) {
        return new Estimate(value, bounds.flatMap(b -> other.flatMap(b::intersection)));
    }

    <Q extends Quantity<Q>> Figure<Q> toFigure(Unit<Q> unit) {
        return Figure.of(unit, value.map(unit::of), bounds.map(interval -> Bounds.of(unit, interval)));
    }
}
