// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.format.CellTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbers of a chart as a table, with columns for series and sources if there are several. */
final class ChartTable {
    private ChartTable() {}

    static CellTable of(Chart chart, Locale locale) {
        ChartNumbers numbers = chart.numbers(locale);
        ChartWords words = numbers.words();
        List<String> sources = chart.sources();
        List<ChartPoint> points = chart.points();
        boolean hasSeries = points.stream().map(ChartPoint::series).distinct().count() > 1;
        String source = sources.size() == 1 ? ". " + words.get("source") + ": " + sources.get(0) : "";
        CellTable.Builder table =
                CellTable.builder().caption(chart.title() + source).column(words.get("category"));
        if (hasSeries) {
            table.column(words.get("series"));
        }
        table.numbers(words.get("value")).numbers(words.get("bounds"));
        if (sources.size() > 1) {
            table.column(words.get("source"));
        }
        for (ChartEntry entry : chart.entries()) {
            ChartPoint point = entry.point();
            ChartText text = new ChartText(entry, numbers);
            List<String> row = new ArrayList<>(List.of(numbers.category(point.category())));
            if (hasSeries) {
                row.add(point.series());
            }
            row.addAll(List.of(text.value(), text.bounds()));
            if (sources.size() > 1) {
                row.add(point.source().orElse("–"));
            }
            table.row(row);
        }
        return table.build();
    }
}
