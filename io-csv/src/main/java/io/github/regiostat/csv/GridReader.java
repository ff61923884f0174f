// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.proposal.Grid;
import io.github.regiostat.csv.proposal.GridRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows of a table as they are, for a proposal of what they mean. */
final class GridReader {
    /** Behind so many cells, only rows with a new text are read. */
    private static final int MAX_CELLS = 1_000_000;

    private static final int MAX_TEXTS = 200_000;

    private GridReader() {}

    /**
     * Reads the first rows, and those of the others that have a new text.
     *
     * @param in the text of the table, unpacked
     * @param options the options, with delimiter and encoding if they are known
     * @param content the content, whose last row may be cut if it is not whole
     */
    static Grid read(InputStream in, CsvOptions options, TableContent content) throws IOException {
        RowReader reader = RowReader.of(in, options, content.name());
        List<GridRow> rows = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        int cells = 0;
        for (TableRow row = reader.next(); row != null; row = reader.next()) {
            List<String> all = row.cells();
            cells += all.size();
            boolean hasNewText = addTexts(all, texts);
            if (cells < MAX_CELLS || hasNewText) {
                rows.add(new GridRow(
                        reader.line(), all, row.isEmpty(0) ? 0 : row.indentation(), reader.isAfterBlankRow()));
            }
        }
        if (!content.isWhole() && rows.size() > 1) {
            rows.remove(rows.size() - 1);
        }
        List<List<String>> titles = reader.skipped().stream()
                .map(line -> cells(line, reader.delimiter()))
                .toList();
        return new Grid(rows, titles);
    }

    /** Returns the texts of a line before the header, which need not be quoted as those of a table are. */
    private static List<String> cells(String line, char delimiter) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(delimiter)), -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Adds the cells that begin with a letter, and returns whether one is new. */
    private static boolean addTexts(List<String> cells, Set<String> texts) {
        boolean hasNew = false;
        for (String cell : cells) {
            if (!cell.isEmpty() && Character.isLetter(cell.charAt(0)) && texts.size() < MAX_TEXTS) {
                hasNew |= texts.add(cell);
            }
        }
        return hasNew;
    }
}
