// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A point of a chart, such as {@code Beijing} in the series {@code 2023}: 6.73 % of GDP. A point without a figure, such
 * as a suppressed value, is shown as "no data".
 *
 * <p>Immutable and thread-safe.
 *
 * @param category the category: the row of the chart
 * @param series the series, empty in a chart of one series
 * @param figure the figure, or empty if it is missing
 * @param source the source for the table of the chart, or empty
 */
public record ChartPoint(String category, String series, Optional<Figure<?>> figure, Optional<String> source) {
    /**
     * Creates a point.
     *
     * @param category the category: the row of the chart
     * @param series the series, empty in a chart of one series
     * @param figure the figure, or empty if it is missing
     * @param source the source for the table of the chart, or empty
     */
    public ChartPoint {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Creates a point with a figure.
     *
     * @param category the category: the row of the chart
     * @param series the series, empty in a chart of one series
     * @param figure the figure
     * @param source the source for the table of the chart, or empty
     */
    public ChartPoint(String category, String series, Figure<?> figure, Optional<String> source) {
        this(category, series, Optional.of(figure), source);
    }

    Optional<BigDecimal> value() {
        return figure.flatMap(each -> each.value().map(value -> value.number()));
    }

    Optional<Interval> bounds() {
        return figure.flatMap(each -> each.bounds().map(Bounds::interval));
    }

    /** Returns the number of a figure without a value and bounds, such as that of about 370. */
    Optional<BigDecimal> approximate() {
        return value().isPresent() || bounds().isPresent()
                ? Optional.empty()
                : figure.flatMap(each -> each.quantity().map(quantity -> quantity.number()));
    }

    /**
     * Returns whether a chart can draw the figure: its numbers have at most 60 digits before and after the decimal
     * point.
     *
     * @return whether the figure can be drawn
     */
    public boolean isDrawable() {
        return numbers().allMatch(LinearAxis::isDrawable);
    }

    /** Returns whether the point has a number: a value, an end of its bounds, or an approximate number. */
    boolean hasData() {
        return numbers().findAny().isPresent();
    }

    /** Returns the numbers that a drawing shows. */
    Stream<BigDecimal> numbers() {
        return Stream.of(value(), bounds().flatMap(Interval::lower), bounds().flatMap(Interval::upper), approximate())
                .flatMap(Optional::stream);
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(ChartPoint.class, "its figure");
    }
}
