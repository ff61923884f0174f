// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.ConceptRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the names of the columns of values are, one meaning for each row of the header: periods, regions, indicators and
 * others.
 */
final class HeaderAxes {
    /** The key of the columns of values in {@code meanings}. */
    private static final String COLUMNS = "columns";

    /** The share of names that may be parts of years, in per cent, of which the others may be totals. */
    private static final int MOST = 60;

    private final TableParts table;
    private final Draft draft;
    private final List<List<String>> header;
    private final List<String> names;
    private final ColumnRoles roles;
    private final int[] values;
    private final List<HeaderAxis> axes = new ArrayList<>();
    private final List<List<String>> categories = new ArrayList<>();

    /** For each row of the header the texts of the columns of values. */
    private final List<List<String>> texts = new ArrayList<>();

    private final boolean isOneColumn;
    private List<String> joinedRows = List.of();
    private Optional<ColumnProfile> years = Optional.empty();

    HeaderAxes(TableParts table, ColumnRoles roles) {
        this.table = table;
        this.draft = table.draft();
        this.header = table.header();
        this.names = table.names();
        this.roles = roles;
        this.values = roles.indexes(ColumnRole.VALUE);
        this.isOneColumn = values.length == 1 && isNamedValue(table.columns().get(values[0]));
        readAxes();
        stateMeanings();
    }

    /** Returns whether the name of the only column of values says no more than that it has the values. */
    private boolean isNamedValue(ColumnProfile column) {
        return header.size() < 2
                && (header.isEmpty() && table.shape().firstData() > 0
                        || HeaderWord.VALUE.matches(column.name())
                        || draft.user().conceptRoles().get(column.name()) == ConceptRole.VALUE
                        || roles.first(ColumnRole.INDICATOR).isPresent()
                                && !CellKind.of(column.name()).isPeriod());
    }

    private void readAxes() {
        List<List<String>> rows = header.isEmpty() ? List.of(names) : header;
        for (List<String> row : isOneColumn ? List.<List<String>>of() : rows) {
            List<String> ofColumns = rows.size() == 1
                    ? Arrays.stream(values).mapToObj(names::get).toList()
                    : HeaderNames.continued(row, values, names);
            List<String> distinct = List.copyOf(new LinkedHashSet<>(ofColumns));
            String key = rows.size() == 1 ? COLUMNS : COLUMNS + " " + (categories.size() + 1);
            texts.add(ofColumns);
            categories.add(distinct);
            axes.add(Optional.ofNullable(draft.user().conceptRoles().get(key))
                    .flatMap(HeaderAxis::ofRole)
                    .orElseGet(() -> axis(distinct, rows.size())));
        }
        joinWithYears();
        if (years.isEmpty()) {
            onlyOne(HeaderAxis.PERIOD, ColumnRole.PERIOD);
            joinRowsOfPeriods(rows);
        }
        onlyOne(HeaderAxis.REGION, ColumnRole.REGION);
        int unit = axes.indexOf(HeaderAxis.UNIT);
        for (int i = unit + 1; unit >= 0 && i < axes.size(); i++) {
            axes.set(i, axes.get(i) == HeaderAxis.UNIT ? HeaderAxis.BREAKDOWN : axes.get(i));
        }
    }

    /** Joins names of columns that are months or quarters with the column of years; asks about numbers. */
    private void joinWithYears() {
        ConceptRole stated = draft.user().conceptRoles().get(COLUMNS);
        List<ColumnProfile> columns = roles.all(ColumnRole.PERIOD);
        boolean canJoin = axes.size() == 1
                && columns.size() == 1
                && columns.get(0).areYears()
                && (stated == null || stated == ConceptRole.PERIOD);
        if (!canJoin) {
            return;
        }
        List<String> texts = categories.get(0);
        boolean areNumbers = PeriodJoin.areNumbers(texts);
        if (areNumbers && stated == null) {
            draft.ask(
                    "Names of columns " + Text.quote(texts.get(0)) + " to " + Text.quote(texts.get(texts.size() - 1))
                            + " beside years have several readings",
                    List.of(
                            new Question.Alternative("they are parts of the years", Answers.meaning(COLUMNS, "period")),
                            new Question.Alternative("they are indicators", Answers.meaning(COLUMNS, "indicator"))));
        } else if (areNumbers || areMostlyParts(texts)) {
            axes.set(0, HeaderAxis.PERIOD);
            years = Optional.of(columns.get(0));
        }
    }

    private static boolean areMostlyParts(List<String> texts) {
        long parts = texts.stream().filter(PeriodJoin::isPart).count();
        return parts > 1 && (long) MOST * texts.size() <= ColumnRule.WHOLE * parts;
    }

    /** Joins a row of months or quarters with a row of years, or asks about names that may be parts of years. */
    private void joinRowsOfPeriods(List<List<String>> rows) {
        int years = axes.indexOf(HeaderAxis.PERIOD);
        for (int i = 0; i < axes.size(); i++) {
            List<String> texts = categories.get(i);
            boolean isOpen = axes.get(i) != HeaderAxis.PERIOD && areMostlyParts(texts);
            boolean areYears =
                    years >= 0 && categories.get(years).stream().allMatch(text -> CellKind.of(text) == CellKind.YEAR);
            if (isOpen && areYears && texts.stream().allMatch(PeriodJoin::isPart)) {
                axes.set(i, HeaderAxis.PERIOD);
                List<String> first = HeaderNames.continued(rows.get(Math.min(i, years)), values, names);
                List<String> second = HeaderNames.continued(rows.get(Math.max(i, years)), values, names);
                joinedRows = IntStream.range(0, values.length)
                        .mapToObj(column ->
                                PeriodJoin.of(List.of("", ""), List.of(first.get(column), second.get(column))))
                        .distinct()
                        .toList();
                return;
            }
            String key = key(i);
            if (isOpen && !draft.user().conceptRoles().containsKey(key)) {
                askForParts(key, texts);
            }
        }
    }

    private void askForParts(String key, List<String> texts) {
        List<Question.Alternative> answers = new ArrayList<>();
        Optional<String> year = PeriodProposal.onlyYear(allTitles());
        if (year.isPresent() && roles.first(ColumnRole.PERIOD).isEmpty() && !axes.contains(HeaderAxis.PERIOD)) {
            answers.add(new Question.Alternative(
                    "they are periods of " + year.get(), Answers.partsOfYear(key, texts, year.get())));
        }
        answers.add(new Question.Alternative("they are indicators", Answers.meaning(key, "indicator")));
        draft.ask(
                "Names of columns such as " + Text.quote(texts.get(0)) + " may be parts of years, which "
                        + (roles.first(ColumnRole.PERIOD).isPresent()
                                ? "are in a column; a table of months or quarters needs one row for each of them"
                                : "the names do not state"),
                answers);
    }

    private HeaderAxis axis(List<String> distinct, int rows) {
        if (rows > 1 && distinct.size() == 1 && HeaderAxis.of(distinct) == HeaderAxis.INDICATOR) {
            return HeaderAxis.DROPPED;
        }
        boolean isOneRegion = distinct.size() == 1
                && roles.first(ColumnRole.REGION).isEmpty()
                && RegionTexts.of(distinct).share() == ColumnRule.WHOLE;
        HeaderAxis axis = isOneRegion ? HeaderAxis.REGION : HeaderAxis.of(distinct);
        if (axis == HeaderAxis.UNIT && rows == 1) {
            axis = HeaderAxis.INDICATOR;
        }
        boolean isPartOfIndicator = axis == HeaderAxis.INDICATOR
                && roles.first(ColumnRole.INDICATOR).isPresent();
        return isPartOfIndicator ? HeaderAxis.BREAKDOWN : axis;
    }

    /** A column of periods or regions takes precedence over names of columns that resemble them. */
    private void onlyOne(HeaderAxis axis, ColumnRole role) {
        for (int i = 0; i < axes.size(); i++) {
            boolean isSecond = axes.subList(0, i).contains(axis);
            if (axes.get(i) == axis && isSecond) {
                axes.set(i, HeaderAxis.BREAKDOWN);
            }
        }
        if (axes.contains(axis)) {
            roles.all(role).forEach(column -> roles.set(column, ColumnRole.BREAKDOWN));
        }
    }

    private void stateMeanings() {
        for (ColumnProfile column : table.columns()) {
            ColumnRole role = roles.role(column);
            if (role == ColumnRole.VALUE && !isOneColumn) {
                continue;
            }
            draft.mapping().conceptRole(column.name(), ConceptRole.ofCode(role.code()));
            draft.find(ColumnRoles.column(column), role.code(), roles.evidence(column));
        }
        for (int i = 0; i < axes.size(); i++) {
            String key = key(i);
            draft.mapping().conceptRole(key, ConceptRole.ofCode(axes.get(i).code()));
            draft.find(
                    axes.size() == 1 ? "names of columns" : "row " + (i + 1) + " of the header",
                    axes.get(i).code(),
                    "such as " + Text.quote(categories.get(i).get(0)));
        }
    }

    /** Returns the key of a row of the header in {@code meanings}. */
    String key(int row) {
        return axes.size() == 1 ? COLUMNS : COLUMNS + " " + (row + 1);
    }

    /** Returns the number of rows whose names are read. */
    int size() {
        return axes.size();
    }

    HeaderAxis axis(int row) {
        return axes.get(row);
    }

    /** Returns the first row of a meaning, or -1. */
    int indexOf(HeaderAxis axis) {
        return axes.indexOf(axis);
    }

    boolean has(HeaderAxis axis) {
        return axes.contains(axis);
    }

    /** Returns the different names of a row, in order. */
    List<String> categories(int row) {
        return categories.get(row);
    }

    /** Returns the name of each column of values in a row. */
    List<String> texts(int row) {
        return texts.get(row);
    }

    /** Returns the indexes of the columns of values. */
    int[] values() {
        return values;
    }

    /** Returns the periods of a row of years and one of their parts; empty if there are not two such rows. */
    List<String> joinedRows() {
        return joinedRows;
    }

    /** Returns the column of years of which the names of columns are months or quarters. */
    Optional<ColumnProfile> years() {
        return years;
    }

    /** Returns the titles, and the name of the file. */
    List<String> allTitles() {
        List<String> all = titles();
        all.add(table.fileNameInWords());
        return all;
    }

    /** Returns the titles, and the names of columns that have no values. */
    List<String> titles() {
        List<String> all = new ArrayList<>(table.titles());
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i) == HeaderAxis.DROPPED) {
                all.addAll(categories.get(i));
            }
        }
        for (int column = 0; column < table.shape().width(); column++) {
            if (roles.role(table.columns().get(column)) != ColumnRole.VALUE || axes.isEmpty()) {
                all.add(names.get(column));
            }
        }
        return all;
    }
}
