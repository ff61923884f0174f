// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.internal.JavaStreams;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
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

class MoneyTest {
    private static final Money YUAN = Money.of("CNY", 10);
    private static final Money DOLLARS = Money.of("USD", "2.5");

    @Nested
    class Creation {
        @Test
        void of_acceptsAllNumberTypes() {
            assertThat(Money.of("CNY", 84_370_000_000L))
                    .isEqualTo(Money.of("CNY", "84370000000"))
                    .isEqualTo(Money.of("CNY", "84.37e9"))
                    .isEqualTo(Money.of("CNY", new BigDecimal("84370000000.00")))
                    .isEqualTo(Money.of("CNY", new BigDecimal("8437E+7")));
        }

        @Test
        void of_acceptsACurrency() {
            assertThat(Money.of(Currency.getInstance("CNY"), new BigDecimal("84.370")))
                    .isEqualTo(Money.of("CNY", "84.37"));
            assertThatNullPointerException()
                    .isThrownBy(() -> Money.of((Currency) null, BigDecimal.ONE))
                    .withMessage("currency");
            assertThatNullPointerException()
                    .isThrownBy(() -> Money.of(Currency.getInstance("CNY"), null))
                    .withMessage("number");
        }

        @Test
        void of_keepsMoreDecimalsThanTheMinorUnit() {
            assertThat(Money.of("JPY", "0.0001").amount()).isEqualTo(new BigDecimal("0.0001"));
        }

        @Test
        void of_namesTheNullArgument() {
            assertThatNullPointerException().isThrownBy(() -> Money.of(null, 1)).withMessage("currency");
            assertThatNullPointerException()
                    .isThrownBy(() -> Money.of("CNY", (String) null))
                    .withMessage("number");
            assertThatNullPointerException()
                    .isThrownBy(() -> Money.of("CNY", (BigDecimal) null))
                    .withMessage("number");
            assertThatNullPointerException()
                    .isThrownBy(() -> YUAN.withCurrency(null))
                    .withMessage("currency");
        }

        @Test
        void accessors_returnTheParts() {
            assertThat(DOLLARS.currency()).isEqualTo(Currency.getInstance("USD"));
            assertThat(DOLLARS.amount()).isEqualTo(DOLLARS.number()).isEqualTo(new BigDecimal("2.5"));
        }

        @Test
        void withCurrency_keepsTheNumber() {
            assertThat(YUAN.withCurrency(Currency.getInstance("USD"))).isEqualTo(Money.of("USD", 10));
        }

        @Test
        void equals_distinguishesCurrencies() {
            assertThat(YUAN).isNotEqualTo(Money.of("USD", 10)).isNotEqualTo(Amount.of(10, "CNY"));
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource({
            "CNY 84370000000, CNY 84370000000",
            "CNY 1.50, CNY 1.5",
            "USD -0.01, USD -0.01",
            "USD -0, USD 0",
            "JPY 1e3, JPY 1000",
            "EUR 0.000000000000000000001, EUR 0.000000000000000000001",
        })
        void parse_acceptsTheCanonicalTextAndOtherNumbers(String text, String canonical) {
            assertThat(Money.parse(text)).hasToString(canonical).isEqualTo(Money.parse(canonical));
        }

        @ParameterizedTest
        @ValueSource(strings = {"CNY", "CNY  1", " CNY 1", "CNY 1 ", "CNY 1 per person"})
        void parse_rejectsAnotherFormat(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse(text))
                    .withMessage("Money must be text such as 'CNY 84370000000', but was '" + text + "'");
        }

        @ParameterizedTest
        @CsvSource({"84 CNY, 84", "XEU 1, XEU", "CNYX 1, CNYX", "QQQ 1, QQQ"})
        void parse_rejectsInvalidCurrencies(String text, String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse(text))
                    .withMessage("Currency must be an ISO 4217 code supported by java.util.Currency, such as 'CNY',"
                            + " but was '" + code + "'");
        }

        @ParameterizedTest
        @CsvSource({
            "cny 1, cny, CNY",
            "Usd 1, Usd, USD",
            "RMB 1, RMB, CNY",
            "yuan 1, yuan, CNY",
            "RNB 1, RNB, CNY",
            "CYN 1, CYN, CNY",
            "UDS 1, UDS, USD"
        })
        void parse_namesTheCodeThatIsMeant(String text, String code, String meant) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse(text))
                    .withMessageEndingWith("such as 'CNY', but was '" + code + "'; write '" + meant + "'");
        }

        @Test
        void parse_rejectsTooManyDigits() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse("CNY 1e1000"))
                    .withMessage("Amount must have at most 1000 digits before and 1000 after the decimal point,"
                            + " but was '1e1000'");
        }
    }

    @Nested
    class Arithmetic {
        @Test
        void plusAndMinus_areExact() {
            assertThat(Money.of("CNY", "0.1").plus(Money.of("CNY", "0.2"))).isEqualTo(Money.of("CNY", "0.3"));
            assertThat(YUAN.minus(Money.of("CNY", "10.001"))).isEqualTo(Money.of("CNY", "-0.001"));
        }

        @Test
        void plus_rejectsAnotherCurrencyWithBothQuantities() throws Exception {
            assertThatExceptionOfType(CurrencyMismatchException.class)
                    .isThrownBy(() -> YUAN.plus(DOLLARS))
                    .withMessage("Quantities must have the same currency to be added, but were CNY 10 and USD"
                            + " 2.5: convert one of them with ExchangeRates first")
                    .satisfies(e -> {
                        assertThat(e.first()).isEqualTo(YUAN);
                        assertThat(e.second()).isEqualTo(DOLLARS);
                        assertThat(e.firstCurrency().getCurrencyCode()).isEqualTo("CNY");
                        assertThat(e.secondCurrency().getCurrencyCode()).isEqualTo("USD");
                        assertThat(JavaStreams.copyOf(e).first()).isEqualTo(YUAN);
                    });
        }

        @Test
        void minusAndDividedBy_rejectAnotherCurrency() {
            assertThatExceptionOfType(CurrencyMismatchException.class)
                    .isThrownBy(() -> YUAN.minus(DOLLARS))
                    .withMessage("Quantities must have the same currency to be subtracted, but were CNY 10 and"
                            + " USD 2.5: convert one of them with ExchangeRates first");
            assertThatExceptionOfType(CurrencyMismatchException.class)
                    .isThrownBy(() -> YUAN.dividedBy(DOLLARS))
                    .withMessage("Quantities must have the same currency to be divided, but were CNY 10 and USD"
                            + " 2.5: convert one of them with ExchangeRates first");
        }

        @Test
        void multipliedBy_isExact() {
            assertThat(YUAN.multipliedBy(3)).isEqualTo(Money.of("CNY", 30));
            assertThat(YUAN.multipliedBy(new BigDecimal("7.1957"))).isEqualTo(Money.of("CNY", "71.957"));
        }

        @ParameterizedTest
        @CsvSource({
            "10, 3, 5, HALF_UP, 3.3333",
            "20, 3, 3, CEILING, 6.67",
            "-20, 3, 3, CEILING, -6.66",
            "10, 4, 9, UNNECESSARY, 2.5"
        })
        void dividedBy_roundsAsSpecified(String amount, String by, int digits, RoundingMode rounding, String quotient) {
            assertThat(Money.of("CNY", amount).dividedBy(new BigDecimal(by), new MathContext(digits, rounding)))
                    .isEqualTo(Money.of("CNY", quotient));
        }

        @Test
        void dividedBy_doesNotRoundImplicitly() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> YUAN.dividedBy(new BigDecimal(3), MathContext.UNLIMITED));
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> YUAN.dividedBy(new BigDecimal(3), new MathContext(5, RoundingMode.UNNECESSARY)));
        }

        @Test
        void dividedBy_rejectsZeroNamingTheAmount() {
            String message = "Divisor must not be zero, but CNY 10 was divided by zero";
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> YUAN.dividedBy(BigDecimal.ZERO, MathContext.DECIMAL32))
                    .withMessage(message);
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> YUAN.dividedBy(Money.of("CNY", 0)))
                    .withMessage(message);
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> YUAN.dividedBy(Count.of(0, "persons")))
                    .withMessage(message);
        }

        @Test
        void dividedByMoney_isAMultiple() {
            Money before = Money.of("CNY", 3_000_000_000L);
            assertThat(Money.of("CNY", 30_000_000_000L).dividedBy(before)).isEqualTo(Multiple.of(10));
            assertThat(Money.of("CNY", 1).dividedBy(Money.of("CNY", 3))).isEqualTo(Multiple.of("0." + "3".repeat(34)));
            assertThat(Money.of("CNY", 2).dividedBy(Money.of("CNY", 3), new MathContext(3)))
                    .isEqualTo(Multiple.of("0.667"));
        }

        @Test
        void dividedByCount_isMoneyPer() {
            assertThat(Money.of("CNY", 170_000).dividedBy(Count.of(2, "persons")))
                    .isEqualTo(MoneyPer.of("CNY", 85_000, "person"));
            assertThat(YUAN.dividedBy(Count.of(3, "people"), new MathContext(2)))
                    .isEqualTo(MoneyPer.of("CNY", "3.3", "person"));
        }
    }

    @Group
    class Laws {
        @Provide
        Arbitrary<Money> money() {
            return Quantities.money();
        }

        @Provide
        Arbitrary<Count> counts() {
            return Quantities.positiveCounts();
        }

        @Property
        void moneyPerTimesCount_isTheMoneyWithinThePrecision(
                @ForAll("money") Money money, @ForAll("counts") Count count) {
            BigDecimal back = money.dividedBy(count).multipliedBy(count).amount();
            assertThat(back.subtract(money.amount()).abs())
                    .isLessThanOrEqualTo(money.amount().abs().scaleByPowerOfTen(-33));
        }
    }
}
