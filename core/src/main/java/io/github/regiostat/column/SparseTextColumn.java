// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A column in which few rows have a text, such as {@code n/a} in row 7. A text takes its UTF-8 bytes and eight more.
 *
 * <p>Immutable and thread-safe.
 */
public final class SparseTextColumn {
    private static final SparseTextColumn EMPTY = new SparseTextColumn(new Builder());

    private final int[] rows;
    private final int[] ends;
    private final byte[] utf8;

    private SparseTextColumn(Builder builder) {
        this.rows = Arrays.copyOf(builder.rows, builder.count);
        this.ends = Arrays.copyOf(builder.ends, builder.count);
        this.utf8 = Arrays.copyOf(builder.utf8, builder.end);
    }

    /**
     * Returns the number of rows that have a text.
     *
     * @return the number of texts
     */
    public int count() {
        return rows.length;
    }

    /**
     * Returns the text of a row.
     *
     * @param row the row, from 0
     * @return the text, or null if the row has none
     */
    public @Nullable String at(int row) {
        int index = rows.length == 0 ? -1 : Arrays.binarySearch(rows, row);
        return index < 0 ? null : text(index);
    }

    private String text(int index) {
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(utf8, start, ends[index] - start, StandardCharsets.UTF_8);
    }

    /** Collects texts by ascending row. Not thread-safe. */
    public static final class Builder {
        private static final int FIRST_CAPACITY = 8;

        private int[] rows = {};
        private int[] ends = {};
        private byte[] utf8 = {};
        private int count;
        private int end;

        /** Creates an empty builder. */
        public Builder() {}

        /**
         * Adds the text of a row.
         *
         * @param row the row, greater than the row of the text before
         * @param text the text
         */
        public void add(int row, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (count == rows.length) {
                int capacity = count + (count >> 1) + FIRST_CAPACITY;
                rows = Arrays.copyOf(rows, capacity);
                ends = Arrays.copyOf(ends, capacity);
            }
            int newEnd = Math.addExact(end, bytes.length);
            if (newEnd > utf8.length) {
                utf8 = Arrays.copyOf(utf8, Math.max(newEnd, Math.addExact(end, end >> 1)));
            }
            System.arraycopy(bytes, 0, utf8, end, bytes.length);
            end = newEnd;
            rows[count] = row;
            ends[count++] = end;
        }

        /** Adds the texts of some rows of a column, whose row numbers are shifted by an offset. */
        void addAll(SparseTextColumn from, int first, int last, int offset) {
            int found = Arrays.binarySearch(from.rows, first);
            for (int i = found < 0 ? -1 - found : found; i < from.rows.length && from.rows[i] < last; i++) {
                add(from.rows[i] + offset, from.text(i));
            }
        }

        /**
         * Builds the column; the builder can be reused.
         *
         * @return the column
         */
        public SparseTextColumn build() {
            return count == 0 ? EMPTY : new SparseTextColumn(this);
        }
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SparseTextColumn.class, "its entries");
    }
}
