// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.arbitrary.Quantities;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of additive quantities: money, counts and amounts. */
class AdditiveTest {
    @Provide
    Arbitrary<Additive<?>> additive() {
        return Quantities.additive();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Quantities.numbers();
    }

    @Property
    void plus_isCommutativeAndAssociative(
            @ForAll("additive") Additive<?> a, @ForAll("numbers") BigDecimal b, @ForAll("numbers") BigDecimal c) {
        assertCommutativeAndAssociative(a, b, c);
    }

    private <Q extends Additive<Q>> void assertCommutativeAndAssociative(
            Additive<Q> first, BigDecimal m, BigDecimal n) {
        Q a = first.withNumber(first.number());
        Q b = first.withNumber(m);
        Q c = first.withNumber(n);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b).number()).isEqualByComparingTo(a.number().add(m));
    }

    @Property
    void minus_isInverseOfPlus(@ForAll("additive") Additive<?> a, @ForAll("numbers") BigDecimal b) {
        assertInverse(a, b);
    }

    private <Q extends Additive<Q>> void assertInverse(Additive<Q> first, BigDecimal number) {
        Q a = first.withNumber(first.number());
        Q b = first.withNumber(number);
        assertThat(a.minus(a)).isEqualTo(first.withNumber(BigDecimal.ZERO));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.minus(b)).isEqualTo(b.minus(a).negated()).isEqualTo(a.plus(b.negated()));
    }

    @Property
    void multipliedBy_distributesOverPlus(
            @ForAll("additive") Additive<?> a, @ForAll("numbers") BigDecimal b, @ForAll("numbers") BigDecimal factor) {
        assertDistributes(a, b, factor);
    }

    private <Q extends Additive<Q>> void assertDistributes(Additive<Q> first, BigDecimal number, BigDecimal factor) {
        Q a = first.withNumber(first.number());
        Q b = first.withNumber(number);
        assertThat(a.plus(b).multipliedBy(factor))
                .isEqualTo(a.multipliedBy(factor).plus(b.multipliedBy(factor)));
        assertThat(a.multipliedBy(3)).isEqualTo(a.plus(a).plus(a));
        assertThat(Multiple.of(factor).appliedTo(a)).isEqualTo(a.multipliedBy(factor));
    }

    @Property
    void dividedBy_invertsAppliedToWithinThePrecision(
            @ForAll("additive") Additive<?> a, @ForAll("numbers") BigDecimal b) {
        Assume.that(b.signum() != 0);
        assertMultiple(a, b);
    }

    private <Q extends Additive<Q>> void assertMultiple(Additive<Q> first, BigDecimal divisor) {
        Q b = first.withNumber(divisor);
        BigDecimal back = first.dividedBy(b).appliedTo(b).number();
        BigDecimal error = back.subtract(first.number()).abs();
        assertThat(error).isLessThanOrEqualTo(first.number().abs().scaleByPowerOfTen(-33));
        assertThat(first.dividedBy(divisor, MathContext.DECIMAL128).number())
                .isEqualTo(first.dividedBy(b).number());
    }
}
