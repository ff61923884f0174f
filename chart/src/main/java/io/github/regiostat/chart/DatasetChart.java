// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.dataset.RowOrder;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a dataset: lines over the periods, or bars of the regions if there is one period. The parts in which
 * measurements differ name the series, and the parts that they have in common are in the title.
 */
final class DatasetChart {
    /** The part that is printed below the chart, and names series only if it differs. */
    private static final String SOURCE = "source";

    private final Dataset dataset;
    private final Locale locale;
    /** The parts in which measurements may differ, in the order of titles and names of series. */
    private final Map<String, Function<Row, String>> parts = new LinkedHashMap<>();
    /** The names that several regions have. */
    private final Set<String> sharedNames;

    private DatasetChart(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
        this.sharedNames = sharedNames();
        parts.put("indicator", row -> name(row.indicator()));
        parts.put("region", row -> name(row.region()));
        if (hasSeveralFrequencies()) {
            parts.put("frequency", DatasetChart::frequency);
        }
        parts.put("counterpart", row -> row.counterpart().map(Object::toString).orElse(""));
        for (String dimension : dataset.dimensionIds()) {
            parts.put("dimension " + dimension, row -> row.category(dimension).orElse(""));
        }
        if (!isReferencePeriodMoving()) {
            parts.put(
                    "reference",
                    row -> row.reference().map(r -> "compared with " + r).orElse(""));
        }
        parts.put(SOURCE, row -> row.source().map(Source::publisher).orElse(""));
        parts.put("vintage", row -> row.source().flatMap(Source::vintage).orElse(""));
    }

    private boolean hasSeveralFrequencies() {
        return dataset.rows().map(DatasetChart::frequency).distinct().limit(2).count() > 1;
    }

    /** Returns the frequency in words, such as {@code by quarter}: one line joins figures of one length of time. */
    private static String frequency(Row row) {
        return "by " + row.period().frequency().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether the reference follows from the period, such as the previous year. */
    private boolean isReferencePeriodMoving() {
        Map<TimePeriod, Optional<Reference>> references = new HashMap<>();
        boolean isOneForEach = dataset.rows()
                .allMatch(row -> references
                        .computeIfAbsent(row.period(), period -> row.reference())
                        .equals(row.reference()));
        return isOneForEach && references.values().stream().distinct().count() > 1;
    }

    static Chart.Builder of(Dataset dataset, Locale locale) {
        Dataset drawn = dataset.withoutMissing();
        requireDrawable(dataset, drawn);
        return new DatasetChart(drawn, locale).chart();
    }

    private static void requireDrawable(Dataset dataset, Dataset drawn) {
        if (drawn.isEmpty()) {
            throw new IllegalArgumentException("Chart must have a figure, but the dataset has "
                    + (dataset.isEmpty() ? "no measurements" : "missing figures only"));
        }
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
        if (drawn.size() > Chart.MAX_POINTS) {
            throw new IllegalArgumentException("Chart must have at most " + Chart.MAX_POINTS
                    + " points, but the dataset has " + drawn.size() + " figures; select regions with inRegions, or"
                    + " periods with within");
        }
    }

    private String name(Indicator<?> indicator) {
        List<String> labels = indicator.labels().getOrDefault(locale.getLanguage(), List.of());
        boolean isEnglish = locale.getLanguage().equals("en");
        return isEnglish || labels.isEmpty() ? indicator.name() : labels.get(0);
    }

    private Set<String> sharedNames() {
        Set<String> names = new HashSet<>();
        return dataset.regions().stream()
                .map(this::plainName)
                .filter(name -> !names.add(name))
                .collect(Collectors.toSet());
    }

    private String plainName(Region region) {
        return region.name(locale.toLanguageTag());
    }

    /** Returns the name of a region, such as {@code Luxembourg (LU)} if another region has the same name. */
    private String name(Region region) {
        String name = plainName(region);
        return sharedNames.contains(name) ? name + " (" + region.code() + ")" : name;
    }

    private Chart.Builder chart() {
        boolean hasPeriods = dataset.periods().size() > 1;
        Set<String> varying = varying();
        String category = hasPeriods || !varying.contains("region") ? "period" : "region";
        List<String> ofSeries =
                varying.stream().filter(part -> !part.equals(category)).toList();
        requireSeries(ofSeries);
        Chart.Builder chart =
                Chart.builder(title(varying, hasPeriods)).form(hasPeriods ? ChartForm.LINES : ChartForm.BARS);
        Map<List<String>, Measurement<?>> drawn = new HashMap<>();
        for (Row row : sorted(hasPeriods)) {
            Measurement<?> measurement = row.measurement();
            String name = category.equals("period") ? row.period().toString() : name(row.region());
            String series = series(row, ofSeries);
            requireOne(drawn.put(List.of(name, series), measurement), measurement);
            chart.add(name, series, measurement);
        }
        return chart;
    }

    private static void requireOne(@Nullable Measurement<?> other, Measurement<?> measurement) {
        if (other != null) {
            throw new IllegalArgumentException(
                    "Chart must have one figure for a period and region, but the dataset has " + other + " and "
                            + measurement + "; select one of them with filter");
        }
    }

    private List<Row> sorted(boolean hasPeriods) {
        Dataset ordered = hasPeriods ? dataset.sortedBy(RowOrder.byPeriod()) : dataset;
        return ordered.rows().toList();
    }

    private String series(Row row, List<String> ofSeries) {
        return ofSeries.stream()
                .map(part -> Objects.requireNonNull(parts.get(part)).apply(row))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void requireSeries(List<String> ofSeries) {
        Set<String> series =
                dataset.rows().map(row -> series(row, ofSeries)).collect(Collectors.toCollection(LinkedHashSet::new));
        if (series.size() > Chart.MAX_SERIES) {
            throw new IllegalArgumentException("Chart must have at most " + Chart.MAX_SERIES
                    + " series, but the dataset has " + series.size() + ", which differ in "
                    + String.join(", ", ofSeries) + ": "
                    + series.stream().limit(Chart.MAX_SERIES).map(Text::quote).collect(Collectors.joining(", "))
                    + " and more; select some of them, such as with inRegions, or one period with within");
        }
    }

    private Set<String> varying() {
        return parts.entrySet().stream()
                .filter(part ->
                        dataset.rows().map(part.getValue()).distinct().limit(2).count() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String title(Set<String> varying, boolean hasPeriods) {
        Row first = dataset.row(0);
        List<String> common = new ArrayList<>();
        parts.forEach((part, text) -> {
            String value = varying.contains(part) || part.equals(SOURCE) ? "" : text.apply(first);
            if (!value.isEmpty()) {
                common.add(value);
            }
        });
        if (!hasPeriods) {
            common.add(first.period().toString());
        }
        return String.join(", ", common);
    }
}
