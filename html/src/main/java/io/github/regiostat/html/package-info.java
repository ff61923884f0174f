// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Pages of checked texts, such as a report with the verdict on each of its figures: one self-contained HTML file.
 *
 * {@snippet file="PageSnippets.java" region="page"}
 *
 * <p>Start at {@link io.github.regiostat.html.CheckedPage}. It writes {@linkplain io.github.regiostat.html.CheckedText
 * texts} with the statements that a {@link io.github.regiostat.text.check.TextCheck} found, the sources of their
 * dataset and {@link io.github.regiostat.chart.Chart charts}.
 */
@NullMarked
package io.github.regiostat.html;

import org.jspecify.annotations.NullMarked;
