// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Exact numbers of a unit, and what may be done with each.
 *
 * <p>Start at {@link io.github.regiostat.quantity.Quantity}. {@link io.github.regiostat.quantity.Money},
 * {@link io.github.regiostat.quantity.Count} and {@link io.github.regiostat.quantity.Amount} add up; {@link
 * io.github.regiostat.quantity.MoneyPer} and {@link io.github.regiostat.quantity.AmountPer} are levels per person or per thing; {@link
 * io.github.regiostat.quantity.Percentage}, {@link io.github.regiostat.quantity.PercentagePoints}, {@link
 * io.github.regiostat.quantity.GrowthRate}, {@link io.github.regiostat.quantity.Multiple} and {@link
 * io.github.regiostat.quantity.IndexNumber} compare. {@link io.github.regiostat.quantity.Scale} holds the multipliers that figures are
 * published in. The vocabulary follows the SDMX guidelines for units of measure.
 */
@NullMarked
package io.github.regiostat.quantity;

import org.jspecify.annotations.NullMarked;
