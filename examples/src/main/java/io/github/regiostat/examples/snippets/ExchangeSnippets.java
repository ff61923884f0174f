// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.exchange.ConversionPath;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.MissingExchangeRateException;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.math.MathContext;

/** Exchange rates, and the ways over them. */
final class ExchangeSnippets {
    private ExchangeSnippets() {}

    public static void main(String[] args) {
        rate();
        rates();
        path();
        basis();
        ratesFor();
        missing();
    }

    private static void rate() {
        // @start region="rate"
        ExchangeRate rate = ExchangeRate.of("USD", "CNY", "7.1957", TimePeriod.year(2024), RateBasis.AVERAGE)
                .withSource(Source.of("Federal Reserve Bank of St. Louis"));
        System.out.println(rate); // 1 USD = 7.1957 CNY (average 2024)

        // 84.37 billion yuan, also printed as 11.78 billion dollars
        System.out.println(ExchangeRate.implied(
                        Figure.money("USD", "11.78", Scale.BILLION), Figure.money("CNY", "84.37", Scale.BILLION))
                .bounds()
                .orElseThrow()
                .roundedOutward(7));
        // [CNY 7.158676 per USD, CNY 7.165606 per USD]
        // @end
    }

    private static void rates() {
        // @start region="rates"
        ExchangeRates rates = ExchangeRates.builder()
                .spot("2024-12-30", "EUR", "CNY", "7.6234")
                .spot("2024-12-31", "EUR", "CNY", "7.5833")
                .spot("2024-12-31", "EUR", "USD", "1.0389")
                .pivots("EUR")
                .build();

        TimePeriod newYear = TimePeriod.day("2025-01-01"); // no fixing: the last one before it
        System.out.println(rates.rate("EUR", "CNY", newYear, RateBasis.SPOT, MathContext.DECIMAL64));
        // 1 EUR = 7.5833 CNY (spot 2024-12-31)

        // No rate of the pair: over the euro
        System.out.println(rates.rate("USD", "CNY", newYear, RateBasis.SPOT, new MathContext(6)));
        // 1 USD = 7.29936 CNY (spot 2025-01-01)

        ExchangeRate mean = rates.averageOf("EUR", "CNY", TimePeriod.parse("2024-12-30/2024-12-31"));
        System.out.println(mean); // 1 EUR = 7.60335 CNY (average 2024-12-30/2024-12-31, 2 days)
        System.out.println(mean.fixings()); // OptionalInt[2]
        // @end
    }

    private static void path() {
        // @start region="path"
        ExchangeRates rates = ExchangeRates.builder()
                .spot("2024-12-31", "EUR", "CNY", "7.5833")
                .spot("2024-12-31", "EUR", "USD", "1.0389")
                .build();
        ConversionPath path = rates.find("CNY", "USD", TimePeriod.day("2024-12-31"), RateBasis.SPOT)
                .orElseThrow();
        System.out.println(path.rates().size()); // 2
        System.out.println(path.isExact()); // false
        System.out.println(path.appliedTo(BigDecimal.valueOf(1000), new MathContext(7))); // 136.9984
        // @end
    }

    private static void basis() {
        // @start region="basis"
        ExchangeRates rates = ExchangeRates.builder()
                .average("2024", "EUR", "USD", "1.0824") // for what was produced in the year
                .endOfPeriod("2024", "EUR", "USD", "1.0389") // for what was owed at its end
                .build();
        System.out.println(rates.find("EUR", "USD", TimePeriod.year(2024), RateBasis.END_OF_PERIOD)
                .orElseThrow());
        // 1 EUR = 1.0389 USD (end 2024)
        // @end
    }

    private static void ratesFor() {
        // @start region="rates-for"
        ExchangeRates rates = ExchangeRates.builder()
                .average("2021", "USD", "CNY", "6.4508")
                .ppp("2021", "USD", "CNY", "3.99")
                .build();
        RatesFor<Monetary<?>> parities = rates.using(RateBasis.PPP);

        Indicator<Money> gdp = Indicator.builder("gdp", Money.class).flow().build();
        Measurement<Money> beijing = Measurement.builder(gdp)
                .region(Regions.of("CN-BJ"))
                .period("2021")
                .value(Figure.money("CNY", "4435.07", Scale.BILLION))
                .build();
        System.out.println(beijing.convertedTo("USD", parities).conversionBasis()); // Optional[PPP]

        // share.convertedTo("USD", rates) does not compile for a Measurement<Percentage>: a share has no currency
        // @end
    }

    private static void missing() {
        // @start region="missing"
        ExchangeRates rates =
                ExchangeRates.builder().average("2023", "USD", "CNY", "7.0809").build();
        try {
            rates.rate("CNY", "USD", TimePeriod.year(2024), RateBasis.AVERAGE, MathContext.DECIMAL64);
        } catch (MissingExchangeRateException e) {
            System.out.println(e.nearest().orElseThrow()); // 1 USD = 7.0809 CNY (average 2023)
        }
        // @end
    }
}
