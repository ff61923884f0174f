// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;

/**
 * A claim about a sum over periods: "over 370 billion yuan since 2013"; the period of the key is the range.
 *
 * <p>Immutable and thread-safe.
 */
public record CumulativeClaim(ObservationKey of, Figure<?> figure) implements Claim {}
