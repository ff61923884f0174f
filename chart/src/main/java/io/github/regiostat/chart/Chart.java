// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.format.CellTable;
import io.github.regiostat.format.TableFormat;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A chart of figures with their bounds, such as three bars of technology contracts in 2013, 2023 and 2024.
 *
 * {@snippet file="ReadableSnippets.java" region="chart"}
 *
 * <p>{@link #toSvg} returns a file of its own: it loads nothing, follows light and dark colour schemes, and has a title
 * and a description for screen readers. {@link #toHtml} adds a table of the numbers. All figures of a chart have one
 * unit; counts may count different things. Text is at least 11 pixels high if a chart of up to 640 pixels is shown 360
 * pixels wide.
 *
 * <p>Immutable and thread-safe.
 */
public final class Chart {
    /** The greatest number of points of a chart. */
    public static final int MAX_POINTS = 20_000;

    /** The greatest number of series with a colour and a shape of their own; any others are grey. */
    public static final int MAX_HIGHLIGHTED = 6;

    private static final int DEFAULT_WIDTH = 480;
    private static final int DEFAULT_HEIGHT = 400;
    private static final int LEAST_WIDTH = 280;
    private static final int LEAST_HEIGHT = 200;
    private static final int MAX_SIZE = 4000;

    private final String title;
    private final ChartForm form;
    private final String note;
    private final int width;
    private final int height;
    /** The points in the order in which they were added. */
    private final List<ChartEntry> added;
    /** The points in the order in which they are drawn. */
    private final List<ChartEntry> entries;

    private final ChartOptions options;
    /** Other names by which a series can be highlighted, such as the code of its region. */
    private final Map<String, Set<String>> aliases;

    private final List<String> highlighted;
    /** The language of the names. */
    private final Locale locale;
    /** The dataset whose names follow the language, or empty if the names were given. */
    private final Optional<Dataset> dataset;

    private final boolean hasOwnTitle;

    private Chart(Builder builder) {
        this.title = builder.title;
        this.form = builder.form;
        this.note = builder.note;
        this.width = builder.width;
        this.height = builder.height;
        this.added = List.copyOf(builder.entries);
        this.options = builder.options;
        this.entries = form == ChartForm.LINES ? added : RowOrdering.of(added, options);
        this.aliases = Copies.map(builder.aliases);
        this.highlighted = HighlightedSeries.of(entries, options.highlighted(), aliases);
        this.locale = builder.locale;
        this.dataset = builder.dataset;
        this.hasOwnTitle = builder.hasOwnTitle;
    }

    /**
     * Returns the chart of the figures of a dataset: lines over the periods, or bars of the regions by value if there
     * is one period. The parts in which measurements differ, such as the region or the frequency, name the series. A
     * line is interrupted where the price basis, the unit, the edition or the publisher changes, and a note tells why.
     * Missing figures are shown or listed as "no data". Regions and indicators are named in the language in which the
     * chart is drawn. Languages are Arabic, Chinese, Dutch, English, French, German, Italian, Japanese, Korean, Polish,
     * Portuguese, Russian and Spanish; in any other language, names, words and numbers are English.
     *
     * {@snippet file="ReadableSnippets.java" region="dataset-chart"}
     *
     * @param dataset the dataset
     * @return the chart, whose title, form and size can be changed
     * @throws IllegalArgumentException if the dataset has no figures, several units, several figures for a period and
     *     region that nothing tells apart, or more than {@link #MAX_POINTS} measurements
     */
    public static Chart of(Dataset dataset) {
        return DatasetChart.of(Objects.requireNonNull(dataset, "dataset"), Locale.ENGLISH, ChartOptions.DEFAULT)
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
     * @return the title, with the English names of a dataset unless it was {@linkplain #localized localized}
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
     * Returns all notes that belong below the drawing: the {@linkplain #note() note} of the chart, whether the axis
     * starts at zero, how many lines are grey, why lines break, and what has no data.
     *
     * @param locale the locale of names and words
     * @return the notes, without the sources
     */
    public List<String> notes(Locale locale) {
        Chart named = localized(locale);
        return ChartNotes.of(named, named.numbers(ChartWords.languageOf(locale)));
    }

    /**
     * Returns the points in the order in which they are drawn, including those without a figure.
     *
     * @return the points, with the English names of a dataset unless it was {@linkplain #localized localized}
     */
    public List<ChartPoint> points() {
        return entries.stream().map(ChartEntry::point).toList();
    }

    /** Returns the points with what decides how they are drawn, in the order in which they are drawn. */
    List<ChartEntry> entries() {
        return entries;
    }

    /**
     * Returns the options.
     *
     * @return the options
     */
    public ChartOptions options() {
        return options;
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
        return placed().map(ChartEntry::series).distinct().toList();
    }

    /**
     * Returns the names of the series that have a colour of their own; any others are grey.
     *
     * @return at most {@link #MAX_HIGHLIGHTED} names in the order of their first point
     */
    public List<String> highlighted() {
        return highlighted;
    }

    /** Returns the points that have a place in the drawing. */
    private Stream<ChartEntry> placed() {
        return entries.stream().filter(entry -> !entry.isListed());
    }

    /**
     * Returns the categories.
     *
     * @return the categories in the order of their first point
     */
    public List<String> categories() {
        return placed().map(ChartEntry::category).distinct().toList();
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
        return redrawn(dataset.get(), ChartWords.languageOf(locale), options);
    }

    private Chart redrawn(Dataset data, Locale language, ChartOptions other) {
        Builder chart =
                DatasetChart.of(data, language, other).form(form).note(note).size(width, height);
        return hasOwnTitle ? chart.titled(title).build() : chart.build();
    }

    private Builder copy() {
        Builder chart =
                new Builder(title).form(form).note(note).size(width, height).options(options);
        chart.entries.addAll(added);
        chart.aliases.putAll(aliases);
        chart.locale = locale;
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
     * @param height the height in pixels with lines, from 200 to 4000; a file whose labels and notes need more is
     *     higher. That of bars, dots and panels follows from their number
     * @return the chart
     * @throws IllegalArgumentException if the width or the height is out of range
     */
    public Chart withSize(int width, int height) {
        return copy().size(width, height).build();
    }

    /**
     * Returns the chart with other options.
     *
     * @param options the options
     * @return the chart
     * @throws IllegalArgumentException if a highlighted series is not in the chart, or more than
     *     {@link #MAX_HIGHLIGHTED} are
     */
    public Chart withOptions(ChartOptions options) {
        Objects.requireNonNull(options, "options");
        return dataset.isPresent()
                ? redrawn(dataset.get(), locale, options)
                : copy().options(options).build();
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
     * names of the series and all sources as text, loads nothing and has no script. Colours follow the colour scheme of
     * the reader unless the options have light ones. Series differ by colour, by the dashes of their lines and by the
     * shape of their marks.
     *
     * @param locale the locale of names, words and numbers
     * @return the text of the file
     */
    public String toSvg(Locale locale) {
        return ChartSvg.of(localized(locale), ChartWords.languageOf(locale));
    }

    /**
     * Returns the chart as HTML: a {@code figure} with the SVG and an unfolding table of the numbers, their bounds and
     * their sources.
     *
     * @param locale the locale of names, words and numbers
     * @return the element
     */
    public String toHtml(Locale locale) {
        Locale language = ChartWords.languageOf(locale);
        Chart named = localized(language);
        return "<figure class=\"regiostat-figure\">\n" + ChartSvg.of(named, language) + "\n<details>\n<summary>"
                + ChartWords.of(language).get("table") + "</summary>\n"
                + ChartTable.of(named, language).print(TableFormat.HTML)
                + "</details>\n</figure>\n";
    }

    /**
     * Returns the numbers of the chart as a table, with their bounds and their sources.
     *
     * @param locale the locale of names, words and numbers
     * @return the table
     */
    public CellTable toTable(Locale locale) {
        return ChartTable.of(localized(locale), ChartWords.languageOf(locale));
    }

    /**
     * Returns the drawing as inline SVG for a page that styles its classes, without title text, legend and sources.
     *
     * @param locale the locale of names, words and numbers
     * @return the element, 328 wide, which is the room of a page on a phone
     */
    public String drawing(Locale locale) {
        Locale language = ChartWords.languageOf(locale);
        Chart named = localized(language);
        ChartNumbers numbers = named.numbers(language);
        DrawingText text = new DrawingText("chart", named.title, named.description(language));
        boolean isLines = form == ChartForm.LINES;
        ChartLayout layout = new ChartLayout(named, ChartLayout.WIDTH, numbers);
        int size = isLines ? ChartLayout.HEIGHT : RowDrawing.height(layout);
        SvgWriter svg = new SvgWriter(ChartLayout.WIDTH, size, text);
        ChartDrawing drawing = isLines
                ? new LineDrawing(named, ChartLayout.WIDTH, size, numbers, svg)
                : new RowDrawing(named, layout, numbers, svg);
        drawing.draw();
        return svg.finish();
    }

    /**
     * Returns the unit of the numbers of the drawing, such as {@code CNY billion}.
     *
     * @param locale the locale of words
     * @return the unit with the word of its scale; for counts, the word of the scale or "number"
     */
    public String unit(Locale locale) {
        ChartNumbers numbers = numbers(ChartWords.languageOf(locale));
        return unit().map(numbers::unitOfAxis).orElse("");
    }

    private Optional<Unit<?>> unit() {
        return points().stream()
                .map(ChartPoint::figure)
                .flatMap(Optional::stream)
                .<Unit<?>>map(Figure::unit)
                .findFirst();
    }

    /** Returns the text of the numbers in a language. */
    ChartNumbers numbers(Locale language) {
        return ChartNumbers.of(language, range().largest());
    }

    /** Returns the points with their numbers as text for screen readers. */
    String description(Locale locale) {
        ChartNumbers numbers = numbers(locale);
        return entries.stream()
                .map(entry -> new ChartText(entry, numbers).description())
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
     * Returns the sources of the points, and those of the figures from which points were computed.
     *
     * @return the sources in the order of their first point
     */
    public List<String> sources() {
        return sourcesOfPoints().stream().map(ChartSource::text).toList();
    }

    List<ChartSource> sourcesOfPoints() {
        return entries.stream()
                .flatMap(entry -> entry.sources().stream())
                .distinct()
                .toList();
    }

    /** Returns the points that have a place in the drawing, by category in the order of their first point. */
    Map<String, List<ChartEntry>> byCategory() {
        return placed().collect(Collectors.groupingBy(ChartEntry::category, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns the points that have a place in the drawing, by series in the order of their first point. */
    Map<String, List<ChartEntry>> bySeries() {
        return placed().collect(Collectors.groupingBy(ChartEntry::series, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns the least and the greatest number that a drawing shows. */
    NumberRange range() {
        return NumberRange.of(points().stream().flatMap(ChartPoint::numbers).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chart that
                && title.equals(that.title)
                && form == that.form
                && note.equals(that.note)
                && width == that.width
                && height == that.height
                && added.equals(that.added)
                && options.equals(that.options)
                && dataset.equals(that.dataset)
                && hasOwnTitle == that.hasOwnTitle;
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, form.name(), note, width, height, points(), options);
    }

    /** Returns a short description, such as {@code Hotels in Beijing (bars, 3 points)}. */
    @Override
    public String toString() {
        return title + " (" + form.name().toLowerCase(Locale.ROOT) + ", " + added.size() + " points)";
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Chart.class, "its SVG");
    }

    /** Builds a chart. */
    public static final class Builder {
        private final List<ChartEntry> entries = new ArrayList<>();
        private final Map<String, Set<String>> aliases = new LinkedHashMap<>();
        private Optional<Figure<?>> first = Optional.empty();
        private String title;
        private ChartForm form = ChartForm.BARS;
        private String note = "";
        private int width = DEFAULT_WIDTH;
        private int height = DEFAULT_HEIGHT;
        private Optional<Dataset> dataset = Optional.empty();
        private boolean hasOwnTitle = true;
        private ChartOptions options = ChartOptions.DEFAULT.withRowsInGivenOrder();
        private Locale locale = Locale.ENGLISH;

        private Builder(String title) {
            this.title = Objects.requireNonNull(title, "title");
        }

        /** Sets the dataset from which names in another language follow. */
        Builder named(Dataset data, Locale language, Map<String, Set<String>> otherNames) {
            this.dataset = Optional.of(data);
            this.hasOwnTitle = false;
            this.locale = language;
            this.aliases.putAll(otherNames);
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
         * Sets the options; by default {@link ChartOptions#DEFAULT} with rows in the given order.
         *
         * @param options the options
         * @return this builder
         */
        public Builder options(ChartOptions options) {
            this.options = Objects.requireNonNull(options, "options");
            return this;
        }

        /**
         * Sets the size of {@link Chart#toSvg}; by default 480 × 400.
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
         * Adds the figure of a measurement with its source. A measurement without a figure is shown as "no data".
         *
         * @param category the category: the row of the chart
         * @param series the series, empty in a chart of one series
         * @param measurement the measurement
         * @return this builder
         * @throws IllegalArgumentException if the unit differs, a number is too long, or the chart is full
         */
        public Builder add(String category, String series, Measurement<?> measurement) {
            return add(ChartEntry.of(category, series, measurement));
        }

        /**
         * Adds a point.
         *
         * @param point the point
         * @return this builder
         * @throws IllegalArgumentException if the unit differs, a number is too long, or the chart is full
         */
        public Builder add(ChartPoint point) {
            return add(ChartEntry.of(point));
        }

        Builder add(ChartEntry entry) {
            ChartPoint point = entry.point();
            point.figure().ifPresent(figure -> requireSameUnit(first.orElse(figure), figure));
            if (!point.isDrawable()) {
                throw new IllegalArgumentException("Numbers of chart '" + title + "' must have at most "
                        + LinearAxis.MAX_DIGITS + " digits before and after the decimal point, but '" + point.category()
                        + "' has more");
            }
            if (entries.size() == MAX_POINTS) {
                throw new IllegalArgumentException("Chart '" + title + "' must have at most " + MAX_POINTS + " points");
            }
            entries.add(entry);
            first = first.or(point::figure);
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
         * @throws IllegalArgumentException if a highlighted series is not in the chart, or more than
         *     {@link #MAX_HIGHLIGHTED} are
         */
        public Chart build() {
            if (entries.isEmpty()) {
                throw new IllegalStateException("Chart '" + title + "' must have a point; add one with add");
            }
            return new Chart(this);
        }
    }
}
