// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets as documents and lines, with trailing zeros of their numbers. */
class DatasetJsonFormatTest {
    private static final String DOCUMENT = """
            {"regiostat": 1,
             "indicators": [
              {"id": "area", "kind": "amount", "behaviour": "stock"},
              {"id": "share", "kind": "percentage"}],
             "measurements": [
              {"indicator": "area", "region": "CN-BJ", "period": "2024", "value": {"quantity": "123.40", "unit": "km2"},
               "status": ["A"]},
              {"indicator": "area", "region": "CN-TJ", "period": "2024", "value": {"quantity": "7", "unit": "km2"},
               "status": ["E"]},
              {"indicator": "share", "region": "CN-TJ", "period": "2024", "status": ["O"]},
              {"indicator": "share", "region": "CN-BJ", "period": "2024", "value": {"percent": "4.20"},
               "resolution": "0.01", "status": ["A"]}]}
            """;

    @Test
    void document_readsAndWritesUnchanged() throws IOException {
        Dataset dataset = RegiostatJson.read(RegiostatTexts.utf8(DOCUMENT));
        assertThat(dataset.size()).isEqualTo(4);
        assertThat(dataset.row(0).publishedNumber().orElseThrow()).hasToString("123.40");
        assertThat(dataset.get(0).figure().orElseThrow()).hasToString("123.4 km2");
        assertThat(RegiostatTexts.write(dataset)).isEqualToIgnoringWhitespace(DOCUMENT);
    }

    @Test
    void lines_readAndWriteUnchanged() throws IOException {
        Dataset dataset = RegiostatJson.read(RegiostatTexts.utf8(DOCUMENT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegiostatJson.writeLines(dataset, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .element(1)
                .isEqualTo("{\"indicator\":\"area\",\"region\":\"CN-BJ\",\"period\":\"2024\","
                        + "\"value\":{\"quantity\":\"123.40\",\"unit\":\"km2\"},\"status\":[\"A\"]}");
        Dataset again =
                RegiostatJson.lines(new ByteArrayInputStream(out.toByteArray())).toDataset();
        assertThat(again).isEqualTo(dataset);
        assertThat(RegiostatTexts.write(again)).isEqualTo(RegiostatTexts.write(dataset));
    }

    @Test
    void idOfTwoMeasurements_isRejectedInDocuments() throws IOException {
        Indicator<Money> gdp = Indicator.builder("gdp", Money.class).flow().build();
        Measurement<Money> beijing = Measurement.builder(gdp)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .id("F1")
                .value(Money.of("CNY", 5))
                .build();
        Dataset dataset = Dataset.copyOf(
                List.of(beijing, beijing.toBuilder().region(Regions.of("CN-TJ")).build()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> RegiostatJson.write(dataset, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Ids must be unique in a document, but 'F1' occurs twice; change one of them, or write lines,"
                                + " whose ids may repeat");
        assertThat(out.size()).isZero();

        RegiostatJson.writeLines(dataset, out);
        assertThat(RegiostatJson.lines(new ByteArrayInputStream(out.toByteArray()))
                        .toDataset())
                .isEqualTo(dataset);
    }

    @Test
    void missingFigures_keepTheirUnit() throws IOException {
        String document = """
                {"regiostat": 1,
                 "indicators": [
                  {"id": "gdp", "kind": "money", "behaviour": "flow"}],
                 "measurements": [
                  {"indicator": "gdp", "region": "CN-BJ", "period": "2024",
                   "unit": {"amount": null, "currency": "CNY"}, "status": ["O"]},
                  {"indicator": "gdp", "region": "CN-BJ", "period": "2024",
                   "unit": {"amount": null, "currency": "USD"}, "status": ["O"]}]}
                """;
        Dataset dataset = RegiostatJson.read(RegiostatTexts.utf8(document));
        assertThat(dataset.row(1).unit().orElseThrow()).hasToString("USD");
        assertThat(RegiostatTexts.write(dataset)).isEqualToIgnoringWhitespace(document);
        assertThatThrownBy(() -> RegiostatJson.read(RegiostatTexts.utf8(
                        document.replace("\"currency\": \"USD\"", "\"currency\": \"USD\", \"per\": \"person\""))))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("Money");
    }

    @Test
    void duplicateKey_isRejectedWithBothMeasurements() {
        String twice = DOCUMENT.replace(
                "\"CN-TJ\", \"period\": \"2024\", \"value\": {\"quantity\"",
                "\"CN-BJ\", \"period\": \"2024\", \"value\": {\"quantity\"");
        assertThatThrownBy(() -> RegiostatJson.read(RegiostatTexts.utf8(twice)))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("area")
                .hasMessageContaining("0")
                .hasMessageContaining("1");
    }

    @Test
    void otherDocuments_areRejected() {
        assertThatThrownBy(() -> RegiostatJson.read(RegiostatTexts.utf8("{\"regiostat\": 1, \"rates\": []}")))
                .hasMessage("Line 1, column 18, at /rates: Dataset must have no members but \"regiostat\", \"regions\","
                        + " \"indicators\", \"codeLists\", \"measurements\", but has 'rates'");
    }

    @Test
    void document_keepsCodeLists() {
        String text = """
                {"regiostat": 1,
                 "indicators": [{"id": "area", "kind": "amount", "behaviour": "stock"}],
                 "codeLists": {"use": {"name": "uses", "codes": [
                  {"code": "1", "label": "fields"}, {"code": "11", "parents": ["1"]}]}},
                 "measurements": [
                  {"indicator": "area", "region": "CN-BJ", "period": "2024", "breakdown": {"use": "11"},
                   "value": {"quantity": "123.4", "unit": "km2"}, "status": ["A"]}]}
                """;
        Document document = RegiostatJson.readDocument(text);
        CodeList uses =
                CodeList.builder("uses").label("1", "fields").code("11", "1").build();
        assertThat(document.codeLists()).isEqualTo(Map.of("use", uses));
        assertThat(document.toDataset().codeLists()).isEqualTo(Map.of("use", uses));
        assertThat(RegiostatJson.write(document)).isEqualToIgnoringWhitespace(text);
        assertThat(RegiostatJson.readDocument(RegiostatJson.write(document))).isEqualTo(document);
        assertThat(document.toBuilder().build()).isEqualTo(document);
    }

    @Test
    void stream_equalsTheText() throws IOException {
        Dataset dataset = RegiostatJson.read(RegiostatTexts.utf8(DOCUMENT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegiostatJson.write(dataset, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(RegiostatTexts.write(dataset));
    }

    @Test
    void file_readsBackEqual(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("data.json");
        Dataset dataset = RegiostatJson.read(RegiostatTexts.utf8(DOCUMENT));
        RegiostatJson.write(dataset, file);
        assertThat(RegiostatJson.read(file)).isEqualTo(dataset);
    }

    @Test
    void file_isUnchangedIfTheDatasetCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("data.json");
        Files.writeString(file, "before");
        Indicator<Money> flow = Indicator.builder("sales", Money.class).flow().build();
        Indicator<Money> stock = Indicator.builder("sales", Money.class).stock().build();
        Dataset twoOfOneId = Dataset.of(sales(flow, "2023"), sales(stock, "2024"));
        assertThatThrownBy(() -> RegiostatJson.write(twoOfOneId, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Indicators with the same id must be equal in a document, but 'sales' has");
        assertThat(file).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static Measurement<Money> sales(Indicator<Money> indicator, String period) {
        return Measurement.builder(indicator)
                .region(Regions.of("CN-BJ"))
                .period(period)
                .value(Figure.money("CNY", "1", Scale.MILLION))
                .build();
    }
}
