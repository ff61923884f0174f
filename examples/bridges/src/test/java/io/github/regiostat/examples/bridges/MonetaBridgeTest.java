// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("bridges")
class MonetaBridgeTest {
    /** One more decimal than Moneta keeps by default. */
    private static final String TINY = "0.0000000000000000000000000000000000000000000000000000000000000007";

    @ParameterizedTest
    @ValueSource(strings = {"0", "84370000000", "-0.005", "1E+30", "12345678901234567890.123456789", TINY})
    void money_comesBackEqual(String amount) {
        Money money = Money.of("CNY", new BigDecimal(amount));
        MonetaryAmount other = MonetaBridge.toMonetaryAmount(money);
        assertThat(other.getCurrency().getCurrencyCode()).isEqualTo("CNY");
        assertThat(other.getNumber().numberValueExact(BigDecimal.class)).isEqualByComparingTo(amount);
        assertThat(MonetaBridge.toMoney(other)).isEqualTo(money);
    }

    @Test
    void amountsOfOtherContextsAndTypes_areMoney() {
        assertThat(MonetaBridge.toMoney(FastMoney.of(12.5, "EUR"))).isEqualTo(Money.of("EUR", "12.5"));
        assertThat(MonetaBridge.toMoney(org.javamoney.moneta.Money.of(new BigDecimal("12.50"), "EUR")))
                .isEqualTo(Money.of("EUR", "12.5"));
    }

    @Test
    void exactFigure_isAnAmount() {
        Figure<Money> figure = Figure.exact(Money.of("EUR", 7));
        assertThat(MonetaBridge.toMonetaryAmount(figure)).hasToString("EUR 7");
    }

    @Test
    void roundedFigure_isRejected() {
        Figure<Money> figure = Figure.money("CNY", "84.37", Scale.BILLION);
        assertThatThrownBy(() -> MonetaBridge.toMonetaryAmount(figure))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MonetaryAmount has no rounding, qualifier or bounds, but the figure was"
                        + " 'CNY 84370000000 (rounded to 10000000)'; pass figure.quantity() to leave them out");
    }

    @Test
    void qualifiedFigure_isRejected() {
        Figure<Money> figure = Figure.exact(Money.of("CNY", 5)).with(Qualifier.MORE_THAN);
        assertThatThrownBy(() -> MonetaBridge.toMonetaryAmount(figure))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but the figure was 'more than CNY 5");
    }

    @Test
    void otherCurrency_isRejected() {
        CurrencyUnit points = CurrencyUnitBuilder.of("POINTS", "example").build();
        assertThatThrownBy(() -> MonetaBridge.toMoney(org.javamoney.moneta.Money.of(1, points)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Currency must be one of java.util.Currency, but was 'POINTS';"
                        + " Amount.of holds amounts in any other unit");
    }
}
