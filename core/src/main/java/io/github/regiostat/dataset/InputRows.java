// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.IntList;
import io.github.regiostat.measurement.Measurement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of the results of a calculation: rows of a table, either the same number for each result or a varying
 * number.
 */
final class InputRows {
    private final Table table;
    private final int[] rows;
    /** The number of inputs of each result, or 0 if it differs. */
    private final int width;
    /** The start of the inputs of each result and the end of the last, or null if each has the same number. */
    private final int @Nullable [] starts;

    private InputRows(Table table, int[] rows, int width, int @Nullable [] starts) {
        this.table = table;
        this.rows = rows;
        this.width = width;
        this.starts = starts;
    }

    /** Returns pairs of rows: the first and the second of each result in turn. */
    static InputRows pairs(Table table, int[] rows) {
        return new InputRows(table, rows, 2, null);
    }

    static InputRows groups(Table table, int[] rows, int[] starts) {
        return new InputRows(table, rows, 0, starts);
    }

    Table table() {
        return table;
    }

    /** Returns the rows of all inputs, result by result. */
    RowSelection rows() {
        return RowSelection.ofSequence(rows);
    }

    /** Returns the number of results. */
    int size() {
        return starts == null ? rows.length / width : starts.length - 1;
    }

    int start(int result) {
        return starts == null ? result * width : starts[result];
    }

    int end(int result) {
        return start(result + 1);
    }

    /** Returns the row at a position between the start and the end of a result. */
    int row(int position) {
        return rows[position];
    }

    boolean arePairs() {
        return starts == null;
    }

    List<Measurement<?>> measurements(int result) {
        return IntStream.range(start(result), end(result))
                .<Measurement<?>>mapToObj(position -> table.measurement(rows[position]))
                .toList();
    }

    /** Returns the inputs of some results. */
    InputRows of(int[] results) {
        IntList kept = new IntList();
        int[] ends = new int[results.length + 1];
        for (int i = 0; i < results.length; i++) {
            for (int position = start(results[i]); position < end(results[i]); position++) {
                kept.add(rows[position]);
            }
            ends[i + 1] = kept.size();
        }
        return new InputRows(table, kept.toArray(), width, starts == null ? null : ends);
    }

    /** Returns the same inputs as rows of a table that has no other rows. */
    InputRows compacted() {
        RowSelection used = RowSelection.of(Arrays.stream(rows).distinct().toArray());
        if (used.size() == table.size()) {
            return this;
        }
        int[] indexes = new int[table.size()];
        for (int i = 0; i < used.size(); i++) {
            indexes[used.row(i)] = i;
        }
        Table own = TableCopier.compacted(new TableView(table, used));
        return new InputRows(own, Arrays.stream(rows).map(row -> indexes[row]).toArray(), width, starts);
    }

    /** Returns whether other inputs are equal measurements for each result. */
    boolean areEqualTo(InputRows other) {
        InputRows own = compacted();
        InputRows others = other.compacted();
        return Arrays.equals(own.rows, others.rows)
                && Arrays.equals(own.starts, others.starts)
                && TableEquality.haveEqualRows(own.table, others.table);
    }

    int[] rowArray() {
        return rows;
    }

    int @Nullable [] startArray() {
        return starts;
    }
}
