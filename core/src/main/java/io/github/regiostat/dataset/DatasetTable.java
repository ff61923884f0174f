// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prints a dataset as a table or a line of text. */
final class DatasetTable {
    /** The number of digits shown of a computed number, which may have 34 after a division. */
    private static final MathContext COMPUTED_DIGITS = new MathContext(8);

    private final Dataset dataset;
    private final Table table;
    private final StringBuilder text = new StringBuilder();
    private final List<PrintedColumn> columns = new ArrayList<>();
    private final Map<ScaledUnit, String> units = new HashMap<>();

    /** A column of the printed table. */
    private record PrintedColumn(String heading, IntFunction<String> cell) {}

    private DatasetTable(Dataset dataset) {
        this.dataset = dataset;
        this.table = dataset.table();
    }

    static String of(Dataset dataset, int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("Rows of a table must be zero or more, but were " + rows);
        }
        return dataset.isEmpty() ? "no measurements" : new DatasetTable(dataset).print(rows);
    }

    static String summaryOf(Dataset dataset) {
        String head = "Dataset of " + counted(dataset.size(), "measurement");
        return dataset.isEmpty()
                ? head
                : head + ": " + counted(dataset.indicators().size(), "indicator") + ", "
                        + counted(dataset.regions().size(), "region") + ", " + span(dataset);
    }

    /** Returns a number with its noun, such as {@code 1 region} or {@code 31 regions}. */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String span(Dataset dataset) {
        TimePeriod first = dataset.periods().first().first();
        TimePeriod latest = dataset.periods().first();
        for (TimePeriod period : dataset.periods()) {
            latest = period.endEpochDay() > latest.endEpochDay() ? period : latest;
        }
        TimePeriod last = latest.last();
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    private String print(int most) {
        describe("id", table.observationAttributes(), attributes -> attributes.id());
        describe(
                "indicator", table.variables(), variable -> variable.indicator().id());
        describeUnit();
        describe("region", table.regions(), DatasetTable::named);
        describe("counterpart", table.contexts(), context -> context.counterpart());
        describe("period", table.periods(), period -> period);
        table.dimensions().forEach((id, column) -> describe(id, column, category -> category.orElse(null)));
        describe("compared with", table.contexts(), context -> context.reference());
        describe("converted at", table.contexts(), DatasetTable::conversionBasis);
        describe("source", table.contexts(), context -> context.source());
        describe("status", table.observationAttributes(), attributes -> attributes.statuses());
        describe("confidentiality", table.observationAttributes(), DatasetTable::confidentiality);
        columns.add(new PrintedColumn("value", this::value));
        int shown = Math.min(most, dataset.size());
        append(shown);
        if (shown < dataset.size()) {
            text.append("… and ").append(dataset.size() - shown).append(" more\n");
        }
        return text.substring(0, text.length() - 1);
    }

    private static String named(Region region) {
        String code = region.code().toString();
        return region.name().equals(code) ? code : code + " " + region.name();
    }

    private static @Nullable String conversionBasis(Context context) {
        return Optional.ofNullable(context.conversionBasis())
                .map(RateBasis::code)
                .orElse(null);
    }

    private static @Nullable String confidentiality(ObservationAttributes attributes) {
        return Optional.ofNullable(attributes.confidentiality())
                .map(Confidentiality::code)
                .orElse(null);
    }

    /**
     * Adds a line for a property with one value, a column for several values, and nothing for a property without a
     * value.
     */
    private <T> void describe(String heading, DictionaryColumn<T> column, Function<T, @Nullable Object> property) {
        List<String> texts = column.values().stream()
                .map(entry -> Optional.ofNullable(property.apply(entry))
                        .map(Object::toString)
                        .orElse(""))
                .toList();
        List<String> used = dataset.selection()
                .usedCodes(column)
                .mapToObj(texts::get)
                .distinct()
                .toList();
        describe(heading, used, row -> texts.get(column.code(row)));
    }

    private void describe(String heading, List<String> used, IntFunction<String> cell) {
        if (used.size() > 1) {
            columns.add(new PrintedColumn(heading, cell));
        } else if (!used.get(0).isEmpty()) {
            text.append(heading).append(": ").append(used.get(0)).append('\n');
        }
    }

    private void describeUnit() {
        List<String> used = dataset.selection().stream()
                .mapToObj(this::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .limit(2)
                .toList();
        describe("unit", used.isEmpty() ? List.of("") : used, this::unit);
    }

    /**
     * Returns the unit, such as {@code CNY billion}; computed figures have no scale, and the unit of a missing figure
     * may be unknown.
     */
    private String unit(int row) {
        Variable<?> variable = table.variables().at(row);
        return units.computeIfAbsent(new ScaledUnit(variable, table.scale(row)), ScaledUnit::text);
    }

    /** A unit with a scale. */
    private record ScaledUnit(Variable<?> variable, Scale scale) {
        String text() {
            Unit<?> unit = variable.unit();
            String power = scale == Scale.UNIT ? "" : scale.toString();
            return unit == null
                    ? ""
                    : unit.toString().replace("#", power).replace("  ", " ").strip();
        }
    }

    private String value(int row) {
        if (table.isMissing(row)) {
            return table.observationAttributes().at(row).statusesOf(true).stream()
                    .map(status -> status.label().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        return table.publishedAttributes(row)
                .map(attributes -> published(table.publishedNumber(row).orElseThrow(), attributes.qualifier()))
                .orElseGet(() -> computed(table.figure(row).orElseThrow()));
    }

    private static String published(BigDecimal number, Qualifier qualifier) {
        String qualified = qualifier == Qualifier.NONE ? "" : qualifier.code().replace('-', ' ') + " ";
        return qualified + (number.scale() < 0 ? number.toString() : number.toPlainString());
    }

    private static String computed(Figure<?> figure) {
        if (figure.isUndetermined()) {
            return "undetermined";
        }
        Optional<BigDecimal> value = figure.value().map(Quantity::number);
        return value.map(number -> {
                    BigDecimal rounded = number.round(COMPUTED_DIGITS);
                    return (rounded.compareTo(number) == 0 ? "" : "≈ ") + rounded.toPlainString();
                })
                .orElseGet(() -> "in "
                        + figure.bounds().orElseThrow().interval().roundedOutward(COMPUTED_DIGITS.getPrecision()));
    }

    private void append(int shown) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(PrintedColumn::heading).toList());
        for (int i = 0; i < shown; i++) {
            int row = dataset.selection().row(i);
            lines.add(columns.stream().map(column -> column.cell.apply(row)).toList());
        }
        int last = columns.size() - 1;
        int[] widths = IntStream.rangeClosed(0, last)
                .map(i -> lines.stream()
                        .mapToInt(line -> width(line.get(i)))
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> line : lines) {
            for (int i = 0; i < last; i++) {
                text.append(padded(line.get(i), widths[i], false)).append("  ");
            }
            text.append(padded(line.get(last), widths[last], true)).append('\n');
        }
    }

    private static String padded(String text, int width, boolean isRight) {
        String space = " ".repeat(width - width(text));
        return isRight ? space + text : text + space;
    }

    /** Returns the width in a fixed-width font: Chinese characters take two columns, combining marks take none. */
    static int width(String text) {
        return text.codePoints().map(DatasetTable::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean isWide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return isWide ? 2 : 1;
    }
}
