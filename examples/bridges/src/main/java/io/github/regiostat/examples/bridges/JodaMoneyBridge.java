// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/** Money as Joda-Money and back: {@code CNY 84370000000}. */
final class JodaMoneyBridge {
    // @start region="joda"
    /** Returns the same amount; BigMoney has any number of decimals. */
    static BigMoney toBigMoney(Money money) {
        return BigMoney.of(CurrencyUnit.of(money.currency()), money.amount());
    }

    /** Returns the same amount, if it has no more decimals than its currency. */
    static org.joda.money.Money toJodaMoney(Money money) {
        CurrencyUnit currency = CurrencyUnit.of(money.currency());
        BigDecimal amount = money.amount();
        if (amount.stripTrailingZeros().scale() > currency.getDecimalPlaces()) {
            throw new ArithmeticException("Joda Money in " + currency + " has "
                    + currency.getDecimalPlaces() + " decimals, but the amount was "
                    + amount.toPlainString() + "; round it with roundedTo, or use BigMoney");
        }
        return org.joda.money.Money.of(currency, amount);
    }

    /** Returns the same amount of a Money or BigMoney. */
    static Money toMoney(BigMoneyProvider provider) {
        BigMoney money = provider.toBigMoney();
        return Money.of(money.getCurrencyUnit().getCode(), money.getAmount());
    }
    // @end

    private JodaMoneyBridge() {}
}
