// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.JavaStreams;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
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

/**
 * The numbers of quantities, against the same computation with BigDecimal: near the limits of a long, ties, both signs,
 * scales from -15 to 30, and numbers at the limit of 1000 digits.
 */
class DecimalQuantityTest {
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(1000);

    private static Arbitrary<BigInteger> integers() {
        Arbitrary<BigInteger> offsets = Arbitraries.integers().between(-2, 2).map(BigInteger::valueOf);
        Arbitrary<BigInteger> nearPowersOfTwo = Combinators.combine(
                        Arbitraries.of(0, 1, 10, 31, 62, 63, 64, 65), offsets)
                .as((k, offset) -> BigInteger.TWO.pow(k).add(offset));
        Arbitrary<BigInteger> nearPowersOfTen = Combinators.combine(
                        Arbitraries.integers().between(0, 20), Arbitraries.of(1, 5, 9), offsets)
                .as((k, digit, offset) -> BigInteger.TEN
                        .pow(k)
                        .multiply(BigInteger.valueOf(digit))
                        .add(offset));
        Arbitrary<BigInteger> ofAnyLength = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(0, 63))
                .as((bits, shift) -> BigInteger.valueOf(bits >> shift));
        return Arbitraries.oneOf(nearPowersOfTwo, nearPowersOfTen, ofAnyLength)
                .flatMap(size -> Arbitraries.of(size, size.negate()));
    }

    /** Numbers that fit a long and numbers beyond it. */
    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(integers(), Arbitraries.integers().between(-15, 30))
                .as(BigDecimal::new);
    }

    /** Numbers of few digits, those of {@link #numbers()}, and numbers of up to 1000 digits on either side. */
    @Provide
    Arbitrary<BigDecimal> extremes() {
        Arbitrary<BigDecimal> huge = Combinators.combine(
                        integers(), Arbitraries.of(-999, -990, -981, 970, 980, 999, 1000))
                .as(BigDecimal::new)
                .filter(number -> number.abs().compareTo(LIMIT) < 0);
        Arbitrary<BigDecimal> longest = Combinators.combine(integers(), Arbitraries.of(-1, 0, 1))
                .as((end, offset) -> LIMIT.subtract(LIMIT.ulp().movePointLeft(1000))
                        .multiply(BigDecimal.valueOf(offset))
                        .add(new BigDecimal(end.mod(BigInteger.TEN), 1000)))
                .filter(number -> number.abs().compareTo(LIMIT) < 0);
        Arbitrary<BigDecimal> few = Combinators.combine(
                        Arbitraries.integers().between(-20, 20),
                        Arbitraries.integers().between(-2, 3))
                .as((digits, scale) -> BigDecimal.valueOf(digits, scale));
        return Arbitraries.oneOf(numbers(), few, huge, longest);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class);
    }

    private static Money money(BigDecimal number) {
        return Money.of("CNY", number);
    }

    private static BigDecimal plain(BigDecimal number) {
        return Decimals.canonical(number);
    }

    /** Checks a quantity against its plain number. Both may fail, with the same message. */
    private static void check(Supplier<? extends Quantity<?>> quantity, Supplier<BigDecimal> plain) {
        BigDecimal expected;
        try {
            expected = Decimals.canonical(plain.get());
        } catch (ArithmeticException rejected) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(quantity::get)
                    .withMessage(rejected.getMessage());
            return;
        }
        Quantity<?> actual = quantity.get();
        assertThat(actual.number()).isEqualTo(expected);
        checkIsSameAs(actual, expected);
    }

    private static <Q extends Quantity<Q>> void checkIsSameAs(Quantity<Q> actual, BigDecimal expected) {
        Q same = actual.withNumber(expected);
        assertThat(actual).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThat(same.compareTo(cast(actual))).isZero();
        assertThat(actual.isZero()).isEqualTo(expected.signum() == 0);
        assertThat(actual.isPositive()).isEqualTo(expected.signum() > 0);
        assertThat(actual.isNegative()).isEqualTo(expected.signum() < 0);
    }

    @SuppressWarnings("unchecked") // A quantity is of its own kind.
    private static <Q extends Quantity<Q>> Q cast(Quantity<Q> quantity) {
        return (Q) quantity;
    }

    @Property(tries = 3000)
    void number_text_andHash_areThoseOfBigDecimal(@ForAll("extremes") BigDecimal number) {
        BigDecimal canonical = Decimals.canonical(number);
        check(() -> money(number), () -> number);
        assertThat(money(number)).hasToString("CNY " + canonical.toPlainString());
        assertThat(money(number).hashCode()).isEqualTo(31 * "CNY".hashCode() + canonical.hashCode());
        assertThat(Money.parse("CNY " + canonical.toPlainString())).isEqualTo(money(number));
        assertThat(Percentage.of(canonical.toPlainString())).isEqualTo(Percentage.of(number));
        assertThat(money(number).withCurrency(Money.of("USD", 0).currency())).isEqualTo(Money.of("USD", number));
        check(() -> Count.of(number, "beds").negated(), number::negate);
    }

    @Property(tries = 2000)
    void sums_areThoseOfBigDecimal(@ForAll("extremes") BigDecimal a, @ForAll("extremes") BigDecimal b) {
        check(() -> money(a).plus(money(b)), () -> plain(a).add(plain(b)));
        check(() -> money(a).minus(money(b)), () -> plain(a).subtract(plain(b)));
        check(() -> Percentage.of(a).plus(PercentagePoints.of(b)), () -> plain(a).add(plain(b)));
        check(() -> Percentage.of(a).minus(PercentagePoints.of(b)), () -> plain(a).subtract(plain(b)));
        check(
                () -> MoneyPer.of("CNY", a, "person").minus(MoneyPer.of("CNY", b, "person")),
                () -> plain(a).subtract(plain(b)));
    }

    @Property(tries = 2000)
    void sums_areCommutativeAssociativeAndInvertible(
            @ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b, @ForAll("numbers") BigDecimal c) {
        Money sum = money(a).plus(money(b));
        assertThat(sum).isEqualTo(money(b).plus(money(a)));
        assertThat(sum.plus(money(c))).isEqualTo(money(a).plus(money(b).plus(money(c))));
        assertThat(sum.minus(money(b))).isEqualTo(money(a)).hasSameHashCodeAs(money(a));
        assertThat(sum.minus(money(b))).hasToString(money(a).toString());
        assertThat(sum.minus(money(b)).compareTo(money(a))).isZero();
    }

    @Property(tries = 2000)
    void products_areThoseOfBigDecimal(@ForAll("extremes") BigDecimal a, @ForAll("extremes") BigDecimal b) {
        check(() -> money(a).multipliedBy(b), () -> plain(a).multiply(b));
        check(() -> PercentagePoints.of(a).multipliedBy(b), () -> plain(a).multiply(b));
        check(() -> Multiple.of(b).appliedTo(money(a)), () -> plain(a).multiply(plain(b)));
        check(
                () -> Percentage.of(b).appliedTo(money(a)),
                () -> plain(a).multiply(plain(b)).movePointLeft(2));
    }

    @Property(tries = 4000)
    void roundedProducts_areThoseOfBigDecimal(
            @ForAll("numbers") BigDecimal a,
            @ForAll("numbers") BigDecimal b,
            @ForAll @IntRange(min = -20, max = 35) int decimals,
            @ForAll("modes") RoundingMode mode) {
        check(
                () -> money(a).multipliedBy(b).roundedTo(decimals, mode),
                () -> Decimals.canonical(a.multiply(b)).setScale(decimals, mode));
        check(() -> money(a).roundedTo(decimals, mode), () -> a.setScale(decimals, mode));
    }

    @Property(tries = 4000)
    void quotientsToDecimals_areRoundedOnce(
            @ForAll("numbers") BigDecimal a,
            @ForAll("numbers") BigDecimal b,
            @ForAll @IntRange(min = -20, max = 35) int decimals,
            @ForAll("modes") RoundingMode mode) {
        Assume.that(b.signum() != 0);
        check(() -> money(a).dividedBy(b, decimals, mode), () -> a.divide(b, decimals, mode));
    }

    @Property(tries = 4000)
    void conversionsToDecimals_areRoundedOnce(
            @ForAll("numbers") BigDecimal a,
            @ForAll("numbers") BigDecimal multiplier,
            @ForAll("numbers") BigDecimal divisor,
            @ForAll @IntRange(min = -20, max = 35) int decimals,
            @ForAll("modes") RoundingMode mode) {
        Assume.that(divisor.signum() != 0);
        check(
                () -> money(BigDecimal.ONE).unit().convert(money(a), multiplier, divisor, decimals, mode),
                () -> a.multiply(multiplier).divide(divisor, decimals, mode));
    }

    @Property(tries = 2000)
    void quotientsOfExtremes_areRoundedOnce(
            @ForAll("extremes") BigDecimal a,
            @ForAll("extremes") BigDecimal b,
            @ForAll @IntRange(min = -1000, max = 1000) int decimals,
            @ForAll("modes") RoundingMode mode) {
        Assume.that(b.signum() != 0);
        BigDecimal exact = a.divide(b, new MathContext(5, RoundingMode.DOWN));
        Assume.that(exact.abs().compareTo(LIMIT) < 0);
        check(() -> money(a).dividedBy(b, decimals, mode), () -> a.divide(b, decimals, mode));
    }

    @Property(tries = 4000)
    void quotientsToDigits_areThoseOfBigDecimal(
            @ForAll("numbers") BigDecimal a,
            @ForAll("numbers") BigDecimal b,
            @ForAll @IntRange(min = 0, max = 40) int digits,
            @ForAll("modes") RoundingMode mode) {
        Assume.that(b.signum() != 0);
        MathContext context = new MathContext(digits, mode);
        check(() -> money(a).dividedBy(b, context), () -> a.divide(b, context));
        check(() -> money(a).dividedBy(money(b)), () -> a.divide(b, MathContext.DECIMAL128));
        check(() -> money(a).dividedBy(Count.of(b, "persons"), context), () -> a.divide(b, context));
    }

    @Property(tries = 3000)
    void comparison_isThatOfBigDecimal(@ForAll("extremes") BigDecimal a, @ForAll("extremes") BigDecimal b) {
        assertThat(Integer.signum(money(a).compareTo(money(b)))).isEqualTo(a.compareTo(b));
        assertThat(money(a).equals(money(b))).isEqualTo(a.compareTo(b) == 0);
    }

    @Property
    void javaStreams_keepTheNumber(@ForAll("extremes") BigDecimal a, @ForAll("numbers") BigDecimal b) throws Exception {
        Assume.that(a.add(b).abs().compareTo(LIMIT) < 0);
        Money sum = money(a).plus(money(b)).minus(money(b));
        assertThat(JavaStreams.read(JavaStreams.write(sum))).isEqualTo(money(a)).hasSameHashCodeAs(money(a));
        assertThat(JavaStreams.write(sum)).isEqualTo(JavaStreams.write(money(a)));
    }

    @Property(tries = 3000)
    void parse_isThatOfItsParts(@ForAll("texts") String text) {
        String[] parts = text.split(" ", -1);
        String printed;
        try {
            Assume.that(parts.length == 2);
            printed = Money.of(parts[0], parts[1]).toString();
        } catch (IllegalArgumentException rejected) {
            assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text));
            return;
        }
        assertThat(Money.parse(text)).hasToString(printed);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("0123456789.-").ofMaxLength(23);
        Arbitrary<String> numbers = Arbitraries.strings().withChars("0159.-e+ ").ofMaxLength(8);
        Arbitrary<String> plain = numbers()
                .map(number -> Decimals.canonical(number).toPlainString())
                .filter(number -> number.length() < 30);
        return Combinators.combine(
                        Arbitraries.of("CNY", "USD", "cny", "CN", "CNYX", "C-Y", "XXQ", "\u00d6NY"),
                        Arbitraries.oneOf(digits, numbers, plain, plain.map(number -> number + "0")))
                .as((code, number) -> code + " " + number);
    }

    @ParameterizedTest
    @CsvSource({
        "84370000000, 7.1623, 2, HALF_EVEN, CNY 11779735559.81",
        "1, 3, 2, UP, CNY 0.34",
        "-1, 8, 2, HALF_EVEN, CNY -0.12",
        "-3, 8, 2, HALF_EVEN, CNY -0.38",
        "5, 2, 0, HALF_EVEN, CNY 2",
        "5, 2, 0, HALF_UP, CNY 3",
        "12345, 1, -2, HALF_EVEN, CNY 12300",
        "5, 3, -1000, UP, CNY 1e1000",
        "9223372036854775808, -1, 0, UNNECESSARY, CNY -9223372036854775808",
        "1, 1e-999, 0, UNNECESSARY, CNY 1e999",
        "1, 1e999999999, 3, HALF_EVEN, CNY 0",
        "-1, 1e999999999, 3, UP, CNY -0.001",
        "0, 1e-999999999, 3, UP, CNY 0",
    })
    void dividedBy_roundsToDecimals(
            BigDecimal number, BigDecimal divisor, int decimals, RoundingMode mode, String expected) {
        BigDecimal quotient = new BigDecimal(expected.substring(4));
        check(() -> money(number).dividedBy(divisor, decimals, mode), () -> quotient);
    }

    @Test
    void dividedBy_rejectsZeroAndTooManyDigits() {
        Money one = Money.of("CNY", 1);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> one.dividedBy(BigDecimal.ZERO, 2, RoundingMode.HALF_EVEN))
                .withMessage("Divisor must not be zero, but CNY 1 was divided by zero");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> one.dividedBy(BigDecimal.valueOf(3), 2, RoundingMode.UNNECESSARY))
                .withMessage("Rounding necessary");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> one.dividedBy(new BigDecimal("1e-999999999"), 2, RoundingMode.HALF_EVEN))
                .withMessage(
                        "Quotient must have at most 1000 digits before the decimal point, but has at least 999999999");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> one.dividedBy(new BigDecimal("1e-1000"), 2, RoundingMode.HALF_EVEN))
                .withMessageContaining("at most 1000 digits before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.dividedBy(BigDecimal.TEN, 1001, RoundingMode.HALF_EVEN))
                .withMessage("Decimals must be at most 1000, but were 1001");
    }
}
