// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Draws bars and dots: categories from top to bottom, numbers from left to right. */
final class RowDrawing implements ChartDrawing {
    private static final double AXIS = 24;
    private static final double HALF = 4.5;
    private static final double ARROW = 7;
    private static final int LEAST_TICKS = 5;
    private static final int TICK_STEP = 120;
    private static final double EDGE = 16;

    private final Chart chart;
    private final ChartLayout layout;
    private final ChartNumbers numbers;
    private final LinearAxis axis;
    private final SvgWriter svg;
    private final double bottom;

    RowDrawing(Chart chart, ChartLayout layout, ChartNumbers numbers, SvgWriter svg) {
        this.chart = chart;
        this.layout = layout;
        this.numbers = numbers;
        double widest = chart.points().stream()
                .mapToDouble(point -> LabelText.width(label(point), ChartLayout.FONT))
                .max()
                .orElse(0);
        this.axis = layout.axis(widest);
        this.bottom = layout.height();
        this.svg = svg;
    }

    /** Returns the height of the drawing of a layout. */
    static int height(ChartLayout layout) {
        return (int) Math.ceil(layout.height() + AXIS);
    }

    @Override
    public void draw() {
        drawAxis();
        double y = 0;
        for (String category : chart.categories()) {
            y = drawCategory(category, y);
        }
    }

    private void drawAxis() {
        for (BigDecimal tick : axis.ticks(Math.max(LEAST_TICKS, layout.width() / TICK_STEP))) {
            double x = axis.position(tick);
            svg.line(tick.signum() == 0 ? "zero" : "grid", x, 0, x, bottom);
            String anchor = x < EDGE ? "start" : x > layout.width() - EDGE ? "end" : "middle";
            svg.text("tick", anchor.equals("end") ? layout.width() : x, bottom + 14, anchor, numbers.tick(tick));
        }
    }

    private double drawCategory(String category, double top) {
        List<ChartPoint> points = chart.pointsOf(category);
        double marks = layout.markHeight(points.size());
        double middle = layout.isNameBeside() ? marks / 2 + (layout.isBars() ? 2 : 4) : ChartLayout.FONT;
        double line = top + middle;
        for (String name : layout.nameLines(category)) {
            svg.text("category", layout.isNameBeside() ? 0 : ChartLayout.NAME_INDENT, line, "start", name);
            line += ChartLayout.NAME;
        }
        double y = top + layout.nameHeight(category);
        for (ChartPoint point : points) {
            svg.startGroup(numbers.text(point).description());
            if (layout.isBars()) {
                drawBar(point, y);
                y += ChartLayout.BAR + ChartLayout.GAP;
            } else {
                drawDot(point, y + layout.dotPlace(chart.series().indexOf(point.series())));
            }
            svg.endGroup();
        }
        return top + layout.nameHeight(category) + marks + layout.groupGap();
    }

    private String cssClass(ChartPoint point) {
        return SeriesMarks.cssClass(chart.series().indexOf(point.series()));
    }

    private void drawBar(ChartPoint point, double y) {
        double zero = axis.position(BigDecimal.ZERO);
        double middle = y + ChartLayout.BAR / 2;
        double end = zero;
        Optional<Interval> bounds = point.bounds();
        if (point.value().isPresent()) {
            end = axis.position(point.value().get());
            svg.rectangle(cssClass(point), Math.min(zero, end), y, Math.abs(end - zero), ChartLayout.BAR);
            bounds.ifPresent(b -> drawWhisker(point, b, middle));
        } else if (bounds.flatMap(Interval::lower).isPresent()) {
            end = axis.position(bounds.flatMap(Interval::lower).get());
            svg.rectangle(cssClass(point), Math.min(zero, end), y, Math.abs(end - zero), ChartLayout.BAR);
            end = drawFromLower(point, bounds.get(), y);
        } else if (bounds.flatMap(Interval::upper).isPresent()) {
            end = axis.position(bounds.flatMap(Interval::upper).get());
            svg.rectangle(cssClass(point) + " upto", Math.min(zero, end), y, Math.abs(end - zero), ChartLayout.BAR);
        }
        svg.text("value", Math.max(zero, end) + 6, middle + 4, "start", label(point));
    }

    /** Draws the range of a figure without a value: to its upper bound, or an arrow if it has none. */
    private double drawFromLower(ChartPoint point, Interval bounds, double y) {
        double middle = y + ChartLayout.BAR / 2;
        Optional<BigDecimal> upper = bounds.upper();
        if (upper.isPresent()) {
            drawWhisker(point, bounds, middle);
            return axis.position(upper.get());
        }
        double from = axis.position(bounds.lower().orElseThrow()) + 2;
        svg.polygon(cssClass(point) + " arrow", from, y, from + ARROW, middle, from, y + ChartLayout.BAR);
        return from + ARROW;
    }

    private void drawWhisker(ChartPoint point, Interval bounds, double y) {
        if (bounds.lower().isPresent() && bounds.lower().equals(bounds.upper())) {
            return;
        }
        double from = bounds.lower().map(axis::position).orElse(axis.left());
        double to = bounds.upper().map(axis::position).orElse(axis.right());
        svg.line("whisker " + cssClass(point), from, y, to, y);
        bounds.lower().ifPresent(end -> svg.line("whisker", from, y - HALF, from, y + HALF));
        bounds.upper().ifPresent(end -> svg.line("whisker", to, y - HALF, to, y + HALF));
    }

    private void drawDot(ChartPoint point, double y) {
        point.bounds().ifPresent(bounds -> drawWhisker(point, bounds, y));
        int series = chart.series().indexOf(point.series());
        point.value().map(axis::position).ifPresent(x -> SeriesMarks.draw(svg, series, x, y, HALF, SeriesMarks.RING));
    }

    private String label(ChartPoint point) {
        if (point.value().isPresent()) {
            return numbers.label(point.value().get());
        }
        Optional<Interval> bounds = point.bounds();
        Optional<BigDecimal> lower = bounds.flatMap(Interval::lower);
        Optional<BigDecimal> upper = bounds.flatMap(Interval::upper);
        if (lower.isPresent() && upper.isPresent()) {
            return numbers.label(lower.get()) + "–" + numbers.label(upper.get());
        }
        if (lower.isPresent()) {
            return (bounds.get().isLowerOpen() ? "> " : "≥ ") + numbers.label(lower.get());
        }
        return upper.map(end -> (bounds.get().isUpperOpen() ? "< " : "≤ ") + numbers.label(end))
                .orElse("?");
    }
}
