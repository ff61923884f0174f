// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.measurement.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dflib.DataFrame;
import org.jspecify.annotations.Nullable;

/** A dataset as a data frame of DFLib and back: a column for each part of a measurement, and one with all of it. */
final class DflibBridge {
    // @start region="dflib"
    private static final String MEASUREMENT = "measurement";

    /** Returns a row for each measurement; absent parts are null. */
    static DataFrame toDataFrame(Dataset dataset) {
        List<String> columns =
                new ArrayList<>(List.of("indicator", "unit", "region", "period", "status", "value", "lower", "upper"));
        columns.addAll(dataset.dimensionIds());
        columns.add(MEASUREMENT);
        List<Object[]> rows =
                dataset.rows().map(row -> cells(row, dataset).toArray()).toList();
        return DataFrame.byArrayRow(columns.toArray(String[]::new)).ofIterable(rows);
    }

    private static List<@Nullable Object> cells(Row row, Dataset dataset) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.indicator().id());
        cells.add(row.unit().orElse(null));
        cells.add(row.region().code().toString());
        cells.add(row.period());
        cells.add(row.statuses().toString());
        cells.add(row.value().orElse(null));
        Optional<Bounds<?>> bounds = row.figure().flatMap(figure -> figure.bounds());
        cells.add(bounds.flatMap(each -> each.interval().lower()).orElse(null));
        cells.add(bounds.flatMap(each -> each.interval().upper()).orElse(null));
        dataset.dimensionIds().forEach(id -> cells.add(row.category(id).orElse(null)));
        cells.add(row.measurement());
        return cells;
    }

    /** Returns the measurements of the rows, as {@link #toDataFrame} made them. */
    static Dataset toDataset(DataFrame frame) {
        Dataset.Builder dataset = Dataset.builder();
        for (Object measurement : frame.getColumn(MEASUREMENT)) {
            dataset.add((Measurement<?>) measurement);
        }
        Dataset result = dataset.build();
        DataFrame own = toDataFrame(result);
        for (String column : frame.getColumnsIndex()) {
            if (own.getColumnsIndex().contains(column)) {
                requireUnchanged(column, frame, own);
            }
        }
        return result;
    }

    /** A changed cell would be lost: the last column has the measurements. */
    private static void requireUnchanged(String column, DataFrame frame, DataFrame own) {
        for (int i = 0; i < frame.height(); i++) {
            Object cell = frame.get(column, i);
            if (!Objects.equals(cell, own.get(column, i))) {
                throw new IllegalArgumentException("Column " + column + " is " + cell
                        + ", but the measurement is '" + own.get(MEASUREMENT, i)
                        + "'; change the measurement with toBuilder()");
            }
        }
    }
    // @end

    private DflibBridge() {}
}
