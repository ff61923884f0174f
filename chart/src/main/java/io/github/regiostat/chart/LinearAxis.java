// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A horizontal axis from a least to a greatest number, with ticks at round numbers. */
final class LinearAxis {
    /** The greatest number of digits before and after the decimal point of numbers on an axis. */
    static final int MAX_DIGITS = 60;

    private static final MathContext PRECISION = new MathContext(16);
    private static final List<BigDecimal> ROUND_STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    private final BigDecimal least;
    private final BigDecimal span;
    private final double left;
    private final double width;

    /** Creates an axis; the greatest number must be greater than the least. */
    LinearAxis(BigDecimal least, BigDecimal greatest, double left, double width) {
        if (least.compareTo(greatest) >= 0) {
            throw new IllegalArgumentException(
                    "Axis must end above its start, but starts at " + least + " and ends at " + greatest);
        }
        this.least = least;
        this.span = greatest.subtract(least);
        this.left = left;
        this.width = width;
    }

    /** Returns whether a number has at most {@value #MAX_DIGITS} digits before and after the decimal point. */
    static boolean isDrawable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_DIGITS
                && Math.abs((long) number.precision() - number.scale()) <= MAX_DIGITS;
    }

    /** Returns the horizontal position of a number, clamped to the axis. */
    double position(BigDecimal number) {
        double share = number.subtract(least).divide(span, PRECISION).doubleValue();
        return left + Math.max(0, Math.min(1, share)) * width;
    }

    /** Returns the left end. */
    double left() {
        return left;
    }

    /** Returns the right end. */
    double right() {
        return left + width;
    }

    /** Returns at most {@code count} round numbers on the axis, and one more where the ends are round. */
    List<BigDecimal> ticks(int count) {
        BigDecimal step = step(count);
        BigDecimal tick = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
        BigDecimal end = least.add(span);
        List<BigDecimal> ticks = new ArrayList<>();
        for (; tick.compareTo(end) <= 0 && ticks.size() <= count; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    private BigDecimal step(int count) {
        BigDecimal least = span.divide(BigDecimal.valueOf(count), PRECISION);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        for (BigDecimal factor : ROUND_STEPS) {
            BigDecimal step = factor.multiply(power);
            if (step.compareTo(least) >= 0) {
                return step;
            }
        }
        throw new IllegalStateException("No round step above " + least);
    }
}
