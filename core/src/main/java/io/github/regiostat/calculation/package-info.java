// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Calculations on measurements: each returns a measurement with value, bounds, status and a derivation that prints.
 *
 * <p>{@link io.github.regiostat.calculation.Growth} has growth, average annual growth and the level before; {@link
 * io.github.regiostat.calculation.Sums} sums over time and over regions; {@link io.github.regiostat.calculation.Coverage}
 * says how much of a group a partial sum is of; {@link io.github.regiostat.calculation.Shares} has shares and their
 * differences in points; {@link io.github.regiostat.calculation.Ratios} multiples, amounts per capita, ratios from their
 * parts and weighted means; {@link io.github.regiostat.calculation.Prices} real amounts and rebased indices; {@link
 * io.github.regiostat.calculation.ImpliedRates} the rate behind a pair of printed figures. What must be alike and is
 * not is refused, unless the call says {@link io.github.regiostat.calculation.Accept}.
 */
@NullMarked
package io.github.regiostat.calculation;

import org.jspecify.annotations.NullMarked;
