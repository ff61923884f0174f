// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.html.internal.Magnitude;
import io.github.regiostat.html.internal.Messages;
import io.github.regiostat.html.internal.QuantityText;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The members of the template for one chart. */
final class ChartModel {
    private final Chart chart;
    private final Messages messages;

    private ChartModel(Chart chart, Messages messages) {
        this.chart = chart;
        this.messages = messages;
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
        model.put("unit", unit());
        model.put("notes", notes());
        List<String> sources = sources();
        model.put("hasSources", sources.size() > 1);
        model.put("source", sources.size() == 1 ? sources : List.of());
        model.put("svg", ChartDrawing.draw(chart, description(), messages));
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
        if (!new ChartLayout(chart).startsAtZero()) {
            notes.add(messages.get("chart.start"));
        }
        return notes;
    }

    private String unit() {
        Unit<?> unit = chart.points().get(0).figure().unit();
        Magnitude magnitude = ChartDrawing.magnitude(chart, messages);
        if (unit.kind() != Count.class) {
            return QuantityText.ofShort(unit, messages).unit(magnitude);
        }
        return magnitude.word().isEmpty() ? messages.get("unit.count") : magnitude.word();
    }

    private List<Map<String, Object>> series() {
        List<Map<String, Object>> series = new ArrayList<>();
        for (String name : chart.series()) {
            String shape = chart.form() == ChartForm.DOTS ? "dot" : "block";
            series.add(Map.of("name", name, "swatch", shape + " s" + (series.size() + 1)));
        }
        return series;
    }

    private String description() {
        return chart.points().stream()
                .map(point -> ChartText.of(point, messages).description())
                .collect(Collectors.joining("; "));
    }

    private Map<String, Object> row(ChartPoint point) {
        ChartText text = ChartText.of(point, messages);
        return Map.of(
                "category", point.category(),
                "series", point.series(),
                "value", text.value(),
                "bounds", text.bounds(),
                "source", point.source().orElse("–"));
    }

    /** Returns the sources of all points, of which the table has no column if there is only one. */
    private List<String> sources() {
        return chart.points().stream()
                .map(ChartPoint::source)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
