// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.TableHeader.ValueAxis;
import io.github.regiostat.csv.proposal.HeaderNames;
import io.github.regiostat.csv.proposal.PeriodJoin;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.period.TimePeriod;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of a table by a mapping. Columns of the role {@code value} have the values. Without one, values are
 * in the columns without a role: those whose names are periods, or all of them if the mapping has a role for
 * {@code columns}.
 */
final class PlainHeader {
    /** The id of the dimension of several columns of values. */
    static final String COLUMNS = "columns";

    private static final Set<ConceptRole> ATTRIBUTES = EnumSet.of(
            ConceptRole.STATUS,
            ConceptRole.CONFIDENTIALITY,
            ConceptRole.NOTE,
            ConceptRole.SCALE,
            ConceptRole.DECIMALS,
            ConceptRole.BASE,
            ConceptRole.PER,
            ConceptRole.CURRENCY);

    /** A year with a unit of time, such as {@code 2024年}, {@code 2024 [YR2024]} or {@code YR2024}. */
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})(?:\u5E74| \\[YR[0-9]{4}\\])|YR([0-9]{4})");

    /** The ending of columns of names, such as {@code Country Name} beside {@code Country Code}. */
    private static final Pattern NAME = Pattern.compile("(?i)(.+?)[ _]?(?:name|label)?");

    private final HeaderCells cells;
    private final boolean hasValueColumn;
    private final @Nullable ConceptRole ofColumns;
    private final boolean arePeriodsColumns;

    private PlainHeader(HeaderCells cells) {
        this.cells = cells;
        this.hasValueColumn = cells.names().stream().anyMatch(name -> cells.role(name) == ConceptRole.VALUE);
        this.ofColumns = cells.rows().size() > 1
                ? ConceptRole.INDICATOR
                : cells.mapping().conceptRoles().get(COLUMNS);
        this.arePeriodsColumns = !hasValueColumn
                && (ofColumns == null || ofColumns == ConceptRole.PERIOD)
                && cells.names().stream().anyMatch(this::isPeriod);
    }

    static TableHeader of(HeaderCells cells) {
        return new PlainHeader(cells).header();
    }

    /** Returns whether the default mapping has a region, a period and a value among columns. */
    static boolean isMapped(List<String> names) {
        Set<ConceptRole> found = EnumSet.noneOf(ConceptRole.class);
        for (String name : names) {
            ConceptRole role =
                    TableMappings.ofDialect(CsvDialect.PLAIN).conceptRoles().get(name.toLowerCase(Locale.ROOT));
            if (role != null) {
                found.add(role);
            }
        }
        return found.containsAll(EnumSet.of(ConceptRole.REGION, ConceptRole.PERIOD, ConceptRole.VALUE));
    }

    private TableHeader header() {
        List<TableColumn> columns = new ArrayList<>();
        for (String name : cells.names()) {
            columns.add(column(name));
        }
        long values = columns.stream()
                .filter(column -> column.kind() == ColumnKind.VALUE)
                .count();
        if (values == 0 && cells.names().size() == 1) {
            throw cells.failure(
                    "Table must have a header of several columns, but it has only one, "
                            + Text.quote(cells.names().get(0))
                            + "; declare the number of lines before the header with CsvOptions.withLinesBeforeHeader,"
                            + " or the delimiter with CsvOptions.withDelimiter",
                    0);
        }
        if (values == 0) {
            throw cells.failure(
                    "Table must have a column of values, but the mapping has none among "
                            + cells.names().stream().map(Text::quote).toList()
                            + "; map one, as in {\"meanings\": {" + example()
                            + ": \"value\"}}, or state what the names of"
                            + " several columns are, as in {\"meanings\": {\"columns\": \"region\"}}",
                    0);
        }
        TableHeader header = TableHeader.of(CsvDialect.PLAIN, columns);
        if (values == 1 && hasValueColumn && ofColumns == null) {
            return header;
        }
        if (cells.rows().size() > 1) {
            return header.withValueAxes(axesOfRows(header));
        }
        String role = arePeriodsColumns ? "period" : "indicator";
        TableHeader named = header.withValueAxis(new ValueAxis(COLUMNS, Set.of(role)).ofYears(years(columns)));
        return values == 1 ? named.withMissingEmptyCells() : named;
    }

    /** Returns the column of years if the names of columns are their months or quarters, or -1. */
    private int years(List<TableColumn> columns) {
        boolean areParts = ofColumns == ConceptRole.PERIOD && !arePeriodsColumns;
        return IntStream.range(0, columns.size())
                .filter(i -> areParts && columns.get(i).kind() == ColumnKind.DIMENSION)
                .filter(i -> cells.role(columns.get(i).name()) == ConceptRole.PERIOD)
                .findFirst()
                .orElse(-1);
    }

    /**
     * Returns a dimension for each row of the header that is read. A category continues until the next cell with a
     * text.
     */
    private List<ValueAxis> axesOfRows(TableHeader header) {
        List<ValueAxis> axes = new ArrayList<>();
        int[] columns = header.indexesOf(ColumnKind.VALUE);
        List<List<String>> periods = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int number = 0;
        for (List<String> row : cells.rows()) {
            String id = COLUMNS + " " + ++number;
            boolean isLast = number == cells.rows().size();
            if (cells.role(id) == ConceptRole.DROPPED && !(isLast && axes.isEmpty())) {
                continue;
            }
            List<String> texts = HeaderNames.continued(row, columns, cells.names());
            if (cells.role(id) == ConceptRole.PERIOD) {
                periods.add(texts);
                ids.add(id);
            }
            Map<Integer, String> categories = new HashMap<>();
            for (int i = 0; i < columns.length; i++) {
                categories.put(columns[i], texts.get(i));
            }
            axes.add(new ValueAxis(id, Set.of(id), categories));
        }
        return periods.size() == 2 ? joined(axes, columns, periods, ids) : axes;
    }

    /** Joins two rows that have the parts of the period, such as the year and the quarter. */
    private List<ValueAxis> joined(List<ValueAxis> axes, int[] columns, List<List<String>> periods, List<String> ids) {
        Map<Integer, String> categories = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            List<String> parts = List.of(periods.get(0).get(i), periods.get(1).get(i));
            categories.put(columns[i], PeriodJoin.of(List.of("", ""), parts));
        }
        List<ValueAxis> all = new ArrayList<>();
        for (ValueAxis axis : axes) {
            if (axis.id().equals(ids.get(0))) {
                all.add(new ValueAxis(axis.id(), Copies.set(ids), categories));
            } else if (!ids.contains(axis.id())) {
                all.add(axis);
            }
        }
        return all;
    }

    private String example() {
        return "\"" + cells.names().get(cells.names().size() - 1).replace("\"", "\\\"") + "\"";
    }

    private TableColumn column(String name) {
        if (name.isEmpty()) {
            return TableColumn.of(ColumnKind.UNNAMED, name);
        }
        ConceptRole role = cells.role(name);
        if (role == ConceptRole.VALUE || !hasValueColumn && role == null && isValueColumn(name)) {
            return TableColumn.of(ColumnKind.VALUE, name, idOf(name)).withLabel(name);
        }
        if (role == ConceptRole.DROPPED) {
            return TableColumn.of(ColumnKind.IGNORED, name);
        }
        Optional<String> coded = role == null || role == ConceptRole.REGION ? codesOf(name) : Optional.empty();
        if (coded.isPresent()) {
            return TableColumn.of(ColumnKind.LABEL, name, coded.get());
        }
        if (role != null && ATTRIBUTES.contains(role)) {
            return TableColumn.of(ColumnKind.ATTRIBUTE, name);
        }
        return TableColumn.of(ColumnKind.DIMENSION, name).withRoles(HeaderCells.roles(name));
    }

    /** Returns the column with the codes of the regions that a column names. */
    private Optional<String> codesOf(String name) {
        Matcher stem = NAME.matcher(name);
        if (!stem.matches()) {
            return Optional.empty();
        }
        Pattern code = Pattern.compile("(?i)" + Pattern.quote(stem.group(1)) + "[ _]?code");
        return cells.names().stream()
                .filter(other -> code.matcher(other).matches() && cells.role(other) == ConceptRole.REGION)
                .findFirst();
    }

    private boolean isValueColumn(String name) {
        return arePeriodsColumns ? isPeriod(name) : ofColumns != null;
    }

    private String idOf(String name) {
        Matcher year = YEAR.matcher(name);
        if (!arePeriodsColumns || !year.matches()) {
            return name;
        }
        return year.group(1) == null ? year.group(2) : year.group(1);
    }

    private boolean isPeriod(String name) {
        if (name.isEmpty() || cells.role(name) != null) {
            return false;
        }
        if (cells.mapping().periods().byCategory().containsKey(name)
                || YEAR.matcher(name).matches()
                || cells.mapping().periods().standardForm(name).isPresent()) {
            return true;
        }
        try {
            TimePeriod.parse(name);
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
