// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.html.internal.DrawingText;
import io.github.regiostat.html.internal.LinearAxis;
import io.github.regiostat.html.internal.Magnitude;
import io.github.regiostat.html.internal.SvgWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Draws a chart as SVG: categories from top to bottom, numbers from left to right. */
final class ChartDrawing {
    private static final int WIDTH = 360;
    private static final double LABELS = 62;
    private static final double CATEGORY = 16;
    private static final double BAR = 13;
    private static final double GAP = 4;
    private static final double GROUP_GAP = 12;
    private static final double DOT_ROW = 20;
    private static final double AXIS = 24;
    private static final double HALF = 4.5;
    private static final double ARROW = 7;
    private static final int DIGITS = 4;
    private static final int TICKS = 5;
    private static final BigDecimal ROOM = new BigDecimal("1.02");

    private final Chart chart;
    private final Magnitude magnitude;
    private final LinearAxis axis;
    private final SvgWriter svg;
    private final double bottom;

    private ChartDrawing(Chart chart, String id, String description, boolean isChinese) {
        this.chart = chart;
        BigDecimal greatest =
                chart.points().stream().flatMap(ChartPoint::numbers).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal least =
                chart.points().stream().flatMap(ChartPoint::numbers).reduce(BigDecimal.ZERO, BigDecimal::min);
        boolean isZero = least.signum() == 0 && greatest.signum() == 0;
        this.magnitude = Magnitude.of(greatest.max(least.negate()), isChinese);
        double width = WIDTH - 4 - (isBars() ? LABELS : 10);
        this.axis = new LinearAxis(
                least.multiply(ROOM),
                isZero ? BigDecimal.ONE : greatest.multiply(ROOM).max(BigDecimal.ZERO),
                4,
                width);
        this.bottom = height();
        this.svg = new SvgWriter(
                id, WIDTH, (int) Math.ceil(bottom + AXIS), new DrawingText("chart", chart.title(), description));
    }

    static String draw(Chart chart, String id, String description, boolean isChinese) {
        ChartDrawing drawing = new ChartDrawing(chart, id, description, isChinese);
        drawing.drawAxis();
        double y = 0;
        for (String category : chart.categories()) {
            y = drawing.drawCategory(category, y);
        }
        return drawing.svg.finish();
    }

    /** Returns the magnitude in which numbers of a chart are printed. */
    static Magnitude magnitude(Chart chart, boolean isChinese) {
        return Magnitude.of(
                chart.points().stream()
                        .flatMap(ChartPoint::numbers)
                        .map(BigDecimal::abs)
                        .reduce(BigDecimal.ZERO, BigDecimal::max),
                isChinese);
    }

    private boolean isBars() {
        return chart.form() == ChartForm.BARS;
    }

    private double height() {
        double ofPoints = isBars()
                ? chart.points().size() * (BAR + GAP)
                : chart.categories().size() * DOT_ROW;
        return ofPoints + chart.categories().size() * (CATEGORY + GROUP_GAP);
    }

    private List<ChartPoint> pointsOf(String category) {
        return chart.points().stream()
                .filter(point -> point.category().equals(category))
                .toList();
    }

    private void drawAxis() {
        for (BigDecimal tick : axis.ticks(TICKS)) {
            double x = axis.position(tick);
            svg.line(tick.signum() == 0 ? "zero" : "grid", x, 0, x, bottom);
            svg.text("tick", x, bottom + 14, x < 16 ? "start" : "middle", digits(tick));
        }
    }

    private double drawCategory(String category, double top) {
        svg.text("category", 6, top + 12, "start", category);
        double y = top + CATEGORY;
        for (ChartPoint point : pointsOf(category)) {
            if (isBars()) {
                drawBar(point, y);
                y += BAR + GAP;
            } else {
                drawDot(point, y + DOT_ROW / 2 - 2);
            }
        }
        return y + (isBars() ? 0 : DOT_ROW) + GROUP_GAP;
    }

    private String cssClass(ChartPoint point) {
        return "s" + (chart.series().indexOf(point.series()) + 1);
    }

    private void drawBar(ChartPoint point, double y) {
        double zero = axis.position(BigDecimal.ZERO);
        double middle = y + BAR / 2;
        double end = zero;
        Optional<Interval> bounds = point.bounds();
        if (point.value().isPresent()) {
            end = axis.position(point.value().get());
            svg.rectangle(cssClass(point), Math.min(zero, end), y, Math.abs(end - zero), BAR);
            bounds.ifPresent(b -> drawWhisker(point, b, middle));
        } else if (bounds.flatMap(Interval::lower).isPresent()) {
            end = axis.position(bounds.flatMap(Interval::lower).get());
            svg.rectangle(cssClass(point), Math.min(zero, end), y, Math.abs(end - zero), BAR);
            svg.polygon(cssClass(point) + " arrow", end + 2, y, end + 2 + ARROW, middle, end + 2, y + BAR);
            end += ARROW + 2;
        } else if (bounds.flatMap(Interval::upper).isPresent()) {
            end = axis.position(bounds.flatMap(Interval::upper).get());
            svg.rectangle(cssClass(point) + " upto", Math.min(zero, end), y, Math.abs(end - zero), BAR);
        }
        svg.text("value", Math.max(zero, end) + 6, middle + 4, "start", label(point));
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
        point.value().map(axis::position).ifPresent(x -> {
            String cssClass = "dot " + cssClass(point);
            switch (chart.series().indexOf(point.series())) {
                case 0 -> svg.circle(cssClass, x, y, HALF);
                case 1 -> svg.rectangle(cssClass, x - HALF, y - HALF, 2 * HALF, 2 * HALF);
                case 2 -> svg.polygon(cssClass, x, y - 6, x + 6, y, x, y + 6, x - 6, y);
                default -> svg.circle(cssClass + " ring", x, y, HALF + 3);
            }
        });
    }

    private String digits(BigDecimal number) {
        int ofInteger = number.precision() - number.scale() - magnitude.exponent();
        return magnitude.digits(number, Math.max(DIGITS, ofInteger));
    }

    private String label(ChartPoint point) {
        if (point.value().isPresent()) {
            return digits(point.value().get());
        }
        Optional<Interval> bounds = point.bounds();
        Optional<BigDecimal> lower = bounds.flatMap(Interval::lower);
        Optional<BigDecimal> upper = bounds.flatMap(Interval::upper);
        if (lower.isPresent() && upper.isPresent()) {
            return digits(lower.get()) + "–" + digits(upper.get());
        }
        if (lower.isPresent()) {
            return (bounds.get().isLowerOpen() ? "> " : "≥ ") + digits(lower.get());
        }
        return upper.map(end -> (bounds.get().isUpperOpen() ? "< " : "≤ ") + digits(end))
                .orElse("?");
    }
}
