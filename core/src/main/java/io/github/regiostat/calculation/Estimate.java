// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Period;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * A number and the interval it lies in, each if known, computed side by side. Where an operation on known intervals has
 * no result, the number has none either: undetermined.
 */
record Estimate(Optional<BigDecimal> value, Optional<Interval> bounds) {
    static final MathContext PRECISION = MathContext.DECIMAL128;
    static final String ROUNDING = "Divided to " + Decimals.describe(PRECISION);
    static final Estimate HUNDRED = exactly(BigDecimal.valueOf(100));

    private static final int MONTHS = 12;
    private static final Estimate UNDETERMINED = new Estimate(Optional.empty(), Optional.empty());
    private static final Interval ONE = Interval.exactly(BigDecimal.ONE);
    /** Digits of a value that is divided by later. */
    private static final MathContext GUARDED = new MathContext(50, RoundingMode.DOWN);

    private static final BigDecimal ALL = BigDecimal.valueOf(-100);

    static Estimate exactly(BigDecimal number) {
        return new Estimate(Optional.of(number), Optional.of(Interval.exactly(number)));
    }

    /** The figure of a measurement; a missing one is refused. */
    static Estimate of(Measurement<?> measurement) {
        return measurement.figure().map(Estimate::ofFigure).orElseThrow(() -> missing(measurement));
    }

    /** One of the unit of a measurement; a missing one is refused. */
    static <Q extends Quantity<Q>> Q oneOf(Measurement<Q> measurement) {
        return measurement
                .figure()
                .map(figure -> figure.unit().of(BigDecimal.ONE))
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
        return value.flatMap(a -> divisor.value.filter(b -> b.signum() != 0).map(b -> a.divide(b, PRECISION)));
    }

    /** The growth in percent from an earlier level to this: undetermined from a level that is not above zero. */
    Estimate growthFrom(Estimate earlier) {
        if (!earlier.isAboveZero()) {
            return UNDETERMINED;
        }
        Estimate factor = dividedBy(earlier);
        // The rise is divided, not the level, so that a small growth keeps its digits.
        return new Estimate(
                factor.value.flatMap(v -> minus(earlier).multipliedBy(HUNDRED).quotientOf(earlier)),
                factor.bounds.map(Estimate::asGrowth));
    }

    /** A factor as growth in percent: 1.1 is 10. */
    private static Interval asGrowth(Interval factor) {
        return factor.minus(ONE).multipliedBy(Interval.exactly(HUNDRED.value.orElseThrow()));
    }

    /** A growth in percent as factor: 10 is 1.1. */
    Estimate asFactor() {
        return new Estimate(value.map(v -> v.movePointLeft(2).add(BigDecimal.ONE)), bounds.map(Estimate::asFactor));
    }

    private static Interval asFactor(Interval growth) {
        return growth.multipliedBy(Interval.exactly(new BigDecimal("0.01"))).plus(ONE);
    }

    private boolean isAboveZero() {
        boolean valueIs = value.map(v -> v.signum() > 0).orElse(true);
        return valueIs
                && bounds.map(b -> !b.overlaps(Interval.atMost(BigDecimal.ZERO)))
                        .orElse(true);
    }

    /** The power of a factor over some months, per year: 12 months are the factor itself. */
    Estimate overMonths(int months) {
        if (value.map(v -> v.signum() < 0).orElse(false)) {
            return UNDETERMINED;
        }
        int common = commonWithYear(months);
        return pow(months / common).root(MONTHS / common);
    }

    /**
     * A growth in percent over some time as a growth a year on average: undetermined of a level that may be below zero.
     */
    Estimate annualised(Period over) {
        if (value.map(v -> v.compareTo(ALL) < 0).orElse(false)) {
            return UNDETERMINED;
        }
        int months = Math.toIntExact(over.toTotalMonths());
        int common = commonWithYear(months);
        Optional<Interval> yearly = bounds.map(Estimate::asFactor)
                .flatMap(factor -> factor.root(months / common))
                .map(root -> root.pow(MONTHS / common));
        if (bounds.isPresent() && yearly.isEmpty()) {
            return UNDETERMINED;
        }
        return new Estimate(
                value.map(v ->
                        GrowthRate.of(v).withOver(over).annualised(PRECISION).number()),
                yearly.map(Estimate::asGrowth));
    }

    private static int commonWithYear(int months) {
        return BigInteger.valueOf(months).gcd(BigInteger.valueOf(MONTHS)).intValue();
    }

    private Estimate pow(int exponent) {
        return new Estimate(
                value.map(v -> Decimals.pow(v, exponent, MathContext.UNLIMITED)), bounds.map(b -> b.pow(exponent)));
    }

    private Estimate root(int degree) {
        if (bounds.isPresent() && bounds.get().root(degree).isEmpty()) {
            return UNDETERMINED;
        }
        return new Estimate(value.map(v -> Decimals.root(v, degree, GUARDED)), bounds.flatMap(b -> b.root(degree)));
    }

    /** This where it lies inside an interval that is known to hold too. */
    Estimate within(Optional<Interval> other) {
        return new Estimate(value, bounds.flatMap(b -> other.flatMap(b::intersection)));
    }

    <Q extends Quantity<Q>> Figure<Q> toFigure(Unit<Q> unit) {
        return Figure.of(unit, value.map(unit::of), bounds.map(interval -> Bounds.of(unit, interval)));
    }
}
