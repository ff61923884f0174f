// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The result of a calculation with a value and bounds.
 *
 * <p>The results are computed when they are first asked for. All threads compute equal immutable values.
 */
final class DeferredCalculation<Q extends Quantity<Q>> implements DeferredResult<Q> {
    private final Unit<Q> unit;
    private final Supplier<Q> computeQuantity;
    private final Supplier<Bounds<Q>> computeBounds;
    private @Nullable Q quantity;
    private @Nullable Bounds<Q> bounds;

    DeferredCalculation(Unit<Q> unit, Supplier<Q> computeQuantity, Supplier<Bounds<Q>> computeBounds) {
        this.unit = unit;
        this.computeQuantity = computeQuantity;
        this.computeBounds = computeBounds;
    }

    @Override
    public Unit<Q> unit() {
        return unit;
    }

    @Override
    public boolean isBounded() {
        return true;
    }

    @Override
    public Q quantity() {
        Q known = quantity;
        if (known == null) {
            known = computeQuantity.get();
            quantity = known;
        }
        return known;
    }

    @Override
    public Bounds<Q> bounds() {
        Bounds<Q> known = bounds;
        if (known == null) {
            known = computeBounds.get();
            bounds = known;
        }
        return known;
    }
}
