// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Charts of figures with their bounds as SVG, such as lines of gross domestic product from 2013 to 2024.
 *
 * <p>{@link io.github.regiostat.chart.Chart} is drawn as a file of its own, or in the page of a checked text. Positions
 * in a drawing are binary fractions; numbers are decimals up to there.
 */
package io.github.regiostat.chart;
