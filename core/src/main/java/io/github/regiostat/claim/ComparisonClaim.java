// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;


/**
 * A claim about order: "higher than that of Hebei".
 *
 * <p>Immutable and thread-safe.
 */
public record ComparisonClaim(ObservationKey of, ComparisonOperator operator, ObservationKey reference) implements Claim {}
