// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Figures whose value and bounds are computed when they are asked for. */
class FormulaTest {
    private static final Unit<GrowthRate> PERCENT = GrowthRate.of(0).unit();

    @Provide
    Arbitrary<Figure<Money>> figures() {
        return Figures.of(Quantities.money());
    }

    private static Measurement<Money> measurement(Figure<Money> figure, boolean isNonNegative) {
        Indicator.Builder<Money> indicator =
                Indicator.builder("amount", Money.class).flow();
        return Measurement.builder((isNonNegative ? indicator.nonNegative() : indicator).build())
                .region(CalculationFixtures.BEIJING)
                .period("2024")
                .value(figure)
                .build();
    }

    /** Asks for each part first, of a figure of its own. */
    private static <Q extends Quantity<Q>> void assertSame(Supplier<Figure<Q>> deferred, Figure<Q> expected)
            throws Exception {
        assertThat(deferred.get())
                .isEqualTo(expected)
                .hasSameHashCodeAs(expected)
                .hasToString(expected.toString());
        assertThat(deferred.get().bounds()).isEqualTo(expected.bounds());
        assertThat(deferred.get().value()).isEqualTo(expected.value());
        assertThat(deferred.get().unit()).isEqualTo(expected.unit());
        assertThat(deferred.get().negated()).isEqualTo(expected.negated());
        assertThat(deferred.get().isComputed()).isEqualTo(expected.isComputed());
        assertThat(deferred.get().isUndetermined()).isEqualTo(expected.isUndetermined());
        assertThat(JavaStreams.copyOf(deferred.get())).isEqualTo(expected);
    }

    @Property
    void quotient_isAsComputedAtOnce(
            @ForAll("figures") Figure<Money> a, @ForAll("figures") Figure<Money> b, @ForAll boolean isNonNegative)
            throws Exception {
        Measurement<Money> dividend = measurement(a, isNonNegative);
        Measurement<Money> divisor = measurement(b, isNonNegative);
        Formula share = estimate ->
                estimate.apply(dividend).multipliedBy(Estimate.HUNDRED).dividedBy(estimate.apply(divisor));
        assertSame(
                () -> share.toFigure(PERCENT, dividend, divisor),
                share.of(Estimate::of).toFigure(PERCENT));
    }

    @Property
    void growth_isAsComputedAtOnce(
            @ForAll("figures") Figure<Money> a, @ForAll("figures") Figure<Money> b, @ForAll boolean isNonNegative)
            throws Exception {
        Measurement<Money> later = measurement(a, isNonNegative);
        Measurement<Money> earlier = measurement(b, isNonNegative);
        Formula growth = estimate -> estimate.apply(later).growthFrom(estimate.apply(earlier));
        assertSame(
                () -> growth.toFigure(PERCENT, later, earlier),
                growth.of(Estimate::of).toFigure(PERCENT));
    }

    @Property
    void sum_isAsComputedAtOnce(
            @ForAll("figures") Figure<Money> a, @ForAll("figures") Figure<Money> b, @ForAll boolean isNonNegative)
            throws Exception {
        Measurement<Money> one = measurement(a, isNonNegative);
        Measurement<Money> other = measurement(b, isNonNegative);
        Formula sum = estimate -> estimate.apply(one).plus(estimate.apply(other));
        assertSame(
                () -> sum.toFigure(CalculationFixtures.YUAN, List.of(one, other)),
                sum.of(Estimate::of).toFigure(CalculationFixtures.YUAN));
    }

    /** By hand: 110 ± 1 from 100 ± 1. */
    @Test
    void growthOfRoundedLevels_hasValueAndBounds() {
        Measurement<GrowthRate> growth =
                Growth.between(CalculationFixtures.gdp("2023", "100~2"), CalculationFixtures.gdp("2024", "110~2"));
        CalculationFixtures.assertFigure(growth, "10", "[7.9207920792, 12.1212121213]");
    }

    @Test
    void divisorNearZero_isUndetermined() {
        Measurement<Money> divisor = measurement(CalculationFixtures.figure(CalculationFixtures.YUAN, "1~2"), false);
        Measurement<Money> dividend = measurement(CalculationFixtures.figure(CalculationFixtures.YUAN, "5"), false);
        Formula quotient = estimate -> estimate.apply(dividend).dividedBy(estimate.apply(divisor));
        assertThat(quotient.toFigure(PERCENT, dividend, divisor).isUndetermined())
                .isTrue();
    }

    @Test
    void tooManyDigits_areRejectedByTheCall() {
        Measurement<Money> great = exactly("1E+900");
        Measurement<Money> small = exactly("1E-900");
        Formula quotient = estimate -> estimate.apply(great).dividedBy(estimate.apply(small));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> quotient.toFigure(PERCENT, great, small));
        Measurement<Money> greatest = exactly("9E+999");
        Formula sum = estimate -> estimate.apply(greatest).plus(estimate.apply(greatest));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> sum.toFigure(CalculationFixtures.YUAN, List.of(greatest, greatest)));
    }

    /** The step has as many decimals as a number can have, and its half one more. */
    @Test
    void boundsOfTooManyDigits_areRejectedByTheCall() {
        Measurement<Money> fine = measurement(
                Figure.rounded(CalculationFixtures.YUAN.of(BigDecimal.ONE), new BigDecimal("1E-1000")), false);
        Formula sum = estimate -> estimate.apply(fine).plus(estimate.apply(fine));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> sum.toFigure(CalculationFixtures.YUAN, List.of(fine, fine)));
    }

    private static Measurement<Money> exactly(String number) {
        return measurement(Figure.exact(CalculationFixtures.YUAN.of(new BigDecimal(number))), false);
    }

    /** A chain of results does not compute its results from each other when the last one is asked. */
    @Test
    void longChain_isComputed() {
        Measurement<Money> sum = exactly("1");
        for (int i = 0; i < 20_000; i++) {
            Measurement<Money> before = sum;
            Formula next = estimate -> estimate.apply(before).plus(Estimate.ONE);
            sum = measurement(next.toFigure(CalculationFixtures.YUAN, List.of(before)), false);
        }
        assertThat(sum.figure().orElseThrow())
                .isEqualTo(Figure.computed(
                        Money.of("CNY", 20_001),
                        Bounds.of(CalculationFixtures.YUAN, Interval.exactly(BigDecimal.valueOf(20_001)))));
    }
}
