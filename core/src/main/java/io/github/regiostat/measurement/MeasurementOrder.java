// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.internal.Text;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Orders of measurements, such as by value: 1802.4 billion before 4984.3 billion.
 *
 * {@snippet file="ReadableSnippets.java" region="order"}
 *
 * <p>Measurements without a value are last in both orders by value. The greatest measurement is the minimum in the
 * descending order, which a measurement without a value is only if all are.
 */
public final class MeasurementOrder {
    private MeasurementOrder() {}

    /**
     * Returns the order by value, from the least. Measurements without a value, such as a missing one or "over 370
     * billion", are last.
     *
     * @return the comparator, which throws {@link IllegalArgumentException} if two units differ
     */
    public static Comparator<Measurement<?>> byValue() {
        return (a, b) -> compare(Keyed.of(a), Keyed.of(b), Comparator.naturalOrder());
    }

    /**
     * Returns the order by value, from the greatest. Measurements without a value are last.
     *
     * @return the comparator, which throws {@link IllegalArgumentException} if two units differ
     */
    public static Comparator<Measurement<?>> byValueDescending() {
        return (a, b) -> compare(Keyed.of(a), Keyed.of(b), Comparator.reverseOrder());
    }

    /**
     * Returns the chronological order.
     *
     * @return the comparator
     */
    public static Comparator<Measurement<?>> byPeriod() {
        return Comparator.comparing(Measurement::period);
    }

    /**
     * Returns the order by the code of the region, such as {@code CN-BJ} before {@code CN-TJ}.
     *
     * @return the comparator
     */
    public static Comparator<Measurement<?>> byRegionCode() {
        return Comparator.comparing(measurement -> measurement.region().code().toString());
    }

    /**
     * Returns the order by the name of the region, by code points.
     *
     * @param language a language tag (BCP 47), such as {@code en}
     * @return the comparator
     */
    public static Comparator<Measurement<?>> byRegionName(String language) {
        Objects.requireNonNull(language, "language");
        return Comparator.comparing(measurement -> measurement.region().name(language));
    }

    /**
     * A value with its unit.
     *
     * @param value the value, or empty
     * @param unit the unit, or empty
     */
    private record Keyed(Optional<BigDecimal> value, Optional<Unit<?>> unit) {
        static Keyed of(Measurement<?> measurement) {
            return new Keyed(
                    measurement.figure().flatMap(figure -> figure.value()).map(value -> value.number()),
                    measurement.figure().map(figure -> figure.unit()));
        }
    }

    private static int compare(Keyed a, Keyed b, Comparator<BigDecimal> order) {
        if (a.unit.isPresent() && b.unit.isPresent()) {
            requireOneUnit(a.unit.get(), b.unit.get());
        }
        if (a.value.isEmpty() || b.value.isEmpty()) {
            return Boolean.compare(a.value.isEmpty(), b.value.isEmpty());
        }
        return order.compare(a.value.get(), b.value.get());
    }

    private static void requireOneUnit(Unit<?> first, Unit<?> second) {
        if (!first.equals(second)) {
            throw new IllegalArgumentException("Measurements ordered by value must have one unit, but have "
                    + Text.quote(first.toString()) + " and " + Text.quote(second.toString())
                    + "; select one indicator, or convert them to one unit");
        }
    }
}
