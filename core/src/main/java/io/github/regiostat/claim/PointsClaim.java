// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;

/**
 * A claim about a difference in percentage points: "1.62 points above the national average", "up 0.3 points on 2023".
 *
 * <p>Immutable and thread-safe.
 */
public record PointsClaim(ObservationKey of, ObservationKey reference, Figure<?> figure) implements Claim {}
