// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.JsonFormatException;
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
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectionTest {
    private static final StandardStreams SHELL = new StandardStreams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            () -> false);

    @TempDir
    Path directory;

    private DataFormat formatOf(byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve("file"), bytes);
        try (InputFile input = InputFile.of(file.toString(), SHELL, Long.MAX_VALUE)) {
            return input.detectFormat();
        }
    }

    private DataFormat formatOf(String text) throws IOException {
        return formatOf(text.getBytes(StandardCharsets.UTF_8));
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
                "{\"class\":\"other\"}",
                "{\"type\":{\"id\":1}}"
            })
    void unknownFormat_isRejected(String text) {
        assertThatThrownBy(() -> formatOf(text)).isInstanceOfSatisfying(JsonFormatException.class, e -> {
            assertThat(e.reason()).startsWith("Format must be ").contains("JSON-stat", "SDMX-JSON", "--from");
            assertThat(e.line()).isEqualTo(1);
            assertThat(e.column()).isEqualTo(1);
            assertThat(e.source()).contains(directory.resolve("file").toString());
        });
    }

    @Test
    void textWithDelimiters_isATable() throws IOException {
        assertThat(formatOf("a,b\n1,2\n")).hasToString("csv");
    }

    @Test
    void malformedJson_isRejectedWithLocation() {
        assertThatThrownBy(() -> formatOf("{\"label\":\n {\"a\": [1, x]}}"))
                .isInstanceOfSatisfying(JsonFormatException.class, e -> {
                    assertThat(e.reason()).startsWith("Text must be JSON, but is malformed: ");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.pointer()).isEqualTo("/label/a/1");
                });
    }

    @Test
    void otherEncoding_isRejected() {
        assertThatThrownBy(() -> formatOf("{\"class\":\"dataset\"}".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(JsonFormatException.class);
    }

    @Test
    void malformedUtf8_isLeftToTheReader() throws IOException {
        assertThat(formatOf("{\"label\":\"Köln\",\"class\":\"dataset\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .hasToString("json-stat");
    }

    @Test
    void truncatedJson_isReportedWithoutSourceOfTheParser() {
        assertThatThrownBy(() -> formatOf("{\"label\": 1"))
                .isInstanceOfSatisfying(
                        JsonFormatException.class,
                        e -> assertThat(e.reason())
                                .isEqualTo("Text must be JSON, but is malformed: Unexpected end-of-input: expected"
                                        + " close marker for Object"));
    }
}
