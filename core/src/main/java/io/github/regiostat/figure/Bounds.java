// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The bounds of the true value of a figure, such as {@code [CNY 84365000000, CNY 84375000000]} or {@code (CNY
 * 370000000000, unbounded)}.
 *
 * <p>Bounds are an {@link Interval} with the unit of a quantity. A figure with unknown rounding and an undetermined
 * result have no bounds.
 *
 * {@snippet file="FigureSnippets.java" region="bounds"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 */
public final class Bounds<Q extends Quantity<Q>> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The unit of both ends. */
    private final transient Unit<Q> unit;
    /** The numbers between the ends. */
    private final transient Interval interval;

    private Bounds(Unit<Q> unit, Interval interval) {
        this.unit = Objects.requireNonNull(unit, "unit");
        this.interval = Objects.requireNonNull(interval, "interval");
    }

    /**
     * Returns the bounds with an interval and a unit.
     *
     * @param <Q> the kind of quantity
     * @param unit the unit
     * @param interval the interval of the numbers
     * @return the bounds
     */
    public static <Q extends Quantity<Q>> Bounds<Q> of(Unit<Q> unit, Interval interval) {
        return new Bounds<>(unit, interval);
    }

    /**
     * Returns the bounds between two quantities, closed at both ends.
     *
     * @param <Q> the kind of quantity
     * @param lower the lower end
     * @param upper the upper end, in the same unit, not less than the lower end
     * @return the bounds {@code [lower, upper]}
     * @throws IllegalArgumentException if the lower end is greater than the upper end
     * @throws io.github.regiostat.quantity.UnitMismatchException if the units differ
     */
    public static <Q extends Quantity<Q>> Bounds<Q> closed(Q lower, Q upper) {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException(
                    "Lower end must not be greater than the upper end, but they were " + lower + " and " + upper);
        }
        return new Bounds<>(lower.unit(), Interval.closed(lower.number(), upper.number()));
    }

    /**
     * Returns the unit of both ends.
     *
     * @return the unit
     */
    public Unit<Q> unit() {
        return unit;
    }

    /**
     * Returns the interval of the numbers, without the unit.
     *
     * @return the interval
     */
    public Interval interval() {
        return interval;
    }

    /**
     * Returns the lower end.
     *
     * @return the quantity, or empty if the lower end is missing
     */
    public Optional<Q> lower() {
        return interval.lower().map(unit::of);
    }

    /**
     * Returns the upper end.
     *
     * @return the quantity, or empty if the upper end is missing
     */
    public Optional<Q> upper() {
        return interval.upper().map(unit::of);
    }

    /**
     * Returns whether the lower end is open.
     *
     * @return true if the lower end exists and is not included
     */
    public boolean isLowerOpen() {
        return interval.isLowerOpen();
    }

    /**
     * Returns whether the upper end is open.
     *
     * @return true if the upper end exists and is not included
     */
    public boolean isUpperOpen() {
        return interval.isUpperOpen();
    }

    /**
     * Returns whether the bounds contain a quantity.
     *
     * @param quantity the quantity, in the same unit
     * @return true if the quantity lies between the ends or equals a closed end
     * @throws io.github.regiostat.quantity.UnitMismatchException if the units differ
     */
    public boolean contains(Q quantity) {
        quantity.compareTo(unit.of(BigDecimal.ZERO));
        return interval.contains(quantity.number());
    }

    /**
     * Returns bounds that enclose these, with the lower end rounded down and the upper end rounded up.
     *
     * @param digits the number of significant digits, 1 or more
     * @return the rounded bounds
     */
    public Bounds<Q> roundedOutward(int digits) {
        return new Bounds<>(unit, interval.roundedOutward(digits));
    }

    /**
     * Returns the bounds with the opposite sign.
     *
     * @return the negated bounds
     */
    public Bounds<Q> negated() {
        return new Bounds<>(unit, interval.negated());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bounds<?> that && unit.equals(that.unit) && interval.equals(that.interval);
    }

    @Override
    public int hashCode() {
        return 31 * unit.hashCode() + interval.hashCode();
    }

    /** Returns both ends as exact quantities, such as {@code (CNY 370000000000, unbounded)}. */
    @Override
    public String toString() {
        return (lower().isEmpty() || isLowerOpen() ? "(" : "[")
                + lower().map(Q::toString).orElse("unbounded")
                + ", "
                + upper().map(Q::toString).orElse("unbounded")
                + (upper().isEmpty() || isUpperOpen() ? ")" : "]");
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Bounds.class);
    }

    private Object writeReplace() {
        return new SerializationProxy<>(unit, interval);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Bounds are read through their serialization proxy");
    }

    private record SerializationProxy<Q extends Quantity<Q>>(Unit<Q> unit, Interval interval) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> of(unit, interval));
        }
    }
}
