// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatesCsvTest {
    private static final String HISTORY = """
        Date,USD,JPY,CYP,
        2024-01-03,1.0919,155.80,N/A,
        2024-01-02,1.0956,N/A,N/A,
        1999-01-04,1.1789,133.73,0.58231,
        """;

    @Nested
    class History {
        @Test
        void readDocument_keepsLinesAndDigits() {
            assertThat(RatesCsv.readDocument(HISTORY).quotes())
                    .map(RateQuote::toString)
                    .containsExactly(
                            "EUR/USD, 2024-01-03: 1.0919",
                            "EUR/JPY, 2024-01-03: 155.80",
                            "EUR/USD, 2024-01-02: 1.0956",
                            "EUR/USD, 1999-01-04: 1.1789",
                            "EUR/JPY, 1999-01-04: 133.73",
                            "EUR/CYP, 1999-01-04: 0.58231");
        }

        @Test
        void read_returnsFixingsOfTheEuropeanCentralBank() {
            ExchangeRates rates = RatesCsv.readDocument(HISTORY).toExchangeRates();
            assertThat(rates.rates()).hasSize(6);
            assertThat(rates.rates().get(1)).hasToString("1 EUR = 155.8 JPY (spot 2024-01-03)");
            Source source = rates.rates().get(0).source().orElseThrow();
            assertThat(source.publisher()).isEqualTo("European Central Bank");
            assertThat(source.title()).contains("Euro foreign exchange reference rates");
            assertThat(source.accessed()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Date,USD\n2024-01-02,1.0956",
                    "Date,USD,\r\n2024-01-02,1.0956,\r\n",
                    "Date,USD,\r2024-01-02,1.0956,\r",
                    "Date,USD,\n2024-01-02,1.0956\n",
                    "Date,USD\n2024-01-02,1.0956,\n",
                    "\uFEFFDate, USD , \n\n2024-01-02, 1.0956 , \n\n",
                    "\"Date\",\"USD\"\n\"2024-01-02\",\"1.0956\"\n",
                    "Date,USD,JPY\n2024-01-02,1.0956,\n2024-01-03,N/A,N/A"
                })
        void readDocument_acceptsVariantsOfTables(String text) {
            assertThat(RatesCsv.readDocument(text).quotes())
                    .map(RateQuote::toString)
                    .containsExactly("EUR/USD, 2024-01-02: 1.0956");
        }

        @Test
        void read_reportsLineAndColumn() {
            String text = HISTORY.replace("CYP", "QQQ");
            assertThat(RatesCsv.readDocument(text).unknownCurrencies()).containsExactly("QQQ");
            assertThatThrownBy(() -> RatesCsv.readDocument(text).toExchangeRates())
                    .isInstanceOf(CsvFormatException.class)
                    .hasMessage(
                            "Line 4, column 4, in 'QQQ': Currency must be known to java.util.Currency, such as 'CNY',"
                                    + " but was 'QQQ'; remove the rates of unknown currencies with"
                                    + " withoutUnknownCurrencies()");
            assertThat(RatesCsv.readDocument(text).withoutUnknownCurrencies().quotes())
                    .hasSize(5);
        }
    }

    @Test
    void goldenTable_isReadAsDocument() throws IOException {
        assertThat(RatesCsv.readDocument(resource("history.csv")).quotes())
                .map(quote -> quote.base() + " " + quote.quote() + " " + quote.date() + " " + quote.value())
                .isEqualTo(resource("history.csv.txt").lines().toList());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(RatesCsvTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void write_keepsPublishedDigits() throws IOException {
        String expected = """
            base,quote,period,basis,rate,source
            EUR,USD,2024-01-02,spot,1.0956,European Central Bank
            EUR,JPY,2024-01-02,spot,155.80,European Central Bank
            """;
        RatesDocument rates = RatesCsv.readDocument("Date,USD,JPY\n2024-01-02,1.0956,155.80\n");
        ByteArrayOutputStream published = new ByteArrayOutputStream();
        RatesCsv.write(rates, published);
        assertThat(published.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        ByteArrayOutputStream usable = new ByteArrayOutputStream();
        RatesCsv.write(rates.toExchangeRates(), usable);
        assertThat(usable.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @Nested
    class Series {
        @Test
        void readDocument_assumesEuroWithoutDenominator() {
            RatesDocument rates = RatesCsv.readDocument("""
                FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE
                D,AUD,2026-02-17,1.6776
                D,AUD,2026-02-18,
                D,AUD,2026-02-19,NaN
                D,CNY,2026-02-17,8.1702
                """);
            assertThat(rates.quotes())
                    .map(RateQuote::toString)
                    .containsExactly("EUR/AUD, 2026-02-17: 1.6776", "EUR/CNY, 2026-02-17: 8.1702");
            assertThat(rates.source().orElseThrow().publisher()).isEqualTo("European Central Bank");
        }

        @Test
        void basisAndMultiplier_areReadFromTheSeries() {
            assertThat(RatesCsv.readDocument("""
                OBS_STATUS,OBS_VALUE,TIME_PERIOD,EXR_SUFFIX,EXR_TYPE,CURRENCY_DENOM,\
                CURRENCY,FREQ,UNIT_MULT
                A,7.7875,2024,A,SP00,EUR,CNY,A,0
                A,7.5833,2024,E,SP00,EUR,CNY,A,0
                A,7.80,2024-Q1,A,SP00,EUR,CNY,Q,
                A,7.79,2024-S1,A,SP00,EUR,CNY,H,0
                A,7.80,2024-01,E,SP00,EUR,CNY,M,0
                A,7.8264,2024-01-02,A,SP00,EUR,CNY,D,0
                A,1.5550,2024-01-02,A,SP00,EUR,JPY,D,2
                """).toExchangeRates().rates())
                    .map(ExchangeRate::toString)
                    .containsExactly(
                            "1 EUR = 7.7875 CNY (average 2024)",
                            "1 EUR = 7.5833 CNY (end 2024)",
                            "1 EUR = 7.8 CNY (average 2024-Q1)",
                            "1 EUR = 7.79 CNY (average 2024-S1)",
                            "1 EUR = 7.8 CNY (end 2024-01)",
                            "1 EUR = 7.8264 CNY (spot 2024-01-02)",
                            "1 EUR = 155.5 JPY (spot 2024-01-02)");
        }
    }

    @ParameterizedTest
    @MethodSource
    void rejected(String marked, String reason) {
        String text = marked.replace("^", "");
        CsvFormatException rejected = catchThrowableOfType(CsvFormatException.class, () -> RatesCsv.readDocument(text));
        assertThat(rejected).isNotNull();
        assertThat(rejected.reason()).isEqualTo(reason);
        String before = marked.substring(0, marked.indexOf('^'));
        assertThat(rejected.line())
                .isEqualTo((int) before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0));
        String inLine = before.substring(before.lastIndexOf('\n') + 1);
        assertThat(rejected.column())
                .isEqualTo((int) inLine.chars().filter(c -> c == ',').count() + 1);
    }

    static Stream<Arguments> rejected() {
        return Stream.concat(histories(), series());
    }

    private static Stream<Arguments> histories() {
        return Stream.of(
                arguments("^", "Table must have a header, but is empty"),
                arguments(
                        "^Datum,USD\n",
                        "Header must be Date and codes of currencies, or name FREQ, CURRENCY, TIME_PERIOD and"
                                + " OBS_VALUE, but begins"
                                + " with 'Datum'; RatesFiles.read reads other formats"),
                arguments(
                        "^<?xml version=\"1.0\"?>\n",
                        "Header must be Date and codes of currencies, or name FREQ, CURRENCY, TIME_PERIOD and"
                                + " OBS_VALUE, but begins"
                                + " with '<?xml version=\"1.0\"?>'; RatesFiles.read reads other formats"),
                arguments(
                        "Date,^Country,Value\n",
                        "Header must be Date and currency codes such as 'USD', but has 'Country'"),
                // Rates of the BIS are those of one dollar.
                arguments(
                        "^FREQ,REF_AREA,CURRENCY,COLLECTION,TIME_PERIOD,OBS_VALUE\nD,GB,GBP,A,2024-01-02,0.7869\n",
                        "Header must be Date and codes of currencies, or name FREQ, CURRENCY, TIME_PERIOD and"
                                + " OBS_VALUE, but begins with 'FREQ'; RatesFiles.read reads other formats"),
                arguments("Date,USD,^usd\n", "Header must be Date and currency codes such as 'USD', but has 'usd'"),
                arguments("Date,^,USD\n", "Header must be Date and currency codes such as 'USD', but has ''"),
                arguments("Date,USD,JPY,^USD\n", "Currencies must be unique, but 'USD' is in columns 2 and 4"),
                arguments("Date,USD\n^2024-01-02\n", "Line must have 2 fields like the header, but has 1"),
                arguments("Date,USD\n^2024-01-02,1,2\n", "Line must have 2 fields like the header, but has 3"),
                arguments(
                        "Date,USD\n^31 February 2024,1\n",
                        "Date must be a day such as '2024-01-02', but was '31 February 2024'"),
                arguments("Date,USD\n^2023-02-29,1\n", "Date must be a day such as '2024-01-02', but was '2023-02-29'"),
                arguments(
                        "Date,USD\n2024-01-02,1\n2024-01-03,1\n^2024-01-02,1\n",
                        "Days must be unique, but 2024-01-02 is in lines 2 and 4"),
                arguments("Date,USD\n2024-01-02,^0\n", "Rate of USD must be a positive number or N/A, but was '0'"),
                arguments(
                        "Date,USD\n2024-01-02,^-1.1\n", "Rate of USD must be a positive number or N/A, but was '-1.1'"),
                arguments(
                        "Date,VND\n2024-01-02,^26 410\n",
                        "Rate of VND must be a positive number without group separators or N/A, but was '26 410'"),
                arguments("Date,USD\n2024-01-02,^NaN\n", "Rate of USD must be a positive number or N/A, but was 'NaN'"),
                arguments(
                        "Date,USD,JPY\n2024-01-02,1,^1.2.3\n",
                        "Rate of JPY must be a positive number or N/A, but was '1.2.3'"),
                arguments(
                        "Date,USD\n2024-01-02,^01.1\n", "Rate of USD must be a positive number or N/A, but was '01.1'"),
                arguments(
                        "Date,USD\n2024-01-02,^\"1.1\n",
                        "Quoted cell must end with a closing quote, but the table ends before it; close the quote, or"
                                + " double a quote that is part of the text"),
                arguments(
                        "Date,USD\n2024-01-02,^\"1.1\"2\n",
                        "Quoted cell must end at its closing quote, but '2' follows; double a quote that is part of"
                                + " the text"));
    }

    private static Stream<Arguments> series() {
        String header = "FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n";
        return Stream.of(
                arguments(
                        "FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE,^FREQ\n",
                        "Columns must be unique, but 'FREQ' is repeated"),
                arguments(
                        header + "^D,USD,EUR,SP00,A,2024-01-02\n",
                        "Line must have 8 fields like the header, but has 6"),
                arguments(
                        header + "^D,USD,EUR,EN00,A,2024-01-02,1,0\n",
                        "Type of an exchange rate (EXR_TYPE) must be SP00, the spot rate, but was 'EN00'"),
                arguments(
                        header + "^B,USD,EUR,SP00,A,2024-01-02,1,0\n",
                        "Frequency of an exchange rate (FREQ) must be D, M, Q, S, H or A, but was 'B'"),
                arguments(
                        header + "^D,USD,EUR,SP00,E,2024-01-02,1,0\n",
                        "Variation of a daily rate (EXR_SUFFIX) must be A, but was 'E'"),
                arguments(
                        header + "^M,USD,EUR,SP00,P,2024-01,1,0\n",
                        "Variation of a rate of a period (EXR_SUFFIX) must be A, the average, or E, the end of the"
                                + " period, but was"
                                + " 'P'"),
                arguments(
                        "FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\n^M,USD,2024-01,1\n",
                        "Variation of a rate of a period (EXR_SUFFIX) must be A, the average, or E, the end of the"
                                + " period, but was"
                                + " ''"),
                arguments(
                        header + "^D,USD,EUR,SP00,A,2024-01-02,1,16\n",
                        "Unit multiplier (UNIT_MULT) must be a power of ten from -15 to 15, but was '16'"),
                arguments(
                        header + "^D,USD,EUR,SP00,A,2024-01-02,1,x\n",
                        "Unit multiplier (UNIT_MULT) must be a power of ten from -15 to 15, but was 'x'"),
                arguments(
                        header + "D,USD,EUR,SP00,A,2024-01-02,^0,0\n",
                        "Rate of 'USD' must be a positive number, but was '0'"),
                arguments(
                        header + "D,USD,EUR,SP00,A,2024-01-02,1,0\n^D,USD,EUR,SP00,A,2024-01-02,1,0\n",
                        "Rates of a series must have different periods, but the rate of 'USD' and 2024-01-02 is in"
                                + " lines 2"
                                + " and 3"));
    }

    @Nested
    class Inputs {
        @Test
        void read_readsStreamsAndFiles(@TempDir Path folder) throws IOException {
            byte[] bytes = HISTORY.getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve("rates.csv"), bytes);
            RatesDocument document = RatesCsv.readDocument(HISTORY);
            assertThat(RatesCsv.readDocument(file)).isEqualTo(document);
            assertThat(RatesCsv.readDocument(new ByteArrayInputStream(bytes))).isEqualTo(document);
            assertThat(RatesCsv.read(file).rates())
                    .isEqualTo(RatesCsv.read(new ByteArrayInputStream(bytes)).rates());
        }

        @Test
        void read_rejectsInvalidUtf8(@TempDir Path folder) throws IOException {
            Path file = Files.write(folder.resolve("rates.csv"), new byte[] {'D', 'a', 't', 'e', ',', (byte) 0xFF});
            assertThatThrownBy(() -> RatesCsv.readDocument(file))
                    .isInstanceOf(CsvFormatException.class)
                    .hasMessage(file.getFileName()
                            + ", line 1: Text must be UTF-8, but has malformed bytes in or after this line; declare the"
                            + " encoding with CsvOptions.withEncoding");
        }
    }
}
