// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** An exact fraction in lowest terms, such as {@code 2/3}. Comparable by number. */
final class ExactFraction implements Comparable<ExactFraction> {
    static final ExactFraction ZERO = new ExactFraction(BigInteger.ZERO, BigInteger.ONE);
    static final ExactFraction ONE = new ExactFraction(BigInteger.ONE, BigInteger.ONE);

    private final BigInteger numerator;
    /** Greater than zero. */
    private final BigInteger denominator;

    private ExactFraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    static ExactFraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new ExactFraction(number.toBigIntegerExact(), BigInteger.ONE)
                : reduced(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    private static ExactFraction reduced(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() == 0) {
            return ZERO;
        }
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        return common.equals(BigInteger.ONE)
                ? new ExactFraction(numerator, denominator)
                : new ExactFraction(numerator.divide(common), denominator.divide(common));
    }

    /** Returns the decimal of {@value Interval#DIGITS} digits that is next to the fraction. */
    BigDecimal toDecimal(RoundingMode rounding) {
        MathContext context = new MathContext(Interval.DIGITS, rounding);
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
    }

    int signum() {
        return numerator.signum();
    }

    ExactFraction negated() {
        return new ExactFraction(numerator.negate(), denominator);
    }

    ExactFraction plus(ExactFraction other) {
        if (signum() == 0) {
            return other;
        }
        if (other.signum() == 0) {
            return this;
        }
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    ExactFraction minus(ExactFraction other) {
        return plus(other.negated());
    }

    ExactFraction times(ExactFraction other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Returns the quotient by a number that is not zero. */
    ExactFraction dividedBy(ExactFraction other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    @Override
    public int compareTo(ExactFraction other) {
        int sign = signum();
        return sign != other.signum()
                ? Integer.compare(sign, other.signum())
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExactFraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
