// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.csv.RatesCsv;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.json.rates.RateQuote;
import io.github.regiostat.json.rates.RatesDocument;
import io.github.regiostat.json.rates.RatesJson;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;

/** Published exchange rates: documents, and rates for conversions. */
final class RatesSnippets {
    private RatesSnippets() {}

    public static void main(String[] args) {
        read();
        document();
        quotes();
        csv();
    }

    private static void read() {
        // @start region="read"
        ExchangeRates rates = RatesJson.readDocument("""
                {"amount": 1.0, "base": "EUR",
                 "start_date": "2024-01-02", "end_date": "2024-01-03",
                 "rates": {"2024-01-02": {"USD": 1.0956, "CNY": 7.8264},
                           "2024-01-03": {"USD": 1.0919, "CNY": 7.8057}}}
                """).toExchangeRates();
        System.out.println(rates.averageOf("EUR", "CNY", TimePeriod.parse("2024-01")));
        // 1 EUR = 7.81605 CNY (average 2024-01, 2 days)
        TimePeriod day = TimePeriod.day("2024-01-03");
        System.out.println(rates.find("USD", "CNY", day, RateBasis.SPOT).orElseThrow());
        // 1 EUR = 1.0919 USD (spot 2024-01-03) and 1 EUR = 7.8057 CNY (spot 2024-01-03),
        // divided to 34 digits, HALF_EVEN
        // @end
    }

    private static void document() {
        // @start region="document"
        RatesDocument latest = RatesJson.readDocument("""
                [{"date": "2024-01-15", "base": "EUR", "quote": "USD", "rate": 1.0890},
                 {"date": "2024-01-15", "base": "EUR", "quote": "XAG", "rate": 0.0471},
                 {"date": "2024-01-15", "base": "EUR", "quote": "CNH", "rate": 7.8472}]
                """);
        System.out.println(latest.unknownCurrencies()); // [CNH]
        ExchangeRates rates = latest.withoutUnknownCurrencies().toExchangeRates();
        System.out.println(rates.rates().size()); // 2
        // @end
    }

    private static void quotes() {
        // @start region="quotes"
        RatesDocument yen = RatesJson.readDocument("""
                {"amount": 100, "base": "JPY", "date": "2024-01-02",
                 "rates": {"EUR": 0.6430}}
                """);
        RateQuote euro = yen.quotes().get(0);
        System.out.println(euro.published()); // 0.6430
        System.out.println(euro.value()); // 0.006430
        System.out.println(euro); // JPY/EUR, 2024-01-02: 0.006430
        // @end
    }

    private static void csv() {
        // @start region="csv"
        RatesDocument history = RatesCsv.readDocument("""
                Date,USD,JPY,CYP,
                2024-01-02,1.0956,155.84,N/A,
                1999-01-04,1.1789,133.73,0.58231,
                """);
        for (RateQuote quote : history.quotes()) {
            System.out.println(quote);
            // EUR/USD, 2024-01-02: 1.0956
            // EUR/JPY, 2024-01-02: 155.84
            // EUR/USD, 1999-01-04: 1.1789
            // EUR/JPY, 1999-01-04: 133.73
            // EUR/CYP, 1999-01-04: 0.58231
        }
        Source source = history.source().orElseThrow();
        System.out.println(source.publisher()); // European Central Bank
        // @end
    }
}
