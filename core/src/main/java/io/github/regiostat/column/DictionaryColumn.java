// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A column of values such as {@code FRA, FRA, DEU}, which holds each distinct value once and a code for each row.
 *
 * <p>Immutable and thread-safe if its values are.
 *
 * @param <T> the type of the values
 */
public final class DictionaryColumn<T> {
    private final List<T> values;
    private final CodeColumn codes;

    private DictionaryColumn(List<T> values, CodeColumn codes) {
        this.values = values;
        this.codes = codes;
    }

    /**
     * Returns a column with other values. It shares the codes of this column, unless two values become one.
     *
     * @param mapping returns the new value for a value
     * @return the column
     */
    public DictionaryColumn<T> mapped(UnaryOperator<T> mapping) {
        Dictionary<T> mapped = new Dictionary<>();
        int[] mappedCodes = values.stream()
                .mapToInt(value -> mapped.code(mapping.apply(value)))
                .toArray();
        boolean areDistinct = mapped.size() == values.size();
        return new DictionaryColumn<>(List.copyOf(mapped.values()), areDistinct ? codes : codes.mapped(mappedCodes));
    }

    /**
     * Returns the value of a row.
     *
     * @param row the row, from 0
     * @return the value
     */
    public T at(int row) {
        return values.get(codes.at(row));
    }

    /**
     * Returns the code of a row.
     *
     * @param row the row, from 0
     * @return the code
     */
    public int code(int row) {
        return codes.at(row);
    }

    /**
     * Returns the values in the order of their codes.
     *
     * @return the values, some of which may occur in no row
     */
    public List<T> values() {
        return values;
    }

    /**
     * Returns the codes of the rows.
     *
     * @return the column of codes
     */
    public CodeColumn codes() {
        return codes;
    }

    /**
     * Collects the values of a column. Not thread-safe.
     *
     * @param <T> the type of the values
     */
    public static final class Builder<T> {
        private final Dictionary<T> dictionary;
        private final CodeColumn.Builder codes = new CodeColumn.Builder();

        /** Creates a builder without values. */
        public Builder() {
            this.dictionary = new Dictionary<>();
        }

        /**
         * Creates a builder without values for values that are not comparable.
         *
         * @param order an order of values with equal hash codes, which need not tell all of them apart
         */
        public Builder(Comparator<? super T> order) {
            this.dictionary = new Dictionary<>(order);
        }

        /**
         * Creates a builder with a default value.
         *
         * @param defaultValue the value with code 0, which rows have until the first run starts
         */
        public Builder(T defaultValue) {
            this();
            code(defaultValue);
        }

        /**
         * Creates a builder with a default value for values that are not comparable.
         *
         * @param defaultValue the value with code 0, which rows have until the first run starts
         * @param order an order of values with equal hash codes, which need not tell all of them apart
         */
        public Builder(T defaultValue, Comparator<? super T> order) {
            this(order);
            code(defaultValue);
        }

        /**
         * Returns the code of a value, and adds the value if it is new.
         *
         * @param value the value
         * @return its code
         */
        public int code(T value) {
            return dictionary.code(value);
        }

        /**
         * Returns the value of a code.
         *
         * @param code the code
         * @return the value
         * @throws IndexOutOfBoundsException if no value has the code
         */
        public T value(int code) {
            return dictionary.value(code);
        }

        /**
         * Checks a code that starts at an offset other than 0.
         *
         * @param code the code, from the offset
         * @param what the name of the column for messages, such as {@code Region}
         * @param offset the offset, such as -1
         * @return the code in this column, from 0
         * @throws IndexOutOfBoundsException if no value has the code
         */
        public int requireCode(int code, String what, int offset) {
            if (code < offset || code - offset >= dictionary.size()) {
                throw new IndexOutOfBoundsException(what + " must be a code from " + offset + " to "
                        + (dictionary.size() - 1 + offset) + ", but was " + code);
            }
            return code - offset;
        }

        /**
         * Starts a run: the rows from the given one on have the value of a code.
         *
         * @param row the first row of the run, not before that of an earlier run
         * @param code the code
         */
        public void startRun(int row, int code) {
            codes.startRun(row, code);
        }

        /**
         * Sets the values of consecutive rows by code; the last value continues as a run.
         *
         * @param row the first of these rows
         * @param list the array with the codes, from the offset
         * @param first the index of the first code in the array
         * @param count the number of rows, at least one
         * @param what the name of the column for messages
         * @param offset the offset of the codes, such as 0
         * @throws IndexOutOfBoundsException if no value has one of the codes, or the array has too few
         */
        public void addAll(int row, int[] list, int first, int count, String what, int offset) {
            for (int i = first; i < first + count; i++) {
                requireCode(list[i], what, offset);
            }
            codes.addAll(row, list, first, count, offset);
        }

        /**
         * Reserves memory for the codes of rows, so that a column of this size is not copied.
         *
         * @param rows the number of rows expected
         */
        public void reserve(int rows) {
            codes.reserve(rows);
        }

        /**
         * Builds the column.
         *
         * @param size the number of rows
         * @return the column
         */
        public DictionaryColumn<T> build(int size) {
            return new DictionaryColumn<>(List.copyOf(dictionary.values()), codes.build(size));
        }
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(DictionaryColumn.class, "its entries");
    }
}
