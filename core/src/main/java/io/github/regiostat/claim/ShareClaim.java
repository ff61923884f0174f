// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;

/**
 * A claim about a share: "20 % of the GDP of China".
 *
 * <p>Immutable and thread-safe.
 */
public record ShareClaim(ObservationKey part, ObservationKey whole, Figure<?> figure) implements Claim {}
