// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.chart.Chart;
import io.github.regiostat.chart.ChartForm;
import io.github.regiostat.chart.ChartPoint;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import io.github.regiostat.text.check.CheckedStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The charts of a dataset for texts: one for each linked indicator, with the regions that the texts name. */
final class DatasetCharts {
    private static final int MAX_CHARTS = 6;
    private static final int MAX_PERIODS = 60;
    private static final int MAX_ROWS = 6;
    private static final int MAX_POINTS = 2000;

    private final Dataset dataset;
    private final Messages messages;
    private final Set<Region> regions = new LinkedHashSet<>();

    private DatasetCharts(Dataset dataset, List<CheckedStatement> linked, Messages messages) {
        this.dataset = dataset;
        this.messages = messages;
        linked.forEach(statement -> statement.region().ifPresent(regions::add));
    }

    static List<Chart> of(Dataset dataset, List<CheckedText> texts, Messages messages) {
        List<CheckedStatement> linked = texts.stream()
                .flatMap(text -> text.statements().stream())
                .filter(statement -> statement.indicator().isPresent())
                .toList();
        Set<Indicator<?>> indicators = new LinkedHashSet<>();
        linked.forEach(statement -> statement.indicator().ifPresent(indicators::add));
        DatasetCharts charts = new DatasetCharts(dataset, linked, messages);
        return indicators.stream()
                .map(charts::chart)
                .flatMap(Optional::stream)
                .limit(MAX_CHARTS)
                .toList();
    }

    private Optional<Chart> chart(Indicator<?> indicator) {
        List<Measurement<?>> measurements = measurements(indicator);
        if (measurements.isEmpty()) {
            return Optional.empty();
        }
        Set<String> series = new LinkedHashSet<>();
        measurements.forEach(m -> series.add(series(m)));
        Set<TimePeriod> periods = new TreeSet<>();
        measurements.forEach(m -> periods.add(m.period()));
        ChartForm ofRows = series.size() > 1 ? ChartForm.DOTS : ChartForm.BARS;
        Chart.Builder chart =
                Chart.builder(Names.of(indicator, messages)).form(periods.size() > MAX_ROWS ? ChartForm.LINES : ofRows);
        measurements.stream()
                .skip(Math.max(0, measurements.size() - MAX_POINTS))
                .forEach(m -> chart.add(Names.of(m.period()), series(m), m));
        return Optional.of(chart.build());
    }

    /** Returns the measurements with numbers of one unit, of the regions of the text, in order of period. */
    private List<Measurement<?>> measurements(Indicator<?> indicator) {
        List<Measurement<?>> all = new ArrayList<>();
        for (Measurement<?> m : dataset.onlyIndicator(indicator).withoutMissing()) {
            boolean isPlain = m.dimensions().isEmpty() && !m.period().isRange();
            if (isPlain && regions.contains(m.region()) && isDrawable(m)) {
                all.add(m);
            }
        }
        all.sort(Comparator.comparing(Measurement::period));
        if (all.isEmpty()) {
            return all;
        }
        var unit = all.get(0).figure().map(Figure::unit);
        all.removeIf(m -> !m.figure().map(Figure::unit).equals(unit));
        List<TimePeriod> periods =
                all.stream().map(Measurement::period).distinct().toList();
        TimePeriod first = periods.get(Math.max(0, periods.size() - MAX_PERIODS));
        all.removeIf(m -> m.period().compareTo(first) < 0);
        return all;
    }

    private static boolean isDrawable(Measurement<?> measurement) {
        return measurement
                .figure()
                .map(figure -> new ChartPoint("", "", figure, Optional.empty()))
                .map(ChartPoint::isDrawable)
                .orElse(false);
    }

    private String series(Measurement<?> measurement) {
        String vintage =
                measurement.source().flatMap(Source::vintage).map(v -> ", " + v).orElse("");
        return Names.of(measurement.region(), messages) + vintage;
    }
}
