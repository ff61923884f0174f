// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.json.regiostat.MeasurementReader;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as a table of DuckDB and back.
 *
 * <p>Typed columns are for SQL. The column {@code line} has the whole measurement as a line of Regiostat JSON, with its
 * rounding, counterpart, source and derivation.
 */
final class DuckDbBridge {
    // @start region="store"
    private static final int MAX_DIGITS = 38;
    private static final List<String> COLUMNS = List.of(
            "indicator", "unit", "region", "period", "first_day", "last_day", "status", "value", "lower", "upper");

    /** Creates the tables observation and declaration, and fills them. */
    static void store(Dataset dataset, DuckDBConnection database) throws SQLException, IOException {
        int scale = scale(dataset);
        String decimal = "DECIMAL(" + MAX_DIGITS + ", " + scale + ")";
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        RegiostatJson.writeLines(dataset, json);
        List<String> lines = json.toString(StandardCharsets.UTF_8).lines().toList();
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE declaration (line VARCHAR)");
            statement.execute("CREATE TABLE observation (position INTEGER,"
                    + " indicator VARCHAR, unit VARCHAR, region VARCHAR, period VARCHAR,"
                    + " first_day DATE, last_day DATE, status VARCHAR, value " + decimal
                    + ", lower " + decimal + ", upper " + decimal
                    + ", dimensions MAP(VARCHAR, VARCHAR), line VARCHAR)");
        }
        try (DuckDBAppender declaration = database.createAppender("declaration")) {
            declaration.beginRow().append(lines.get(0)).endRow();
        }
        try (DuckDBAppender observation = database.createAppender("observation")) {
            for (int i = 0; i < dataset.size(); i++) {
                observation.beginRow().append(i);
                for (Object cell : cells(dataset.row(i), scale)) {
                    append(observation, cell);
                }
                observation.append(dataset.row(i).dimensions());
                observation.append(lines.get(i + 1)).endRow();
            }
        }
    }

    /** Bounds are rounded outward to the decimals of the values; the line has all digits. */
    private static List<@Nullable Object> cells(Row row, int scale) {
        Optional<Interval> bounds = bounds(row);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.indicator().id());
        cells.add(row.unit().map(Object::toString).orElse(null));
        cells.add(row.region().code().toString());
        cells.add(row.period().toString());
        cells.add(row.period().start());
        cells.add(row.period().end());
        cells.add(row.statuses().toString());
        cells.add(row.value().map(number -> number.setScale(scale)).orElse(null));
        cells.add(bounds.flatMap(Interval::lower)
                .map(lower -> lower.setScale(scale, RoundingMode.FLOOR))
                .orElse(null));
        cells.add(bounds.flatMap(Interval::upper)
                .map(upper -> upper.setScale(scale, RoundingMode.CEILING))
                .orElse(null));
        return cells;
    }
    // @end

    // @start region="decimals"
    /** Returns the decimals that hold all values, within the 38 digits of DuckDB. */
    private static int scale(Dataset dataset) {
        int integers = 1;
        int decimals = 0;
        for (Row row : dataset.rows().toList()) {
            List<BigDecimal> numbers = new ArrayList<>();
            bounds(row).flatMap(Interval::lower).ifPresent(numbers::add);
            bounds(row).flatMap(Interval::upper).ifPresent(numbers::add);
            if (row.value().isPresent()) {
                BigDecimal value = row.value().get().stripTrailingZeros();
                numbers.add(value);
                decimals = Math.max(decimals, value.scale());
            }
            for (BigDecimal number : numbers) {
                integers =
                        Math.max(integers, number.setScale(0, RoundingMode.UP).precision());
            }
            if (integers + decimals > MAX_DIGITS) {
                throw new ArithmeticException("DECIMAL of DuckDB has " + MAX_DIGITS
                        + " digits, but the numbers up to '" + row + "' need " + integers
                        + " before and " + decimals + " after the decimal point;"
                        + " round computed values, or store indicators apart");
            }
        }
        return decimals;
    }

    private static Optional<Interval> bounds(Row row) {
        return row.figure().flatMap(Figure::bounds).map(each -> each.interval());
    }
    // @end

    // @start region="load"
    /** Returns the rows of a query that selects all columns of the table observation. */
    static Dataset load(DuckDBConnection database, String query) throws SQLException, IOException {
        StringBuilder lines = new StringBuilder();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int scale = 0;
        try (Statement statement = database.createStatement()) {
            try (ResultSet found = statement.executeQuery("SELECT line FROM declaration")) {
                found.next();
                lines.append(found.getString(1)).append('\n');
            }
            try (ResultSet found = statement.executeQuery(query)) {
                scale = found.getMetaData().getScale(found.findColumn("value"));
                while (found.next()) {
                    lines.append(found.getString("line")).append('\n');
                    List<@Nullable Object> cells = new ArrayList<>();
                    for (String column : COLUMNS) {
                        cells.add(found.getObject(column));
                    }
                    rows.add(cells);
                }
            }
        }
        byte[] json = lines.toString().getBytes(StandardCharsets.UTF_8);
        try (MeasurementReader reader = RegiostatJson.lines(new ByteArrayInputStream(json))) {
            Dataset dataset = reader.toDataset();
            for (int i = 0; i < dataset.size(); i++) {
                requireUnchanged(rows.get(i), dataset.row(i), scale);
            }
            return dataset;
        }
    }

    /** A changed cell would be lost: the line has the measurement. */
    private static void requireUnchanged(List<@Nullable Object> cells, Row row, int scale) {
        List<@Nullable Object> own = cells(row, scale);
        for (int i = 0; i < own.size(); i++) {
            if (!Objects.equals(cells.get(i), own.get(i))) {
                throw new IllegalArgumentException("Column " + COLUMNS.get(i) + " is "
                        + cells.get(i) + ", but the line has " + own.get(i) + " of '" + row
                        + "'; change the measurement, and store it again");
            }
        }
    }
    // @end

    private static void append(DuckDBAppender appender, @Nullable Object cell) throws SQLException {
        if (cell == null) {
            appender.appendNull();
        } else if (cell instanceof BigDecimal number) {
            appender.append(number);
        } else if (cell instanceof LocalDate date) {
            appender.append(date);
        } else {
            appender.append(cell.toString());
        }
    }

    private DuckDbBridge() {}
}
