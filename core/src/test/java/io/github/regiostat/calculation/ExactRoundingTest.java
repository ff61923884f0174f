// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.exchange.ConversionPath;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.format.QuantityFormat;
import io.github.regiostat.format.UnitStyle;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Rounding, conversion and formatting against fractions of integers and the formats of the JDK. */
class ExactRoundingTest {
    private static final BigInteger TWO = BigInteger.valueOf(2);

    /** A step of a conversion. */
    record Step(BigDecimal rate, boolean isDivision) {}

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.longs().between(-999_999, 999_999).map(BigInteger::valueOf),
                                Arbitraries.longs().map(BigInteger::valueOf),
                                Arbitraries.bigIntegers()
                                        .between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40))),
                        Arbitraries.integers().between(0, 25))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<BigDecimal> rates = Combinators.combine(
                        Arbitraries.longs().between(1, 99_999_999),
                        Arbitraries.integers().between(0, 8))
                .as(BigDecimal::valueOf);
        return Combinators.combine(rates, Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(
                Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.CHINA, Locale.JAPAN, Locale.ITALY);
    }

    /** Rounds a fraction of integers by the definition of the mode. */
    private static BigInteger rounded(Fraction exact, RoundingMode mode) {
        BigInteger[] parts = exact.numerator().abs().divideAndRemainder(exact.denominator());
        if (parts[1].signum() == 0) {
            return exact.signum() < 0 ? parts[0].negate() : parts[0];
        }
        int half = parts[1].multiply(TWO).compareTo(exact.denominator());
        boolean isNegative = exact.signum() < 0;
        boolean isAway = switch (mode) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> !isNegative;
            case FLOOR -> isNegative;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || half == 0 && parts[0].testBit(0);
            case UNNECESSARY -> throw new IllegalArgumentException(mode.name());
        };
        BigInteger magnitude = isAway ? parts[0].add(BigInteger.ONE) : parts[0];
        return isNegative ? magnitude.negate() : magnitude;
    }

    private static BigDecimal rounded(Fraction exact, int decimals, RoundingMode mode) {
        Fraction scale = Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(decimals));
        return new BigDecimal(rounded(exact.times(scale), mode), decimals);
    }

    @Property
    void roundedTo_isTheRoundedFraction(
            @ForAll("numbers") BigDecimal number,
            @ForAll @IntRange(min = -5, max = 25) int decimals,
            @ForAll("modes") RoundingMode mode) {
        BigDecimal expected = rounded(Fraction.of(number), decimals, mode);

        assertThat(Money.of("CNY", number).roundedTo(decimals, mode).amount()).isEqualByComparingTo(expected);
    }

    @Property
    void plus_isTheSumOfFractions(@ForAll("numbers") BigDecimal first, @ForAll("numbers") BigDecimal second) {
        Fraction sum = Fraction.of(first).plus(Fraction.of(second));

        Money money = Money.of("CNY", first).plus(Money.of("CNY", second));

        assertThat(Fraction.of(money.amount())).isEqualByComparingTo(sum);
    }

    /** Each step is a rate of the currency before to the one after it, or the reverse. */
    @Property
    void conversion_isTheRoundedFraction(
            @ForAll("steps") List<Step> steps,
            @ForAll("numbers") BigDecimal number,
            @ForAll @IntRange(min = -5, max = 20) int decimals,
            @ForAll("modes") RoundingMode mode) {
        List<String> currencies = List.of("CNY", "USD", "EUR", "JPY", "GBP");
        ExchangeRates.Builder rates = ExchangeRates.builder().pivots("USD", "EUR", "JPY");
        Fraction exact = Fraction.of(number);
        for (int i = 0; i < steps.size(); i++) {
            Fraction rate = Fraction.of(steps.get(i).rate);
            boolean isDivision = steps.get(i).isDivision;
            exact = isDivision ? exact.over(rate) : exact.times(rate);
            rates.average(
                    "2024",
                    currencies.get(isDivision ? i + 1 : i),
                    currencies.get(isDivision ? i : i + 1),
                    steps.get(i).rate.toPlainString());
        }
        ConversionPath path = rates.build()
                .find("CNY", currencies.get(steps.size()), TimePeriod.year(2024), RateBasis.AVERAGE)
                .orElseThrow();

        assertThat(path.appliedTo(number, decimals, mode)).isEqualTo(rounded(exact, decimals, mode));
    }

    /**
     * The formats of the JDK have a hyphen as minus sign. They print the rounded number, because their own rounding up
     * of small numbers such as 0.01 is wrong.
     */
    @Property
    void format_isThatOfTheJdk(
            @ForAll("numbers") BigDecimal number,
            @ForAll @IntRange(max = 6) int decimals,
            @ForAll("modes") RoundingMode mode,
            @ForAll("locales") Locale locale) {
        BigDecimal small = number.scaleByPowerOfTen(-Math.max(0, number.precision() - number.scale() - 12));
        DecimalFormat expected = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        expected.setMinimumFractionDigits(decimals);
        expected.setMaximumFractionDigits(decimals);

        QuantityFormat format = QuantityFormat.of(locale)
                .withScale(Scale.UNIT)
                .withUnits(UnitStyle.NONE)
                .withDecimals(decimals, mode);

        assertThat(format.format(small))
                .isEqualTo(expected.format(rounded(Fraction.of(small), decimals, mode))
                        .replace('-', '−'));
    }
}
