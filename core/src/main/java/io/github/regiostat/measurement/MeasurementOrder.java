// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.internal.ValueOrder;
import java.util.Comparator;
import java.util.Objects;

/**
 * Orders of measurements, such as by value: 1802.4 billion before 4984.3 billion.
 *
 * {@snippet file="ReadableSnippets.java" region="order"}
 *
 * <p>Measurements without a value are last in both orders by value. The greatest measurement is the minimum in the
 * descending order, which a measurement without a value is only if all are.
 */
public final class MeasurementOrder {
    private static final ValueOrder<Measurement<?>> BY_VALUE = new ValueOrder<>(
            "Measurements",
            "select one indicator, or convert them to one unit",
            measurement ->
                    measurement.figure().flatMap(figure -> figure.value()).map(value -> value.number()),
            measurement -> measurement.figure().map(figure -> figure.unit()),
            ValueTraits::requireComparable);

    private MeasurementOrder() {}

    /**
     * Returns the order by value, from the least. Measurements without a value, such as a missing one or "over 370
     * billion", are last.
     *
     * @return the comparator, which throws {@link IllegalArgumentException} if two values differ in a trait, such as
     *     their unit or price basis
     */
    public static Comparator<Measurement<?>> byValue() {
        return BY_VALUE.ascending();
    }

    /**
     * Returns the order by value, from the greatest. Measurements without a value are last.
     *
     * @return the comparator, which throws {@link IllegalArgumentException} if two values differ in a trait, such as
     *     their unit or price basis
     */
    public static Comparator<Measurement<?>> byValueDescending() {
        return BY_VALUE.descending();
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
}
