// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.UnitScales.Factor;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An interval that follows from the data for a claim.
 *
 * @param interval the interval, in the unit of the claim
 * @param derivation the derivation, or empty for a measurement of the data
 * @param unit the unit as text, with {@code #} in place of the number
 */
record Implied(Interval interval, Optional<Derivation> derivation, String unit) {
    static final String PERCENT = "# %";
    static final String POINTS = "# pp";
    static final String TIMES = "# times";

    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));

    /** Returns the text of a unit with {@code #} in place of the number, such as {@code CNY # per person}. */
    static String pattern(Unit<?> unit) {
        return unit.textOf("#");
    }

    static Implied of(Measurement<?> result, String unit) {
        return new Implied(boundsOf(result), result.derivation(), unit);
    }

    /** Returns an interval that was computed from measurements. */
    static Implied computed(String operation, Interval interval, String unit, List<? extends Measurement<?>> inputs) {
        return new Implied(interval, Optional.of(Derivation.of(operation, inputs, List.of(), List.of())), unit);
    }

    /**
     * Returns the bounds of a measurement.
     *
     * @throws UndeterminedException if it has no bounds
     */
    static Interval boundsOf(Measurement<?> result) {
        return result.bounds()
                .map(bounds -> bounds.interval())
                .orElseThrow(() -> new UndeterminedException(
                        result.derivation().isPresent() ? unboundedResult(result) : unboundedValue(result)));
    }

    private static String unboundedValue(Measurement<?> value) {
        return value.figure().orElseThrow().qualifier().isBanded()
                ? "The data give " + ShortNumbers.in(value.figure().orElseThrow()) + " for " + Descriptions.of(value)
                        + ", which has no bounds."
                : "The data do not state the rounding of " + Descriptions.of(value) + ".";
    }

    private static String unboundedResult(Measurement<?> result) {
        return result.derivation().orElseThrow().inputs().stream()
                .filter(input -> input.bounds().isEmpty())
                .findFirst()
                .map(input -> input.derivation().isPresent() ? unboundedResult(input) : unboundedValue(input))
                .orElse("Nothing follows from the data: " + result.indicator().name()
                        + " has no bounds, since a level that it is divided by may be zero or negative, or is"
                        + " unbounded.");
    }

    Implied multipliedBy(Factor factor) {
        if (factor.equals(Factor.ONE)) {
            return this;
        }
        Interval product = interval.multipliedBy(Interval.exactly(factor.multiplier()));
        Interval scaled = product.dividedBy(Interval.exactly(factor.divisor())).orElse(product);
        return new Implied(scaled, derivation, unit);
    }

    /** Returns a multiple in percent. */
    Implied inPercent() {
        return new Implied(interval.multipliedBy(HUNDRED), derivation, PERCENT);
    }

    /** Returns the difference from 100 %, in percent, of a multiple. */
    Implied multipleToDifference() {
        Interval difference = interval.minus(Interval.exactly(BigDecimal.ONE)).multipliedBy(HUNDRED);
        return new Implied(difference, derivation, PERCENT);
    }
}
