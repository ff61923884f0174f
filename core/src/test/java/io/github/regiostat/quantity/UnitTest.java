// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.internal.JavaStreams;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnitTest {
    static Stream<Arguments> quantities() {
        return Stream.of(
                Arguments.of(Money.of("CNY", 211), "CNY"),
                Arguments.of(MoneyPer.of("CNY", 211, "person"), "CNY per person"),
                Arguments.of(Count.of(211, "policies"), "policies"),
                Arguments.of(Amount.of(211, "km2"), "km2"),
                Arguments.of(AmountPer.of(211, "beds", "person"), "beds per person"),
                Arguments.of(AmountPer.parse("211 beds per 1000 persons"), "beds per 1000 persons"),
                Arguments.of(Percentage.of(211), "%"),
                Arguments.of(Percentage.of(211).withWhole("gdp"), "% of gdp"),
                Arguments.of(PercentagePoints.of(211), "pp"),
                Arguments.of(GrowthRate.of(211), "% over P1Y"),
                Arguments.of(GrowthRate.of(211).withAnnualAverageOver(Period.ofYears(11)), "% a year over P11Y"),
                Arguments.of(Multiple.of(211), "times"),
                Arguments.of(IndexNumber.of(211, "2011"), "2011=100"));
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void ofDigits_isThatOfTheDecimal(Quantity<?> quantity, String text) {
        for (long unscaled : new long[] {0, 12345, -12340, Long.MAX_VALUE, -Long.MAX_VALUE, Long.MIN_VALUE}) {
            for (int scale : new int[] {0, 2, 7, 8, 19, 980, 1000, -1, -18, -900}) {
                assertThat((Object) quantity.unit().of(unscaled, scale))
                        .isEqualTo(quantity.unit().of(BigDecimal.valueOf(unscaled, scale)));
            }
        }
    }

    @Test
    void ofDigits_hasTheLimitsOfDecimals() {
        Unit<Money> yuan = Money.of("CNY", 0).unit();
        assertThat(yuan.of(12345, 2)).hasToString("CNY 123.45");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> yuan.of(1, 1001));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> yuan.of(1, -1001));
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void toString_hasNoNumber(Quantity<?> quantity, String text) {
        assertThat(quantity.unit()).hasToString(text);
        assertThat(quantity.negated().unit()).hasToString(text);
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void textOf_hasTheNumberOfTheQuantity(Quantity<?> quantity, String text) {
        assertThat(quantity.unit().textOf("211")).isEqualTo(quantity.toString());
    }

    @Test
    void scale_standsInPlaceOfTheNumber() {
        assertThat(Money.of("EUR", 1).unit().toString(Scale.MILLION)).isEqualTo("EUR million");
        assertThat(MoneyPer.of("EUR", 1, "person").unit().toString(Scale.THOUSAND))
                .isEqualTo("EUR thousand per person");
        assertThat(Count.of(1, "persons").unit().toString(Scale.TEN_THOUSAND)).isEqualTo("ten thousand persons");
        assertThat(Amount.of(1, "TWh").unit().toString(Scale.UNIT)).isEqualTo("TWh");
        assertThat(IndexNumber.of(1, "2015").unit().toString(Scale.UNIT)).isEqualTo("2015=100");
        assertThat(Money.of("EUR", 1).unit().textOf("84.4 billion")).isEqualTo("EUR 84.4 billion");
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void equals_distinguishesUnits(Quantity<?> quantity, String text) {
        assertThat(quantities().map(a -> ((Quantity<?>) a.get()[0]).unit()).filter(quantity.unit()::equals))
                .hasSize(1);
        assertThat(quantity.unit()).isNotEqualTo(null).isNotEqualTo(text);
    }

    @Test
    void of_createsQuantitiesOfTheKind() {
        Unit<Money> yuan = Money.of("CNY", 5).unit();
        assertThat(yuan.of(new BigDecimal("7.50"))).isEqualTo(Money.of("CNY", "7.5"));
        assertThat(yuan.kind()).isEqualTo(Money.class);
        assertThatNullPointerException()
                .isThrownBy(() -> yuan.of((BigDecimal) null))
                .withMessage("number");
    }

    /** 46 / 15 = 3.0666… */
    @Test
    void convert_roundsOnceInTheUnit() {
        Unit<Amount> hectares = Amount.of(1, "ha").unit();
        BigDecimal fifteen = BigDecimal.valueOf(15);
        Amount mu = Amount.of(46, "mu");
        assertThat(hectares.convert(mu, BigDecimal.ONE, fifteen, 2, RoundingMode.HALF_EVEN))
                .hasToString("3.07 ha");
        assertThat(hectares.convert(mu, BigDecimal.TEN, fifteen, -1, RoundingMode.UP))
                .hasToString("40 ha");
        assertThat(hectares.convert(mu, BigDecimal.ONE, fifteen, 1000, RoundingMode.DOWN)
                        .number())
                .isEqualTo(new BigDecimal("3.0" + "6".repeat(999)));
    }

    @Test
    void convert_rejectsZeroLostDigitsAndExtremeDecimals() {
        Unit<Amount> hectares = Amount.of(1, "ha").unit();
        Amount mu = Amount.of(46, "mu");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> hectares.convert(mu, BigDecimal.ONE, BigDecimal.ZERO, 2, RoundingMode.UP))
                .withMessage("Divisor must not be zero, but 46 mu was divided by zero");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() ->
                        hectares.convert(mu, BigDecimal.ONE, BigDecimal.valueOf(15), 2, RoundingMode.UNNECESSARY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hectares.convert(mu, BigDecimal.ONE, BigDecimal.TEN, 1001, RoundingMode.UP))
                .withMessage("Decimals must be -1000 to 1000, but were 1001");
    }

    @Test
    void readObject_rejectsAStreamWithoutTheProxy() {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> JavaStreams.read(JavaStreams.bare(Unit.class)))
                .withMessage("Unit is read through its serialization proxy");
    }
}
