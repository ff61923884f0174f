// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number as it is printed, such as {@code 84.37} with the multiplier 10⁹: the step of its last digit is its
 * resolution.
 *
 * @param digits the digits, with a point and without grouping
 * @param exponent the power of ten of the multiplier, 0 for none
 */
record PrintedNumber(String digits, int exponent) {
    /**
     * Returns a number with the greatest multiplier that does not exceed it, and that shows the step as a digit; or
     * without a multiplier if the step is at most one.
     *
     * @param number the number, a multiple of the step
     * @param step the resolution, a power of ten
     * @param exponents the powers of ten of the multipliers, ascending from 0
     * @param rare the powers of ten of multipliers that are tried next
     */
    static PrintedNumber of(BigDecimal number, BigDecimal step, List<Integer> exponents, List<Integer> rare) {
        int stepExponent = exponentOf(step);
        BigDecimal count = number.scaleByPowerOfTen(-stepExponent).stripTrailingZeros();
        if (count.scale() > 0) {
            throw new IllegalArgumentException(
                    "Number of a printed figure must be a multiple of its resolution, but was " + number.toPlainString()
                            + " with the resolution " + step.toPlainString());
        }
        int chosen = stepExponent <= 0 ? 0 : chosen(number, stepExponent, exponents, rare);
        return new PrintedNumber(
                number.scaleByPowerOfTen(-chosen)
                        .setScale(chosen - stepExponent)
                        .toPlainString(),
                chosen);
    }

    private static int chosen(BigDecimal number, int step, List<Integer> exponents, List<Integer> rare) {
        int size = number.signum() == 0 ? step : number.precision() - number.scale() - 1;
        return greatest(exponents, step, size)
                .or(() -> greatest(rare, step, size))
                .or(() ->
                        exponents.stream().filter(exponent -> exponent >= step).findFirst())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Resolution of a printed figure must be at most the greatest multiplier, 10^"
                                + exponents.get(exponents.size() - 1) + ", but was 10^" + step));
    }

    private static Optional<Integer> greatest(List<Integer> exponents, int least, int most) {
        return exponents.stream()
                .filter(exponent -> least <= exponent && exponent <= most)
                .reduce((lesser, greater) -> greater);
    }

    private static int exponentOf(BigDecimal step) {
        BigDecimal stripped = step.stripTrailingZeros();
        if (stripped.precision() != 1 || stripped.unscaledValue().intValue() != 1) {
            throw new IllegalArgumentException(
                    "Resolution of a printed figure must be a power of ten, but was " + step.toPlainString());
        }
        return -stripped.scale();
    }
}
