// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator with its unit, which may be unknown for missing figures. */
record Variable<Q extends Quantity<Q>>(
        Indicator<Q> indicator, @Nullable Unit<Q> unit) implements Serializable {
    /** An order in which variables with equal hash codes are searched. */
    static final Comparator<Variable<?>> ORDER = Comparator.<Variable<?>, String>comparing(
                    variable -> variable.indicator.id())
            .thenComparing(variable -> String.valueOf(variable.unit));

    Variable {
        Objects.requireNonNull(indicator, "indicator");
        if (unit != null && !unit.kind().equals(indicator.kind())) {
            throw new IllegalArgumentException(
                    "Unit of " + indicator + " must be of " + indicator.kind().getSimpleName() + ", but was " + unit);
        }
    }

    static <Q extends Quantity<Q>> Variable<Q> of(Measurement<Q> measurement) {
        return new Variable<>(
                measurement.indicator(), measurement.figure().map(Figure::unit).orElse(null));
    }

    @SuppressWarnings("unchecked") // the constructor rejects a unit of another kind
    static <Q extends Quantity<Q>> Variable<Q> of(Indicator<Q> indicator, Unit<?> unit) {
        return new Variable<>(indicator, (Unit<Q>) unit);
    }

    Unit<Q> requireUnit() {
        if (unit == null) {
            throw new IllegalStateException("Figure must have a unit, but the unit of " + indicator + " is unknown");
        }
        return unit;
    }

    Figure<Q> figure(BigDecimal number, FigureAttributes attributes) {
        return attributes.figure(number, requireUnit());
    }

    /** Returns the figure {@code digits × 10^-scale}, whose rounding is unknown. */
    Figure<Q> figure(long digits, int scale) {
        return Figure.ofUnknownRounding(requireUnit().of(digits, scale));
    }

    /** Returns the figure of a sum, whose rounding is unknown or which is exact. */
    Figure<Q> sum(DecimalSum sum, boolean isWithoutBounds) {
        Q quantity = sum.sum(requireUnit());
        return isWithoutBounds
                ? Figure.ofUnknownRounding(quantity)
                : Figure.computed(quantity, Bounds.of(requireUnit(), Interval.exactly(quantity.number())));
    }

    /** Returns a figure of this kind, converted to this unit. */
    @SuppressWarnings("unchecked")
    Figure<Q> converted(Figure<?> original, ConversionFactor factor) {
        return factor.converted((Figure<Q>) original, requireUnit());
    }

    @SuppressWarnings("unchecked")
    Measurement.Builder<Q> measurement(Optional<Figure<?>> figure) {
        Measurement.Builder<Q> builder = Measurement.builder(indicator);
        figure.ifPresent(f -> builder.value((Figure<Q>) f));
        return builder;
    }

    /** Compares without the generated method of a record, whose first use takes 30 ms. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Variable<?> that && indicator.equals(that.indicator) && Objects.equals(unit, that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * indicator.hashCode() + Objects.hashCode(unit);
    }
}
