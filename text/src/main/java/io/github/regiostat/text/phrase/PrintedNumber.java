// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.internal.ShortNumbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number as it is printed, such as {@code 84.37} with the multiplier 10⁹: the step of its last digit is its
 * resolution.
 *
 * @param digits the digits, with a point and without grouping
 * @param exponent the power of ten of the multiplier, 0 for no multiplier
 */
record PrintedNumber(String digits, int exponent) {
    /**
     * Returns a number with the multiplier of a language that shows the step as a digit, or without a multiplier if the
     * step is at most one.
     *
     * @param number the number, a multiple of the step
     * @param step the resolution, a power of ten
     * @param wording the rules of the language
     */
    static PrintedNumber of(BigDecimal number, BigDecimal step, Wording wording) {
        int stepExponent = stepExponent(number, step);
        int chosen = stepExponent <= 0
                ? 0
                : wording.exponent(number, stepExponent)
                        .orElseThrow(() -> tooCoarse(last(wording.exponents()), stepExponent));
        return withExponent(number, stepExponent, chosen);
    }

    /** Returns a number without a multiplier, whose resolution must be at most one. */
    static PrintedNumber of(BigDecimal number, BigDecimal step) {
        int stepExponent = stepExponent(number, step);
        if (stepExponent > 0) {
            throw tooCoarse(0, stepExponent);
        }
        return withExponent(number, stepExponent, 0);
    }

    private static PrintedNumber withExponent(BigDecimal number, int step, int exponent) {
        return new PrintedNumber(
                number.scaleByPowerOfTen(-exponent).setScale(exponent - step).toPlainString(), exponent);
    }

    private static int last(List<Integer> exponents) {
        return exponents.get(exponents.size() - 1);
    }

    private static IllegalArgumentException tooCoarse(int greatest, int step) {
        return new IllegalArgumentException(
                "Resolution of a printed figure must be at most the greatest multiplier, 10^" + greatest
                        + ", but was 10^" + step);
    }

    /** Returns the power of ten of a resolution, of which the number must be a multiple. */
    static int stepExponent(BigDecimal number, BigDecimal step) {
        int exponent = exponentOf(step);
        if (number.scaleByPowerOfTen(-exponent).stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException(
                    "Number of a printed figure must be a multiple of its resolution, but was "
                            + ShortNumbers.of(number)
                            + " with the resolution " + step.toPlainString());
        }
        return exponent;
    }

    /** Returns the greatest multiplier between the step and a number, otherwise the least one above the step. */
    static Optional<Integer> greatest(List<Integer> exponents, BigDecimal number, int step) {
        int size = number.signum() == 0 ? step : number.precision() - number.scale() - 1;
        return exponents.stream()
                .filter(exponent -> step <= exponent && exponent <= size)
                .reduce((lesser, greater) -> greater)
                .or(() ->
                        exponents.stream().filter(exponent -> exponent >= step).findFirst());
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
