// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Draws bars and dots: categories from top to bottom, numbers from left to right. */
final class RowDrawing implements ChartDrawing {
    private static final double AXIS = 24;
    private static final double HALF = 4.5;
    private static final double ARROW = 7;
    private static final int LEAST_TICKS = 2;
    private static final int MAX_TICKS = 12;
    private static final double TICK_GAP = 6;
    private static final double LABEL_GAP = 6;
    private static final double EDGE = 16;
    private static final double LEAST_WHISKER = 2;

    private final Chart chart;
    private final ChartLayout layout;
    private final ChartNumbers numbers;
    private final LinearAxis axis;
    private final SvgWriter svg;
    private final double bottom;
    /** Whether the room beside zero is to its right; to its left if no bar has a positive end. */
    private final boolean isRightOfZero;

    private final double rightLabels;

    RowDrawing(Chart chart, ChartLayout layout, ChartNumbers numbers, SvgWriter svg) {
        this.chart = chart;
        this.layout = layout;
        this.numbers = numbers;
        this.isRightOfZero =
                chart.range().greatest().signum() > 0 || chart.range().least().signum() == 0;
        double left = layout.isBars() ? widestLabel(true) : 0;
        double right = layout.isBars() ? widestLabel(false) : 0;
        this.axis = layout.axis(left, right);
        this.rightLabels = layout.labelRoom(right);
        this.bottom = layout.height();
        this.svg = svg;
    }

    private double widestLabel(boolean isLeft) {
        return chart.entries().stream()
                .filter(entry -> !entry.isListed() && isLeft(entry) == isLeft)
                .mapToDouble(entry -> LabelText.width(label(entry), ChartLayout.FONT))
                .max()
                .orElse(0);
    }

    /** Returns whether the label of a bar is to its left, because the bar points to the left. */
    private boolean isLeft(ChartEntry entry) {
        return entry.rank().map(number -> number.signum() < 0).orElse(!isRightOfZero);
    }

    /** Returns the height of the drawing of a layout. */
    static int height(ChartLayout layout) {
        return (int) Math.ceil(layout.height() + AXIS);
    }

    @Override
    public void draw() {
        drawAxis();
        for (ChartLayout.Row row : layout.rows()) {
            if (row.startsBlock()) {
                double y = row.top() - ChartLayout.GAP * 2;
                svg.line("grid", 0, y, layout.width(), y);
            }
            drawRow(row);
        }
    }

    private void drawAxis() {
        List<BigDecimal> ticks = ticks();
        for (BigDecimal tick : ticks) {
            double x = axis.position(tick);
            svg.line(tick.signum() == 0 ? "zero" : "grid", x, 0, x, bottom);
            String anchor = x < EDGE ? "start" : x > layout.width() - EDGE ? "end" : "middle";
            svg.text("tick", anchor.equals("end") ? layout.width() : x, bottom + 14, anchor, numbers.tick(tick, ticks));
        }
    }

    /** Returns as many ticks as have room beside one another. */
    private List<BigDecimal> ticks() {
        for (int count = MAX_TICKS; count > LEAST_TICKS; count--) {
            List<BigDecimal> ticks = axis.ticks(count);
            double step = ticks.size() < 2 ? 0 : axis.position(ticks.get(1)) - axis.position(ticks.get(0));
            if (step >= numbers.tickWidth(ticks) + TICK_GAP) {
                return ticks;
            }
        }
        return axis.ticks(LEAST_TICKS);
    }

    private void drawRow(ChartLayout.Row row) {
        double y = layout.marksTop(row);
        double middle = layout.isNameBeside()
                ? (layout.markHeight(row) - (row.name().size() - 1) * ChartLayout.NAME) / 2 + (layout.isBars() ? 2 : 4)
                : ChartLayout.FONT - (y - row.top());
        double line = y + middle;
        for (String name : row.name()) {
            svg.text("category", layout.isNameBeside() ? 0 : ChartLayout.NAME_INDENT, line, "start", name);
            line += ChartLayout.NAME;
        }
        if (!layout.isBars() && row.entries().stream().noneMatch(ChartEntry::isDrawn)) {
            svg.text(
                    "none",
                    axis.left(),
                    y + ChartLayout.FONT,
                    "start",
                    numbers.words().get("no-data"));
        }
        if (layout.isBars()) {
            y += (layout.markHeight(row) - row.entries().size() * (ChartLayout.BAR + ChartLayout.GAP)) / 2;
        }
        for (ChartEntry entry : row.entries()) {
            svg.startGroup(new ChartText(entry, numbers).description());
            if (layout.isBars()) {
                drawBar(entry, y);
                y += ChartLayout.BAR + ChartLayout.GAP;
            } else if (entry.isDrawn()) {
                drawDot(entry.point(), y + layout.dotPlace(colour(entry.point())));
            }
            svg.endGroup();
        }
    }

    private int colour(ChartPoint point) {
        return chart.highlighted().indexOf(point.series());
    }

    private String cssClass(ChartPoint point) {
        return SeriesMarks.cssClass(layout.isSeriesInLabel() ? 0 : colour(point));
    }

    private void drawBar(ChartEntry entry, double y) {
        ChartPoint point = entry.point();
        double zero = axis.position(BigDecimal.ZERO);
        double middle = y + ChartLayout.BAR / 2;
        double end = zero;
        Optional<Interval> bounds = point.bounds();
        if (point.value().isPresent()) {
            end = axis.position(point.value().get());
            svg.rectangle(cssClass(point), Math.min(zero, end), y, Math.abs(end - zero), ChartLayout.BAR);
            bounds.ifPresent(b -> drawWhisker(point, b, middle));
            end = farEnd(entry, bounds, end);
        } else if (bounds.flatMap(Interval::lower).isPresent()) {
            end = axis.position(bounds.flatMap(Interval::lower).get());
            svg.rectangle(cssClass(point), Math.min(zero, end), y, Math.abs(end - zero), ChartLayout.BAR);
            end = drawFromLower(point, bounds.get(), y);
        } else if (bounds.flatMap(Interval::upper).isPresent()) {
            end = axis.position(bounds.flatMap(Interval::upper).get());
            svg.rectangle(cssClass(point) + " upto", Math.min(zero, end), y, Math.abs(end - zero), ChartLayout.BAR);
        } else if (point.approximate().isPresent()) {
            end = axis.position(point.approximate().get());
            svg.rectangle(cssClass(point) + " upto", Math.min(zero, end), y, Math.abs(end - zero), ChartLayout.BAR);
        }
        drawLabel(entry, zero, end, middle + 4);
    }

    /** Returns the end of a bar with its whisker on the side of the label. */
    private double farEnd(ChartEntry entry, Optional<Interval> bounds, double end) {
        return isLeft(entry)
                ? Math.min(
                        end, bounds.flatMap(Interval::lower).map(axis::position).orElse(end))
                : Math.max(
                        end, bounds.flatMap(Interval::upper).map(axis::position).orElse(end));
    }

    private void drawLabel(ChartEntry entry, double zero, double end, double y) {
        String text = label(entry);
        String cssClass = entry.isDrawn() ? "value" : "none";
        if (isLeft(entry)) {
            svg.text(cssClass, Math.min(zero, end) - LABEL_GAP, y, "end", text);
        } else {
            double x = Math.max(zero, end) + LABEL_GAP;
            double room = Math.max(rightLabels - LABEL_GAP, layout.width() - x);
            svg.text(cssClass, x, y, "start", LabelText.fitted(text, ChartLayout.FONT, room));
        }
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
        double from = bounds.lower().map(axis::position).orElse(axis.left());
        double to = bounds.upper().map(axis::position).orElse(axis.right());
        if (to - from < LEAST_WHISKER) {
            return;
        }
        svg.line("whisker " + cssClass(point), from, y, to, y);
        bounds.lower().ifPresent(end -> svg.line("whisker", from, y - HALF, from, y + HALF));
        bounds.upper().ifPresent(end -> svg.line("whisker", to, y - HALF, to, y + HALF));
    }

    private void drawDot(ChartPoint point, double y) {
        point.bounds().ifPresent(bounds -> drawWhisker(point, bounds, y));
        int series = colour(point);
        point.value()
                .or(point::approximate)
                .map(axis::position)
                .ifPresent(x -> SeriesMarks.draw(svg, series, x, y, HALF, SeriesMarks.RING));
    }

    private String label(ChartEntry entry) {
        String number = entry.isDrawn() ? number(entry) : numbers.words().get("no-data");
        return layout.isSeriesInLabel() ? number + "  " + entry.series() : number;
    }

    private String number(ChartEntry entry) {
        ChartPoint point = entry.point();
        if (point.value().isPresent()) {
            return numbers.label(entry);
        }
        if (point.approximate().isPresent()) {
            return numbers.approximate(point.figure().orElseThrow());
        }
        Unit<?> unit = point.figure().orElseThrow().unit();
        Interval bounds = point.bounds().orElseThrow();
        Optional<String> lower = bounds.lower().map(end -> numbers.label(end, unit, true));
        Optional<String> upper = bounds.upper().map(end -> numbers.label(end, unit, false));
        if (lower.isPresent() && upper.isPresent()) {
            return lower.get() + "–" + upper.get();
        }
        return lower.map(end -> (bounds.isLowerOpen() ? "> " : "≥ ") + end)
                .or(() -> upper.map(end -> (bounds.isUpperOpen() ? "< " : "≤ ") + end))
                .orElseThrow();
    }
}
