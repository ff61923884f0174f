// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.util.List;
import java.util.regex.Pattern;

/** A text of an SVG file with the place at which it is drawn. */
record DrawnText(String cssClass, double x, double y, String anchor, String content) {
    private static final double HEIGHT = 11;
    private static final Pattern TEXT = Pattern.compile(
            "<text class=\"([a-z]+)\" x=\"(-?[0-9.]+)\" y=\"(-?[0-9.]+)\"(?: text-anchor=\"([a-z]+)\")?>"
                    + "([^<]*)</text>");

    static List<DrawnText> of(String svg) {
        return TEXT.matcher(svg)
                .results()
                .map(found -> new DrawnText(
                        found.group(1),
                        Double.parseDouble(found.group(2)),
                        Double.parseDouble(found.group(3)),
                        found.group(4) == null ? "start" : found.group(4),
                        found.group(5)))
                .toList();
    }

    static List<String> contents(String svg, String cssClass) {
        return of(svg).stream()
                .filter(text -> text.cssClass.equals(cssClass))
                .map(DrawnText::content)
                .toList();
    }

    /** Returns the left edge, with widths as they are estimated for the layout. */
    double left() {
        double width = LabelText.width(content, cssClass.equals("tick") ? 11 : 12);
        return switch (anchor) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
    }

    double right() {
        return left() + LabelText.width(content, cssClass.equals("tick") ? 11 : 12);
    }

    boolean overlaps(DrawnText other) {
        return left() < other.right() && other.left() < right() && Math.abs(y - other.y) < HEIGHT;
    }
}
