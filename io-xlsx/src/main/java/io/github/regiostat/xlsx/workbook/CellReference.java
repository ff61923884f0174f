// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import java.util.Optional;

/**
 * The location of a cell, such as {@code C7}.
 *
 * @param row the row, from 1
 * @param column the column, from 1
 */
public record CellReference(int row, int column) {
    /** The last row of a sheet. */
    public static final int LAST_ROW = 1_048_576;

    /** The last column of a sheet. */
    public static final int LAST_COLUMN = 16_384;

    private static final int LETTERS = 26;

    /** Returns the location of a text such as {@code C7} or {@code $C$7}, or empty if it is none of a sheet. */
    public static Optional<CellReference> parse(String text) {
        String plain = text.indexOf('$') < 0 ? text : text.replace("$", "");
        int letters = 0;
        while (letters < plain.length() && isLetter(plain.charAt(letters))) {
            letters++;
        }
        Optional<Integer> column = column(plain.substring(0, letters));
        Optional<Integer> row = row(plain.substring(letters));
        return column.flatMap(c -> row.map(r -> new CellReference(r, c)));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Returns the number of a column such as {@code AB}, or empty. */
    public static Optional<Integer> column(String letters) {
        if (letters.isEmpty() || letters.length() > 3) {
            return Optional.empty();
        }
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (!isLetter(c)) {
                return Optional.empty();
            }
            column = column * LETTERS + Character.toUpperCase(c) - 'A' + 1;
        }
        return column > LAST_COLUMN ? Optional.empty() : Optional.of(column);
    }

    /** Returns the number of a row, or empty. */
    public static Optional<Integer> row(String digits) {
        int row = digits.startsWith("0") ? 0 : WholeNumbers.parse(digits, 0);
        return row < 1 || row > LAST_ROW ? Optional.empty() : Optional.of(row);
    }

    /** Returns the letters of a column, such as {@code AB} for 28. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** Returns the text, such as {@code C7}. */
    @Override
    public String toString() {
        return letters(column) + row;
    }
}
