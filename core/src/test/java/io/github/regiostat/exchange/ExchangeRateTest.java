// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.DefaultLocales;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.source.Source;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeRateTest {
    private static final TimePeriod YEAR = TimePeriod.year(2024);
    private static final ExchangeRate RATE = ExchangeRate.of("USD", "CNY", "7.1957", YEAR, RateBasis.AVERAGE);

    @Nested
    class Parts {
        @Test
        void of_keepsTheRateAsPublished() {
            assertThat(RATE.base()).isEqualTo(Currency.getInstance("USD"));
            assertThat(RATE.quote()).isEqualTo(Currency.getInstance("CNY"));
            assertThat(RATE.rate()).isEqualTo("7.1957");
            assertThat(RATE.period()).isEqualTo(YEAR);
            assertThat(RATE.basis()).isEqualTo(RateBasis.AVERAGE);
            assertThat(RATE.source()).isEmpty();
            assertThat(RATE.fixings()).isEmpty();
        }

        @Test
        void withSource_andWithFixings_keepTheOthers() {
            Source bank = Source.of("European Central Bank");
            ExchangeRate both = RATE.withSource(bank).withFixings(242);
            assertThat(both.source()).contains(bank);
            assertThat(both.fixings()).hasValue(242);
            assertThat(both.withSource(bank)).isEqualTo(both);
            assertThat(both)
                    .isNotEqualTo(RATE)
                    .isNotEqualTo(RATE.withSource(bank))
                    .isNotEqualTo(RATE.withFixings(242));
        }

        @Test
        void equals_comparesNumbers() {
            ExchangeRate longer = ExchangeRate.of("USD", "CNY", "7.19570", YEAR, RateBasis.AVERAGE);
            assertThat(longer).isEqualTo(RATE).hasSameHashCodeAs(RATE).hasToString(RATE.toString());
        }

        @ParameterizedTest
        @CsvSource({
            "EUR, CNY, 7.1957, 2024, average",
            "USD, EUR, 7.1957, 2024, average",
            "USD, CNY, 7.1958, 2024, average",
            "USD, CNY, 7.1957, 2023, average",
            "USD, CNY, 7.1957, 2024, end",
        })
        void equals_distinguishesEveryPart(String base, String quote, String rate, String period, String basis) {
            assertThat(ExchangeRate.of(base, quote, rate, TimePeriod.parse(period), RateBasis.ofCode(basis)))
                    .isNotEqualTo(RATE);
        }

        @Test
        void toString_isReadableInAnyLocale() {
            DefaultLocales.each(() -> {
                assertThat(RATE).hasToString("1 USD = 7.1957 CNY (average 2024)");
                assertThat(RATE.withFixings(242)).hasToString("1 USD = 7.1957 CNY (average 2024, 242 days)");
                assertThat(ExchangeRate.of("JPY", "CNY", "0.047", TimePeriod.day("2024-12-31"), RateBasis.SPOT))
                        .hasToString("1 JPY = 0.047 CNY (spot 2024-12-31)");
            });
        }

        @Test
        void of_acceptsMoneyPerUnitOfACurrency() {
            assertThat(ExchangeRate.of(MoneyPer.of("CNY", "7.1957", "USD"), YEAR, RateBasis.AVERAGE))
                    .isEqualTo(RATE);
        }
    }

    @Nested
    class Rejections {
        @ParameterizedTest
        @ValueSource(strings = {"0", "-7.1957", "0.00"})
        void rate_mustBeAboveZero(String rate) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.of("USD", "CNY", rate, YEAR, RateBasis.AVERAGE))
                    .withMessage(
                            "Exchange rate must be above zero, but was 1 USD = %s CNY (average 2024)",
                            rate.replace("0.00", "0"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "7,1957", "NaN", "+7.1", "7.1957 CNY"})
        void rate_mustBeANumber(String rate) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.of("USD", "CNY", rate, YEAR, RateBasis.AVERAGE))
                    .withMessageStartingWith("Exchange rate must be a decimal number such as '84.37'")
                    .withMessageContaining("but was '%s'".formatted(rate));
        }

        @Test
        void currencies_mustDiffer() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.of("CNY", "CNY", "1", YEAR, RateBasis.AVERAGE))
                    .withMessage("Exchange rate must be between two currencies, but both were CNY");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "US", "USDX"})
        void currencies_mustBeKnown(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.of(code, "CNY", "1", YEAR, RateBasis.AVERAGE))
                    .withMessage(
                            "Currency must be an ISO 4217 code supported by java.util.Currency, such as 'CNY', but"
                                    + " was '%s'",
                            code);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.of("CNY", code, "1", YEAR, RateBasis.AVERAGE))
                    .withMessageEndingWith("but was '%s'", code);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024", "2024-12", "2024-W05", "2024-12-30/2024-12-31"})
        void spotRate_mustBeOfADay(String period) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.of("USD", "CNY", "7.2", TimePeriod.parse(period), RateBasis.SPOT))
                    .withMessage(
                            "Period of a spot rate must be a single day, but was 1 USD = 7.2 CNY (spot" + " %s)",
                            period);
        }

        @ParameterizedTest
        @EnumSource(
                value = RateBasis.class,
                names = {"END_OF_PERIOD", "SPOT", "PPP"})
        void fixings_mustBelongToAnAverage(RateBasis basis) {
            ExchangeRate rate = ExchangeRate.of("USD", "CNY", "7.2", TimePeriod.day("2024-12-31"), basis);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rate.withFixings(1))
                    .withMessage(
                            "Number of fixings must be 1 to 999999999 and belong to an average, but was 1 for " + rate);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE, 1_000_000_000, Integer.MAX_VALUE})
        void fixings_mustHaveOneToNineDigits(int fixings) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RATE.withFixings(fixings))
                    .withMessage("Number of fixings must be 1 to 999999999 and belong to an average, but was " + fixings
                            + " for " + RATE);
        }

        @Test
        void moneyPer_mustBePerACurrency() {
            MoneyPer income = MoneyPer.of("CNY", 85000, "person");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.of(income, YEAR, RateBasis.AVERAGE))
                    .withMessageEndingWith("but was 'person'");
        }

        @Test
        void nulls_areNamed() {
            BigDecimal one = BigDecimal.ONE;
            assertThatNullPointerException()
                    .isThrownBy(() -> ExchangeRate.of(null, "CNY", one, YEAR, RateBasis.AVERAGE))
                    .withMessage("base");
            assertThatNullPointerException()
                    .isThrownBy(() -> ExchangeRate.of("USD", null, one, YEAR, RateBasis.AVERAGE))
                    .withMessage("quote");
            assertThatNullPointerException()
                    .isThrownBy(() -> ExchangeRate.of("USD", "CNY", (String) null, YEAR, RateBasis.AVERAGE))
                    .withMessage("rate");
            assertThatNullPointerException()
                    .isThrownBy(() -> ExchangeRate.of("USD", "CNY", (BigDecimal) null, YEAR, RateBasis.AVERAGE))
                    .withMessage("rate");
            assertThatNullPointerException()
                    .isThrownBy(() -> ExchangeRate.of("USD", "CNY", one, null, RateBasis.AVERAGE))
                    .withMessage("period");
            assertThatNullPointerException()
                    .isThrownBy(() -> ExchangeRate.of("USD", "CNY", one, YEAR, null))
                    .withMessage("basis");
            assertThatNullPointerException()
                    .isThrownBy(() -> RATE.withSource(null))
                    .withMessage("source");
        }
    }

    @Nested
    class InverseRates {
        @Test
        void inverted_roundsAsSpecified() {
            ExchangeRate inverse = RATE.inverted(new MathContext(6, RoundingMode.HALF_UP));
            assertThat(inverse).hasToString("1 CNY = 0.138972 USD (average 2024)");
        }

        @Test
        void inverted_doesNotRoundImplicitly() {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> RATE.inverted(MathContext.UNLIMITED));
        }

        @Test
        void crossedWith_isExact() {
            ExchangeRate euros = ExchangeRate.of("EUR", "USD", "1.0824", YEAR, RateBasis.AVERAGE);
            assertThat(euros.crossedWith(RATE)).hasToString("1 EUR = 7.78862568 CNY (average 2024)");
        }

        @ParameterizedTest
        @CsvSource({"EUR, 2024, average", "CNY, 2023, average", "CNY, 2024, end"})
        void crossedWith_rejectsRatesWithoutACommonCurrency(String base, String period, String basis) {
            ExchangeRate next = ExchangeRate.of(base, "JPY", "21", TimePeriod.parse(period), RateBasis.ofCode(basis));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RATE.crossedWith(next))
                    .withMessage(
                            "Rates of a cross rate must have a common currency and the same period and basis, but were "
                                    + RATE + " and " + next);
        }
    }

    /** 84.37 billion yuan (1.78 billion): between 84.365 / 11.785 and 84.375 / 11.775. */
    @Nested
    class Implied {
        private final Figure<Money> dollars = Figure.money("USD", "11.78", Scale.BILLION);
        private final Figure<Money> yuan = Figure.money("CNY", "84.37", Scale.BILLION);

        @Test
        void implied_hasTheBoundsOfBothRoundings() {
            Figure<MoneyPer> rate = ExchangeRate.implied(dollars, yuan);
            Bounds<MoneyPer> bounds = rate.bounds().orElseThrow();
            assertThat(bounds)
                    .hasToString("[CNY 7.158676283411115825201527365294866 per USD, CNY"
                            + " 7.165605095541401273885350318471338 per USD]");
            assertThat(bounds.interval().roundedOutward(7)).hasToString("[7.158676, 7.165606]");
            assertThat(rate.value()).contains(MoneyPer.of("CNY", "7.162139219015280135823429541595925", "USD"));
        }

        @Test
        void implied_ofSwappedAmounts_isTheInverse() {
            Bounds<MoneyPer> bounds =
                    ExchangeRate.implied(yuan, dollars).bounds().orElseThrow();
            assertThat(bounds.unit().of(BigDecimal.ONE)).isEqualTo(MoneyPer.of("USD", 1, "CNY"));
            assertThat(bounds.interval().roundedOutward(4)).hasToString("[0.1395, 0.1397]");
        }

        @Test
        void implied_ofQualifiedAmounts_hasBoundsOnly() {
            Figure<MoneyPer> rate = ExchangeRate.implied(dollars, yuan.with(Qualifier.MORE_THAN));
            assertThat(rate.value()).isEmpty();
            assertThat(rate.bounds().orElseThrow().interval().roundedOutward(5)).hasToString("(7.1591, unbounded)");
        }

        @Test
        void implied_ofUnknownRounding_hasAValueOnly() {
            Figure<MoneyPer> rate = ExchangeRate.implied(Figure.of(Money.of("USD", 2)), Figure.of(Money.of("CNY", 15)));
            assertThat(rate).isEqualTo(Figure.ofUnknownRounding(MoneyPer.of("CNY", "7.5", "USD")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "0.00"})
        void implied_ofZero_isUndetermined(String zero) {
            assertThat(ExchangeRate.implied(Figure.money("USD", zero, Scale.UNIT), yuan)
                            .isUndetermined())
                    .isTrue();
        }

        /** The bounds of 1 rounded to 2 are [0, 2], which allow every rate. */
        @ParameterizedTest
        @ValueSource(strings = {"2", "4"})
        void implied_ofBoundsWithZero_isUndetermined(String rounding) {
            Figure<Money> one = Figure.rounded(Money.of("USD", 1), new BigDecimal(rounding));
            assertThat(ExchangeRate.implied(one, Figure.exact(Money.of("CNY", 70))))
                    .isEqualTo(Figure.undetermined(MoneyPer.of("CNY", 1, "USD").unit()));
        }

        /** The base amount may be zero, whatever the precision of the other. */
        @Test
        void implied_ofBoundsWithZeroAndUnknownRounding_isUndetermined() {
            Figure<Money> one = Figure.rounded(Money.of("USD", 1), BigDecimal.valueOf(2));
            assertThat(ExchangeRate.implied(one, Figure.of(Money.of("CNY", 70))).isUndetermined())
                    .isTrue();
        }

        @Test
        void implied_rejectsEqualCurrencies() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.implied(yuan, yuan))
                    .withMessage("Exchange rate must be between two currencies, but both were CNY");
        }
    }

    @Nested
    class Streams {
        @Test
        void forgedStream_isRejected() throws Exception {
            byte[] forged = JavaStreams.forged(RATE, "CNY", "USD");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(forged))
                    .withMessage("Exchange rate must be between two currencies, but both were USD");
            byte[] unknown = JavaStreams.forged(RATE, "average", "guessed");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(unknown))
                    .withMessageEndingWith("but was 'guessed'");
            byte[] bare = JavaStreams.bare(ExchangeRate.class);
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }
    }

    @Nested
    class Published {
        @Test
        void publishedRate_keepsTrailingZerosIgnoredByEquals() {
            ExchangeRate padded = ExchangeRate.of("EUR", "USD", "1.1000", TimePeriod.parse("2024"), RateBasis.AVERAGE);
            ExchangeRate plain = ExchangeRate.of("EUR", "USD", "1.1", TimePeriod.parse("2024"), RateBasis.AVERAGE);
            assertThat(padded.publishedRate()).hasToString("1.1000");
            assertThat(padded.withSource(Source.of("ECB")).publishedRate()).hasToString("1.1000");
            assertThat(padded.rate()).hasToString("1.1");
            assertThat(padded).isEqualTo(plain).hasSameHashCodeAs(plain).hasToString(plain.toString());
        }

        @Test
        void publishedRate_ofAnExponentIsPlain() {
            ExchangeRate rate = ExchangeRate.of("USD", "IDR", "1.6E4", TimePeriod.parse("2024"), RateBasis.AVERAGE);
            assertThat(rate.publishedRate()).hasToString("16000");
        }
    }
}
