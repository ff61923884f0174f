// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that occur again and again, each once and known by a number from 0, such as {@code FRA, DEU}.
 *
 * @param <T> the type of the values
 */
public final class Dictionary<T> {
    private final Map<T, Integer> codes = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** Makes an empty dictionary. */
    public Dictionary() {}

    /**
     * Returns the number of a value, which is added if it is new.
     *
     * @param value the value
     * @return its number
     */
    public int code(T value) {
        Integer known = codes.putIfAbsent(value, values.size());
        if (known != null) {
            return known;
        }
        values.add(value);
        return values.size() - 1;
    }

    /**
     * Returns the value of a number.
     *
     * @param code the number
     * @return the value
     */
    public T value(int code) {
        return values.get(code);
    }

    /**
     * Returns the values.
     *
     * @return the values in the order of their numbers; more may follow
     */
    public List<T> values() {
        return Collections.unmodifiableList(values);
    }
}
