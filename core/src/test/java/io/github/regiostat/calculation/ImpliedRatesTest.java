// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.CONTRACTS;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpliedRatesTest {
    private static final Unit<Money> DOLLAR = Money.of("USD", 0).unit();

    private static Measurement.Builder<Money> yuan(String figure) {
        return measurement(CONTRACTS, YUAN, figure);
    }

    private static Measurement.Builder<Money> dollars(String figure) {
        return measurement(CONTRACTS, DOLLAR, figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "10; 70; 7; [7, 7]",
                "10~4; 72~24; 7.2; [5, 10.5]",
                "10; >70; none; (7, unbounded)",
                ">10; 70; none; (unbounded, 7)",
                ">10; >70; none; none",
                "10?; 70; 7; none",
                "10; ?; none; none",
                "0; 70; none; none",
                "1~2; 70; none; none",
                "1~4; 70; none; none",
                "1~2; 70?; none; none",
                "-1~2; 70; none; none",
                "1~1; 0; 0; [0, 0]",
            })
    void of_calculatesValueAndBounds(String inBase, String inQuote, String value, String bounds) {
        Measurement<MoneyPer> rate =
                ImpliedRates.of(dollars(inBase).build(), yuan(inQuote).build());
        assertFigure(rate, value, bounds);
        assertThat(rate.figure().orElseThrow().unit())
                .isEqualTo(MoneyPer.of("CNY", 0, "USD").unit());
    }

    @Test
    void of_returnsRateOfPeriod() {
        Measurement<MoneyPer> implied = ImpliedRates.of(
                dollars("10").to(TIANJIN).build(), yuan("70").to(TIANJIN).build());
        assertThat(implied.indicator().id()).isEqualTo("contracts-implied-rate");
        assertThat(implied.indicator().name()).isEqualTo("Exchange rate implied by Contracts");
        assertThat(implied.indicator().timeCollection()).isEqualTo(TimeCollection.SUMMED);
        assertThat(implied.counterpart()).isPresent();
        MoneyPer price = implied.figure().orElseThrow().value().orElseThrow();
        assertThat(ExchangeRate.of(price, implied.period(), RateBasis.AVERAGE))
                .isEqualTo(ExchangeRate.of("USD", "CNY", "7", implied.period(), RateBasis.AVERAGE));
        assertThat(implied.derivation().orElseThrow()).hasToString("""
                implied rate
                  note: Divided to 34 digits, HALF_EVEN
                  contracts, CN-BJ to CN-TJ, 2024: USD 10 (exact)
                  contracts, CN-BJ to CN-TJ, 2024: CNY 70 (exact)""");
    }

    @Test
    void of_rejectsSameCurrency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImpliedRates.of(yuan("10").build(), yuan("70").build()))
                .withMessageContaining("CNY");
    }

    @Test
    void of_rejectsFiguresThatAreNotComparable() {
        assertRejected("region", "CN-BJ and CN-TJ", yuan("70").region(TIANJIN).build());
        assertRejected("period", "2024 and 2023", yuan("70").period("2023").build());
        assertRejected(
                "counterpart", "none and to CN-TJ", yuan("70").to(TIANJIN).build());
        assertRejected(
                "dimensions",
                "none and {sex=F}",
                yuan("70").dimension("sex", "F").build());
        assertRejected(
                "indicator",
                "contracts and rd",
                measurement(CalculationFixtures.RD, YUAN, "70").build());
    }

    private void assertRejected(String property, String values, Measurement<Money> inQuote) {
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> ImpliedRates.of(dollars("10").build(), inQuote))
                .withMessage("Measurements must have the same " + property + ", but were " + values
                        + ": contracts, CN-BJ, 2024: USD 10 (exact) and " + inQuote);
    }

    @Test
    void of_rejectsMissingFigure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImpliedRates.of(missing(CONTRACTS), yuan("70").build()))
                .withMessage("Input of a calculation must have a figure, but was contracts, CN-BJ, 2024: missing (O)");
    }
}
