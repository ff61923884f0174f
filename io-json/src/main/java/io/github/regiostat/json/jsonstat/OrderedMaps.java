// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unmodifiable copies of maps, in the member order of the document. */
final class OrderedMaps {
    private OrderedMaps() {}

    static <V> Map<String, V> copyOf(Map<String, V> members) {
        return members.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    static <V> Map<String, List<V>> copyOfLists(Map<String, List<V>> members) {
        Map<String, List<V>> copy = new LinkedHashMap<>();
        members.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        return copyOf(copy);
    }

    static <V> void add(Map<String, List<V>> members, String name, V element) {
        members.computeIfAbsent(name, unused -> new ArrayList<>()).add(element);
    }
}
