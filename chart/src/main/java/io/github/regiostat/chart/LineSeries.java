// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The line of one series. It is interrupted where the series has no value, and where the next value has another price
 * basis, unit, edition or publisher.
 */
final class LineSeries {
    private static final double HALF = 4;
    private static final double SMALL_HALF = 2.5;
    private static final double CAP = 4;
    private static final double ARROW = 7;
    private static final double LEAST_STEP = 18;
    private static final double LEAST_SMALL_STEP = 7;

    private final String name;
    private final int colour;
    private final CategoryAxis categories;
    private final ToDoubleFunction<BigDecimal> height;
    private final List<Mark> marks;
    private final List<List<Mark>> lines;

    /** A point of the series with its horizontal position. */
    private record Mark(ChartEntry entry, int category, double x) {
        Optional<Interval> bounds() {
            return entry.point().bounds();
        }

        Optional<BigDecimal> value() {
            return entry.point().value();
        }
    }

    /**
     * A position in a drawing.
     *
     * @param x the horizontal position
     * @param y the vertical position
     */
    record Place(double x, double y) {}

    /**
     * Creates a line.
     *
     * @param name the name of the series
     * @param colour the number of its colour, or −1 for a grey line
     * @param entries its points
     * @param categories the horizontal axis
     * @param height the vertical position of a number
     */
    LineSeries(
            String name,
            int colour,
            List<ChartEntry> entries,
            CategoryAxis categories,
            ToDoubleFunction<BigDecimal> height) {
        this.name = name;
        this.colour = colour;
        this.categories = categories;
        this.height = height;
        this.marks = entries.stream()
                .filter(ChartEntry::isDrawn)
                .map(entry -> {
                    int category = categories.index(entry.category());
                    return new Mark(entry, category, categories.place(category));
                })
                .sorted(Comparator.comparingInt(Mark::category))
                .toList();
        this.lines = runs(mark -> mark.value().isPresent());
    }

    boolean isGrey() {
        return colour < 0;
    }

    int colour() {
        return colour;
    }

    String name() {
        return name;
    }

    /** Returns the place of the last point, or empty if the series has none. */
    Optional<Place> end() {
        return marks.stream()
                .reduce((first, second) -> second)
                .map(mark -> new Place(mark.x, y(mark.entry.rank().orElseThrow())));
    }

    private List<List<Mark>> runs(Predicate<Mark> isPart) {
        List<List<Mark>> runs = new ArrayList<>();
        List<Mark> run = new ArrayList<>();
        for (Mark mark : marks) {
            if (!isPart.test(mark)) {
                continue;
            }
            boolean continues = !run.isEmpty() && isJoined(run.get(run.size() - 1), mark);
            if (!continues) {
                run = new ArrayList<>();
                runs.add(run);
            }
            run.add(mark);
        }
        return runs;
    }

    private boolean isJoined(Mark before, Mark mark) {
        return categories.isNext(before.category, mark.category)
                && before.entry.basis().joins(mark.entry.basis());
    }

    private static boolean isBounded(Mark mark) {
        return mark.bounds().flatMap(Interval::lower).isPresent()
                && mark.bounds().flatMap(Interval::upper).isPresent();
    }

    private double y(BigDecimal number) {
        return height.applyAsDouble(number);
    }

    /** Draws the bands between the bounds. */
    void drawBands(SvgWriter svg) {
        if (isGrey()) {
            return;
        }
        for (List<Mark> run : runs(LineSeries::isBounded)) {
            if (run.size() > 1) {
                drawBand(svg, run);
            }
        }
    }

    private void drawBand(SvgWriter svg, List<Mark> run) {
        double[] points = new double[run.size() * 4];
        for (int i = 0; i < run.size(); i++) {
            Interval bounds = run.get(i).bounds().orElseThrow();
            int back = points.length - 2 - 2 * i;
            points[2 * i] = run.get(i).x;
            points[2 * i + 1] = y(bounds.upper().orElseThrow());
            points[back] = run.get(i).x;
            points[back + 1] = y(bounds.lower().orElseThrow());
        }
        svg.polygon("band " + SeriesMarks.cssClass(colour), points);
    }

    /** Draws the line; a browser shows the name of a grey line while the pointer is above it. */
    void drawLine(SvgWriter svg) {
        if (isGrey()) {
            svg.startGroup(name);
        }
        for (List<Mark> run : lines) {
            if (run.size() > 1) {
                StringBuilder path = new StringBuilder();
                for (Mark mark : run) {
                    path.append(path.isEmpty() ? 'M' : 'L')
                            .append(SvgWriter.number(mark.x))
                            .append(' ')
                            .append(SvgWriter.number(y(mark.value().orElseThrow())));
                }
                svg.path("line " + SeriesMarks.cssClass(colour), path.toString());
            }
        }
        if (isGrey()) {
            svg.endGroup();
        }
    }

    /** Draws the marks that have room, and those of points that no line reaches. */
    void drawMarks(SvgWriter svg, ChartNumbers numbers) {
        Set<Mark> inBands = new HashSet<>();
        runs(LineSeries::isBounded).stream().filter(run -> run.size() > 1).forEach(inBands::addAll);
        Set<Mark> inLines = new HashSet<>();
        lines.stream().filter(run -> run.size() > 1).forEach(inLines::addAll);
        double half = half();
        for (Mark mark : marks) {
            boolean isOnLine = inLines.contains(mark) && (isGrey() || half == 0);
            if (!isOnLine) {
                svg.startGroup(new ChartText(mark.entry, numbers).description());
                if (!inBands.contains(mark)) {
                    mark.bounds().ifPresent(bounds -> drawBounds(svg, mark, bounds));
                }
                mark.value()
                        .or(mark.entry.point()::approximate)
                        .ifPresent(value ->
                                SeriesMarks.draw(svg, colour, mark.x, y(value), half == 0 ? SMALL_HALF : half, 0));
                svg.endGroup();
            }
        }
    }

    private double half() {
        int size = categories.size();
        double step = size < 2 ? LEAST_STEP : (categories.place(size - 1) - categories.place(0)) / (size - 1);
        if (step >= LEAST_STEP) {
            return HALF;
        }
        return step >= LEAST_SMALL_STEP ? SMALL_HALF : 0;
    }

    /** Draws both ends as a bar with caps, and one end as an arrow away from it. */
    private void drawBounds(SvgWriter svg, Mark mark, Interval bounds) {
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
        String cssClass = SeriesMarks.cssClass(colour) + " arrow";
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
