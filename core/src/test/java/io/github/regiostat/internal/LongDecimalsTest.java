// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static io.github.regiostat.internal.LongDecimals.OVERFLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain computation is that of BigDecimal; what it returns beyond 63 bits and a sign is an overflow. */
class LongDecimalsTest {
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    /** Integers of all lengths, near powers of ten, their halves, powers of two and the limits of a long. */
    @Provide
    Arbitrary<Long> integers() {
        Arbitrary<Long> offsets = Arbitraries.longs().between(-2, 2);
        Arbitrary<Long> nearPowersOfTen = Arbitraries.integers()
                .between(0, 18)
                .flatMap(k -> Arbitraries.of(1, 2, 5, 9)
                        .flatMap(digit ->
                                offsets.map(offset -> BigInteger.TEN.pow(k).longValueExact() * digit + offset)));
        Arbitrary<Long> nearPowersOfTwo =
                Arbitraries.integers().between(0, 63).flatMap(k -> offsets.map(offset -> (1L << k) + offset));
        Arbitrary<Long> ofAnyLength = Arbitraries.longs()
                .flatMap(bits -> Arbitraries.integers().between(0, 63).map(shift -> bits >> shift));
        return Arbitraries.oneOf(nearPowersOfTen, nearPowersOfTwo, ofAnyLength, Arbitraries.longs())
                .flatMap(size -> Arbitraries.of(size, -size));
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class);
    }

    /** Checks a result against a plain one. Both may fail, with the same message. */
    private static void check(Supplier<Long> compact, Supplier<BigDecimal> plain, long... operands) {
        for (long operand : operands) {
            if (operand == OVERFLOW) {
                assertThat(compact.get()).isEqualTo(OVERFLOW);
                return;
            }
        }
        BigDecimal expected;
        try {
            expected = plain.get();
        } catch (ArithmeticException digitsLost) {
            try {
                assertThat(compact.get()).isEqualTo(OVERFLOW);
            } catch (ArithmeticException alsoLost) {
                assertThat(alsoLost).hasMessage(digitsLost.getMessage());
            }
            return;
        }
        boolean fits = expected.unscaledValue().abs().compareTo(MAX) <= 0;
        assertThat(compact.get()).isEqualTo(fits ? expected.unscaledValue().longValueExact() : OVERFLOW);
    }

    private static BigDecimal whole(long number) {
        return BigDecimal.valueOf(number);
    }

    @Property(tries = 5000)
    void sum_isThatOfBigDecimal(@ForAll("integers") long a, @ForAll("integers") long b) {
        check(() -> LongDecimals.sum(a, b), () -> whole(a).add(whole(b)), a, b);
        check(() -> LongDecimals.sum(a, -b), () -> whole(a).subtract(whole(b)), a, b);
    }

    @Property(tries = 5000)
    void product_isThatOfBigDecimal(@ForAll("integers") long a, @ForAll("integers") long b) {
        check(() -> LongDecimals.product(a, b), () -> whole(a).multiply(whole(b)), a, b);
    }

    @Property(tries = 10_000)
    void rescaled_isThatOfBigDecimal(
            @ForAll("integers") long unscaled,
            @ForAll @IntRange(min = -15, max = 30) int from,
            @ForAll @IntRange(min = -15, max = 30) int to,
            @ForAll("modes") RoundingMode mode) {
        check(
                () -> LongDecimals.rescaled(unscaled, from, to, mode),
                () -> BigDecimal.valueOf(unscaled, from).setScale(to, mode),
                unscaled);
    }

    @Property(tries = 10_000)
    void quotient_isThatOfBigDecimal(
            @ForAll("integers") long dividend, @ForAll("integers") long divisor, @ForAll("modes") RoundingMode mode) {
        Assume.that(divisor != 0);
        check(
                () -> LongDecimals.quotient(dividend, divisor, mode),
                () -> whole(dividend).divide(whole(divisor), 0, mode),
                dividend,
                divisor);
    }

    @Property(tries = 10_000)
    void quotientOfProduct_isThatOfBigDecimal(
            @ForAll("integers") long a,
            @ForAll("integers") long b,
            @ForAll("integers") long divisor,
            @ForAll("modes") RoundingMode mode) {
        Assume.that(divisor != 0);
        Supplier<BigDecimal> plain = () -> whole(a).multiply(whole(b)).divide(whole(divisor), 0, mode);
        check(() -> LongDecimals.quotient(a, b, divisor, mode), plain, a, b, divisor);
        if (divisor > 0) {
            check(() -> Divisor.of(divisor).quotient(a, b, mode), plain, a, b);
        }
    }

    @Property(tries = 10_000)
    void quotientOfProduct_isThatOfBigDecimal_atTiesAndLimits(
            @ForAll("integers") long quotient,
            @ForAll("integers") long divisor,
            @ForAll @IntRange(min = -2, max = 2) int offset,
            @ForAll("modes") RoundingMode mode) {
        Assume.that(divisor > 0 && Math.abs(quotient) > 0);
        // The dividend is quotient × divisor ÷ 2, near a tie or an integer, as a product of two factors.
        long a = quotient + offset;
        long b = divisor / 2 + offset;
        Supplier<BigDecimal> plain = () -> whole(a).multiply(whole(b)).divide(whole(divisor), 0, mode);
        check(() -> Divisor.of(divisor).quotient(a, b, mode), plain, a, b);
        check(() -> LongDecimals.quotient(a, b, divisor, mode), plain, a, b);
    }

    @Property(tries = 10_000)
    void quotientOfProductInDecimals_isThatOfBigDecimal(
            @ForAll("integers") long a,
            @ForAll("integers") long b,
            @ForAll("integers") long divisor,
            @ForAll @IntRange(min = -25, max = 40) int scale,
            @ForAll @IntRange(min = -15, max = 30) int decimals,
            @ForAll("modes") RoundingMode mode) {
        Assume.that(divisor != 0 && divisor != OVERFLOW && a != OVERFLOW && b != OVERFLOW);
        Supplier<BigDecimal> plain = () -> new BigDecimal(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)), scale)
                .divide(BigDecimal.valueOf(divisor), decimals, mode);
        long quotient;
        try {
            quotient = LongDecimals.quotientOfProduct(a, b, divisor, scale, decimals, mode);
        } catch (ArithmeticException digitsLost) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(plain::get)
                    .withMessage(digitsLost.getMessage());
            return;
        }
        // Here an overflow may also be that of an intermediate result.
        if (quotient != OVERFLOW) {
            assertThat(BigDecimal.valueOf(quotient, decimals)).isEqualTo(plain.get());
        }
    }

    /** Integers of up to 130 bits, many of which are near a tie after a number of digits is cut. */
    @Provide
    Arbitrary<BigInteger> longIntegers() {
        Arbitrary<BigInteger> products = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((a, b) -> BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)));
        Arbitrary<BigInteger> nearTies = Combinators.combine(
                        Arbitraries.longs().between(0, 1000),
                        Arbitraries.of(0, 1, 5, 9),
                        Arbitraries.integers().between(0, 36),
                        Arbitraries.longs().between(-2, 2))
                .as((whole, digit, zeros, offset) -> BigInteger.valueOf(whole * 10 + digit)
                        .multiply(BigInteger.TEN.pow(zeros))
                        .add(BigInteger.valueOf(offset)));
        Arbitrary<BigInteger> nearLimits = Combinators.combine(
                        Arbitraries.of(62, 63, 64, 126, 127, 128, 130),
                        Arbitraries.longs().between(-2, 2))
                .as((bits, offset) -> BigInteger.TWO.pow(bits).add(BigInteger.valueOf(offset)));
        return Arbitraries.oneOf(products, nearTies, nearLimits).flatMap(size -> Arbitraries.of(size, size.negate()));
    }

    @Property(tries = 20_000)
    void rescaledOfLongDecimal_isThatOfBigDecimal(
            @ForAll("longIntegers") BigInteger digits,
            @ForAll @IntRange(min = -5, max = 40) int from,
            @ForAll @IntRange(min = -3, max = 12) int to,
            @ForAll("modes") RoundingMode mode) {
        BigDecimal number = new BigDecimal(digits, from);
        int lost = from - to;
        if (lost <= 0 || lost > 36 || digits.abs().bitLength() > 127) {
            assertThat(LongDecimals.rescaled(number, to, mode)).isEqualTo(OVERFLOW);
        } else {
            check(() -> LongDecimals.rescaled(number, to, mode), () -> number.setScale(to, mode));
        }
    }

    @Property(tries = 5000)
    void powerOfTen_dividesAsBigDecimal(
            @ForAll("integers") long a,
            @ForAll("integers") long b,
            @ForAll @IntRange(min = 0, max = 18) int exponent,
            @ForAll("modes") RoundingMode mode) {
        check(
                () -> Divisor.of(LongDecimals.powerOfTen(exponent)).quotient(a, b, mode),
                () -> whole(a).multiply(whole(b)).movePointLeft(exponent).setScale(0, mode),
                a,
                b);
    }

    @Property(tries = 10_000)
    void compare_isThatOfBigDecimal(
            @ForAll("integers") long a,
            @ForAll @IntRange(min = -15, max = 30) int scaleOfA,
            @ForAll("integers") long b,
            @ForAll @IntRange(min = -15, max = 30) int scaleOfB) {
        Assume.that(a != OVERFLOW && b != OVERFLOW);
        int plain = BigDecimal.valueOf(a, scaleOfA).compareTo(BigDecimal.valueOf(b, scaleOfB));
        assertThat(Integer.signum(LongDecimals.compare(a, scaleOfA, b, scaleOfB)))
                .isEqualTo(plain);
        long rescaled = LongDecimals.rescaled(a, scaleOfA, scaleOfB, RoundingMode.HALF_EVEN);
        if (rescaled != OVERFLOW) {
            int plainOfRounded = BigDecimal.valueOf(a, scaleOfA).compareTo(BigDecimal.valueOf(rescaled, scaleOfB));
            assertThat(Integer.signum(LongDecimals.compare(a, scaleOfA, rescaled, scaleOfB)))
                    .isEqualTo(plainOfRounded);
        }
    }

    @Property(tries = 5000)
    void trailingZeros_areThoseOfBigDecimal(
            @ForAll("integers") long unscaled, @ForAll @IntRange(min = 0, max = 20) int max) {
        int zeros = unscaled == 0 ? max : -whole(unscaled).stripTrailingZeros().scale();
        assertThat(LongDecimals.trailingZeros(unscaled, max)).isEqualTo(Math.min(zeros, max));
    }

    @Property(tries = 5000)
    void unscaled_isThatOfBigDecimal(
            @ForAll("integers") long a, @ForAll("integers") long b, @ForAll @IntRange(min = -15, max = 30) int scale) {
        check(() -> LongDecimals.unscaled(BigDecimal.valueOf(a, scale)), () -> BigDecimal.valueOf(a, scale));
        BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        BigDecimal decimal = new BigDecimal(product, scale);
        check(() -> LongDecimals.unscaled(decimal), () -> decimal);
    }

    @Property(tries = 10_000)
    void quotientOfDecimals_isThatOfBigDecimal(
            @ForAll("integers") long a,
            @ForAll @IntRange(min = -15, max = 30) int scaleOfA,
            @ForAll("integers") long b,
            @ForAll @IntRange(min = -15, max = 30) int scaleOfB,
            @ForAll("modes") RoundingMode mode) {
        Assume.that(a != OVERFLOW && b != 0 && b != OVERFLOW);
        long quotient;
        try {
            quotient = LongDecimals.quotient(a, scaleOfA, b, scaleOfB, 2, mode);
        } catch (ArithmeticException digitsLost) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> BigDecimal.valueOf(a, scaleOfA).divide(BigDecimal.valueOf(b, scaleOfB), 2, mode));
            return;
        }
        // Here an overflow may also be that of an intermediate result.
        if (quotient != OVERFLOW) {
            assertThat(BigDecimal.valueOf(quotient, 2))
                    .isEqualTo(BigDecimal.valueOf(a, scaleOfA).divide(BigDecimal.valueOf(b, scaleOfB), 2, mode));
        }
    }

    @Property(tries = 5000)
    void scaledUp_isThatOfBigDecimal(@ForAll("integers") long a, @ForAll @IntRange(min = 0, max = 30) int decimals) {
        check(
                () -> LongDecimals.scaledUp(a, decimals),
                () -> whole(a).scaleByPowerOfTen(decimals).setScale(0),
                a);
    }

    @Property(tries = 5000)
    void canonical_andText_areThoseOfBigDecimal(
            @ForAll("integers") long a, @ForAll @IntRange(min = 0, max = 30) int scale) {
        Assume.that(a != OVERFLOW);
        BigDecimal canonical = Decimals.canonical(BigDecimal.valueOf(a, scale));
        assertThat(LongDecimals.canonical(a, scale)).isEqualTo(canonical);
        assertThat(LongDecimals.text("CNY", a, scale, "per person"))
                .isEqualTo("CNY " + canonical.toPlainString() + " per person");
        assertThat(LongDecimals.text("", a, scale, "")).isEqualTo(canonical.toPlainString());
        assertThat(LongDecimals.text("", a, scale, "万 t")).isEqualTo(canonical.toPlainString() + " 万 t");
    }

    @Test
    void powerOfTen_isExactOrOverflow() {
        for (int exponent = 0; exponent <= 18; exponent++) {
            assertThat(LongDecimals.powerOfTen(exponent))
                    .isEqualTo(BigInteger.TEN.pow(exponent).longValueExact());
        }
        assertThat(LongDecimals.powerOfTen(19)).isEqualTo(OVERFLOW);
        assertThat(LongDecimals.powerOfTen(Integer.MAX_VALUE)).isEqualTo(OVERFLOW);
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 1, -9223372036854775808",
        "9223372036854775806, 1, 9223372036854775807",
        "-9223372036854775807, -1, -9223372036854775808",
        "-9223372036854775806, -1, -9223372036854775807",
        "-9223372036854775808, 5, -9223372036854775808",
    })
    void sum_overflowsBesideItsLimits(long a, long b, long sum) {
        assertThat(LongDecimals.sum(a, b)).isEqualTo(sum);
    }

    @Test
    void rescaled_acceptsEveryScale() {
        assertThat(LongDecimals.rescaled(1, Integer.MAX_VALUE, Integer.MIN_VALUE, RoundingMode.UP))
                .isEqualTo(1);
        assertThat(LongDecimals.rescaled(1, Integer.MIN_VALUE, Integer.MAX_VALUE, RoundingMode.UP))
                .isEqualTo(OVERFLOW);
        assertThat(LongDecimals.rescaled(0, Integer.MIN_VALUE, Integer.MAX_VALUE, RoundingMode.UP))
                .isZero();
    }

    @Test
    void unnecessary_rejectsLostDigits() {
        assertThat(LongDecimals.rescaled(1200, 3, 1, RoundingMode.UNNECESSARY)).isEqualTo(12);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> LongDecimals.rescaled(1250, 3, 1, RoundingMode.UNNECESSARY))
                .withMessage("Rounding necessary");
    }

    @Test
    void divisor_rejectsZeroAndBelow() {
        assertThat(Divisor.of(71623)).hasToString("71623");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divisor.of(0))
                .withMessage("Divisor must be above zero, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Divisor.of(Long.MIN_VALUE));
    }

    @Property
    void half_isTheProductWithOneHalf(
            @ForAll("integers") long unscaled, @ForAll @IntRange(min = 0, max = 40) int scale) {
        BigDecimal number = Decimals.canonical(BigDecimal.valueOf(unscaled, scale));

        BigDecimal plain = number.multiply(new BigDecimal("0.5"));
        assertThat(LongDecimals.half(number)).isEqualTo(Decimals.canonical(plain));
    }

    @Property
    void canonical_hasNoTrailingZeros(
            @ForAll("integers") long unscaled, @ForAll @IntRange(min = 0, max = 1_000) int scale) {
        BigDecimal stripped = BigDecimal.valueOf(unscaled, scale).stripTrailingZeros();

        assertThat(Decimals.canonical(BigDecimal.valueOf(unscaled, scale)))
                .isEqualTo(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
