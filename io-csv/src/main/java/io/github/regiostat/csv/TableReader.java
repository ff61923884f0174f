// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.proposal.NamesWithPeriods;
import io.github.regiostat.csv.proposal.PeriodJoin;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a table: detects its dialect by the header, and collects its rows by a mapping. */
final class TableReader {
    /** The first cell of the lines before the header in files of the World Bank. */
    private static final String DATA_SOURCE = "Data Source";

    private static final String LAST_UPDATED = "Last Updated Date";
    private static final int MAX_PREAMBLE = 20;
    private static final int SAMPLED_LINES = 60;

    private final RowReader in;
    private final CsvOptions options;
    private final Mapping user;
    private final @Nullable String source;
    private @Nullable String title;
    private @Nullable String updated;

    private TableReader(RowReader in, CsvOptions options, Mapping user, @Nullable String source) {
        this.in = in;
        this.options = options;
        this.user = user;
        this.source = source;
    }

    static CsvTable read(InputStream in, CsvOptions options, Mapping user, @Nullable String source) throws IOException {
        CsvOptions merged = options.over(user);
        return new TableReader(RowReader.of(in, merged, source), merged, user, source).read();
    }

    private CsvTable read() throws IOException {
        TableRow first = in.next();
        TableRow row = first != null && first.isText(0, DATA_SOURCE) ? afterPreamble(first) : first;
        if (row == null) {
            throw in.failure(
                    "Table must have a header with the names of its columns, but has no row; check that the file is"
                            + " complete",
                    CellLocation.TABLE);
        }
        int headerLine = in.line();
        int[] periods = {};
        TableHeader header;
        TableRow firstRow;
        if (options.isStated()) {
            List<List<String>> headerRows = new ArrayList<>();
            firstRow = row;
            while (firstRow != null && headerRows.size() < options.headerRows()) {
                headerRows.add(firstRow.cells());
                firstRow = in.next();
            }
            boolean isSplit = options.isPeriodsInNames() && headerRows.size() == 1;
            header = header(isSplit ? NamesWithPeriods.split(headerRows.get(0)) : headerRows, firstRow);
            periods = periods(header);
            for (int i = 1; i < periods.length; i++) {
                header = header.withoutDimension(periods[i]);
            }
        } else {
            header = header(row);
            firstRow = in.next();
        }
        TableBuilder rows = new TableBuilder(header, headerLine, in, options, source);
        rows.optional(optionalColumns(header));
        rows.joined(periods);
        if (title != null) {
            rows.title(title);
        }
        if (updated != null) {
            rows.updated(updated);
        }
        return rows.read(firstRow);
    }

    /** Returns the header after the lines with the source and the last update. */
    private @Nullable TableRow afterPreamble(TableRow first) throws IOException {
        TableRow row = first;
        for (int i = 0; row != null && i < MAX_PREAMBLE && !row.cells().contains("Country Code"); i++) {
            if (row.size() > 1 && row.isText(0, DATA_SOURCE)) {
                title = row.text(1);
            } else if (row.size() > 1 && row.isText(0, LAST_UPDATED)) {
                updated = row.text(1);
            }
            row = in.next();
        }
        return row;
    }

    /** Returns the header of stated rows, whose width is that of the widest of them and of the first row below. */
    private TableHeader header(List<List<String>> rows, @Nullable TableRow below) {
        int width = Stream.concat(rows.stream(), Stream.ofNullable(below).map(TableRow::cells))
                .mapToInt(TableReader::width)
                .max()
                .orElse(0);
        // The usual names of columns do not apply: the mapping states all roles.
        Mapping mapping = user;
        return withHeadings(PlainHeader.of(HeaderCells.ofStated(rows, width, mapping, in)), mapping);
    }

    /** Returns the columns that have the parts of the period, in order; more are not one period. */
    private int[] periods(TableHeader header) {
        int[] columns = Arrays.stream(header.indexesOf(ColumnKind.DIMENSION))
                .filter(column ->
                        user.conceptRoles().get(header.columns().get(column).id()) == ConceptRole.PERIOD)
                .toArray();
        return columns.length <= PeriodJoin.maxParts() ? columns : new int[0];
    }

    /** Returns the columns whose empty cells do not apply: of dimensions of a stated form, without those of the key. */
    private int[] optionalColumns(TableHeader header) {
        Mapping mapping = user.over(TableMappings.ofDialect(CsvDialect.PLAIN));
        return Arrays.stream(header.indexesOf(ColumnKind.DIMENSION))
                .filter(column -> options.isStated()
                        && isOptional(mapping, header.columns().get(column)))
                .toArray();
    }

    private static boolean isOptional(Mapping mapping, TableColumn column) {
        ConceptRole role = mapping.conceptRoles().get(column.id());
        return role == ConceptRole.DIMENSION || role == ConceptRole.INDICATOR || role == ConceptRole.UNIT;
    }

    private static int width(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private TableHeader withHeadings(TableHeader header, Mapping mapping) {
        boolean areRead =
                options.isHeadings() && mapping.conceptRoles().get(TableHeader.HEADING) != ConceptRole.DROPPED;
        return areRead ? header.withHeadings() : header;
    }

    private TableHeader header(TableRow row) {
        CsvDialect dialect = options.dialect().orElseGet(() -> dialectOf(row.cells()));
        Mapping mapping = user.over(TableMappings.ofDialect(dialect));
        HeaderCells cells = HeaderCells.of(row, mapping, in);
        TableHeader header = switch (dialect) {
            case PLAIN -> PlainHeader.of(cells);
            case SDMX -> SdmxHeader.of(cells);
            case EUROSTAT -> EurostatHeader.of(cells);
            case WORLD_BANK -> WorldBankHeader.of(cells);
            case OECD -> OecdHeader.of(cells);
        };
        if (header.cellsInFirstColumn() == 1) {
            cells.requireUnique(header.columns());
        }
        return withHeadings(header, mapping);
    }

    static CsvDialect dialectOf(List<String> names) {
        if (SdmxHeader.matches(names)) {
            return CsvDialect.SDMX;
        }
        if (EurostatHeader.matches(names)) {
            return CsvDialect.EUROSTAT;
        }
        if (WorldBankHeader.matches(names)) {
            return CsvDialect.WORLD_BANK;
        }
        return OecdHeader.matches(names) ? CsvDialect.OECD : CsvDialect.PLAIN;
    }

    /** Returns the dialect of the start of a text, or empty if it is not a table of measurements. */
    static Optional<CsvDialect> dialectOf(String start, CsvOptions options) {
        String text = start.lines()
                .skip(options.linesBeforeHeader())
                .collect(Collectors.joining("\n"))
                .stripLeading();
        if (text.isEmpty() || "{[<".indexOf(text.charAt(0)) >= 0) {
            return Optional.empty();
        }
        if (text.matches("(?s)\"?" + DATA_SOURCE + "\"?[,;\t].*")) {
            return Optional.of(CsvDialect.WORLD_BANK);
        }
        String header = text.lines().findFirst().orElse("");
        List<String> names = names(header, options.delimiter().orElseGet(() -> Delimiters.of(header)));
        if (RatesCsv.isHeader(names)) {
            return Optional.empty();
        }
        CsvDialect dialect = dialectOf(names);
        boolean isNone = dialect == CsvDialect.PLAIN && !PlainHeader.isMapped(names) && !isTable(text);
        return isNone ? Optional.empty() : Optional.of(dialect);
    }

    /** Returns whether the first line has the usual names of region, period and value. */
    static boolean hasUsualNames(String start, CsvOptions options) {
        String header = start.lines()
                .skip(options.linesBeforeHeader())
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        return !options.isStated()
                && PlainHeader.isMapped(names(header, options.delimiter().orElseGet(() -> Delimiters.of(header))));
    }

    /** Returns whether most of the first lines have one delimiter, and one has a digit. */
    private static boolean isTable(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(SAMPLED_LINES)
                .toList();
        boolean isText = text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f');
        return isText
                && lines.size() > 1
                && lines.stream().anyMatch(line -> line.chars().anyMatch(Character::isDigit))
                && ",;\t|"
                        .chars()
                        .anyMatch(delimiter -> 2
                                        * lines.stream()
                                                .filter(line -> line.indexOf(delimiter) >= 0)
                                                .count()
                                >= lines.size());
    }

    static List<String> names(String header) {
        return names(header, Delimiters.of(header));
    }

    private static List<String> names(String header, char delimiter) {
        return Arrays.stream(header.split(Pattern.quote(String.valueOf(delimiter)), -1))
                .map(name -> name.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }
}
