// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.rates.RateQuote;
import io.github.regiostat.json.rates.RatesCsv;
import io.github.regiostat.json.rates.RatesDocument;
import io.github.regiostat.json.rates.RatesJson;
import io.github.regiostat.period.TimePeriod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real tables and responses; the expected counts and values were computed by another program. */
@RequiresSharedFiles
class SharedRatesTest {
    /** The complete history since 1999: 6983 days, 41 currencies. */
    @Nested
    class History {
        private RatesDocument history() {
            try (ZipFile zip = new ZipFile(SharedFiles.path("exchange-rates/eurofxref-hist.zip")
                            .toFile());
                    InputStream in = zip.getInputStream(zip.getEntry("eurofxref-hist.csv"))) {
                return RatesCsv.readDocument(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void history_isReadCompletely() {
            RatesDocument history = history();
            assertThat(history.quotes()).hasSize(217_555);
            assertThat(history.quotes().stream().map(RateQuote::date).distinct())
                    .hasSize(6983);
            assertThat(history.quotes().stream().map(RateQuote::quote).distinct())
                    .hasSize(41);
            assertThat(history.unknownCurrencies()).isEmpty();
            assertThat(history.quotes().get(0)).hasToString("EUR/USD, 2026-04-13: 1.1684");
            assertThat(history.quotes().get(217_554)).hasToString("EUR/ZAR, 1999-01-04: 6.9358");
        }

        @Test
        void history_convertsByItsFixings() {
            ExchangeRates rates = Assertions.assertTimeout(
                    Duration.ofSeconds(20), () -> history().toExchangeRates());
            assertThat(rates.rates()).hasSize(217_555);
            assertThat(rate(rates, "USD", "2024-01-02")).isEqualTo("1.0956");
            assertThat(rate(rates, "CNY", "2005-04-01")).isEqualTo("10.7255");
            assertThat(rate(rates, "USD", "1999-01-04")).isEqualTo("1.1789");
            assertThat(rate(rates, "JPY", "2010-12-31")).isEqualTo("108.65");
            assertThat(rate(rates, "CNY", "2024-06-28")).isEqualTo("7.7748");
            assertThat(rates.averageOf("EUR", "CNY", TimePeriod.year(2024)))
                    .hasToString("1 EUR = 7.787469921875 CNY (average 2024, 256 days)");
        }

        private static String rate(ExchangeRates rates, String currency, String day) {
            return rates.rate("EUR", currency, TimePeriod.day(day), RateBasis.SPOT, MathContext.DECIMAL128)
                    .rate()
                    .toPlainString();
        }
    }

    @Test
    void tableOfTheDataService_isRead() throws IOException {
        RatesDocument rates = RatesCsv.readDocument(SharedFiles.path("exchange-rates/ecb-exr-daily-csvdata.csv"));
        assertThat(rates.quotes()).hasSize(638);
        assertThat(rates.quotes().stream().map(RateQuote::quote).distinct()).hasSize(29);
        assertThat(rates.quotes().get(0)).hasToString("EUR/AUD, 2026-02-17: 1.6776");
        assertThat(rates.quotes().get(637)).hasToString("EUR/ZAR, 2026-03-18: 19.4174");
        assertThat(rates.quotes()).map(RateQuote::toString).contains("EUR/CNY, 2026-02-18: 8.1833");
        assertThat(rates.toExchangeRates().rates()).hasSize(638);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frankfurter_latest-synthetic.json | 2 | EUR/USD, 2025-10-19: 1.0623 | Frankfurter",
                "history_usd_eur-synthetic.json | 3 | USD/EUR, 2025-10-11: 0.93 | ''",
                "exchanger/Fixer_latest.json | 31 | EUR/AUD, 2016-08-26: 1.4771 | ''",
                "exchanger/Fixer_historical.json | 27 | USD/AUD, 2000-01-03: 1.5209 | ''",
                "exchanger/ExchangerateHost_historical.json | 28 | EUR/USD, 2000-01-03: 1.009 | ''"
            })
    void responses_areReadCompletely(String name, int rates, String first, String publisher) throws IOException {
        RatesDocument document = RatesJson.readDocument(SharedFiles.path("exchange-rates/" + name));
        assertThat(document.quotes()).hasSize(rates);
        assertThat(document.quotes().get(0)).hasToString(first);
        long ofItself = document.quotes().stream()
                .filter(quote -> quote.quote().equals(quote.base()))
                .count();
        assertThat(document.toExchangeRates().rates()).hasSize(rates - (int) ofItself);
        assertThat(document.source().map(source -> source.publisher()).orElse(""))
                .isEqualTo(publisher);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ecb-exr-monthly-2016.json | 4 | EUR/USD, 2016-01: 1.085965 | 1 EUR = 1.133919047619048 USD (average"
                        + " 2016-04) | European Central Bank",
                "ecb-exr-1.0-flat.json | 4 | EUR/NZD, 2013-01-18: 1.5931 | 1 EUR = 40.3 RUB (spot 2013-01-21) |"
                        + " European Central Bank",
                "ecb-exr-1.0-ts.json | 4 | EUR/NZD, 2013-01-18: 1.5931 | 1 EUR = 40.3 RUB (spot 2013-01-21) |"
                        + " European Central Bank",
                "ecb-exr-1.0-action-delete.json | 2 | EUR/RUB, 2013-01-18: 40.3426 | 1 EUR = 40.3 RUB (spot"
                        + " 2013-01-21) | European Central Bank",
                "exr-flat.json | 4 | EUR/NZD, 2013-01-18: 1.5931 | 1 EUR = 40.3 RUB (spot 2013-01-21) | IMF",
                "exr-time-series.json | 4 | EUR/NZD, 2013-01-18: 1.5931 | 1 EUR = 40.3 RUB (spot 2013-01-21) | IMF",
                "exr-action-delete.json | 2 | EUR/RUB, 2013-01-18: 40.3426 | 1 EUR = 40.3 RUB (spot 2013-01-21) |"
                        + " European Central Bank"
            })
    void messages_areReadCompletely(String name, int rates, String first, String last, String publisher)
            throws IOException {
        RatesDocument document = RatesJson.readDocument(SharedFiles.path("sdmx-json/" + name));
        assertThat(document.quotes()).hasSize(rates);
        assertThat(document.quotes().get(0)).hasToString(first);
        assertThat(document.toExchangeRates().rates().get(rates - 1)).hasToString(last);
        assertThat(document.source().orElseThrow().publisher()).isEqualTo(publisher);
    }

    @Test
    void messagesOfOtherDataSets_areRejected() {
        assertThatThrownBy(() -> RatesJson.readDocument(SharedFiles.path("sdmx-json/oecd-qna-2009Q1-2011Q4.json")))
                .isInstanceOfSatisfying(
                        JsonFormatException.class,
                        rejected -> assertThat(rejected.reason())
                                .startsWith("Message of exchange rates must have the dimension "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exchanger/CurrencyLayer_historical_success.json | Rates must have the member \"rates\", but has not",
                "exchanger/OpenExchangeRates_success.json | Rates must have the member \"date\", but has not",
                "exchanger/Xignite_success.json | Rate must have the member \"date\", but has not",
                "currency_patches.json | Rate must have the member \"date\", but has not",
                "defunct_currencies.json | Rate must have the member \"date\", but has not",
                "nascent_currencies.json | Rate must have the member \"date\", but has not",
                "frankfurter-v1-openapi.json | Rates must have the member \"rates\", but has not",
                "frankfurter-v2-openapi.json | Rates must have the member \"rates\", but has not",
                "../hostile/constructed/frankfurter-zero-rate.json | Rate of 'CNY' must be a positive number, but"
                        + " was 0",
                "../hostile/constructed/frankfurter-negative-rate.json | Rate of 'CNY' must be a positive number,"
                        + " but was -7.1"
            })
    void otherResponses_areRejected(String name, String reason) {
        assertThatThrownBy(() -> RatesJson.readDocument(SharedFiles.path("exchange-rates/" + name)))
                .isInstanceOfSatisfying(
                        JsonFormatException.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fred-annual.csv | Header must be Date and currency codes such as 'USD', but has 'Country'",
                "fred-yearly.csv | Header must be Date and currency codes such as 'USD', but has 'Country'",
                "fred-monthly.csv | Header must be Date and currency codes such as 'USD', but has 'Country'",
                "eurofxref-daily.xml | Header must be Date and codes of currencies, or name FREQ, CURRENCY,"
                        + " TIME_PERIOD and OBS_VALUE,"
                        + " but begins with '<?xml version=\"1.0\" encoding=\"UTF-8\"?>'"
            })
    void otherTables_areRejected(String name, String reason) {
        assertThatThrownBy(() -> RatesCsv.readDocument(SharedFiles.path("exchange-rates/" + name)))
                .isInstanceOfSatisfying(
                        JsonFormatException.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }

    @Test
    void hostileRates_areRejectedOrReadExactly() throws IOException {
        Path hostile = SharedFiles.path("hostile/constructed");
        assertThatThrownBy(() -> RatesJson.readDocument(hostile.resolve("frankfurter-NaN.json")))
                .isInstanceOfSatisfying(
                        JsonFormatException.class,
                        rejected -> assertThat(rejected.reason()).startsWith("Text must be JSON, but is malformed: "));
        assertThat(RatesJson.readDocument(hostile.resolve("frankfurter-1e400.json"))
                        .quotes())
                .map(RateQuote::value)
                .containsExactly("1e400");
        assertThat(RatesJson.readDocument(hostile.resolve("frankfurter-string-rate.json"))
                        .quotes())
                .map(RateQuote::value)
                .containsExactly("7.1");
    }

    @Nested
    class Examples {
        private static final JsonMapper MAPPER = JsonMapper.shared();

        @Test
        void examplesOfVersion2_areRead() {
            JsonNode api = MAPPER.readTree(SharedFiles.path("exchange-rates/frankfurter-v2-openapi.json"));
            JsonNode rates = example(api, "/paths/~1rates");
            assertThat(RatesJson.readDocument(rates.toString()).quotes())
                    .map(RateQuote::toString)
                    .containsExactly(
                            "EUR/EUR, 2024-01-15: 1.0", "EUR/GBP, 2024-01-15: 0.8623", "EUR/USD, 2024-01-15: 1.089");
            assertThat(RatesJson.readDocument(rates.toString())
                            .toExchangeRates()
                            .rates())
                    .hasSize(2);
            JsonNode lines = api.at("/paths/~1rates/get/responses/200/content/application~1x-ndjson/example");
            assertThat(RatesJson.readDocument(lines.stringValue()).quotes())
                    .map(RateQuote::toString)
                    .containsExactly("EUR/USD, 2024-01-15: 1.089", "EUR/GBP, 2024-01-15: 0.8623");
            JsonNode pair = example(api, "/paths/~1rate~1{base}~1{quote}");
            assertThat(RatesJson.readDocument(pair.toString()).quotes())
                    .map(RateQuote::toString)
                    .containsExactly("EUR/USD, 2026-03-25: 1.1568");
        }

        private static JsonNode example(JsonNode api, String path) {
            return api.at(path + "/get/responses/200/content/application~1json/example");
        }

        @Test
        void examplesOfVersion1_areRead() {
            JsonNode schemas = MAPPER.readTree(SharedFiles.path("exchange-rates/frankfurter-v1-openapi.json"))
                    .at("/components/schemas");
            String day = "{\"base\": \"EUR\", \"date\": " + schemas.at("/date/example") + ", \"rates\": "
                    + schemas.at("/rates/example") + "}";
            assertThat(RatesJson.readDocument(day).quotes())
                    .map(RateQuote::toString)
                    .containsExactly(
                            "EUR/AUD, 2024-01-15: 1.91",
                            "EUR/CAD, 2024-01-15: 1.8004",
                            "EUR/CHF, 2024-01-15: 1.6168",
                            "EUR/CYP, 2024-01-15: 0.58231");
            String days =
                    "{\"base\": \"EUR\", \"start_date\": \"1999-01-04\", \"end_date\": \"1999-01-06\", \"rates\": "
                            + schemas.at("/ratesByDate/example") + "}";
            assertThat(RatesJson.readDocument(days).quotes())
                    .map(RateQuote::toString)
                    .containsExactly(
                            "EUR/AUD, 1999-01-04: 1.91", "EUR/AUD, 1999-01-05: 1.8944", "EUR/AUD, 1999-01-06: 1.882");
        }
    }
}
