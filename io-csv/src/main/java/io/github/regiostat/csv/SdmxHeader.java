// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.TableHeader.ValueAxis;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.ConceptRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of SDMX-CSV. It does not state which columns are dimensions: these are the columns before the
 * measure, as services write them, or all that are not known attributes if the time period follows the measure.
 */
final class SdmxHeader {
    static final String MEASURE = "OBS_VALUE";
    static final String TIME = "TIME_PERIOD";

    /** A column with the data that restores a dataset of this library. */
    static final String RESTORATION = "REGIOSTAT";

    private static final Set<String> KEYS = Set.of("SERIES_KEY", "OBS_KEY", "KEY");
    /** The ending of columns with the names of another column, such as {@code SEX_LABEL}. */
    private static final String LABEL = "_LABEL";

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]*(?:\\[.*])?");
    private static final Set<ConceptRole> ATTRIBUTES = EnumSet.of(
            ConceptRole.STATUS,
            ConceptRole.CONFIDENTIALITY,
            ConceptRole.NOTE,
            ConceptRole.SCALE,
            ConceptRole.DECIMALS,
            ConceptRole.BASE);

    private static final Set<ConceptRole> OF_OBSERVATIONS =
            EnumSet.of(ConceptRole.STATUS, ConceptRole.CONFIDENTIALITY, ConceptRole.NOTE);

    private final HeaderCells cells;
    private final List<String> ids;
    /** Whether columns of names follow the columns of ids. */
    private final boolean hasNameColumns;

    private final String labelSeparator;
    private final String partSeparator;
    private final int firstMeasure;
    private final int lastMeasure;
    private final int time;

    private SdmxHeader(HeaderCells cells) {
        this.cells = cells;
        this.hasNameColumns = hasNameColumns(cells.names());
        this.labelSeparator = labelSeparator(cells.names());
        String first = cells.names().get(0);
        this.partSeparator =
                first.matches("STRUCTURE\\[.]") ? first.substring(first.length() - 2, first.length() - 1) : "";
        this.ids = cells.names().stream().map(this::idOf).toList();
        List<Integer> measures = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (isMeasure(ids.get(i))) {
                measures.add(i);
            }
        }
        if (measures.isEmpty()) {
            throw cells.failure(
                    "SDMX-CSV must have the column OBS_VALUE, or a measure of the mapping, but has "
                            + ids.stream().map(Text::quote).toList()
                            + "; map the measure, as in {\"meanings\": {\"OBS_VALUE1\": \"value\"}}",
                    0);
        }
        this.firstMeasure = measures.get(0);
        this.lastMeasure = measures.get(measures.size() - 1);
        this.time = ids.indexOf(TIME);
    }

    /** Returns whether a header is that of SDMX-CSV, or of a table with its columns of time and value. */
    static boolean matches(List<String> names) {
        String first = names.get(0);
        return first.equals("DATAFLOW")
                || first.startsWith("DATAFLOW:")
                || first.matches("STRUCTURE(\\[.])?")
                        && names.size() > 1
                        && names.get(1).startsWith("STRUCTURE_ID")
                || has(names, TIME) && has(names, MEASURE) && !isPlain(names);
    }

    /** Returns whether the columns before the measure are not those of a series: only the time period is. */
    private static boolean isPlain(List<String> names) {
        return names.size() > 2 && names.get(0).equals(TIME) && names.get(1).equals(MEASURE);
    }

    private static boolean has(List<String> names, String id) {
        return names.stream().anyMatch(name -> name.equals(id) || name.startsWith(id + ":"));
    }

    static TableHeader of(HeaderCells cells) {
        return new SdmxHeader(cells).header();
    }

    /** Returns the separator in headers such as {@code FREQ: Frequency}, or an empty text if headers are ids only. */
    private static String labelSeparator(List<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(TIME + ":") || name.startsWith(MEASURE + ":"))
                .findFirst()
                .map(name -> name.contains(": ") ? ": " : ":")
                .orElse("");
    }

    /** Returns whether the time period is followed by its name rather than by the id of another component. */
    private static boolean hasNameColumns(List<String> names) {
        int after = names.indexOf(TIME) + 1;
        boolean hasTime = after > 0 && after < names.size();
        return hasTime ? !ID.matcher(names.get(after)).matches() : names.contains("STRUCTURE_NAME");
    }

    private String idOf(String name) {
        int end = labelSeparator.isEmpty() ? -1 : name.indexOf(labelSeparator);
        String id = end < 0 ? name : name.substring(0, end);
        int brackets = id.indexOf('[');
        return brackets > 0 && id.endsWith("]") ? id.substring(0, brackets) : id;
    }

    private boolean isMeasure(String id) {
        ConceptRole role = cells.role(id);
        return role == ConceptRole.VALUE || id.equals(MEASURE) && role == null;
    }

    private TableHeader header() {
        List<TableColumn> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            boolean isName = hasNameColumns && i > 0 && isComponent(ids.get(i - 1)) && isNameOf(columns.get(i - 1));
            columns.add(
                    isName
                            ? new TableColumn(
                                    columns.get(i - 1).kind() == ColumnKind.DIMENSION
                                            ? ColumnKind.LABEL
                                            : ColumnKind.IGNORED,
                                    cells.names().get(i),
                                    columns.get(i - 1).id(),
                                    "",
                                    Set.of(),
                                    "",
                                    "")
                            : column(i));
            if (!isName && !seen.add(ids.get(i)) && !ids.get(i).isEmpty()) {
                throw cells.failure(
                        "Components must have different ids, but " + Text.quote(ids.get(i)) + " is repeated", i);
            }
        }
        TableHeader header = TableHeader.of(CsvDialect.SDMX, columns);
        return firstMeasure == lastMeasure
                ? header
                : header.withValueAxis(new ValueAxis("MEASURE", Set.of("metric", "indicator")));
    }

    private static boolean isNameOf(TableColumn before) {
        return before.kind() == ColumnKind.DIMENSION
                || before.kind() == ColumnKind.ATTRIBUTE
                || before.kind() == ColumnKind.VALUE;
    }

    private static boolean isComponent(String id) {
        return !KEYS.contains(id);
    }

    private TableColumn column(int index) {
        String name = cells.names().get(index);
        String id = ids.get(index);
        if (name.isEmpty()) {
            return TableColumn.of(ColumnKind.UNNAMED, name);
        }
        if (id.endsWith(LABEL) && ids.contains(id.substring(0, id.length() - LABEL.length()))) {
            return TableColumn.of(ColumnKind.LABEL, name, id.substring(0, id.length() - LABEL.length()));
        }
        switch (id) {
            case "DATAFLOW", "STRUCTURE_ID" -> {
                return TableColumn.of(ColumnKind.STRUCTURE, name);
            }
            case "STRUCTURE_NAME" -> {
                return TableColumn.of(ColumnKind.STRUCTURE_NAME, name);
            }
            case "ACTION" -> {
                return TableColumn.of(ColumnKind.ACTION, name);
            }
            case "LAST UPDATE", "LAST_UPDATE", "UPDATED" -> {
                return TableColumn.of(ColumnKind.UPDATED, name);
            }
            case RESTORATION -> {
                return TableColumn.of(ColumnKind.RESTORATION, name);
            }
            default -> {
                return index == 0 && id.equals("STRUCTURE") || KEYS.contains(id)
                        ? TableColumn.of(ColumnKind.IGNORED, name)
                        : component(index);
            }
        }
    }

    private TableColumn component(int index) {
        String name = cells.names().get(index);
        String id = ids.get(index);
        ConceptRole role = cells.role(id);
        ColumnKind kind = isMeasure(id)
                ? ColumnKind.VALUE
                : isDimension(index, role) ? ColumnKind.DIMENSION : ColumnKind.ATTRIBUTE;
        boolean hasLabels = !labelSeparator.isEmpty() && kind != ColumnKind.VALUE && role != ConceptRole.NOTE;
        boolean isNamed =
                name.length() > id.length() && !labelSeparator.isEmpty() && name.startsWith(id + labelSeparator);
        String label =
                isNamed ? name.substring(id.length() + labelSeparator.length()).strip() : id;
        return new TableColumn(
                kind,
                name,
                id,
                label.isEmpty() ? id : label,
                Set.of(id.toLowerCase(Locale.ROOT)),
                hasLabels ? ": " : "",
                name.contains("[]") && role != ConceptRole.NOTE ? partSeparator : "");
    }

    private boolean isDimension(int index, @Nullable ConceptRole role) {
        if (index == time) {
            return true;
        }
        if (time > lastMeasure || time < 0 && firstMeasure == 0) {
            return role == null || !ATTRIBUTES.contains(role);
        }
        return index < firstMeasure && (role == null || !OF_OBSERVATIONS.contains(role));
    }
}
