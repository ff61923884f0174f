// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.ConceptRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes the periods of a table, of one or several columns, of the names of columns or of its titles. */
final class TablePeriods {
    /** The largest number of periods that an answer lists. */
    private static final int MAX_LISTED = 100;

    private final TableParts table;
    private final Draft draft;
    private final Grid grid;
    private final TableShape shape;
    private final ColumnRoles roles;
    private final HeaderAxes header;

    TablePeriods(TableParts table, ColumnRoles roles, HeaderAxes header) {
        this.table = table;
        this.draft = table.draft();
        this.grid = table.grid();
        this.shape = table.shape();
        this.roles = roles;
        this.header = header;
    }

    void propose() {
        PeriodProposal proposal = new PeriodProposal(draft);
        Optional<ColumnProfile> column = roles.first(ColumnRole.PERIOD);
        int axis = header.indexOf(HeaderAxis.PERIOD);
        if (header.years().isPresent()) {
            proposeNamesWithYears(proposal, header.years().get());
        } else if (roles.areOpenParts()) {
            proposal.askForParts(joinedTexts());
        } else if (!roles.joined().isEmpty()) {
            proposal.propose(
                    "the columns of the parts of the period", PeriodTexts.ofColumn(joinedTexts(), context("")));
        } else if (column.isPresent()) {
            proposal.propose(ColumnRoles.column(column.get()), column.get().periods());
            proposal.proposeOthers(column.get());
            new SamePeriods(draft, text -> valuesOfPeriod(column.get(), text))
                    .propose(column.get().periods().periods());
            reportSerialDates(
                    ColumnRoles.column(column.get()),
                    column.get().distinct(),
                    column.get().areSerialDates());
        } else if (!header.joinedRows().isEmpty()) {
            proposal.propose(
                    "the rows of the parts of the period", PeriodTexts.ofColumn(header.joinedRows(), context("")));
        } else if (axis >= 0) {
            List<String> texts = header.categories(axis);
            ColumnPeriods periods = SerialDates.read(texts, Optional.empty())
                    .map(ColumnPeriods::listed)
                    .orElseGet(() -> PeriodTexts.ofColumn(texts, context("")));
            reportSerialDates("the names of columns", texts, SerialDates.arePossible(texts));
            dropOthers(periods.notPeriods().stream()
                    .filter(text -> !draft.user().periods().byCategory().containsKey(text))
                    .toList());
            askHeadingsWithoutPeriod(axis);
            proposal.propose("the names of columns", periods);
            if (header.size() == 1) {
                new SamePeriods(draft, this::valuesOfColumn).propose(periods.periods());
            }
        } else {
            proposal.proposeDefault(
                    header.titles(),
                    table.fileNameInWords(),
                    table.notes().toList(),
                    namesOfValues(),
                    columnsOfPeriods(),
                    possibleSerialDates());
        }
    }

    private void proposeNamesWithYears(PeriodProposal proposal, ColumnProfile years) {
        List<String> names = header.categories(0);
        boolean areNumbers = PeriodJoin.areNumbers(names);
        List<String> parts =
                areNumbers ? names : names.stream().filter(PeriodJoin::isPart).toList();
        dropOthers(names.stream().filter(name -> !parts.contains(name)).toList());
        Set<String> texts = new LinkedHashSet<>();
        for (String year : years.distinct()) {
            parts.forEach(part -> texts.add(PeriodJoin.of(List.of(years.name(), ""), List.of(year, part))));
        }
        if (areNumbers && names.size() < PeriodJoin.MONTHS) {
            proposal.askForParts(texts);
        } else {
            proposal.propose("the years with the names of columns", PeriodTexts.ofColumn(texts, context("")));
        }
    }

    OptionalInt lastYear() {
        int axis = header.indexOf(HeaderAxis.PERIOD);
        return roles.first(ColumnRole.PERIOD)
                .map(ColumnProfile::periods)
                .or(() -> axis < 0
                        ? Optional.empty()
                        : Optional.of(PeriodTexts.ofColumn(header.categories(axis), context(""))))
                .map(periods -> periods.periods().values().stream()
                        .mapToInt(period -> period.end().getYear())
                        .max())
                .orElse(OptionalInt.empty());
    }

    private void reportSerialDates(String part, List<String> texts, boolean areSerialDates) {
        if (areSerialDates) {
            draft.remark("Numbers of " + part + " are read as dates of a spreadsheet: " + texts.get(0) + " is "
                    + SerialDates.day(texts.get(0)));
        }
    }

    /** Returns the alternatives that columns named as periods have dates that a spreadsheet stored as numbers. */
    private List<Question.Alternative> possibleSerialDates() {
        return table.columns().stream()
                .filter(ColumnProfile::maybeSerialDates)
                .filter(column -> column.distinct().size() <= MAX_LISTED)
                .map(column -> {
                    String first = column.distinct().get(0);
                    return new Question.Alternative(
                            Text.quote(column.name()) + " has dates of a spreadsheet (" + first + " is "
                                    + SerialDates.day(first) + ")",
                            Answers.periods(column.name(), column.distinct()));
                })
                .toList();
    }

    /** Returns the values of the rows of a period by the other cells that tell observations apart. */
    private Map<String, String> valuesOfPeriod(ColumnProfile periods, String text) {
        Map<String, String> found = new HashMap<>();
        for (int row = shape.firstData(); row < shape.end(); row++) {
            GridRow cells = grid.row(row);
            if (cells.cell(periods.index()).equals(text)) {
                String key = String.join("\t", roles.keyWithout(periods, cells));
                for (int column : header.values()) {
                    if (!cells.cell(column).isEmpty()) {
                        found.put(key + "\t" + column, cells.cell(column));
                    }
                }
            }
        }
        return found;
    }

    /** Returns the values of the column of a period by row. */
    private Map<String, String> valuesOfColumn(String text) {
        Map<String, String> found = new HashMap<>();
        int index = table.names().indexOf(text);
        for (int row = shape.firstData(); index >= 0 && row < shape.end(); row++) {
            String cell = grid.row(row).cell(index);
            if (!cell.isEmpty()) {
                found.put(String.valueOf(row), cell);
            }
        }
        return found;
    }

    private PeriodContext context(String column) {
        return PeriodContext.of(column, draft.user().periods().reportingYearStart());
    }

    private List<String> namesOfValues() {
        return Arrays.stream(header.values()).mapToObj(table.names()::get).toList();
    }

    /** Returns the columns whose cells are all periods. */
    private List<ColumnProfile> columnsOfPeriods() {
        return table.columns().stream()
                .filter(column -> !column.distinct().isEmpty()
                        && column.periods().periods().size()
                                == column.distinct().size())
                .toList();
    }

    private Set<String> joinedTexts() {
        Set<String> all = new LinkedHashSet<>();
        List<String> columnNames =
                roles.joined().stream().map(ColumnProfile::name).toList();
        List<String> last = new ArrayList<>(columnNames);
        last.replaceAll(name -> "");
        for (int row = shape.firstData(); row < shape.end(); row++) {
            for (int i = 0; i < last.size(); i++) {
                String cell = grid.row(row).cell(roles.joined().get(i).index());
                last.set(i, cell.isEmpty() ? last.get(i) : cell);
            }
            if (!shape.headings().contains(row) && !last.contains("")) {
                all.add(PeriodJoin.of(columnNames, last));
            }
        }
        return all;
    }

    /** Leaves out columns that are not of a period in a table of columns for periods, such as a change. */
    private void dropOthers(List<String> notPeriods) {
        for (String name : notPeriods) {
            if (table.header().size() < 2) {
                draft.mapping().conceptRole(name, ConceptRole.DROPPED);
            }
            draft.remark("Column " + Text.quote(name) + " is not read, because it is not of a period");
        }
        if (table.header().size() > 1 && !notPeriods.isEmpty()) {
            draft.mapping().omit("period", notPeriods);
        }
    }

    /**
     * Asks about columns that begin a heading of an upper row and have no period of their own: the period on their left
     * is that of another heading.
     */
    private void askHeadingsWithoutPeriod(int axis) {
        for (int upper = 0; upper < axis && header.categories(axis).size() > 1; upper++) {
            String key = header.key(upper);
            List<String> row = table.header().get(upper);
            List<String> open = Arrays.stream(header.values())
                    .filter(column ->
                            HeaderNames.cell(table.header().get(axis), column).isEmpty())
                    .mapToObj(column -> HeaderNames.cell(row, column))
                    .filter(heading -> !heading.isEmpty()
                            && !header.categories(axis).contains(heading)
                            && !draft.user()
                                    .omitted()
                                    .getOrDefault(key, List.of())
                                    .contains(heading))
                    .distinct()
                    .toList();
            if (!open.isEmpty()) {
                draft.ask(
                        "Headings " + open.stream().map(Text::quote).collect(Collectors.joining(", "))
                                + " have no period of their own",
                        List.of(new Question.Alternative("their columns are not read", Answers.omit(key, open))));
            }
        }
    }
}
