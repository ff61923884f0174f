// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiguresCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    Path directory;

    private static Run figures(String text, String... options) {
        List<String> arguments = new ArrayList<>(List.of("figures", "-"));
        arguments.addAll(List.of(options));
        return Run.with(text.getBytes(StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    }

    private Run ofFile(byte[] bytes) throws IOException {
        return Run.of(
                "figures", Files.write(directory.resolve("text.txt"), bytes).toString());
    }

    @Test
    void figure_isOneObject() {
        assertThat(figures("It was worth over 370 billion yuan.")).isEqualTo(new Run(0, """
            {"start":13,"end":34,"text":"over 370 billion yuan","figure":{"value":{"amount":"370000000000",\
            "currency":"CNY"},"qualifier":"more-than","resolution":"1000000000"}}
            """, ""));
    }

    @Test
    void textWithoutFigures_hasNoLines() {
        assertThat(figures("No figures here.\n")).isEqualTo(new Run(0, "", ""));
        assertThat(figures("")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void positions_areCodePoints() {
        String text = "\uD83D\uDE00\uD83D\uDE00 é 5.2 % and \uD83D\uDE00 7 % \uD840\uDC00";
        for (String line : figures(text).lines()) {
            JsonNode figure = MAPPER.readTree(line);
            int start = text.offsetByCodePoints(0, figure.get("start").asInt());
            int end = text.offsetByCodePoints(0, figure.get("end").asInt());
            assertThat(text.substring(start, end)).isEqualTo(figure.get("text").asString());
        }
        assertThat(figures(text).lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"start\":5,\"end\":10,\"text\":\"5.2 %\"");
    }

    @Test
    void byteOrderMark_isNoCharacterOfTheText() {
        assertThat(figures("\uFEFF5.2 %").out()).startsWith("{\"start\":0,\"end\":5,");
    }

    @Test
    void ambiguousCurrency_isRefusedOrStated() {
        assertThat(figures("$5 billion").lines())
                .singleElement()
                .asString()
                .startsWith("{\"start\":0,\"end\":10,\"text\":\"$5 billion\",\"refused\":\"")
                .doesNotContain("figure");
        assertThat(figures("$5 billion", "--currency", "$=USD,¥=JPY").out())
                .contains("\"figure\":{\"value\":{\"amount\":\"5000000000\",\"currency\":\"USD\"}");
        assertThat(figures("$5 billion", "--currency", "¥=JPY", "--currency", "$=CAD")
                        .out())
                .contains("\"currency\":\"CAD\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$=XXQ | must have an ISO 4217 currency code after '=', but was '$=XXQ'",
                "$ | must be SIGN=CODE, such as $=USD, but was '$'",
                "=USD | must be SIGN=CODE, such as $=USD, but was '=USD'",
                "$=USD,$=CAD | must specify each sign once, but specifies '$' twice"
            })
    void currency_mustBeSignAndCode(String option, String rule) {
        Run run = figures("", "--currency", option);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for option '--currency': " + rule
                        + "\nregiostat figures --help lists the options\n");
    }

    @Test
    void zhao_mustBeMillionOrTrillion() {
        assertThat(figures("", "--zhao", "billion").err())
                .startsWith("Invalid value for option '--zhao': must be million or trillion, but was 'billion'");
        assertThat(figures("", "--zhao", "trillion").status()).isZero();
    }

    @Test
    void malformedBytes_areReportedWithTheirOffset() throws IOException {
        assertThat(ofFile(new byte[] {'a', 'b', '\n', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF, 'c'}))
                .isEqualTo(new Run(
                        1,
                        "",
                        directory.resolve("text.txt")
                                + ":2:2: /: Text must be UTF-8, but byte 0xFF at offset 5 is malformed:"
                                + " convert the file to UTF-8\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C3", "E4B8", "EDA080", "C080", "F5808080"})
    void incompleteOrForbiddenBytes_areMalformed(String hex) throws IOException {
        Run run = ofFile(HexFormat.of().parseHex("3520" + hex));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        ":1:3: /: Text must be UTF-8, but byte 0x" + hex.substring(0, 2) + " at offset 2 is malformed");
    }

    @Test
    void compressedText_isRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("5.2 %".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ofFile(bytes.toByteArray()).lines()).hasSize(1);
    }

    @Test
    void missingFile_isReported() {
        assertThat(Run.of("figures", "missing.txt"))
                .isEqualTo(new Run(1, "", "missing.txt: no such file or directory\n"));
    }
}
