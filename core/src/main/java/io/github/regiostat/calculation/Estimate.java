// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Quotients;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * A number and an interval that contains it, each optional, such as 74.86 in [74.82, 74.90]. If an operation on known
 * intervals has no result, the number is dropped as well: the result is undetermined.
 */
record Estimate(Optional<BigDecimal> value, Optional<Interval> bounds) {
    static final MathContext PRECISION = MathContext.DECIMAL128;
    static final String DIGITS = Decimals.describe(PRECISION);
    static final String ROUNDING = "Divided to " + DIGITS;
    static final Estimate ONE = exactly(BigDecimal.ONE);
    static final Estimate HUNDRED = exactly(BigDecimal.valueOf(100));

    private static final int MONTHS = 12;
    private static final Optional<Interval> NO_BOUNDS = Optional.empty();
    private static final Estimate UNDETERMINED = new Estimate(Optional.empty(), Optional.empty());
    private static final Interval ZERO_OR_MORE = Interval.atLeast(BigDecimal.ZERO);
    private static final Interval ZERO_OR_LESS = Interval.atMost(BigDecimal.ZERO);
    private static final BigDecimal HUNDRED_PERCENT = BigDecimal.valueOf(100);
    private static final Interval PERCENT = Interval.exactly(HUNDRED_PERCENT);
    private static final Interval FACTOR_ONE = Interval.exactly(BigDecimal.ONE);
    private static final Interval MINUS_ONE = FACTOR_ONE.negated();
    /** The precision of an intermediate value that is a divisor later. */
    private static final MathContext INTERMEDIATE_PRECISION = new MathContext(50, RoundingMode.DOWN);

    static Estimate exactly(BigDecimal number) {
        return new Estimate(Optional.of(number), Optional.of(Interval.exactly(number)));
    }

    /** Returns the estimate of a result that does not follow from its inputs. */
    static Estimate undetermined() {
        return UNDETERMINED;
    }

    /** Returns the estimate of a figure, and rejects a missing figure. */
    static Estimate of(Measurement<?> measurement) {
        Optional<? extends Figure<?>> figure = measurement.figure();
        if (figure.isEmpty()) {
            throw missing(measurement);
        }
        Optional<? extends Bounds<?>> bounds = measurement.bounds();
        return new Estimate(
                numberOf(figure.get()),
                bounds.isPresent() ? Optional.of(bounds.get().interval()) : Optional.empty());
    }

    /** Returns the value of a figure without its bounds. */
    static Estimate ofValue(Measurement<?> measurement) {
        return new Estimate(numberOf(measurement.figure().orElseThrow()), NO_BOUNDS);
    }

    /** Returns a quantity in the unit of a measurement, whose number has no meaning, and rejects a missing figure. */
    static <Q extends Quantity<Q>> Q unitQuantity(Measurement<Q> measurement) {
        Optional<Figure<Q>> figure = measurement.figure();
        if (figure.isEmpty()) {
            throw missing(measurement);
        }
        return figure.get().isComputed()
                ? figure.get().unit().of(BigDecimal.ONE)
                : figure.get().quantity().orElseThrow();
    }

    static IllegalArgumentException missing(Measurement<?> measurement) {
        return new IllegalArgumentException(
                "Input of a calculation must have a figure, but was " + ShortNumbers.in(measurement));
    }

    private static <Q extends Quantity<Q>> Optional<BigDecimal> numberOf(Figure<Q> figure) {
        Optional<Q> value = figure.value();
        return value.isPresent() ? Optional.of(value.get().number()) : Optional.empty();
    }

    Estimate plus(Estimate other) {
        return combinedWith(other, BigDecimal::add, Interval::plus);
    }

    Estimate minus(Estimate other) {
        return combinedWith(other, BigDecimal::subtract, Interval::minus);
    }

    Estimate multipliedBy(Estimate other) {
        return combinedWith(other, BigDecimal::multiply, Interval::multipliedBy);
    }

    private Estimate combinedWith(
            Estimate other, BinaryOperator<BigDecimal> numbers, BinaryOperator<Interval> intervals) {
        return new Estimate(combined(value, other.value, numbers), combined(bounds, other.bounds, intervals));
    }

    private static <T> Optional<T> combined(Optional<T> a, Optional<T> b, BinaryOperator<T> operation) {
        return a.isPresent() && b.isPresent() ? Optional.of(operation.apply(a.get(), b.get())) : Optional.empty();
    }

    Estimate dividedBy(Estimate divisor) {
        if (bounds.isPresent() && divisor.bounds.isPresent()) {
            Optional<Interval> quotient = bounds.get().dividedBy(divisor.bounds.get());
            return quotient.isEmpty() ? UNDETERMINED : new Estimate(quotientOf(divisor), quotient);
        }
        return new Estimate(quotientOf(divisor), Optional.empty());
    }

    /** Returns the percentage of this estimate in its sum with others; both occurrences are the same number. */
    Estimate shareWith(Estimate others) {
        Optional<Interval> tight = bounds.flatMap(own -> others.bounds.flatMap(own::shareWith))
                .map(interval -> interval.multipliedBy(PERCENT));
        return tight.isPresent()
                ? new Estimate(multipliedBy(HUNDRED).quotientOf(plus(others)), tight)
                : multipliedBy(HUNDRED).dividedBy(plus(others));
    }

    /** Returns the weighted mean of values; both occurrences of a weight are the same number. */
    static Estimate weightedMean(List<? extends Measurement<?>> values, List<? extends Measurement<?>> weights) {
        Estimate sum = exactly(BigDecimal.ZERO);
        Estimate total = exactly(BigDecimal.ZERO);
        List<Interval> valueBounds = new ArrayList<>();
        List<Interval> weightBounds = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Estimate value = of(values.get(i));
            Estimate weight = of(weights.get(i));
            sum = sum.plus(value.multipliedBy(weight));
            total = total.plus(weight);
            value.bounds.ifPresent(valueBounds::add);
            weight.bounds.flatMap(ZERO_OR_MORE::intersection).ifPresent(weightBounds::add);
        }
        boolean areBounded = valueBounds.size() == values.size();
        if (areBounded && weightBounds.size() == values.size()) {
            Optional<Interval> mean = Interval.weightedMean(valueBounds, weightBounds);
            return mean.isEmpty() ? UNDETERMINED : new Estimate(sum.quotientOf(total), mean);
        }
        // The mean lies between the values for any weights.
        return new Estimate(
                sum.quotientOf(total), areBounded ? valueBounds.stream().reduce(Interval::hull) : Optional.empty());
    }

    /** Returns the mean of values by given weights, with bounds that hold for any weights. */
    static Estimate between(List<? extends Measurement<?>> values, List<BigDecimal> weights) {
        Estimate sum = exactly(BigDecimal.ZERO);
        Estimate total = exactly(BigDecimal.ZERO);
        Optional<Interval> hull = of(values.get(0)).bounds;
        for (int i = 0; i < values.size(); i++) {
            Estimate value = of(values.get(i));
            Estimate weight = exactly(weights.get(i));
            sum = sum.plus(value.multipliedBy(weight));
            total = total.plus(weight);
            hull = combined(hull, value.bounds, Interval::hull);
        }
        if (total.value.orElseThrow().signum() == 0) {
            throw new IllegalArgumentException("Weights of a mean must not all be zero, but are");
        }
        return new Estimate(sum.quotientOf(total), hull);
    }

    private Optional<BigDecimal> quotientOf(Estimate divisor) {
        return quotientOf(value, divisor.value);
    }

    private static Optional<BigDecimal> quotientOf(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() && b.isPresent() && b.get().signum() != 0
                ? Optional.of(Quotients.of(a.get(), b.get(), PRECISION.getRoundingMode()))
                : Optional.empty();
    }

    /**
     * Returns the growth rate in percent from an earlier level to this level; undetermined unless the earlier level is
     * above zero.
     */
    Estimate growthFrom(Estimate earlier) {
        if (!earlier.isAboveZero()) {
            return UNDETERMINED;
        }
        Optional<Interval> factor = bounds.isPresent() && earlier.bounds.isPresent()
                ? bounds.get().dividedBy(earlier.bounds.get())
                : NO_BOUNDS;
        if (factor.isEmpty() && bounds.isPresent() && earlier.bounds.isPresent()) {
            return UNDETERMINED;
        }
        // Dividing the difference instead of the level preserves the digits of a low growth rate.
        Optional<BigDecimal> difference =
                combined(value, earlier.value, (a, b) -> a.subtract(b).multiply(HUNDRED_PERCENT));
        return new Estimate(quotientOf(difference, earlier.value), factor.map(Estimate::toGrowthRate));
    }

    /** Converts a growth factor to a growth rate in percent: 1.1 to 10. */
    private static Interval toGrowthRate(Interval factor) {
        return factor.plus(MINUS_ONE).multipliedBy(PERCENT);
    }

    /** Converts a growth factor to a growth rate in percent: 1.1 to 10. */
    Estimate toGrowth() {
        return new Estimate(
                value.map(v -> v.subtract(BigDecimal.ONE).movePointRight(2)), bounds.map(Estimate::toGrowthRate));
    }

    /** Converts a growth rate in percent to a growth factor: 10 to 1.1. */
    Estimate toFactor() {
        return new Estimate(value.map(v -> v.movePointLeft(2).add(BigDecimal.ONE)), bounds.map(Estimate::toFactor));
    }

    private static Interval toFactor(Interval growth) {
        return growth.multipliedBy(Interval.exactly(new BigDecimal("0.01"))).plus(FACTOR_ONE);
    }

    /** Converts an index number or a percentage to a quotient: 110 to 1.1. */
    Estimate toShare() {
        Interval hundredth = Interval.exactly(new BigDecimal("0.01"));
        return new Estimate(value.map(v -> v.movePointLeft(2)), bounds.map(b -> b.multipliedBy(hundredth)));
    }

    /** Returns the estimate with the value to 34 digits and the bounds outward. */
    Estimate rounded() {
        return new Estimate(
                value.map(v -> v.round(PRECISION)), bounds.map(b -> b.roundedOutward(PRECISION.getPrecision())));
    }

    /** Returns the product with an estimate, to 50 digits if it has many, so that long products stay short. */
    Estimate chainedWith(Estimate other) {
        Estimate product = multipliedBy(other);
        return new Estimate(
                product.value.map(v -> Decimals.hasFewDigits(v) ? v : v.round(INTERMEDIATE_PRECISION)),
                product.bounds.map(Estimate::shortened));
    }

    private static Interval shortened(Interval interval) {
        boolean isShort = interval.lower()
                        .filter(end -> !Decimals.hasFewDigits(end))
                        .isEmpty()
                && interval.upper().filter(end -> !Decimals.hasFewDigits(end)).isEmpty();
        return isShort ? interval : interval.roundedOutward(INTERMEDIATE_PRECISION.getPrecision());
    }

    boolean isAboveZero() {
        boolean isValueAboveZero = value.isEmpty() || value.get().signum() > 0;
        return isValueAboveZero && (bounds.isEmpty() || !bounds.get().overlaps(ZERO_OR_LESS));
    }

    /** Returns whether the number is certainly below zero. */
    boolean isBelowZero() {
        return bounds.map(interval -> !interval.overlaps(ZERO_OR_MORE))
                .orElseGet(() -> value.filter(number -> number.signum() < 0).isPresent());
    }

    /** Compounds an annual growth factor over a number of months: the factor itself for 12 months. */
    Estimate compoundedOver(int months) {
        if (value.map(v -> v.signum() < 0).orElse(false)) {
            return UNDETERMINED;
        }
        int common = commonDivisorWithYear(months);
        return pow(months / common).root(MONTHS / common);
    }

    /**
     * Returns the average annual growth rate in percent from an earlier level to this level; undetermined unless the
     * earlier level is above zero and this level is zero or more.
     */
    Estimate annualGrowthFrom(Estimate earlier, Period over) {
        boolean isNegative = value.filter(level -> level.signum() < 0).isPresent();
        if (!earlier.isAboveZero() || isNegative) {
            return UNDETERMINED;
        }
        int months = Math.toIntExact(over.toTotalMonths());
        int common = commonDivisorWithYear(months);
        Optional<Interval> factor = bounds.flatMap(later -> earlier.bounds.flatMap(later::dividedBy));
        Optional<Interval> yearly = factor.flatMap(f -> f.root(months / common)).map(root -> root.pow(MONTHS / common));
        if (bounds.isPresent() && earlier.bounds.isPresent() && yearly.isEmpty()) {
            return UNDETERMINED;
        }
        return new Estimate(
                value.flatMap(later -> earlier.value.map(
                        start -> GrowthRate.annualAverageBetween(Multiple.of(start), Multiple.of(later), over)
                                .number())),
                yearly.map(Estimate::toGrowthRate));
    }

    private static int commonDivisorWithYear(int months) {
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
        return new Estimate(
                value.map(v -> Decimals.root(v, degree, INTERMEDIATE_PRECISION)), bounds.flatMap(b -> b.root(degree)));
    }

    /** Narrows the bounds to an interval that is known to contain the number. */
    Estimate within(Optional<Interval> other) {
        return new Estimate(value, bounds.flatMap(b -> other.flatMap(b::intersection)));
    }

    <Q extends Quantity<Q>> Figure<Q> toFigure(Unit<Q> unit) {
        if (bounds.isEmpty()) {
            return Figure.of(unit, value.map(unit::of), Optional.empty());
        }
        Interval interval = bounds.get();
        Interval wide = value.isPresent() && isOutside(value.get(), interval)
                ? interval.hull(Interval.exactly(value.get()))
                : interval;
        return Figure.of(unit, value.map(unit::of), Optional.of(Bounds.of(unit, wide)));
    }

    /** Returns whether a number lies beyond an end, which the rounding of an input of a calculation may cause. */
    private static boolean isOutside(BigDecimal number, Interval interval) {
        Optional<BigDecimal> lower = interval.lower();
        Optional<BigDecimal> upper = interval.upper();
        return lower.isPresent() && number.compareTo(lower.get()) < 0
                || upper.isPresent() && number.compareTo(upper.get()) > 0;
    }
}
