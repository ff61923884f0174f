// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * An unmodifiable list whose elements are created on demand.
 *
 * @param <T> the type of the elements
 */
public final class ComputedList<T> extends AbstractList<T> implements RandomAccess {
    private final int size;
    private final IntFunction<T> elementAt;

    /**
     * Creates a list.
     *
     * @param size the number of elements
     * @param elementAt the function from an index to its element
     */
    public ComputedList(int size, IntFunction<T> elementAt) {
        this.size = size;
        this.elementAt = elementAt;
    }

    @Override
    public T get(int index) {
        return elementAt.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
