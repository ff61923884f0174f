// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.format.CellTable;
import io.github.regiostat.format.TableFormat;
import java.util.stream.Stream;

/** A table for a terminal, such as {@code supported 84.37 billion yuan gdp}; control characters are escaped. */
final class ReportTable {
    private final CellTable.Builder cells = CellTable.builder();

    ReportTable(String... headings) {
        Stream.of(headings).forEach(cells::column);
    }

    void add(String... row) {
        cells.row(Stream.of(row).map(ErrorMessages::printable).toList());
    }

    /** Returns the lines. */
    @Override
    public String toString() {
        return cells.build().print(TableFormat.TEXT);
    }
}
