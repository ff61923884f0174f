// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.json.JsonFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {
    private static final Shell SHELL = new Shell(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            () -> false);

    @TempDir
    Path directory;

    private SourceFormat formatOf(byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve("file"), bytes);
        try (InputFile input = InputFile.of(file.toString(), SHELL, Long.MAX_VALUE)) {
            return FormatDetector.formatOf(input);
        }
    }

    private SourceFormat formatOf(String text) throws IOException {
        return formatOf(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "json-stat | {\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[]}",
                "json-stat | {\"class\":\"collection\",\"link\":{}}",
                "json-stat | {\"category\":{\"index\":[\"T\"]},\"class\":\"dimension\"}",
                "json-stat | {\"id\":[\"geo\"],\"size\":[1],\"value\":[1],\"dimension\":{}}",
                "json-stat | {\"dataset\":{\"value\":[1],\"dimension\":{\"id\":[]}}}",
                "json-stat | {\"oecd\":{\"label\":\"x\",\"value\":{\"0\":1},\"dimension\":{}},\"canada\":{}}",
                "sdmx-json | {\"header\":{\"id\":\"x\"},\"dataSets\":[],\"structure\":{}}",
                "sdmx-json | {\"structure\":{\"dimensions\":{}},\"header\":{}}",
                "sdmx-json | {\"meta\":{\"id\":\"x\"},\"data\":{\"structures\":[]}}",
                "sdmx-json | {\"data\":{\"dataSets\":[]}}",
                "sdmx-json | {\"meta\":{},\"errors\":[]}",
                "sdmx-json | {\"header\":{}}",
                "sdmx-json | {\"errors\":[{\"code\":404,\"title\":\"No results\"}]}",
                "json-stat | {\"error\":[{\"status\":\"400\",\"label\":\"Too many cells\"}]}",
                "json-stat | {\"version\":\"2.0\",\"class\":\"error\",\"error\":[]}",
                "json-stat | {\"structure\":{\"value\":[1],\"dimension\":{\"id\":[]}}}",
                "json-stat | {\"rates\":{\"value\":[1],\"dimension\":{\"id\":[]}}}",
                "json-stat | {\"data\":{\"value\":[1],\"dimension\":{\"id\":[]}}}",
                "json-stat | {\"dataSets\":{\"value\":[1],\"dimension\":{\"id\":[]}}}",
                "json-stat | {\"regiostat\":{\"value\":[1],\"dimension\":{\"id\":[]}}}",
                "sdmx-json | {\"dataSets\":null}",
                "sdmx-json | ``",
                "sdmx-json | `  \n `",
                "world-bank | [{\"page\":1,\"pages\":1},[]]",
                "world-bank | [{\"message\":[{\"id\":\"120\"}]}]",
                "frankfurter | {\"amount\":1.0,\"base\":\"EUR\",\"date\":\"2024-01-02\",\"rates\":{\"USD\":1.0956}}",
                "frankfurter | [{\"date\":\"2024-01-02\",\"base\":\"EUR\",\"quote\":\"USD\",\"rate\":1.0956}]",
                "frankfurter | {\"date\":\"2024-01-15\",\"base\":\"EUR\",\"quote\":\"USD\",\"rate\":1.089}",
                "frankfurter | `{\"base\":\"EUR\",\"quote\":\"USD\",\"rate\":1.1}\n{\"base\":\"EUR\",\"quote\":\"CNY\",\"rate\":7.8}\n`",
                "regiostat | {\"regiostat\":1}",
                "regiostat | {\"regiostat\":1,\"indicators\":[],\"measurements\":[]}",
                "regiostat | {\"regions\":[],\"regiostat\":1}",
                "ndjson | `{\"regiostat\":1,\"indicators\":[]}\n{\"indicator\":\"gdp\"}`",
                "ecb-csv | `Date,USD,JPY,\n2024-01-02,1.0956,155.5,\n`",
                "ecb-csv | `FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\nD,USD,2024-01-02,1.0956\n`",
            })
    void format_isFoundByWhatStandsAtTheTop(String format, String text) throws IOException {
        assertThat(formatOf(text)).hasToString(format);
        assertThat(formatOf("\uFEFF\n " + text)).hasToString(format);
    }

    @Test
    void bundle_isFoundBehindAMillionValues() throws IOException {
        String values = "1,".repeat(1_000_000) + "1";

        assertThat(formatOf("{\"big\":{\"value\":[" + values + "],\"dimension\":{\"id\":[]}}}"))
                .isEqualTo(SourceFormat.JSON_STAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[1]",
                "[{}]",
                "1",
                "\"dataset\"",
                "<html>",
                "a,b\n1,2\n",
                "{\"class\":\"other\"}",
                "{\"type\":{\"id\":1}}"
            })
    void otherText_isRefused(String text) {
        assertThatThrownBy(() -> formatOf(text)).isInstanceOfSatisfying(JsonFormatException.class, refused -> {
            assertThat(refused.reason()).startsWith("Format must be ").contains("JSON-stat", "SDMX-JSON", "--from");
            assertThat(refused.line()).isEqualTo(1);
            assertThat(refused.column()).isEqualTo(1);
            assertThat(refused.source()).contains(directory.resolve("file").toString());
        });
    }

    @Test
    void brokenJson_isRefusedWhereItBreaks() {
        assertThatThrownBy(() -> formatOf("{\"label\":\n {\"a\": [1, x]}}"))
                .isInstanceOfSatisfying(JsonFormatException.class, refused -> {
                    assertThat(refused.reason()).startsWith("Text must be JSON, but is malformed: ");
                    assertThat(refused.line()).isEqualTo(2);
                    assertThat(refused.pointer()).isEqualTo("/label/a/1");
                });
    }

    @Test
    void otherEncoding_isRefused() {
        assertThatThrownBy(() -> formatOf("{\"class\":\"dataset\"}".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(JsonFormatException.class);
    }

    @Test
    void bytesThatAreNoUtf8_areLeftToTheReader() throws IOException {
        assertThat(formatOf("{\"label\":\"Köln\",\"class\":\"dataset\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(SourceFormat.JSON_STAT);
    }

    @Test
    void truncatedJson_isRefusedInWordsOfItsOwn() {
        assertThatThrownBy(() -> formatOf("{\"label\": 1"))
                .isInstanceOfSatisfying(
                        JsonFormatException.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo(
                                        "Text must be JSON, but is malformed: Unexpected end-of-input: expected close marker for Object"));
    }
}
