// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.csv.RatesCsv;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatesFilesTest {
    private static final List<String> FILES = List.of(
            "Date,USD,JPY,\n2024-01-02,1.0956,155.84,\n",
            "FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE\nM,USD,EUR,SP00,A,2024-01,1.0905\n",
            "observation_date,DEXCHUS\n2024-01-02,7.1375\n",
            "FREQ,REF_AREA,CURRENCY,COLLECTION,TIME_PERIOD,OBS_VALUE\nA,CN,CNY,A,2024,7.1957\n",
            "Country Name,Country Code,Series Name,Series Code,2024 [YR2024]\nChina,CHN,X,PA.NUS.FCRF,7.1957\n",
            "{\"amount\": 1, \"base\": \"EUR\", \"date\": \"2024-01-02\", \"rates\": {\"USD\": 1.0956}}",
            "[{\"page\": 1, \"pages\": 1, \"per_page\": 50, \"total\": 1}, [{\"indicator\": {\"id\": \"PA.NUS.FCRF\","
                    + " \"value\": \"X\"}, \"country\": {\"id\": \"CN\", \"value\": \"China\"},"
                    + " \"countryiso3code\": \"CHN\","
                    + " \"date\": \"2024\", \"value\": 7.1957}]]",
            "<gesmes:Envelope xmlns:gesmes='http://www.gesmes.org/xml/2002-08-01'"
                    + " xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'>"
                    + "<Cube><Cube time='2024-01-02'><Cube currency='USD'"
                    + " rate='1.0956'/></Cube></Cube></gesmes:Envelope>");

    private static final List<RatesFormat> FORMATS = List.of(
            RatesFormat.ECB_CSV,
            RatesFormat.ECB_CSV,
            RatesFormat.FRED_CSV,
            RatesFormat.BIS_CSV,
            RatesFormat.WORLD_BANK_CSV,
            RatesFormat.JSON,
            RatesFormat.JSON,
            RatesFormat.ECB_XML);

    private static Optional<RatesFormat> detected(byte[] content) throws IOException {
        return RatesFiles.detect(new ByteArrayInputStream(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,USD\n2024-01-02,1.0956\n",
                "FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\nD,USD,2024-01-02,1.0956\n",
                "observation_date,DEXUSEU\n2024-01-02,1.0956\n",
                "FREQ,REF_AREA,CURRENCY,COLLECTION,TIME_PERIOD,OBS_VALUE\nA,CN,CNY,A,2024,7.1957\n",
                "Country Name,Country Code,Indicator Name,Indicator Code,2024\nChina,CHN,x,PA.NUS.FCRF,7.1957\n",
                "<e:Envelope xmlns:e='http://www.gesmes.org/xml/2002-08-01'"
                        + " xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'><Cube><Cube time='2024-01-02'>"
                        + "<Cube currency='USD' rate='1.0956'/></Cube></Cube></e:Envelope>"
            })
    void limitOfDigits_appliesToAllTablesAndXml(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);

        assertThat(RatesTexts.document(content, RatesOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withDigits(5)), "f")
                        .quotes())
                .hasSize(1);
        assertThat(RatesTexts.rejected(content, RatesOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withDigits(4))))
                .startsWith("f, line ")
                .endsWith(": Rate must have at most 4 digits, but has 5; raise the limit with ReadLimits.withDigits");
    }

    @Test
    void contents_areDetectedAndRead_alsoInAnArchive() throws IOException {
        for (int i = 0; i < FILES.size(); i++) {
            String text = FILES.get(i);
            byte[] archive = RatesTexts.zip("rates", text);
            RatesDocument document = RatesTexts.document(text, RatesOptions.DEFAULT, "f");

            assertThat(detected(text.getBytes(StandardCharsets.UTF_8))).as(text).contains(FORMATS.get(i));
            assertThat(detected(archive)).as(text).contains(FORMATS.get(i));
            assertThat(document.toExchangeRates().rates()).as(text).isNotEmpty();
            assertThat(RatesTexts.document(archive, RatesOptions.DEFAULT, "f"))
                    .as(text)
                    .isEqualTo(document);
        }
    }

    @Test
    void stream_isNotClosed() throws IOException {
        InputStream in = new ByteArrayInputStream(FILES.get(0).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(RatesFiles.readDocument(in).quotes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Hello", "region,year,value\nDE,2023,1\n", "DATE,GDP\n2024-01-01,1\n"})
    void otherContent_isNotDetected_andRejected(String text) throws IOException {
        assertThat(detected(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(RatesTexts.rejected(text))
                .isEqualTo("f: File of exchange rates must be CSV or XML of the European Central Bank, CSV of FRED,"
                        + " the BIS or the World Bank, JSON, or one of them in a zip archive or gzip file, but has"
                        + " another format");
    }

    @ParameterizedTest
    @CsvSource({"ECB_CSV, ecb-csv", "ECB_XML, ecb-xml", "FRED_CSV, fred-csv", "BIS_CSV, bis-csv"})
    void formats_haveCodesAndTitles(RatesFormat format, String code) {
        assertThat(format.code()).isEqualTo(code);
        assertThat(format.title()).contains(code.contains("csv") ? "CSV" : "XML");
    }

    @Test
    void failureInJson_hasPointerAndName() {
        assertThat(RatesTexts.rejected("{\"amount\": 1, \"base\": \"EUR\", \"date\": \"2024\", \"rates\": {}}"))
                .startsWith("f, line 1, column ")
                .contains(", at /date: ");
    }

    /** The daily table and the XML of the same rates, of up to 20 days, mean the same. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void tableAndXmlOfTheSameRates_meanTheSame(@ForAll("values") List<String> values) {
        StringBuilder table = new StringBuilder("Date,USD,\n");
        StringBuilder xml = new StringBuilder("<gesmes:Envelope xmlns:gesmes='http://www.gesmes.org/xml/2002-08-01'"
                + " xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'><Cube>");
        for (int i = 0; i < values.size(); i++) {
            String day = "2024-01-" + String.format("%02d", i + 1);
            table.append(day).append(',').append(values.get(i)).append(",\n");
            xml.append("<Cube time='")
                    .append(day)
                    .append("'><Cube currency='USD' rate='")
                    .append(values.get(i));
            xml.append("'/></Cube>");
        }
        xml.append("</Cube></gesmes:Envelope>");

        RatesDocument ofTable = RatesTexts.document(table.toString(), RatesOptions.DEFAULT, "f");
        assertThat(RatesTexts.document(xml.toString(), RatesOptions.DEFAULT, "f"))
                .isEqualTo(ofTable);
        assertThat(ofTable.quotes().stream().map(RateQuote::published).toList()).isEqualTo(values);
    }

    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), new BigDecimal("99999"))
                .ofScale(4)
                .map(BigDecimal::toPlainString)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void changedFile_isReadOrRejectedWithItsReason(@ForAll Random random) {
        StringBuilder text = new StringBuilder(FILES.get(random.nextInt(FILES.size())));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            char other = ",\"\n;~:0A<>&'".charAt(random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, other);
                default -> text.setCharAt(at, other);
            }
        }
        readOrRejected(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void changedArchive_isReadOrRejectedWithItsReason(@ForAll Random random) {
        byte[] archive = RatesTexts.zip("rates", FILES.get(random.nextInt(FILES.size())));
        for (int i = random.nextInt(4); i >= 0; i--) {
            archive[random.nextInt(archive.length)] = (byte) random.nextInt(256);
        }
        readOrRejected(archive);
    }

    private static void readOrRejected(byte[] content) {
        try {
            assertThat(RatesTexts.document(content, RatesOptions.DEFAULT, "f")).isNotNull();
        } catch (FormatException rejected) {
            assertThat(rejected.reason()).isNotBlank();
        }
    }

    /** What is written by {@code RatesCsv.write} has the digits of each format. */
    @Test
    void writtenTable_hasThePublishedDigits() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RatesCsv.write(
                RatesTexts.document("observation_date,DEXCHUS\n2024-01-02,7.1370\n", RatesOptions.DEFAULT, "f"), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                base,quote,period,basis,rate,source
                USD,CNY,2024-01-02,spot,7.1370,Board of Governors of the Federal Reserve System
                """);
    }
}
