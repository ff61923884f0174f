// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.format.QuantityFormat;
import io.github.regiostat.format.UnitStyle;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A drawing of the interval that a text claims, such as {@code 12.65 to 12.75 %}, above the interval that the data
 * imply, on an axis that shows both.
 *
 * <p>A closed end is a stroke, an open end is a ring, and an arrow marks an unbounded side.
 */
public final class IntervalBar {
    private static final int WIDTH = 296;
    private static final int HEIGHT = 66;
    private static final double LEFT = 76;
    private static final double RIGHT = 286;
    private static final double CLAIMED = 13;
    private static final double IMPLIED = 33;
    private static final double AXIS = 48;
    private static final double LEAST_WIDTH = 2;
    private static final double LEAST_OPEN_WIDTH = 12;
    private static final double HALF = 4;
    private static final double ARROW = 8;
    private static final double FONT = 11;
    private static final int TICKS = 5;
    private static final double NEAR = 20;
    private static final int LONG_LABEL = 6;
    private static final BigDecimal MARGIN = new BigDecimal("0.22");
    private static final BigDecimal SMALL_PART = new BigDecimal("0.05");

    private final ChartWords words;
    private final QuantityFormat format;
    private final Optional<Unit<?>> unit;
    private final LinearAxis axis;
    private final SvgWriter svg;

    private IntervalBar(
            ChartWords words, QuantityFormat format, Optional<Unit<?>> unit, LinearAxis axis, SvgWriter svg) {
        this.words = words;
        this.format = format;
        this.unit = unit;
        this.axis = axis;
        this.svg = svg;
    }

    /**
     * Returns the drawing of a claimed and an implied interval as inline SVG, whose classes a page styles.
     *
     * @param claimed the claimed interval
     * @param implied the implied interval, or empty
     * @param unit the unit of both, or empty for numbers without a unit, such as ranks
     * @param locale the locale of words and numbers
     * @return the drawing, or empty if neither interval has an end, or an end has more than 60 digits on a side
     */
    public static Optional<String> draw(
            Interval claimed, Optional<Interval> implied, Optional<Unit<?>> unit, Locale locale) {
        ChartWords words = ChartWords.of(locale);
        QuantityFormat format = QuantityFormat.of(ChartWords.languageOf(locale)).withUnits(UnitStyle.SHORT);
        List<BigDecimal> ends = Stream.concat(Stream.of(claimed), implied.stream())
                .flatMap(interval -> Stream.concat(interval.lower().stream(), interval.upper().stream()))
                .sorted()
                .toList();
        if (ends.isEmpty() || !ends.stream().allMatch(LinearAxis::isDrawable)) {
            return Optional.empty();
        }
        String description = words.get("claimed") + ": " + text(claimed, unit, format) + "; " + words.get("implied")
                + ": " + implied.map(i -> text(i, unit, format)).orElse(words.get("undetermined"));
        SvgWriter svg = new SvgWriter(WIDTH, HEIGHT, new DrawingText("bar", words.get("bar.title"), description));
        IntervalBar bar = new IntervalBar(words, format, unit, axisAround(ends.get(0), ends.get(ends.size() - 1)), svg);
        bar.drawAxis();
        bar.drawLane("claimed", CLAIMED, Optional.of(claimed));
        bar.drawLane("implied", IMPLIED, implied);
        return Optional.of(svg.finish());
    }

    private static String text(Interval interval, Optional<Unit<?>> unit, QuantityFormat format) {
        return unit.isPresent() ? format.format(interval, unit.get()) : format.format(interval);
    }

    private static LinearAxis axisAround(BigDecimal least, BigDecimal greatest) {
        BigDecimal span = greatest.subtract(least);
        if (span.signum() == 0) {
            span = least.signum() == 0 ? BigDecimal.ONE : least.abs().multiply(SMALL_PART);
        }
        BigDecimal margin = span.multiply(MARGIN);
        return new LinearAxis(least.subtract(margin), greatest.add(margin), LEFT, RIGHT - LEFT);
    }

    private void drawAxis() {
        StringBuilder path = new StringBuilder(
                "M" + SvgWriter.number(LEFT) + " " + SvgWriter.number(AXIS) + "H" + SvgWriter.number(RIGHT));
        List<BigDecimal> ticks = axis.ticks(TICKS);
        Scale scale = format.scaleOf(ticks.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max));
        QuantityFormat digits = format.withScale(scale).withUnits(UnitStyle.NONE);
        boolean areLong = ticks.stream().anyMatch(t -> digits.format(t).length() > LONG_LABEL);
        svg.text("lane", LEFT - 8, AXIS + 16, unit(scale));
        for (BigDecimal tick : areLong ? axis.ticks(TICKS / 2) : ticks) {
            double x = axis.position(tick);
            path.append('M')
                    .append(SvgWriter.number(x))
                    .append(' ')
                    .append(SvgWriter.number(AXIS))
                    .append("v4");
            if (x > LEFT + NEAR && x < RIGHT - NEAR / 2) {
                svg.text("tick", x, AXIS + 16, digits.format(tick));
            }
        }
        svg.path("axis", path.toString());
    }

    /** Returns the unit of the axis, or the word of the magnitude if the unit is too long. */
    private String unit(Scale scale) {
        QuantityFormat scaled = format.withScale(scale);
        String word = scaled.withUnits(UnitStyle.SCALE_ONLY)
                .unit(Count.of(0, "things").unit());
        String text = unit.map(scaled::unit).orElse(word);
        return LabelText.width(text, FONT) <= LEFT ? text : word;
    }

    private void drawLane(String cssClass, double y, Optional<Interval> interval) {
        svg.text("lane", LEFT - 8, y + 4, words.get(cssClass));
        if (interval.isEmpty()) {
            svg.line("none", LEFT, y, RIGHT, y);
            return;
        }
        Optional<BigDecimal> lower = interval.get().lower();
        Optional<BigDecimal> upper = interval.get().upper();
        double from = lower.map(axis::position).orElse(LEFT + ARROW);
        double to = upper.map(axis::position).orElse(RIGHT - ARROW);
        boolean isOpen = interval.get().isLowerOpen() || interval.get().isUpperOpen();
        if (to - from < (isOpen && lower.isPresent() && upper.isPresent() ? LEAST_OPEN_WIDTH : LEAST_WIDTH)) {
            drawPoint(cssClass, (from + to) / 2, y);
            return;
        }
        svg.rectangle(cssClass, from, y - HALF, to - from, 2 * HALF);
        drawEnd(
                cssClass,
                new double[] {from, y, -1},
                lower.isPresent(),
                interval.get().isLowerOpen());
        drawEnd(
                cssClass,
                new double[] {to, y, 1},
                upper.isPresent(),
                interval.get().isUpperOpen());
    }

    private void drawPoint(String cssClass, double x, double y) {
        svg.polygon(cssClass + " point", x, y - 6, x + 5, y, x, y + 6, x - 5, y);
    }

    private void drawEnd(String cssClass, double[] end, boolean isBounded, boolean isOpen) {
        double x = end[0];
        double y = end[1];
        if (!isBounded) {
            svg.polygon(cssClass + " arrow", x, y - 7, x + end[2] * ARROW, y, x, y + 7);
        } else if (isOpen) {
            svg.circle(cssClass + " open", x, y, HALF);
        } else {
            svg.line(cssClass + " closed", x, y - 7, x, y + 7);
        }
    }
}
