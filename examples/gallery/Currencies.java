// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.regiostat:regiostat-core:0.1.0

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;

/** Converts and compares across currencies: each result has the bounds that its rounding leaves. */
class Currencies {
    static final Indicator<Money> GDP = Indicator.builder("gdp", Money.class).flow().build();

    static Measurement<Money> gdp(String region, String currency, String trillions) {
        return Measurement.builder(GDP).region(Regions.of(region)).period("2023")
                .value(Figure.money(currency, trillions, Scale.TRILLION)).build();
    }

    public static void main(String... args) {
        ExchangeRates rates = ExchangeRates.builder() // averages of the year, since GDP is a flow
                .average("2023", "USD", "JPY", "140.49")
                .average("2023", "EUR", "USD", "1.0813")
                .average("2023", "USD", "CNY", "7.0840")
                .build();
        Dataset own = Dataset.of(
                gdp("JP", "JPY", "591.9"), gdp("DE", "EUR", "4.19"), gdp("CN", "CNY", "126.1"));
        System.out.println(own.convertedTo("USD", rates).toTable());
    }
}
