// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Exact numbers with a unit, such as {@code CNY 84370000000}, and the arithmetic that each kind allows.
 *
 * <p>Start at {@link io.github.regiostat.quantity.Quantity}. {@link io.github.regiostat.quantity.Money},
 * {@link io.github.regiostat.quantity.Count} and {@link io.github.regiostat.quantity.Amount} can be summed;
 * {@link io.github.regiostat.quantity.MoneyPer} and {@link io.github.regiostat.quantity.AmountPer} are levels per
 * person or another unit; {@link io.github.regiostat.quantity.Percentage},
 * {@link io.github.regiostat.quantity.PercentagePoints}, {@link io.github.regiostat.quantity.GrowthRate},
 * {@link io.github.regiostat.quantity.Multiple} and {@link io.github.regiostat.quantity.IndexNumber} compare two
 * levels. {@link io.github.regiostat.quantity.QuantityKind} lists the ten kinds, and
 * {@link io.github.regiostat.quantity.Unit} is the unit of a quantity. {@link io.github.regiostat.quantity.Scale} is
 * the multiplier of a published number, such as billion. The terms follow the SDMX guidelines for units of measure.
 */
@NullMarked
package io.github.regiostat.quantity;

import org.jspecify.annotations.NullMarked;
