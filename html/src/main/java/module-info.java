// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Pages of checked texts: one self-contained HTML file with the verdict on each figure, intervals as bars, derivations
 * and charts.
 *
 * <p>{@link io.github.regiostat.html.CheckedPage} builds the page.
 */
@org.jspecify.annotations.NullMarked
module io.github.regiostat.html {
    requires static org.jspecify;
    requires transitive io.github.regiostat.chart;
    requires transitive io.github.regiostat.core;
    requires transitive io.github.regiostat.text;
    requires com.samskivert.jmustache;

    exports io.github.regiostat.html;
}
