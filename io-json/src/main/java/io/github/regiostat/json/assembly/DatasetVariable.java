// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Unit;
import java.util.Optional;

/**
 * What a category of the indicator axis stands for.
 *
 * @param indicator the indicator
 * @param unit the unit of its figures, empty where all are missing and none is known
 * @param form the scale of its numbers, and how they are rounded unless details say otherwise
 */
record DatasetVariable(Indicator<?> indicator, Optional<Unit<?>> unit, Optional<FigureAttributes> form) {}
