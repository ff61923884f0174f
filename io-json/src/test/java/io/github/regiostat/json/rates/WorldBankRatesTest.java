// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.json.worldbank.WorldBankDocument;
import io.github.regiostat.json.worldbank.WorldBankJson;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldBankRatesTest {
    private static final String INDICATOR =
            "\"indicator\": {\"id\": \"PA.NUS.FCRF\", \"value\": \"Official exchange rate\"}, ";

    /** Returns a response with rows such as {@code CHN 2024 7.1957}. */
    private static String response(String... rows) {
        return "[{\"page\": 1, \"pages\": 1, \"per_page\": 50, \"total\": " + rows.length + "}, ["
                + Stream.of(rows).map(WorldBankRatesTest::row).collect(Collectors.joining(", ")) + "]]";
    }

    private static String row(String text) {
        String[] parts = text.split(" ", -1);
        return "{" + INDICATOR + "\"country\": {\"id\": \"X\", \"value\": \"X\"}, \"countryiso3code\": \"" + parts[0]
                + "\", \"date\": \"" + parts[1] + "\", \"value\": " + parts[2] + "}";
    }

    @Test
    void years_areAveragesOfUnitsPerDollar() {
        RatesDocument document = RatesJson.readDocument(
                response("CHN 2024 7.1957", "CHN 2023 7.0840", "CHN 2025 null", "EMU 2024" + " 0.9239"));

        assertThat(document.quotes())
                .map(RateQuote::toString)
                .containsExactly("USD/CNY, 2024: 7.1957", "USD/CNY, 2023: 7.0840", "USD/EUR, 2024: 0.9239");
        assertThat(document.quotes()).map(RateQuote::basis).containsOnly(RateBasis.AVERAGE);
        assertThat(document.source()).map(Source::publisher).contains("World Bank");
        assertThat(document.toExchangeRates().find("CNY", "EUR", TimePeriod.year(2024), RateBasis.AVERAGE))
                .isPresent();
        assertThat(document.toExchangeRates().find("USD", "CNY", TimePeriod.year(2024), RateBasis.END_OF_PERIOD))
                .isEmpty();
    }

    @Test
    void currencyThatChangedSince_isUnknown() {
        RatesDocument document = RatesJson.readDocument(response("DEU 1998 1.7597", "DEU 2024 0.9239"));

        assertThat(document.unknownCurrencies()).containsExactly("LCU of DEU");
        assertThatThrownBy(document::toExchangeRates)
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("At /1/0: Local currency of DEU must be known, but was not its sole legal tender at"
                        + " all times"
                        + " since, so that the rate may be in an earlier or a later currency; remove the rates"
                        + " of unknown"
                        + " currencies with withoutUnknownCurrencies()");
        assertThat(document.withoutUnknownCurrencies().toExchangeRates().rates())
                .singleElement()
                .hasToString("1 USD = 0.9239 EUR (average 2024)");
    }

    @Test
    void equalRatesOfSeveralAreas_areOneRate() {
        RatesDocument document = RatesJson.readDocument(response("DEU 2024 0.9239", "FRA 2024 0.92390"));

        assertThat(document.quotes()).hasSize(2);
        assertThat(document.toExchangeRates().rates()).hasSize(1);
    }

    @Test
    void differentRatesOfOneCurrency_areRejected_unlessAreasAreSelected() {
        String text = response("DEU 2024 0.9239", "FRA 2024 0.9240");

        assertThatThrownBy(() -> RatesJson.readDocument(text))
                .hasMessage("At /1/1: Areas of one currency must have one rate of a period, but the rate of"
                        + " 'EUR', 2024, is"
                        + " 0.9239 for 'DEU' and 0.9240 for 'FRA'; select areas with RatesOptions.withAreas");
        assertThat(RatesJson.from(WorldBankJson.readDocument(text), RatesOptions.DEFAULT.withAreas("FRA"))
                        .quotes())
                .singleElement()
                .hasToString("USD/EUR, 2024: 0.9240");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHN 2024 -7 | At /1/0: Rate of 'CHN' must be a positive number, but was '-7'",
                "CHN 2024 0 | At /1/0: Rate of 'CHN' must be a positive number, but was '0'",
                "CHN 2024Q1 7 | At /1/0: Period of an official exchange rate must be a year, but was '2024Q1'"
            })
    void invalidRow_isRejectedWithItsPointer(String row, String message) {
        assertThatThrownBy(() -> RatesJson.readDocument(response(row)))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PA.NUS.ATLS | , the conversion factor of the Atlas method, which is smoothed over three years",
                "PA.NUS.PPP | , a purchasing power parity or a price level, which is not a market rate",
                "SP.POP.TOTL | ''"
            })
    void otherIndicator_isRejectedWithItsReason(String indicator, String reason) {
        assertThatThrownBy(() -> RatesJson.readDocument(response("CHN 2024 7").replace("PA.NUS.FCRF", indicator)))
                .hasMessage("At /1/0: Indicator of exchange rates must be PA.NUS.FCRF, the official rate as"
                        + " average of the"
                        + " period, but was '" + indicator + "'" + reason);
    }

    @Test
    void pageOfSeveral_isRejected(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("page.json"), response("CHN 2024 7").replace("\"pages\": 1", "\"pages\": 2"));

        assertThatThrownBy(() -> RatesJson.readDocument(file))
                .hasMessage("page.json: Response must have all pages, but is page 1 of 2; request all rows on one page"
                        + " (per_page=1), combine the pages with WorldBankDocument.combine, or read the page alone with"
                        + " withoutOtherPages");
    }

    @Test
    void file_isReadWithOptions(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("rates.json"), response("CHN 2024 7", "JPN 2024 151.4"));

        assertThat(RatesJson.readDocument(file, RatesOptions.DEFAULT.withAreas("JPN"))
                        .quotes())
                .singleElement()
                .hasToString("USD/JPY, 2024: 151.4");
        assertThat(RatesJson.readDocument(Files.newInputStream(file)).quotes()).hasSize(2);
    }

    @Test
    void selectionWithoutAreasOfTheResponse_isRejected() {
        WorldBankDocument document = WorldBankJson.readDocument(response("CHN 2024 7"));

        assertThatThrownBy(() -> RatesJson.from(document, RatesOptions.DEFAULT.withAreas("JP", "CN")))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("Response must have an area of RatesOptions.withAreas, but has none of CN, JP; its areas"
                        + " are codes such as 'CHN'");
    }
}
