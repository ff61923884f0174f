// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

/** The form of a chart, such as {@link #BARS}. */
public enum ChartForm {
    /** A bar from zero for each point, with its bounds. */
    BARS,
    /** A dot for each point, with its bounds; the points of one category share a row. */
    DOTS,
    /** A line for each series over the periods, with a band between its bounds. */
    LINES
}
