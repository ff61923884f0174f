// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table that have a text, with the kinds of their cells. Not thread-safe. */
public final class Grid {
    private final List<GridRow> rows;
    private final List<List<String>> titles;
    private final Map<String, CellKind> kinds = new HashMap<>();

    /** Creates a grid of rows. */
    public Grid(List<GridRow> rows) {
        this(rows, List.of());
    }

    /**
     * Creates a grid of rows.
     *
     * @param titles the texts of each line before the rows that is known not to be part of the table
     */
    public Grid(List<GridRow> rows, List<List<String>> titles) {
        this.rows = List.copyOf(rows);
        this.titles = List.copyOf(titles);
    }

    /** Returns the texts of the lines before the first row, behind the numbers of another table. */
    List<List<String>> titles() {
        int first = titles.size();
        while (first > 0 && !hasNumbers(titles.get(first - 1))) {
            first--;
        }
        return titles.subList(first, titles.size());
    }

    private boolean hasNumbers(List<String> texts) {
        return texts.stream().skip(1).anyMatch(text -> kind(text) == CellKind.NUMBER);
    }

    List<GridRow> rows() {
        return rows;
    }

    /** Returns the first cells that are not empty, as in the file. */
    public List<String> firstTexts(int limit) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .limit(limit)
                .toList();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    GridRow row(int index) {
        return rows.get(index);
    }

    CellKind kind(int row, int column) {
        return kind(row(row).cell(column));
    }

    /** Returns the kind of a text, which most cells of a table share with others. */
    CellKind kind(String text) {
        return kinds.computeIfAbsent(text, CellKind::of);
    }
}
