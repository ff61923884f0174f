// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A column of values of which each is held once, with a code a row that says which.
 *
 * <p>Immutable and thread-safe, as its values are.
 *
 * @param <T> the type of the values
 */
public final class DictionaryColumn<T> {
    private final List<T> entries;
    private final CodeColumn codes;

    private DictionaryColumn(List<T> entries, CodeColumn codes) {
        this.entries = entries;
        this.codes = codes;
    }

    /** The same rows with other values. */
    public DictionaryColumn<T> mapped(UnaryOperator<T> mapping) {
        return new DictionaryColumn<>(entries.stream().map(mapping).toList(), codes);
    }

    public T at(int row) {
        return entries.get(codes.at(row));
    }

    public int code(int row) {
        return codes.at(row);
    }

    /** The values by code; some may be in no row. */
    public List<T> entries() {
        return entries;
    }

    public CodeColumn codes() {
        return codes;
    }

    /** Collects the values of a column. */
    public static final class Builder<T> {
        private final Map<T, Integer> codeByEntry = new HashMap<>();
        private final List<T> entries = new ArrayList<>();
        private final CodeColumn.Builder codes = new CodeColumn.Builder();

        public Builder() {}

        /** Starts with a value that the rows have for which none is said. */
        public Builder(T first) {
            codeOf(first);
        }

        /** The code of a value, which stays the same. */
        public int codeOf(T value) {
            Integer known = codeByEntry.putIfAbsent(Objects.requireNonNull(value, "entry"), entries.size());
            if (known != null) {
                return known;
            }
            entries.add(value);
            return entries.size() - 1;
        }

        public T entry(int code) {
            return entries.get(code);
        }

        public int requireCode(int code, String what) {
            return requireCode(code, what, 0);
        }

        /** The code in the column of one that is counted from elsewhere. */
        public int requireCode(int code, String what, int first) {
            if (code < first || code - first >= entries.size()) {
                throw new IndexOutOfBoundsException(what + " must be a code from " + first + " to "
                        + (entries.size() - 1 + first) + ", but was " + code);
            }
            return code - first;
        }

        /** Says that the rows from one on have a value. */
        public void from(int row, int code) {
            codes.from(row, code);
        }

        /** Says that the rows from one on have values, one each, and those behind them the last. */
        public void from(int row, int[] list, int first, int count, String what, int least) {
            for (int i = first; i < first + count; i++) {
                requireCode(list[i], what, least);
            }
            codes.from(row, list, first, count, least);
        }

        public DictionaryColumn<T> build(int size) {
            return new DictionaryColumn<>(List.copyOf(entries), codes.build(size));
        }
    }
}
