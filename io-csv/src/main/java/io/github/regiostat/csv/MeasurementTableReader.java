// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.ConfidenceLevel;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the table that {@link MeasurementTable} writes. */
final class MeasurementTableReader {
    /** The start of a header, with the delimiter and the quotes that a spreadsheet may have written. */
    private static final Pattern START = Pattern.compile(
            "\\s*"
                    + String.join(
                            "[,;\t]",
                            MeasurementTable.FIRST_COLUMNS.stream()
                                    .map(name -> "\"?" + name + "\"?")
                                    .toList())
                    + "[,;\t].*",
            Pattern.DOTALL);

    private static final String EXACT = "exact";

    private final RowReader rows;
    private final List<String> names;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    /** The columns of dimensions with their ids. */
    private final Map<String, String> dimensions = new LinkedHashMap<>();

    private final Map<List<String>, Indicator<?>> indicators = new HashMap<>();
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, TimePeriod> periods = new HashMap<>();
    private final DatasetAppender dataset;
    private TableRow row;
    /** The column whose cell is read, for messages. */
    private String current = "";

    private MeasurementTableReader(RowReader rows, TableRow header) {
        this.rows = rows;
        this.names = header.cells();
        this.row = header;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (columns.putIfAbsent(name, i) != null) {
                throw rows.failure(
                        "Columns must have different names, but two are named '" + name + "'",
                        new CellLocation(0, rows.line(), i + 1, name));
            }
            if (!isOwn(name)) {
                dimensions.put(
                        name,
                        name.startsWith(MeasurementTable.DIMENSION)
                                ? name.substring(MeasurementTable.DIMENSION.length())
                                : name);
            }
        }
        this.dataset = Dataset.appender(List.copyOf(dimensions.values()));
    }

    private static boolean isOwn(String name) {
        return Stream.of(MeasurementTable.KEY_COLUMNS, MeasurementTable.FIGURE_COLUMNS, OptionalColumns.NAMES)
                .anyMatch(names -> names.contains(name));
    }

    /** Returns whether a text starts with the header of a table of measurements. */
    static boolean isOwnTable(String start) {
        return START.matcher(start).matches();
    }

    /**
     * Reads a table.
     *
     * @param in the content, which may be compressed
     * @param options the options
     * @param source the name of the table, or null
     * @return the dataset
     * @throws CsvFormatException if a cell cannot be read
     */
    static Dataset read(InputStream in, CsvOptions options, @Nullable String source) throws IOException {
        TableInput input = TableInput.of(in, options.limits(), source);
        RowReader rows = RowReader.of(input.stream(), options, input.name());
        TableRow header = rows.next();
        if (header == null) {
            throw rows.failure("Table must have a header, but has no row", CellLocation.TABLE);
        }
        MeasurementTableReader table = new MeasurementTableReader(rows, header);
        table.requireColumns();
        for (TableRow next = rows.next(); next != null; next = rows.next()) {
            table.row = next;
            table.append();
        }
        input.finish();
        return table.build();
    }

    private void requireColumns() {
        for (String name : Stream.concat(
                        MeasurementTable.KEY_COLUMNS.stream(), MeasurementTable.FIGURE_COLUMNS.stream())
                .toList()) {
            if (!columns.containsKey(name)) {
                throw rows.failure(
                        "Table of Csv.write must have the column '" + name + "', but has " + names,
                        new CellLocation(0, rows.line(), 0, ""));
            }
        }
    }

    private Dataset build() {
        try {
            return dataset.build();
        } catch (DuplicateMeasurementException duplicate) {
            throw rows.failure(String.valueOf(duplicate.getMessage()), CellLocation.TABLE);
        }
    }

    private void append() {
        if (row.size() != names.size()) {
            throw rows.failure(
                    "Row must have " + names.size() + " cells as the header has, but has " + row.size(),
                    new CellLocation(0, rows.line(), 0, ""));
        }
        try {
            append(indicator());
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException | DateTimeException invalid) {
            if (invalid instanceof CsvFormatException) {
                throw invalid;
            }
            throw rows.failure(
                    String.valueOf(invalid.getMessage()),
                    new CellLocation(0, rows.line(), columns.getOrDefault(current, -1) + 1, current));
        }
    }

    /** Returns a cell, or an empty text if the table does not have the column. */
    private String cell(String name) {
        Integer column = columns.get(name);
        if (column == null) {
            return "";
        }
        current = name;
        return row.text(column);
    }

    private Optional<String> find(String name) {
        return Optional.of(cell(name)).filter(text -> !text.isEmpty());
    }

    private Indicator<?> indicator() {
        List<String> key = new ArrayList<>(List.of(
                cell("indicator"),
                cell("unit"),
                cell(OptionalColumns.KIND),
                cell(OptionalColumns.NUMERATOR),
                cell(OptionalColumns.DENOMINATOR)));
        OptionalColumns.OF_INDICATORS.forEach(column -> key.add(cell(column.name())));
        Indicator<?> known = indicators.get(key);
        if (known == null) {
            known = indicator(kind());
            indicators.put(key, known);
        }
        return known;
    }

    private QuantityKind<?> kind() {
        Optional<String> stated = find(OptionalColumns.KIND);
        if (stated.isPresent()) {
            return QuantityKind.ofCode(stated.get());
        }
        return UnitKinds.of(find("unit")
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unit must be stated, or the kind of the indicator in a column 'kind', but both are empty")));
    }

    private <Q extends Quantity<Q>> Indicator<Q> indicator(QuantityKind<Q> kind) {
        Indicator.Builder<Q> builder = Indicator.builder(cell("indicator"), kind.type());
        Optional<String> numerator = find(OptionalColumns.NUMERATOR);
        numerator.ifPresent(of -> builder.ratioOf(of, cell(OptionalColumns.DENOMINATOR)));
        OptionalColumns.OF_INDICATORS.forEach(column -> OptionalColumns.set(column, builder, cell(column.name())));
        return builder.build();
    }

    private <Q extends Quantity<Q>> void append(Indicator<Q> indicator) {
        Measurement.Builder<Q> builder = Measurement.builder(indicator).region(region());
        counterpart().ifPresent(builder::counterpart);
        builder.period(periods.computeIfAbsent(cell("period"), TimePeriod::parse));
        dimensions.forEach((column, id) -> find(column).ifPresent(category -> builder.dimension(id, category)));
        find("reference").map(this::reference).ifPresent(builder::reference);
        builder.statuses(Statuses.parse(cell("status").replace(' ', ',')));
        find("confidentiality").map(Confidentiality::ofCode).ifPresent(builder::confidentiality);
        source().ifPresent(builder::source);
        find("note").ifPresent(builder::note);
        OptionalColumns.OF_ROWS.forEach(column -> OptionalColumns.set(column, builder, cell(column.name())));
        find(OptionalColumns.MARGIN)
                .map(margin -> SamplingError.of(margin, ConfidenceLevel.ofCode(cell(OptionalColumns.CONFIDENCE_LEVEL))))
                .ifPresent(builder::samplingError);
        QuantityKind<Q> kind = QuantityKind.of(indicator.kind());
        Optional<Unit<Q>> unit = find("unit").map(text -> UnitKinds.unit(kind, text));
        Optional<String> bounds = find(OptionalColumns.BOUNDS);
        if (unit.isEmpty()) {
            dataset.append(builder.build());
        } else if (bounds.isPresent()) {
            dataset.append(builder.value(computed(bounds.get(), unit.get())).build());
        } else if (find("value").isEmpty()) {
            dataset.append(builder.build(), unit.get());
        } else {
            BigDecimal number = requireNumber("value");
            FigureAttributes attributes = attributes();
            dataset.append(builder.value(attributes.figure(number, unit.get())).build(), number, attributes.scale());
        }
    }

    private BigDecimal requireNumber(String column) {
        String text = cell(column);
        try {
            return Decimals.ofText(text);
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException(
                    "Cell must be a number with a decimal point, such as 12.5, but was " + Text.quote(text), other);
        }
    }

    private <Q extends Quantity<Q>> Figure<Q> computed(String text, Unit<Q> unit) {
        if (text.equals(OptionalColumns.UNDETERMINED)) {
            return Figure.undetermined(unit);
        }
        Bounds<Q> bounds = Bounds.of(unit, Interval.parse(text));
        return find("value").isEmpty()
                ? Figure.within(bounds)
                : Figure.computed(unit.of(requireNumber("value")), bounds);
    }

    private FigureAttributes attributes() {
        BigDecimal multiplier = requireNumber("multiplier").stripTrailingZeros();
        Scale scale = Scale.ofExponent(-multiplier.scale());
        if (scale.multiplier().compareTo(multiplier) != 0) {
            throw new IllegalArgumentException("Multiplier must be a power of ten, but was " + cell("multiplier"));
        }
        FigureAttributes attributes = rounding(scale);
        Optional<Qualifier> qualifier = find("qualifier").map(Qualifier::ofCode);
        if (qualifier.isEmpty()) {
            return attributes;
        }
        return find(OptionalColumns.BAND).isPresent()
                ? attributes.with(qualifier.get(), inScale(OptionalColumns.BAND, scale))
                : attributes.with(qualifier.get());
    }

    private FigureAttributes rounding(Scale scale) {
        Optional<String> resolution = find("resolution");
        if (resolution.isEmpty()) {
            return FigureAttributes.ofUnknownRounding(scale);
        }
        if (resolution.get().equals(EXACT)) {
            return FigureAttributes.exact(scale);
        }
        BigDecimal step = inScale("resolution", scale);
        return cell(OptionalColumns.ROUNDING).equals(OptionalColumns.TRUNCATED)
                ? FigureAttributes.truncated(scale, step)
                : FigureAttributes.rounded(scale, step);
    }

    private BigDecimal inScale(String column, Scale scale) {
        return requireNumber(column).scaleByPowerOfTen(-scale.exponent());
    }

    private Region region() {
        String name = cell("region_name");
        Region region = region(cell("region"), name);
        Optional<String> included = find(OptionalColumns.INCLUDES);
        if (included.isPresent()) {
            region = region.including(Stream.of(included.get().split(" ", -1))
                    .map(code -> region(code, ""))
                    .toArray(Region[]::new));
        }
        return find(OptionalColumns.TERRITORY_ON)
                .map(OptionalColumns::day)
                .map(region::onTerritoryOf)
                .orElse(region);
    }

    /** Returns the region of the registry, or one of which the code and the name are known. */
    private Region region(String code, String name) {
        return regions.computeIfAbsent(code, text -> {
            RegionCode parsed = RegionCode.parse(text);
            return Regions.find(parsed).orElseGet(() -> {
                Region.Builder region = Region.builder(parsed, RegionKind.OTHER);
                return name.isEmpty() || name.equals(text)
                        ? region.build()
                        : region.name("en", name).build();
            });
        });
    }

    private Optional<Counterpart> counterpart() {
        Optional<Direction> direction = find("direction").map(Direction::ofCode);
        return direction.map(one -> new Counterpart(
                one,
                Stream.of(cell("counterpart").split(" ", -1))
                        .map(code -> region(code, ""))
                        .toList()));
    }

    /** Reads a region, a period or both, such as {@code CN, 2013}. */
    private Reference reference(String text) {
        int comma = text.indexOf(", ");
        if (comma >= 0) {
            return Reference.of(
                    Optional.of(region(text.substring(0, comma), "")),
                    Optional.of(TimePeriod.parse(text.substring(comma + 2))));
        }
        return Character.isDigit(text.charAt(0))
                ? Reference.to(TimePeriod.parse(text))
                : Reference.to(region(text, ""));
    }

    private Optional<Source> source() {
        return find("source").map(publisher -> {
            Source.Builder builder = Source.builder(publisher);
            find("vintage").ifPresent(builder::vintage);
            OptionalColumns.OF_SOURCES.forEach(column -> OptionalColumns.set(column, builder, cell(column.name())));
            return builder.build();
        });
    }
}
