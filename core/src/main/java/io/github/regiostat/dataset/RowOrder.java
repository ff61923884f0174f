// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.internal.Text;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Orders of rows for {@link Dataset#sortedBy}, such as by value: 1802.4 billion before 4984.3 billion.
 *
 * {@snippet file="ReadableSnippets.java" region="order"}
 *
 * <p>{@link io.github.regiostat.measurement.MeasurementOrder} has the same orders of measurements.
 */
public final class RowOrder {
    private RowOrder() {}

    /**
     * Returns the order by value, from the least. Rows without a value, such as a missing one or "over 370 billion",
     * are last.
     *
     * @return the comparator, which throws {@link IllegalArgumentException} if two units differ
     */
    public static Comparator<Row> byValue() {
        return byValue(Comparator.naturalOrder());
    }

    /**
     * Returns the order by value, from the greatest. Rows without a value are last.
     *
     * @return the comparator, which throws {@link IllegalArgumentException} if two units differ
     */
    public static Comparator<Row> byValueDescending() {
        return byValue(Comparator.reverseOrder());
    }

    /**
     * Returns the chronological order.
     *
     * @return the comparator
     */
    public static Comparator<Row> byPeriod() {
        return Comparator.comparing(Row::period);
    }

    /**
     * Returns the order by the id of the indicator.
     *
     * @return the comparator
     */
    public static Comparator<Row> byIndicator() {
        return Comparator.comparing(row -> row.indicator().id());
    }

    /**
     * Returns the order by the code of the region, such as {@code CN-BJ} before {@code CN-TJ}.
     *
     * @return the comparator
     */
    public static Comparator<Row> byRegionCode() {
        return Comparator.comparing(row -> row.region().code().toString());
    }

    /**
     * Returns the order by the name of the region, by code points.
     *
     * @param language a language tag (BCP 47), such as {@code en}
     * @return the comparator
     */
    public static Comparator<Row> byRegionName(String language) {
        Objects.requireNonNull(language, "language");
        return Comparator.comparing(row -> row.region().name(language));
    }

    private static Comparator<Row> byValue(Comparator<BigDecimal> order) {
        return (a, b) -> {
            requireOneUnit(a.unit(), b.unit());
            Optional<BigDecimal> first = a.value();
            Optional<BigDecimal> second = b.value();
            return first.isEmpty() || second.isEmpty()
                    ? Boolean.compare(first.isEmpty(), second.isEmpty())
                    : order.compare(first.get(), second.get());
        };
    }

    private static void requireOneUnit(Optional<Unit<?>> first, Optional<Unit<?>> second) {
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            throw new IllegalArgumentException("Rows ordered by value must have one unit, but have "
                    + Text.quote(first.get().toString()) + " and "
                    + Text.quote(second.get().toString())
                    + "; select one with ofIndicator, or convert them with convertedTo");
        }
    }
}
