// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.util.ArrayList;
import java.util.List;

/** A table of text in columns, such as {@code supported 84.37 billion yuan gdp}. Chinese characters are wide. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        rows.add(List.of(header));
    }

    void add(String... cells) {
        List<String> printable = new ArrayList<>();
        for (String cell : cells) {
            printable.add(ErrorMessages.printable(cell));
        }
        rows.add(printable);
    }

    /** Returns the lines; the last column is not padded. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        int[] widths = widths();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            int missing = 0;
            for (int i = 0; i < row.size(); i++) {
                line.append(" ".repeat(missing)).append(i == 0 ? "" : GAP).append(row.get(i));
                missing = widths[i] - width(row.get(i));
            }
            lines.append(line.toString().stripTrailing()).append('\n');
        }
        return lines.toString();
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    /** Returns the number of columns of a terminal; see East Asian Width (Unicode, UAX 11). */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> isWide(c) ? 2 : isCombining(c) ? 0 : 1)
                .sum();
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c)
                || c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6;
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
