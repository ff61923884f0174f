// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.internal.CloseShieldOutputStream;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a dataset as a table for spreadsheets: a row of column names, then a row for each measurement. */
final class MeasurementTable {
    /** Columns that no other table has together. */
    static final List<String> FIRST_COLUMNS = List.of("indicator", "region", "region_name", "direction", "counterpart");

    /** The columns of the key. */
    static final List<String> KEY_COLUMNS =
            List.of("indicator", "region", "region_name", "direction", "counterpart", "period");

    static final List<String> FIGURE_COLUMNS = List.of(
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

    /** The start of the name of a dimension that has the id of another column. */
    static final String DIMENSION = "dimension.";

    /** A column with its cells. */
    private record Column(String name, Function<Row, String> cell) {}

    private final Dataset dataset;
    private final ComputedCells computed;
    private final List<Column> columns = new ArrayList<>();

    private MeasurementTable(Dataset dataset, int decimals) {
        this.dataset = dataset;
        this.computed = new ComputedCells(decimals);
        addKey();
        for (String id : dataset.dimensionIds()) {
            add(column(id), row -> text(row.category(id)));
        }
        addFigure();
        addOptional();
    }

    static void write(Dataset dataset, OutputStream out, int decimals) throws IOException {
        MeasurementTable content = new MeasurementTable(dataset, decimals);
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new CloseShieldOutputStream(out))) {
            table.writeRecord(content.columns.stream().map(Column::name).toList());
            for (int index = 0; index < dataset.size(); index++) {
                Row row = dataset.row(index);
                table.writeRecord(content.columns.stream()
                        .map(column -> column.cell.apply(row))
                        .toList());
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void add(String name, Function<Row, String> cell) {
        columns.add(new Column(name, cell));
    }

    private void addKey() {
        add("indicator", row -> row.indicator().id());
        add("region", row -> row.region().code().toString());
        add("region_name", row -> row.region().name());
        add(
                "direction",
                row -> text(row.counterpart().map(Counterpart::direction).map(Direction::code)));
        add("counterpart", row -> text(row.counterpart().map(MeasurementTable::codes)));
        add("period", row -> row.period().toString());
    }

    private void addFigure() {
        add("reference", row -> text(row.reference().map(Object::toString)));
        add("value", computed::value);
        add("multiplier", row -> row.isMissing() ? "" : multiplier(row));
        add("unit", row -> text(row.unit().map(Unit::toString)));
        add(
                "qualifier",
                row -> text(row.figureAttributes()
                        .map(FigureAttributes::qualifier)
                        .filter(qualifier -> qualifier != Qualifier.NONE)
                        .map(Qualifier::code)));
        add("resolution", row -> resolution(row.figureAttributes()));
        add("status", row -> String.join(" ", row.statuses().codes()));
        add("confidentiality", row -> text(row.confidentiality().map(Confidentiality::code)));
        add("source", row -> text(row.source().map(Source::publisher)));
        add("vintage", row -> text(row.source().flatMap(Source::vintage)));
        add("note", row -> text(row.note()));
    }

    /** Adds the columns in which a row has a text. */
    private void addOptional() {
        Set<Indicator<?>> indicators = dataset.indicators();
        addIfAny(
                OptionalColumns.TERRITORY_ON,
                row -> text(row.region().territoryOn().map(LocalDate::toString)));
        addIfAny(OptionalColumns.INCLUDES, row -> codes(row.region().includes()));
        addIfAny(OptionalColumns.KIND, MeasurementTable::kind);
        for (var column : OptionalColumns.OF_INDICATORS) {
            if (indicators.stream().anyMatch(one -> column.text().apply(one).isPresent())) {
                add(column.name(), row -> text(column.text().apply(row.indicator())));
            }
        }
        if (indicators.stream().anyMatch(one -> one.numerator().isPresent())) {
            add(OptionalColumns.NUMERATOR, row -> text(row.indicator().numerator()));
            add(OptionalColumns.DENOMINATOR, row -> text(row.indicator().denominator()));
        }
        for (var column : OptionalColumns.OF_SOURCES) {
            if (dataset.sources().stream()
                    .anyMatch(one -> column.text().apply(one).isPresent())) {
                add(column.name(), row -> text(row.source().flatMap(column.text())));
            }
        }
        OptionalColumns.OF_ROWS.forEach(
                column -> addIfAny(column.name(), row -> text(column.text().apply(row))));
        addIfAny(OptionalColumns.BAND, OptionalColumns::band);
        addIfAny(OptionalColumns.ROUNDING, OptionalColumns::rounding);
        addIfAny(OptionalColumns.BOUNDS, computed::bounds);
        addIfAny(
                OptionalColumns.MARGIN,
                row -> text(row.samplingError().map(error -> error.margin().toPlainString())));
        addIfAny(
                OptionalColumns.CONFIDENCE_LEVEL,
                row -> text(row.samplingError().map(error -> error.level().code())));
    }

    private void addIfAny(String name, Function<Row, String> cell) {
        if (dataset.rows().anyMatch(row -> !cell.apply(row).isEmpty())) {
            add(name, cell);
        }
    }

    /** Returns the column of a dimension, such as {@code dimension.unit} if {@code unit} is another column. */
    static String column(String dimension) {
        Set<String> others = new HashSet<>(KEY_COLUMNS);
        others.addAll(FIGURE_COLUMNS);
        others.addAll(OptionalColumns.NAMES);
        return others.contains(dimension) || dimension.startsWith(DIMENSION) ? DIMENSION + dimension : dimension;
    }

    private static String codes(Counterpart counterpart) {
        return codes(counterpart.regions());
    }

    private static String codes(Collection<Region> regions) {
        return regions.stream().map(Region::code).map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String resolution(Optional<FigureAttributes> figure) {
        boolean isExact = figure.map(FigureAttributes::isExact).orElse(false);
        return isExact
                ? "exact"
                : text(figure.flatMap(FigureAttributes::resolution).map(BigDecimal::toPlainString));
    }

    private static String multiplier(Row row) {
        return row.figureAttributes()
                .map(form -> form.scale().multiplier().toPlainString())
                .orElse("1");
    }

    /** Returns the kind of an indicator that does not follow from the text of the unit. */
    private static String kind(Row row) {
        QuantityKind<?> kind = QuantityKind.of(row.indicator().kind());
        boolean follows = row.unit()
                .map(unit -> UnitKinds.of(unit.toString()).equals(kind))
                .orElse(false);
        return follows ? "" : kind.code();
    }

    private static String text(Optional<String> cell) {
        return cell.orElse("");
    }
}
