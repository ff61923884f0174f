// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.SparseTextColumn;
import io.github.regiostat.csv.CsvTable.Metadata;
import io.github.regiostat.csv.proposal.NumberCell;
import io.github.regiostat.csv.proposal.PeriodJoin;
import io.github.regiostat.csv.proposal.TableItems;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.assembly.CubeView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a table in columns. Not thread-safe. */
final class TableBuilder {
    /** The attribute for flags in the cells of values. */
    static final String FLAGS = "OBS_FLAG";

    /** The attribute for the marks beside numbers in cells of plain tables. */
    private static final String MARK = "mark";

    private static final Pattern FLAGGED = Pattern.compile("(:)\\s*([a-z]*)|([-+]?[0-9.]+)\\s*([a-z]+)");

    /** The actions whose rows are observations: information, append, merge and replace. */
    private static final Set<String> ACTIONS = Set.of("", "I", "A", "M", "R");

    private final TableHeader header;
    private final RowReader in;
    private final NumberCells numbers;
    private final boolean isStated;
    private final boolean isIndented;
    private final boolean isFilledDown;
    private final boolean hasHeadings;
    private final boolean areNotesIgnored;
    private final @Nullable String end;
    private final TableItems items = new TableItems();
    private final @Nullable String source;

    private final List<KeyColumn.Builder> keys = new ArrayList<>();
    private final KeyColumn.@Nullable Builder structures;
    private final int[] dimensions;
    private final int[] attributeColumns;
    private final int[] valueColumns;
    private final int[] unnamed;
    private int[] optional = {};
    private int[] joined = {};
    private final List<String> parts = new ArrayList<>();
    /** For each dimension the column with its labels, or -1. */
    private final int[] labelColumns;

    private final int actionColumn;
    private final int restorationColumn;
    private final int headerLine;
    private final DecimalColumn.Builder values = DecimalColumn.builder();
    private final SparseTextColumn.Builder texts = new SparseTextColumn.Builder();
    private final DictionaryColumn.Builder<Map<String, String>> attributes =
            new DictionaryColumn.Builder<>(Map.of(), Comparator.comparing(Map::toString));
    private final String[] lastAttributes;
    private int attributesOfRow;
    private int attributesOfCell;
    private final LineNumbers lines = new LineNumbers();
    private String lastAction = "";
    private int rows;

    private @Nullable String title;
    private @Nullable String updated;

    /** The numbered parts of the restoration data, in any order of rows. */
    private final SortedMap<Integer, String> restoration = new TreeMap<>();

    TableBuilder(TableHeader header, int headerLine, RowReader in, CsvOptions options, @Nullable String source) {
        this.header = header;
        this.in = in;
        this.headerLine = headerLine;
        this.numbers = new NumberCells(options, header.dialect());
        this.isStated = options.isStated();
        this.isIndented = options.isIndented();
        this.isFilledDown = options.isFilledDown();
        this.hasHeadings = options.isHeadings();
        this.areNotesIgnored = options.isNotesIgnored();
        this.end = options.end().orElse(null);
        this.source = source;
        this.dimensions = header.indexesOf(ColumnKind.DIMENSION);
        this.attributeColumns = header.indexesOf(ColumnKind.ATTRIBUTE);
        this.valueColumns = header.indexesOf(ColumnKind.VALUE);
        this.unnamed = header.indexesOf(ColumnKind.UNNAMED);
        this.actionColumn = first(header.indexesOf(ColumnKind.ACTION));
        this.restorationColumn = first(header.indexesOf(ColumnKind.RESTORATION));
        this.labelColumns = new int[dimensions.length];
        for (int i = 0; i < dimensions.length; i++) {
            TableColumn column = header.columns().get(dimensions[i]);
            keys.add(new KeyColumn.Builder(dimensions[i], column));
            labelColumns[i] = labelsOf(column.id());
        }
        int structure = first(header.indexesOf(ColumnKind.STRUCTURE));
        this.structures = structure < 0
                ? null
                : new KeyColumn.Builder(structure, header.columns().get(structure));
        this.lastAttributes = new String[attributeColumns.length];
        Arrays.fill(lastAttributes, "");
    }

    private static int first(int[] indexes) {
        return indexes.length == 0 ? -1 : indexes[0];
    }

    private int labelsOf(String id) {
        for (int index : header.indexesOf(ColumnKind.LABEL)) {
            if (header.columns().get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    void title(String text) {
        title = text;
    }

    void updated(String text) {
        updated = text;
    }

    /** Sets the columns whose empty cells are dimensions that do not apply. */
    void optional(int[] columns) {
        optional = columns;
    }

    /** Sets columns whose cells are the period together, such as those of the year and of the month. */
    void joined(int[] columns) {
        joined = columns;
        parts.addAll(Collections.nCopies(columns.length, ""));
    }

    /** Reads all rows, beginning with the first one, which has been read. */
    CsvTable read(@Nullable TableRow first) throws IOException {
        for (TableRow row = first; row != null && !isAfterTable(row); row = in.next()) {
            if (header.cellsInFirstColumn() > 1) {
                row.splitFirst();
            }
            if (hasHeadings && row.hasFirstCellOnly()) {
                items.heading(row.text(0));
            } else if (!isFooter(row)) {
                add(row);
            }
        }
        return build();
    }

    private boolean isAfterTable(TableRow row) {
        return end != null
                && (end.isEmpty() ? in.isAfterBlankRow() : row.text(0).startsWith(end));
    }

    /** Returns whether a row is not part of the table, as the last rows of exports of the World Bank are. */
    private boolean isFooter(TableRow row) {
        if (areNotesIgnored && row.hasFirstCellOnly() && header.columns().size() > 1) {
            return true;
        }
        if (header.dialect() != CsvDialect.WORLD_BANK
                || !row.text(0).startsWith("Data from database: ")
                        && !row.text(0).startsWith("Last Updated: ")) {
            return false;
        }
        String text = row.text(0).substring(row.text(0).indexOf(':') + 1).strip();
        if (row.text(0).startsWith("Data from")) {
            title = text;
        } else {
            updated = text;
        }
        return true;
    }

    private void add(TableRow row) {
        complete(row);
        requireSize(row);
        lines.add(rows, in.line());
        for (int i = 0; i < dimensions.length; i++) {
            boolean isNew = keys.get(i).add(rows, row);
            if (isNew && labelColumns[i] >= 0) {
                keys.get(i).label(row.text(labelColumns[i]));
            }
        }
        if (structures != null) {
            structures.add(rows, row);
        }
        if (actionColumn >= 0 && !row.isText(actionColumn, lastAction)) {
            requireAction(row);
        }
        readMetadata(row);
        readAttributes(row);
        for (int i = 0; i < valueColumns.length; i++) {
            addValue(row, valueColumns[i], Math.addExact(Math.multiplyExact(rows, valueColumns.length), i));
        }
        rows++;
    }

    /** Adds what the cells of a row leave out: empty cells at its end, its heading, and what it repeats. */
    private void complete(TableRow row) {
        int size = header.columns().size();
        boolean hasHeading = hasHeadings && header.columns().get(size - 1).id().equals(TableHeader.HEADING);
        int sizeInFile = hasHeading ? size - 1 : size;
        while (isStated && row.size() < sizeInFile) {
            row.add("");
        }
        while (isStated && row.size() > sizeInFile && row.isEmpty(row.size() - 1)) {
            row.removeLast();
        }
        if (hasHeading && row.size() == sizeInFile) {
            row.add(items.heading());
        }
        if (isIndented) {
            row.set(0, items.path(row.indentation(), row.text(0)));
        }
        for (int i = 0; isFilledDown && i < dimensions.length && row.size() == size; i++) {
            boolean isJoined = joined.length > 1 && dimensions[i] == joined[0];
            if (!isJoined && row.isEmpty(dimensions[i])) {
                row.set(dimensions[i], keys.get(i).last());
            }
        }
        for (int column : optional) {
            if (column < row.size() && row.isEmpty(column)) {
                row.set(column, TableItems.NOT_APPLICABLE);
            }
        }
        if (joined.length > 1 && row.size() == size) {
            join(row);
        }
    }

    /** Sets the period of the parts in several cells, which repeat those above if they are empty. */
    private void join(TableRow row) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < joined.length; i++) {
            names.add(header.columns().get(joined[i]).name());
            if (!(isFilledDown && row.isEmpty(joined[i]))) {
                parts.set(i, row.text(joined[i]));
            }
        }
        row.set(joined[0], PeriodJoin.of(names, parts));
    }

    private void requireSize(TableRow row) {
        int size = header.columns().size();
        if (row.size() == size + 1 && row.isEmpty(size)) {
            row.removeLast();
        }
        if (row.size() != size) {
            throw in.failure(
                    "Row must have " + size + " cells as the header has, but has " + row.size()
                            + (row.size() == 1
                                    ? "; if it is a note, ignore such rows with CsvOptions.withNotesIgnored"
                                    : "; quote cells that contain the delimiter "
                                            + Text.quote(String.valueOf(in.delimiter()))),
                    new CellLocation(rows + 1, in.line(), 0, ""));
        }
        for (int column : unnamed) {
            if (!row.isEmpty(column)) {
                throw failure(row, column, "Column must have a name in the header, because it has cells, but has none");
            }
        }
    }

    private void requireAction(TableRow row) {
        lastAction = row.text(actionColumn);
        if (!ACTIONS.contains(lastAction)) {
            throw failure(
                    row,
                    actionColumn,
                    "Action must be I, A, M or R, but was " + Text.quote(lastAction)
                            + "; apply deletions to the data that they refer to, and read the result");
        }
    }

    private void readMetadata(TableRow row) {
        if (restorationColumn >= 0 && !row.isEmpty(restorationColumn)) {
            addRestorationPart(row);
        }
        for (int i = 0; rows == 0 && i < header.columns().size(); i++) {
            switch (header.columns().get(i).kind()) {
                case STRUCTURE_NAME -> title = row.text(i);
                case UPDATED -> updated = row.text(i);

                default -> {
                    // Read by row.
                }
            }
        }
    }

    private void addRestorationPart(TableRow row) {
        String text = row.text(restorationColumn);
        int end = text.indexOf(':');
        boolean isNumbered =
                end > 0 && end < 10 && text.substring(0, end).chars().allMatch(Character::isDigit);
        if (!isNumbered || restoration.put(Integer.valueOf(text.substring(0, end)), text.substring(end + 1)) != null) {
            throw failure(
                    row,
                    restorationColumn,
                    "Restoration data must have parts with different numbers, such as '1:…', but one was "
                            + Text.quote(text) + "; remove the column REGIOSTAT to read the table by a mapping");
        }
    }

    private void readAttributes(TableRow row) {
        boolean isSame = true;
        for (int i = 0; i < attributeColumns.length && isSame; i++) {
            isSame = row.isText(attributeColumns[i], lastAttributes[i]);
        }
        if (isSame) {
            return;
        }
        Map<String, String> set = new TreeMap<>();
        for (int i = 0; i < attributeColumns.length; i++) {
            lastAttributes[i] = row.text(attributeColumns[i]);
            TableColumn column = header.columns().get(attributeColumns[i]);
            String text = column.valuesOf(lastAttributes[i]);
            if (!text.isEmpty()) {
                set.put(column.id(), text);
            }
        }
        attributesOfRow = attributes.code(Copies.map(set));
    }

    private void addValue(TableRow row, int column, int cell) {
        String text = row.text(column);
        int code = attributesOfRow;
        Matcher flagged = header.areFlagsInCells() ? FLAGGED.matcher(text) : null;
        if (flagged != null && flagged.matches()) {
            boolean isMissing = flagged.group(1) != null;
            String flags = isMissing ? flagged.group(2) : flagged.group(4);
            code = attributes.code(Map.of(FLAGS, flags.isEmpty() ? ":" : flags));
            text = isMissing ? "" : flagged.group(3);
            if (isMissing) {
                values.appendMissing();
            }
        } else if (text.isEmpty()) {
            values.appendMissing();
        }
        Optional<NumberCell> number = text.isEmpty() ? Optional.empty() : append(row, column, text);
        if (number.isPresent()) {
            code = marked(code, number.get());
        } else if (!text.isEmpty()) {
            texts.add(cell, text);
            values.appendMissing();
        }
        if (code != attributesOfCell) {
            attributes.startRun(cell, code);
            attributesOfCell = code;
        }
    }

    /** Returns the code of attributes with the marks and the qualifier of a number. */
    private int marked(int code, NumberCell number) {
        String marks = number.mark();
        if (!isStated) {
            // No proposal has looked at the signs of the whole column.
            marks = Stream.of(marks, number.currency(), number.isPercent() ? "%" : "")
                    .filter(mark -> !mark.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        if (marks.isEmpty() && number.qualifier() == Qualifier.NONE) {
            return code;
        }
        Map<String, String> set = new TreeMap<>(attributes.value(code));
        if (!marks.isEmpty()) {
            set.put(MARK, marks);
        }
        if (number.qualifier() != Qualifier.NONE) {
            set.put(CubeView.QUALIFIER, number.qualifier().code());
        }
        return attributes.code(Copies.map(set));
    }

    private Optional<NumberCell> append(TableRow row, int column, String text) {
        try {
            return numbers.append(text, values);
        } catch (IllegalArgumentException rejected) {
            throw failure(row, column, String.valueOf(rejected.getMessage()));
        }
    }

    private CsvFormatException failure(TableRow row, int column, String message) {
        return in.failure(
                message,
                new CellLocation(
                        rows + 1,
                        in.line(),
                        header.columnInFile(column),
                        header.columns().get(column).name()),
                row.text(column));
    }

    private CsvTable build() {
        int cells = Math.multiplyExact(rows, valueColumns.length);
        return new CsvTable(
                header,
                rows,
                keys.stream().map(key -> key.build(rows)).toList(),
                Optional.ofNullable(structures).map(each -> each.build(rows)),
                values.build(),
                texts.build(),
                attributes.build(cells),
                lines,
                headerLine,
                new Metadata(nonEmpty(title), nonEmpty(updated), nonEmpty(String.join("", restoration.values()))),
                Map.of(),
                Optional.ofNullable(source));
    }

    private static Optional<String> nonEmpty(@Nullable String text) {
        return Optional.ofNullable(text).filter(each -> !each.isEmpty());
    }
}
