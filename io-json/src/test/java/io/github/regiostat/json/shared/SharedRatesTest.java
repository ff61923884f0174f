// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.json.rates.RatesJson;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real tables and responses; the expected counts and values were computed by another program. */
@RequiresSharedFiles
class SharedRatesTest {
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
