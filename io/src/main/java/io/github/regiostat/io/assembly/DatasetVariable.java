// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Unit;
import java.util.Optional;

/**
 * The variable of a category of the indicator axis.
 *
 * @param indicator the indicator
 * @param unit the unit of its figures, or empty if all are missing and the unit is unknown
 * @param form the scale of its numbers, and their rounding unless details override it
 */
record DatasetVariable(Indicator<?> indicator, Optional<Unit<?>> unit, Optional<FigureAttributes> form) {}
