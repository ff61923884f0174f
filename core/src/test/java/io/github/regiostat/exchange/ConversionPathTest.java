// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionPathTest {
    private static final ExchangeRates RATES = ExchangeRates.builder()
            .average("2024", "USD", "CNY", "7.1957")
            .average("2024", "EUR", "USD", "1.0824")
            .build();
    private static final ConversionPath DIVIDING = path("CNY", "USD");
    private static final ConversionPath MULTIPLYING = path("USD", "CNY");

    private static ConversionPath path(String from, String to) {
        return RATES.find(from, to, TimePeriod.year(2024), RateBasis.AVERAGE).orElseThrow();
    }

    @Nested
    class Parts {
        @Test
        void path_hasCurrenciesBasisAndRates() {
            assertThat(DIVIDING.from()).isEqualTo(Currency.getInstance("CNY"));
            assertThat(DIVIDING.to()).isEqualTo(Currency.getInstance("USD"));
            assertThat(DIVIDING.basis()).isEqualTo(RateBasis.AVERAGE);
            assertThat(DIVIDING.rates()).isEqualTo(RATES.rates().subList(0, 1)).isUnmodifiable();
        }

        @Test
        void path_isExactIfNoStepDivides() {
            assertThat(MULTIPLYING.isExact()).isTrue();
            assertThat(path("EUR", "CNY").isExact()).isTrue();
            assertThat(DIVIDING.isExact()).isFalse();
        }

        /** The basis is that of the rates that are not fixed. */
        @Test
        void path_ofAFixedRateAndAnAverage_hasTheBasisOfTheAverage() {
            ExchangeRates rates = RATES.toBuilder()
                    .addMissing(ExchangeRates.euroConversions())
                    .build();
            TimePeriod year = TimePeriod.year(2024);
            ConversionPath marks =
                    rates.find("DEM", "USD", year, RateBasis.AVERAGE).orElseThrow();
            assertThat(marks.rates()).hasSize(2);
            assertThat(marks.basis()).isEqualTo(RateBasis.AVERAGE);
            assertThat(rates.find("DEM", "CNY", year, RateBasis.AVERAGE)
                            .orElseThrow()
                            .basis())
                    .isEqualTo(RateBasis.AVERAGE);
            assertThat(rates.find("DEM", "FRF", year, RateBasis.AVERAGE)
                            .orElseThrow()
                            .basis())
                    .isEqualTo(RateBasis.FIXED);
            assertThat(path("USD", "USD").basis()).isEqualTo(RateBasis.AVERAGE);
        }

        @Test
        void toString_showsRatesAndRounding() {
            assertThat(path("EUR", "CNY"))
                    .hasToString("1 EUR = 1.0824 USD (average 2024) and 1 USD = 7.1957 CNY (average 2024)");
            assertThat(DIVIDING).hasToString("1 USD = 7.1957 CNY (average 2024), divided to 34 digits, HALF_EVEN");
        }
    }

    @Nested
    class Numbers {
        private final MathContext five = new MathContext(5, RoundingMode.HALF_EVEN);

        @Test
        void appliedTo_multipliesExactly() {
            assertThat(MULTIPLYING.appliedTo(new BigDecimal("123456.789"), five))
                    .isEqualByComparingTo("888358.0166073");
            assertThat(path("EUR", "CNY").appliedTo(BigDecimal.TEN, five)).isEqualByComparingTo("77.8862568");
        }

        @Test
        void appliedTo_dividesOnceAtTheEnd() {
            assertThat(DIVIDING.appliedTo(new BigDecimal("84370000000"), five)).isEqualByComparingTo("11725000000");
            // 100 / 7.1957 / 1.0824 is 12.8392…; rounding between the steps would give 12.84 for two digits fewer.
            assertThat(path("CNY", "EUR").appliedTo(new BigDecimal(100), five)).isEqualByComparingTo("12.839");
        }

        /** 100 / 7.1957 / 1.0824 is 12.83923…, 84370000000 / 7.1957 is 11725058020.76…, 2 * 7.1957 is 14.3914. */
        @ParameterizedTest
        @CsvSource({
            "CNY, EUR, 100,         2, HALF_EVEN, 12.84",
            "CNY, EUR, 100,         0, DOWN,      12",
            "CNY, USD, 84370000000, 2, HALF_EVEN, 11725058020.76",
            "CNY, USD, 84370000000, -3, UP,       11725059000",
            "USD, CNY, 2,           2, HALF_EVEN, 14.39",
            "USD, CNY, 2,           6, UNNECESSARY, 14.391400",
            "USD, USD, 0.125,       2, HALF_EVEN, 0.12",
            "CNY, EUR, -100,        2, FLOOR,     -12.84"
        })
        void appliedTo_roundsOnceToDecimals(
                String from, String to, BigDecimal number, int decimals, RoundingMode rounding, BigDecimal expected) {
            assertThat(path(from, to).appliedTo(number, decimals, rounding))
                    .isEqualByComparingTo(expected)
                    .matches(converted -> converted.scale() == decimals);
        }

        @Test
        void appliedTo_rejectsLostDigitsAndExtremeDecimals() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> MULTIPLYING.appliedTo(BigDecimal.ONE, 3, RoundingMode.UNNECESSARY));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DIVIDING.appliedTo(BigDecimal.ONE, 1001, RoundingMode.UP))
                    .withMessage("Decimals must be -1000 to 1000, but were 1001");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DIVIDING.appliedTo(BigDecimal.ONE, -1001, RoundingMode.UP))
                    .withMessage("Decimals must be -1000 to 1000, but were -1001");
        }

        @Test
        void roundedTo_rejectsExtremeDecimals() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DIVIDING.roundedTo(1001, RoundingMode.UP))
                    .withMessage("Decimals must be -1000 to 1000, but were 1001");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DIVIDING.roundedTo(-1001, RoundingMode.UP))
                    .withMessage("Decimals must be -1000 to 1000, but were -1001");
            assertThat(DIVIDING.roundedTo(1000, RoundingMode.UP).notes(Figure.exact(Money.of("CNY", 1))))
                    .containsExactly("Rounded to 1000 decimals, UP");
        }

        @Test
        void multiplierAndDivisor_areProductsOfTheRates() {
            assertThat(path("EUR", "CNY").multiplier()).isEqualTo("7.78862568");
            assertThat(path("EUR", "CNY").divisor()).isEqualTo("1");
            assertThat(path("CNY", "EUR").multiplier()).isEqualTo("1");
            assertThat(path("CNY", "EUR").divisor()).isEqualTo("7.78862568");
            assertThat(path("EUR", "EUR").multiplier()).isEqualTo("1");
            assertThat(path("EUR", "EUR").divisor()).isEqualTo("1");
        }
    }

    @Nested
    class Figures {
        @Test
        void convert_keepsAnExactAmountExact() {
            Figure<Money> figure = MULTIPLYING.convert(Figure.exact(Money.of("USD", 100)));
            assertThat(figure).isEqualTo(Figure.computed(Money.of("CNY", "719.57"), exactly("719.57")));
        }

        @Test
        void convert_ofAnExactAmountOfManyDigits_doesNotRound() {
            String digits = "1234567890123456789012345678901234567890.12345678901234567890";
            Figure<Money> figure = MULTIPLYING.convert(Figure.exact(Money.of("USD", digits)));
            BigDecimal product = new BigDecimal(digits).multiply(new BigDecimal("7.1957"));
            assertThat(figure.value()).contains(Money.of("CNY", product));
            assertThat(figure.bounds()).contains(exactly(product.toPlainString()));
        }

        private Bounds<Money> exactly(String number) {
            return Bounds.closed(Money.of("CNY", number), Money.of("CNY", number));
        }

        /** 84.37 / 7.1957 = 11.72505802…, 84.365 / 7.1957 = 11.72436316…, 84.375 / 7.1957 = 11.72575288… */
        @Test
        void convert_roundsTheValueToNearestAndTheBoundsOutward() {
            Figure<Money> figure = DIVIDING.convert(Figure.money("CNY", "84.37", Scale.BILLION));
            assertThat(figure.value()).contains(Money.of("USD", "11725058020.76239976652723154105924"));
            assertThat(figure.bounds().orElseThrow())
                    .hasToString("[USD 11724363161.33246244284781188765512, USD 11725752880.19233709020665119446337]");
            assertThat(figure.isComputed()).isTrue();
        }

        /** 370 / 7.1957 = 51.419597815361952277054351904609697…, rounded down, so that more remains more. */
        @Test
        void convert_ofMoreThan_keepsTheQualifier() {
            Figure<Money> figure =
                    DIVIDING.convert(Figure.money("CNY", "370", Scale.BILLION).with(Qualifier.MORE_THAN));
            assertThat(figure).hasToString("more than USD 51419597815.36195227705435190460969");
            assertThat(figure.bounds().orElseThrow())
                    .hasToString("(USD 51419597815.36195227705435190460969, unbounded)");
            assertThat(figure.isComputed()).isFalse();
            assertThat(figure.value()).isEmpty();
        }

        /** 2 / 3 = 0.66…67 to nearest: a lower bound is rounded down, an upper bound up. */
        @ParameterizedTest
        @CsvSource({
            "2, MORE_THAN, 0.6666666666666666666666666666666666",
            "2, AT_LEAST, 0.6666666666666666666666666666666666",
            "1, LESS_THAN, 0.3333333333333333333333333333333334",
            "1, AT_MOST, 0.3333333333333333333333333333333334",
            "-1, MORE_THAN, -0.3333333333333333333333333333333334",
            "-2, AT_MOST, -0.6666666666666666666666666666666666",
            "1, NEARLY, 0.3333333333333333333333333333333334",
            "-1, NEARLY, -0.3333333333333333333333333333333334",
            "1, ABOUT, 0.3333333333333333333333333333333333",
        })
        void convert_ofAnInexactBound_roundsSoThatTheStatementHolds(
                String amount, Qualifier qualifier, String converted) {
            ConversionPath thirds = ExchangeRates.builder()
                    .average("2024", "USD", "CNY", "3")
                    .build()
                    .find("CNY", "USD", TimePeriod.year(2024), RateBasis.AVERAGE)
                    .orElseThrow();
            Figure<Money> figure =
                    Figure.ofUnknownRounding(Money.of("CNY", amount)).with(qualifier);
            assertThat(thirds.convert(figure))
                    .isEqualTo(
                            Figure.ofUnknownRounding(Money.of("USD", converted)).with(qualifier));
            assertThat(thirds.notes(figure))
                    .containsExactly("Divided by the published rate to 34 digits, "
                            + switch (qualifier) {
                                case MORE_THAN, AT_LEAST -> "FLOOR";
                                case LESS_THAN, AT_MOST -> "CEILING";
                                case NEARLY -> "UP";
                                case NONE, ABOUT -> "HALF_EVEN";
                            });
        }

        @Test
        void convert_ofAFigureWithABand_convertsTheBand() {
            Figure<Money> nearly =
                    Figure.money("USD", "50", Scale.BILLION).with(Qualifier.NEARLY, new BigDecimal("1000000000"));
            Figure<Money> converted = MULTIPLYING.convert(nearly);
            assertThat(converted).hasToString("nearly CNY 359785000000 (within 7195700000)");
            assertThat(converted.bounds().orElseThrow()).hasToString("[CNY 352589300000, CNY 359785000000)");
            Figure<Money> about =
                    Figure.money("USD", "50", Scale.BILLION).with(Qualifier.ABOUT, new BigDecimal("1000000000"));
            assertThat(MULTIPLYING.convert(about).bounds().orElseThrow())
                    .hasToString("[CNY 352589300000, CNY 366980700000]");
        }

        @Test
        void convert_ofAQualifierWithoutABand_keepsTheQualifier() {
            Figure<Money> about = Figure.money("CNY", "3", Scale.BILLION).with(Qualifier.ABOUT);
            assertThat(DIVIDING.convert(about)).hasToString("about USD 416915657.9623942076517920424698084");
        }

        @Test
        void convert_ofAnExactQualifiedAmount_isExactIfNoStepDivides() {
            Figure<Money> limit = Figure.exact(Money.of("USD", 100)).with(Qualifier.AT_MOST);
            assertThat(MULTIPLYING.convert(limit)).hasToString("at most CNY 719.57 (exact)");
        }

        @Test
        void convert_ofUnknownRounding_hasAValueAndNoBounds() {
            Figure<Money> figure = MULTIPLYING.convert(Figure.of(Money.of("USD", 10)));
            assertThat(figure).isEqualTo(Figure.ofUnknownRounding(Money.of("CNY", "71.957")));
        }

        @Test
        void convert_ofUndetermined_staysUndetermined() {
            assertThat(MULTIPLYING.convert(
                            Figure.undetermined(Money.of("USD", 0).unit())))
                    .isEqualTo(Figure.undetermined(Money.of("CNY", 0).unit()));
        }

        @Test
        void convert_ofANegativeAmount_keepsTheEndsInOrder() {
            Figure<Money> figure = MULTIPLYING.convert(Figure.rounded(Money.of("USD", -10), BigDecimal.ONE));
            assertThat(figure).hasToString("CNY -71.957 in [-75.55485, -68.35915]");
        }

        @Test
        void convert_ofMoneyPerPerson_keepsThePerson() {
            Figure<MoneyPer> figure = MULTIPLYING.convert(Figure.of(MoneyPer.of("USD", 100, "persons")));
            assertThat(figure.value()).contains(MoneyPer.of("CNY", "719.57", "person"));
        }

        @Test
        void convert_withoutSteps_keepsTheNumber() {
            Figure<Money> figure = path("USD", "USD").convert(Figure.exact(Money.of("USD", 5)));
            assertThat(figure.value()).contains(Money.of("USD", 5));
        }

        @Test
        void convert_rejectsAnotherCurrency() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MULTIPLYING.convert(Figure.of(Money.of("EUR", 5))))
                    .withMessage("Figure must be in USD, the source currency of the conversion to CNY, but was in EUR");
        }
    }
}
