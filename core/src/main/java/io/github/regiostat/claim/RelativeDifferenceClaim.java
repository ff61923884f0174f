// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;

/**
 * A claim about a relative difference: "12 % higher than that of Hebei".
 *
 * <p>Immutable and thread-safe.
 */
public record RelativeDifferenceClaim(ObservationKey of, ObservationKey reference, Figure<?> figure) implements Claim {}
