// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.io.rates.RateSeries;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FredTableTest {
    @Nested
    class Series {
        /** The titles of the series in FRED: their units, and their frequency and aggregation. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "DEXCHUS | 2024-01-02 | USD/CNY, 2024-01-02: 7.5 spot",
                    "DEXUSEU | 2024-01-02 | EUR/USD, 2024-01-02: 7.5 spot",
                    "DEXUSUK | 2024-01-02 | GBP/USD, 2024-01-02: 7.5 spot",
                    "DEXUSAL | 2024-01-02 | AUD/USD, 2024-01-02: 7.5 spot",
                    "DEXUSNZ | 2024-01-02 | NZD/USD, 2024-01-02: 7.5 spot",
                    "DEXJPUS | 2024-01-02 | USD/JPY, 2024-01-02: 7.5 spot",
                    "DEXBZUS | 2024-01-02 | USD/BRL, 2024-01-02: 7.5 spot",
                    "DEXCAUS | 2024-01-02 | USD/CAD, 2024-01-02: 7.5 spot",
                    "DEXDNUS | 2024-01-02 | USD/DKK, 2024-01-02: 7.5 spot",
                    "DEXHKUS | 2024-01-02 | USD/HKD, 2024-01-02: 7.5 spot",
                    "DEXINUS | 2024-01-02 | USD/INR, 2024-01-02: 7.5 spot",
                    "DEXKOUS | 2024-01-02 | USD/KRW, 2024-01-02: 7.5 spot",
                    "DEXMAUS | 2024-01-02 | USD/MYR, 2024-01-02: 7.5 spot",
                    "DEXMXUS | 2024-01-02 | USD/MXN, 2024-01-02: 7.5 spot",
                    "DEXNOUS | 2024-01-02 | USD/NOK, 2024-01-02: 7.5 spot",
                    "DEXSDUS | 2024-01-02 | USD/SEK, 2024-01-02: 7.5 spot",
                    "DEXSFUS | 2024-01-02 | USD/ZAR, 2024-01-02: 7.5 spot",
                    "DEXSIUS | 2024-01-02 | USD/SGD, 2024-01-02: 7.5 spot",
                    "DEXSLUS | 2024-01-02 | USD/LKR, 2024-01-02: 7.5 spot",
                    "DEXSZUS | 2024-01-02 | USD/CHF, 2024-01-02: 7.5 spot",
                    "DEXTAUS | 2024-01-02 | USD/TWD, 2024-01-02: 7.5 spot",
                    "DEXTHUS | 2024-01-02 | USD/THB, 2024-01-02: 7.5 spot",
                    "EXCHUS | 2024-01-01 | USD/CNY, 2024-01: 7.5 average",
                    "EXUSEU | 2024-02-01 | EUR/USD, 2024-02: 7.5 average",
                    "EXGEUS | 1998-12-01 | USD/DEM, 1998-12: 7.5 average",
                    "EXUSIR | 1998-12-01 | IEP/USD, 1998-12: 7.5 average",
                    "AEXCHUS | 2024-01-01 | USD/CNY, 2024: 7.5 average",
                    "AEXUSUK | 2024-01-01 | GBP/USD, 2024: 7.5 average"
                })
        void id_determinesPairAndBasis(String id, String date, String rate) {
            assertThat(RatesTexts.rates("observation_date," + id + "\n" + date + ",7.5\n"))
                    .containsExactly(rate);
        }

        @Test
        void severalSeries_haveAColumnEach() {
            RatesDocument document = RatesTexts.document("""
                    DATE,DEXCHUS,DEXUSEU
                    2024-01-01,.,
                    2024-01-02,7.1375,1.0956
                    2024-01-03,7.1450,.
                    """, RatesOptions.DEFAULT, "f");

            assertThat(RatesTexts.rates(document))
                    .containsExactly(
                            "USD/CNY, 2024-01-02: 7.1375 spot",
                            "EUR/USD, 2024-01-02: 1.0956 spot",
                            "USD/CNY, 2024-01-03: 7.1450 spot");
            assertThat(document.source())
                    .map(Source::publisher)
                    .contains("Board of Governors of the Federal Reserve System");
        }

        @Test
        void bases_areFoundSeparately() {
            ExchangeRates rates = RatesTexts.document(
                            "observation_date,AEXCHUS\n2024-01-01,7.1957\n", RatesOptions.DEFAULT, "f")
                    .toExchangeRates();

            assertThat(rates.find("CNY", "USD", TimePeriod.year(2024), RateBasis.AVERAGE))
                    .isPresent();
            assertThat(rates.find("CNY", "USD", TimePeriod.year(2024), RateBasis.END_OF_PERIOD))
                    .isEmpty();
        }

        @Test
        void valueColumn_isTheSeriesOfTheFileName(@TempDir Path directory) throws IOException {
            String text = "DATE,VALUE\n2024-01-02,7.1375\n";
            Path file = Files.writeString(directory.resolve("DEXCHUS.csv"), text);

            assertThat(RatesFiles.readDocument(file).quotes())
                    .singleElement()
                    .hasToString("USD/CNY, 2024-01-02: 7.1375");
            byte[] archive = RatesTexts.zip("data/EXJPUS.csv", "DATE,VALUE\n2024-01-01,146.1\n");
            assertThat(RatesTexts.rates(RatesTexts.document(archive, RatesOptions.DEFAULT, "f.zip")))
                    .containsExactly("USD/JPY, 2024-01: 146.1 average");
            assertThat(RatesTexts.rejected(text))
                    .isEqualTo("f, line 1, column 2, in 'VALUE': Series must be an exchange rate of the Federal"
                            + " Reserve such"
                            + " as DEXCHUS, EXCHUS or AEXCHUS, but was of a column VALUE in a file"
                            + " without the name of a series, as in DEXCHUS.csv;"
                            + " specify what its rates are with RatesOptions.withSeries(\"VALUE\","
                            + " RateSeries.of(base,"
                            + " quote, frequency, basis))");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "DEXVZUS|a series in several bolivars, because the currency was redenominated in 2008, 2018 and"
                            + " 2021",
                    "DTWEXM|an index of the dollar, which is not an exchange rate",
                    "EXUSEC|another one"
                })
        void valueColumn_inAFileOfAnotherSeries_isRejectedByItsId(String id, String problem) {
            assertThatThrownBy(() ->
                            RatesTexts.document("DATE,VALUE\n2004-01-02,1.6\n", RatesOptions.DEFAULT, id + ".csv"))
                    .hasMessage(
                            id + ".csv, line 1, column 2, in 'VALUE': Series must be an exchange rate of the Federal"
                                    + " Reserve such as DEXCHUS, EXCHUS or AEXCHUS, but was '" + id + "', " + problem
                                    + "; specify what its rates are with RatesOptions.withSeries(\"" + id
                                    + "\", RateSeries.of(base, quote, frequency, basis))");
        }

        /** The dates are a Saturday and a Sunday. */
        @Test
        void valueColumn_ofASeriesSpecifiedByTheFileName_isRead() {
            RatesOptions options = RatesOptions.DEFAULT.withSeries(
                    "DEXCHUS", RateSeries.of("USD", "CNY", Frequency.DAY, RateBasis.SPOT));
            assertThat(RatesTexts.rates(RatesTexts.document(
                            "DATE,VALUE\n2024-06-01,7.24\n2024-09-01,7.12\n", options, "DEXCHUS.csv")))
                    .containsExactly("USD/CNY, 2024-06-01: 7.24 spot", "USD/CNY, 2024-09-01: 7.12 spot");
        }

        @Test
        void specifiedSeries_areRead_withoutASource() {
            RatesOptions options = RatesOptions.DEFAULT
                    .withSeries("VALUE", RateSeries.of("USD", "ARS", Frequency.MONTH, RateBasis.END_OF_PERIOD))
                    .withSeries("CCUSMA02CNM618N", RateSeries.of("USD", "CNY", Frequency.MONTH, RateBasis.AVERAGE));
            RatesDocument oecd =
                    RatesTexts.document("observation_date,CCUSMA02CNM618N\n2024-01-01,7.17\n", options, "f");

            assertThat(RatesTexts.rates(oecd)).containsExactly("USD/CNY, 2024-01: 7.17 average");
            assertThat(oecd.source()).isEmpty();
            assertThat(RatesTexts.rates(RatesTexts.document("DATE,VALUE\n2024-01-01,826.4\n", options, "DEXCHUS.csv")))
                    .containsExactly("USD/ARS, 2024-01: 826.4 end");
        }

        @Test
        void aggregatedDailySeries_isRejected_unlessSpecified() {
            String text = "observation_date,DEXCHUS\n2024-04-01,7.24\n2024-05-01,7.23\n";
            String weekend = text + "2024-06-01,7.26\n";
            String remedy = "; if the series was aggregated at its download, specify what its rates are with"
                    + " RatesOptions.withSeries(\"DEXCHUS\", RateSeries.of(base, quote, frequency, basis))";

            assertThat(RatesTexts.rejected(text))
                    .isEqualTo(
                            "f, line 3, column 2, in 'DEXCHUS': Daily rates must be of several days of a month, but all"
                                    + " are of first days" + remedy);
            assertThat(RatesTexts.rejected(weekend))
                    .isEqualTo("f, line 4, column 1, in 'observation_date': Daily rate must be of a weekday, but"
                            + " 2024-06-01"
                            + " is a Saturday" + remedy);
            RatesOptions monthly = RatesOptions.DEFAULT.withSeries(
                    "DEXCHUS", RateSeries.of("USD", "CNY", Frequency.MONTH, RateBasis.AVERAGE));
            assertThat(RatesTexts.rates(RatesTexts.document(weekend, monthly, "f")))
                    .containsExactly(
                            "USD/CNY, 2024-04: 7.24 average",
                            "USD/CNY, 2024-05: 7.23 average",
                            "USD/CNY, 2024-06: 7.26 average");
        }
    }

    @Nested
    class Failures {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "DEXPLUS | 'DEXPLUS', another one",
                    "GDP | 'GDP', another one",
                    "DTWEXBGS | 'DTWEXBGS', an index of the dollar, which is not an exchange rate",
                    "DEXVZUS | 'DEXVZUS', a series in several bolivars, because the currency was redenominated in 2008,"
                            + " 2018 and 2021"
                })
        void unknownSeries_isRejectedWithTheRemedy(String id, String problem) {
            assertThat(RatesTexts.rejected("observation_date," + id + "\n2024-01-02,1\n"))
                    .isEqualTo("f, line 1, column 2, in '" + id
                            + "': Series must be an exchange rate of the Federal Reserve"
                            + " such as DEXCHUS, EXCHUS or AEXCHUS, but was " + problem
                            + "; specify what its rates are with"
                            + " RatesOptions.withSeries(\"" + id + "\", RateSeries.of(base, quote, frequency, basis))");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "2024-01-02,NaN | 2, in 'DEXCHUS': Rate must be a positive number, or a point if it is"
                            + " missing, but was"
                            + " 'NaN'",
                    "2024-01-02,-7.1 | 2, in 'DEXCHUS': Rate must be a positive number, or a point if it is"
                            + " missing, but"
                            + " was '-7.1'",
                    "2024-01-02,0 | 2, in 'DEXCHUS': Rate must be a positive number, or a point if it is"
                            + " missing, but was"
                            + " '0'",
                    "2024-01-02,ND | 2, in 'DEXCHUS': Rate must be a positive number, or a point if it is"
                            + " missing, but was"
                            + " 'ND'",
                    "01/02/2024,7.1 | 1, in 'observation_date': Date must be a day such as '2024-01-02', but was"
                            + " '01/02/2024'",
                    "2024-01-02 | 1, in 'observation_date': Line must have 2 fields like the header, but has 1",
                    "2024-01-02,7,1375 | 1, in 'observation_date': Line must have 2 fields like the header, but has 3"
                })
        void invalidLine_isRejectedWithItsCell(String line, String message) {
            assertThat(RatesTexts.rejected("observation_date,DEXCHUS\n" + line + "\n"))
                    .isEqualTo("f, line 2, column " + message);
        }

        @Test
        void duplicates_areRejected() {
            assertThat(RatesTexts.rejected("observation_date,DEXCHUS\n2024-01-02,7\n2024-01-02,7\n"))
                    .isEqualTo("f, line 3, column 1, in 'observation_date': Dates must be unique, but 2024-01-02 is"
                            + " in lines"
                            + " 2 and 3");
            assertThat(RatesTexts.rejected("observation_date,DEXCHUS,DEXCHUS\n2024-01-02,7,7\n"))
                    .isEqualTo("f, line 1, column 3, in 'DEXCHUS': Columns must be unique, but 'DEXCHUS' is repeated");
        }

        @Test
        void dateInsideAMonth_isNoPeriodOfAnAverage() {
            assertThat(RatesTexts.rejected("observation_date,EXCHUS\n2024-01-02,7.1\n"))
                    .isEqualTo(
                            "f, line 2, column 1, in 'observation_date': Date must be the first day of its period in a"
                                    + " series with the frequency M, but was '2024-01-02'");
            assertThat(RatesTexts.rejected("observation_date,AEXCHUS\n2024-02-01,7.1\n"))
                    .endsWith("series with the frequency A, but was '2024-02-01'");
        }

        @Test
        void manyDigits_areRejected() {
            assertThat(RatesTexts.rejected("observation_date,DEXCHUS\n2024-01-02," + "7".repeat(1001) + "\n"))
                    .isEqualTo(
                            "f, line 2, column 2, in 'DEXCHUS': Rate must have at most 1000 digits, but has 1001; raise"
                                    + " the limit with ReadLimits.withDigits");
        }

        @Test
        void hugeExponent_isRejected_whenRatesAreConverted() {
            RatesDocument document = RatesTexts.document(
                    "observation_date,DEXCHUS\n2024-01-02,1E999999999\n", RatesOptions.DEFAULT, "f");

            assertThatThrownBy(document::toExchangeRates).hasMessageStartingWith("f, line 2, column 2, in 'DEXCHUS': ");
        }
    }

    @Test
    void byteOrderMark_andCarriageReturns_andTrailingCommas_areAccepted() {
        byte[] content = "\uFEFFobservation_date,DEXCHUS,\r\n2024-01-02,7.1375,\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(RatesTexts.rates(RatesTexts.document(content, RatesOptions.DEFAULT, "f")))
                .containsExactly("USD/CNY, 2024-01-02: 7.1375 spot");
    }
}
