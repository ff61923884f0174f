// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

/**
 * The size of a file: that of its coordinates, and how many pixels one of them has.
 *
 * @param width the width in coordinates
 * @param height the height in coordinates
 * @param scale the pixels of a coordinate
 */
record SvgSize(double width, int height, double scale) {
    long pixelsWide() {
        return Math.round(width * scale);
    }

    long pixelsHigh() {
        return Math.round(height * scale);
    }
}
