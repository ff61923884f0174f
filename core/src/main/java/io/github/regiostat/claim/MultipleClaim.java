// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;

/**
 * A claim about a multiple: "2.7 times that of Hebei", "twice that of 2013".
 *
 * <p>Immutable and thread-safe.
 */
public record MultipleClaim(ObservationKey of, ObservationKey reference, Figure<?> figure) implements Claim {}
