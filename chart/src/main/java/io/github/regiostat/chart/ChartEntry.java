// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

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
 * @param isGroup whether the category is a group of regions, such as the European Union
 * @param isListed whether the point has no place in the drawing, and is only listed as without data
 * @param basis what values of one line have in common
 * @param sources the sources of the value
 */
record ChartEntry(
        ChartPoint point, boolean isGroup, boolean isListed, SeriesBasis basis, List<ChartSource> sources) {
    static ChartEntry of(ChartPoint point) {
        return new ChartEntry(
                point,
                false,
                false,
                SeriesBasis.of(point.figure().map(figure -> figure.unit())),
                point.source().map(ChartSource::of).stream().toList());
    }

    /** Returns the entry of a measurement, whose point names all its sources. */
    static ChartEntry of(String category, String series, Measurement<?> measurement, boolean isGroup) {
        List<ChartSource> sources = ChartSource.of(measurement);
        Optional<String> source = Optional.of(
                        sources.stream().map(ChartSource::text).collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty());
        Optional<Figure<?>> figure = measurement.figure().map(Figure.class::cast);
        return new ChartEntry(
                new ChartPoint(category, series, figure, source),
                isGroup,
                false,
                SeriesBasis.of(measurement),
                sources);
    }

    /** Returns an entry that is only listed as without data. */
    ChartEntry listed() {
        return new ChartEntry(point, isGroup, true, basis, sources);
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

    /** Returns the number by which a point is ranked: its value, or else an end of its bounds. */
    Optional<BigDecimal> rank() {
        return point.value()
                .or(() -> point.bounds().flatMap(Interval::lower))
                .or(() -> point.bounds().flatMap(Interval::upper));
    }
}
