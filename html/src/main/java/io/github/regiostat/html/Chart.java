// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.html.internal.LinearAxis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A chart of figures with their bounds, such as three bars of technology contracts in 2013, 2023 and 2024.
 *
 * <p>A page draws it as inline SVG with a table of its numbers. All figures of a chart have one unit; counts may count
 * different things.
 *
 * <p>Immutable and thread-safe.
 */
public final class Chart {
    /** The greatest number of points of a chart. */
    public static final int MAX_POINTS = 200;

    /** The greatest number of series, which differ by colour and by shape. */
    public static final int MAX_SERIES = 4;

    private final String title;
    private final ChartForm form;
    private final String note;
    private final List<ChartPoint> points;

    private Chart(Builder builder) {
        this.title = builder.title;
        this.form = builder.form;
        this.note = builder.note;
        this.points = List.copyOf(builder.points);
    }

    /**
     * Returns a builder of a chart.
     *
     * @param title the title
     * @return a builder without points
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /**
     * Returns the title.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the form.
     *
     * @return the form
     */
    public ChartForm form() {
        return form;
    }

    /**
     * Returns the note below the chart, or empty text.
     *
     * @return the note
     */
    public String note() {
        return note;
    }

    /**
     * Returns the points in the order in which they are drawn.
     *
     * @return the points
     */
    public List<ChartPoint> points() {
        return points;
    }

    List<String> series() {
        return points.stream().map(ChartPoint::series).distinct().toList();
    }

    List<String> categories() {
        return points.stream().map(ChartPoint::category).distinct().toList();
    }

    List<ChartPoint> pointsOf(String category) {
        return points.stream()
                .filter(point -> point.category().equals(category))
                .toList();
    }

    /** Returns the least and the greatest number that a drawing shows. */
    NumberRange range() {
        return NumberRange.of(points.stream().flatMap(ChartPoint::numbers).toList());
    }

    /** Builds a chart. */
    public static final class Builder {
        private final String title;
        private final List<ChartPoint> points = new ArrayList<>();
        private ChartForm form = ChartForm.BARS;
        private String note = "";

        private Builder(String title) {
            this.title = Objects.requireNonNull(title, "title");
        }

        /**
         * Sets the form; by default {@link ChartForm#BARS}.
         *
         * @param form the form
         * @return this builder
         */
        public Builder form(ChartForm form) {
            this.form = Objects.requireNonNull(form, "form");
            return this;
        }

        /**
         * Sets the note below the chart. By default a chart has no note.
         *
         * @param note the note
         * @return this builder
         */
        public Builder note(String note) {
            this.note = Objects.requireNonNull(note, "note");
            return this;
        }

        /**
         * Adds the figure of a measurement with its source. A measurement without a figure is skipped.
         *
         * @param category the category: the row of the chart
         * @param series the series, empty in a chart of one series
         * @param measurement the measurement
         * @return this builder
         * @throws IllegalArgumentException if the unit differs, a number is too long, or the chart is full
         */
        public Builder add(String category, String series, Measurement<?> measurement) {
            Optional<String> source = measurement.source().map(Object::toString);
            measurement
                    .figure()
                    .map(Figure.class::cast)
                    .ifPresent(figure -> add(new ChartPoint(category, series, (Figure<?>) figure, source)));
            return this;
        }

        /**
         * Adds a point.
         *
         * @param point the point
         * @return this builder
         * @throws IllegalArgumentException if the unit differs, a number is too long, or the chart is full
         */
        public Builder add(ChartPoint point) {
            if (!points.isEmpty()) {
                requireSameUnit(points.get(0).figure(), point.figure());
            }
            if (!point.numbers().allMatch(LinearAxis::isDrawable)) {
                throw new IllegalArgumentException("Numbers of chart '" + title + "' must have at most "
                        + LinearAxis.MAX_DIGITS + " digits before and after the decimal point, but '" + point.category()
                        + "' has more");
            }
            points.add(point);
            if (points.size() > MAX_POINTS) {
                throw new IllegalArgumentException("Chart '" + title + "' must have at most " + MAX_POINTS + " points");
            }
            if (points.stream().map(ChartPoint::series).distinct().count() > MAX_SERIES) {
                throw new IllegalArgumentException("Chart '" + title + "' must have at most " + MAX_SERIES
                        + " series, but '" + point.series() + "' is one more");
            }
            return this;
        }

        private void requireSameUnit(Figure<?> first, Figure<?> other) {
            boolean areCounts =
                    first.unit().kind() == Count.class && other.unit().kind() == Count.class;
            if (!areCounts && !first.unit().equals(other.unit())) {
                throw new IllegalArgumentException("Chart '" + title + "' must have one unit, but has '" + first.unit()
                        + "' and '" + other.unit() + "'");
            }
        }

        /**
         * Builds the chart.
         *
         * @return the chart
         * @throws IllegalStateException if there is no point
         */
        public Chart build() {
            if (points.isEmpty()) {
                throw new IllegalStateException("Chart '" + title + "' must have a point; add one with add");
            }
            return new Chart(this);
        }
    }
}
