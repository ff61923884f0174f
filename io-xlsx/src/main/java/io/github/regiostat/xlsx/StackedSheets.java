// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.internal.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Sheets of one layout as one table, with the name of the sheet in the first column.
 *
 * <p>The header is the first row with several texts, and the rows below it that all sheets have and that have no
 * number. Titles are kept if all sheets have them, and so are the notes, which are rows of one text behind the table.
 */
final class StackedSheets {
    private static final String COLUMN = "sheet";

    private final List<List<TableLine>> sheets;
    private final Consumer<String> remarks;

    private StackedSheets(List<List<TableLine>> sheets, Consumer<String> remarks) {
        this.sheets = sheets;
        this.remarks = remarks;
    }

    /**
     * Returns the lines of all sheets.
     *
     * @param sheets the lines of each sheet, at least one
     * @param remarks receives what was left out
     * @throws XlsxFormatException if the headers differ
     */
    static List<TableLine> lines(List<List<TableLine>> sheets, Consumer<String> remarks) {
        List<List<TableLine>> filled = sheets.stream()
                .map(lines -> lines.stream().filter(line -> line.filled() > 0).toList())
                .toList();
        return new StackedSheets(filled, remarks).lines();
    }

    private List<TableLine> lines() {
        List<TableLine> first = sheets.get(0);
        int headerRows = headerRows();
        List<TableLine> lines = new ArrayList<>(titles());
        int start = header(first);
        for (int row = start; row < start + headerRows; row++) {
            lines.add(first.get(row).behind(row == start ? COLUMN : ""));
        }
        sheets.forEach(sheet -> addData(sheet, headerRows, lines));
        addNotes(lines);
        return lines;
    }

    /** Returns the index of the first row with several texts, or of the last row. */
    private static int header(List<TableLine> sheet) {
        for (int row = 0; row < sheet.size(); row++) {
            if (sheet.get(row).filled() > 1) {
                return row;
            }
        }
        return sheet.size() - 1;
    }

    private int headerRows() {
        List<TableLine> first = sheets.get(0);
        int rows = 1;
        for (List<TableLine> sheet : sheets) {
            requireSameHeader(first, sheet);
        }
        while (isHeader(rows)) {
            rows++;
        }
        return rows;
    }

    private static void requireSameHeader(List<TableLine> first, List<TableLine> sheet) {
        TableLine one = first.get(header(first));
        TableLine other = sheet.get(header(sheet));
        if (one.cells().equals(other.cells())) {
            return;
        }
        int column = 0;
        while (cell(one, column).equals(cell(other, column))) {
            column++;
        }
        throw new XlsxFormatException(
                "Sheets that are read as one table must have the same header, but this one has "
                        + Text.quote(cell(other, column)) + " where sheet " + Text.quote(one.sheet()) + " has "
                        + Text.quote(cell(one, column)) + ": choose one sheet with XlsxOptions.withSheet",
                null,
                other.sheet(),
                other.row(),
                null,
                null);
    }

    private static String cell(TableLine line, int column) {
        return column < line.cells().size() ? line.cells().get(column) : "";
    }

    /** Returns whether all sheets have the same row without numbers below their headers. */
    private boolean isHeader(int offset) {
        List<String> texts = null;
        for (List<TableLine> sheet : sheets) {
            int row = header(sheet) + offset;
            if (row >= sheet.size()
                    || sheet.get(row).hasNumber()
                    || sheet.get(row).isLabel()) {
                return false;
            }
            List<String> cells = sheet.get(row).cells();
            texts = texts == null ? cells : texts;
            if (!texts.equals(cells)) {
                return false;
            }
        }
        return sheets.size() > 1;
    }

    /** Returns the rows before the header that all sheets have. */
    private List<TableLine> titles() {
        List<TableLine> titles = sheets.get(0).subList(0, header(sheets.get(0)));
        List<List<String>> texts = titles.stream().map(TableLine::cells).toList();
        for (List<TableLine> sheet : sheets) {
            List<TableLine> others = sheet.subList(0, header(sheet));
            if (!texts.equals(others.stream().map(TableLine::cells).toList())) {
                remarks.accept("Titles of the sheets differ and are not read, such as "
                        + Text.quote(text(titles.isEmpty() ? others : titles)));
                return List.of();
            }
        }
        return titles;
    }

    private static String text(List<TableLine> lines) {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> !cell.isEmpty())
                .map(String::strip)
                .collect(Collectors.joining(" / "));
    }

    private static void addData(List<TableLine> sheet, int headerRows, List<TableLine> lines) {
        int start = header(sheet) + headerRows;
        int end = end(sheet);
        for (TableLine line : sheet.subList(Math.min(start, end), end)) {
            // A heading stays the only cell of its row.
            lines.add(line.isLabel() ? line : line.behind(line.sheet()));
        }
    }

    /** Returns the index behind the last row with several texts. */
    private static int end(List<TableLine> sheet) {
        int end = sheet.size();
        while (end > header(sheet) + 1 && sheet.get(end - 1).filled() < 2) {
            end--;
        }
        return end;
    }

    /** Adds the notes that all sheets have, behind an empty row. Others are reported. */
    private void addNotes(List<TableLine> lines) {
        List<List<TableLine>> notes = sheets.stream()
                .map(sheet -> sheet.subList(end(sheet), sheet.size()))
                .toList();
        List<TableLine> first = notes.get(0);
        boolean isShared = notes.stream().map(StackedSheets::text).distinct().count() == 1;
        if (!isShared) {
            notes.stream()
                    .filter(each -> !each.isEmpty())
                    .forEach(each ->
                            remarks.accept("Sheet " + Text.quote(each.get(0).sheet())
                                    + ": notes below the table are not read: " + Text.quote(text(each))));
        } else if (!first.isEmpty()) {
            lines.add(new TableLine(first.get(0).sheet(), first.get(0).row(), List.of(), List.of(), false));
            lines.addAll(first);
        }
    }
}
