// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A page of a checked text, such as {@code target/brief/index.html}: one self-contained HTML file.
 *
 * <p>{@link io.github.regiostat.html.CheckedPage} takes texts with the statements that {@code TextCheck} found, and
 * {@link io.github.regiostat.chart.Chart charts}, and writes the page.
 */
@NullMarked
package io.github.regiostat.html;

import org.jspecify.annotations.NullMarked;
