// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.SparseTextColumn;
import io.github.regiostat.internal.Copies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The observations of a response that lists them one by one, in columns: categories, a number or a text, attributes.
 *
 * @param dimensions the dimensions, each with the category of each row
 * @param values the numbers
 * @param texts the values that are not numbers
 * @param attributes the attributes of each row, by id; the empty map has the code 0
 * @param locations the locations of the rows
 */
public record RowTable(
        List<RowDimension> dimensions,
        DecimalColumn values,
        SparseTextColumn texts,
        DictionaryColumn<Map<String, String>> attributes,
        Locations locations) {
    /** The locations of rows and categories, as JSON pointers. */
    public interface Locations {
        /**
         * Returns the location of a row.
         *
         * @param row the row, from 0
         * @return the JSON pointer to the observation
         */
        String row(int row);

        /**
         * Returns the location of a category.
         *
         * @param dimension the index of its dimension
         * @param row the first row that has the category
         * @return the JSON pointer to the category
         */
        String category(int dimension, int row);
    }

    /**
     * Returns the number of rows.
     *
     * @return the number of observations
     */
    public int size() {
        return values.size();
    }

    /**
     * Returns a table with other dimensions of the same rows.
     *
     * @param others the dimensions, in the order of the present ones
     * @return the table
     */
    public RowTable withDimensions(List<RowDimension> others) {
        return new RowTable(List.copyOf(others), values, texts, attributes, locations);
    }

    /**
     * Returns a table with other attributes of the same rows.
     *
     * @param others the attributes of each row
     * @return the table
     */
    public RowTable withAttributes(DictionaryColumn<Map<String, String>> others) {
        return new RowTable(dimensions, values, texts, others, locations);
    }

    /**
     * Returns a table whose rows have more attributes. An attribute that a row has itself is kept.
     *
     * @param added the attributes to add to those of a row, by its index
     * @return the table
     */
    public RowTable withAttributesOf(IntFunction<Map<String, String>> added) {
        DictionaryColumn.Builder<Map<String, String>> merged = new DictionaryColumn.Builder<>(Map.of());
        Map<String, String> lastAdded = Map.of();
        int lastCode = -1;
        for (int row = 0; row < size(); row++) {
            Map<String, String> more = added.apply(row);
            if (attributes.code(row) != lastCode || !more.equals(lastAdded)) {
                Map<String, String> set = new HashMap<>(more);
                set.putAll(attributes.at(row));
                merged.startRun(row, merged.code(Copies.map(set)));
                lastAdded = more;
                lastCode = attributes.code(row);
            }
        }
        return withAttributes(merged.build(size()));
    }

    /** Collects values and attributes of rows. Not thread-safe. */
    public static final class Builder {
        private final DecimalColumn.Builder values = DecimalColumn.builder();
        private final SparseTextColumn.Builder texts = new SparseTextColumn.Builder();
        private final DictionaryColumn.Builder<Map<String, String>> attributes =
                new DictionaryColumn.Builder<>(Map.of());
        private Map<String, String> last = Map.of();

        /** Creates a builder without rows. */
        public Builder() {}

        /**
         * Returns the number of complete rows.
         *
         * @return the index of the row that the next value completes
         */
        public int size() {
            return values.size();
        }

        /**
         * Sets the attributes of a row and of the rows after it.
         *
         * @param row the row, not before that of an earlier call
         * @param set the attributes by id
         */
        public void attributes(int row, Map<String, String> set) {
            if (!set.equals(last)) {
                last = Copies.map(set);
                attributes.startRun(row, attributes.code(last));
            }
        }

        /**
         * Completes a row by its number.
         *
         * @param digits the number
         * @return false if the text is not a number; the row then is not complete
         */
        public boolean value(CharSequence digits) {
            return values.append(digits);
        }

        /**
         * Completes a row by a text.
         *
         * @param text the text, or an empty one for a missing value
         */
        public void text(String text) {
            if (!text.isEmpty()) {
                texts.add(size(), text);
            }
            values.appendMissing();
        }

        /**
         * Builds the table.
         *
         * @param dimensions the dimensions of the rows
         * @param locations the locations of the rows
         * @return the table
         */
        public RowTable build(List<RowDimension> dimensions, Locations locations) {
            int rows = size();
            return new RowTable(
                    List.copyOf(dimensions), values.build(), texts.build(), attributes.build(rows), locations);
        }
    }
}
