// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of columns: each is in the last row of the header that has one. A column without a name is {@code column
 * 3}, and the second {@code Total} is {@code Total (2)}.
 */
public final class HeaderNames {
    private HeaderNames() {}

    /** Returns unique names for a number of columns. */
    public static List<String> unique(List<List<String>> rows, int width) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < width; column++) {
            String cell = last(rows, column);
            String name = cell.isEmpty() ? "column " + (column + 1) : cell;
            String unique = name;
            for (int i = 2; !seen.add(unique); i++) {
                unique = name + " (" + i + ")";
            }
            names.add(unique);
        }
        return names;
    }

    /** Returns the lowest text of a column in the rows of the header, or an empty text. */
    public static String last(List<List<String>> rows, int column) {
        for (int row = rows.size() - 1; row >= 0; row--) {
            List<String> cells = rows.get(row);
            if (column < cells.size() && !cells.get(column).isEmpty()) {
                return cells.get(column);
            }
        }
        return "";
    }

    /** Returns the number of cells up to the last one with a text. */
    static int width(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** Returns the cells of a row of the header for some columns, where an empty cell continues the one before it. */
    public static List<String> continued(List<String> row, int[] columns, List<String> names) {
        List<String> texts = new ArrayList<>();
        String last = "";
        for (int column : columns) {
            String text = cell(row, column);
            last = text.isEmpty() ? last : text;
            texts.add(last.isEmpty() ? names.get(column) : last);
        }
        return texts;
    }

    /** Returns a cell of a row, which is empty beyond its last cell. */
    static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** Returns whether a name is a word for regions. */
    public static boolean isRegion(String name) {
        return HeaderWord.REGION.matches(name);
    }
}
