// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.xlsx.display.ContentKind;
import io.github.regiostat.xlsx.workbook.CellRange;
import io.github.regiostat.xlsx.workbook.SheetCell;
import io.github.regiostat.xlsx.workbook.SheetContent;
import io.github.regiostat.xlsx.workbook.SheetRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Repeats the text of a merged area in each of its cells, because a label of several rows is one of each of them.
 *
 * <p>Titles and headings are not repeated: areas of several columns that are all that their rows have. Numbers are not
 * repeated, because each would be a value. A column that has no cell of its own gets none.
 */
final class MergedCells {
    /** The cells that are visited at most for each cell of a sheet, because areas can be any. */
    private static final int MAX_VISITED = 20;

    private static final int FREE = 100_000;

    private final SheetContent content;
    private final TreeMap<Integer, TreeMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final BitSet columns = new BitSet();
    private long visited;

    private MergedCells(SheetContent content) {
        this.content = content;
    }

    /** Returns the content with the repeated texts. */
    static SheetContent fill(SheetContent content) {
        return content.merged().isEmpty() || content.rows().isEmpty() ? content : new MergedCells(content).filled();
    }

    private SheetContent filled() {
        long cells = 0;
        for (SheetRow row : content.rows()) {
            TreeMap<Integer, SheetCell> byColumn = new TreeMap<>();
            row.cells().forEach(cell -> {
                byColumn.put(cell.column(), cell);
                columns.set(cell.column());
            });
            rows.put(row.number(), byColumn);
            cells += row.cells().size();
        }
        CellRange used = content.used().orElse(CellRange.ALL);
        long most = FREE + MAX_VISITED * cells;
        for (CellRange area : content.merged()) {
            SheetCell first = cell(area.firstRow(), area.firstColumn());
            visited++;
            if (first != null && first.kind() == ContentKind.TEXT && visited + size(area, used) <= most) {
                fill(area, first, used);
            }
        }
        List<SheetRow> filled = new ArrayList<>();
        for (SheetRow row : content.rows()) {
            TreeMap<Integer, SheetCell> byColumn = Objects.requireNonNull(rows.get(row.number()), "row");
            filled.add(new SheetRow(row.number(), row.isHidden(), List.copyOf(byColumn.values())));
        }
        return content.with(filled);
    }

    private static long size(CellRange area, CellRange used) {
        long height = 1L + Math.min(area.lastRow(), used.lastRow()) - area.firstRow();
        long width = 1L + Math.min(area.lastColumn(), used.lastColumn()) - area.firstColumn();
        return Math.max(0, height) * Math.max(0, width);
    }

    private @Nullable SheetCell cell(int row, int column) {
        TreeMap<Integer, SheetCell> cells = rows.get(row);
        return cells == null ? null : cells.get(column);
    }

    private void fill(CellRange area, SheetCell first, CellRange used) {
        visited += size(area, used);
        int lastColumn = Math.min(area.lastColumn(), used.lastColumn());
        Collection<TreeMap<Integer, SheetCell>> inside =
                rows.subMap(area.firstRow(), true, area.lastRow(), true).values();
        boolean isAlone = inside.stream()
                .allMatch(cells -> cells.firstKey() >= area.firstColumn() && cells.lastKey() <= area.lastColumn());
        if (area.firstColumn() < lastColumn && isAlone) {
            return;
        }
        for (TreeMap<Integer, SheetCell> cells : inside) {
            for (int column = area.firstColumn(); column <= lastColumn; column++) {
                if (columns.get(column)) {
                    cells.putIfAbsent(column, first.at(column));
                }
            }
        }
    }
}
