// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.IntList;
import java.util.HashMap;
import java.util.Map;

/**
 * The categories of a dimension by row.
 *
 * @param index the index of the column
 * @param column the column
 * @param categories the ids of the categories
 * @param firstRows the first row of each category, by its code
 * @param labels the labels by id, of categories that have one
 */
record KeyColumn(
        int index,
        TableColumn column,
        DictionaryColumn<String> categories,
        IntList firstRows,
        Map<String, String> labels) {
    /** Collects the categories. Not thread-safe. */
    static final class Builder {
        private final int index;
        private final TableColumn column;
        private final DictionaryColumn.Builder<String> categories = new DictionaryColumn.Builder<>();
        private final IntList firstRows = new IntList();
        private final Map<String, String> labels = new HashMap<>();
        private String last = "";
        private int code = -1;

        Builder(int index, TableColumn column) {
            this.index = index;
            this.column = column;
        }

        /** Adds the category of a row, and returns whether it is new. */
        boolean add(int row, TableRow cells) {
            if (code >= 0 && cells.isText(index, last)) {
                return false;
            }
            last = cells.text(index);
            String separator = column.labelSeparator();
            int end = separator.isEmpty() ? -1 : last.indexOf(separator);
            String id = end < 0 ? last : last.substring(0, end).strip();
            code = categories.code(id);
            categories.startRun(row, code);
            if (code < firstRows.size()) {
                return false;
            }
            firstRows.add(row);
            if (end >= 0) {
                label(last.substring(end + separator.length()).strip());
            }
            return true;
        }

        /** Returns the last cell, or an empty text before the first. */
        String last() {
            return last;
        }

        /** Sets the label of the current category. */
        void label(String text) {
            if (!text.isEmpty()) {
                labels.put(categories.value(code), text);
            }
        }

        KeyColumn build(int rows) {
            firstRows.trim();
            return new KeyColumn(index, column, categories.build(rows), firstRows, labels);
        }
    }
}
