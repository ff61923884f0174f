// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

/** The marks of series, which differ by colour and by shape: circle, square, diamond and ring. */
final class SeriesMarks {
    private static final double DIAMOND = 1.5;
    /** The difference of the radius of rings, which surround the other marks in a row of dots. */
    static final double RING = 3;

    private SeriesMarks() {}

    /** Returns the class of the colour of a series. */
    static String cssClass(int series) {
        return "s" + (series + 1);
    }

    /** Draws a mark around a point; a ring is larger by some room. */
    static void draw(SvgWriter svg, int series, double x, double y, double half, double ring) {
        String cssClass = "dot " + cssClass(series);
        switch (series) {
            case 0 -> svg.circle(cssClass, x, y, half);
            case 1 -> svg.rectangle(cssClass, x - half, y - half, 2 * half, 2 * half);
            case 2 -> {
                double far = half + DIAMOND;
                svg.polygon(cssClass, x, y - far, x + far, y, x, y + far, x - far, y);
            }
            default -> svg.circle(cssClass + " ring", x, y, half + ring);
        }
    }
}
