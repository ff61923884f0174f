// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the true value of a figure lies, such as {@code [CNY 84365000000, CNY 84375000000]} or {@code (CNY 370000000000, unbounded)}.
 *
 * <p>An {@link Interval} of numbers with the unit of a quantity. A figure whose rounding is unknown, and a result about which nothing follows,
 * have no bounds at all.
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
     * Returns bounds of an interval of numbers in a unit.
     *
     * @param <Q> the kind of quantity
     * @param unit the unit
     * @param interval the numbers
     * @return the bounds
     */
    public static <Q extends Quantity<Q>> Bounds<Q> of(Unit<Q> unit, Interval interval) {
        return new Bounds<>(unit, interval);
    }

    /**
     * Returns the bounds between two quantities, with both ends.
     *
     * @param <Q> the kind of quantity
     * @param lower the lower end
     * @param upper the upper end, in the same unit, no less than the lower
     * @return the bounds, closed at both ends
     * @throws IllegalArgumentException if the lower end is above the upper
     * @throws io.github.regiostat.quantity.UnitMismatchException if the units differ
     */
    public static <Q extends Quantity<Q>> Bounds<Q> closed(Q lower, Q upper) {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException(
                    "Lower end must not be above the upper, but was " + lower + " above " + upper);
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
     * Returns the numbers, without the unit, for arithmetic.
     *
     * @return the interval
     */
    public Interval interval() {
        return interval;
    }

    /**
     * Returns the lower end.
     *
     * @return the quantity, or empty where there is no lower end
     */
    public Optional<Q> lower() {
        return interval.lower().map(unit::of);
    }

    /**
     * Returns the upper end.
     *
     * @return the quantity, or empty where there is no upper end
     */
    public Optional<Q> upper() {
        return interval.upper().map(unit::of);
    }

    /**
     * Tells whether there is a lower end that is not inside.
     *
     * @return whether open below
     */
    public boolean isLowerOpen() {
        return interval.isLowerOpen();
    }

    /**
     * Tells whether there is an upper end that is not inside.
     *
     * @return whether open above
     */
    public boolean isUpperOpen() {
        return interval.isUpperOpen();
    }

    /**
     * Tells whether a quantity is inside.
     *
     * @param quantity the quantity, in the same unit
     * @return whether inside
     * @throws io.github.regiostat.quantity.UnitMismatchException if the unit differs
     */
    public boolean contains(Q quantity) {
        quantity.compareTo(unit.of(BigDecimal.ZERO));
        return interval.contains(quantity.number());
    }

    /**
     * Returns bounds of few digits that enclose these: the lower end rounded down, the upper up.
     *
     * @param digits significant digits to keep, 1 or more
     * @return the rounded bounds
     */
    public Bounds<Q> roundedOutward(int digits) {
        return new Bounds<>(unit, interval.roundedOutward(digits));
    }

    /**
     * Returns the bounds of the quantity with the opposite sign.
     *
     * @return minus these
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

    /** Returns both ends with their unit, exactly, such as {@code (CNY 370000000000, unbounded)}. */
    @Override
    public String toString() {
        return (lower().isEmpty() || isLowerOpen() ? "(" : "[")
                + lower().map(Q::toString).orElse("unbounded")
                + ", "
                + upper().map(Q::toString).orElse("unbounded")
                + (upper().isEmpty() || isUpperOpen() ? ")" : "]");
    }

    private Object writeReplace() {
        return new SerializationProxy<>(unit, interval);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Bounds are read through their form");
    }

    private record SerializationProxy<Q extends Quantity<Q>>(Unit<Q> unit, Interval interval) implements Serializable {
        private Object readResolve() {
            return of(unit, interval);
        }
    }
}
