// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.period.TimePeriod;

/**
 * A claim about growth over a period: "up 12.7 % over 2023".
 *
 * <p>Immutable and thread-safe.
 */
public record GrowthClaim(ObservationKey of, TimePeriod since, GrowthBasis basis, Figure<?> figure) implements Claim {}
