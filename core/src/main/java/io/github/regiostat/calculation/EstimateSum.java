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
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sum of figures and of their bounds, which grows figure by figure without an {@link Estimate} of each. Mutable and
 * not thread-safe.
 */
final class EstimateSum {
    /** The sum of the exact figures, which belongs to the value and to both ends. */
    private BigDecimal exact = BigDecimal.ZERO;

    /** The sum of the other values; null if one is unknown. */
    private @Nullable BigDecimal value = BigDecimal.ZERO;
    /** The sum of the other lower ends; null if one is unbounded. */
    private @Nullable BigDecimal lower = BigDecimal.ZERO;
    /** The sum of the other upper ends; null if one is unbounded. */
    private @Nullable BigDecimal upper = BigDecimal.ZERO;

    private boolean isLowerOpen;
    private boolean isUpperOpen;

    /** Adds the figure of a measurement, with the bounds of the measurement. */
    <Q extends Quantity<Q>> void add(Measurement<Q> measurement, Figure<Q> figure) {
        if (figure.isExact() && figure.qualifier() == Qualifier.NONE) {
            exact = exact.add(figure.quantity().orElseThrow().number());
        } else {
            add(figure.value(), measurement.bounds());
        }
    }

    private <Q extends Quantity<Q>> void add(Optional<Q> number, Optional<Bounds<Q>> bounds) {
        value = number.isPresent() ? sum(value, number.get().number()) : null;
        if (bounds.isPresent()) {
            Interval interval = bounds.get().interval();
            lower = sum(lower, interval.lower().orElse(null));
            upper = sum(upper, interval.upper().orElse(null));
            isLowerOpen |= interval.isLowerOpen();
            isUpperOpen |= interval.isUpperOpen();
        } else {
            lower = null;
            upper = null;
        }
    }

    void add(EstimateSum other) {
        exact = exact.add(other.exact);
        value = sum(value, other.value);
        lower = sum(lower, other.lower);
        upper = sum(upper, other.upper);
        isLowerOpen |= other.isLowerOpen;
        isUpperOpen |= other.isUpperOpen;
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    <Q extends Quantity<Q>> Figure<Q> toFigure(Unit<Q> unit) {
        Optional<BigDecimal> least = withExact(lower);
        Optional<BigDecimal> greatest = withExact(upper);
        Optional<Interval> bounds = least.isEmpty() && greatest.isEmpty()
                ? Optional.empty()
                : Optional.of(Interval.of(least, isLowerOpen, greatest, isUpperOpen));
        return new Estimate(withExact(value), bounds).toFigure(unit);
    }

    private Optional<BigDecimal> withExact(@Nullable BigDecimal others) {
        return others == null ? Optional.empty() : Optional.of(exact.add(others));
    }

    void write(ObjectOutputStream out) throws IOException {
        for (BigDecimal number : Arrays.asList(exact, value, lower, upper)) {
            out.writeUTF(number == null ? "" : number.toString());
        }
        out.writeBoolean(isLowerOpen);
        out.writeBoolean(isUpperOpen);
    }

    static EstimateSum read(ObjectInputStream in) throws IOException {
        EstimateSum sum = new EstimateSum();
        sum.exact = Decimals.parse(in.readUTF(), "Sum");
        sum.value = numberOrNull(in.readUTF());
        sum.lower = numberOrNull(in.readUTF());
        sum.upper = numberOrNull(in.readUTF());
        sum.isLowerOpen = in.readBoolean();
        sum.isUpperOpen = in.readBoolean();
        return sum;
    }

    private static @Nullable BigDecimal numberOrNull(String text) {
        return text.isEmpty() ? null : Decimals.parse(text, "Sum");
    }
}
