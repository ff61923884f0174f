// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws lines in one plot: periods from left to right, numbers from bottom to top, with a band between the bounds and
 * labels at the ends.
 */
final class LineDrawing implements ChartDrawing {
    private static final double TOP = 8;
    private static final double BELOW = 24;
    private static final double RIGHT = 14;
    private static final double LEFT_GAP = 8;
    private static final double INSET = 6;
    private static final int LEAST_TICKS = 5;
    private static final double TICK_STEP = 48;
    private static final BigDecimal ROOM = new BigDecimal("0.05");

    private final Chart chart;
    private final ChartNumbers numbers;
    private final SvgWriter svg;
    private final Optional<EndLabels> labels;
    private final LinearAxis axis;
    private final List<BigDecimal> ticks;
    private final double left;
    private final double right;
    private final double bottom;
    private final CategoryAxis categories;

    /** Creates a drawing without labels at the ends of the lines. */
    LineDrawing(Chart chart, double width, double height, ChartNumbers numbers, SvgWriter svg) {
        this(chart, width, height, numbers, svg, Optional.empty());
    }

    LineDrawing(
            Chart chart, double width, double height, ChartNumbers numbers, SvgWriter svg, Optional<EndLabels> labels) {
        this.chart = chart;
        this.numbers = numbers;
        this.svg = svg;
        this.labels = labels;
        this.bottom = height - BELOW;
        this.axis = axis(chart, bottom - TOP);
        this.ticks = axis.ticks(Math.max(LEAST_TICKS, (int) (height / TICK_STEP)));
        this.left = LEFT_GAP + numbers.tickWidth(ticks);
        this.right = width - labels.map(EndLabels::width).orElse(RIGHT);
        this.categories = new CategoryAxis(chart.categories(), numbers, left + INSET, right - INSET);
    }

    /** Returns the vertical axis of lines. */
    static LinearAxis axis(Chart chart, double height) {
        NumberRange range = chart.range();
        NumberRange shown = chart.startsAtZero() || range.least().compareTo(range.greatest()) == 0
                ? range.withZero(ROOM)
                : range.widened(ROOM);
        return new LinearAxis(shown.least(), shown.greatest(), 0, height);
    }

    @Override
    public void draw() {
        drawAxes();
        List<LineSeries> series = new ArrayList<>();
        Map<String, List<ChartEntry>> entries = chart.bySeries();
        entries.forEach((name, points) -> series.add(new LineSeries(
                name,
                chart.highlighted().indexOf(name),
                points,
                categories,
                number -> bottom - axis.position(number))));
        series.forEach(each -> each.drawBands(svg));
        List<LineSeries> grey = series.stream().filter(LineSeries::isGrey).toList();
        List<LineSeries> coloured =
                series.stream().filter(each -> !each.isGrey()).toList();
        for (List<LineSeries> layer : List.of(grey, coloured)) {
            layer.forEach(each -> each.drawLine(svg));
            layer.forEach(each -> each.drawMarks(svg, numbers));
        }
        labels.ifPresent(each -> each.draw(svg, coloured, right, bottom + BELOW));
    }

    private void drawAxes() {
        for (BigDecimal tick : ticks) {
            double y = bottom - axis.position(tick);
            svg.line(tick.signum() == 0 ? "zero" : "grid", left, y, right, y);
            svg.text("tick", left - LEFT_GAP / 2, y + 4, "end", numbers.tick(tick, ticks));
        }
        categories.draw(svg, bottom + 16, 0, labels.isPresent() ? right + INSET : right + RIGHT);
    }
}
