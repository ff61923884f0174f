// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number with a margin, such as {@code 4.2688 ± 0.0002}, or with two that differ, such as {@code 4.27 +0.02/−0.01}.
 * The margins are rounded up, so that the number and its margins enclose the interval.
 */
final class MarginText {
    private static final int MAX_DECIMALS = 15;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final QuantityFormat format;
    private final BigDecimal number;
    private final BigDecimal above;
    private final BigDecimal below;

    private MarginText(QuantityFormat format, BigDecimal number, BigDecimal above, BigDecimal below) {
        this.format = format;
        this.number = number;
        this.above = above;
        this.below = below;
    }

    /** Returns a number of a scale with the margins to the ends of an interval that has both. */
    static MarginText of(BigDecimal number, Interval interval, Scale scale, QuantityFormat format) {
        BigDecimal lower = scaled(interval.lower().orElseThrow(), scale);
        BigDecimal upper = scaled(interval.upper().orElseThrow(), scale);
        int decimals = format.decimals().orElseGet(() -> decimals(upper.subtract(lower)));
        BigDecimal rounded = scaled(number, scale).setScale(decimals, RoundingMode.HALF_EVEN);
        return new MarginText(
                format, rounded, margin(upper.subtract(rounded), decimals), margin(rounded.subtract(lower), decimals));
    }

    private static BigDecimal scaled(BigDecimal number, Scale scale) {
        return number.scaleByPowerOfTen(-scale.exponent());
    }

    /** Returns the decimals up to the first digit of half the width. */
    private static int decimals(BigDecimal width) {
        BigDecimal half = width.divide(TWO);
        return Math.max(0, Math.min(half.scale() - half.precision() + 1, MAX_DECIMALS));
    }

    private static BigDecimal margin(BigDecimal distance, int decimals) {
        return distance.setScale(decimals, RoundingMode.CEILING).max(BigDecimal.ZERO.setScale(decimals));
    }

    String text() {
        BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale());
        if (above.subtract(below).abs().compareTo(step) <= 0) {
            return format.plain(number) + " ± " + format.plain(above.max(below));
        }
        return format.plain(number) + " +" + format.plain(above) + "/\u2212" + format.plain(below);
    }
}
