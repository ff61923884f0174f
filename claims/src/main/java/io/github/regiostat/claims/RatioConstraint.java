// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A ratio of two levels: {@code scale × upper = (offset + ratio) × base}, with a base that is not zero. Growth in
 * percent has the scale and offset 100, a share the scale 100 and the offset 0, a multiple the scale 1.
 *
 * <p>Growth, shares and relative differences have a meaning for a base above zero only. Nothing follows for another
 * base.
 */
final class RatioConstraint implements Constraint {
    private static final int NUMERATOR = 0;
    private static final int RATIO = 1;
    private static final int BASE = 2;
    /** The number of significant digits of quotients and products; decimals of this length are fast. */
    private static final int DIGITS = 18;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval POSITIVE = Interval.greaterThan(BigDecimal.ZERO);
    private static final Interval NEGATIVE = Interval.lessThan(BigDecimal.ZERO);
    private static final Interval NON_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);
    private static final Interval NON_POSITIVE = Interval.atMost(BigDecimal.ZERO);

    private final int[] variables;
    private final BigDecimal number;
    private final Interval scale;
    private final Interval offset;
    private final boolean needsPositiveBase;

    private RatioConstraint(int[] variables, BigDecimal scale, BigDecimal offset, boolean needsPositiveBase) {
        this.variables = variables;
        this.number = scale;
        this.scale = Interval.exactly(scale);
        this.offset = Interval.exactly(offset);
        this.needsPositiveBase = needsPositiveBase;
    }

    /** Returns {@code later = earlier × (1 + growth %)}. */
    static RatioConstraint growth(int later, int growth, int earlier) {
        return new RatioConstraint(new int[] {later, growth, earlier}, HUNDRED, HUNDRED, true);
    }

    /** Returns {@code part = whole × share %}. */
    static RatioConstraint share(int part, int share, int whole) {
        return new RatioConstraint(new int[] {part, share, whole}, HUNDRED, BigDecimal.ZERO, true);
    }

    /** Returns {@code numerator = base × multiple}. */
    static RatioConstraint multiple(int numerator, int multiple, int base) {
        return new RatioConstraint(new int[] {numerator, multiple, base}, BigDecimal.ONE, BigDecimal.ZERO, false);
    }

    /** Returns {@code scale × numerator = base × ratio}, such as with the scale 1000 for beds per 1000 persons. */
    static RatioConstraint scaled(int numerator, int ratio, int base, BigDecimal scale) {
        return new RatioConstraint(new int[] {numerator, ratio, base}, scale, BigDecimal.ZERO, true);
    }

    /** Returns the position of the ratio. */
    static int position() {
        return RATIO;
    }

    @Override
    public Constraint withVariables(int[] others) {
        return new RatioConstraint(others.clone(), scale(), offset.lower().orElseThrow(), needsPositiveBase);
    }

    @Override
    public int size() {
        return variables.length;
    }

    @Override
    public int variable(int position) {
        return variables[position];
    }

    BigDecimal scale() {
        return number;
    }

    /** Returns the factor between base and scaled numerator. */
    Interval factor(Domains domains) {
        return domains.at(RATIO).plus(offset);
    }

    /** Returns 1 or −1 if the base is certainly above or below zero and the ratio has a meaning, else 0. */
    int signOfBase(Domains domains) {
        Interval base = domains.at(BASE);
        if (NON_NEGATIVE.encloses(base)) {
            return 1;
        }
        return !needsPositiveBase && NON_POSITIVE.encloses(base) ? -1 : 0;
    }

    @Override
    public Interval implied(int position, Domains domains) {
        boolean isDefined = signOfBase(domains) != 0 || !needsPositiveBase;
        if (position != RATIO || !isDefined) {
            return Interval.unbounded();
        }
        return ratio(domains).orElseGet(Interval::unbounded);
    }

    @Override
    public void narrow(NarrowableDomains domains) {
        int sign = signOfBase(domains);
        if (sign != 0) {
            domains.narrow(BASE, sign > 0 ? POSITIVE : NEGATIVE);
        } else if (needsPositiveBase) {
            return;
        }
        if (sign > 0 && PositiveRatio.isNarrow(domains.at(NUMERATOR), factor(domains), domains.at(BASE), scale())) {
            ratio(domains).ifPresent(to -> domains.narrow(RATIO, to));
            return;
        }
        Interval factor = factor(domains);
        Interval product = product(factor, domains.at(BASE));
        if (!product.isUnbounded()) {
            quotient(product, scale).ifPresent(to -> domains.narrow(NUMERATOR, rounded(to)));
        }
        Interval numerator = domains.at(NUMERATOR).multipliedBy(scale);
        quotient(numerator, factor).ifPresent(to -> domains.narrow(BASE, rounded(to)));
        ratio(domains).ifPresent(to -> domains.narrow(RATIO, to));
    }

    private Optional<Interval> ratio(Domains domains) {
        Optional<Interval> positive = PositiveRatio.factor(domains.at(NUMERATOR), domains.at(BASE), scale(), DIGITS);
        if (positive.isPresent()) {
            return positive.map(factor -> factor.minus(offset));
        }
        Interval base = signOfBase(domains) > 0
                ? domains.at(BASE).intersection(POSITIVE).orElse(POSITIVE)
                : domains.at(BASE);
        return quotient(domains.at(NUMERATOR).multipliedBy(scale), base).map(factor -> rounded(factor.minus(offset)));
    }

    /** Returns a product; that of numbers that are not negative is computed without comparing all pairs of ends. */
    private static Interval product(Interval a, Interval b) {
        boolean isSimple = isFinite(a) && isFinite(b) && NON_NEGATIVE.encloses(a) && NON_NEGATIVE.encloses(b);
        if (!isSimple || a.isLowerOpen() || b.isLowerOpen()) {
            return a.multipliedBy(b);
        }
        return Interval.of(
                Optional.of(a.lower().get().multiply(b.lower().get())),
                false,
                Optional.of(a.upper().get().multiply(b.upper().get())),
                a.isUpperOpen() || b.isUpperOpen());
    }

    private static boolean isFinite(Interval interval) {
        return interval.lower().isPresent() && interval.upper().isPresent();
    }

    private static Optional<Interval> quotient(Interval dividend, Interval divisor) {
        return dividend.isUnbounded() ? Optional.empty() : dividend.dividedBy(divisor);
    }

    private static Interval rounded(Interval interval) {
        return interval.roundedOutward(DIGITS);
    }
}
