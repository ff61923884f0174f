// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.calculation.Presentation;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.dataset.RowOrder;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The chart of a dataset: lines over the periods, or bars of the regions if there is one period. The parts in which
 * measurements differ name the series, and the parts that they have in common are in the title.
 */
final class DatasetChart {
    private static final String PERIOD = "period";

    private final Dataset dataset;
    private final Locale locale;
    private final ChartOptions options;
    private final List<Row> rows;
    private final List<Row> withData;
    private final boolean hasPeriods;
    private final RowParts parts;
    private final String category;
    private final List<String> ofSeries;

    private DatasetChart(Dataset dataset, Locale locale, ChartOptions options) {
        this.dataset = dataset;
        this.locale = locale;
        this.options = options;
        this.parts = new RowParts(dataset, locale, options.regionNames());
        List<Row> all = dataset.rows().toList();
        this.hasPeriods = all.stream()
                        .filter(DatasetChart::hasData)
                        .map(Row::period)
                        .distinct()
                        .count()
                > 1;
        this.rows = hasPeriods ? dataset.sortedBy(RowOrder.byPeriod()).rows().toList() : all;
        this.withData = rows.stream().filter(DatasetChart::hasData).toList();
        List<String> varying = parts.varying(rows);
        this.category = category(varying);
        List<String> names =
                varying.stream().filter(part -> !part.equals(category)).toList();
        this.ofSeries = parts.withDistinctions(names, withData, this::category, row -> hasPeriods ? category(row) : "");
    }

    static Chart.Builder of(Dataset dataset, Locale locale, ChartOptions options) {
        requireDrawable(dataset);
        requireComparable(dataset);
        return new DatasetChart(dataset, locale, options).chart();
    }

    private static void requireDrawable(Dataset dataset) {
        if (dataset.rows().noneMatch(DatasetChart::hasData)) {
            throw new IllegalArgumentException("Chart must have a figure, but the dataset has "
                    + (dataset.isEmpty() ? "no measurements" : "missing figures only"));
        }
        Dataset drawn = dataset.withoutMissing();
        Set<Unit<?>> units = drawn.units();
        if (units.size() > 1) {
            throw new IllegalArgumentException("Chart must have one unit, but the dataset has "
                    + units.stream().map(unit -> Text.quote(unit.toString())).collect(Collectors.joining(", "))
                    + "; select an indicator of "
                    + drawn.indicators().stream()
                            .map(Indicator::id)
                            .distinct()
                            .map(Text::quote)
                            .collect(Collectors.joining(", "))
                    + " with onlyIndicator, or convert them with convertedTo");
        }
        if (dataset.size() > Chart.MAX_POINTS) {
            throw new IllegalArgumentException("Chart must have at most " + Chart.MAX_POINTS
                    + " points, but the dataset has " + dataset.size() + " measurements; select regions with"
                    + " inRegions, or periods with within");
        }
    }

    /** Rejects figures of one indicator that no name tells apart, such as amounts in national currencies. */
    private static void requireComparable(Dataset dataset) {
        Map<String, Map<List<Object>, Row>> kinds = new LinkedHashMap<>();
        dataset.withoutMissing()
                .rows()
                .forEach(row -> kinds.computeIfAbsent(row.indicator().name(), name -> new LinkedHashMap<>())
                        .putIfAbsent(kind(row), row));
        for (Map<List<Object>, Row> ofIndicator : kinds.values()) {
            List<Row> rows = List.copyOf(ofIndicator.values());
            for (Row row : rows.subList(1, rows.size())) {
                Set<Trait> differences =
                        Presentation.ORDER.differences(rows.get(0).measurement(), row.measurement());
                differences.retainAll(EnumSet.of(Trait.UNIT, Trait.COLLECTION, Trait.GROWTH_BASIS));
                boolean isRateAlone = rows.get(0).indicator().isAnnualRate()
                        != row.indicator().isAnnualRate();
                if (isRateAlone) {
                    differences.remove(Trait.COLLECTION);
                }
                if (!differences.isEmpty()) {
                    throw new IllegalArgumentException("Figures of a chart must have the same "
                            + differences.iterator().next() + ", but the dataset has "
                            + ShortNumbers.in(rows.get(0)) + " and " + ShortNumbers.in(row)
                            + "; select one of them with filter, or convert amounts with convertedTo");
                }
            }
        }
    }

    /** Returns what decides whether figures of an indicator are comparable, without what names their series. */
    private static List<Object> kind(Row row) {
        Class<?> kind = row.indicator().kind();
        boolean mayBeNational = kind == Amount.class || kind == AmountPer.class;
        return List.of(
                row.indicator().timeCollection(),
                row.indicator().growthBasis(),
                row.unit(),
                mayBeNational ? row.region() : "");
    }

    private static boolean hasData(Row row) {
        return row.figure().filter(DatasetChart::hasNumber).isPresent();
    }

    private static boolean hasNumber(Figure<?> figure) {
        return new ChartPoint("", "", figure, Optional.empty()).hasData();
    }

    /**
     * Returns the part that names the rows: the period of lines, and the region of bars. With more series than colours,
     * bars of one region have a row for each category of the part that varies most.
     */
    private String category(List<String> varying) {
        if (hasPeriods || varying.isEmpty()) {
            return PERIOD;
        }
        if (varying.contains(RowParts.REGION)) {
            return RowParts.REGION;
        }
        String widest = varying.get(0);
        for (String part : varying) {
            widest = parts.count(part, rows) > parts.count(widest, rows) ? part : widest;
        }
        return parts.count(widest, rows) > Chart.MAX_HIGHLIGHTED ? widest : PERIOD;
    }

    private String category(Row row) {
        return category.equals(PERIOD) ? row.period().toString() : parts.text(category, row);
    }

    private Chart.Builder chart() {
        Chart.Builder chart = Chart.builder(title()).options(options);
        chart.form(hasPeriods ? ChartForm.LINES : ChartForm.BARS).named(dataset, locale, aliases());
        Map<List<String>, Row> drawn = new HashMap<>();
        for (Row row : withData) {
            List<String> place = List.of(category(row), series(row));
            requireOne(Optional.ofNullable(drawn.put(place, row)), row);
        }
        Set<List<String>> places = new HashSet<>(drawn.keySet());
        for (Row row : rows) {
            boolean isOfPeriods =
                    hasPeriods || row.period().equals(withData.get(0).period());
            boolean isPlaced = hasData(row) || isOfPeriods && places.add(List.of(category(row), series(row)));
            chart.add(isPlaced ? ChartEntry.of(category(row), series(row), row) : listed(row));
        }
        return chart;
    }

    /** Returns the entry of a missing figure that has no place among the others, such as that of another period. */
    private ChartEntry listed(Row row) {
        String series = series(row);
        String name = category.equals(PERIOD) ? series : category(row) + (series.isEmpty() ? "" : ", " + series);
        return ChartEntry.of(row.period().toString(), name, row).listed();
    }

    private void requireOne(Optional<Row> other, Row row) {
        if (other.isPresent()) {
            throw new IllegalArgumentException(
                    "Chart must have one figure for a period and region, but the dataset has "
                            + ShortNumbers.in(other.get()) + " and " + ShortNumbers.in(row)
                            + "; select one of them with filter");
        }
    }

    private String series(Row row) {
        return parts.joined(ofSeries, row);
    }

    /** Returns the names by which options can highlight a series: its English name, and its region in any form. */
    private Map<String, Set<String>> aliases() {
        if (options.highlighted().isEmpty()) {
            return Map.of();
        }
        RowParts english = new RowParts(dataset, Locale.ENGLISH, Map.of());
        Map<String, Set<String>> aliases = new LinkedHashMap<>();
        for (Row row : rows) {
            Set<String> names = aliases.computeIfAbsent(series(row), name -> new HashSet<>());
            names.add(english.joined(ofSeries, row));
            if (ofSeries.contains(RowParts.REGION)) {
                names.addAll(row.region().names().values());
                row.region().codes().forEach(code -> names.add(code.toString()));
            }
        }
        return aliases;
    }

    private String title() {
        Row first = withData.get(0);
        List<String> common = new ArrayList<>(parts.common(rows, first));
        if (!hasPeriods) {
            common.add(PeriodText.of(first.period(), locale));
        }
        return String.join(", ", common);
    }
}
