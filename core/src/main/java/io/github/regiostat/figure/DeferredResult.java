// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A result whose value and bounds are computed when a figure is asked for them, and then kept. */
sealed interface DeferredResult<Q extends Quantity<Q>> permits DeferredCalculation, UnitConversion {
    Unit<Q> unit();

    boolean isBounded();

    @Nullable
    Q quantity();

    @Nullable
    Bounds<Q> bounds();
}
