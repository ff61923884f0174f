// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Internals that all packages share and no API exposes.
 *
 * <p>{@link io.github.regiostat.internal.Decimals} is decimal arithmetic with limits;
 * {@link io.github.regiostat.internal.LongDecimals} and {@link io.github.regiostat.internal.Divisor} are the arithmetic
 * of decimals that fit a {@code long}. {@link io.github.regiostat.internal.Text} validates and quotes text.
 * {@link io.github.regiostat.internal.EnumCodes} and {@link io.github.regiostat.internal.Currencies} look up codes.
 * {@link io.github.regiostat.internal.ValueStyle} is the style of generated values.
 */
@NullMarked
package io.github.regiostat.internal;

import org.jspecify.annotations.NullMarked;
