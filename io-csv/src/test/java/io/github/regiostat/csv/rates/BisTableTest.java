// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BisTableTest {
    private static final String HEADER = "FREQ,REF_AREA,CURRENCY,COLLECTION,UNIT_MULT,TIME_PERIOD,OBS_VALUE\n";

    @Nested
    class Reading {
        @Test
        void longTable_hasBasisByCollection() {
            RatesDocument document = RatesTexts.document(HEADER + """
                    M,CN,CNY,A,0,2024-01,7.1685
                    M,CN,CNY,E,0,2024-01,7.1806
                    Q,CN,CNY,A,0,2024-Q1,7.1885
                    A,CN,CNY,A,0,2024,7.1957
                    A,CN,CNY,E,0,2024,7.2993
                    D,CN,CNY,A,0,2024-01-02,7.1405
                    D,CN,CNY,A,0,2024-01-01,NaN
                    D,CN,CNY,A,0,2023-12-31,
                    """, RatesOptions.DEFAULT, "f");

            assertThat(RatesTexts.rates(document))
                    .containsExactly(
                            "USD/CNY, 2024-01: 7.1685 average",
                            "USD/CNY, 2024-01: 7.1806 end",
                            "USD/CNY, 2024-Q1: 7.1885 average",
                            "USD/CNY, 2024: 7.1957 average",
                            "USD/CNY, 2024: 7.2993 end",
                            "USD/CNY, 2024-01-02: 7.1405 spot");
            assertThat(document.source()).map(Source::publisher).contains("Bank for International Settlements");
        }

        @Test
        void stockAndFlow_findTheirOwnRate() {
            ExchangeRates rates = RatesTexts.document(
                            HEADER + "A,CN,CNY,A,0,2024,7.1957\nA,CN,CNY,E,0,2024,7.2993\n", RatesOptions.DEFAULT, "f")
                    .toExchangeRates();
            TimePeriod year = TimePeriod.year(2024);

            assertThat(rates.find("USD", "CNY", year, RateBasis.AVERAGE).orElseThrow())
                    .hasToString("1 USD = 7.1957 CNY (average 2024)");
            assertThat(rates.find("USD", "CNY", year, RateBasis.END_OF_PERIOD).orElseThrow())
                    .hasToString("1 USD = 7.2993 CNY (end 2024)");
        }

        @Test
        void flatFile_hasLabels_andLinesOfSeries() {
            assertThat(RatesTexts.rates("""
                    STRUCTURE,STRUCTURE_ID,ACTION,FREQ:Frequency,REF_AREA:Reference area,CURRENCY:Currency,\
                    COLLECTION:Collection,TIME_PERIOD:Time period or range,OBS_VALUE:Observation Value,\
                    UNIT_MULT:Unit Multiplier
                    dataflow,BIS:WS_XRU(1.0): US dollar exchange rates,I,M: Monthly,JP: Japan,JPY: Yen,\
                    E: End of period,\
                    2024-01,147.6,0: Units
                    dataflow,BIS:WS_XRU(1.0): US dollar exchange rates,I,,JP: Japan,JPY: Yen,E: End of period,,,
                    """)).containsExactly("USD/JPY, 2024-01: 147.6 end");
        }

        @Test
        void wideTable_hasAColumnForEachPeriod() {
            assertThat(RatesTexts.rates("""
                    FREQ,Frequency,REF_AREA,Reference area,CURRENCY,Currency,COLLECTION,Collection,Series,2023,2024,\
                    2024-01
                    A,Annual,CN,China,CNY,Renminbi,A,Average,A:CN:CNY:A,7.0840,7.1957,
                    M,Monthly,CN,China,CNY,Renminbi,E,End,M:CN:CNY:E,,,7.1806
                    """))
                    .containsExactly(
                            "USD/CNY, 2023: 7.0840 average",
                            "USD/CNY, 2024: 7.1957 average",
                            "USD/CNY, 2024-01: 7.1806 end");
        }

        @Test
        void unitMultiplier_isApplied() {
            // 0.1044 thousands of francs for a dollar.
            assertThat(RatesTexts.rates(HEADER + "A,CD,CDF,A,3,2001,0.1044\n"))
                    .containsExactly("USD/CDF, 2001: 104.4 average");
        }

        @Test
        void zip_isRead() {
            byte[] archive = RatesTexts.zip("WS_XRU_csv_flat.csv", HEADER + "A,CN,CNY,A,0,2024,7.1957\n");

            assertThat(RatesTexts.rates(RatesTexts.document(archive, RatesOptions.DEFAULT, "f")))
                    .containsExactly("USD/CNY, 2024: 7.1957 average");
        }
    }

    @Nested
    class Areas {
        @Test
        void euroBeforeItsAdoption_isNotTheEuro() {
            RatesDocument document = RatesTexts.document(HEADER + """
                    A,DE,EUR,A,0,1998,0.8997
                    A,SI,EUR,A,0,2006,0.7968
                    A,XM,EUR,A,0,1998,0.8997
                    A,DE,EUR,A,0,2024,0.9239
                    A,XM,EUR,A,0,2024,0.9239
                    """, RatesOptions.DEFAULT, "f");

            assertThat(RatesTexts.rates(document))
                    .containsExactly(
                            "USD/EUR of DE, 1998: 0.8997 average",
                            "USD/EUR of SI, 2006: 0.7968 average",
                            "USD/EUR of XM, 1998: 0.8997 average",
                            "USD/EUR, 2024: 0.9239 average",
                            "USD/EUR, 2024: 0.9239 average");
            assertThat(document.unknownCurrencies()).containsExactly("EUR of DE", "EUR of SI", "EUR of XM");
            assertThatThrownBy(document::toExchangeRates)
                    .hasMessage("f, line 2, column 7, in 'OBS_VALUE': Rate in EUR of DE must be of the time since its"
                            + " introduction, but is of a former currency, converted at the later fixed rate;"
                            + " remove the"
                            + " rates of unknown currencies with withoutUnknownCurrencies()");
            assertThat(document.withoutUnknownCurrencies().toExchangeRates().rates())
                    .singleElement()
                    .hasToString("1 USD = 0.9239 EUR (average 2024)");
        }

        @Test
        void areasOfOneCurrency_mustAgree_orBeSelected() {
            String text = HEADER + "A,AU,AUD,A,0,2024,1.5159\nA,KI,AUD,A,0,2024,1.51590\nA,NR,AUD,A,0,2024,1.5200\n";

            assertThat(RatesTexts.rejected(text))
                    .isEqualTo(
                            "f, line 4, column 7, in 'OBS_VALUE': Areas of one currency must have one rate of a period,"
                                    + " but the rate of 'AUD', 2024, is 1.5159 for 'AU' and 1.5200 for 'NR';"
                                    + " select areas with"
                                    + " RatesOptions.withAreas");
            assertThat(RatesTexts.rates(RatesTexts.document(text, RatesOptions.DEFAULT.withAreas("AU", "KI"), "f")))
                    .containsExactly("USD/AUD, 2024: 1.5159 average", "USD/AUD, 2024: 1.51590 average");
        }

        @Test
        void selectionWithoutAreasOfTheTable_isRejected() {
            String text = HEADER + "A,CN,CNY,A,0,2024,7.1957\n";

            assertThat(RatesTexts.rejected(
                            text.getBytes(StandardCharsets.UTF_8), RatesOptions.DEFAULT.withAreas("JPN", "CHN")))
                    .isEqualTo("f: Table must have an area of RatesOptions.withAreas, but has none of CHN, JPN; its"
                            + " areas are codes such as 'CN'");
            assertThat(RatesTexts.document(HEADER, RatesOptions.DEFAULT.withAreas("CHN"), "f")
                            .quotes())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M,CN,CNY,H,0,2024-01,7.1 | 4, in 'COLLECTION': Variation of a rate of a period (COLLECTION)"
                        + " must be A, the"
                        + " average, or E, the end of the period, but was 'H'",
                "D,CN,CNY,E,0,2024-01-02,7.1 | 4, in 'COLLECTION': Variation of a daily rate (COLLECTION) must"
                        + " be A, but was"
                        + " 'E'",
                "M,CN,CNY,A,0,2024,7.1 | 7, in 'OBS_VALUE': Period must have the frequency of its series, M, but was"
                        + " '2024'",
                "M,CN,CNY,A,0,2024-01,-7.1 | 7, in 'OBS_VALUE': Rate of 'CN' must be a positive number, but was '-7.1'",
                "M,CN,CNY,A,0,2024-01,0 | 7, in 'OBS_VALUE': Rate of 'CN' must be a positive number, but was '0'",
                "M,CN,CNY,A,99,2024-01,7.1 | 4, in 'COLLECTION': Unit multiplier (UNIT_MULT) must be a power of"
                        + " ten from -15"
                        + " to 15, but was '99'"
            })
    void invalidLine_isRejectedWithItsCell(String line, String message) {
        assertThat(RatesTexts.rejected(HEADER + line + "\n")).isEqualTo("f, line 2, column " + message);
    }

    @Test
    void invalidPeriod_isRejected() {
        assertThat(RatesTexts.rejected(HEADER + "M,CN,CNY,A,0,January,7.1\n"))
                .startsWith("f, line 2, column 6, in 'TIME_PERIOD': ");
    }

    @Test
    void duplicate_isRejectedWithBothLines() {
        assertThat(RatesTexts.rejected(HEADER + "A,CN,CNY,A,0,2024,7.1957\nA,CN,CNY,A,0,2024,7.1957\n"))
                .isEqualTo(
                        "f, line 3, column 1, in 'FREQ': Rates of a series must have different periods, but the rate of"
                                + " 'CNY' and 2024 is in lines 2 and 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"FREQ,REF_AREA,CURRENCY,COLLECTION", "FREQ,REF_AREA,CURRENCY,COLLECTION,TIME_PERIOD"})
    void tableWithoutValues_isRejected(String header) {
        assertThat(RatesTexts.rejected(header + "\n"))
                .isEqualTo("f, line 1, column 1, in 'FREQ': Table must have the columns TIME_PERIOD and OBS_VALUE, or a"
                        + " column for each period, such as '2024-01', but has neither");
    }

    @Test
    void otherDataFlow_orDeletion_isRejected() {
        String header = "STRUCTURE,STRUCTURE_ID,ACTION," + HEADER;
        assertThat(RatesTexts.rejected(header + "dataflow,BIS:WS_EER(1.0),I,A,CN,CNY,A,0,2024,7.1957\n"))
                .isEqualTo("f, line 2, column 2, in 'STRUCTURE_ID': Data flow must be WS_XRU, the US dollar"
                        + " exchange rates,"
                        + " but was 'BIS:WS_EER(1.0)'");
        assertThat(RatesTexts.rejected(header + "dataflow,BIS:WS_XRU(1.0),D,A,CN,CNY,A,0,2024,7.1957\n"))
                .isEqualTo(
                        "f, line 2, column 3, in 'ACTION': Action must not be D, the deletion of rates; read the file"
                                + " with the rates");
    }
}
