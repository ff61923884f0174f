// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.measurement.Measurement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A point with what decides how it is drawn beside others.
 *
 * @param point the point
 * @param isGroup whether the region is a group, such as the European Union
 * @param isListed whether the point has no place in the drawing, and is only listed as without data
 * @param step the unit of the last published digit, or empty if it is unknown
 * @param basis what values of one line have in common
 * @param sources the sources of the value
 */
record ChartEntry(
        ChartPoint point,
        boolean isGroup,
        boolean isListed,
        Optional<BigDecimal> step,
        SeriesBasis basis,
        List<ChartSource> sources) {
    static ChartEntry of(ChartPoint point) {
        return new ChartEntry(
                point,
                false,
                false,
                resolution(point.figure()),
                SeriesBasis.of(point.figure().map(figure -> figure.unit())),
                point.source().map(ChartSource::of).stream().toList());
    }

    /** Returns the entry of a measurement, whose point names all its sources. */
    static ChartEntry of(String category, String series, Measurement<?> measurement) {
        List<ChartSource> sources = ChartSource.of(measurement);
        Optional<String> source = Optional.of(
                        sources.stream().map(ChartSource::text).collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty());
        Optional<Figure<?>> figure = measurement.figure().map(Figure.class::cast);
        return new ChartEntry(
                new ChartPoint(category, series, figure, source),
                measurement.region().isGroup(),
                false,
                resolution(figure),
                SeriesBasis.of(measurement),
                sources);
    }

    /** Returns the entry of a row of a dataset, which knows the digits as published. */
    static ChartEntry of(String category, String series, Row row) {
        ChartEntry entry = of(category, series, row.measurement());
        Optional<BigDecimal> published = row.publishedNumber()
                .flatMap(number -> row.figureAttributes()
                        .map(attributes -> BigDecimal.ONE.scaleByPowerOfTen(
                                attributes.scale().exponent() - number.scale())));
        return new ChartEntry(
                entry.point, entry.isGroup, false, entry.step.or(() -> published), entry.basis, entry.sources);
    }

    private static Optional<BigDecimal> resolution(Optional<Figure<?>> figure) {
        return figure.flatMap(each -> each.resolution().map(resolution -> resolution.number()));
    }

    /** Returns an entry that is only listed as without data. */
    ChartEntry listed() {
        return new ChartEntry(point, isGroup, true, step, basis, sources);
    }

    String category() {
        return point.category();
    }

    String series() {
        return point.series();
    }

    /** Returns whether a drawing shows a mark for the point. */
    boolean isDrawn() {
        return !isListed && point.hasData();
    }

    /**
     * Returns the number by which a point is ranked: its value, or else an end of its bounds or its approximate number.
     */
    Optional<BigDecimal> rank() {
        return point.value()
                .or(() -> point.bounds().flatMap(Interval::lower))
                .or(() -> point.bounds().flatMap(Interval::upper))
                .or(point::approximate);
    }
}
