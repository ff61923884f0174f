// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Indicators, such as {@code technology-contracts (flow of Money)}: a kind of quantity with its behaviour over time and
 * its price basis.
 *
 * <p>Start at {@link io.github.regiostat.indicator.Indicator}. {@link io.github.regiostat.indicator.Behaviour},
 * {@link io.github.regiostat.indicator.PriceBasis} and {@link io.github.regiostat.indicator.GrowthBasis} determine
 * which calculations are allowed. {@link io.github.regiostat.indicator.TimeCollection} and
 * {@link io.github.regiostat.indicator.SeasonalAdjustment} are SDMX code lists.
 */
@NullMarked
package io.github.regiostat.indicator;

import org.jspecify.annotations.NullMarked;
