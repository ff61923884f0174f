// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A ratio of two levels: {@code scale × upper = (offset + ratio) × base}, with a base that is not zero. Growth in
 * percent has the scale and offset 100, a share the scale 100 and the offset 0, a multiple the scale 1.
 *
 * <p>Growth, shares and relative differences have a meaning for a base above zero only. Of another base nothing
 * follows.
 */
final class RatioConstraint implements Constraint {
    private static final int NUMERATOR = 0;
    private static final int RATIO = 1;
    private static final int BASE = 2;
    private static final Interval POSITIVE = Interval.greaterThan(BigDecimal.ZERO);
    private static final Interval NEGATIVE = Interval.lessThan(BigDecimal.ZERO);
    private static final Interval NON_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);
    private static final Interval NON_POSITIVE = Interval.atMost(BigDecimal.ZERO);

    private final int[] variables;
    private final Interval scale;
    private final Interval offset;
    private final boolean needsPositiveBase;

    private RatioConstraint(int[] variables, long scale, long offset, boolean needsPositiveBase) {
        this.variables = variables;
        this.scale = Interval.exactly(BigDecimal.valueOf(scale));
        this.offset = Interval.exactly(BigDecimal.valueOf(offset));
        this.needsPositiveBase = needsPositiveBase;
    }

    /** Returns {@code later = earlier × (1 + growth %)}. */
    static RatioConstraint growth(int later, int growth, int earlier) {
        return new RatioConstraint(new int[] {later, growth, earlier}, 100, 100, true);
    }

    /** Returns {@code part = whole × share %}. */
    static RatioConstraint share(int part, int share, int whole) {
        return new RatioConstraint(new int[] {part, share, whole}, 100, 0, true);
    }

    /** Returns {@code numerator = base × multiple}. */
    static RatioConstraint multiple(int numerator, int multiple, int base) {
        return new RatioConstraint(new int[] {numerator, multiple, base}, 1, 0, false);
    }

    /** Returns {@code scale × numerator = base × ratio}, such as with the scale 1000 for beds per 1000 persons. */
    static RatioConstraint scaled(int numerator, int ratio, int base, long scale) {
        return new RatioConstraint(new int[] {numerator, ratio, base}, scale, 0, true);
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
        return scale.lower().orElseThrow();
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
    public void narrow(Domains domains) {
        int sign = signOfBase(domains);
        if (sign != 0) {
            domains.narrow(BASE, sign > 0 ? POSITIVE : NEGATIVE);
        } else if (needsPositiveBase) {
            return;
        }
        narrowNumerator(domains);
        narrowBase(domains);
        Optional<Interval> factor = quotient(domains.at(NUMERATOR).multipliedBy(scale), domains.at(BASE));
        factor.ifPresent(to -> domains.narrow(RATIO, to.minus(offset)));
    }

    private void narrowNumerator(Domains domains) {
        Interval product = factor(domains).multipliedBy(domains.at(BASE));
        if (!product.isUnbounded()) {
            quotient(product, scale).ifPresent(to -> domains.narrow(NUMERATOR, to));
        }
    }

    private void narrowBase(Domains domains) {
        Interval numerator = domains.at(NUMERATOR).multipliedBy(scale);
        quotient(numerator, factor(domains)).ifPresent(to -> domains.narrow(BASE, to));
    }

    private static Optional<Interval> quotient(Interval dividend, Interval divisor) {
        return dividend.isUnbounded() ? Optional.empty() : dividend.dividedBy(divisor);
    }
}
