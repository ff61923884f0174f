// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.csv.RatesCsv;
import io.github.regiostat.csv.rates.RatesFiles;
import io.github.regiostat.csv.rates.RatesFormatException;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RateSeries;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.json.rates.RatesJson;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Published exchange rates: documents, and rates for conversions. */
final class RatesSnippets {
    private RatesSnippets() {}

    public static void main(String[] args) throws IOException {
        read();
        document();
        quotes();
        csv();
        files();
        series();
        fileFailure();
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

    private static void files() throws IOException {
        // @start region="files"
        Path file = Files.writeString(Files.createTempFile("rates", ".csv"), """
                observation_date,AEXCHUS,AEXUSEU
                2023-01-01,7.0809,1.0817
                2024-01-01,7.1957,1.0820
                """);
        System.out.println(RatesFiles.detect(file).orElseThrow()); // FRED_CSV
        for (ExchangeRate rate : RatesFiles.read(file).rates()) {
            System.out.println(rate);
            // 1 USD = 7.0809 CNY (average 2023)
            // 1 EUR = 1.0817 USD (average 2023)
            // 1 USD = 7.1957 CNY (average 2024)
            // 1 EUR = 1.082 USD (average 2024)
        }
        // @end
    }

    private static void series() throws IOException {
        // @start region="series"
        Path file = Files.writeString(Files.createTempFile("rates", ".csv"), """
                observation_date,CCUSMA02CNM618N
                2024-01-01,7.1670
                """);
        RateSeries yuan = RateSeries.of("USD", "CNY", Frequency.MONTH, RateBasis.AVERAGE);
        RatesOptions options = RatesOptions.DEFAULT.withSeries("CCUSMA02CNM618N", yuan);
        System.out.println(RatesFiles.readDocument(file, options).quotes());
        // [USD/CNY, 2024-01: 7.1670]
        // @end
    }

    private static void fileFailure() throws IOException {
        // @start region="file-failure"
        byte[] xml = """
                <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
                    xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
                  <Cube>
                    <Cube time="2024-01-02">
                      <Cube currency="USD" rate="N/A"/>
                    </Cube>
                  </Cube>
                </gesmes:Envelope>
                """.getBytes(StandardCharsets.UTF_8);
        try {
            RatesFiles.read(new ByteArrayInputStream(xml));
        } catch (RatesFormatException rejected) {
            System.out.println(rejected.path()); // /Envelope/Cube/Cube/Cube
            System.out.println(rejected.line()); // 5
            System.out.println(rejected.reason());
            // Rate of USD must be a positive number, but was 'N/A'
        }
        // @end
    }
}
