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
        model.put("notes", notes());
        List<String> sources = chart.sources();
        model.put("hasSources", sources.size() > 1);
        model.put("source", sources.size() == 1 ? sources : List.of());
        model.put("svg", chart.drawing(messages.locale()));
        boolean hasSeries = chart.series().size() > 1;
        model.put("hasSeries", hasSeries);
        model.put("series", hasSeries ? series() : List.of());
        model.put("rows", chart.points().stream().map(this::row).toList());
        return model;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!chart.note().isEmpty()) {
            notes.add(chart.note());
        }
        if (!chart.startsAtZero()) {
            notes.add(messages.get("chart.start"));
        }
        return notes;
    }

    private List<Map<String, Object>> series() {
        List<Map<String, Object>> series = new ArrayList<>();
        for (String name : chart.series()) {
            String shape = chart.form() == ChartForm.BARS ? "block" : "dot";
            int colour = chart.highlighted().indexOf(name);
            series.add(Map.of("name", name, "swatch", shape + (colour < 0 ? " other" : " s" + (colour + 1))));
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
