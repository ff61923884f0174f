// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.period.TimePeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/**
 * Draws lines: periods from left to right, numbers from bottom to top, with a band between the bounds. A line is
 * interrupted where its series has no value.
 */
final class LineDrawing implements ChartDrawing {
    private static final double TOP = 8;
    private static final double BELOW = 24;
    private static final double RIGHT = 14;
    private static final double LEFT_GAP = 8;
    private static final double LABEL_GAP = 12;
    private static final double HALF = 4.5;
    private static final double SMALL_HALF = 2.5;
    private static final double CAP = 4;
    private static final double ARROW = 7;
    private static final double LEAST_STEP = 18;
    private static final int LEAST_TICKS = 5;
    private static final double TICK_STEP = 72;
    private static final double TICK_FONT = 11;
    private static final BigDecimal ROOM = new BigDecimal("0.05");

    private final Chart chart;
    private final ChartNumbers numbers;
    private final SvgWriter svg;
    private final List<String> categories;
    private final double[] places;
    private final LinearAxis axis;
    private final List<BigDecimal> ticks;
    private final double left;
    private final double right;
    private final double bottom;

    /** A point of a series with its horizontal position. */
    private record Mark(ChartPoint point, int category, double x) {}

    LineDrawing(Chart chart, double width, double height, ChartNumbers numbers, SvgWriter svg) {
        this.chart = chart;
        this.numbers = numbers;
        this.svg = svg;
        this.bottom = height - BELOW;
        NumberRange range = chart.startsAtZero()
                ? chart.range().withZero(ROOM)
                : chart.range().widened(ROOM);
        this.axis = new LinearAxis(range.least(), range.greatest(), 0, bottom - TOP);
        this.ticks = axis.ticks(Math.max(LEAST_TICKS, (int) (height / TICK_STEP)));
        this.left = LEFT_GAP
                + ticks.stream()
                        .mapToDouble(tick -> LabelText.width(numbers.tick(tick), TICK_FONT))
                        .max()
                        .orElse(0);
        this.right = width - RIGHT;
        List<TimePeriod> periods = periods(chart.categories());
        this.categories = periods.isEmpty()
                ? chart.categories()
                : periods.stream().map(TimePeriod::toString).toList();
        this.places = places(periods);
    }

    /** Returns the categories as periods in chronological order, or an empty list if one is not a period. */
    private static List<TimePeriod> periods(List<String> categories) {
        List<TimePeriod> periods = new ArrayList<>();
        for (String category : categories) {
            try {
                periods.add(TimePeriod.parse(category));
            } catch (IllegalArgumentException notAPeriod) {
                return List.of();
            }
        }
        boolean areTexts = periods.stream().map(TimePeriod::toString).toList().containsAll(categories);
        periods.sort(Comparator.naturalOrder());
        return areTexts ? periods : List.of();
    }

    private double[] places(List<TimePeriod> periods) {
        double[] days =
                DoubleStream.iterate(0, i -> i + 1).limit(categories.size()).toArray();
        for (int i = 0; i < periods.size(); i++) {
            days[i] = (periods.get(i).startEpochDay() + periods.get(i).endEpochDay()) / 2.0;
        }
        double first = days[0];
        double span = days[days.length - 1] - first;
        double inset = HALF + 2;
        for (int i = 0; i < days.length; i++) {
            double share = span > 0 ? (days[i] - first) / span : 0.5;
            days[i] = left + inset + share * (right - left - 2 * inset);
        }
        return days;
    }

    @Override
    public void draw() {
        drawAxes();
        List<List<Mark>> series = new ArrayList<>();
        Set<Mark> inBands = new HashSet<>();
        chart.series().forEach(name -> series.add(marks(name)));
        for (int i = 0; i < series.size(); i++) {
            for (List<Mark> run : runs(series.get(i), LineDrawing::isBounded)) {
                drawBand(i, run);
                inBands.addAll(run);
            }
        }
        for (int i = 0; i < series.size(); i++) {
            for (List<Mark> run : runs(series.get(i), mark -> mark.point.value().isPresent())) {
                drawLine(i, run);
            }
        }
        for (int i = 0; i < series.size(); i++) {
            for (Mark mark : series.get(i)) {
                drawMark(i, mark, !inBands.contains(mark));
            }
        }
    }

    private void drawAxes() {
        for (BigDecimal tick : ticks) {
            double y = y(tick);
            svg.line(tick.signum() == 0 ? "zero" : "grid", left, y, right, y);
            svg.text("tick", left - LEFT_GAP / 2, y + 4, "end", numbers.tick(tick));
        }
        int step = labelStep();
        int last = categories.size() - 1;
        for (int i = last; i >= 0; i -= step) {
            double half = LabelText.width(categories.get(i), TICK_FONT) / 2;
            boolean isEnd = places[i] + half > right + RIGHT;
            svg.text(
                    "tick",
                    isEnd ? right + RIGHT : places[i],
                    bottom + 16,
                    isEnd ? "end" : "middle",
                    categories.get(i));
        }
    }

    /** Returns the least step between labels at which none of them overlap. */
    private int labelStep() {
        int last = categories.size() - 1;
        for (int step = 1; step <= last; step++) {
            boolean fits = true;
            for (int i = last; i - step >= 0; i -= step) {
                double needed = LabelText.width(categories.get(i), TICK_FONT) / 2
                        + LabelText.width(categories.get(i - step), TICK_FONT) / 2
                        + LABEL_GAP;
                fits &= places[i] - places[i - step] >= needed;
            }
            if (fits) {
                return step;
            }
        }
        return Math.max(1, last + 1);
    }

    private List<Mark> marks(String series) {
        return chart.points().stream()
                .filter(point -> point.series().equals(series))
                .map(point -> {
                    int category = categories.indexOf(point.category());
                    return new Mark(point, category, places[category]);
                })
                .sorted(Comparator.comparingInt(Mark::category))
                .toList();
    }

    private static List<List<Mark>> runs(List<Mark> marks, Predicate<Mark> isPart) {
        List<List<Mark>> runs = new ArrayList<>();
        List<Mark> run = new ArrayList<>();
        for (Mark mark : marks) {
            boolean continues = !run.isEmpty() && run.get(run.size() - 1).category == mark.category - 1;
            if (!continues || !isPart.test(mark)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (isPart.test(mark)) {
                run.add(mark);
            }
        }
        runs.add(run);
        runs.removeIf(each -> each.size() < 2);
        return runs;
    }

    private static boolean isBounded(Mark mark) {
        Optional<Interval> bounds = mark.point.bounds();
        return bounds.flatMap(Interval::lower).isPresent()
                && bounds.flatMap(Interval::upper).isPresent();
    }

    private double y(BigDecimal number) {
        return bottom - axis.position(number);
    }

    private void drawBand(int series, List<Mark> run) {
        double[] points = new double[run.size() * 4];
        for (int i = 0; i < run.size(); i++) {
            Interval bounds = run.get(i).point.bounds().orElseThrow();
            int back = points.length - 2 - 2 * i;
            points[2 * i] = run.get(i).x;
            points[2 * i + 1] = y(bounds.upper().orElseThrow());
            points[back] = run.get(i).x;
            points[back + 1] = y(bounds.lower().orElseThrow());
        }
        svg.polygon("band " + SeriesMarks.cssClass(series), points);
    }

    private void drawLine(int series, List<Mark> run) {
        StringBuilder path = new StringBuilder();
        for (Mark mark : run) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(SvgWriter.number(mark.x))
                    .append(' ')
                    .append(SvgWriter.number(y(mark.point.value().orElseThrow())));
        }
        svg.path("line " + SeriesMarks.cssClass(series), path.toString());
    }

    private void drawMark(int series, Mark mark, boolean hasWhisker) {
        svg.startGroup(numbers.text(mark.point).description());
        if (hasWhisker) {
            mark.point.bounds().ifPresent(bounds -> drawBounds(series, mark, bounds));
        }
        double half = (right - left) / categories.size() < LEAST_STEP ? SMALL_HALF : HALF;
        mark.point.value().ifPresent(value -> SeriesMarks.draw(svg, series, mark.x, y(value), half, 0));
        svg.endGroup();
    }

    /** Draws both ends as a bar with caps, and one end as an arrow away from it. */
    private void drawBounds(int series, Mark mark, Interval bounds) {
        double x = mark.x;
        if (isBounded(mark)) {
            double from = y(bounds.lower().orElseThrow());
            double to = y(bounds.upper().orElseThrow());
            if (from - to >= 2) {
                svg.line("whisker", x, from, x, to);
                svg.line("whisker", x - CAP, from, x + CAP, from);
                svg.line("whisker", x - CAP, to, x + CAP, to);
            }
            return;
        }
        String cssClass = SeriesMarks.cssClass(series) + " arrow";
        bounds.lower().map(this::y).ifPresent(y -> {
            svg.line("whisker", x - HALF, y, x + HALF, y);
            svg.polygon(cssClass, x - HALF, y - 2, x, y - 2 - ARROW, x + HALF, y - 2);
        });
        bounds.upper().map(this::y).ifPresent(y -> {
            svg.line("whisker", x - HALF, y, x + HALF, y);
            svg.polygon(cssClass, x - HALF, y + 2, x, y + 2 + ARROW, x + HALF, y + 2);
        });
    }
}
