// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds rows of a table with duplicate keys. */
final class DuplicateKeyFinder {
    /** A bitmap of all cells of the cube is used if it needs at most this number of bits a row. */
    private static final int MAX_BITS_PER_ROW = 64;

    private static final int CHUNK = 1 << 10;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final Table table;
    private final List<DictionaryColumn<?>> columns;
    /** The number of cells of the cube, or -1 if it does not fit a long. */
    private final long cells;

    private DuplicateKeyFinder(Table table) {
        this.table = table;
        this.columns = table.key().stream()
                .filter(column -> !column.codes().isConstant())
                .toList();
        this.cells = product(columns);
    }

    private static long product(List<DictionaryColumn<?>> columns) {
        long product = 1;
        for (DictionaryColumn<?> column : columns) {
            int factor = column.values().size();
            if (Math.multiplyHigh(product, factor) != 0 || product * factor < 0) {
                return -1;
            }
            product *= factor;
        }
        return product;
    }

    /** Returns a table, and rejects one with duplicate keys. */
    static Table requireUnique(Table table) {
        DuplicateKeyFinder finder = new DuplicateKeyFinder(table);
        if (finder.cells >= 0 && finder.cells <= Math.min(Integer.MAX_VALUE, (long) MAX_BITS_PER_ROW * table.size())) {
            finder.requireUniqueInBitmap();
        } else {
            finder.requireUniqueAmong(finder.repeated());
        }
        return table;
    }

    private void requireUniqueInBitmap() {
        long[] seen = new long[Math.toIntExact((cells >> 6) + 1)];
        int[] chunk = new int[CHUNK];
        for (int row = 0; row < table.size(); row += CHUNK) {
            int count = fill(chunk, row);
            for (int i = 0; i < count; i++) {
                long bit = 1L << chunk[i];
                int word = chunk[i] >> 6;
                if ((seen[word] & bit) != 0) {
                    throw duplicate(firstOf(chunk[i]), row + i);
                }
                seen[word] |= bit;
            }
        }
    }

    /** Computes the cells of consecutive rows column by column, which is faster than row by row. */
    private int fill(int[] chunk, int row) {
        int count = Math.min(CHUNK, table.size() - row);
        Arrays.fill(chunk, 0);
        for (DictionaryColumn<?> column : columns) {
            column.codes().multiplyAndAdd(chunk, row, count, column.values().size());
        }
        return count;
    }

    private int firstOf(long cell) {
        int row = 0;
        while (cell(row) != cell) {
            row++;
        }
        return row;
    }

    /** Returns the numbers that several rows have, in ascending order. */
    private long[] repeated() {
        long[] sorted = new long[table.size()];
        for (int row = 0; row < sorted.length; row++) {
            sorted[row] = number(row);
        }
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 1; i < sorted.length; i++) {
            boolean isNew = count == 0 || sorted[count - 1] != sorted[i];
            if (sorted[i] == sorted[i - 1] && isNew) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private void requireUniqueAmong(long[] repeated) {
        int[] firsts = new int[repeated.length];
        Arrays.fill(firsts, -1);
        Map<List<Integer>, Integer> others = new HashMap<>();
        for (int row = 0; row < table.size() && repeated.length > 0; row++) {
            int at = Arrays.binarySearch(repeated, number(row));
            if (at < 0) {
                continue;
            }
            if (firsts[at] < 0) {
                firsts[at] = row;
            } else if (codes(firsts[at]).equals(codes(row))) {
                throw duplicate(firsts[at], row);
            } else {
                Integer first = others.putIfAbsent(codes(row), row);
                if (first != null) {
                    throw duplicate(first, row);
                }
            }
        }
    }

    private List<Integer> codes(int row) {
        return columns.stream().map(column -> column.code(row)).toList();
    }

    private DuplicateMeasurementException duplicate(int first, int second) {
        return new DuplicateMeasurementException(first, table.measurement(first), second, table.measurement(second));
    }

    /** Returns the cell of a row, or a hash code of its key if the number of cells does not fit a long. */
    private long number(int row) {
        return cells < 0 ? hash(row) : cell(row);
    }

    private long cell(int row) {
        long cell = 0;
        for (DictionaryColumn<?> column : columns) {
            cell = cell * column.values().size() + column.code(row);
        }
        return cell;
    }

    private long hash(int row) {
        long hash = 0;
        for (DictionaryColumn<?> column : columns) {
            hash = (hash ^ column.code(row)) * GOLDEN_RATIO;
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
