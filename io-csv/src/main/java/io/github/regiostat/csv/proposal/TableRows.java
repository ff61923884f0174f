// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.ConceptRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the rows of a table are beside their cells: headings, indented items, and rows that repeat the cell above. */
final class TableRows {
    private static final String HEADING = "heading";

    private final TableParts table;
    private final Draft draft;
    private final Grid grid;
    private final TableShape shape;
    private final ColumnRoles roles;
    private final HeaderAxes header;
    private boolean isIndented;
    private boolean isFilledDown;
    private boolean areHeadingsRead;

    TableRows(TableParts table, ColumnRoles roles, HeaderAxes header) {
        this.table = table;
        this.draft = table.draft();
        this.grid = table.grid();
        this.shape = table.shape();
        this.roles = roles;
        this.header = header;
    }

    /** States what headings are, and that items are indented or filled down. */
    void propose() {
        Optional<ColumnProfile> label = table.columns().stream()
                .filter(column -> column.index() == 0 && roles.role(column) != ColumnRole.VALUE)
                .findFirst();
        boolean isRegion =
                label.filter(column -> roles.role(column) == ColumnRole.REGION).isPresent();
        if (!shape.headings().isEmpty()) {
            List<String> texts = shape.headings().stream()
                    .map(row -> grid.row(row).cell(0))
                    .distinct()
                    .toList();
            HeaderAxis axis = HeaderAxis.of(texts);
            boolean areRowsOfNoValues = axis == HeaderAxis.PERIOD
                    && label.filter(column -> roles.role(column) == ColumnRole.PERIOD)
                            .filter(column -> column.periods().notPeriods().isEmpty())
                            .isPresent();
            String role = areRowsOfNoValues
                    ? "dropped"
                    : axis == HeaderAxis.UNIT || axis == HeaderAxis.PERIOD && texts.size() > 1
                            ? axis.code()
                            : isRegion ? "dropped" : "breakdown";
            draft.mapping().conceptRole(HEADING, ConceptRole.ofCode(role));
            areHeadingsRead = !role.equals("dropped");
            draft.find("rows of one cell", "headings, " + role, "such as " + Text.quote(texts.get(0)));
            if (axis == HeaderAxis.UNIT) {
                new UnitProposal(draft, List.of()).proposeColumn(texts);
            }
        }
        isIndented = label.isPresent()
                && !isRegion
                && IntStream.range(shape.firstData(), shape.end())
                        .anyMatch(row -> grid.row(row).indentation() > 0);
        if (isIndented) {
            draft.state("indented", "true");
            draft.find("column '" + table.names().get(0) + "'", "indented items", "cells begin with spaces");
        }
        isFilledDown = Stream.of(ColumnRole.REGION, ColumnRole.PERIOD, ColumnRole.INDICATOR, ColumnRole.BREAKDOWN)
                .flatMap(role -> roles.all(role).stream())
                .anyMatch(this::isFilledDown);
        if (isFilledDown) {
            draft.state("filledDown", "true");
            draft.find("empty cells", "repeat the cell above", "the first row of each group has a text");
        }
    }

    private boolean isFilledDown(ColumnProfile column) {
        int rows = shape.end() - shape.firstData() - shape.headings().size();
        return !column.texts().isEmpty()
                && column.texts().size() < rows
                && !grid.row(shape.firstData()).cell(column.index()).isEmpty();
    }

    /** Returns the cells of values by the categories of the columns and rows of the header. */
    ValueCells cells(NumberForm form) {
        List<Integer> rows = IntStream.range(shape.firstData(), shape.end())
                .filter(row -> !shape.headings().contains(row))
                .boxed()
                .toList();
        ValueCells cells = new ValueCells(grid, rows, header.values(), form);
        for (ColumnProfile column : roles.keys()) {
            ColumnRole role = roles.role(column);
            String key = role == ColumnRole.REGION ? role.code() : column.name();
            cells.addOfRows(key, Text.quote(column.name()), role, cellsOf(column, cells.rows()));
        }
        if (areHeadingsRead) {
            cells.addOfRows(HEADING, "the headings", ColumnRole.BREAKDOWN, headingsOf(cells.rows()));
        }
        for (int i = 0; i < header.size(); i++) {
            String key = header.key(i);
            ColumnRole role = header.axis(i) == HeaderAxis.DROPPED
                    ? ColumnRole.DROPPED
                    : ColumnRole.valueOf(header.axis(i).name());
            cells.addOfColumns(
                    role == ColumnRole.REGION ? role.code() : key, "the names of columns", role, header.texts(i));
        }
        return cells;
    }

    private List<String> cellsOf(ColumnProfile column, List<Integer> rows) {
        TableItems items = new TableItems();
        List<String> all = new ArrayList<>();
        String last = "";
        for (int row : rows) {
            String cell = grid.row(row).cell(column.index());
            last = isFilledDown && cell.isEmpty() ? last : cell;
            all.add(isIndented && column.index() == 0 ? items.path(grid.row(row).indentation(), last) : last);
        }
        return all;
    }

    private List<String> headingsOf(List<Integer> rows) {
        List<String> all = new ArrayList<>();
        String heading = TableItems.NOT_APPLICABLE;
        int next = 0;
        for (int row : rows) {
            while (next < shape.headings().size() && shape.headings().get(next) < row) {
                heading = grid.row(shape.headings().get(next++)).cell(0);
            }
            all.add(heading);
        }
        return all;
    }
}
