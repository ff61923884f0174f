// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A result whose value and bounds are computed on request and then kept.
 *
 * <p>All threads compute equal immutable values.
 */
abstract sealed class DeferredResult<Q extends Quantity<Q>> permits DeferredCalculation, UnitConversion {
    private final Unit<Q> unit;
    private @Nullable Q quantity;
    private @Nullable Bounds<Q> bounds;

    DeferredResult(Unit<Q> unit, @Nullable Q known) {
        this.unit = unit;
        this.quantity = known;
    }

    abstract boolean isBounded();

    abstract @Nullable Q computeQuantity();

    abstract @Nullable Bounds<Q> computeBounds();

    final Unit<Q> unit() {
        return unit;
    }

    final @Nullable Q quantity() {
        Q known = quantity;
        if (known == null) {
            known = computeQuantity();
            quantity = known;
        }
        return known;
    }

    final @Nullable Bounds<Q> bounds() {
        Bounds<Q> known = bounds;
        if (known == null) {
            known = computeBounds();
            bounds = known;
        }
        return known;
    }
}
