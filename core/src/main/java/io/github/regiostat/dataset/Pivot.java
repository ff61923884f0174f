// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Measurements in rows and columns, such as regions by years.
 *
 * {@snippet file="ReadableSnippets.java" region="pivot"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the type of the rows, such as {@code Region}
 * @param <C> the type of the columns, such as {@code TimePeriod}
 */
public final class Pivot<R, C> {
    private final Map<R, Map<C, Measurement<?>>> cells;
    private final List<C> columns;

    private Pivot(Map<R, Map<C, Measurement<?>>> cells, List<C> columns) {
        this.cells = cells;
        this.columns = columns;
    }

    static <R, C> Pivot<R, C> of(
            TableView dataset, Function<? super Row, ? extends R> toRow, Function<? super Row, ? extends C> toColumn) {
        Map<R, Map<C, Measurement<?>>> cells = new LinkedHashMap<>();
        Set<C> columns = new LinkedHashSet<>();
        dataset.rows().forEach(row -> {
            R key = Objects.requireNonNull(toRow.apply(row), "row");
            C column = Objects.requireNonNull(toColumn.apply(row), "column");
            columns.add(column);
            Measurement<?> measurement = row.measurement();
            Measurement<?> other =
                    cells.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(column, measurement);
            if (other != null) {
                throw new IllegalArgumentException("Pivot must have one measurement in row " + key + " and column "
                        + column + ", but has " + ShortNumbers.in(other) + " and " + ShortNumbers.in(measurement)
                        + "; select one of them first, or split the rows by what differs");
            }
        });
        cells.replaceAll((key, row) -> Collections.unmodifiableMap(row));
        return new Pivot<>(Collections.unmodifiableMap(cells), List.copyOf(columns));
    }

    /**
     * Returns the rows.
     *
     * @return the rows in the order of their first measurement
     */
    public List<R> rows() {
        return List.copyOf(cells.keySet());
    }

    /**
     * Returns the columns.
     *
     * @return the columns in the order of their first measurement
     */
    public List<C> columns() {
        return columns;
    }

    /**
     * Returns the measurement in a row and a column.
     *
     * @param row the row
     * @param column the column
     * @return the measurement, or empty if the cell has no measurement
     */
    public Optional<Measurement<?>> find(R row, C column) {
        return Optional.ofNullable(row(row).get(Objects.requireNonNull(column, "column")));
    }

    /**
     * Returns the measurements of a row.
     *
     * @param row the row
     * @return the measurements by column, empty for an unknown row
     */
    public Map<C, Measurement<?>> row(R row) {
        return cells.getOrDefault(Objects.requireNonNull(row, "row"), Map.of());
    }

    /**
     * Returns the measurements of a column.
     *
     * @param column the column
     * @return the measurements by row, empty for an unknown column
     */
    public Map<R, Measurement<?>> column(C column) {
        Objects.requireNonNull(column, "column");
        Map<R, Measurement<?>> found = new LinkedHashMap<>();
        cells.forEach((row, ofRow) -> {
            Measurement<?> measurement = ofRow.get(column);
            if (measurement != null) {
                found.put(row, measurement);
            }
        });
        return Collections.unmodifiableMap(found);
    }

    /**
     * Returns all measurements by row and column.
     *
     * @return the measurements
     */
    public Map<R, Map<C, Measurement<?>>> asMap() {
        return cells;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pivot<?, ?> that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** Returns the size, such as {@code Pivot of 3 rows and 2 columns}. */
    @Override
    public String toString() {
        return "Pivot of " + DatasetTable.counted(cells.size(), "row") + " and "
                + DatasetTable.counted(columns.size(), "column");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Pivot.class, "its measurements");
    }
}
