// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What a published figure says beyond its number: how it was rounded, how it is hedged, and between which bounds the true value lies.
 *
 * <p>Start at {@link io.github.regiostat.figure.Figure}. {@link io.github.regiostat.figure.Qualifier} holds the hedges, {@link
 * io.github.regiostat.figure.Bounds} what follows from them, and {@link io.github.regiostat.figure.Interval} the arithmetic of bounds.
 */
@NullMarked
package io.github.regiostat.figure;

import org.jspecify.annotations.NullMarked;
