// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.util.function.Supplier;

/** The result of a calculation with a value and bounds. */
final class DeferredCalculation<Q extends Quantity<Q>> extends DeferredResult<Q> {
    private final Supplier<Q> quantity;
    private final Supplier<Bounds<Q>> bounds;

    DeferredCalculation(Unit<Q> unit, Supplier<Q> quantity, Supplier<Bounds<Q>> bounds) {
        super(unit, null);
        this.quantity = quantity;
        this.bounds = bounds;
    }

    @Override
    boolean isBounded() {
        return true;
    }

    @Override
    Q computeQuantity() {
        return quantity.get();
    }

    @Override
    Bounds<Q> computeBounds() {
        return bounds.get();
    }
}
