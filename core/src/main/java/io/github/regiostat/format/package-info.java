// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Quantities, figures and intervals as text for people, such as {@code CNY 84.37 billion}, 843.7亿元 and {@code 4.2688 ±
 * 0.0002 %}.
 *
 * <p>{@link io.github.regiostat.format.FigureFormat} prints figures, and
 * {@link io.github.regiostat.format.QuantityFormat} quantities and intervals, with the digits of a locale. Tables,
 * charts, pages and the program {@code regiostat} print with them. {@code toString} and {@code parse} of a value are a
 * pair of their own: exact and independent of the locale.
 */
@NullMarked
package io.github.regiostat.format;

import org.jspecify.annotations.NullMarked;
