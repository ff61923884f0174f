// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Figures in another unit, whose value and bounds are computed on request. */
class UnitConversionTest {
    private static final Unit<Money> DOLLAR = Money.of("USD", 1).unit();

    @Provide
    Arbitrary<Figure<Money>> figures() {
        return Figures.of(Quantities.money());
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        Arbitrary<BigDecimal> rates = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), new BigDecimal("100000"))
                .ofScale(4);
        return Arbitraries.oneOf(
                rates, Arbitraries.of("1", "10", "100", "1E-3", "7.1957", "3").map(BigDecimal::new));
    }

    /** The computation of each part at once, in plain decimals. */
    private static Figure<Money> eager(Figure<Money> figure, BigDecimal multiplier, BigDecimal divisor) {
        boolean isExact = divisor.equals(BigDecimal.ONE);
        Optional<Money> value = figure.quantity()
                .map(quantity -> quantity.number().multiply(multiplier))
                .map(product -> isExact ? product : product.divide(divisor, MathContext.DECIMAL128))
                .map(DOLLAR::of);
        Optional<Bounds<Money>> bounds = figure.bounds()
                .map(Bounds::interval)
                .map(own -> Interval.of(
                        own.lower().map(end -> divided(end.multiply(multiplier), divisor, isExact, RoundingMode.FLOOR)),
                        own.isLowerOpen(),
                        own.upper()
                                .map(end -> divided(end.multiply(multiplier), divisor, isExact, RoundingMode.CEILING)),
                        own.isUpperOpen()))
                .map(interval -> Bounds.of(DOLLAR, interval));
        return Figure.of(DOLLAR, value, bounds);
    }

    private static BigDecimal divided(BigDecimal product, BigDecimal divisor, boolean isExact, RoundingMode rounding) {
        if (isExact) {
            return product;
        }
        BigDecimal quotient = product.divide(divisor, new MathContext(34, rounding));
        return quotient.scale() > 1000 ? quotient.setScale(1000, rounding) : quotient;
    }

    @Property(tries = 2000)
    void figureWithoutQualifier_isAsComputedAtOnce(
            @ForAll("figures") Figure<Money> figure,
            @ForAll("factors") BigDecimal multiplier,
            @ForAll("factors") BigDecimal divisor)
            throws Exception {
        if (figure.qualifier() != Qualifier.NONE) {
            return;
        }
        Figure<Money> expected = eager(figure, multiplier, divisor);
        assertThat(figure.convertedTo(DOLLAR, multiplier, divisor))
                .isEqualTo(expected)
                .hasSameHashCodeAs(expected)
                .hasToString(expected.toString());
        // Each part is requested first, from a figure of its own.
        assertThat(figure.convertedTo(DOLLAR, multiplier, divisor).bounds()).isEqualTo(expected.bounds());
        assertThat(figure.convertedTo(DOLLAR, multiplier, divisor).value()).isEqualTo(expected.value());
        assertThat(figure.convertedTo(DOLLAR, multiplier, divisor).unit()).isEqualTo(expected.unit());
        assertThat(figure.convertedTo(DOLLAR, multiplier, divisor).negated()).isEqualTo(expected.negated());
        assertThat(figure.convertedTo(DOLLAR, multiplier, divisor).isComputed()).isEqualTo(expected.isComputed());
        assertThat(figure.convertedTo(DOLLAR, multiplier, divisor).isUndetermined())
                .isEqualTo(expected.isUndetermined());
        assertThat(JavaStreams.copyOf(figure.convertedTo(DOLLAR, multiplier, divisor)))
                .isEqualTo(expected);
    }

    @Property
    void figureConvertedTwice_isAsComputedAtOnce(
            @ForAll("figures") Figure<Money> figure, @ForAll("factors") BigDecimal factor) {
        if (figure.qualifier() != Qualifier.NONE) {
            return;
        }
        Figure<Money> once = eager(figure, factor, BigDecimal.valueOf(7));
        assertThat(figure.convertedTo(DOLLAR, factor, BigDecimal.valueOf(7))
                        .convertedTo(DOLLAR, BigDecimal.ONE, factor))
                .isEqualTo(eager(once, BigDecimal.ONE, factor));
    }

    /** The number is rounded once, so that a qualified statement remains true; bounds contain it. */
    private static Figure<Money> rounded(
            Figure<Money> figure, BigDecimal multiplier, BigDecimal divisor, int decimals, RoundingMode rounding) {
        Optional<Bounds<Money>> bounds = figure.bounds()
                .map(own -> Interval.of(
                        own.interval().lower().map(end -> end(end, multiplier, divisor, RoundingMode.FLOOR)),
                        own.isLowerOpen(),
                        own.interval().upper().map(end -> end(end, multiplier, divisor, RoundingMode.CEILING)),
                        own.isUpperOpen()))
                .map(interval -> Bounds.of(DOLLAR, interval));
        RoundingMode mode = switch (figure.qualifier()) {
            case NONE, ABOUT -> rounding;
            case MORE_THAN, AT_LEAST -> RoundingMode.FLOOR;
            case LESS_THAN, AT_MOST -> RoundingMode.CEILING;
            case NEARLY -> RoundingMode.UP;
        };
        Optional<BigDecimal> number =
                figure.quantity().map(q -> q.number().multiply(multiplier).divide(divisor, decimals, mode));
        Optional<Money> value = number.map(DOLLAR::of);
        if (figure.qualifier() == Qualifier.NONE || value.isEmpty()) {
            return Figure.of(
                    DOLLAR,
                    value,
                    bounds.map(b -> Bounds.of(
                            DOLLAR,
                            number.filter(n -> !b.interval().contains(n))
                                    .map(n -> b.interval().hull(Interval.exactly(n)))
                                    .orElse(b.interval()))));
        }
        boolean isExact = figure.isExact()
                && divisor.equals(BigDecimal.ONE)
                && figure.quantity().orElseThrow().number().multiply(multiplier).compareTo(number.orElseThrow()) == 0;
        Figure<Money> plain = isExact ? Figure.exact(value.get()) : Figure.ofUnknownRounding(value.get());
        if (figure.band().isEmpty()) {
            return plain.with(figure.qualifier());
        }
        Interval ends = bounds.orElseThrow().interval();
        BigDecimal band = number.get()
                .subtract(ends.lower().orElseThrow())
                .max(ends.upper().orElseThrow().subtract(number.get()));
        return plain.with(figure.qualifier(), band);
    }

    private static BigDecimal end(BigDecimal end, BigDecimal multiplier, BigDecimal divisor, RoundingMode rounding) {
        return divided(end.multiply(multiplier), divisor, divisor.equals(BigDecimal.ONE), rounding);
    }

    private static Object attempt(Supplier<Figure<Money>> conversion) {
        try {
            return conversion.get();
        } catch (ArithmeticException | IllegalArgumentException rejected) {
            return String.valueOf(rejected.getMessage());
        }
    }

    @Property(tries = 3000)
    void figureRoundedToDecimals_isAsComputedAtOnce(
            @ForAll("figures") Figure<Money> figure,
            @ForAll("factors") BigDecimal multiplier,
            @ForAll("factors") BigDecimal divisor,
            @ForAll @IntRange(min = -12, max = 12) int decimals,
            @ForAll RoundingMode rounding)
            throws Exception {
        Object expected = attempt(() -> rounded(figure, multiplier, divisor, decimals, rounding));
        Object actual = attempt(() -> figure.convertedTo(DOLLAR, multiplier, divisor, decimals, rounding));
        assertThat(actual).isEqualTo(expected).hasToString(expected.toString());
        if (actual instanceof Figure<?> converted) {
            assertThat(converted).hasSameHashCodeAs(expected);
            assertThat(JavaStreams.copyOf(converted)).isEqualTo(expected);
            assertThat(figure.convertedTo(DOLLAR, multiplier, divisor, decimals, rounding)
                            .bounds())
                    .isEqualTo(((Figure<?>) expected).bounds());
        }
    }

    @Test
    void decimals_mustBeWithinTheLimits() {
        Figure<Money> figure = Figure.exact(Money.of("CNY", 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure.convertedTo(DOLLAR, BigDecimal.ONE, BigDecimal.TEN, 1001, RoundingMode.UP))
                .withMessage("Decimals must be -1000 to 1000, but were 1001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure.convertedTo(DOLLAR, BigDecimal.ONE, BigDecimal.ZERO, 2, RoundingMode.UP))
                .withMessage("Multiplier and divisor of a conversion must be above zero, but were 1 and 0");
    }

    @Test
    void factors_mustBeAboveZero() {
        Figure<Money> figure = Figure.exact(Money.of("CNY", 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure.convertedTo(DOLLAR, BigDecimal.ZERO, BigDecimal.ONE))
                .withMessage("Multiplier and divisor of a conversion must be above zero, but were 0 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure.convertedTo(DOLLAR, BigDecimal.ONE, BigDecimal.ONE.negate()));
    }

    @Test
    void tooManyDigits_areRejectedByTheCall() {
        Figure<Money> figure = Figure.exact(Money.of("CNY", new BigDecimal("1E+999")));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> figure.convertedTo(DOLLAR, BigDecimal.TEN, BigDecimal.ONE));
    }

    /** The bounds have 1,007 decimals: the call fails, not a later question. */
    @Test
    void boundsOfTooManyDigits_areRejectedByTheCall() {
        Figure<Money> fine = Figure.rounded(Money.of("CNY", 1), new BigDecimal("1e-990"));
        BigDecimal multiplier = new BigDecimal("0.12345678901234567");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> fine.convertedTo(DOLLAR, multiplier, BigDecimal.ONE))
                .withMessageContaining("1000");
    }
}
