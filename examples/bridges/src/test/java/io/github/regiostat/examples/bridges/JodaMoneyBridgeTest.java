// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("bridges")
class JodaMoneyBridgeTest {
    @ParameterizedTest
    @CsvSource({"CNY, 84370000000", "EUR, -0.005", "JPY, 1E+30", "KWD, 0.1234567890123456789012345678901234567"})
    void bigMoney_comesBackEqual(String currency, String amount) {
        Money money = Money.of(currency, new BigDecimal(amount));
        assertThat(JodaMoneyBridge.toBigMoney(money).getAmount()).isEqualByComparingTo(amount);
        assertThat(JodaMoneyBridge.toMoney(JodaMoneyBridge.toBigMoney(money))).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource({"EUR, 12.5, EUR 12.50", "JPY, 300, JPY 300", "KWD, 0.125, KWD 0.125", "CNY, 1E+3, CNY 1000.00"})
    void money_hasTheDecimalsOfItsCurrency(String currency, String amount, String text) {
        Money money = Money.of(currency, new BigDecimal(amount));
        assertThat(JodaMoneyBridge.toJodaMoney(money)).hasToString(text);
        assertThat(JodaMoneyBridge.toMoney(JodaMoneyBridge.toJodaMoney(money))).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource({"EUR, 12.345, 2", "JPY, 0.5, 0"})
    void moreDecimals_areRejected(String currency, String amount, int decimals) {
        assertThatThrownBy(() -> JodaMoneyBridge.toJodaMoney(Money.of(currency, amount)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Joda Money in " + currency + " has " + decimals + " decimals, but the amount was " + amount
                        + "; round it with roundedTo, or use BigMoney");
    }

    @Test
    void zerosOfJodaMoney_areNoDecimals() {
        assertThat(JodaMoneyBridge.toMoney(org.joda.money.Money.zero(CurrencyUnit.EUR)))
                .isEqualTo(Money.of("EUR", 0));
    }
}
