// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

/**
 * The marks of series, which differ by colour and by shape: circle, square, diamond, ring, triangle and hollow square.
 * The series with number −1 are those without a colour.
 */
final class SeriesMarks {
    private static final double DIAMOND = 1.5;
    private static final double DOT_SHARE = 0.6;
    /** The difference of the radius of rings, which surround the other marks in a row of dots. */
    static final double RING = 3;

    private SeriesMarks() {}

    /** Returns the class of the colour of a series. */
    static String cssClass(int series) {
        return series < 0 ? "other" : "s" + (series + 1);
    }

    /** Draws a mark around a point; a ring is larger by some room. */
    static void draw(SvgWriter svg, int series, double x, double y, double half, double ring) {
        String cssClass = "dot " + cssClass(series);
        double far = half + DIAMOND;
        switch (series) {
            case -1 -> svg.circle(cssClass, x, y, half * DOT_SHARE);
            case 0 -> svg.circle(cssClass, x, y, half);
            case 1 -> svg.rectangle(cssClass, x - half, y - half, 2 * half, 2 * half);
            case 2 -> svg.polygon(cssClass, x, y - far, x + far, y, x, y + far, x - far, y);
            case 3 -> svg.circle(cssClass + " ring", x, y, half + ring);
            case 4 -> svg.polygon(cssClass, x, y - far, x + far, y + half, x - far, y + half);
            default -> svg.rectangle(cssClass + " ring", x - half, y - half, 2 * half, 2 * half);
        }
    }
}
