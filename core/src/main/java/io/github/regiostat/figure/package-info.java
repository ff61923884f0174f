// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Published figures, such as "over 370 billion yuan": a quantity with its resolution, its qualifier and the bounds of
 * the true value.
 *
 * <p>Start at {@link io.github.regiostat.figure.Figure}. {@link io.github.regiostat.figure.Qualifier} lists the
 * qualifiers, {@link io.github.regiostat.figure.Bounds} are the bounds of the true value, and
 * {@link io.github.regiostat.figure.Interval} is the interval arithmetic for bounds.
 */
@NullMarked
package io.github.regiostat.figure;

import org.jspecify.annotations.NullMarked;
