// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction of integers, such as 1/3, to calculate expected results independently of decimals. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ONE = of(BigDecimal.ONE);
    static final Fraction HUNDRED = of(BigDecimal.valueOf(100));

    Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("Fraction must not be have a zero denominator, but was " + numerator + "/0");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
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
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction other) {
        return times(new Fraction(other.denominator, other.numerator));
    }

    Fraction pow(int exponent) {
        return new Fraction(numerator.pow(exponent), denominator.pow(exponent));
    }

    /** Returns the growth factor of this growth rate in percent. */
    Fraction asFactor() {
        return ONE.plus(over(HUNDRED));
    }

    Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    int signum() {
        return numerator.signum();
    }

    boolean isIn(Interval interval) {
        int low = interval.lower().map(end -> compareTo(of(end))).orElse(1);
        int high = interval.upper().map(end -> compareTo(of(end))).orElse(-1);
        return (interval.isLowerOpen() ? low > 0 : low >= 0) && (interval.isUpperOpen() ? high < 0 : high <= 0);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
