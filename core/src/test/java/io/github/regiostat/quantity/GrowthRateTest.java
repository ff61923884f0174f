// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.arbitrary.Quantities;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Period;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthRateTest {
    private static final Period YEAR = Period.ofYears(1);
    private static final GrowthRate YEAR_ON_YEAR = GrowthRate.of("12.7");

    private static GrowthRate over(String number, String length) {
        return GrowthRate.of(number).withOver(Period.parse(length));
    }

    private static GrowthRate aYear(String number, String length) {
        return GrowthRate.of(number).withAnnualAverageOver(Period.parse(length));
    }

    @Nested
    class Creation {
        @Test
        void of_isOverOneYear() {
            assertThat(YEAR_ON_YEAR.over()).isEqualTo(YEAR);
            assertThat(YEAR_ON_YEAR.isAnnualAverage()).isFalse();
            assertThat(GrowthRate.of(-20))
                    .isEqualTo(GrowthRate.of("-20.0"))
                    .isEqualTo(GrowthRate.of(new BigDecimal("-2E+1")));
        }

        @Test
        void withOver_normalisesTwelveMonthsToAYear() {
            assertThat(over("12.7", "P12M")).isEqualTo(YEAR_ON_YEAR);
            assertThat(over("12.7", "P18M").over()).isEqualTo(Period.of(1, 6, 0));
            assertThat(over("12.7", "P9999Y").over()).isEqualTo(Period.ofYears(9999));
        }

        @Test
        void equals_distinguishesLengthsAndAverages() {
            assertThat(YEAR_ON_YEAR)
                    .isNotEqualTo(over("12.7", "P2Y"))
                    .isNotEqualTo(aYear("12.7", "P1Y"))
                    .isEqualTo(aYear("12.7", "P3Y").withOver(YEAR));
        }

        @ParameterizedTest
        @CsvSource({"P0D", "P-1Y", "P1Y-13M", "P10000Y", "P9999Y1M", "P2147483647Y2147483647M"})
        void withOver_rejectsLengthsOutOfRange(Period length) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> YEAR_ON_YEAR.withOver(length))
                    .withMessage("Length of time must be above zero and at most 9999 years, but was " + length);
        }

        @Test
        void withAnnualAverageOver_rejectsDays() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> YEAR_ON_YEAR.withAnnualAverageOver(Period.ofDays(30)))
                    .withMessage("Length of time of an average annual growth rate must be in years and months,"
                            + " but was P30D");
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource({
            "12.7 % over P1Y, 12.7 % over P1Y",
            "12.70 % over P12M, 12.7 % over P1Y",
            "-3 % over P3M, -3 % over P3M",
            "25 % a year over P11Y, 25 % a year over P11Y",
            "25 % a year over P18M, 25 % a year over P1Y6M",
            "2 % over P1W, 2 % over P7D",
            "2 % over P1Y2M3D, 2 % over P1Y2M3D",
        })
        void parse_acceptsTheCanonicalTextAndOtherFormats(String text, String canonical) {
            assertThat(GrowthRate.parse(text)).hasToString(canonical).isEqualTo(GrowthRate.parse(canonical));
        }

        @ParameterizedTest
        @ValueSource(strings = {"12.7 %", "12.7 % over 1Y", "12.7 % over P-1Y", "12.7 % a month over P1Y"})
        void parse_rejectsAnotherFormat(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GrowthRate.parse(text))
                    .withMessage("Growth rate must be text such as '12.7 % over P1Y', but was '" + text + "'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"PY", "P1D1Y", "P99999999999Y"})
        void parse_rejectsInvalidLengths(String length) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GrowthRate.parse("12.7 % over " + length))
                    .withMessage("Length of time must be an ISO 8601 period such as 'P1Y', but was '" + length + "'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"P0D", "P10000Y", "P2147483647Y12M"})
        void parse_rejectsLengthsOutOfRange(String length) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GrowthRate.parse("12.7 % over " + length))
                    .withMessage("Length of time must be above zero and at most 9999 years, but was " + length);
        }
    }

    @Nested
    class Between {
        @Test
        void between_isTheRiseInPercent() {
            assertThat(GrowthRate.between(Money.of("CNY", 100), Money.of("CNY", "112.7"), YEAR))
                    .isEqualTo(YEAR_ON_YEAR);
            assertThat(GrowthRate.between(Count.of(3, "x"), Count.of(1, "x"), Period.ofMonths(3)))
                    .isEqualTo(over("-66." + "6".repeat(31) + "7", "P3M"));
            assertThat(GrowthRate.between(Count.of(3, "x"), Count.of(-3, "x"), YEAR))
                    .isEqualTo(GrowthRate.of(-200));
        }

        @ParameterizedTest
        @CsvSource({"0 x", "-1 x"})
        void between_rejectsAnEarlierLevelOfZeroOrLess(String earlier) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> GrowthRate.between(Count.parse(earlier), Count.of(5, "x"), YEAR))
                    .withMessage("Earlier level of a growth rate must be above zero, but was " + earlier);
        }

        @Test
        void between_rejectsAnotherUnit() {
            assertThatExceptionOfType(CurrencyMismatchException.class)
                    .isThrownBy(() -> GrowthRate.between(Money.of("CNY", 1), Money.of("USD", 2), YEAR))
                    .withMessage("Quantities must have the same currency to be compared, but were CNY 1 and USD"
                            + " 2: convert one of them with ExchangeRates first");
        }
    }

    @Nested
    class Levels {
        @ParameterizedTest
        @CsvSource({
            "12.7 % over P1Y, 1.127",
            "-100 % over P1Y, 0",
            "-150 % over P1Y, -0.5",
            "25 % a year over P11Y, 11.6415321826934814453125",
            "10 % a year over P1Y6M, 1.153689732987166701690598865047931",
            "21 % a year over P6M, 1.1",
            "-100 % a year over P2Y, 0",
        })
        void factor_isTheGrowthFactor(String rate, String factor) {
            assertThat(GrowthRate.parse(rate).factor(MathContext.DECIMAL128)).isEqualTo(Multiple.of(factor));
        }

        @ParameterizedTest
        @CsvSource({"-150 % a year over P2Y", "-150 % a year over P6M", "-101 % a year over P3Y"})
        void factor_rejectsAverageRatesBelowMinusHundred(String rate) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> GrowthRate.parse(rate).factor(MathContext.DECIMAL128))
                    .withMessage("Average annual growth rate must not be less than -100 %, but was " + rate);
        }

        @Test
        void appliedTo_returnsTheLaterLevel() {
            assertThat(YEAR_ON_YEAR.appliedTo(Money.of("CNY", 100))).isEqualTo(Money.of("CNY", "112.7"));
            assertThat(aYear("10", "P2Y").appliedTo(Count.of(100, "x"))).isEqualTo(Count.of(121, "x"));
        }

        @Test
        void levelBefore_returnsTheEarlierLevel() {
            assertThat(YEAR_ON_YEAR.levelBefore(Money.of("CNY", "112.7"), MathContext.DECIMAL64))
                    .isEqualTo(Money.of("CNY", 100));
            assertThat(YEAR_ON_YEAR.levelBefore(Money.of("CNY", "84.37"), new MathContext(4)))
                    .isEqualTo(Money.of("CNY", "74.86"));
            assertThat(aYear("10", "P2Y").levelBefore(Count.of(121, "x"), MathContext.UNLIMITED))
                    .isEqualTo(Count.of(100, "x"));
            assertThat(aYear("10", "P18M").levelBefore(Count.of(100, "x"), MathContext.DECIMAL128))
                    .isEqualTo(Count.of("86.67841720414475594970690195701964", "x"));
        }

        @Test
        void levelBefore_rejectsALevelAboveZeroAfterLosingMoreThanAll() {
            GrowthRate loss = GrowthRate.of(-150);
            assertThat(loss.levelBefore(Money.of("CNY", -20), MathContext.DECIMAL128))
                    .isEqualTo(Money.of("CNY", 40));
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> loss.levelBefore(Money.of("CNY", 20), MathContext.DECIMAL128))
                    .withMessage("Growth rate up to a level above zero must be greater than -100 %,"
                            + " but was -150 % over P1Y up to CNY 20");
        }

        @Test
        void levelBefore_rejectsMinusHundredPercent() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> GrowthRate.of(-100).levelBefore(Money.of("CNY", 5), MathContext.DECIMAL128))
                    .withMessage("Growth rate up to CNY 5 must not be -100 %, but was -100 % over P1Y");
        }
    }

    @Nested
    class Combining {
        @Test
        void minus_isInPoints() {
            assertThat(YEAR_ON_YEAR.minus(GrowthRate.of("5.2"))).isEqualTo(PercentagePoints.of("7.5"));
        }

        @Test
        void minus_rejectsAnotherLength() {
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> YEAR_ON_YEAR.minus(over("3", "P3M")))
                    .withMessage("Quantities must have the same unit to be subtracted, but were 12.7 % over P1Y and"
                            + " 3 % over P3M");
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> YEAR_ON_YEAR.minus(aYear("3", "P1Y")));
        }

        @ParameterizedTest
        @CsvSource({
            "10 % over P1Y, 10 % over P1Y, 21 % over P2Y",
            "50 % over P6M, -50 % over P18M, -25 % over P2Y",
            "10 % a year over P2Y, 100 % over P1Y, 142 % over P3Y",
            "1 % over P3M, 0 % over P10D, 1 % over P3M10D",
        })
        void chainedWith_isTheGrowthOverBoth(String first, String next, String both) {
            assertThat(GrowthRate.parse(first).chainedWith(GrowthRate.parse(next)))
                    .hasToString(both);
        }
    }

    @Nested
    class Annualised {
        @ParameterizedTest
        @CsvSource({
            "21 % over P2Y, 34, 10 % a year over P2Y",
            "5 % over P6M, 34, 10.25 % a year over P6M",
            "1 % over P3M, 34, 4.060401 % a year over P3M",
            "12.7 % over P1Y, 34, 12.7 % a year over P1Y",
            "0 % over P7Y, 34, 0 % a year over P7Y",
            "-100 % over P7Y, 34, -100 % a year over P7Y",
            "-36 % over P2Y, 34, -20 % a year over P2Y",
            "25 % over P2Y, 3, 11.8 % a year over P2Y",
            "25 % over P2Y, 34, 11.80339887498948482045868343656381 % a year over P2Y",
            "0.0000001 % over P2Y, 34, 0.00000004999999998750000000624999999609375 % a year over P2Y",
            "3 % a year over P2Y, 34, 3 % a year over P2Y",
        })
        void annualised_roundsTheRate(String rate, int digits, String annual) {
            MathContext context = new MathContext(digits, RoundingMode.HALF_EVEN);
            assertThat(GrowthRate.parse(rate).annualised(context)).hasToString(annual);
        }

        @ParameterizedTest
        @CsvSource({"-150 % over P2Y", "-150 % over P6M", "-150 % over P1Y"})
        void annualised_rejectsGrowthBelowMinusHundred(String rate) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> GrowthRate.parse(rate).annualised(MathContext.DECIMAL128))
                    .withMessage("Average annual growth rate must not be less than -100 %, but was " + rate);
        }

        @Test
        void annualised_rejectsDaysAndUnlimitedPrecision() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> over("1", "P30D").annualised(MathContext.DECIMAL128))
                    .withMessageContaining("must be in years and months, but was P30D");
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> over("21", "P2Y").annualised(MathContext.UNLIMITED))
                    .withMessageContaining("limited precision");
        }
    }

    @Nested
    class AnnualAverageBetween {
        private static final Period LONG = Period.ofYears(40);

        @ParameterizedTest
        @CsvSource({
            "1e40, 1, P40Y, -90",
            "1, 1e40, P40Y, 900",
            "100, 121, P2Y, 10",
            "100, 105, P6M, 10.25",
            "100, 105, P1Y, 5",
            "7, 0, P3Y, -100",
            "7, 7, P2700Y, 0",
            "3, 7, P3Y, 32.63524026321306198881759959162552",
            "1e33, 1000000000000000000000000000000001, P10Y,"
                    + " 0.000000000000000000000000000000009999999999999999999999999999999996",
        })
        void annualAverageBetween_takesTheRootOfTheFactor(String earlier, String later, Period over, String rate) {
            assertThat(GrowthRate.annualAverageBetween(Multiple.of(earlier), Multiple.of(later), over))
                    .isEqualTo(GrowthRate.of(rate).withAnnualAverageOver(over));
        }

        @Test
        void annualAverageBetween_isCorrectlyRoundedFor5000RandomLevels() {
            Random random = new Random(13);
            for (int i = 0; i < 5000; i++) {
                BigDecimal earlier = level(random);
                BigDecimal later =
                        random.nextInt(4) == 0 ? earlier.add(level(random).scaleByPowerOfTen(-8)) : level(random);
                int months = random.nextBoolean() ? 12 * (1 + random.nextInt(60)) : 1 + random.nextInt(120);
                GrowthRate rate = GrowthRate.annualAverageBetween(
                        Multiple.of(earlier), Multiple.of(later), Period.ofMonths(months));
                assertThat(isCorrectlyRounded(rate.number(), earlier, later, months))
                        .as("%s to %s in %d months: %s", earlier, later, months, rate)
                        .isTrue();
            }
        }

        private static BigDecimal level(Random random) {
            BigInteger digits = new BigInteger(1 + random.nextInt(60), random).add(BigInteger.ONE);
            return new BigDecimal(digits, random.nextInt(12));
        }

        /** Compares integer powers of the factor with those of the neighbours half a digit below and above the rate. */
        private static boolean isCorrectlyRounded(BigDecimal rate, BigDecimal earlier, BigDecimal later, int months) {
            assertThat(rate.stripTrailingZeros().precision()).isLessThanOrEqualTo(34);
            if (rate.signum() == 0) {
                return earlier.compareTo(later) == 0;
            }
            BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(rate.precision() - rate.scale() - 34);
            BigDecimal factor = rate.movePointLeft(2).add(BigDecimal.ONE);
            BigDecimal distance = half.movePointLeft(2);
            BigDecimal exact = later.pow(12);
            BigDecimal below =
                    factor.subtract(distance).max(BigDecimal.ZERO).pow(months).multiply(earlier.pow(12));
            BigDecimal above = factor.add(distance).pow(months).multiply(earlier.pow(12));
            return below.compareTo(exact) <= 0 && exact.compareTo(above) <= 0;
        }

        @Test
        void annualAverageBetween_rejectsLevelsWithoutAFactor() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> GrowthRate.annualAverageBetween(Money.of("CNY", 0), Money.of("CNY", 5), LONG))
                    .withMessage("Earlier level of a growth rate must be above zero, but was CNY 0");
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> GrowthRate.annualAverageBetween(Money.of("CNY", 5), Money.of("CNY", -1), LONG))
                    .withMessage("Later level of an average annual growth rate must be zero or more, but was CNY -1");
            assertThatExceptionOfType(UnitMismatchException.class)
                    .isThrownBy(() -> GrowthRate.annualAverageBetween(Money.of("CNY", 5), Money.of("USD", 5), LONG));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            GrowthRate.annualAverageBetween(Money.of("CNY", 5), Money.of("CNY", 5), Period.ofDays(30)))
                    .withMessage("Length of time of an average annual growth rate must be in years and months,"
                            + " but was P30D");
        }
    }

    @Group
    class Laws {
        @Provide
        Arbitrary<BigDecimal> positive() {
            return Quantities.positiveNumbers();
        }

        @Provide
        Arbitrary<GrowthRate> rates() {
            return Quantities.usualGrowthRates();
        }

        @Provide
        Arbitrary<GrowthRate> rises() {
            return Quantities.usualGrowthRates().filter(rate -> !rate.isNegative());
        }

        @Property
        void appliedToTheEarlierLevel_returnsTheLater(
                @ForAll("positive") BigDecimal a, @ForAll("positive") BigDecimal b) {
            Multiple earlier = Multiple.of(a);
            Multiple later = Multiple.of(b);
            Multiple reached = GrowthRate.between(earlier, later, YEAR).appliedTo(earlier);
            assertClose(reached.number(), b, b.subtract(a).abs(), 33);
        }

        @Property
        void levelBefore_isInverseOfAppliedTo(@ForAll("rates") GrowthRate rate, @ForAll("positive") BigDecimal level) {
            Multiple earlier = Multiple.of(level);
            Multiple back = rate.levelBefore(rate.appliedTo(earlier), MathContext.DECIMAL128);
            assertClose(back.number(), level, level, 32);
        }

        @Property
        void chainedWith_appliesBothRates(
                @ForAll("rates") GrowthRate first,
                @ForAll("rates") GrowthRate next,
                @ForAll("positive") BigDecimal level) {
            Multiple earlier = Multiple.of(level);
            GrowthRate both = first.chainedWith(next);
            assertThat(both.appliedTo(earlier)).isEqualTo(next.appliedTo(first.appliedTo(earlier)));
            assertThat(both).isEqualTo(next.chainedWith(first));
            assertThat(both.over().toTotalMonths())
                    .isEqualTo(first.over().toTotalMonths() + next.over().toTotalMonths());
        }

        @Property
        void annualised_yieldsTheSameLevel(@ForAll("rises") GrowthRate rate) {
            GrowthRate annual = rate.annualised(MathContext.DECIMAL128);
            BigDecimal factor = rate.factor(MathContext.DECIMAL128).number();
            assertThat(annual.isAnnualAverage()).isTrue();
            assertThat(annual.over()).isEqualTo(rate.over());
            assertClose(annual.factor(MathContext.DECIMAL128).number(), factor, factor, 31);
        }

        @Property
        void minus_returnsTheDifferenceOfTwoRates(
                @ForAll("rates") GrowthRate a, @ForAll("positive") BigDecimal number) {
            GrowthRate b = a.withNumber(number);
            assertThat(b.minus(a).plus(a.minus(b))).isEqualTo(PercentagePoints.of(0));
            assertThat(b.minus(a).number()).isEqualByComparingTo(number.subtract(a.number()));
        }

        /** Asserts that two numbers differ by at most one unit in the last of the given digits. */
        private void assertClose(BigDecimal actual, BigDecimal expected, BigDecimal size, int digits) {
            assertThat(actual.subtract(expected).abs()).isLessThanOrEqualTo(size.scaleByPowerOfTen(-digits));
        }
    }
}
