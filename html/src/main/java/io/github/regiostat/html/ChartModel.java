// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.html.internal.Messages;
import io.github.regiostat.html.internal.QuantityText;
import io.github.regiostat.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     * @param number the number of the chart in the page
     * @param messages the words
     */
    static Map<String, Object> of(Chart chart, int number, Messages messages) {
        return new ChartModel(chart, messages).model(number);
    }

    private Map<String, Object> model(int number) {
        Map<String, Object> model = new TreeMap<>();
        model.put("number", number);
        model.put("title", chart.title());
        model.put("unit", unit());
        model.put("note", chart.note().isEmpty() ? List.of() : List.of(chart.note()));
        model.put("svg", ChartDrawing.draw(chart, "chart-" + number, description(), messages.isChinese()));
        boolean hasSeries = chart.series().size() > 1;
        model.put("hasSeries", hasSeries);
        model.put("series", hasSeries ? series() : List.of());
        model.put("rows", chart.points().stream().map(this::row).toList());
        return model;
    }

    private String unit() {
        var unit = chart.points().get(0).figure().unit();
        var magnitude = ChartDrawing.magnitude(chart, messages.isChinese());
        return unit.kind() == Count.class
                ? magnitude.word()
                : QuantityText.of(unit, messages).unit(magnitude);
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
                .map(point -> name(point) + ": " + value(point))
                .collect(Collectors.joining("; "));
    }

    private static String name(ChartPoint point) {
        return point.series().isEmpty() ? point.category() : point.category() + ", " + point.series();
    }

    private String value(ChartPoint point) {
        QuantityText text = QuantityText.of(point.figure().unit(), messages);
        return point.value().map(text::text).orElseGet(() -> bounds(point));
    }

    private String bounds(ChartPoint point) {
        QuantityText text = QuantityText.of(point.figure().unit(), messages);
        return point.bounds().map(text::text).orElse(messages.get("undetermined"));
    }

    private Map<String, Object> row(ChartPoint point) {
        QuantityText text = QuantityText.of(point.figure().unit(), messages);
        return Map.of(
                "category", point.category(),
                "series", point.series(),
                "value", point.value().map(text::text).orElse("–"),
                "bounds", bounds(point),
                "source", point.source().orElse("–"));
    }
}
