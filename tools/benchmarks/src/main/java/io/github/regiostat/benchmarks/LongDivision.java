// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

/** Division of {@code long} values to the nearest integer, ties to the even neighbour, for controls. */
final class LongDivision {
    private LongDivision() {}

    /**
     * Divides.
     *
     * @param dividend the dividend, not negative
     * @param divisor the divisor, positive
     * @return the rounded quotient
     */
    static long halfEven(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long remainder = dividend - quotient * divisor;
        long comparison = remainder - (divisor - remainder);
        boolean isUp = comparison > 0 || comparison == 0 && (quotient & 1) != 0;
        return isUp ? quotient + 1 : quotient;
    }
}
