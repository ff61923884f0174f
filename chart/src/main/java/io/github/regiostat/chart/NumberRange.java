// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * The least and the greatest of some numbers, such as 3.2 and 6.7.
 *
 * @param least the least number
 * @param greatest the greatest number
 */
record NumberRange(BigDecimal least, BigDecimal greatest) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Returns the range of numbers, or that of zero for an empty list. */
    static NumberRange of(List<BigDecimal> numbers) {
        return new NumberRange(
                numbers.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO),
                numbers.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO));
    }

    /** Returns the range extended to zero, with some room beyond its ends that are not zero. */
    NumberRange withZero(BigDecimal room) {
        BigDecimal from = least.min(BigDecimal.ZERO);
        BigDecimal to = greatest.max(BigDecimal.ZERO);
        if (from.compareTo(to) == 0) {
            return new NumberRange(from, BigDecimal.ONE);
        }
        BigDecimal beside = to.subtract(from).multiply(room);
        return new NumberRange(from.signum() < 0 ? from.subtract(beside) : from, to.signum() > 0 ? to.add(beside) : to);
    }

    /** Returns the range with some room beyond its ends. */
    NumberRange widened(BigDecimal room) {
        BigDecimal beside = greatest.subtract(least).multiply(room);
        return new NumberRange(least.subtract(beside), greatest.add(beside));
    }

    /** Returns whether the range is far from zero compared with its width, so that zero would hide its differences. */
    boolean isFarFromZero() {
        boolean isOneSigned = least.signum() * greatest.signum() > 0;
        return isOneSigned
                && least.compareTo(greatest) < 0
                && least.abs().min(greatest.abs()).compareTo(largest().multiply(HALF)) >= 0;
    }

    /** Returns the greatest absolute value. */
    BigDecimal largest() {
        return least.abs().max(greatest.abs());
    }
}
