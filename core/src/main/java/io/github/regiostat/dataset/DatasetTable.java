// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.format.CellTable;
import io.github.regiostat.format.QuantityFormat;
import io.github.regiostat.format.TableFormat;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints a dataset as a table or a line of text. */
final class DatasetTable {
    private static final Set<Class<?>> SCALED = Set.of(Money.class, MoneyPer.class, Count.class, Amount.class);
    private static final String EMPTY = "no measurements";
    private static final String VALUE = "value";

    /** The headings of what decides whether numbers can be compared. */
    static final String PRICE_BASIS = "price basis";

    static final String SEASONAL_ADJUSTMENT = "seasonal adjustment";
    static final String ANNUAL_RATE = "annual rate";
    static final String COLLECTION = "collection";
    static final String GROWTH_BASIS = "growth basis";
    static final String DEFINITION = "definition";

    /** The headings other than those of dimensions. */
    private static final Set<String> HEADINGS = Set.of(
            "id",
            "indicator",
            "unit",
            PRICE_BASIS,
            SEASONAL_ADJUSTMENT,
            ANNUAL_RATE,
            COLLECTION,
            GROWTH_BASIS,
            DEFINITION,
            "region",
            "territory",
            "counterpart",
            "period",
            "compared with",
            "converted at",
            "source",
            "margin",
            "status",
            "confidentiality",
            VALUE);

    private final TableView dataset;
    private final Table table;
    private final TableOptions options;
    private final FigureTexts figures;
    /** What all measurements have in common. */
    private final List<String> common = new ArrayList<>();

    private final List<PrintedColumn> columns = new ArrayList<>();
    private final Map<ScaledUnit, String> units = new HashMap<>();
    /** The scale of each variable, of which a table with columns of periods or regions has one only. */
    private final Map<Variable<?>, Scale> scales = new HashMap<>();

    /** A column of the printed table. */
    record PrintedColumn(String heading, IntFunction<String> cell) {}

    private DatasetTable(TableView dataset, TableOptions options) {
        this.dataset = dataset;
        this.table = dataset.table();
        this.options = options;
        this.figures = new FigureTexts(table, options);
        if (isWide()) {
            dataset.selection().stream()
                    .filter(row -> !table.isMissing(row))
                    .forEach(row -> scales.merge(
                            table.variables().at(row), table.scale(row), (a, b) -> a.compareTo(b) < 0 ? a : b));
        }
    }

    static String of(TableView dataset, TableOptions options) {
        if (dataset.isEmpty()) {
            return options.format() == TableFormat.HTML ? "<p>" + EMPTY + "</p>" : EMPTY;
        }
        return new DatasetTable(dataset, options).print();
    }

    static String summaryOf(TableView dataset) {
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

    private static String span(TableView dataset) {
        TimePeriod first = dataset.periods().first().first();
        TimePeriod latest = dataset.periods().first();
        for (TimePeriod period : dataset.periods()) {
            latest = period.endEpochDay() > latest.endEpochDay() ? period : latest;
        }
        TimePeriod last = latest.last();
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    private boolean isWide() {
        return options.layout() != TableLayout.LONG;
    }

    private String print() {
        if (!isWide()) {
            describe("id", table.observationAttributes(), attributes -> attributes.id());
        }
        describe(
                "indicator", table.variables(), variable -> variable.indicator().id());
        describeUnit();
        describe(PRICE_BASIS, table.variables(), DatasetTable::priceBasis);
        describe(SEASONAL_ADJUSTMENT, table.variables(), DatasetTable::seasonalAdjustment);
        describe(
                ANNUAL_RATE, table.variables(), variable -> variable.indicator().isAnnualRate() ? "yes" : null);
        describe(COLLECTION, table.variables(), DatasetTable::collection);
        describe(GROWTH_BASIS, table.variables(), DatasetTable::growthBasis);
        Set<String> severalDefined = idsOfSeveralDefinitions();
        describe(
                DEFINITION,
                table.variables(),
                variable -> severalDefined.contains(variable.indicator().id())
                        ? variable.indicator().definition().orElse(null)
                        : null);
        if (options.layout() != TableLayout.REGIONS_AS_COLUMNS) {
            describe("territory", table.regions(), DatasetTable::territory);
            describe("region", table.regions(), this::named);
        }
        describe("counterpart", table.contexts(), context -> context.counterpart());
        if (options.layout() != TableLayout.PERIODS_AS_COLUMNS) {
            describe("period", table.periods(), period -> period);
        }
        table.dimensions().forEach(this::describeCategories);
        describe("compared with", table.contexts(), context -> context.reference());
        describe("converted at", table.contexts(), DatasetTable::conversionBasis);
        describe("source", table.contexts(), context -> context.source());
        if (isWide()) {
            return wide();
        }
        describe("margin", table.observationAttributes(), attributes -> attributes.samplingError());
        describe("status", table.observationAttributes(), attributes -> attributes.statuses());
        describe("confidentiality", table.observationAttributes(), DatasetTable::confidentiality);
        return lengthy();
    }

    private void describeCategories(String dimension, DictionaryColumn<Optional<String>> column) {
        CodeList order = options.isIndented() ? CategoryTotals.categories(dataset, dimension) : null;
        describe(heading(dimension), column, category -> {
            String code = category.orElse(null);
            // Cells are trimmed at their start, but not of spaces without a break.
            return code == null || order == null ? code : "\u00a0\u00a0".repeat(order.depth(code)) + code;
        });
    }

    /** Returns the heading of a dimension, such as {@code dimension.region} if {@code region} is another heading. */
    private String heading(String dimension) {
        String heading = dimension;
        while (HEADINGS.contains(heading)
                || !heading.equals(dimension) && table.dimensions().containsKey(heading)) {
            heading = "dimension." + heading;
        }
        return heading;
    }

    private String named(Region region) {
        String code = region.code().toString();
        String name = options.locale().equals(Locale.ROOT)
                ? region.name()
                : region.name(options.locale().toLanguageTag());
        return name.equals(code) ? code : code + " " + name;
    }

    private static @Nullable String priceBasis(Variable<?> variable) {
        PriceBasis basis = variable.indicator().priceBasis();
        return basis.equals(PriceBasis.UNSTATED) ? null : basis.toString();
    }

    private static @Nullable String seasonalAdjustment(Variable<?> variable) {
        return variable.indicator()
                .seasonalAdjustment()
                .map(SeasonalAdjustment::name)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse(null);
    }

    /** Returns the time of collection unless it is the usual one of the indicator. */
    private static @Nullable String collection(Variable<?> variable) {
        TimeCollection collection = variable.indicator().timeCollection();
        return collection == variable.indicator().behaviour().usualCollection()
                ? null
                : collection.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String growthBasis(Variable<?> variable) {
        GrowthBasis basis = variable.indicator().growthBasis();
        return basis == GrowthBasis.UNSTATED ? null : basis.code();
    }

    /**
     * Returns the declared territory of a region: what it includes although it is listed apart, such as Hong Kong in
     * China, and the day of its boundaries.
     */
    private static @Nullable String territory(Region region) {
        if (region.includes().isEmpty() && region.territoryOn().isEmpty()) {
            return null;
        }
        String included =
                region.includes().stream().map(each -> each.code().toString()).collect(Collectors.joining(", "));
        return region.code()
                + (included.isEmpty() ? "" : " with " + included)
                + region.territoryOn().map(day -> " as of " + day).orElse("");
    }

    /** Returns the ids of indicators that have several definitions, which the table tells apart. */
    private Set<String> idsOfSeveralDefinitions() {
        Map<String, Optional<String>> definitions = new HashMap<>();
        return dataset.used(table.variables()).stream()
                .map(Variable::indicator)
                .filter(indicator -> !definitions
                        .computeIfAbsent(indicator.id(), id -> indicator.definition())
                        .equals(indicator.definition()))
                .map(Indicator::id)
                .collect(Collectors.toSet());
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
            common.add(heading + ": " + used.get(0));
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

    /** Returns the scale in which the number of a row is printed; computed figures have none of their own. */
    private Scale scale(int row) {
        Variable<?> variable = table.variables().at(row);
        Unit<?> unit = variable.unit();
        if (options.scale().isPresent()) {
            return unit != null && SCALED.contains(unit.kind())
                    ? options.scale().get()
                    : Scale.UNIT;
        }
        return scales.getOrDefault(variable, table.scale(row));
    }

    /** Returns the unit, such as {@code CNY billion}; the unit of a missing figure may be unknown. */
    private String unit(int row) {
        Variable<?> variable = table.variables().at(row);
        return units.computeIfAbsent(new ScaledUnit(variable, scale(row)), this::unit);
    }

    private String unit(ScaledUnit scaledUnit) {
        Unit<?> unit = scaledUnit.variable.unit();
        if (unit == null) {
            return "";
        }
        if (!options.locale().equals(Locale.ROOT)) {
            return QuantityFormat.of(options.locale())
                    .withScale(scaledUnit.scale)
                    .unit(unit);
        }
        return unit.toString(scaledUnit.scale);
    }

    /** A unit with a scale. */
    private record ScaledUnit(Variable<?> variable, Scale scale) {}

    private String value(int row) {
        if (table.isMissing(row)) {
            return table.observationAttributes().at(row).statusesOf(true).stream()
                    .map(status -> status.label().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        return figures.text(row, scale(row));
    }

    private String lengthy() {
        columns.add(new PrintedColumn(VALUE, this::value));
        CellTable.Builder cells = headings(columns.size() - 1).numbers(VALUE);
        int shown = Math.min(options.rows(), dataset.size());
        for (int i = 0; i < shown; i++) {
            int row = dataset.selection().row(i);
            cells.row(columns.stream().map(column -> column.cell.apply(row)).toList());
        }
        return laidOut(cells, dataset.size() - shown);
    }

    private CellTable.Builder headings(int count) {
        CellTable.Builder cells = CellTable.builder();
        columns.subList(0, count).forEach(column -> cells.column(column.heading));
        return cells;
    }

    /** Lays out the measurements with one row for all that differ only in what the heads of the columns state. */
    private String wide() {
        WideColumns wide = options.layout() == TableLayout.PERIODS_AS_COLUMNS
                ? wide(table.periods(), Comparator.naturalOrder(), TimePeriod::toString)
                : wide(
                        table.regions(),
                        Comparator.comparing(region -> region.code().toString()),
                        this::named);
        columns.removeAll(wide.inHeads());
        if (columns.isEmpty()) {
            columns.add(new PrintedColumn("", row -> VALUE));
        }
        CellTable.Builder cells = headings(columns.size());
        wide.headings().forEach(cells::numbers);
        Map<List<String>, List<List<Integer>>> lines = new LinkedHashMap<>();
        dataset.selection().stream()
                .forEach(row -> lines.computeIfAbsent(
                                key(row), key -> empty(wide.headings().size()))
                        .get(wide.index(row))
                        .add(row));
        lines.entrySet().stream().limit(options.rows()).forEach(line -> {
            List<String> texts = new ArrayList<>(line.getKey());
            line.getValue()
                    .forEach(rows -> texts.add(
                            rows.stream().map(row -> value(row) + status(row)).collect(Collectors.joining("; "))));
            cells.row(texts);
        });
        return laidOut(cells, lines.size() - Math.min(lines.size(), options.rows()));
    }

    private List<String> key(int row) {
        return columns.stream().map(column -> column.cell.apply(row)).toList();
    }

    private static List<List<Integer>> empty(int size) {
        return Stream.<List<Integer>>generate(ArrayList::new).limit(size).toList();
    }

    private <T> WideColumns wide(DictionaryColumn<T> column, Comparator<T> order, Function<T, String> heading) {
        List<T> values = new ArrayList<>(dataset.used(column));
        values.sort(options.hasDescendingColumns() ? order.reversed() : order);
        int[] positions = column.values().stream().mapToInt(values::indexOf).toArray();
        return WideColumns.of(
                dataset, columns, values.stream().map(heading).toList(), row -> positions[column.code(row)]);
    }

    /** Returns the codes of statuses other than "normal", such as {@code (P)}. */
    private String status(int row) {
        boolean isMissing = table.isMissing(row);
        List<String> codes = table.observationAttributes().at(row).statusesOf(isMissing).stream()
                .map(status -> status.code())
                .filter(code -> !code.equals("A"))
                .toList();
        return isMissing || codes.isEmpty() ? "" : " (" + String.join(",", codes) + ")";
    }

    private String laidOut(CellTable.Builder cells, int left) {
        String more = left > 0 ? "… and " + left + " more" : "";
        List<String> lines = new ArrayList<>();
        switch (options.format()) {
            case TEXT -> {
                if (!options.caption().isEmpty()) {
                    lines.add(options.caption());
                }
                lines.addAll(common);
                lines.add(cells.build().print(TableFormat.TEXT).stripTrailing());
            }
            case MARKDOWN -> {
                cells.caption(caption("; "));
                lines.add(cells.build().print(TableFormat.MARKDOWN).stripTrailing());
                if (!more.isEmpty()) {
                    lines.add("");
                }
            }
            case HTML -> {
                cells.caption(caption("; ") + (more.isEmpty() ? "" : "; " + more));
                return cells.build().print(TableFormat.HTML).stripTrailing();
            }
        }
        if (!more.isEmpty()) {
            lines.add(more);
        }
        return String.join("\n", lines);
    }

    private String caption(String separator) {
        List<String> parts = new ArrayList<>();
        if (!options.caption().isEmpty()) {
            parts.add(options.caption());
        }
        parts.addAll(common);
        return String.join(separator, parts);
    }
}
