// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.TableHeader.ValueAxis;
import io.github.regiostat.csv.proposal.PeriodJoin;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.assembly.CubeAxis;
import io.github.regiostat.io.assembly.CubeCategory;
import io.github.regiostat.io.assembly.CubeMetadata;
import io.github.regiostat.io.assembly.CubeView;
import io.github.regiostat.io.assembly.ObservationVisitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of one structure of a table as a cube. */
final class CsvCube implements CubeView {
    /** SDMX's mark of a dimension that an attribute does not have. */
    private static final String SWITCHED_OFF = "~";

    static final CubeMetadata NO_METADATA = new CubeMetadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final int NOT_ON_AXIS = -1;

    private final CsvTable table;
    private final int structure;
    private final String name;
    private final CubeMetadata metadata;
    private final List<KeyColumn> keys = new ArrayList<>();
    /** For each key the index of the category on its axis by the code of the column. */
    private final List<int[]> categories = new ArrayList<>();

    private final List<CubeAxis> axes = new ArrayList<>();
    private final int[] valueColumns;
    /** For each axis of the columns of values the index of the category by the column. */
    private final List<int[]> valueCategories = new ArrayList<>();

    /** The key of the years of which the columns of values are months or quarters, or -1. */
    private int yearKey = NOT_ON_AXIS;

    private int size;

    /**
     * Creates the cube.
     *
     * @param structure the code of the structure, or -1 for all rows
     */
    CsvCube(CsvTable table, int structure, String name, CubeMetadata metadata) {
        this.table = table;
        this.structure = structure;
        this.name = name;
        this.metadata = metadata;
        this.valueColumns = table.header().indexesOf(ColumnKind.VALUE);
        for (KeyColumn key : table.keys()) {
            addAxis(key);
        }
        for (ValueAxis axis : table.header().valueAxes()) {
            for (int i = 0; i < keys.size(); i++) {
                yearKey = keys.get(i).index() == axis.years() ? i : yearKey;
            }
            if (yearKey == NOT_ON_AXIS) {
                addValueAxis(axis);
            } else {
                joinWithYears();
            }
        }
        this.size = countObservations();
    }

    private boolean includes(int row) {
        return structure < 0 || table.structures().orElseThrow().categories().code(row) == structure;
    }

    /** Adds the axis of a dimension, unless no row has a category. */
    private void addAxis(KeyColumn key) {
        List<String> ids = key.categories().values();
        int[] indexes = new int[ids.size()];
        Arrays.fill(indexes, NOT_ON_AXIS);
        int empty = ids.indexOf("");
        int firstEmpty = NOT_ON_AXIS;
        for (int row = 0; row < table.rows(); row++) {
            if (includes(row)) {
                int code = key.categories().code(row);
                indexes[code] = code == empty ? NOT_ON_AXIS : 0;
                firstEmpty = code == empty && firstEmpty == NOT_ON_AXIS ? row : firstEmpty;
            }
        }
        List<CubeCategory> used = new ArrayList<>();
        for (int code = 0; code < indexes.length; code++) {
            if (indexes[code] == 0) {
                indexes[code] = used.size();
                used.add(category(key, code));
            }
        }
        if (used.isEmpty()) {
            return;
        }
        requireFilled(key, firstEmpty);
        TableColumn column = key.column();
        keys.add(key);
        categories.add(indexes);
        axes.add(new CubeAxis(column.id(), column.label(), column.roles(), List.copyOf(used), header(key.index())));
    }

    private CubeCategory category(KeyColumn key, int code) {
        String id = key.categories().values().get(code);
        int row = key.firstRows().at(code);
        if (id.equals(SWITCHED_OFF) && table.metadata().restoration().isEmpty()) {
            throw table.failure(
                    "Dimension must have a category in each row, but was '~', which states attributes of several"
                            + " observations; repeat the attributes in the rows of the observations",
                    table.location(row, key.index()),
                    id);
        }
        return new CubeCategory(
                id,
                key.labels().getOrDefault(id, id),
                Optional.empty(),
                table.location(row, key.index()).toString());
    }

    private void requireFilled(KeyColumn key, int emptyRow) {
        if (emptyRow != NOT_ON_AXIS) {
            throw table.failure(
                    "Cell must have a category, because other rows have one of dimension "
                            + Text.quote(key.column().id())
                            + ", but is empty; fill it, such as with '_Z' for not applicable, or map the column as"
                            + " \"note\" or \"dropped\"",
                    table.location(emptyRow, key.index()),
                    "");
        }
    }

    private void addValueAxis(ValueAxis axis) {
        List<CubeCategory> columns = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        int[] categoryOf = new int[valueColumns.length];
        for (int i = 0; i < valueColumns.length; i++) {
            TableColumn column = table.header().columns().get(valueColumns[i]);
            String id = axis.categories().getOrDefault(valueColumns[i], column.id());
            String label = axis.categories().isEmpty() ? column.label() : id;
            Integer index = known.putIfAbsent(id, columns.size());
            categoryOf[i] = index == null ? columns.size() : index;
            if (index == null) {
                columns.add(new CubeCategory(id, label, Optional.empty(), header(valueColumns[i])));
            }
        }
        valueCategories.add(categoryOf);
        axes.add(new CubeAxis(axis.id(), axis.id(), axis.roles(), List.copyOf(columns), header(valueColumns[0])));
    }

    /** Replaces the years of the rows by their months or quarters, which are the columns of values. */
    private void joinWithYears() {
        CubeAxis years = axes.get(yearKey);
        List<CubeCategory> periods = new ArrayList<>();
        for (CubeCategory year : years.categories()) {
            for (int column : valueColumns) {
                String part = table.header().columns().get(column).id();
                String period = PeriodJoin.of(List.of(years.id(), ""), List.of(year.id(), part));
                periods.add(new CubeCategory(period, period, Optional.empty(), header(column)));
            }
        }
        axes.set(yearKey, new CubeAxis(years.id(), years.label(), years.roles(), periods, years.pointer()));
    }

    private String header(int column) {
        return new CellLocation(
                        0,
                        table.headerLine(),
                        table.header().columnInFile(column),
                        table.header().columns().get(column).name())
                .toString();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public CubeMetadata metadata() {
        return metadata;
    }

    @Override
    public List<CubeAxis> axes() {
        return List.copyOf(axes);
    }

    @Override
    public List<Map<String, String>> attributeSets() {
        return table.attributes().values();
    }

    @Override
    public Set<String> otherComponents() {
        Stream<String> columns = table.header().columns().stream()
                .filter(column -> column.kind() == ColumnKind.VALUE
                        || column.kind() == ColumnKind.ATTRIBUTE
                        || column.kind() == ColumnKind.IGNORED)
                .map(TableColumn::id);
        Stream<String> joined = table.header().valueAxes().stream()
                .filter(axis -> yearKey != NOT_ON_AXIS)
                .map(ValueAxis::id);
        return Stream.concat(columns, joined).collect(Collectors.toSet());
    }

    @Override
    public int size() {
        return size;
    }

    private int countObservations() {
        int count = 0;
        for (int row = 0; row < table.rows(); row++) {
            if (includes(row)) {
                for (int i = 0; i < valueColumns.length; i++) {
                    count += isObservation(row * valueColumns.length + i) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private boolean isObservation(int cell) {
        return !table.header().areEmptyCellsSkipped()
                || !table.values().isMissing(cell)
                || table.texts().at(cell) != null
                || table.attributes().code(cell) != 0;
    }

    @Override
    public String pointer(int number) {
        int seen = 0;
        for (int row = 0; row < table.rows(); row++) {
            for (int i = 0; i < valueColumns.length && includes(row); i++) {
                if (isObservation(row * valueColumns.length + i) && seen++ == number) {
                    return table.location(row, valueColumns[i]).toString();
                }
            }
        }
        return "";
    }

    @Override
    public FormatException failure(String message, @Nullable String source, String pointer, @Nullable Throwable cause) {
        return new CsvFormatException(message, source, CellLocation.parse(pointer), null, cause);
    }

    @Override
    public void forEach(ObservationVisitor visitor) {
        int[] coordinates = new int[axes.size()];
        for (int row = 0; row < table.rows(); row++) {
            if (includes(row)) {
                for (int axis = 0; axis < keys.size(); axis++) {
                    coordinates[axis] =
                            categories.get(axis)[keys.get(axis).categories().code(row)];
                }
                visit(row, coordinates, visitor);
            }
        }
    }

    private void visit(int row, int[] coordinates, ObservationVisitor visitor) {
        int year = yearKey == NOT_ON_AXIS ? 0 : coordinates[yearKey];
        for (int i = 0; i < valueColumns.length; i++) {
            int cell = row * valueColumns.length + i;
            if (isObservation(cell)) {
                if (yearKey != NOT_ON_AXIS) {
                    coordinates[yearKey] = year * valueColumns.length + i;
                }
                for (int axis = 0; axis < valueCategories.size(); axis++) {
                    coordinates[keys.size() + axis] = valueCategories.get(axis)[i];
                }
                visitor.observation(
                        coordinates,
                        table.attributes().code(cell),
                        table.values(),
                        cell,
                        table.texts().at(cell));
            }
        }
    }
}
