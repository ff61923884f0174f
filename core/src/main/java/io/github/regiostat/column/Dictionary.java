// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Distinct values with codes from 0, such as {@code FRA} with 0 and {@code DEU} with 1. Not thread-safe.
 *
 * @param <T> the type of the values
 */
public final class Dictionary<T> {
    private final Map<@Nullable Object, Integer> codes = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    private final @Nullable Comparator<Object> order;

    /** Creates an empty dictionary of values that are comparable, or whose hash codes are not chosen by an input. */
    public Dictionary() {
        this.order = null;
    }

    /**
     * Creates an empty dictionary of values that are not comparable.
     *
     * @param order an order of values with equal hash codes, which need not tell all of them apart
     */
    @SuppressWarnings("unchecked") // all values are of type T
    public Dictionary(Comparator<? super T> order) {
        this.order = (Comparator<Object>) Objects.requireNonNull(order, "order");
    }

    /** A value with an order, because a hash map searches comparable keys with equal hash codes in a tree. */
    private record OrderedKey(Object value, Comparator<Object> order) implements Comparable<OrderedKey> {
        @Override
        public int compareTo(OrderedKey other) {
            return order.compare(value, other.value);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OrderedKey that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /**
     * Returns the code of a value, and adds the value if it is new.
     *
     * @param value the value
     * @return its code
     */
    public int code(T value) {
        Object key = key(Objects.requireNonNull(value, "value"));
        Integer known = codes.get(key);
        if (known != null) {
            return known;
        }
        values.add(value);
        codes.put(key, values.size() - 1);
        return values.size() - 1;
    }

    /** Returns a key that is comparable if the content of an optional is, so that equal hash codes cost little. */
    private @Nullable Object key(Object value) {
        if (order != null) {
            return new OrderedKey(value, order);
        }
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    /**
     * Returns the value of a code.
     *
     * @param code the code
     * @return the value
     * @throws IndexOutOfBoundsException if no value has the code
     */
    public T value(int code) {
        return values.get(code);
    }

    /**
     * Returns the number of values.
     *
     * @return the size
     */
    public int size() {
        return values.size();
    }

    /**
     * Returns the values in the order of their codes.
     *
     * @return an unmodifiable view, to which later values are added
     */
    public List<T> values() {
        return Collections.unmodifiableList(values);
    }
}
