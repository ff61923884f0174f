// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

/** A drawing of a chart in one of its forms. */
interface ChartDrawing {
    /** Draws the marks and the axes. */
    void draw();
}
