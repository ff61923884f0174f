// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Draws a panel for each line, all with the same axes. */
final class PanelDrawing implements ChartDrawing {
    private static final double INSET = 5;
    private static final double BASELINE = 12;
    private static final double MONTHS = 15;

    private final Chart chart;
    private final PanelLayout layout;
    private final ChartNumbers numbers;
    private final SvgWriter svg;

    PanelDrawing(Chart chart, PanelLayout layout, ChartNumbers numbers, SvgWriter svg) {
        this.chart = chart;
        this.layout = layout;
        this.numbers = numbers;
        this.svg = svg;
    }

    @Override
    public void draw() {
        Map<String, List<ChartEntry>> entries = chart.bySeries();
        for (PanelLayout.Panel panel : layout.panels()) {
            draw(panel, entries.getOrDefault(panel.series(), List.of()));
        }
    }

    private void draw(PanelLayout.Panel panel, List<ChartEntry> entries) {
        double left = panel.left();
        double right = left + layout.panelWidth();
        double bottom = panel.plotTop() + PanelLayout.PLOT;
        double line = panel.top() + BASELINE;
        for (String name : panel.name()) {
            svg.text("category", left, line, "start", name);
            line += PanelLayout.NAME;
        }
        for (BigDecimal tick : layout.ticks()) {
            double y = bottom - layout.axis().position(tick);
            svg.line(tick.signum() == 0 ? "zero" : "grid", left, y, right, y);
            if (panel.isFirst()) {
                svg.text("tick", left - INSET, y + 4, "end", numbers.tick(tick, layout.ticks()));
            }
        }
        CategoryAxis categories = new CategoryAxis(chart.categories(), numbers, left + INSET, right - INSET);
        categories.draw(svg, bottom + MONTHS, left, right);
        LineSeries series = new LineSeries(
                panel.series(),
                0,
                entries,
                categories,
                number -> bottom - layout.axis().position(number));
        if (series.end().isEmpty()) {
            svg.text(
                    "none",
                    left + INSET,
                    panel.plotTop() + BASELINE,
                    "start",
                    numbers.words().get("no-data"));
        }
        series.drawBands(svg);
        series.drawLine(svg);
        series.drawMarks(svg, numbers);
    }
}
