// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;

/**
 * A claim about an absolute difference: "23.28 million more than in the previous year", 比上年增加23.28亿元.
 *
 * <p>Immutable and thread-safe.
 */
public record DifferenceClaim(ObservationKey of, ObservationKey reference, Figure<?> figure) implements Claim {}
