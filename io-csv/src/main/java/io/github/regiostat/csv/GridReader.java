// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.proposal.Grid;
import io.github.regiostat.csv.proposal.GridRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the first rows of a table as they are, for a proposal of what they mean. */
final class GridReader {
    private static final int MAX_CELLS = 1_000_000;

    private GridReader() {}

    /**
     * Reads rows.
     *
     * @param in the text of the table, unpacked
     * @param options the options, with delimiter and encoding if they are known
     * @param content the content, whose last row may be cut if it is not whole
     */
    static Grid read(InputStream in, CsvOptions options, TableContent content) throws IOException {
        RowReader reader = RowReader.of(in, options, content.name());
        List<GridRow> rows = new ArrayList<>();
        int cells = 0;
        for (TableRow row = reader.next(); row != null && cells < MAX_CELLS; row = reader.next()) {
            List<String> texts = row.cells();
            cells += texts.size();
            rows.add(new GridRow(
                    reader.line(), texts, row.isEmpty(0) ? 0 : row.indentation(), reader.isAfterBlankRow()));
        }
        if (!content.isWhole() && rows.size() > 1) {
            rows.remove(rows.size() - 1);
        }
        return new Grid(rows);
    }
}
