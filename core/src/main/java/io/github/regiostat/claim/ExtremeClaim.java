// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.period.TimePeriod;

/**
 * A claim about an extreme: "the highest since 2013".
 *
 * <p>Immutable and thread-safe.
 */
public record ExtremeClaim(ObservationKey of, TimePeriod since, RankOrder order) implements Claim {}
