// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.xlsx.display.ContentKind;
import io.github.regiostat.xlsx.workbook.CellRange;
import io.github.regiostat.xlsx.workbook.SheetCell;
import io.github.regiostat.xlsx.workbook.SheetContent;
import io.github.regiostat.xlsx.workbook.SheetRow;
import io.github.regiostat.xlsx.workbook.Workbook;
import io.github.regiostat.xlsx.workbook.WorkbookSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the table of a workbook: chooses the sheets, repeats merged labels, and reports what is hidden. */
final class WorkbookTableReader {
    private static final String SHEET = "sheet";
    private static final String RANGE = "range";
    private static final String DECIMAL_SEPARATOR = "decimalSeparator";

    private final Workbook workbook;
    private final XlsxOptions options;
    private final Mapping user;
    private final @Nullable String name;
    private final List<String> remarks = new ArrayList<>();
    private boolean hasDecimals;

    private WorkbookTableReader(Workbook workbook, XlsxOptions options, Mapping user, @Nullable String name) {
        this.workbook = workbook;
        this.options = options;
        this.user = user;
        this.name = name;
    }

    static WorkbookTable read(Workbook workbook, XlsxOptions options, Mapping mapping, @Nullable String name)
            throws IOException {
        Mapping known = mapping.over(MappingSheet.of(workbook));
        return new WorkbookTableReader(workbook, options.over(known), known, name).read();
    }

    private WorkbookTable read() throws IOException {
        CellRange range = options.range().flatMap(CellRange::parse).orElse(CellRange.ALL);
        SheetSelection selection = new SheetSelection(workbook, options);
        Map<WorkbookSheet, SheetContent> contents =
                workbook.read(selection.candidates(), range, options.isStoredNumbers());
        List<WorkbookSheet> chosen = selection.chosen(contents, remarks::add);
        List<List<TableLine>> tables = new ArrayList<>();
        for (WorkbookSheet sheet : chosen) {
            SheetContent content = Optional.ofNullable(contents.get(sheet)).orElseThrow();
            tables.add(lines(sheet.name(), content, range));
        }
        List<TableLine> lines = options.isAllSheets() ? StackedSheets.lines(tables, remarks::add) : tables.get(0);
        SheetText text = SheetText.of(lines, options.limits().compressionRatio());
        return new WorkbookTable(text, mapping(chosen), WorkbookTable.csvOptions(options), name, List.copyOf(remarks));
    }

    private List<TableLine> lines(String sheet, SheetContent content, CellRange range) {
        content.remarks().forEach(remark -> remarks.add("Sheet " + Text.quote(sheet) + ", " + remark));
        SheetContent visible = withoutHidden(sheet, content);
        if (visible.rows().isEmpty()) {
            throw new XlsxFormatException(
                    "Sheet must have cells with a content, but has none"
                            + options.range().map(each -> " in " + each).orElse(""),
                    null,
                    sheet,
                    null,
                    null);
        }
        hasDecimals |= visible.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(
                        cell -> cell.kind() == ContentKind.NUMBER && cell.text().indexOf('.') >= 0);
        if (options.range().isEmpty()) {
            TablesBeside.requireNone(sheet, content);
        }
        SheetContent joined = MarkColumns.join(visible, columns -> reportMarks(sheet, columns));
        return SheetTable.lines(sheet, MergedCells.fill(joined), range.firstRow(), decimalSeparator());
    }

    private char decimalSeparator() {
        return user.table().getOrDefault(DECIMAL_SEPARATOR, ".").charAt(0);
    }

    /** Reports hidden rows and columns, and leaves them out if the options say so. */
    private SheetContent withoutHidden(String sheet, SheetContent content) {
        List<Integer> rows = content.rows().stream()
                .filter(SheetRow::isHidden)
                .map(SheetRow::number)
                .toList();
        TreeSet<Integer> columns = new TreeSet<>();
        if (!content.hiddenColumns().isEmpty()) {
            content.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(SheetCell::column)
                    .distinct()
                    .filter(content::isHidden)
                    .forEach(columns::add);
        }
        report(sheet, "rows", SheetTable.rowNames(rows));
        report(sheet, "columns", SheetTable.columnNames(List.copyOf(columns)));
        if (!options.isWithoutHidden() || rows.isEmpty() && columns.isEmpty()) {
            return content;
        }
        List<SheetRow> shown = new ArrayList<>();
        for (SheetRow row : content.rows()) {
            List<SheetCell> cells = row.cells().stream()
                    .filter(cell -> !columns.contains(cell.column()))
                    .toList();
            if (!row.isHidden() && !cells.isEmpty()) {
                shown.add(new SheetRow(row.number(), false, cells));
            }
        }
        return content.with(shown);
    }

    private void reportMarks(String sheet, List<Integer> columns) {
        remarks.add("Sheet " + Text.quote(sheet) + ": columns without a header have marks of the values on their left: "
                + SheetTable.columnNames(columns));
    }

    private void report(String sheet, String what, String names) {
        if (!names.isEmpty()) {
            remarks.add("Sheet " + Text.quote(sheet) + ": hidden " + what + " are "
                    + (options.isWithoutHidden()
                            ? "not read: " + names
                            : "read: " + names + "; leave them out with XlsxOptions.withoutHidden"));
        }
    }

    /** Returns the mapping with the sheet and the range, so that a proposal can be used again. */
    private Mapping mapping(List<WorkbookSheet> chosen) {
        Mapping.Builder mapping = user.toBuilder();
        if (workbook.sheets().size() > 1) {
            mapping.table(SHEET, options.isAllSheets() ? "*" : chosen.get(0).name());
        }
        options.range().ifPresent(range -> mapping.table(RANGE, range));
        if (options.isStoredNumbers()) {
            mapping.table(XlsxOptions.STORED_MEMBER, "true");
        }
        if (options.isWithoutHidden()) {
            mapping.table(XlsxOptions.WITHOUT_HIDDEN_MEMBER, "true");
        }
        if (hasDecimals && !user.table().containsKey(DECIMAL_SEPARATOR)) {
            mapping.table(DECIMAL_SEPARATOR, ".");
        }
        return mapping.build();
    }
}
