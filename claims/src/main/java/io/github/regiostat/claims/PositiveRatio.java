// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Ratios of closed intervals above zero. For this usual case, ends are compared by products, which are faster than
 * quotients.
 */
final class PositiveRatio {
    private PositiveRatio() {}

    /** Returns {@code scale × numerator / base}, rounded outward to some digits, or empty if an interval is unusual. */
    static Optional<Interval> factor(Interval numerator, Interval base, BigDecimal scale, int digits) {
        if (!isUsual(numerator) || !isUsual(base)) {
            return Optional.empty();
        }
        BigDecimal lower = numerator.lower().orElseThrow().multiply(scale);
        BigDecimal upper = numerator.upper().orElseThrow().multiply(scale);
        return Optional.of(Interval.closed(
                lower.divide(base.upper().orElseThrow(), new MathContext(digits, RoundingMode.FLOOR)),
                upper.divide(base.lower().orElseThrow(), new MathContext(digits, RoundingMode.CEILING))));
    }

    /** Returns whether {@code scale × numerator = factor × base} narrows neither numerator nor base. */
    static boolean isNarrow(Interval numerator, Interval factor, Interval base, BigDecimal scale) {
        if (!isUsual(numerator) || !isUsual(factor) || !isUsual(base)) {
            return false;
        }
        BigDecimal lower = numerator.lower().orElseThrow().multiply(scale);
        BigDecimal upper = numerator.upper().orElseThrow().multiply(scale);
        BigDecimal leastFactor = factor.lower().orElseThrow();
        BigDecimal greatestFactor = factor.upper().orElseThrow();
        BigDecimal leastBase = base.lower().orElseThrow();
        BigDecimal greatestBase = base.upper().orElseThrow();
        return leastFactor.multiply(leastBase).compareTo(lower) <= 0
                && greatestFactor.multiply(greatestBase).compareTo(upper) >= 0
                && greatestFactor.multiply(leastBase).compareTo(lower) >= 0
                && leastFactor.multiply(greatestBase).compareTo(upper) <= 0;
    }

    private static boolean isUsual(Interval interval) {
        return interval.lower().isPresent()
                && interval.upper().isPresent()
                && interval.lower().get().signum() > 0
                && !interval.isLowerOpen()
                && !interval.isUpperOpen();
    }
}
