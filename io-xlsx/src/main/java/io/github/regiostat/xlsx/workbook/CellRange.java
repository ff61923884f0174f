// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a sheet, such as {@code A5:K40}.
 *
 * @param firstRow the first row, from 1
 * @param firstColumn the first column, from 1
 * @param lastRow the last row
 * @param lastColumn the last column
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** All cells of a sheet. */
    public static final CellRange ALL = new CellRange(1, 1, CellReference.LAST_ROW, CellReference.LAST_COLUMN);

    private static final Pattern COLUMNS = Pattern.compile("([A-Z]{1,3}):([A-Z]{1,3})");
    private static final Pattern ROWS = Pattern.compile("([0-9]{1,7}):([0-9]{1,7})");

    /** Returns the range of a text such as {@code A5:K40}, {@code B:D} or {@code 5:40}, or empty. */
    public static Optional<CellRange> parse(String text) {
        String plain = text.replace("$", "").strip().toUpperCase(Locale.ROOT);
        Matcher columns = COLUMNS.matcher(plain);
        if (columns.matches()) {
            return CellReference.column(columns.group(1))
                    .flatMap(first -> CellReference.column(columns.group(2))
                            .flatMap(last -> ordered(1, first, CellReference.LAST_ROW, last)));
        }
        Matcher rows = ROWS.matcher(plain);
        if (rows.matches()) {
            return CellReference.row(rows.group(1))
                    .flatMap(first -> CellReference.row(rows.group(2))
                            .flatMap(last -> ordered(first, 1, last, CellReference.LAST_COLUMN)));
        }
        int colon = plain.indexOf(':');
        String first = colon < 0 ? plain : plain.substring(0, colon);
        String last = colon < 0 ? plain : plain.substring(colon + 1);
        return CellReference.parse(first)
                .flatMap(from -> CellReference.parse(last)
                        .flatMap(to -> ordered(from.row(), from.column(), to.row(), to.column())));
    }

    private static Optional<CellRange> ordered(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return firstRow <= lastRow && firstColumn <= lastColumn
                ? Optional.of(new CellRange(firstRow, firstColumn, lastRow, lastColumn))
                : Optional.empty();
    }

    /** Returns whether a cell is one of the range. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Returns the text, such as {@code A5:K40}. */
    @Override
    public String toString() {
        return new CellReference(firstRow, firstColumn) + ":" + new CellReference(lastRow, lastColumn);
    }
}
