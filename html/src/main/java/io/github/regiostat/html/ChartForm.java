// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

/** The form of a chart, such as {@link #BARS}. */
public enum ChartForm {
    /** A bar from zero for each point, with its bounds. */
    BARS,
    /** A dot for each point, with its bounds; the points of one category share a row. */
    DOTS
}
