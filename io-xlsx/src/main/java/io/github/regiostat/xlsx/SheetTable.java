// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.xlsx.display.ContentKind;
import io.github.regiostat.xlsx.workbook.CellRange;
import io.github.regiostat.xlsx.workbook.CellReference;
import io.github.regiostat.xlsx.workbook.SheetCell;
import io.github.regiostat.xlsx.workbook.SheetContent;
import io.github.regiostat.xlsx.workbook.SheetRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** The cells of a sheet as the rows of a table: a line for each row from the first one, without empty columns. */
final class SheetTable {
    private static final int STEP = 2;
    private static final int FREE_CELLS = 1_000_000;
    private static final int MAX_CELLS_OF_FILLED = 100;

    private final String name;
    private final SheetContent content;
    private final char decimalSeparator;
    private final List<Integer> columns;

    private SheetTable(String name, SheetContent content, char decimalSeparator) {
        this.name = name;
        this.content = content;
        this.decimalSeparator = decimalSeparator;
        this.columns = columns(content);
    }

    /**
     * Returns the lines of a sheet.
     *
     * @param name the name of the sheet
     * @param content the cells, with merged areas filled
     * @param firstRow the row of the first line
     * @param decimalSeparator the separator that numbers are written with
     */
    static List<TableLine> lines(String name, SheetContent content, int firstRow, char decimalSeparator) {
        return new SheetTable(name, content, decimalSeparator).lines(firstRow);
    }

    /** Returns the columns that have a text, in order. */
    private static List<Integer> columns(SheetContent content) {
        BitSet used = new BitSet();
        content.rows().forEach(row -> row.cells().forEach(cell -> used.set(cell.column())));
        return used.stream().boxed().toList();
    }

    private List<TableLine> lines(int firstRow) {
        requireDense();
        int indent = leastIndent();
        List<TableLine> lines = new ArrayList<>();
        int next = firstRow;
        for (SheetRow row : content.rows()) {
            for (; next < row.number(); next++) {
                lines.add(new TableLine(name, next, List.of(), List.of(), false));
            }
            lines.add(line(row, indent));
            next = row.number() + 1;
        }
        return lines;
    }

    /** Rejects a few cells far from each other, whose table would be mostly empty. */
    private void requireDense() {
        long filled =
                content.rows().stream().mapToLong(row -> row.cells().size()).sum();
        long all = (long) content.rows().size() * columns.size();
        if (all > FREE_CELLS + MAX_CELLS_OF_FILLED * filled) {
            CellRange used = content.used().orElse(CellRange.ALL);
            throw new XlsxFormatException(
                    "Cells of a table must be beside each other, but " + filled + " cells are in " + used
                            + ": choose a part with XlsxOptions.withRange",
                    null,
                    name,
                    null,
                    null);
        }
    }

    /** Returns the indentation of the labels of rows that is not deeper than any other. */
    private int leastIndent() {
        OptionalInt least = content.rows().stream()
                .filter(row -> row.cells().size() > 1)
                .map(row -> row.cells().get(0))
                .filter(this::isLabel)
                .mapToInt(SheetCell::indent)
                .min();
        return least.orElse(0);
    }

    private boolean isLabel(SheetCell cell) {
        return cell.kind() == ContentKind.TEXT && cell.column() == columns.get(0);
    }

    private TableLine line(SheetRow row, int leastIndent) {
        List<SheetCell> filled = row.cells();
        boolean isFirstOnly = filled.size() == 1 && filled.get(0).column() == columns.get(0);
        int width = isFirstOnly ? 1 : columns.size();
        List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
        boolean hasNumber = false;
        for (SheetCell cell : filled) {
            int index = Collections.binarySearch(columns, cell.column());
            cells.set(index, text(cell, leastIndent));
            hasNumber |= index > 0 && cell.kind() == ContentKind.NUMBER;
        }
        return new TableLine(name, row.number(), columns, cells, hasNumber);
    }

    private String text(SheetCell cell, int leastIndent) {
        if (cell.kind() == ContentKind.NUMBER) {
            return decimalSeparator == '.' ? cell.text() : cell.text().replace('.', decimalSeparator);
        }
        int indent = isLabel(cell) ? Math.max(0, cell.indent() - leastIndent) : 0;
        return " ".repeat(STEP * indent) + cell.text();
    }

    /** Returns ranges of columns in words, such as {@code B, D-F}. */
    static String columnNames(List<Integer> columns) {
        return ranges(columns, true);
    }

    /** Returns ranges of rows in words, such as {@code 5, 7-9}. */
    static String rowNames(List<Integer> rows) {
        return ranges(rows, false);
    }

    private static String ranges(List<Integer> numbers, boolean areColumns) {
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < numbers.size(); i++) {
            boolean isEnd = i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1;
            if (isEnd) {
                String first = label(numbers.get(start), areColumns);
                names.add(start == i ? first : first + "-" + label(numbers.get(i), areColumns));
                start = i + 1;
            }
        }
        int shown = Math.min(names.size(), 20);
        return String.join(", ", names.subList(0, shown)) + (shown < names.size() ? " and others" : "");
    }

    private static String label(int number, boolean isColumn) {
        return isColumn ? CellReference.letters(number) : Integer.toString(number);
    }
}
