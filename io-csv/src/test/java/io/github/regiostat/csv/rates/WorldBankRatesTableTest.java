// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldBankRatesTableTest {
    private static final String NAME = "\"Official exchange rate (LCU per US$, period average)\",\"PA.NUS.FCRF\",";
    private static final String PREAMBLE = """
            "Data Source","World Development Indicators",

            "Last Updated Date","2026-07-01",

            "Country Name","Country Code","Indicator Name","Indicator Code","1998","2023","2024",
            """;

    private static String line(String name, String code, String values) {
        return '"' + name + "\",\"" + code + "\"," + NAME + values + "\n";
    }

    @Nested
    class Reading {
        @Test
        void country_isItsCurrency_ifItNeverChangedSince() {
            RatesDocument document = RatesTexts.document(
                    PREAMBLE
                            + line("China", "CHN", "\"8.2791\",\"7.0840\",\"7.1957\",")
                            + line("Germany", "DEU", "\"1.7597\",\"0.9248\",\"\",")
                            + line("Euro area", "EMU", "\"\",\"0.9248\",\"0.9239\",")
                            + line("United States", "USA", "\"1\",\"1\",\"1\","),
                    RatesOptions.DEFAULT,
                    "f");

            assertThat(RatesTexts.rates(document))
                    .containsExactly(
                            "USD/CNY, 1998: 8.2791 average",
                            "USD/CNY, 2023: 7.0840 average",
                            "USD/CNY, 2024: 7.1957 average",
                            "USD/LCU of DEU, 1998: 1.7597 average",
                            "USD/EUR, 2023: 0.9248 average",
                            "USD/EUR, 2023: 0.9248 average",
                            "USD/EUR, 2024: 0.9239 average",
                            "USD/USD, 1998: 1 average",
                            "USD/USD, 2023: 1 average",
                            "USD/USD, 2024: 1 average");
            assertThatThrownBy(document::toExchangeRates)
                    .hasMessage(
                            "f, line 7, column 5, in '1998': Local currency of DEU must be known, but was not its sole"
                                    + " legal tender at all times since, so that the rate may be in an earlier"
                                    + " or a later"
                                    + " currency; remove the rates of unknown currencies with"
                                    + " withoutUnknownCurrencies()");
            assertThat(document.withoutUnknownCurrencies().toExchangeRates().rates())
                    .hasSize(5);
        }

        @ParameterizedTest
        @CsvSource({"HRV, 7.0", "TUR, 0.26", "PAN, 1", "XYZ, 1", "WLD, 1"})
        void currencyThatChangedOrIsNotSole_isUnknown(String code, String rate) {
            // Croatia joined in 2023, Turkey redenominated in 2005, Panama has two legal tenders.
            assertThat(RatesTexts.rates(PREAMBLE + line("X", code, "\"" + rate + "\",\"\",\"\",")))
                    .containsExactly("USD/LCU of " + code + ", 1998: " + rate + " average");
        }

        @Test
        void databank_hasOtherHeadersAndNotes() {
            assertThat(RatesTexts.rates("""
                    Country Name,Country Code,Series Name,Series Code,2023 [YR2023],2024 [YR2024]
                    China,CHN,Official exchange rate,PA.NUS.FCRF,7.0840,..

                    Data from database: World Development Indicators,,,,,
                    Last Updated: 07/01/2026,,,,,
                    """)).containsExactly("USD/CNY, 2023: 7.0840 average");
        }

        @Test
        void zipWithMetadata_isRead() {
            byte[] archive = RatesTexts.zip(
                    "Metadata_Country_API_PA.NUS.FCRF_DS2_en_csv_v2_1.csv",
                    "\"Country Code\",\"Region\"\n",
                    "API_PA.NUS.FCRF_DS2_en_csv_v2_1.csv",
                    PREAMBLE + line("China", "CHN", "\"\",\"\",\"7.1957\","));

            assertThat(RatesTexts.rates(RatesTexts.document(archive, RatesOptions.DEFAULT, "f")))
                    .containsExactly("USD/CNY, 2024: 7.1957 average");
        }

        @Test
        void selectedAreas_areRead() {
            String text =
                    PREAMBLE + line("China", "CHN", "\"\",\"\",\"7.1957\",") + line("X", "AUS", "\"\",\"\",\"x\",");

            assertThat(RatesTexts.rates(RatesTexts.document(text, RatesOptions.DEFAULT.withAreas("CHN"), "f")))
                    .containsExactly("USD/CNY, 2024: 7.1957 average");
            assertThat(RatesTexts.rejected(text.getBytes(StandardCharsets.UTF_8), RatesOptions.DEFAULT.withAreas("CN")))
                    .isEqualTo("f: Table must have an area of RatesOptions.withAreas, but has none of CN; its areas are"
                            + " codes such as 'CHN'");
        }
    }

    @Nested
    class Failures {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "PA.NUS.ATLS | , the conversion factor of the Atlas method, which is smoothed over three years",
                    "PA.NUS.PPP | , a purchasing power parity or a price level, which is not a market rate",
                    "NY.GDP.MKTP.CD | ''"
                })
        void otherIndicator_isRejectedWithItsReason(String indicator, String reason) {
            assertThat(RatesTexts.rejected(PREAMBLE
                            + line("China", "CHN", "\"1\",\"1\",\"1\",").replace("PA.NUS.FCRF", indicator)))
                    .isEqualTo(
                            "f, line 6, column 4, in 'Indicator Code': Indicator of exchange rates must be PA.NUS.FCRF,"
                                    + " the official rate as average of the period, but was '" + indicator + "'"
                                    + reason);
        }

        @Test
        void invalidRate_isRejectedWithItsCell() {
            assertThat(RatesTexts.rejected(PREAMBLE + line("China", "CHN", "\"\",\"\",\"-7\",")))
                    .isEqualTo("f, line 6, column 7, in '2024': Rate of 'CHN' must be a positive number, but was '-7'");
        }

        @Test
        void conflictAndDuplicate_areRejected() {
            assertThat(RatesTexts.rejected(PREAMBLE
                            + line("Germany", "DEU", "\"\",\"\",\"0.9239\",")
                            + line("France", "FRA", "\"\",\"\",\"0.9240\",")))
                    .isEqualTo(
                            "f, line 7, column 7, in '2024': Areas of one currency must have one rate of a period, but"
                                    + " the rate of 'EUR', 2024, is 0.9239 for 'DEU' and 0.9240 for 'FRA';"
                                    + " select areas with"
                                    + " RatesOptions.withAreas");
            assertThat(RatesTexts.rejected(PREAMBLE
                            + line("China", "CHN", "\"\",\"\",\"7\",")
                            + line("China", "CHN", "\"\",\"\",\"7\",")))
                    .isEqualTo(
                            "f, line 7, column 2, in 'Country Code': Countries must be unique, but 'CHN' is in lines 6"
                                    + " and 7");
        }

        @Test
        void lineAfterNotes_orWithoutAllCells_isRejected() {
            String text = PREAMBLE + line("China", "CHN", "\"\",\"\",\"7\",");
            assertThat(RatesTexts.rejected(
                            text + "Last Updated: 2026,,,,,,\n" + line("Chile", "CHL", "\"\",\"\",\"7\",")))
                    .endsWith("Notes must be behind the last country, but another line follows");
            assertThat(RatesTexts.rejected(text + "China,CHN\n"))
                    .isEqualTo("f, line 7, column 1, in 'Country Name': Line must have 8 fields like the header,"
                            + " but has 2");
        }
    }
}
