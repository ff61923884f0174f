// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of a table in their order: all of them, or some. */
final class RowSelection {
    private static final int FIRST_CAPACITY = 16;

    private final int size;
    private final int @Nullable [] rows;

    private RowSelection(int size, int @Nullable [] rows) {
        this.size = size;
        this.rows = rows;
    }

    static RowSelection all(Table table) {
        return new RowSelection(table.size(), null);
    }

    int size() {
        return size;
    }

    boolean isAll() {
        return rows == null;
    }

    /** The row of the table that stands at a place. */
    int row(int index) {
        Objects.checkIndex(index, size);
        return rows == null ? index : rows[index];
    }

    IntStream stream() {
        return IntStream.range(0, size).map(this::row);
    }

    /** Those of these rows for which the condition holds. */
    RowSelection where(IntPredicate condition) {
        Rows kept = new Rows();
        for (int i = 0; i < size; i++) {
            int row = row(i);
            if (condition.test(row)) {
                kept.add(row);
            }
        }
        return kept.count == size ? this : kept.selection();
    }

    <K> Map<K, RowSelection> split(IntFunction<? extends K> part) {
        Map<K, Rows> parts = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            int row = row(i);
            K key = Objects.requireNonNull(part.apply(row), "part");
            parts.computeIfAbsent(key, k -> new Rows()).add(row);
        }
        Map<K, RowSelection> selections = new LinkedHashMap<>();
        parts.forEach((key, rowsOfKey) -> selections.put(key, rowsOfKey.selection()));
        return selections;
    }

    /** The entries of a column that these rows have, in their order. */
    <T> List<T> used(DictionaryColumn<T> column) {
        return usedCodes(column).mapToObj(column.entries()::get).toList();
    }

    IntStream usedCodes(DictionaryColumn<?> column) {
        if (size > 0 && column.codes().isConstant()) {
            return IntStream.of(column.code(0));
        }
        BitSet seen = new BitSet();
        int[] used = new int[column.entries().size()];
        int count = 0;
        for (int i = 0; i < size && count < used.length; i++) {
            int code = column.code(row(i));
            if (!seen.get(code)) {
                seen.set(code);
                used[count++] = code;
            }
        }
        return Arrays.stream(used, 0, count);
    }

    /** Rows that are collected one after the other. */
    private static final class Rows {
        private int[] rows = new int[FIRST_CAPACITY];
        private int count;

        void add(int row) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, Math.addExact(count, (count >> 1) + FIRST_CAPACITY));
            }
            rows[count++] = row;
        }

        RowSelection selection() {
            return new RowSelection(count, Arrays.copyOf(rows, count));
        }
    }
}
