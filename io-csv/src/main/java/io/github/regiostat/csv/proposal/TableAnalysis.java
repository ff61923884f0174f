// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each part of a table is: a mapping that reads it, with the evidence, the remarks on what was left out, and the
 * questions that it leaves open.
 */
public final class TableAnalysis {
    private final Draft draft;
    private final Grid grid;
    private final TableShape shape;
    private List<List<String>> header;
    private List<String> names;
    private final List<String> titles;
    private final List<ColumnProfile> columns = new ArrayList<>();
    private final String fileName;
    private final DownloadLayout layout;
    private Optional<LongerRow> longerRow = Optional.empty();
    private Optional<DuplicateRows> duplicates = Optional.empty();

    private TableAnalysis(Grid grid, Mapping user, String fileName, DownloadLayout layout) {
        this.draft = new Draft(user);
        this.grid = grid;
        this.fileName = fileName;
        this.layout = layout;
        this.shape =
                new TableShape.Finder(grid, user.table().containsKey("linesBeforeHeader"), headerRows(user)).find();
        this.header = grid.rows().subList(shape.firstHeader(), shape.firstData()).stream()
                .map(GridRow::cells)
                .toList();
        this.names = HeaderNames.unique(header, shape.width());
        this.titles = Stream.concat(
                        Stream.concat(layout.titles().stream(), before(grid, layout.titles())),
                        grid.rows().subList(0, shape.firstHeader()).stream()
                                .filter(row -> row.cells().stream().anyMatch(cell -> grid.kind(cell) == CellKind.TEXT))
                                .map(TableAnalysis::line))
                .toList();
    }

    /** Returns the number of rows of the header that a mapping states. */
    private static OptionalInt headerRows(Mapping user) {
        String rows = user.table().getOrDefault("headerRows", "");
        return rows.matches("[0-9]{1,3}") ? OptionalInt.of(Integer.parseInt(rows)) : OptionalInt.empty();
    }

    /** Returns the lines before the grid that are not among the titles of a layout. */
    private static Stream<String> before(Grid grid, List<String> known) {
        return grid.titles().stream()
                .filter(cells -> !cells.isEmpty())
                .map(TableAnalysis::line)
                .filter(line -> !known.contains(line));
    }

    static String line(GridRow row) {
        return line(row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
    }

    /** Returns the text of a row outside the table; two cells are a key and its text. */
    private static String line(List<String> cells) {
        return String.join(cells.size() == 2 && !cells.get(0).endsWith(":") ? ": " : ", ", cells);
    }

    /**
     * Analyses a table.
     *
     * @param grid the rows of the table, from the first one
     * @param user the mapping of the user, whose rules are kept
     * @param fileName the name of the file, which names the indicator of a table without names
     */
    public static TableAnalysis of(Grid grid, Mapping user, String fileName) {
        DownloadLayout layout = Download.layout(grid, fileName);
        TableAnalysis analysis = new TableAnalysis(layout.table(grid), user.over(layout.mapping()), fileName, layout);
        if (analysis.hasData()) {
            layout.remarks().forEach(analysis.draft::remark);
            analysis.propose();
        }
        return analysis;
    }

    /** Returns whether the table has a row with a number. */
    public boolean hasData() {
        return shape.firstData() < shape.end();
    }

    /** Returns whether the table has no row. */
    public boolean isEmpty() {
        return grid.isEmpty();
    }

    /** Returns the first cells that are not empty, as in the file. */
    public List<String> firstTexts(int limit) {
        return grid.firstTexts(limit);
    }

    /** Returns the mapping that reads the table, with that of the user. */
    public Mapping mapping() {
        return draft.mapping().build().over(draft.user());
    }

    public List<Finding> findings() {
        return draft.findings();
    }

    public List<Question> questions() {
        return draft.questions();
    }

    public List<String> remarks() {
        return draft.remarks();
    }

    private void propose() {
        proposeForm();
        for (int column = 0; column < shape.width(); column++) {
            columns.add(new ColumnProfile(
                    column,
                    names.get(column),
                    TableParts.texts(grid, shape, column),
                    grid,
                    draft.user().periods().reportingYearStart()));
        }
        ColumnRoles roles = ColumnRoles.of(draft, columns, grid, shape);
        preferColumnOfValues(roles);
        splitNames(roles);
        findRowsLongerThanHeader(roles);
        if (roles.first(ColumnRole.VALUE).isEmpty()) {
            askForValues(roles);
            return;
        }
        proposeParts(roles);
        duplicates = Optional.of(new DuplicateRows(columns, roles, grid, shape));
    }

    private void proposeParts(ColumnRoles roles) {
        TableParts table =
                new TableParts(draft, grid, shape, header, names, titles, columns, fileName, layout.region());
        HeaderAxes axes = new HeaderAxes(table, roles);
        TableRows rows = new TableRows(table, roles, axes);
        TableRegions regions = new TableRegions(table, roles, axes);
        TablePeriods periods = new TablePeriods(table, roles, axes);
        rows.propose();
        NumberProposal numbers = new NumberProposal(draft);
        for (int column : axes.values()) {
            table.texts(column).forEach(cell -> numbers.add(names.get(column), cell));
        }
        TotalProposal totals = new TotalProposal(draft);
        totals.propose(Totals.of(rows.cells(numbers.propose())), regions::region);
        regions.propose(totals.regions(), periods.lastYear());
        periods.propose();
        new TableUnits(table, roles, axes).propose(numbers);
        numbers.proposeSigns(Stream.of(
                        titles.stream(),
                        table.notes(),
                        header.stream().flatMap(List::stream),
                        Stream.of(table.fileNameInWords()),
                        roles.first(ColumnRole.INDICATOR).stream().flatMap(column -> column.distinct().stream()))
                .flatMap(each -> each));
        SourceProposal.propose(draft, Stream.concat(titles.stream(), table.notes()));
    }

    /**
     * Returns what tells a row from an earlier one of the same key; empty if no earlier row has its key.
     *
     * @param line the line of the row in the file
     */
    public Optional<Question> duplicateOf(int line) {
        return duplicates.flatMap(rows -> rows.question(line));
    }

    /** Reads names of columns that have a period beside the indicator as two rows of the header. */
    private void splitNames(ColumnRoles roles) {
        List<ColumnProfile> values = roles.all(ColumnRole.VALUE);
        boolean areSplit = header.size() == 1
                && !values.isEmpty()
                && roles.first(ColumnRole.PERIOD).isEmpty()
                && values.stream()
                        .noneMatch(column -> CellKind.of(column.name()).isPeriod())
                && NamesWithPeriods.areSplit(
                        values.stream().map(ColumnProfile::name).toList());
        if (areSplit) {
            draft.state("periodsInNames", "true");
            draft.find(
                    "names of columns",
                    "indicators with periods",
                    "such as " + Text.quote(values.get(0).name()));
            header = NamesWithPeriods.split(header.get(0));
            names = HeaderNames.unique(header, shape.width());
        }
    }

    /** Finds numbers behind the last name of the header, which may be parts of numbers with a comma. */
    private void findRowsLongerThanHeader(ColumnRoles roles) {
        int named = header.stream().mapToInt(HeaderNames::width).max().orElse(shape.width());
        boolean isLonger = columns.stream()
                .anyMatch(column -> column.index() >= named
                        && roles.role(column) == ColumnRole.VALUE
                        && !draft.user().conceptRoles().containsKey(column.name()));
        if (isLonger) {
            longerRow = grid.rows().subList(shape.firstData(), shape.end()).stream()
                    .filter(row -> row.width() > named)
                    .findFirst()
                    .map(row -> new LongerRow(row.line(), named, row.width()));
        }
    }

    /** A row that has more cells than the header. */
    public record LongerRow(int line, int named, int cells) {}

    /** Returns the first row if rows have numbers behind the last name of the header. */
    public Optional<LongerRow> longerRow() {
        return longerRow;
    }

    private void askForValues(ColumnRoles roles) {
        draft.ask(
                "No column has values, because no column has mostly numbers",
                columns.stream()
                        .filter(column -> roles.role(column) != ColumnRole.REGION)
                        .map(column -> new Question.Alternative(
                                Text.quote(column.name()) + " has the values", Answers.meaning(column.name(), "value")))
                        .toList());
    }

    /** States which rows are the header, and where the table ends. */
    private void proposeForm() {
        GridRow first = grid.row(shape.firstHeader());
        draft.state("headerRows", String.valueOf(shape.headerRows()));
        boolean isFirstRowData = shape.headerRows() == 0 && shape.firstData() == 0;
        if (isFirstRowData && !draft.user().table().containsKey("headerRows")) {
            draft.ask(
                    "The first row has numbers, so that columns have no names",
                    List.of(new Question.Alternative("the table has no header", "{\"table\": {\"headerRows\": 0}}")));
        }
        if (first.line() > 1 && shape.firstHeader() > 0) {
            draft.state("linesBeforeHeader", String.valueOf(first.line() - 1));
            draft.find(
                    "lines 1 to " + (first.line() - 1),
                    "before the header",
                    "such as " + Text.quote(line(grid.row(0))));
        }
        draft.find(
                "header",
                shape.headerRows() == 0
                        ? "none"
                        : "line " + first.line()
                                + (shape.headerRows() == 1 ? "" : " and the next " + (shape.headerRows() - 1)),
                "the first row with numbers is line "
                        + grid.row(shape.firstData()).line());
        if (shape.end() < grid.size()) {
            proposeEnd();
        }
        if (!shape.headings().isEmpty()) {
            draft.state("headings", "true");
        }
    }

    private void proposeEnd() {
        GridRow after = grid.row(shape.end());
        boolean hasBlankRows = IntStream.range(shape.firstData(), shape.end())
                .anyMatch(row -> grid.row(row).isAfterBlank());
        // An empty text would end the table at its first empty row, not at a row without a label.
        String end = after.isAfterBlank() && !hasBlankRows
                ? ""
                : grid.rows().subList(shape.end(), grid.size()).stream()
                        .map(TableAnalysis::start)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
        boolean isInTable = !end.isEmpty()
                && IntStream.range(shape.firstData(), shape.end())
                        .anyMatch(row -> grid.row(row).cell(0).startsWith(end));
        if (isInTable) {
            // The reader would stop at a row of the table.
            return;
        }
        draft.state("end", end);
        List<String> left = grid.rows().subList(shape.end(), grid.size()).stream()
                .map(row -> String.join(" ", row.cells()).strip())
                .toList();
        draft.find(
                "lines " + after.line() + " to " + grid.row(grid.size() - 1).line(),
                "after the table",
                "such as " + Text.quote(left.get(0)));
        TableShape next = new TableShape.Finder(new Grid(grid.rows().subList(shape.end(), grid.size())), false).find();
        boolean isOtherTable = next.end() - next.firstData() > 1;
        if (isOtherTable) {
            draft.severalTables();
        }
        if (isOtherTable && !draft.user().table().containsKey("linesBeforeHeader")) {
            GridRow other = grid.row(shape.end() + next.firstHeader());
            draft.ask(
                    "The file has another table behind the first one, from line " + other.line(),
                    List.of(
                            new Question.Alternative(
                                    "the first table is read",
                                    "{\"table\": {\"linesBeforeHeader\": "
                                            + (grid.row(shape.firstHeader()).line() - 1) + "}}"),
                            new Question.Alternative(
                                    "the second table is read",
                                    "{\"table\": {\"linesBeforeHeader\": " + (other.line() - 1) + "}}")));
        }
    }

    private static String start(GridRow row) {
        String cell = row.cell(0);
        int colon = Math.max(cell.indexOf(':'), cell.indexOf('：'));
        return colon > 0
                ? cell.substring(0, colon + 1)
                : cell.length() > 20 ? cell.substring(0, 20).strip() : cell;
    }

    /** In a table with one column named as values, other numbers are not values if their names are not either. */
    private void preferColumnOfValues(ColumnRoles roles) {
        List<ColumnProfile> values = roles.all(ColumnRole.VALUE);
        List<ColumnProfile> named = values.stream()
                .filter(column -> HeaderWord.VALUE.matches(column.name()))
                .toList();
        boolean isLong = roles.first(ColumnRole.PERIOD).isPresent()
                && (roles.first(ColumnRole.INDICATOR).isPresent()
                        || roles.first(ColumnRole.UNIT).isPresent());
        if (named.size() == 1 && values.size() > 1 && isLong) {
            values.stream().filter(column -> !named.contains(column)).forEach(column -> {
                roles.set(column, ColumnRole.DROPPED);
                draft.remark("Column " + Text.quote(column.name()) + " is not read, because "
                        + Text.quote(named.get(0).name()) + " has the values; "
                        + Answers.meaning(column.name(), "value") + " reads it");
            });
        }
    }
}
