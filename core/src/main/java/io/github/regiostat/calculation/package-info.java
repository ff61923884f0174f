// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Calculations on measurements, such as growth rates, sums over regions and shares.
 *
 * <p>Each calculation returns a measurement with value, bounds, statuses and a derivation. Inputs that are not
 * comparable are rejected with a {@link io.github.regiostat.calculation.NotComparableException}, unless the call
 * accepts the difference by an {@link io.github.regiostat.calculation.Accept} constant. One table has the rule of each
 * calculation for each {@linkplain io.github.regiostat.measurement.Trait trait}; the page {@code docs/comparability.md}
 * lists it.
 *
 * <ul>
 *   <li>{@link io.github.regiostat.calculation.Growth}: growth rates, average annual growth rates, their differences,
 *       and the level before a growth rate;
 *   <li>{@link io.github.regiostat.calculation.Sums}: sums over time, over the members of a group and over categories;
 *   <li>{@link io.github.regiostat.calculation.Coverage}: the part of a group that a partial sum covers;
 *   <li>{@link io.github.regiostat.calculation.Apportionments}: sums and means for a region with other borders;
 *   <li>{@link io.github.regiostat.calculation.Shares}: shares and their differences in percentage points;
 *   <li>{@link io.github.regiostat.calculation.Ratios}: multiples, amounts per capita, ratios and weighted means;
 *   <li>{@link io.github.regiostat.calculation.Prices}: real amounts, rebased and chained indices;
 *   <li>{@link io.github.regiostat.calculation.ImpliedRates}: exchange rates implied by figures in two currencies.
 * </ul>
 */
@NullMarked
package io.github.regiostat.calculation;

import org.jspecify.annotations.NullMarked;
