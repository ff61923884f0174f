// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.chart.Chart;
import io.github.regiostat.chart.ChartForm;
import io.github.regiostat.chart.ChartPoint;
import io.github.regiostat.format.FigureFormat;
import io.github.regiostat.format.UnitStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The members of the template for one chart. */
final class ChartModel {
    private final Chart chart;
    private final Messages messages;
    private final FigureFormat figures;

    private ChartModel(Chart chart, Messages messages) {
        this.chart = chart.localized(messages.locale());
        this.messages = messages;
        this.figures = FigureFormat.of(messages.locale()).withUnits(UnitStyle.SHORT);
    }

    /**
     * Returns the members for a chart.
     *
     * @param chart the chart
     * @param messages the words
     */
    static Map<String, Object> of(Chart chart, Messages messages) {
        return new ChartModel(chart, messages).model();
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new TreeMap<>();
        model.put("title", chart.title());
        model.put("unit", chart.unit(messages.locale()));
        model.put("notes", chart.notes(messages.locale()));
        List<String> sources = chart.sources();
        model.put("hasSources", sources.size() > 1);
        model.put("source", sources.isEmpty() ? List.of() : List.of(String.join("; ", sources)));
        model.put("svg", chart.drawing(messages.locale()));
        boolean hasSeries = chart.series().size() > 1;
        model.put("hasSeries", hasSeries);
        model.put("series", hasSeries ? series() : List.of());
        model.put("rows", chart.points().stream().map(this::row).toList());
        return model;
    }

    /** Returns the series that have a colour; more series of bars than colours are named beside their bars. */
    private List<Map<String, Object>> series() {
        List<Map<String, Object>> series = new ArrayList<>();
        boolean areBars = chart.form() == ChartForm.BARS;
        if (areBars && chart.series().size() > Chart.MAX_HIGHLIGHTED) {
            return series;
        }
        for (String name : chart.highlighted()) {
            series.add(Map.of("name", name, "swatch", (areBars ? "block" : "dot") + " s" + (series.size() + 1)));
        }
        return series;
    }

    private Map<String, Object> row(ChartPoint point) {
        return Map.of(
                "category", point.category(),
                "series", point.series(),
                "value", value(point),
                "bounds", point.figure().map(figures::formatBounds).orElse("–"),
                "source", point.source().orElse("–"));
    }

    private String value(ChartPoint point) {
        boolean isBounds =
                point.figure().isPresent() && point.figure().get().value().isEmpty();
        return isBounds ? "–" : figures.format(point.figure());
    }
}
