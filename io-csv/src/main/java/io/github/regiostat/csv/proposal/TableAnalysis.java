// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each part of a table is: a mapping that reads it, with the evidence, the remarks on what was left out, and the
 * questions that it leaves open.
 */
public final class TableAnalysis {
    /** The key of the columns of values in {@code meanings}. */
    private static final String COLUMNS = "columns";

    private static final String HEADING = "heading";

    /** The share of names that may be parts of years, in per cent, of which the others may be totals. */
    private static final int MOST = 60;

    /** The largest number of periods that an answer lists. */
    private static final int MAX_LISTED = 100;

    /** The roles of columns that tell observations apart. */
    private static final Set<ColumnRole> KEYS = EnumSet.of(
            ColumnRole.REGION, ColumnRole.PERIOD, ColumnRole.INDICATOR, ColumnRole.BREAKDOWN, ColumnRole.UNIT);

    /** The length of a note that states the unit of the table, and what is in longer texts: several sentences. */
    private static final int MAX_STATEMENT = 100;

    private static final Pattern SENTENCES = Pattern.compile("\\p{L}{4,}\\. *\\p{L}|[。；;\\n]");

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

    /**
     * Returns whether the unit of a note is used: it is understood, or nothing else is in the note, or it has a scale.
     */
    private static boolean isUsed(UnitReading reading) {
        return reading.isUnderstood()
                || reading.name().isBlank()
                || reading.unit().flatMap(UnitRule::scale).isPresent();
    }

    private static String line(GridRow row) {
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
                    texts(column),
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
        new Columns(roles).propose();
        duplicates = Optional.of(new DuplicateRows(columns, roles, grid, shape));
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
            state("periodsInNames", "true");
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

    private List<String> texts(int column) {
        List<String> texts = new ArrayList<>();
        for (int row = shape.firstData(); row < shape.end(); row++) {
            String cell = grid.row(row).cell(column);
            if (!cell.isEmpty() && !shape.headings().contains(row)) {
                texts.add(cell);
            }
        }
        return texts;
    }

    /** States which rows are the header, and where the table ends. */
    private void proposeForm() {
        GridRow first = grid.row(shape.firstHeader());
        state("headerRows", String.valueOf(shape.headerRows()));
        boolean isFirstRowData = shape.headerRows() == 0 && shape.firstData() == 0;
        if (isFirstRowData && !draft.user().table().containsKey("headerRows")) {
            draft.ask(
                    "The first row has numbers, so that columns have no names",
                    List.of(new Question.Alternative("the table has no header", "{\"table\": {\"headerRows\": 0}}")));
        }
        if (first.line() > 1 && shape.firstHeader() > 0) {
            state("linesBeforeHeader", String.valueOf(first.line() - 1));
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
            state("headings", "true");
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
        state("end", end);
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

    private void state(String option, String value) {
        if (!draft.user().table().containsKey(option)) {
            draft.mapping().table(option, value);
        }
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

    /** Proposes the meanings of the columns, and the categories that their names or cells are. */
    private final class Columns {
        private final ColumnRoles roles;
        private final int[] values;
        private final List<HeaderAxis> axes = new ArrayList<>();
        private final List<List<String>> categories = new ArrayList<>();

        /** For each row of the header the texts of the columns of values. */
        private final List<List<String>> texts = new ArrayList<>();

        private final boolean isOneColumn;
        private boolean isIndented;
        private boolean isFilledDown;
        private boolean areHeadingsRead;
        private Set<String> totalRegions = Set.of();
        private List<String> joinedRows = List.of();

        Columns(ColumnRoles roles) {
            this.roles = roles;
            this.values = roles.indexes(ColumnRole.VALUE);
            this.isOneColumn = values.length == 1 && isNamedValue(columns.get(values[0]));
        }

        /** Returns whether the name of the only column of values says no more than that it has the values. */
        private boolean isNamedValue(ColumnProfile column) {
            return header.size() < 2
                    && (header.isEmpty() && shape.firstData() > 0
                            || HeaderWord.VALUE.matches(column.name())
                            || draft.user().conceptRoles().get(column.name()) == ConceptRole.VALUE
                            || roles.first(ColumnRole.INDICATOR).isPresent()
                                    && !CellKind.of(column.name()).isPeriod());
        }

        void propose() {
            readAxes();
            stateMeanings();
            proposeItems();
            NumberProposal numbers = new NumberProposal(draft);
            for (int column : values) {
                TableAnalysis.this.texts(column).forEach(cell -> numbers.add(names.get(column), cell));
            }
            proposeTotals(numbers.propose());
            proposeRegions();
            proposePeriods();
            proposeUnits(numbers);
            SourceProposal.propose(draft, Stream.concat(titles.stream(), notes()));
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
            onlyOne(HeaderAxis.PERIOD, ColumnRole.PERIOD);
            joinRowsOfPeriods(rows);
            onlyOne(HeaderAxis.REGION, ColumnRole.REGION);
            int unit = axes.indexOf(HeaderAxis.UNIT);
            for (int i = unit + 1; unit >= 0 && i < axes.size(); i++) {
                axes.set(i, axes.get(i) == HeaderAxis.UNIT ? HeaderAxis.BREAKDOWN : axes.get(i));
            }
        }

        /** Joins a row of months or quarters with a row of years, or asks about names that may be parts of years. */
        private void joinRowsOfPeriods(List<List<String>> rows) {
            int years = axes.indexOf(HeaderAxis.PERIOD);
            for (int i = 0; i < axes.size(); i++) {
                List<String> texts = categories.get(i);
                long parts = texts.stream().filter(PeriodJoin::isPart).count();
                boolean isOpen = axes.get(i) != HeaderAxis.PERIOD
                        && parts > 1
                        && (long) MOST * texts.size() <= ColumnRule.WHOLE * parts;
                boolean areYears = years >= 0
                        && categories.get(years).stream().allMatch(text -> CellKind.of(text) == CellKind.YEAR);
                if (isOpen && areYears && parts == texts.size()) {
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
                String key = axes.size() == 1 ? COLUMNS : COLUMNS + " " + (i + 1);
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
            for (ColumnProfile column : columns) {
                ColumnRole role = roles.role(column);
                if (role == ColumnRole.VALUE && !isOneColumn) {
                    continue;
                }
                draft.mapping().conceptRole(column.name(), ConceptRole.ofCode(role.code()));
                draft.find(ColumnRoles.column(column), role.code(), roles.evidence(column));
            }
            for (int i = 0; i < axes.size(); i++) {
                String key = axes.size() == 1 ? COLUMNS : COLUMNS + " " + (i + 1);
                draft.mapping().conceptRole(key, ConceptRole.ofCode(axes.get(i).code()));
                draft.find(
                        axes.size() == 1 ? "names of columns" : "row " + (i + 1) + " of the header",
                        axes.get(i).code(),
                        "such as " + Text.quote(categories.get(i).get(0)));
            }
        }

        /** States what headings are, and that items are indented or filled down. */
        private void proposeItems() {
            Optional<ColumnProfile> label = columns.stream()
                    .filter(column -> column.index() == 0 && roles.role(column) != ColumnRole.VALUE)
                    .findFirst();
            boolean isRegion = label.filter(column -> roles.role(column) == ColumnRole.REGION)
                    .isPresent();
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
                state("indented", "true");
                draft.find("column '" + names.get(0) + "'", "indented items", "cells begin with spaces");
            }
            isFilledDown = Stream.of(ColumnRole.REGION, ColumnRole.PERIOD, ColumnRole.INDICATOR, ColumnRole.BREAKDOWN)
                    .flatMap(role -> roles.all(role).stream())
                    .anyMatch(this::isFilledDown);
            if (isFilledDown) {
                state("filledDown", "true");
                draft.find("empty cells", "repeat the cell above", "the first row of each group has a text");
            }
        }

        private boolean isFilledDown(ColumnProfile column) {
            int rows = shape.end() - shape.firstData() - shape.headings().size();
            return !column.texts().isEmpty()
                    && column.texts().size() < rows
                    && !grid.row(shape.firstData()).cell(column.index()).isEmpty();
        }

        private void proposeTotals(NumberForm form) {
            TotalProposal totals = new TotalProposal(draft);
            totals.propose(Totals.of(cells(form)), this::region);
            totalRegions = totals.regions();
        }

        private Optional<Region> region(String text) {
            RegionTexts regions = roles.first(ColumnRole.REGION)
                    .map(ColumnProfile::regions)
                    .orElseGet(() -> RegionTexts.of(categories.get(axes.indexOf(HeaderAxis.REGION))));
            return Optional.ofNullable(draft.user()
                    .regions()
                    .byCode()
                    .getOrDefault(text, regions.byText().get(text)));
        }

        /** Returns the cells of values by the categories of the columns and rows of the header. */
        private ValueCells cells(NumberForm form) {
            List<Integer> rows = IntStream.range(shape.firstData(), shape.end())
                    .filter(row -> !shape.headings().contains(row))
                    .boxed()
                    .toList();
            ValueCells cells = new ValueCells(grid, rows, values, form);
            for (ColumnProfile column : columns) {
                ColumnRole role = roles.role(column);
                if (role == ColumnRole.REGION
                        || role == ColumnRole.PERIOD
                        || role == ColumnRole.INDICATOR
                        || role == ColumnRole.BREAKDOWN
                        || role == ColumnRole.UNIT) {
                    String key = role == ColumnRole.REGION ? role.code() : column.name();
                    cells.addOfRows(key, Text.quote(column.name()), role, cellsOf(column, cells.rows()));
                }
            }
            if (areHeadingsRead) {
                cells.addOfRows(HEADING, "the headings", ColumnRole.BREAKDOWN, headingsOf(cells.rows()));
            }
            for (int i = 0; i < axes.size(); i++) {
                String key = axes.size() == 1 ? COLUMNS : COLUMNS + " " + (i + 1);
                ColumnRole role = axes.get(i) == HeaderAxis.DROPPED
                        ? ColumnRole.DROPPED
                        : ColumnRole.valueOf(axes.get(i).name());
                cells.addOfColumns(
                        role == ColumnRole.REGION ? role.code() : key, "the names of columns", role, texts.get(i));
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
                all.add(
                        isIndented && column.index() == 0
                                ? items.path(grid.row(row).indentation(), last)
                                : last);
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

        private void proposeRegions() {
            RegionProposal proposal = new RegionProposal(draft, totalRegions, lastYear());
            Optional<ColumnProfile> column = roles.first(ColumnRole.REGION);
            int axis = axes.indexOf(HeaderAxis.REGION);
            if (column.isPresent()) {
                proposal.propose(
                        ColumnRoles.column(column.get()), column.get().regions(), text -> periods(column.get(), text));
            } else if (axis >= 0) {
                proposal.propose(
                        "the names of columns", RegionTexts.of(categories.get(axis)), text -> Set.of("every row"));
            } else {
                proposal.proposeDefault(allTitles(), openColumns(), layout.region());
            }
        }

        private OptionalInt lastYear() {
            int axis = axes.indexOf(HeaderAxis.PERIOD);
            return roles.first(ColumnRole.PERIOD)
                    .map(ColumnProfile::periods)
                    .or(() -> axis < 0
                            ? Optional.empty()
                            : Optional.of(PeriodTexts.ofColumn(categories.get(axis), context(""))))
                    .map(periods -> periods.periods().values().stream()
                            .mapToInt(period -> period.end().getYear())
                            .max())
                    .orElse(OptionalInt.empty());
        }

        /** Returns the cells of keys and periods beside a region, which two texts of one region must not share. */
        private Set<String> periods(ColumnProfile regions, String text) {
            Set<String> periods = new LinkedHashSet<>();
            for (int row = shape.firstData(); row < shape.end(); row++) {
                GridRow cells = grid.row(row);
                if (cells.cell(regions.index()).equals(text)) {
                    List<String> key = new ArrayList<>();
                    for (ColumnProfile column : columns) {
                        if (column != regions && KEYS.contains(roles.role(column))) {
                            key.add(cells.cell(column.index()));
                        }
                    }
                    periods.add(String.join("\t", key));
                }
            }
            return periods;
        }

        private void proposePeriods() {
            PeriodProposal proposal = new PeriodProposal(draft);
            Optional<ColumnProfile> column = roles.first(ColumnRole.PERIOD);
            int axis = axes.indexOf(HeaderAxis.PERIOD);
            if (roles.areOpenParts()) {
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
            } else if (!joinedRows.isEmpty()) {
                proposal.propose("the rows of the parts of the period", PeriodTexts.ofColumn(joinedRows, context("")));
            } else if (axis >= 0) {
                List<String> texts = categories.get(axis);
                ColumnPeriods periods = SerialDates.read(texts, Optional.empty())
                        .map(ColumnPeriods::listed)
                        .orElseGet(() -> PeriodTexts.ofColumn(texts, context("")));
                reportSerialDates("the names of columns", texts, SerialDates.arePossible(texts));
                dropOthers(periods.notPeriods().stream()
                        .filter(text -> !draft.user().periods().byCategory().containsKey(text))
                        .toList());
                askHeadingsWithoutPeriod(axis);
                proposal.propose("the names of columns", periods);
                if (axes.size() == 1) {
                    new SamePeriods(draft, this::valuesOfColumn).propose(periods.periods());
                }
            } else {
                proposal.proposeDefault(
                        titles(),
                        fileNameInWords(),
                        notes().toList(),
                        namesOfValues(),
                        columnsOfPeriods(),
                        possibleSerialDates());
            }
        }

        private void reportSerialDates(String part, List<String> texts, boolean areSerialDates) {
            if (areSerialDates) {
                draft.remark("Numbers of " + part + " are read as dates of a spreadsheet: " + texts.get(0) + " is "
                        + SerialDates.day(texts.get(0)));
            }
        }

        /** Returns the alternatives that columns named as periods have dates that a spreadsheet stored as numbers. */
        private List<Question.Alternative> possibleSerialDates() {
            return columns.stream()
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
                    String key = columns.stream()
                            .filter(column -> column != periods && KEYS.contains(roles.role(column)))
                            .map(column -> cells.cell(column.index()))
                            .collect(Collectors.joining("\t"));
                    for (int column : values) {
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
            int index = names.indexOf(text);
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
            return Arrays.stream(values).mapToObj(names::get).toList();
        }

        /** Returns the columns whose cells are all periods. */
        private List<ColumnProfile> columnsOfPeriods() {
            return columns.stream()
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
                if (header.size() < 2) {
                    draft.mapping().conceptRole(name, ConceptRole.DROPPED);
                }
                draft.remark("Column " + Text.quote(name) + " is not read, because it is not of a period");
            }
            if (header.size() > 1 && !notPeriods.isEmpty()) {
                draft.mapping().omit("period", notPeriods);
            }
        }

        /**
         * Asks about columns that begin a heading of an upper row and have no period of their own: the period on their
         * left is that of another heading.
         */
        private void askHeadingsWithoutPeriod(int axis) {
            for (int upper = 0; upper < axis && categories.get(axis).size() > 1; upper++) {
                String key = COLUMNS + " " + (upper + 1);
                List<String> row = header.get(upper);
                List<String> open = Arrays.stream(values)
                        .filter(column ->
                                HeaderNames.cell(header.get(axis), column).isEmpty())
                        .mapToObj(column -> HeaderNames.cell(row, column))
                        .filter(heading -> !heading.isEmpty()
                                && !categories.get(axis).contains(heading)
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

        /** Returns the titles, and the name of the file. */
        private List<String> allTitles() {
            List<String> all = titles();
            all.add(fileNameInWords());
            return all;
        }

        private String fileNameInWords() {
            return fileName.replace('_', ' ').replace('-', ' ');
        }

        /** Returns the titles, and the names of columns that have no values. */
        private List<String> titles() {
            List<String> all = new ArrayList<>(TableAnalysis.this.titles);
            for (int i = 0; i < axes.size(); i++) {
                if (axes.get(i) == HeaderAxis.DROPPED) {
                    all.addAll(categories.get(i));
                }
            }
            for (int column = 0; column < shape.width(); column++) {
                if (roles.role(columns.get(column)) != ColumnRole.VALUE || axes.isEmpty()) {
                    all.add(names.get(column));
                }
            }
            return all;
        }

        /**
         * Returns whether a note states a unit, and does not name one of several indicators. A sentence that has a unit
         * somewhere is a definition or an example.
         */
        private boolean isOfWholeTable(String note) {
            Optional<UnitReading> reading = UnitTexts.inTitle(note).filter(found -> isStatement(note, found));
            if (reading.filter(TableAnalysis::isUsed).isEmpty()) {
                reading.ifPresent(found -> draft.remark("Note " + Text.quote(note) + " can state a unit: "
                        + Text.quote(found.evidence()) + " is not understood, and is not used"));
                return false;
            }
            int axis = axes.indexOf(HeaderAxis.INDICATOR);
            List<String> indicators = axis >= 0 ? categories.get(axis) : List.of();
            return reading.isPresent()
                    && (indicators.size() < 2
                            || indicators.stream()
                                    .noneMatch(name ->
                                            name.startsWith(reading.get().name())
                                                    && !reading.get().name().isBlank()));
        }

        private boolean isStatement(String note, UnitReading reading) {
            boolean isLine =
                    note.length() <= MAX_STATEMENT && !SENTENCES.matcher(note).find();
            return isLine || reading.name().isBlank();
        }

        /** Returns the lines behind the table, or behind the last of several tables. */
        private Stream<String> notes() {
            int first = draft.isSeveralTables() ? grid.size() : shape.end();
            while (first > shape.end() && grid.row(first - 1).isLabelOnly()) {
                first--;
            }
            return grid.rows().subList(first, grid.size()).stream().map(TableAnalysis::line);
        }

        /** Returns the columns that may have regions: those of texts, and those of codes. */
        private Set<String> openColumns() {
            Set<String> open = new LinkedHashSet<>();
            roles.all(ColumnRole.BREAKDOWN).forEach(column -> open.add(column.name()));
            columns.stream()
                    .filter(column -> roles.role(column) == ColumnRole.DROPPED && HeaderWord.CODE.matches(column.name())
                            || roles.role(column) == ColumnRole.VALUE && column.areCodesOfRows())
                    .forEach(column -> open.add(column.name()));
            return open;
        }

        /** Returns the categories that are not totals. */
        private List<String> read(String key, List<String> all) {
            List<String> left = draft.mapping().build().omitted().getOrDefault(key, List.of());
            return all.stream().filter(text -> !left.contains(text)).toList();
        }

        private void proposeUnits(NumberProposal numbers) {
            List<String> statements = new ArrayList<>(titles);
            if (roles.role(columns.get(0)) != ColumnRole.VALUE && !HeaderWord.isAny(names.get(0))) {
                statements.add(names.get(0));
            }
            notes().filter(this::isOfWholeTable).forEach(statements::add);
            for (int i = 0; i < axes.size(); i++) {
                boolean isStated = draft.user().conceptRoles().containsKey(COLUMNS + " " + (i + 1));
                if (axes.get(i) == HeaderAxis.DROPPED && !isStated) {
                    statements.addAll(categories.get(i));
                }
                if (axes.get(i) == HeaderAxis.UNIT) {
                    new UnitProposal(draft, List.of()).proposeColumn(categories.get(i));
                }
            }
            UnitProposal proposal = new UnitProposal(draft, statements);
            roles.first(ColumnRole.UNIT).ifPresent(column -> proposal.proposeColumn(column.distinct()));
            if (roles.first(ColumnRole.UNIT).isPresent() || axes.contains(HeaderAxis.UNIT)) {
                return;
            }
            int axis = axes.indexOf(HeaderAxis.INDICATOR);
            Optional<ColumnProfile> column = roles.first(ColumnRole.INDICATOR);
            if (axis >= 0 && axes.size() == 1) {
                proposal.proposeNamed(
                        read(COLUMNS, categories.get(axis)),
                        name -> numbers.unit(TableAnalysis.this.texts(names.indexOf(name))));
                return;
            }
            if (axis >= 0) {
                List<String> headings = HeaderNames.continued(header.get(axis), values, names);
                proposal.proposeNamed(
                        read(COLUMNS + " " + (axis + 1), categories.get(axis)),
                        name -> numbers.unit(textsOf(name, headings)));
                return;
            }
            Optional<UnitRule> ofCells = numbers.unit(numbers.numbers());
            if (column.isPresent()) {
                proposal.proposeNamed(read(column.get().name(), column.get().distinct()), name -> ofCells);
            } else {
                proposal.proposeUnnamed(fileName, titles, ofCells);
            }
        }

        /** Returns the cells of the columns of values below a heading. */
        private List<String> textsOf(String heading, List<String> headings) {
            return IntStream.range(0, values.length)
                    .filter(i -> headings.get(i).equals(heading))
                    .mapToObj(i -> TableAnalysis.this.texts(values[i]))
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
