// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.util.Currency;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;

/** Money as {@code javax.money} (JSR 354) and back, with Moneta: {@code CNY 84370000000}. */
final class MonetaBridge {
    // @start region="moneta"
    /** Moneta's default context rounds to 63 decimals; this one keeps all digits. */
    private static final MonetaryContext ALL_DIGITS = MonetaryContextBuilder.of(org.javamoney.moneta.Money.class)
            .setPrecision(0)
            .setMaxScale(-1)
            .build();

    /** Returns the same amount in the same currency. */
    static MonetaryAmount toMonetaryAmount(Money money) {
        String currency = money.currency().getCurrencyCode();
        return org.javamoney.moneta.Money.of(money.amount(), currency, ALL_DIGITS);
    }

    /** Returns the amount of a figure that is nothing but an amount. */
    static MonetaryAmount toMonetaryAmount(Figure<Money> figure) {
        if (!figure.isExact() || figure.qualifier() != Qualifier.NONE) {
            throw new IllegalArgumentException("MonetaryAmount has no rounding, qualifier"
                    + " or bounds, but the figure was '" + figure + "';"
                    + " pass figure.quantity() to leave them out");
        }
        return toMonetaryAmount(figure.value().orElseThrow());
    }

    /** Returns the same amount in the same currency. */
    static Money toMoney(MonetaryAmount amount) {
        String code = amount.getCurrency().getCurrencyCode();
        BigDecimal number = amount.getNumber().numberValueExact(BigDecimal.class);
        return Money.of(currency(code), number);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Currency must be one of"
                            + " java.util.Currency, but was '" + code + "';"
                            + " Amount.of holds amounts in any other unit",
                    e);
        }
    }
    // @end

    private MonetaBridge() {}
}
