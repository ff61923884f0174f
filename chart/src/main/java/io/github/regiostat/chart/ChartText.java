// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.format.FigureFormat;

/** The numbers of a point as text, such as {@code 4.2688 %} within {@code 4.26862 to 4.26893 %}. */
final class ChartText {
    private final ChartPoint point;
    private final FigureFormat format;
    private final ChartNumbers numbers;

    ChartText(ChartPoint point, FigureFormat format, ChartNumbers numbers) {
        this.point = point;
        this.format = format;
        this.numbers = numbers;
    }

    /** Returns the value, a dash if the point has bounds only, or "no data". */
    String value() {
        if (!point.hasData()) {
            return numbers.words().get("no-data");
        }
        return point.value().isPresent() ? format.format(point.figure()) : "–";
    }

    /** Returns the bounds, or an empty text without a figure. */
    String bounds() {
        return point.hasData() ? point.figure().map(format::formatBounds).orElse("") : "";
    }

    /** Returns the name of the point with its value, or else its bounds. */
    String description() {
        String category = numbers.category(point.category());
        String name = point.series().isEmpty() ? category : category + ", " + point.series();
        boolean isBounds = point.hasData() && point.value().isEmpty();
        return name + ": " + (isBounds ? bounds() : value());
    }
}
