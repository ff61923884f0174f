// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact quotient of whole numbers, to compute independently of decimals what a result must contain. */
record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {
    static final Fraction ONE = of(BigDecimal.ONE);
    static final Fraction HUNDRED = of(BigDecimal.valueOf(100));

    Fraction {
        if (below.signum() == 0) {
            throw new ArithmeticException("Fraction must not be over zero, but was " + above + "/0");
        }
        if (below.signum() < 0) {
            above = above.negate();
            below = below.negate();
        }
    }

    static Fraction of(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    static Fraction of(String number) {
        return of(new BigDecimal(number));
    }

    Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.above.negate(), other.below));
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    Fraction over(Fraction other) {
        return times(new Fraction(other.below, other.above));
    }

    Fraction pow(int exponent) {
        return new Fraction(above.pow(exponent), below.pow(exponent));
    }

    /** What a growth of this many percent multiplies by. */
    Fraction asFactor() {
        return ONE.plus(over(HUNDRED));
    }

    Fraction abs() {
        return new Fraction(above.abs(), below);
    }

    int signum() {
        return above.signum();
    }

    boolean isIn(Interval interval) {
        int low = interval.lower().map(end -> compareTo(of(end))).orElse(1);
        int high = interval.upper().map(end -> compareTo(of(end))).orElse(-1);
        return (interval.isLowerOpen() ? low > 0 : low >= 0) && (interval.isUpperOpen() ? high < 0 : high <= 0);
    }

    @Override
    public int compareTo(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }
}
