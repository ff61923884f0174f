// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.format.CellTable;
import io.github.regiostat.format.FigureFormat;
import io.github.regiostat.format.QuantityFormat;
import io.github.regiostat.format.TableFormat;
import io.github.regiostat.format.UnitStyle;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A chart of figures with their bounds, such as three bars of technology contracts in 2013, 2023 and 2024.
 *
 * {@snippet file="ReadableSnippets.java" region="chart"}
 *
 * <p>{@link #toSvg} returns a file of its own: it loads nothing, follows light and dark colour schemes, and has a title
 * and a description for screen readers. {@link #toHtml} adds a table of the numbers. All figures of a chart have one
 * unit; counts may count different things.
 *
 * <p>Immutable and thread-safe.
 */
public final class Chart {
    /** The greatest number of points of a chart. */
    public static final int MAX_POINTS = 200;

    /** The greatest number of series, which differ by colour and by shape. */
    public static final int MAX_SERIES = 4;

    private static final int DEFAULT_WIDTH = 640;
    private static final int DEFAULT_HEIGHT = 400;
    private static final int LEAST_WIDTH = 280;
    private static final int LEAST_HEIGHT = 200;
    private static final int MAX_SIZE = 4000;

    private final String title;
    private final ChartForm form;
    private final String note;
    private final int width;
    private final int height;
    private final List<ChartPoint> points;
    /** The dataset whose names follow the language, or empty if the names were given. */
    private final Optional<Dataset> dataset;

    private final boolean hasOwnTitle;

    private Chart(Builder builder) {
        this.title = builder.title;
        this.form = builder.form;
        this.note = builder.note;
        this.width = builder.width;
        this.height = builder.height;
        this.points = List.copyOf(builder.points);
        this.dataset = builder.dataset;
        this.hasOwnTitle = builder.hasOwnTitle;
    }

    /**
     * Returns the chart of the figures of a dataset: lines over the periods, or bars of the regions if there is one
     * period. The parts in which measurements differ, such as the region or the frequency, name the series. Missing
     * figures are gaps. Regions and indicators are named in the language in which the chart is drawn.
     *
     * {@snippet file="ReadableSnippets.java" region="dataset-chart"}
     *
     * @param dataset the dataset
     * @return the chart, whose title, form and size can be changed
     * @throws IllegalArgumentException if the dataset has no figures, several units, or more series or figures than a
     *     chart can show
     */
    public static Chart of(Dataset dataset) {
        return DatasetChart.of(Objects.requireNonNull(dataset, "dataset"), Locale.ENGLISH)
                .named(dataset)
                .build();
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
     * @return the title, with the English names of a dataset
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
     * @return the points, with the English names of a dataset
     */
    public List<ChartPoint> points() {
        return points;
    }

    /**
     * Returns the width of {@link #toSvg}.
     *
     * @return the width in pixels
     */
    public int width() {
        return width;
    }

    /**
     * Returns the height of {@link #toSvg} with lines. That of bars and dots follows from the number of their rows.
     *
     * @return the height in pixels
     */
    public int height() {
        return height;
    }

    /**
     * Returns the names of the series.
     *
     * @return the names in the order of their first point
     */
    public List<String> series() {
        return points.stream().map(ChartPoint::series).distinct().toList();
    }

    /**
     * Returns the categories.
     *
     * @return the categories in the order of their first point
     */
    public List<String> categories() {
        return points.stream().map(ChartPoint::category).distinct().toList();
    }

    /**
     * Returns the chart with names in another language, for a caller that prints them itself. Names of the chart of a
     * dataset are English at first. Names that were given do not change.
     *
     * @param locale the locale of the names of regions and indicators
     * @return the chart
     * @throws IllegalArgumentException if the names do not tell the series of the dataset apart
     */
    public Chart localized(Locale locale) {
        if (dataset.isEmpty()) {
            return this;
        }
        Builder chart = DatasetChart.of(dataset.get(), locale)
                .named(dataset.get())
                .form(form)
                .note(note)
                .size(width, height);
        return hasOwnTitle ? chart.titled(title).build() : chart.build();
    }

    private Builder copy() {
        Builder chart = new Builder(title).form(form).note(note).size(width, height);
        chart.points.addAll(points);
        chart.dataset = dataset;
        chart.hasOwnTitle = hasOwnTitle;
        return chart;
    }

    /**
     * Returns the chart with another title, which is the same in every language.
     *
     * @param title the title
     * @return the chart
     */
    public Chart withTitle(String title) {
        return copy().titled(title).build();
    }

    /**
     * Returns the chart in another form.
     *
     * @param form the form
     * @return the chart
     */
    public Chart withForm(ChartForm form) {
        return copy().form(form).build();
    }

    /**
     * Returns the chart with another note.
     *
     * @param note the note, or an empty text for none
     * @return the chart
     */
    public Chart withNote(String note) {
        return copy().note(note).build();
    }

    /**
     * Returns the chart with another size of {@link #toSvg}.
     *
     * @param width the width in pixels, from 280 to 4000
     * @param height the height in pixels with lines, from 200 to 4000; that of bars and dots follows from the number of
     *     their rows
     * @return the chart
     * @throws IllegalArgumentException if the width or the height is out of range
     */
    public Chart withSize(int width, int height) {
        return copy().size(width, height).build();
    }

    /**
     * Returns the chart as SVG in English.
     *
     * @return the text of a file, as {@link #toSvg(Locale)} describes it
     */
    public String toSvg() {
        return toSvg(Locale.ENGLISH);
    }

    /**
     * Returns the chart as SVG: a file of its own, or an element of a page or notebook. It has the title, the unit, the
     * names of the series and the sources as text, loads nothing and has no script. Colours follow the colour scheme of
     * the reader. Series differ by colour and by the shape of their marks.
     *
     * @param locale the locale of names, words and numbers
     * @return the text of the file
     */
    public String toSvg(Locale locale) {
        return ChartSvg.of(localized(locale), locale);
    }

    /**
     * Returns the chart as HTML: a {@code figure} with the SVG and an unfolding table of the numbers, their bounds and
     * their sources.
     *
     * @param locale the locale of names, words and numbers
     * @return the element
     */
    public String toHtml(Locale locale) {
        Chart named = localized(locale);
        return "<figure class=\"regiostat-figure\">\n" + ChartSvg.of(named, locale) + "\n<details>\n<summary>"
                + ChartWords.of(locale).get("table") + "</summary>\n"
                + ChartTable.of(named, locale).print(TableFormat.HTML)
                + "</details>\n</figure>\n";
    }

    /**
     * Returns the numbers of the chart as a table, with their bounds and their sources.
     *
     * @param locale the locale of names, words and numbers
     * @return the table
     */
    public CellTable toTable(Locale locale) {
        return ChartTable.of(localized(locale), locale);
    }

    /**
     * Returns the drawing as inline SVG for a page that styles its classes, without title text, legend and sources.
     *
     * @param locale the locale of names, words and numbers
     * @return the element, 360 wide
     */
    public String drawing(Locale locale) {
        Chart named = localized(locale);
        ChartNumbers numbers = ChartNumbers.of(locale, range().largest());
        ChartLayout layout = new ChartLayout(named, ChartLayout.WIDTH);
        DrawingText text = new DrawingText("chart", named.title, named.description(locale));
        int size = form == ChartForm.LINES ? ChartLayout.HEIGHT : RowDrawing.height(layout);
        SvgWriter svg = new SvgWriter(ChartLayout.WIDTH, size, text);
        named.drawing(layout, size, numbers, svg).draw();
        return svg.finish();
    }

    ChartDrawing drawing(ChartLayout layout, int height, ChartNumbers numbers, SvgWriter svg) {
        return form == ChartForm.LINES
                ? new LineDrawing(this, layout.width(), height, numbers, svg)
                : new RowDrawing(this, layout, numbers, svg);
    }

    /**
     * Returns the unit of the numbers of the drawing, such as {@code CNY billion}.
     *
     * @param locale the locale of words
     * @return the unit with the word of its scale; for counts, the word of the scale or "number"
     */
    public String unit(Locale locale) {
        Unit<?> unit = points.get(0).figure().unit();
        QuantityFormat format = QuantityFormat.of(locale)
                .withScale(ChartNumbers.of(locale, range().largest()).scale());
        if (unit.kind() != Count.class) {
            return format.withUnits(UnitStyle.SHORT).unit(unit);
        }
        String word = format.withUnits(UnitStyle.SCALE_ONLY).unit(unit);
        return word.isEmpty() ? ChartWords.of(locale).get("unit.count") : word;
    }

    /** Returns the points with their numbers as text for screen readers. */
    String description(Locale locale) {
        FigureFormat format = ChartText.format(locale);
        return points.stream()
                .map(point -> ChartText.of(point, format).description())
                .collect(Collectors.joining("; "));
    }

    /**
     * Returns whether the axis of the drawing starts at zero: always with bars, and otherwise unless all numbers are
     * far from zero.
     *
     * @return whether the axis starts at zero
     */
    public boolean startsAtZero() {
        return form == ChartForm.BARS || !range().isFarFromZero();
    }

    /**
     * Returns the sources of the points.
     *
     * @return the sources in the order of their first point
     */
    public List<String> sources() {
        return points.stream()
                .map(ChartPoint::source)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Chart that
                && title.equals(that.title)
                && form == that.form
                && note.equals(that.note)
                && width == that.width
                && height == that.height
                && points.equals(that.points)
                && dataset.equals(that.dataset)
                && hasOwnTitle == that.hasOwnTitle;
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, form.name(), note, width, height, points);
    }

    /** Returns a short description, such as {@code Hotels in Beijing (bars, 3 points)}. */
    @Override
    public String toString() {
        return title + " (" + form.name().toLowerCase(Locale.ROOT) + ", " + points.size() + " points)";
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Chart.class, "its SVG");
    }

    /** Builds a chart. */
    public static final class Builder {
        private final List<ChartPoint> points = new ArrayList<>();
        private String title;
        private ChartForm form = ChartForm.BARS;
        private String note = "";
        private int width = DEFAULT_WIDTH;
        private int height = DEFAULT_HEIGHT;
        private Optional<Dataset> dataset = Optional.empty();
        private boolean hasOwnTitle = true;

        private Builder(String title) {
            this.title = Objects.requireNonNull(title, "title");
        }

        private Builder named(Dataset data) {
            this.dataset = Optional.of(data);
            this.hasOwnTitle = false;
            return this;
        }

        private Builder titled(String own) {
            this.title = Objects.requireNonNull(own, "title");
            this.hasOwnTitle = true;
            return this;
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
         * Sets the size of {@link Chart#toSvg}; by default 640 × 400.
         *
         * @param width the width in pixels, from 280 to 4000
         * @param height the height in pixels with lines, from 200 to 4000
         * @return this builder
         * @throws IllegalArgumentException if the width or the height is out of range
         */
        public Builder size(int width, int height) {
            requireSize("Width", width, LEAST_WIDTH);
            requireSize("Height", height, LEAST_HEIGHT);
            this.width = width;
            this.height = height;
            return this;
        }

        private static void requireSize(String name, int size, int least) {
            if (size < least || size > MAX_SIZE) {
                throw new IllegalArgumentException(name + " of a chart must be between " + least + " and " + MAX_SIZE
                        + " pixels, but was " + size);
            }
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
            if (!point.isDrawable()) {
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
