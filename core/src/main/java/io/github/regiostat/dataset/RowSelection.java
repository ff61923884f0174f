// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.IntList;
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

/** Rows of a table: all, some in their order, or a sequence in any order. */
final class RowSelection {
    private final int size;
    private final int @Nullable [] rows;

    private RowSelection(int size, int @Nullable [] rows) {
        this.size = size;
        this.rows = rows;
    }

    /** Returns the selection of all rows of a table of a size. */
    static RowSelection all(int size) {
        return new RowSelection(size, null);
    }

    private static RowSelection of(IntList rows) {
        return new RowSelection(rows.size(), rows.toArray());
    }

    /** Returns a selection of rows in the order of the table. */
    static RowSelection of(int[] rows) {
        int[] sorted = rows.clone();
        Arrays.sort(sorted);
        return new RowSelection(sorted.length, sorted);
    }

    /** Returns a sequence of rows in any order, in which a row may occur several times. */
    static RowSelection ofSequence(int[] rows) {
        return new RowSelection(rows.length, rows);
    }

    int size() {
        return size;
    }

    boolean isAll() {
        return rows == null;
    }

    /** Returns the row of the table at an index of the selection. */
    int row(int index) {
        Objects.checkIndex(index, size);
        return rows == null ? index : rows[index];
    }

    IntStream stream() {
        return IntStream.range(0, size).map(this::row);
    }

    /** Returns the rows in the order of the table. */
    IntList sorted() {
        IntList sorted = new IntList();
        stream().sorted().forEach(sorted::add);
        return sorted;
    }

    void addTo(IntList list) {
        stream().forEach(list::add);
    }

    /** Returns the selected rows that meet a condition. */
    RowSelection where(IntPredicate condition) {
        IntList kept = new IntList();
        for (int i = 0; i < size; i++) {
            int row = row(i);
            if (condition.test(row)) {
                kept.add(row);
            }
        }
        return kept.size() == size ? this : of(kept);
    }

    <K> Map<K, RowSelection> split(IntFunction<? extends K> property) {
        Map<K, IntList> parts = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            int row = row(i);
            K key = Objects.requireNonNull(property.apply(row), "property");
            parts.computeIfAbsent(key, k -> new IntList()).add(row);
        }
        Map<K, RowSelection> selections = new LinkedHashMap<>();
        parts.forEach((key, rowsOfKey) -> selections.put(key, of(rowsOfKey)));
        return selections;
    }

    /** Returns the values of a column in the selected rows, in the order of their first row. */
    <T> List<T> used(DictionaryColumn<T> column) {
        return usedCodes(column).mapToObj(column.values()::get).toList();
    }

    IntStream usedCodes(DictionaryColumn<?> column) {
        if (size > 0 && column.codes().isConstant()) {
            return IntStream.of(column.code(0));
        }
        BitSet seen = new BitSet();
        int[] used = new int[column.values().size()];
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
}
