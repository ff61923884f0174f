// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.util.Optional;
import java.util.function.Supplier;

/** A result with a value, which is computed when a figure is asked for it. */
sealed interface DeferredResult<Q extends Quantity<Q>> permits DeferredResult.Computed, UnitConversion {
    Unit<Q> unit();

    boolean isBounded();

    Optional<Q> quantity();

    Optional<Bounds<Q>> bounds();

    /** The result of a calculation, with bounds. */
    record Computed<Q extends Quantity<Q>>(Unit<Q> unit, Supplier<Q> value, Supplier<Bounds<Q>> computedBounds)
            implements DeferredResult<Q> {
        @Override
        public boolean isBounded() {
            return true;
        }

        @Override
        public Optional<Q> quantity() {
            return Optional.of(value.get());
        }

        @Override
        public Optional<Bounds<Q>> bounds() {
            return Optional.of(computedBounds.get());
        }
    }
}
