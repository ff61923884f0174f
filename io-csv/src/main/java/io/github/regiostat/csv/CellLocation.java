// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The location of a cell, such as {@code row 2, line 3, column 4 'OBS_VALUE'}.
 *
 * @param row the number of the row after the header, from 1, or 0
 * @param line the line of the file, from 1, or 0 for the whole table
 * @param column the number of the cell in its row, from 1, or 0 for the whole row
 * @param name the name of the column, or an empty text
 */
record CellLocation(int row, int line, int column, String name) {
    static final CellLocation TABLE = new CellLocation(0, 0, 0, "");

    private static final Pattern FORM =
            Pattern.compile("row ([0-9]+), line ([0-9]+), column ([0-9]+) '(.*)'", Pattern.DOTALL);

    /** Parses the text of {@link #toString}, or an empty text for the whole table. */
    static CellLocation parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? new CellLocation(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        parts.group(4))
                : TABLE;
    }

    @Override
    public String toString() {
        return "row " + row + ", line " + line + ", column " + column + " '" + name + "'";
    }
}
