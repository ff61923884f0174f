// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Codes of values: 0, 1, 2 and so on, in the order in which the values are added. */
final class Codes<T> {
    static final int NONE = -1;

    private final Map<T, Integer> codes = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** Returns the code of a value, and adds the value if it is new. */
    int add(T value) {
        Integer known = codes.get(value);
        if (known != null) {
            return known;
        }
        codes.put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }

    /** Returns the code of a value, or −1. */
    int find(T value) {
        return codes.getOrDefault(value, NONE);
    }

    T value(int code) {
        return values.get(code);
    }

    List<T> values() {
        return values;
    }
}
