// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.json.sdmx.SdmxJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcbMessageTest {
    private static final String KEY = "'FREQ': 'D', 'CURRENCY_DENOM': 'EUR', 'EXR_TYPE': 'SP00', 'EXR_SUFFIX': 'A'";

    /** A message of dollar and yen rates on two days; the other dimensions are at the data set. */
    private static String message(String key, String observations) {
        StringBuilder dimensions = new StringBuilder();
        for (String part : key.split(", ")) {
            String[] pair = part.split(": ");
            dimensions
                    .append(dimensions.isEmpty() ? "" : ", ")
                    .append("{'id': " + pair[0] + ", 'values': [{'id': " + pair[1] + "}]}");
        }
        return ("{'header': {'id': 'x', 'sender': {'id': 'ECB'}}, 'structure': {'dimensions': {'dataSet': ["
                        + dimensions
                        + "], 'observation': [{'id': 'CURRENCY', 'values': [{'id': 'USD'}, {'id': 'JPY'}]}, {'id':"
                        + " 'TIME_PERIOD',"
                        + " 'values': [{'id': '2024-01-02'}, {'id': '2024-01-03'}]}]}, 'attributes': {'dataSet':"
                        + " [{'id':"
                        + " 'UNIT_MULT', 'values': [{'id': '2'}]}]}}, 'dataSets': [{" + observations + "}]}")
                .replace('\'', '"');
    }

    private static final String TWO_DAYS =
            "'observations': {'0:0': [1.0956], '0:1': [1.0919], '1:0': [155.50], '1:1': [null]}";

    @Test
    void readDocument_readsMessageAsRates() {
        RatesDocument rates = RatesJson.readDocument(message(KEY, TWO_DAYS));
        assertThat(rates.quotes())
                .map(RateQuote::toString)
                .containsExactly(
                        "EUR/USD, 2024-01-02: 1.0956", "EUR/USD, 2024-01-03: 1.0919", "EUR/JPY, 2024-01-02: 155.50");
        assertThat(rates.source().orElseThrow().publisher()).isEqualTo("European Central Bank");
        assertThat(rates.toExchangeRates().rates())
                .map(ExchangeRate::toString)
                .contains("1 EUR = 1.0956 USD (spot 2024-01-02)");
    }

    @Test
    void of_acceptsMessage() {
        String text = message(KEY, TWO_DAYS);
        assertThat(RatesJson.from(SdmxJson.readDocument(text))).isEqualTo(RatesJson.readDocument(text));
    }

    @Test
    void readDocument_readsStreamsAndFiles(@TempDir Path folder) throws IOException {
        String text = message(KEY, TWO_DAYS);
        byte[] bytes = ("\uFEFF \n" + text).getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("exr.json"), bytes);
        assertThat(RatesJson.readDocument(file)).isEqualTo(RatesJson.readDocument(text));
        assertThat(RatesJson.readDocument(new ByteArrayInputStream(bytes))).isEqualTo(RatesJson.readDocument(text));
    }

    @Test
    void readDocument_appliesTheUnitMultiplier() {
        RatesDocument rates =
                RatesJson.readDocument(message(KEY, "'attributes': [0], 'observations': {'1:0': [1.5550]}"));
        assertThat(rates.quotes()).map(RateQuote::toString).containsExactly("EUR/JPY, 2024-01-02: 155.50");
        assertThat(rates.quotes().get(0).published()).isEqualTo("1.5550");
    }

    @Test
    void readDocument_ofEmptyText_hasNoRates() {
        assertThat(RatesJson.readDocument("").quotes()).isEmpty();
        assertThat(RatesJson.readDocument(" \n").toExchangeRates().rates()).isEmpty();
    }

    @Test
    void readDocument_appliesDeletions() {
        assertThat(RatesJson.readDocument(message(KEY, "'action': 'Delete', " + TWO_DAYS))
                        .quotes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "D | A | SP00 | 1 EUR = 1.1 USD (spot 2024-01-02)",
                "M | A | SP00 | 1 EUR = 1.1 USD (average 2024-01)",
                "M | E | SP00 | 1 EUR = 1.1 USD (end 2024-01)",
                "Q | A | SP00 | 1 EUR = 1.1 USD (average 2024-Q1)",
                "H | E | SP00 | 1 EUR = 1.1 USD (end 2024-S1)",
                "A | A | SP00 | 1 EUR = 1.1 USD (average 2024)"
            })
    void basis_isReadFromTheSeries(String frequency, String suffix, String type, String expected) {
        String period = expected.replaceAll(".* (\\S+)\\)", "$1");
        String text = message(
                        KEY.replace("'D'", "'" + frequency + "'")
                                .replace("'A'", "'" + suffix + "'")
                                .replace("SP00", type),
                        "'observations': {'0:0': [1.1]}")
                .replace("2024-01-02", period);
        assertThat(RatesJson.readDocument(text).toExchangeRates().rates())
                .map(ExchangeRate::toString)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'FREQ': 'D' | [1.1] | Message of exchange rates must have the dimension CURRENCY_DENOM, but has"
                        + " FREQ, CURRENCY, TIME_PERIOD",
                "'FREQ': 'D', 'CURRENCY_DENOM': 'EUR', 'EXR_TYPE': 'EN00' | [1.1] | Type of an exchange rate"
                        + " (EXR_TYPE) must be SP00, the spot rate, but was 'EN00'",
                "'FREQ': 'M', 'CURRENCY_DENOM': 'EUR' | [1.1] | Variation of a rate of a period (EXR_SUFFIX) must be"
                        + " A, the average, or E, the end of the period, but was ''",
                "'FREQ': 'D', 'CURRENCY_DENOM': 'EUR' | [0] | Rate of 'USD' must be a positive number, but was '0'",
                "'FREQ': 'D', 'CURRENCY_DENOM': 'EUR' | [-1.1] | Rate of 'USD' must be a positive number, but was"
                        + " '-1.1'",
                "'FREQ': 'D', 'CURRENCY_DENOM': 'EUR' | ['26 410'] | Rate of 'USD' must be a positive number without"
                        + " group separators, but was '26 410'",
                "'FREQ': 'D', 'CURRENCY_DENOM': 'EUR' | ['x'] | Rate of 'USD' must be a positive number, but was 'x'"
            })
    void readDocument_rejectsInvalidObservations(String key, String observation, String reason) {
        assertThatThrownBy(() -> RatesJson.readDocument(message(key, "'observations': {'0:0': " + observation + "}")))
                .isInstanceOfSatisfying(JsonFormatException.class, rejected -> {
                    assertThat(rejected.reason()).isEqualTo(reason);
                    assertThat(rejected.pointer()).isEqualTo("/dataSets/0/observations/0:0");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Append  | Delete  | '0:0': []                     | 2024-01-03: 1.2",
                "Merge   | Delete  | '0:0': [9], '0:1': [9]        | ``",
                "Append  | Replace | '0:0': [1.3], '0:1': [1.2]    | 2024-01-02: 1.3, 2024-01-03: 1.2",
                "Merge   | Merge   | '0:0': [1.3], '0:1': [null]   | 2024-01-03: 1.2, 2024-01-02: 1.3",
                "Replace | Append  | '0:0': [1.3], '1:0': [155.50] | 2024-01-02: 1.1, 2024-01-03: 1.2, 2024-01-02:"
                        + " 155.50",
                "Append  | Replace | '0:0': [null]                 | 2024-01-03: 1.2"
            })
    void readDocument_appliesActions(String first, String second, String observations, String expected) {
        String text = message(
                KEY,
                "'action': '" + first + "', 'observations': {'0:0': [1.1], '0:1': [1.2]}}, {'action': '" + second
                        + "', 'observations': {" + observations + "}");
        assertThat(RatesJson.readDocument(text).quotes().stream()
                        .map(quote -> quote.date() + ": " + quote.value())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void readDocument_rejectsDuplicateRate() {
        String twice = "'observations': {'0:0': [1.1]}}, {'observations': {'0:0': [1.2]}";
        assertThatThrownBy(() -> RatesJson.readDocument(message(KEY, twice)))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("At /dataSets/1/observations/0:0: Rates of a series must have different periods, but the"
                        + " rate of"
                        + " 'USD' and 2024-01-02 is also at /dataSets/0/observations/0:0");
    }

    @Test
    void toExchangeRates_reportsTheObservation() {
        RatesDocument rates = RatesJson.readDocument(message(KEY, TWO_DAYS).replace("JPY", "XEU"));
        assertThat(rates.unknownCurrencies()).containsExactly("XEU");
        assertThatThrownBy(rates::toExchangeRates)
                .isInstanceOfSatisfying(
                        JsonFormatException.class,
                        rejected -> assertThat(rejected.pointer()).isEqualTo("/dataSets/0/observations/1:0"));
    }

    @Test
    void read_namesTheFile(@TempDir Path folder) throws IOException {
        Path unknown = Files.writeString(
                folder.resolve("exr.json"), message(KEY, TWO_DAYS).replace("JPY", "XEU"));
        assertThatThrownBy(() -> RatesJson.readDocument(unknown).toExchangeRates())
                .hasMessageStartingWith("exr.json, at /dataSets/0/observations/1:0: Currency must be known");
        Path zero = Files.writeString(folder.resolve("zero.json"), message(KEY, "'observations': {'0:0': [0]}"));
        assertThatThrownBy(() -> RatesJson.readDocument(zero).toExchangeRates())
                .hasMessageStartingWith(
                        "zero.json, at /dataSets/0/observations/0:0: Rate of 'USD' must be a positive number");
    }

    @Test
    void source_isTheSender() {
        String text = message(KEY, TWO_DAYS);
        assertThat(RatesJson.readDocument(text.replace("\"ECB\"", "\"BDF\""))
                        .source()
                        .orElseThrow()
                        .publisher())
                .isEqualTo("BDF");
        assertThat(RatesJson.readDocument(text.replace(", \"sender\": {\"id\": \"ECB\"}", ""))
                        .source())
                .isEmpty();
    }
}
