// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Charts of figures with their bounds as SVG and HTML, such as lines of gross domestic product from 2013 to 2024.
 *
 * {@snippet file="ReadableSnippets.java" region="dataset-chart"}
 *
 * <p>Start at {@link io.github.regiostat.chart.Chart}, which draws a dataset, or
 * {@linkplain io.github.regiostat.chart.ChartPoint points} that are added one by one, in a
 * {@link io.github.regiostat.chart.ChartForm}: bars, dots or lines. The locale of names, words and numbers is given
 * when it is drawn. An {@link io.github.regiostat.chart.IntervalBar} draws a claimed interval above the interval that
 * the data imply.
 *
 * <p>Positions in a drawing are binary fractions; the numbers of the data are decimals.
 */
@NullMarked
package io.github.regiostat.chart;

import org.jspecify.annotations.NullMarked;
