// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.io.internal.CloseShieldOutputStream;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a dataset as a workbook: the data, what is to know about them, and the mapping that reads them. */
final class DatasetWorkbook {
    /** The name of the first sheet. */
    static final String DATA = "data";

    private static final String NOTES = "notes";
    private static final String APPLICATION = "Regiostat";
    private static final String APPLICATION_VERSION = "1.0";

    /** Spreadsheets keep 15 digits of a number. */
    private static final int MAX_DIGITS = 15;

    private static final int NAME_WIDTH = 24;

    private final Dataset dataset;
    private final DatasetColumns columns;
    private final Worksheet data;
    private final Worksheet notes;
    private final Worksheet mapping;
    private int noteRow;

    private DatasetWorkbook(Dataset dataset, Workbook book) {
        this.dataset = dataset;
        this.columns = DatasetColumns.of(dataset);
        this.data = book.newWorksheet(DATA);
        this.notes = book.newWorksheet(NOTES);
        this.mapping = book.newWorksheet(MappingSheet.NAME);
    }

    static void write(Dataset dataset, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(new CloseShieldOutputStream(out), APPLICATION, APPLICATION_VERSION)) {
            DatasetWorkbook workbook = new DatasetWorkbook(dataset, book);
            workbook.writeData();
            workbook.writeNotes();
            workbook.writeMapping();
        }
        out.flush();
    }

    private void writeData() {
        List<String> header = columns.header();
        for (int column = 0; column < header.size(); column++) {
            data.value(0, column, header.get(column));
            data.style(0, column).bold().wrapText(true).set();
        }
        data.freezePane(0, 1);
        data.width(1, NAME_WIDTH);
        int line = 1;
        for (DatasetColumns.Line each : columns.lines()) {
            List<String> keys = columns.keys(dataset.row(each.anyRow()));
            for (int column = 0; column < keys.size(); column++) {
                text(data, line, column, keys.get(column));
            }
            for (int variable = 0; variable < columns.variables(); variable++) {
                int column = keys.size() + variable;
                int index = line;
                each.row(variable).ifPresent(row -> value(index, column, dataset.row(row)));
            }
            line++;
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    private void value(int line, int column, Row row) {
        Optional<BigDecimal> number = CellNumber.of(row);
        if (number.isEmpty() || CellNumber.isText(row)) {
            data.value(line, column, CellNumber.text(row));
            data.style(line, column).horizontalAlignment("right").set();
            return;
        }
        data.value(line, column, number.get());
        data.style(line, column).format(CellNumber.format(number.get())).set();
    }

    private void writeNotes() {
        note(
                "",
                "",
                "",
                "Values are in sheet " + DATA + ". Sheet " + MappingSheet.NAME
                        + " has the mapping with which Regiostat reads them.");
        for (int variable = 0; variable < columns.variables(); variable++) {
            note(columns.name(variable), "", "", columns.description(variable));
        }
        for (Source source : dataset.sources()) {
            note("Source", "", "", source.toString());
        }
        for (int index = 0; index < dataset.size(); index++) {
            Row row = dataset.row(index);
            List<String> remarks = remarks(row);
            if (!remarks.isEmpty()) {
                note(
                        columns.nameOf(row),
                        row.region().code().toString(),
                        row.period().toString(),
                        String.join("; ", remarks));
            }
        }
        notes.width(0, NAME_WIDTH);
        notes.width(3, 4 * NAME_WIDTH);
    }

    private void note(String subject, String region, String period, String text) {
        text(notes, noteRow, 0, subject);
        text(notes, noteRow, 1, region);
        text(notes, noteRow, 2, period);
        text(notes, noteRow, 3, text);
        noteRow++;
    }

    /** Returns what the first sheet does not show of a figure. */
    private List<String> remarks(Row row) {
        List<String> remarks = new ArrayList<>();
        if (!row.statuses().codes().isEmpty() && !row.statuses().equals(Statuses.NORMAL)) {
            remarks.add("status " + String.join(" ", row.statuses().codes()));
        }
        row.confidentiality().map(Confidentiality::code).ifPresent(code -> remarks.add("confidentiality " + code));
        row.figureAttributes()
                .map(FigureAttributes::qualifier)
                .filter(qualifier -> qualifier != Qualifier.NONE)
                .ifPresent(qualifier -> remarks.add("qualifier " + qualifier.code()));
        if (dataset.sources().size() > 1) {
            row.source().ifPresent(source -> remarks.add("source " + source));
        }
        row.samplingError().ifPresent(error -> remarks.add("sampling error " + error));
        row.reference().ifPresent(reference -> remarks.add("compared with " + reference));
        if (CellNumber.isRounded(row)) {
            remarks.add("computed, rounded to " + MAX_DIGITS + " digits");
        }
        row.note().ifPresent(remarks::add);
        return remarks;
    }

    private void writeMapping() {
        mapping.setVisibilityState(VisibilityState.HIDDEN);
        int row = 0;
        for (String cell : MappingSheet.cells(columns.mapping())) {
            mapping.value(row++, 0, cell);
        }
    }
}
