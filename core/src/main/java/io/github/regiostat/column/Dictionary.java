// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import java.util.ArrayList;
import java.util.Collections;
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

    /** Creates an empty dictionary. */
    public Dictionary() {}

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
    private static @Nullable Object key(Object value) {
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
