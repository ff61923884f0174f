// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The quotes of one currency pair in one direction with one basis, in the order of their days.
 *
 * <p>They have consecutive positions in the columns of the table. Quotes of almost all rows of {@link RateDays} have a
 * position for each row, and others a sorted list of rows.
 */
final class QuoteSeries {
    private final int base;
    private final int quote;
    private final RateBasis basis;
    private final int start;
    private final int firstRow;
    private final int length;
    private final boolean hasGaps;
    private final int @Nullable [] rows;
    private final @Nullable QuoteSeries repeats;

    private QuoteSeries(
            int base,
            int quote,
            RateBasis basis,
            int start,
            int[] rows,
            boolean isDense,
            @Nullable QuoteSeries repeats) {
        this.base = base;
        this.quote = quote;
        this.basis = basis;
        this.start = start;
        this.firstRow = rows[0];
        this.length = isDense ? span(rows) : rows.length;
        this.hasGaps = isDense && length > rows.length;
        this.rows = isDense ? null : rows;
        this.repeats = repeats;
    }

    /**
     * Returns a series with at most one quote in a row.
     *
     * @param start the position of the first quote
     * @param rows the rows of the quotes, sorted and distinct
     * @param repeats further equal quotes of the same pair, basis and rows, which no look-up finds
     */
    static QuoteSeries of(int base, int quote, RateBasis basis, int start, int[] rows, @Nullable QuoteSeries repeats) {
        boolean isDense = span(rows) <= rows.length + rows.length / 4;
        return new QuoteSeries(base, quote, basis, start, rows, isDense, repeats);
    }

    /** Returns a series of repeated quotes, of which several may have one row. */
    static QuoteSeries ofRepeats(int base, int quote, RateBasis basis, int start, int[] rows) {
        return new QuoteSeries(base, quote, basis, start, rows, /* isDense= */ false, null);
    }

    private static int span(int[] rows) {
        return rows[rows.length - 1] - rows[0] + 1;
    }

    int base() {
        return base;
    }

    int quote() {
        return quote;
    }

    RateBasis basis() {
        return basis;
    }

    int start() {
        return start;
    }

    /** Returns the position after the last one. */
    int end() {
        return start + length;
    }

    /** Returns further equal quotes, or null if there are none. */
    @Nullable
    QuoteSeries repeats() {
        return repeats;
    }

    /** Returns the row of a position, whether it has a quote or not. */
    int rowAt(int position) {
        int index = position - start;
        return rows == null ? firstRow + index : rows[index];
    }

    /** Returns whether there are positions without a quote. */
    boolean hasGaps() {
        return hasGaps;
    }

    /** Returns the position of a row, or a number that is not a position of this series. */
    int positionOf(int row) {
        if (rows == null) {
            int index = row - firstRow;
            return index >= 0 && index < length ? start + index : -1;
        }
        int index = Arrays.binarySearch(rows, row);
        return index < 0 ? -1 : start + index;
    }

    /** Returns the first position whose row is not before a row. */
    int ceiling(int row) {
        if (rows == null) {
            return start + Math.max(0, Math.min(length, row - firstRow));
        }
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (rows[middle] < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return start + low;
    }
}
