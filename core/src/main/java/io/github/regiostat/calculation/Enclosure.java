// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Two decimals of at most 40 digits between which a number lies. Each operation rounds outward, so that the result
 * contains all results of numbers in the operands.
 *
 * @param low the lower end
 * @param high the upper end
 */
record Enclosure(BigDecimal low, BigDecimal high) {
    private static final int DIGITS = 40;
    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static final Enclosure ZERO = exactly(BigDecimal.ZERO);
    static final Enclosure ONE = exactly(BigDecimal.ONE);

    static Enclosure exactly(BigDecimal number) {
        return new Enclosure(number.round(DOWN), number.round(UP));
    }

    Enclosure plus(Enclosure other) {
        return new Enclosure(low.add(other.low, DOWN), high.add(other.high, UP));
    }

    Enclosure minus(Enclosure other) {
        return new Enclosure(low.subtract(other.high, DOWN), high.subtract(other.low, UP));
    }

    Enclosure negated() {
        return new Enclosure(high.negate(), low.negate());
    }

    Enclosure times(Enclosure other) {
        if (low.signum() >= 0 && other.low.signum() >= 0) {
            return new Enclosure(low.multiply(other.low, DOWN), high.multiply(other.high, UP));
        }
        BigDecimal first = low.multiply(other.low);
        BigDecimal second = low.multiply(other.high);
        BigDecimal third = high.multiply(other.low);
        BigDecimal fourth = high.multiply(other.high);
        return new Enclosure(
                first.min(second).min(third).min(fourth).round(DOWN),
                first.max(second).max(third).max(fourth).round(UP));
    }

    /** Returns the quotient by a number above zero. */
    Enclosure dividedBy(Enclosure divisor) {
        return new Enclosure(
                low.divide(low.signum() < 0 ? divisor.low : divisor.high, DOWN),
                high.divide(high.signum() < 0 ? divisor.high : divisor.low, UP));
    }

    /** Returns the absolute distance from a number. */
    Enclosure distanceFrom(Enclosure other) {
        Enclosure difference = minus(other);
        if (difference.low.signum() >= 0) {
            return difference;
        }
        return difference.high.signum() <= 0
                ? difference.negated()
                : new Enclosure(BigDecimal.ZERO, difference.high.max(difference.low.negate()));
    }

    /** Returns the numbers that both contain; both contain one number at least. */
    Enclosure and(Enclosure other) {
        return new Enclosure(low.max(other.low), high.min(other.high));
    }

    BigDecimal width() {
        return high.subtract(low, UP);
    }

    boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    /** Returns a number in the middle, to 40 digits. */
    BigDecimal middle() {
        return low.add(high).divide(TWO, DOWN).max(low).min(high);
    }
}
