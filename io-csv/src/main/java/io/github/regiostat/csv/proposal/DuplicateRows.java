// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of a table that have the same region, period and breakdowns, and the columns that tell them apart. */
final class DuplicateRows {
    private static final int MAX_COLUMNS = 3;
    private static final int MAX_OMITTED = 20;

    private final List<ColumnProfile> columns;
    private final ColumnRoles roles;
    private final Grid grid;
    private final TableShape shape;

    DuplicateRows(List<ColumnProfile> columns, ColumnRoles roles, Grid grid, TableShape shape) {
        this.columns = columns;
        this.roles = roles;
        this.grid = grid;
        this.shape = shape;
    }

    /**
     * Returns what differs between a row and the first one with the same key, with the columns that tell all rows
     * apart; empty if no earlier row has the key.
     *
     * @param line the line of the second row
     */
    Optional<Question> question(int line) {
        Map<List<String>, Integer> first = new HashMap<>();
        Set<List<String>> repeated = new LinkedHashSet<>();
        int other = -1;
        int found = -1;
        for (int row : rows()) {
            List<String> key = key(row, List.of());
            Integer before = first.putIfAbsent(key, row);
            if (before != null) {
                repeated.add(key);
                if (grid.row(row).line() == line) {
                    other = before;
                    found = row;
                }
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(question(grid.row(other), grid.row(found), repeated));
    }

    private Question question(GridRow first, GridRow second, Set<List<String>> repeated) {
        List<ColumnProfile> different = columns.stream()
                .filter(column -> !first.cell(column.index()).equals(second.cell(column.index())))
                .toList();
        List<Question.Alternative> answers = new ArrayList<>();
        long values = columns.stream()
                .filter(column -> roles.role(column) == ColumnRole.VALUE)
                .count();
        different.stream()
                .filter(column -> roles.role(column) != ColumnRole.VALUE || values > 1)
                .filter(this::tellsApart)
                .limit(MAX_COLUMNS)
                .forEach(column -> answers.add(new Question.Alternative(
                        Text.quote(column.name()) + " tells them apart", Answers.meaning(column.name(), "breakdown"))));
        omission(repeated).ifPresent(answers::add);
        String lines = "Lines " + first.line() + " and " + second.line();
        return new Question(
                different.isEmpty()
                        ? lines + " are equal"
                        : lines + " differ in "
                                + different.stream()
                                        .limit(MAX_COLUMNS)
                                        .map(column -> Text.quote(column.name()) + " ("
                                                + Text.quote(first.cell(column.index())) + " and "
                                                + Text.quote(second.cell(column.index())) + ")")
                                        .collect(Collectors.joining(", "))
                                + (different.size() > MAX_COLUMNS ? " and others" : " only"),
                answers);
    }

    /** Returns the mapping that leaves out the repeated rows by the texts of their region or breakdown. */
    private Optional<Question.Alternative> omission(Set<List<String>> repeated) {
        List<ColumnProfile> keys = roles.keys();
        for (ColumnRole role : List.of(ColumnRole.REGION, ColumnRole.BREAKDOWN, ColumnRole.INDICATOR)) {
            Optional<ColumnProfile> column = roles.first(role);
            if (column.isPresent()) {
                int index = keys.indexOf(column.get());
                Set<String> texts = repeated.stream().map(key -> key.get(index)).collect(Collectors.toSet());
                return texts.size() > MAX_OMITTED || texts.contains("")
                        ? Optional.empty()
                        : Optional.of(new Question.Alternative(
                                "the rows of "
                                        + texts.stream()
                                                .sorted()
                                                .map(Text::quote)
                                                .collect(Collectors.joining(", ")) + " are not read",
                                Answers.omit(
                                        column.get().name(),
                                        texts.stream().sorted().toList())));
            }
        }
        return Optional.empty();
    }

    /** Returns whether all rows differ with a further column. */
    private boolean tellsApart(ColumnProfile column) {
        Set<List<String>> seen = new HashSet<>();
        return rows().stream().allMatch(row -> seen.add(key(row, List.of(column))));
    }

    private List<Integer> rows() {
        return IntStream.range(shape.firstData(), shape.end())
                .filter(row -> !shape.headings().contains(row))
                .boxed()
                .toList();
    }

    private List<String> key(int row, List<ColumnProfile> further) {
        List<String> key = new ArrayList<>();
        for (ColumnProfile column : columns) {
            if (roles.role(column).isKey() || further.contains(column)) {
                key.add(grid.row(row).cell(column.index()));
            }
        }
        return key;
    }
}
