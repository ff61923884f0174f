// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.internal.LongDecimals;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact sum of decimals, most of which fit a {@code long}. Not thread-safe. */
final class DecimalSum {
    private long unscaled;
    private int scale;
    private BigDecimal others = BigDecimal.ZERO;

    /** Adds the number {@code digits × 10^-scale}. */
    void add(long digits, int scaleOfDigits) {
        long sum = scaleOfDigits == scale ? LongDecimals.sum(unscaled, digits) : LongDecimals.OVERFLOW;
        if (sum != LongDecimals.OVERFLOW) {
            unscaled = sum;
        } else {
            addOther(digits, scaleOfDigits);
        }
    }

    /** Adds a number of another scale, or one with which the sum does not fit. */
    private void addOther(long digits, int scaleOfDigits) {
        if (scaleOfDigits > scale) {
            rescale(scaleOfDigits);
        }
        long aligned = LongDecimals.rescaled(digits, scaleOfDigits, scale, RoundingMode.UNNECESSARY);
        long sum = LongDecimals.sum(unscaled, aligned);
        if (sum != LongDecimals.OVERFLOW) {
            unscaled = sum;
        } else {
            add(BigDecimal.valueOf(digits, scaleOfDigits));
        }
    }

    private void rescale(int finer) {
        long rescaled = LongDecimals.rescaled(unscaled, scale, finer, RoundingMode.UNNECESSARY);
        if (rescaled == LongDecimals.OVERFLOW) {
            add(BigDecimal.valueOf(unscaled, scale));
            rescaled = 0;
        }
        unscaled = rescaled;
        scale = finer;
    }

    void add(BigDecimal number) {
        others = others.add(number);
    }

    /** Returns the sum in a unit. */
    <Q extends Quantity<Q>> Q sum(Unit<Q> unit) {
        return others.signum() == 0 ? unit.of(unscaled, scale) : unit.of(sum());
    }

    BigDecimal sum() {
        return others.add(BigDecimal.valueOf(unscaled, scale));
    }
}
