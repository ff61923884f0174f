// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.io.internal.CloseShieldOutputStream;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a dataset as a table for spreadsheets: a row of column names, then a row for each measurement. */
final class MeasurementTable {
    /** Columns that no other table has together. */
    static final List<String> FIRST_COLUMNS = List.of("indicator", "region", "region_name", "direction", "counterpart");

    /** The columns of the key. */
    private static final List<String> KEY_COLUMNS =
            List.of("indicator", "region", "region_name", "direction", "counterpart", "period");

    private static final List<String> FIGURE_COLUMNS = List.of(
            "reference",
            "value",
            "multiplier",
            "unit",
            "qualifier",
            "resolution",
            "status",
            "confidentiality",
            "source",
            "vintage",
            "note");
    /** The columns of margins of sampling error, which a table has only with a margin. */
    private static final List<String> ERROR_COLUMNS = List.of("margin", "confidence_level");

    private MeasurementTable() {}

    static void write(Dataset dataset, OutputStream out) throws IOException {
        List<String> dimensions = List.copyOf(dataset.dimensionIds());
        List<String> names = new ArrayList<>(KEY_COLUMNS);
        dimensions.forEach(id -> names.add(column(id, dimensions)));
        names.addAll(FIGURE_COLUMNS);
        boolean hasErrors = dataset.rows().anyMatch(row -> row.samplingError().isPresent());
        if (hasErrors) {
            names.addAll(ERROR_COLUMNS);
        }
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new CloseShieldOutputStream(out))) {
            table.writeRecord(names);
            for (int index = 0; index < dataset.size(); index++) {
                table.writeRecord(cells(dataset.row(index), dimensions, hasErrors));
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Returns the column of a dimension, such as {@code dimension.unit} if {@code unit} is another column. */
    private static String column(String dimension, List<String> dimensions) {
        String name = dimension;
        while (KEY_COLUMNS.contains(name)
                || FIGURE_COLUMNS.contains(name)
                || ERROR_COLUMNS.contains(name)
                || !name.equals(dimension) && dimensions.contains(name)) {
            name = "dimension." + name;
        }
        return name;
    }

    private static List<String> cells(Row row, List<String> dimensions, boolean hasErrors) {
        List<String> cells = new ArrayList<>();
        cells.add(row.indicator().id());
        cells.add(row.region().code().toString());
        cells.add(row.region().name());
        cells.add(text(row.counterpart().map(Counterpart::direction).map(Direction::code)));
        cells.add(text(row.counterpart().map(MeasurementTable::codes)));
        cells.add(row.period().toString());
        dimensions.forEach(id -> cells.add(text(row.category(id))));
        cells.add(text(row.reference().map(Object::toString)));
        cells.add(text(number(row)));
        cells.add(row.isMissing() ? "" : multiplier(row));
        cells.add(text(unit(row)));
        Optional<FigureAttributes> figure = row.figureAttributes();
        cells.add(text(figure.map(FigureAttributes::qualifier)
                .filter(q -> q != Qualifier.NONE)
                .map(Qualifier::code)));
        cells.add(resolution(figure));
        cells.add(String.join(" ", row.statuses().codes()));
        cells.add(text(row.confidentiality().map(Confidentiality::code)));
        cells.add(text(row.source().map(Source::publisher)));
        cells.add(text(row.source().flatMap(Source::vintage)));
        cells.add(text(row.note()));
        if (hasErrors) {
            cells.add(text(row.samplingError().map(error -> error.margin().toPlainString())));
            cells.add(text(row.samplingError().map(error -> error.level().code())));
        }
        return cells;
    }

    private static String codes(Counterpart counterpart) {
        return counterpart.regions().stream()
                .map(Region::code)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static String resolution(Optional<FigureAttributes> figure) {
        boolean isExact = figure.map(FigureAttributes::isExact).orElse(false);
        return isExact
                ? "exact"
                : text(figure.flatMap(FigureAttributes::resolution).map(BigDecimal::toPlainString));
    }

    private static Optional<String> number(Row row) {
        return row.publishedNumber()
                .or(() -> row.figure().flatMap(Figure::quantity).map(Quantity::number))
                .map(BigDecimal::toPlainString);
    }

    private static String multiplier(Row row) {
        return row.figureAttributes()
                .map(form -> form.scale().multiplier().toPlainString())
                .orElse("1");
    }

    private static Optional<String> unit(Row row) {
        return row.unit().map(Unit::toString);
    }

    private static String text(Optional<String> cell) {
        return cell.orElse("");
    }
}
