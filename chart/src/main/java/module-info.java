// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Charts of figures with their bounds, as SVG and HTML.
 *
 * <p>{@link io.github.regiostat.chart.Chart} draws a dataset, or figures that are added one by one.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module")
module io.github.regiostat.chart {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires transitive io.github.regiostat.core;

    exports io.github.regiostat.chart;

    // Object mappers without RegiostatModule reach the methods that refuse; the modules may be absent.
    opens io.github.regiostat.chart to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
