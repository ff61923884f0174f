// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.period.TimePeriod;

/**
 * A claim about average annual growth: "grew by over 25 % a year from 2013 to 2024"; compound, or the mean of the annual rates.
 *
 * <p>Immutable and thread-safe.
 */
public record AverageGrowthClaim(ObservationKey of, TimePeriod since, AverageMethod method, Figure<?> figure) implements Claim {}
