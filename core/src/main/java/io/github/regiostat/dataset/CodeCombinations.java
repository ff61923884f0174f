// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.IntList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The combinations of codes that rows have in some columns, numbered from 0 in the order of their first row. What
 * depends on these columns only is computed once for each combination. Not thread-safe.
 */
final class CodeCombinations {
    private static final int MAX_CELLS_PER_ROW = 4;
    private static final int MIN_CELLS = 1 << 10;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final RowSelection rows;
    private final int[] numbers;
    private int count;

    CodeCombinations(RowSelection rows) {
        this.rows = rows;
        this.numbers = new int[rows.size()];
        this.count = Math.min(1, rows.size());
    }

    /** Distinguishes rows by their codes in a column. */
    CodeCombinations by(DictionaryColumn<?> column) {
        int codes = column.values().size();
        if (column.codes().isConstant()) {
            return this;
        }
        if (!fitsTable(codes)) {
            return by(column::code, codes);
        }
        if (rows.isAll()) {
            column.codes().multiplyAndAdd(numbers, 0, numbers.length, codes);
        } else {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = numbers[i] * codes + column.code(rows.row(i));
            }
        }
        renumber(count * codes);
        return this;
    }

    /** Returns these combinations merged: each takes the number that the other combinations assign to it. */
    CodeCombinations unitedBy(CodeCombinations ofCombinations) {
        CodeCombinations united = new CodeCombinations(rows);
        for (int i = 0; i < numbers.length; i++) {
            united.numbers[i] = ofCombinations.numbers[numbers[i]];
        }
        united.count = ofCombinations.count;
        return united;
    }

    private boolean fitsTable(int codes) {
        return (long) count * codes <= Math.max(MIN_CELLS, (long) MAX_CELLS_PER_ROW * numbers.length);
    }

    /**
     * Distinguishes rows by a code.
     *
     * @param code returns the code of a row, from 0
     * @param codes the number of codes
     */
    CodeCombinations by(IntUnaryOperator code, int codes) {
        if (fitsTable(codes)) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = numbers[i] * codes + code.applyAsInt(rows.row(i));
            }
            renumber(count * codes);
        } else {
            renumberByHash(code, codes);
        }
        return this;
    }

    /** Replaces the numbers of cells by those of the combinations that occur. */
    private void renumber(int cells) {
        int[] next = new int[cells];
        int found = 0;
        for (int i = 0; i < numbers.length; i++) {
            int cell = numbers[i];
            if (next[cell] == 0) {
                next[cell] = ++found;
            }
            numbers[i] = next[cell] - 1;
        }
        count = found;
    }

    private void renumberByHash(IntUnaryOperator code, int codes) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(numbers.length) + 1;
        long[] cells = new long[1 << bits];
        int[] next = new int[1 << bits];
        int mask = next.length - 1;
        Arrays.fill(cells, -1);
        int found = 0;
        for (int i = 0; i < numbers.length; i++) {
            long cell = (long) numbers[i] * codes + code.applyAsInt(rows.row(i));
            long mixed = cell * GOLDEN_RATIO;
            int slot = (int) ((mixed ^ mixed >>> Integer.SIZE) * GOLDEN_RATIO >>> Long.SIZE - bits);
            while (cells[slot] >= 0 && cells[slot] != cell) {
                slot = slot + 1 & mask;
            }
            if (cells[slot] < 0) {
                cells[slot] = cell;
                next[slot] = found++;
            }
            numbers[i] = next[slot];
        }
        count = found;
    }

    /** Returns the number of the combination of a row, by its index in the selection. */
    int number(int index) {
        return numbers[index];
    }

    /**
     * Returns the first row of each combination of codes in a table, in the order of the rows. The search ends when all
     * combinations are found, which is early in most tables.
     */
    static int[] firstRows(int size, List<DictionaryColumn<?>> columns) {
        List<DictionaryColumn<?>> varying =
                columns.stream().filter(column -> !column.codes().isConstant()).toList();
        long cells =
                varying.stream().mapToLong(column -> column.values().size()).reduce(1, Math::multiplyExact);
        if (cells > Math.max(MIN_CELLS, (long) MAX_CELLS_PER_ROW * size)) {
            CodeCombinations combinations = new CodeCombinations(RowSelection.all(size));
            varying.forEach(combinations::by);
            return combinations.firsts();
        }
        BitSet seen = new BitSet((int) cells);
        IntList firsts = new IntList();
        for (int row = 0; row < size && firsts.size() < cells; row++) {
            int cell = 0;
            for (DictionaryColumn<?> column : varying) {
                cell = cell * column.values().size() + column.code(row);
            }
            if (!seen.get(cell)) {
                seen.set(cell);
                firsts.add(row);
            }
        }
        return firsts.toArray();
    }

    /** Returns the number of the combination of each index in the selection. */
    int[] numbers() {
        return numbers.clone();
    }

    /** Returns the start of each combination in the {@link #sorted} indexes, and their end. */
    int[] starts() {
        int[] starts = new int[count + 1];
        for (int number : numbers) {
            starts[number + 1]++;
        }
        for (int number = 0; number < count; number++) {
            starts[number + 1] += starts[number];
        }
        return starts;
    }

    /** Returns the indexes by the number of their combination, and those of one combination in their order. */
    int[] sorted() {
        int[] next = starts();
        int[] sorted = new int[numbers.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[next[numbers[i]]++] = i;
        }
        return sorted;
    }

    /** Returns the first index of each combination. */
    int[] firsts() {
        int[] firsts = new int[count];
        int found = 0;
        for (int i = 0; found < count; i++) {
            if (numbers[i] == found) {
                firsts[found++] = i;
            }
        }
        return firsts;
    }

    /** Returns the number of combinations. */
    int count() {
        return count;
    }
}
