// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.math.BigDecimal;
import java.util.Objects;
import javax.money.Monetary;
import javax.money.convert.ConversionContext;
import javax.money.convert.ConversionQuery;
import javax.money.convert.CurrencyConversion;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ProviderContextBuilder;
import javax.money.convert.RateType;
import org.javamoney.moneta.convert.ExchangeRateBuilder;
import org.javamoney.moneta.spi.AbstractRateProvider;
import org.javamoney.moneta.spi.DefaultNumberValue;

/** One rate from yuan to dollars as a provider of Moneta. */
final class MonetaRates extends AbstractRateProvider {
    private static final String NAME = "benchmark";

    private final ExchangeRate rate;

    MonetaRates(BigDecimal dollarsForYuan) {
        super(ProviderContextBuilder.of(NAME, RateType.HISTORIC).build());
        rate = new ExchangeRateBuilder(ConversionContext.of(NAME, RateType.HISTORIC))
                .setBase(Monetary.getCurrency("CNY"))
                .setTerm(Monetary.getCurrency("USD"))
                .setFactor(DefaultNumberValue.of(dollarsForYuan))
                .build();
    }

    /** Returns the conversion to dollars. */
    static CurrencyConversion toDollars(BigDecimal dollarsForYuan) {
        return Objects.requireNonNull(new MonetaRates(dollarsForYuan).getCurrencyConversion("USD"));
    }

    @Override
    public ExchangeRate getExchangeRate(ConversionQuery query) {
        return rate;
    }
}
