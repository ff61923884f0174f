// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import io.github.regiostat.internal.Text;
import io.github.regiostat.xlsx.display.ContentKind;
import io.github.regiostat.xlsx.display.ShownCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a sheet that have a text. The stated dimension of a sheet is not used: it may be any. */
final class SheetReader {
    private static final int MAX_NUMBER_LENGTH = 400;

    /** Numbers of 64 bits have exponents of up to three digits. */
    private static final int MAX_EXPONENT = 400;

    private final String sheet;
    private final SheetContext context;
    private final CellRange range;
    private final boolean isStored;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<CellRange> hiddenColumns = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final SheetRemarks remarks = new SheetRemarks();
    private final int mostCells;
    private int count;
    private int row;
    private int column;
    private CellStyle style = CellStyle.NONE;

    SheetReader(String sheet, SheetContext context, CellRange range, boolean isStored, int mostCells) {
        this.sheet = sheet;
        this.context = context;
        this.range = range;
        this.isStored = isStored;
        this.mostCells = mostCells;
    }

    SheetContent read(XmlPart xml) throws IOException {
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "col" -> column(xml);
                case "row" -> row(xml);
                case "mergeCell" ->
                    xml.attribute("ref").flatMap(CellRange::parse).ifPresent(merged::add);
                default -> {
                    // Other elements have no cells.
                }
            }
        }
        return new SheetContent(List.copyOf(rows), List.copyOf(hiddenColumns), List.copyOf(merged), remarks.list());
    }

    private void column(XmlPart xml) {
        Optional<CellRange> columns =
                xml.attribute("min").flatMap(min -> xml.attribute("max").flatMap(max -> columns(min, max)));
        if (xml.isSet("hidden") && hiddenColumns.size() < CellReference.LAST_COLUMN) {
            columns.ifPresent(hiddenColumns::add);
        }
    }

    private static Optional<CellRange> columns(String min, String max) {
        return CellReference.row(min)
                .flatMap(first ->
                        CellReference.row(max).map(last -> new CellRange(1, first, CellReference.LAST_ROW, last)));
    }

    private void row(XmlPart xml) throws IOException {
        int previous = row;
        Optional<String> stated = xml.attribute("r");
        row = stated.isEmpty()
                ? row + 1
                : CellReference.row(stated.get())
                        .orElseThrow(() -> failure(
                                "Row must be a number from 1 to " + CellReference.LAST_ROW + ", but was "
                                        + Text.quote(stated.get()),
                                false));
        if (row <= previous || row > CellReference.LAST_ROW) {
            throw failure(
                    "Numbers of rows must rise up to " + CellReference.LAST_ROW + ", but " + row + " follows "
                            + previous,
                    false);
        }
        boolean isHidden = xml.isSet("hidden");
        List<SheetCell> cells = new ArrayList<>();
        int outer = xml.depth();
        column = 0;
        while (xml.nextInside(outer)) {
            if (xml.is("c")) {
                cell(xml, cells);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new SheetRow(row, isHidden, List.copyOf(cells)));
        }
    }

    private void cell(XmlPart xml, List<SheetCell> cells) throws IOException {
        int previous = column;
        Optional<String> stated = xml.attribute("r");
        column = stated.isEmpty() ? column + 1 : stated(stated.get());
        if (column <= previous || column > CellReference.LAST_COLUMN) {
            throw failure("Cells of a row must rise in their columns, but do not", true);
        }
        style = context.styles().style(xml.attribute("s").orElse(""));
        String type = xml.attribute("t").orElse("n");
        RawCell raw = RawCell.read(xml, type);
        if (!range.contains(row, column)) {
            return;
        }
        SheetCell cell = cell(type, raw);
        if (cell != null && !cell.text().isBlank()) {
            if (++count > mostCells) {
                throw failure(
                        "Sheet must have at most " + mostCells
                                + " cells, but has more; choose a range, or raise the limit with ReadLimits.withCells",
                        true);
            }
            cells.add(cell);
        }
    }

    private int stated(String reference) throws WorkbookException {
        Optional<CellReference> cell = CellReference.parse(reference);
        if (cell.isEmpty() || cell.get().row() != row) {
            throw failure(
                    "Cell must be one of row " + row + " and of columns A to XFD, but was " + Text.quote(reference),
                    false);
        }
        return cell.get().column();
    }

    private @Nullable SheetCell cell(String type, RawCell raw) throws WorkbookException {
        String value = raw.value();
        if (value.isEmpty() && raw.isFormula() && !type.equals("str")) {
            remarks.add("the formula has no stored value; the cell is read as an error", here());
            return new SheetCell(column, "#N/A", ContentKind.ERROR, 0);
        }
        if (value.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "s" ->
                text(context.texts()
                        .text(value.strip())
                        .orElseThrow(() -> failure(
                                "Cell must refer to a shared text of the workbook, but refers to " + Text.quote(value),
                                true)));
            case "str", "inlineStr" -> text(EscapedText.line(value));
            case "b" -> new SheetCell(column, isTrue(value) ? "TRUE" : "FALSE", ContentKind.BOOLEAN, 0);
            case "e" -> error(value);
            case "d" ->
                new SheetCell(
                        column, value.strip().replaceFirst("T00:00(?::00(?:\\.0+)?)?Z?$", ""), ContentKind.DATE, 0);
            case "n" -> number(value.strip());
            default ->
                throw failure(
                        "Type of a cell must be one of s, str, inlineStr, b, e, d and n, but was " + Text.quote(type),
                        true);
        };
    }

    private static boolean isTrue(String value) {
        return value.strip().equals("1") || value.strip().equalsIgnoreCase("true");
    }

    private SheetCell text(String text) {
        return new SheetCell(column, text, ContentKind.TEXT, style.indent());
    }

    private SheetCell error(String value) {
        String error = EscapedText.line(value).strip();
        remarks.add("the cell is the error " + Text.quote(error), here());
        return new SheetCell(column, error, ContentKind.ERROR, 0);
    }

    private SheetCell number(String value) throws WorkbookException {
        BigDecimal stored = stored(value);
        ShownCell shown = isStored
                ? style.format().stored(stored, context.isFrom1904())
                : style.format().show(stored, context.isFrom1904());
        shown.note()
                .ifPresent(note -> remarks.add(
                        note.explanation() + " (format "
                                + Text.quote(style.format().toString()) + ")",
                        here()));
        return new SheetCell(column, EscapedText.line(shown.text()), shown.kind(), 0);
    }

    private BigDecimal stored(String value) throws WorkbookException {
        try {
            if (value.length() <= MAX_NUMBER_LENGTH) {
                BigDecimal number = new BigDecimal(value);
                if (Math.abs((long) number.precision() - number.scale()) <= MAX_EXPONENT
                        && Math.abs((long) number.scale()) <= 2 * MAX_EXPONENT) {
                    return number;
                }
            }
        } catch (NumberFormatException malformed) {
            throw failure("Cell must be a number, but was " + Text.quote(value), true);
        }
        throw failure("Cell must be a number of 64 bits, but was " + Text.quote(value), true);
    }

    private CellReference here() {
        return new CellReference(row, column);
    }

    private WorkbookException failure(String message, boolean isInCell) {
        return new WorkbookException(message, sheet, isInCell ? here().toString() : null, null);
    }
}
