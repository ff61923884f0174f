// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.format.FigureFormat;
import io.github.regiostat.format.UnitStyle;
import java.util.Locale;

/** The numbers of a point as text, such as {@code 4.2688 %} within {@code 4.26862 to 4.26893 %}. */
final class ChartText {
    private final ChartPoint point;
    private final FigureFormat format;

    private ChartText(ChartPoint point, FigureFormat format) {
        this.point = point;
        this.format = format;
    }

    /** Returns the format of the numbers of a chart. */
    static FigureFormat format(Locale locale) {
        return FigureFormat.of(locale).withUnits(UnitStyle.SHORT);
    }

    static ChartText of(ChartPoint point, FigureFormat format) {
        return new ChartText(point, format);
    }

    /** Returns the value, or a dash if the point has bounds only. */
    String value() {
        return point.value().isPresent() ? format.format(point.figure()) : "–";
    }

    /** Returns the bounds. */
    String bounds() {
        return format.formatBounds(point.figure());
    }

    /** Returns the name of the point with its value, or else its bounds. */
    String description() {
        String name = point.series().isEmpty() ? point.category() : point.category() + ", " + point.series();
        return name + ": " + (point.value().isPresent() ? value() : bounds());
    }
}
