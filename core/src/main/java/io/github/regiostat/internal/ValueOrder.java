// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * An order by value, such as of the rows of a dataset: what has no value is last, and two units or values that are not
 * comparable are rejected.
 *
 * @param <T> the type of the ordered items
 * @param subject the name of the ordered items in messages, such as {@code Rows}
 * @param remedy what to do about two units
 * @param value returns the value
 * @param unit returns the unit
 * @param comparability rejects two items with values that are not comparable
 */
public record ValueOrder<T>(
        String subject,
        String remedy,
        Function<T, Optional<BigDecimal>> value,
        Function<T, ? extends Optional<?>> unit,
        BiConsumer<T, T> comparability) {
    /**
     * Returns the order from the least value.
     *
     * @return the comparator
     */
    public Comparator<T> ascending() {
        return inOrder(Comparator.naturalOrder());
    }

    /**
     * Returns the order from the greatest value.
     *
     * @return the comparator
     */
    public Comparator<T> descending() {
        return inOrder(Comparator.reverseOrder());
    }

    private Comparator<T> inOrder(Comparator<BigDecimal> order) {
        return (a, b) -> {
            requireOneUnit(unit.apply(a), unit.apply(b));
            Optional<BigDecimal> first = value.apply(a);
            Optional<BigDecimal> second = value.apply(b);
            if (first.isEmpty() || second.isEmpty()) {
                return Boolean.compare(first.isEmpty(), second.isEmpty());
            }
            comparability.accept(a, b);
            return order.compare(first.get(), second.get());
        };
    }

    private void requireOneUnit(Optional<?> first, Optional<?> second) {
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            throw new IllegalArgumentException(subject + " ordered by value must have one unit, but have "
                    + Text.quote(first.get().toString()) + " and "
                    + Text.quote(second.get().toString()) + "; " + remedy);
        }
    }
}
