// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

/** The numbers of a point as text, such as {@code 4.2688 %} within {@code 4.26862 to 4.26893 %}. */
final class ChartText {
    private final ChartEntry entry;
    private final ChartPoint point;
    private final ChartNumbers numbers;

    ChartText(ChartEntry entry, ChartNumbers numbers) {
        this.entry = entry;
        this.point = entry.point();
        this.numbers = numbers;
    }

    /** Returns the value, a dash if the point has bounds only, or "no data". */
    String value() {
        if (!point.hasData()) {
            return numbers.words().get("no-data");
        }
        return hasNumber() ? numbers.value(entry) : "–";
    }

    private boolean hasNumber() {
        return point.value().or(point::approximate).isPresent();
    }

    /** Returns the bounds, or an empty text without a figure. */
    String bounds() {
        return point.hasData() ? numbers.bounds(entry) : "";
    }

    /** Returns the name of the point with its value, or else its bounds. */
    String description() {
        String category = numbers.category(point.category());
        String name = point.series().isEmpty() ? category : category + ", " + point.series();
        boolean isBounds = point.hasData() && !hasNumber();
        return name + ": " + (isBounds ? bounds() : value());
    }
}
