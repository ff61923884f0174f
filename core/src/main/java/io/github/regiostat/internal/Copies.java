// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Unmodifiable copies of collections, and of maps and sets whose keys may come from a file. Those of {@code Map.copyOf}
 * and {@code Set.copyOf} probe one slot after the other, so that keys with equal hash codes cost the square of their
 * number; here comparable keys are searched as in a tree.
 */
public final class Copies {
    private Copies() {}

    /**
     * Returns an unmodifiable copy of a map.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param map the map, without null
     * @return the copy
     */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> map) {
        Map<K, V> copy = new HashMap<>(map);
        copy.forEach((key, value) -> {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        });
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Returns an unmodifiable copy of a list. Java serialization does not check the types of elements.
     *
     * @param <E> the type of the elements
     * @param elements the elements, without null
     * @param type the type, which each element is checked to have
     * @return the copy
     * @throws ClassCastException if an element has another type
     */
    public static <E> List<E> list(Collection<? extends E> elements, Class<? super E> type) {
        List<E> copy = List.copyOf(elements);
        for (Object element : copy) {
            if (!type.isInstance(element)) {
                throw new ClassCastException("Element must be a " + type.getSimpleName() + ", but was a "
                        + element.getClass().getSimpleName());
            }
        }
        return copy;
    }

    /**
     * Returns an unmodifiable set of the elements of a collection.
     *
     * @param <E> the type of the elements
     * @param elements the elements, without null
     * @return the copy
     */
    public static <E> Set<E> set(Collection<? extends E> elements) {
        Set<E> copy = new HashSet<>(elements);
        copy.forEach(element -> Objects.requireNonNull(element, "element"));
        return Collections.unmodifiableSet(copy);
    }
}
