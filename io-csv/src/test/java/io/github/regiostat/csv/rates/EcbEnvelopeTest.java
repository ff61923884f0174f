// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcbEnvelopeTest {
    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" \
            xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
            \t<gesmes:subject>Reference rates</gesmes:subject>
            \t<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
            """;
    private static final String END = "</gesmes:Envelope>";
    private static final String TWO_DAYS = """
            <Cube>
            <Cube time='2024-01-03'>
            <Cube currency='USD' rate='1.0919'/>
            <Cube currency='JPY' rate='155.90'/>
            </Cube>
            <Cube time='2024-01-02'>
            <Cube currency='USD' rate='1.0956'/>
            </Cube>
            </Cube>
            """;

    private static String envelope(String cubes) {
        return START + cubes + END;
    }

    /** Returns an envelope with one day, whose first rate is in line 8. */
    private static String day(String rates) {
        return envelope("<Cube>\n<Cube time='2024-01-02'>\n" + rates + "\n</Cube>\n</Cube>\n");
    }

    @Nested
    class Reading {
        @Test
        void days_areFixingsOfOneEuro() {
            RatesDocument document = RatesTexts.document(envelope(TWO_DAYS), RatesOptions.DEFAULT, "f");

            assertThat(RatesTexts.rates(document))
                    .containsExactly(
                            "EUR/USD, 2024-01-03: 1.0919 spot",
                            "EUR/JPY, 2024-01-03: 155.90 spot",
                            "EUR/USD, 2024-01-02: 1.0956 spot");
            assertThat(document.source()).map(Source::publisher).contains("European Central Bank");
        }

        @Test
        void averages_areThoseOfTheFixings() {
            ExchangeRates rates = RatesTexts.document(envelope(TWO_DAYS), RatesOptions.DEFAULT, "f")
                    .toExchangeRates();

            // (1.0919 + 1.0956) / 2
            assertThat(rates.averageOf("EUR", "USD", TimePeriod.parse("2024-01")))
                    .hasToString("1 EUR = 1.09375 USD (average 2024-01, 2 days)");
            assertThat(rates.find("EUR", "USD", TimePeriod.parse("2024-01"), RateBasis.AVERAGE))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
        void byteOrderMarks_andCarriageReturns_areAccepted(String charset) {
            String text = envelope(TWO_DAYS).replace("UTF-8", charset.startsWith("UTF-16") ? "UTF-16" : charset);
            byte[] content = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(Charset.forName(charset));

            assertThat(RatesTexts.document(content, RatesOptions.DEFAULT, "f").quotes())
                    .hasSize(3);
        }

        @Test
        void commentsAndInstructions_areIgnored() {
            assertThat(RatesTexts.rates(day("<!-- none --><?none none?><Cube currency='USD' rate='1.5'/>")))
                    .containsExactly("EUR/USD, 2024-01-02: 1.5 spot");
        }

        @Test
        void unknownCurrency_isRejectedWithItsLine_whenRatesAreConverted() {
            assertThatThrownBy(() -> RatesTexts.document(
                                    day("\n<Cube currency='QQQ' rate='1.5'/>"), RatesOptions.DEFAULT, "f")
                            .toExchangeRates())
                    .isInstanceOf(RatesFormatException.class)
                    .hasMessage("f, line 8, column 34: Currency must be known to java.util.Currency, such as 'CNY', but"
                            + " was 'QQQ'; remove the rates of unknown currencies with withoutUnknownCurrencies()");
        }
    }

    @Nested
    class Failures {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "<Cube currency='USD' rate='NaN'/> | Rate of USD must be a positive number, but was 'NaN'",
                    "<Cube currency='USD' rate='-1.2'/> | Rate of USD must be a positive number, but was '-1.2'",
                    "<Cube currency='USD' rate='0.00'/> | Rate of USD must be a positive number, but was '0.00'",
                    "<Cube currency='USD' rate=''/> | Rate of USD must be a positive number, but was ''",
                    "<Cube currency='IDR' rate='20,082'/> | Rate of IDR must be a positive number without group"
                            + " separators, but was '20,082'",
                    "<Cube currency='usd' rate='1'/> | Currency must be a code such as 'USD', but was 'usd'",
                    "<Cube currency='USD'/> | Cube must have the attributes currency and rate, but has 'currency'",
                    "<Cube/> | Cube must have the attributes currency and rate, but has none",
                    "<Cube currency='USD' rate='1' unit='100'/> | Cube must have the attributes currency and rate, but"
                            + " has 'currency', 'rate', 'unit'"
                })
        void invalidRate_isRejectedWithItsElement(String cube, String message) {
            String text = day("<Cube currency='JPY' rate='155.9'/>" + cube);
            int column = "<Cube currency='JPY' rate='155.9'/>".length() + cube.length() + 1;

            assertThat(RatesTexts.rejected(text))
                    .isEqualTo("f, line 7, column " + column + ", at /Envelope/Cube/Cube/Cube[2]: " + message);
        }

        @Test
        void duplicates_areRejectedWithBothLines() {
            assertThat(RatesTexts.rejected(day("<Cube currency='USD' rate='1'/>\n<Cube currency='USD' rate='1'/>")))
                    .isEqualTo("f, line 8, column 32, at /Envelope/Cube/Cube/Cube[2]: Currencies of a day must be"
                            + " unique, but USD of 2024-01-02 is in lines 7 and 8");
            assertThat(RatesTexts.rejected(
                            envelope("<Cube>\n<Cube time='2024-01-02'/>\n<Cube time='2024-01-02'/></Cube>")))
                    .isEqualTo(
                            "f, line 7, column 26, at /Envelope/Cube/Cube[2]: Days must be unique, but 2024-01-02 is in"
                                    + " lines 6 and 7");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "<Cube time='2024-02-30'/> | /Envelope/Cube/Cube: Time must be a day such as '2024-01-02', but was"
                            + " '2024-02-30'",
                    "<Cube/> | /Envelope/Cube/Cube: Cube must have the attributes time, but has none",
                    "<Cube time='2024-01-02'>1.0956</Cube> | /Envelope/Cube/Cube: Cube must have no text, but has"
                            + " '1.0956'",
                    "<Cube time='2024-01-02'><Rate/></Cube> | /Envelope/Cube/Cube/Rate: Elements of the envelope"
                            + " must be"
                            + " cubes of the European Central Bank inside each other, or of the namespace"
                            + " http://www.gesmes.org/xml/2002-08-01, but one is 'Rate'"
                })
        void otherContent_isRejected(String cubes, String message) {
            assertThat(RatesTexts.rejected(envelope("<Cube>" + cubes + "</Cube>")))
                    .endsWith(", at " + message);
        }

        @ParameterizedTest
        @ValueSource(strings = {"<html><body/></html>", "<Envelope/>", "<CompactData xmlns='urn:x'/>"})
        void otherXml_isRejectedByItsRoot(String text) {
            assertThat(RatesTexts.rejected(text))
                    .startsWith("f, line 1, column ")
                    .contains(
                            "Root element must be Envelope of the namespace http://www.gesmes.org/xml/2002-08-01, as in"
                                    + " eurofxref-daily.xml, but was '");
        }

        @Test
        void truncatedFile_isRejectedWithItsLocation() {
            String text = envelope(TWO_DAYS);

            assertThat(RatesTexts.rejected(text.substring(0, text.indexOf("155.90"))))
                    .startsWith("f, line 8, column ")
                    .endsWith(", at /Envelope/Cube/Cube: XML must be well-formed, but is not; check that the file is"
                            + " complete");
        }

        @Test
        void malformedBytes_areRejected() {
            byte[] content = day("<Cube currency='US\u00E9' rate='1'/>").getBytes(StandardCharsets.ISO_8859_1);

            assertThat(RatesTexts.rejected(content, RatesOptions.DEFAULT))
                    .startsWith("f, line ")
                    .endsWith(": Text must be UTF-8, or UTF-16 with a byte order mark, but has malformed bytes in"
                            + " or after"
                            + " this line");
        }

        @Test
        void exception_hasThePathOfItsElement(@TempDir Path directory) throws IOException {
            Path file = Files.writeString(directory.resolve("rates.xml"), day("<Cube currency='USD' rate='x'/>"));

            assertThatThrownBy(() -> RatesFiles.read(file))
                    .isInstanceOfSatisfying(RatesFormatException.class, rejected -> {
                        assertThat(rejected.path()).isEqualTo("/Envelope/Cube/Cube/Cube");
                        assertThat(rejected.source()).contains("rates.xml");
                        assertThat(rejected.line()).isEqualTo(7);
                    });
        }
    }

    @Nested
    class Attacks {
        private static final String NO_DOCTYPE =
                "XML must not have a document type declaration (DOCTYPE), but has one;" + " entities are not read";

        private String withDoctype(String declaration, String rate) {
            return day("<Cube currency='USD' rate='" + rate + "'/>")
                    .replace("?>\n", "?>\n<!DOCTYPE Envelope " + declaration + ">\n");
        }

        @Test
        void externalEntity_isNotRead(@TempDir Path directory) throws IOException {
            Path secret = Files.writeString(directory.resolve("secret"), "1.5");

            assertThat(RatesTexts.rejected(withDoctype("[<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]", "1.0956")))
                    .endsWith(NO_DOCTYPE);
            assertThat(RatesTexts.rejected(withDoctype("SYSTEM \"" + secret.toUri() + "\"", "1.0956")))
                    .endsWith(NO_DOCTYPE);
        }

        @Test
        void billionLaughs_areNotExpanded() {
            StringBuilder entities = new StringBuilder("[<!ENTITY a0 \"1\">");
            for (int i = 1; i < 40; i++) {
                entities.append("<!ENTITY a")
                        .append(i)
                        .append(" \"")
                        .append(("&a" + (i - 1) + ";").repeat(10))
                        .append("\">");
            }

            assertThat(RatesTexts.rejected(withDoctype(entities + "]", "&a39;")))
                    .endsWith(NO_DOCTYPE);
        }

        @Test
        void undeclaredEntity_isRejected() {
            assertThat(RatesTexts.rejected(day("&x;"))).startsWith("f, line 7, ");
            assertThat(RatesTexts.rejected(day("<Cube currency='USD' rate='&x;'/>")))
                    .endsWith("XML must be well-formed, but is not; check that the file is complete");
        }

        @Test
        void deepElements_areRejected() {
            String deep = "<gesmes:x>".repeat(100_000);

            assertThat(RatesTexts.rejected(START + deep))
                    .endsWith("Elements must be nested at most 16 deep, but are nested deeper");
        }

        @Test
        void longTokens_areRejectedBeforeTheyAreHeld() {
            RatesOptions small = RatesOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withTextLength(1000));
            String message = "f: Text and markup must have at most 1000 characters each, but has more; raise the limit"
                    + " with ReadLimits.withTextLength";
            String digits = "1".repeat(1_000_000);

            assertThat(RatesTexts.rejected(
                            day("<Cube currency='USD' rate='" + digits + "'/>").getBytes(StandardCharsets.UTF_8),
                            small))
                    .isEqualTo(message);
            assertThat(RatesTexts.rejected(day("<!--" + digits + "-->").getBytes(StandardCharsets.UTF_8), small))
                    .isEqualTo(message);
        }

        @Test
        void manyDigits_areRejected() {
            assertThat(RatesTexts.rejected(day("<Cube currency='USD' rate='" + "1".repeat(1001) + "'/>")))
                    .endsWith("Rate must have at most 1000 digits, but has 1001; raise the limit with"
                            + " ReadLimits.withDigits");
        }
    }
}
