// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;

/**
 * A claim about a level: "GDP of Beijing was 4.98 trillion yuan in 2024".
 *
 * <p>Immutable and thread-safe.
 */
public record LevelClaim(ObservationKey of, Figure<?> figure) implements Claim {}
