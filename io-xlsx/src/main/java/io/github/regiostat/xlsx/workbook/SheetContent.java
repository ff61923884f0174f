// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import java.util.List;
import java.util.Optional;

/**
 * The cells of a sheet that have a text.
 *
 * @param rows the rows that have such cells, in order
 * @param hiddenColumns the hidden columns, as ranges of all rows
 * @param merged the merged areas
 * @param remarks what a reader of the cells has to know
 */
public record SheetContent(
        List<SheetRow> rows, List<CellRange> hiddenColumns, List<CellRange> merged, List<String> remarks) {
    /** Returns whether a column is hidden. */
    public boolean isHidden(int column) {
        return hiddenColumns.stream().anyMatch(range -> range.contains(1, column));
    }

    /** Returns the smallest range with all cells, or empty if there is none. */
    public Optional<CellRange> used() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int first = CellReference.LAST_COLUMN;
        int last = 1;
        for (SheetRow row : rows) {
            first = Math.min(first, row.cells().get(0).column());
            last = Math.max(last, row.cells().get(row.cells().size() - 1).column());
        }
        return Optional.of(new CellRange(
                rows.get(0).number(), first, rows.get(rows.size() - 1).number(), last));
    }

    /** Returns the content with other rows. */
    public SheetContent with(List<SheetRow> others) {
        return new SheetContent(others, hiddenColumns, merged, remarks);
    }
}
