// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.xlsx.workbook.CellReference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The cells of a sheet as CSV, with the location of each cell in the workbook. Each row is one line. */
final class SheetText {
    private static final char DELIMITER = ',';
    /** The number of characters that every sheet may have. */
    private static final long FREE_LENGTH = 8_000_000;

    private final byte[] csv;
    private final List<TableLine> lines;

    private SheetText(byte[] csv, List<TableLine> lines) {
        this.csv = csv;
        this.lines = List.copyOf(lines);
    }

    /**
     * Returns the text of lines.
     *
     * @param lines the lines
     * @param mostPerCell the characters of a cell on average that are not too many, as many cells may share one text
     */
    static SheetText of(List<TableLine> lines, int mostPerCell) {
        requireShort(lines, mostPerCell);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            for (TableLine line : lines) {
                write(line.cells(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SheetText(bytes.toByteArray(), lines);
    }

    private static void requireShort(List<TableLine> lines, int mostPerCell) {
        long length = 0;
        long filled = 0;
        for (TableLine line : lines) {
            filled += line.filled();
            length += line.cells().stream().mapToLong(String::length).sum();
            if (length > FREE_LENGTH + filled * mostPerCell) {
                throw new XlsxFormatException(
                        "Sheet must have at most " + mostPerCell + " characters in a cell on average after the first "
                                + FREE_LENGTH + ", but has more: its cells share long texts; choose the cells of the"
                                + " table with XlsxOptions.withRange, or raise the limit with"
                                + " ReadLimits.withCompressionRatio",
                        null,
                        line.sheet(),
                        line.row(),
                        null,
                        null);
            }
        }
    }

    private static void write(List<String> cells, Writer out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(DELIMITER);
            }
            String cell = cells.get(i);
            boolean isQuoted = cell.indexOf(DELIMITER) >= 0
                    || cell.indexOf('"') >= 0
                    || !cell.isEmpty() && !cell.equals(cell.strip());
            out.write(isQuoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.write('\n');
    }

    InputStream open() {
        return new ByteArrayInputStream(csv);
    }

    /** Returns the cells of each line. */
    List<List<String>> rows() {
        return lines.stream().map(line -> List.copyOf(line.cells())).toList();
    }

    /** Returns the sheet of a line of the CSV, from 1, or empty. */
    Optional<String> sheet(int line) {
        return line < 1 || line > lines.size()
                ? Optional.empty()
                : Optional.of(lines.get(line - 1).sheet());
    }

    /** Returns the cell of a line and a column of the CSV, both from 1, or empty; or the row if the column is 0. */
    Optional<String> cell(int line, int column) {
        if (line < 1 || line > lines.size()) {
            return Optional.empty();
        }
        TableLine row = lines.get(line - 1);
        return column < 1 || column > row.columns().size() || row.columns().get(column - 1) == 0
                ? Optional.empty()
                : Optional.of(new CellReference(row.row(), row.columns().get(column - 1)).toString());
    }

    /** Returns the row of a line of the CSV, or 0. */
    int row(int line) {
        return line < 1 || line > lines.size() ? 0 : lines.get(line - 1).row();
    }

    /** Returns the CSV. */
    @Override
    public String toString() {
        return new String(csv, StandardCharsets.UTF_8);
    }
}
