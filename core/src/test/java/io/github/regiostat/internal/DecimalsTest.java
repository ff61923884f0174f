// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.regiostat.arbitrary.Quantities;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    private static final String LIMITS = "must have at most 1000 digits before and 1000 after the decimal point";

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Nested
    class Parse {
        @ParameterizedTest
        @CsvSource({
            "84.37, 84.37",
            "0, 0",
            "-0, 0",
            "-0.00, 0",
            "0e999999999, 0",
            "1.500, 1.5",
            "100, 100",
            "-0.5, -0.5",
            "1e3, 1000",
            "1E+3, 1000",
            "12.5e-1, 1.25",
            "120e-1, 12",
        })
        void parse_acceptsJsonNumbers(String text, String printed) {
            BigDecimal number = Decimals.parse(text, "Amount");
            assertThat(number.toPlainString()).isEqualTo(printed);
            assertThat(number).isEqualTo(number(printed));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "1 ",
                    "+1",
                    ".5",
                    "5.",
                    "007",
                    "1,000",
                    "1_000",
                    "1e",
                    "1e1.5",
                    "0x10",
                    "NaN",
                    "Infinity",
                    "--1",
                    "1d",
                    "١٢",
                    "१",
                    "１",
                    "−1",
                    "1\n",
                    "1e1000000000",
                    "1e-1000000000",
                    "1e99999999999999999999"
                })
        void parse_rejectsOtherText(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Decimals.parse(text, "Amount"))
                    .withMessageStartingWith(
                            "Amount must be a decimal number such as '84.37', of at most 1000 digits before and after"
                                    + " the decimal point, but was " + Text.quote(text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e1000", "1e-1001", "1e999999999", "-1e-999999999", "0.1e-1000", "123.456e999"})
        void parse_rejectsTooManyDigits(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Decimals.parse(text, "Amount"))
                    .withMessage("Amount " + LIMITS + ", but was '" + text + "'");
        }

        @Test
        void parse_acceptsThousandDigitsOnEitherSide() {
            String longest = "-" + "9".repeat(1000) + "." + "9".repeat(1000);
            assertThat(Decimals.parse(longest, "Amount").toPlainString()).isEqualTo(longest);
            assertThat(Decimals.parse("1e999", "Amount").toPlainString()).isEqualTo("1" + "0".repeat(999));
            assertThat(Decimals.parse("1e-1000", "Amount").toPlainString()).isEqualTo("0." + "0".repeat(999) + "1");
            assertThat(Decimals.parse("0.5" + "0".repeat(1500), "Amount")).isEqualTo(number("0.5"));
        }

        @Test
        void parse_rejectsMoreThanThousandDigits() {
            assertThatIllegalArgumentException().isThrownBy(() -> Decimals.parse("9".repeat(1001), "Amount"));
            assertThatIllegalArgumentException().isThrownBy(() -> Decimals.parse("0." + "9".repeat(1001), "Amount"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e1000000000", "1e-1000000000", "1e999999999", "1e-999999999", "9e2147483647"})
        void parse_rejectsHugeExponentsImmediately(String text) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(1),
                    () -> assertThatIllegalArgumentException().isThrownBy(() -> Decimals.parse(text, "Amount")));
        }

        @Test
        void parse_rejectsNull_byName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Decimals.parse(null, "Amount"))
                    .withMessage("number");
        }
    }

    @Nested
    class Canonical {
        @ParameterizedTest
        @CsvSource({"1.00, 1", "1E+2, 100", "100.0, 100", "0.000, 0", "0E+5, 0", "-2.50, -2.5", "7, 7"})
        void canonical_hasNoTrailingZerosAndNoNegativeScale(String number, String canonical) {
            assertThat(Decimals.canonical(number(number))).isEqualTo(number(canonical));
        }

        @ParameterizedTest
        @CsvSource({
            "1E+1000, 1, 1000",
            "-12E-1001, 2, -1001",
            "1E+2147483647, 1, 2147483647",
            "1E-2147483647, 1, -2147483647"
        })
        void canonical_rejectsTooManyDigits(String number, int digits, int exponent) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Decimals.canonical(number(number)))
                    .withMessage("Number " + LIMITS + ", but has " + digits + " digits and exponent " + exponent);
        }

        @Test
        void canonical_acceptsThousandDigitsOnEitherSide() {
            BigDecimal nines = number("9".repeat(1000));
            assertThat(Decimals.canonical(nines)).isSameAs(nines);
            assertThat(Decimals.canonical(number("1E+999"))).isEqualTo(BigDecimal.TEN.pow(999));
            assertThat(Decimals.canonical(number("1E-1000"))).isEqualTo(number("1E-1000"));
            assertThat(Decimals.canonical(number("10E-1001"))).isEqualTo(number("1E-1000"));
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Decimals.canonical(number("9".repeat(1001))));
        }

        @Test
        void canonical_rejectsNull_byName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Decimals.canonical(null))
                    .withMessage("number");
        }
    }

    @Nested
    class Power {
        @ParameterizedTest
        @CsvSource({
            "1.25, 11, 34, FLOOR, 11.6415321826934814453125",
            "1.25, 11, 5, CEILING, 11.642",
            "-1.25, 11, 5, CEILING, -11.641",
            "-1.25, 11, 5, FLOOR, -11.642",
            "7, 0, 34, FLOOR, 1",
        })
        void pow_roundsExactPower(String base, int exponent, int digits, RoundingMode rounding, String power) {
            assertThat(Decimals.pow(number(base), exponent, new MathContext(digits, rounding)))
                    .isEqualByComparingTo(power);
        }

        @Test
        void pow_rejectsTooManyDigits() {
            assertThat(Decimals.pow(number("12"), 50_000, new MathContext(2))).isNotNull();
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Decimals.pow(number("1.23"), 999_999_999, MathContext.DECIMAL128))
                    .withMessage(
                            "Power must have at most 100000 digits, but a number of 3 digits was raised to 999999999");
        }
    }

    @Nested
    class Rounding {
        @Test
        void describe_namesPrecisionAndRounding() {
            assertThat(Decimals.describe(MathContext.DECIMAL128)).isEqualTo("34 digits, HALF_EVEN");
            assertThat(Decimals.describe(Decimals.outward(5, true))).isEqualTo("5 digits, CEILING");
            assertThat(Decimals.describe(Decimals.outward(5, false))).isEqualTo("5 digits, FLOOR");
        }
    }

    @Nested
    class Root {
        @ParameterizedTest
        @CsvSource({
            "0, 2, 0",
            "1, 7, 1",
            "144, 2, 12",
            "1.21, 2, 1.1",
            "1000000, 3, 100",
            "0.000001, 3, 0.01",
            "11.6415321826934814453125, 11, 1.25",
            "5, 1, 5",
        })
        void root_isExact_ifFinite(String radicand, int degree, String root) {
            assertThat(Decimals.root(number(radicand), degree, MathContext.DECIMAL128))
                    .isEqualByComparingTo(root);
        }

        @ParameterizedTest
        @CsvSource({
            "2, 2, 1.414213562373095048801688724209698",
            "10, 3, 2.154434690031883721759293566519350",
            "1.0000001, 12, 1.000000008333332951388913290893282",
        })
        void root_roundsHalfEvenTo34Digits(String radicand, int degree, String root) {
            assertThat(Decimals.root(number(radicand), degree, MathContext.DECIMAL128))
                    .isEqualByComparingTo(root);
        }

        @ParameterizedTest
        @CsvSource({
            "2.25, 1, HALF_UP, 2",
            "2.25, 1, HALF_DOWN, 1",
            "2.25, 1, HALF_EVEN, 2",
            "6.25, 1, HALF_EVEN, 2",
            "2.25000000000000000000000000001, 1, HALF_DOWN, 2",
            "2.24999999999999999999999999999, 1, HALF_UP, 1",
            "4.00000000000000000000000000001, 1, UP, 3",
            "4.00000000000000000000000000001, 1, CEILING, 3",
            "8.99999999999999999999999999999, 1, DOWN, 2",
            "8.99999999999999999999999999999, 1, FLOOR, 2",
            "99.9999, 2, HALF_UP, 10",
        })
        void root_isRoundedOnce(String radicand, int digits, RoundingMode rounding, String root) {
            assertThat(Decimals.root(number(radicand), 2, new MathContext(digits, rounding)))
                    .isEqualByComparingTo(root);
        }

        @Test
        void root_withRoundingUnnecessary_rejectsInexactRoot() {
            MathContext exactly = new MathContext(10, RoundingMode.UNNECESSARY);
            assertThat(Decimals.root(number("2.25"), 2, exactly)).isEqualByComparingTo("1.5");
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Decimals.root(number("2"), 2, exactly));
        }

        @Test
        void root_rejectsNegativeNumbersAndUnlimitedPrecision() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Decimals.root(number("-2"), 3, MathContext.DECIMAL128))
                    .withMessage("Radicand must be zero or more, but was -2");
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Decimals.root(number("2"), 3, MathContext.UNLIMITED))
                    .withMessage("Root must have a limited precision, but was requested of 2 with an unlimited one");
        }

        @Test
        void root_ofHighDegree_isFast() {
            BigDecimal root = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> Decimals.root(number("10"), 2700, MathContext.DECIMAL128));
            assertThat(root).isEqualByComparingTo("1.000853173038941635084617593129806");
        }

        @Test
        void root_rejectsDegreeTooHighToCompute() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Decimals.root(number("2"), 1_000_000, MathContext.DECIMAL128))
                    .withMessage("Root must have a degree whose power has at most 100000 digits,"
                            + " but had the degree 1000000 and a precision of 34 digits");
        }
    }

    @Nested
    class RootOfQuotient {
        @ParameterizedTest
        @CsvSource({
            "1, 3, 1, 34, HALF_EVEN, 0.3333333333333333333333333333333333",
            "2, 3, 1, 5, UP, 0.66667",
            "121, 100, 2, 34, HALF_EVEN, 1.1",
            "1e-400, 1e400, 2, 34, HALF_EVEN, 1e-400",
            "0, 7, 3, 34, HALF_EVEN, 0",
            "1, 1e40, 40, 34, HALF_EVEN, 0.1",
            "7, 3, 3, 34, HALF_EVEN, 1.326352402632130619888175995916255",
        })
        void rootOfQuotient_isRoundedOnce(
                String dividend, String divisor, int degree, int digits, RoundingMode rounding, String root) {
            assertThat(Decimals.rootOfQuotient(
                            number(dividend), number(divisor), degree, new MathContext(digits, rounding)))
                    .isEqualByComparingTo(root);
        }

        @ParameterizedTest
        @CsvSource({
            "1, 1e40, 40, 34, HALF_EVEN, -0.9",
            "121, 100, 2, 34, HALF_EVEN, 0.1",
            "5, 5, 9, 34, HALF_EVEN, 0",
            "0, 7, 3, 34, HALF_EVEN, -1",
            // The square root of 1 - 2e-20 is 1 - 1e-20 - 5e-41 - 5e-61 …
            "0.99999999999999999998, 1, 2, 3, HALF_EVEN, -1e-20",
            "0.99999999999999999998, 1, 2, 3, FLOOR, -1.01e-20",
            "0.99999999999999999998, 1, 2, 22, HALF_EVEN, -1.000000000000000000005e-20",
            "1.00000000000000000002, 1, 2, 22, HALF_EVEN, 9.999999999999999999950e-21",
            "7, 3, 3, 34, HALF_EVEN, 0.3263524026321306198881759959162552",
        })
        void rootOfQuotientLessOne_keepsThePrecision(
                String dividend, String divisor, int degree, int digits, RoundingMode rounding, String root) {
            assertThat(Decimals.rootOfQuotientLessOne(
                            number(dividend), number(divisor), degree, new MathContext(digits, rounding)))
                    .isEqualByComparingTo(root);
        }

        @Test
        void rootOfQuotient_rejectsWhatHasNoRoot() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Decimals.rootOfQuotient(number("-2"), BigDecimal.ONE, 2, MathContext.DECIMAL128))
                    .withMessage("Radicand must be zero or more, but was -2");
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() ->
                            Decimals.rootOfQuotientLessOne(BigDecimal.ONE, number("0"), 2, MathContext.DECIMAL128))
                    .withMessage("Divisor of a radicand must be above zero, but was 0");
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(
                            () -> Decimals.rootOfQuotientLessOne(BigDecimal.ONE, number("2"), 2, MathContext.UNLIMITED))
                    .withMessageContaining("limited precision");
        }
    }

    @Group
    class Laws {
        @Provide
        Arbitrary<BigDecimal> numbers() {
            return Quantities.numbers();
        }

        @Provide
        Arbitrary<BigDecimal> positive() {
            return Quantities.positiveNumbers();
        }

        @Property
        void canonical_isEqualForNumbersOfEqualValue(
                @ForAll("numbers") BigDecimal n, @ForAll @IntRange(max = 50) int zeros) {
            BigDecimal canonical = Decimals.canonical(n);
            assertThat(canonical).isEqualByComparingTo(n);
            assertThat(canonical.scale()).isNotNegative();
            assertThat(Decimals.canonical(n.setScale(Math.max(n.scale(), 0) + zeros)))
                    .isEqualTo(canonical);
            assertThat(Decimals.parse(n.toString(), "Number")).isEqualTo(canonical);
            assertThat(Decimals.parse(n.toPlainString(), "Number")).isEqualTo(canonical);
        }

        @Property
        void root_ofDegreeTwo_equalsSqrtOfJdk(
                @ForAll("positive") BigDecimal n,
                @ForAll @IntRange(min = 1, max = 40) int digits,
                @ForAll RoundingMode rounding) {
            MathContext context =
                    new MathContext(digits, rounding == RoundingMode.UNNECESSARY ? RoundingMode.HALF_EVEN : rounding);
            assertThat(Decimals.root(n, 2, context)).isEqualByComparingTo(n.sqrt(context));
        }

        @Property
        void root_liesBetweenNeighbours(
                @ForAll("positive") BigDecimal n,
                @ForAll @IntRange(min = 3, max = 60) int degree,
                @ForAll @IntRange(min = 1, max = 40) int digits) {
            BigDecimal floor = Decimals.root(n, degree, Decimals.outward(digits, false));
            BigDecimal ceiling = Decimals.root(n, degree, Decimals.outward(digits, true));
            BigDecimal half = Decimals.root(n, degree, new MathContext(digits, RoundingMode.HALF_EVEN));
            assertThat(floor.pow(degree)).isLessThanOrEqualTo(n);
            assertThat(ceiling.pow(degree)).isGreaterThanOrEqualTo(n);
            assertThat(ceiling.subtract(floor))
                    .isLessThanOrEqualTo(
                            floor.round(new MathContext(digits)).ulp().max(ulp(floor, digits)));
            BigDecimal middle = floor.add(ceiling).divide(BigDecimal.valueOf(2));
            int side = middle.pow(degree).compareTo(n);
            assertThat(half).isEqualByComparingTo(side > 0 ? floor : side < 0 ? ceiling : half);
        }

        /** Returns the unit in the last place of a number with a number of digits. */
        private BigDecimal ulp(BigDecimal number, int digits) {
            return BigDecimal.ONE.scaleByPowerOfTen(number.precision() - number.scale() - digits);
        }
    }
}
