// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CellsCommandTest {
    private static Run cells(String document) {
        return Run.with(document.getBytes(StandardCharsets.UTF_8), "cells", "-");
    }

    @Test
    void cells_ofJsonStat_areInRowMajorOrderWithTheirDigits() {
        assertThat(Run.of("cells", Run.document("population.json")).lines())
                .containsExactly(
                        "{\"dims\":{\"indicator\":\"population\",\"geo\":\"DE\",\"time\":\"2021\"},"
                                + "\"value\":\"83.20\"}",
                        "{\"dims\":{\"indicator\":\"population\",\"geo\":\"DE\",\"time\":\"2022\"},"
                                + "\"value\":\"83.80\"}",
                        "{\"dims\":{\"indicator\":\"population\",\"geo\":\"DE\",\"time\":\"2023\"},"
                                + "\"value\":\"84.36\",\"status\":\"p\"}",
                        "{\"dims\":{\"indicator\":\"population\",\"geo\":\"FR\",\"time\":\"2021\"},"
                                + "\"value\":\"67.60\"}",
                        "{\"dims\":{\"indicator\":\"population\",\"geo\":\"FR\",\"time\":\"2022\"},\"value\":null,"
                                + "\"status\":\"c\"}",
                        "{\"dims\":{\"indicator\":\"population\",\"geo\":\"FR\",\"time\":\"2023\"},\"value\":null,"
                                + "\"text\":\"n.a.\"}");
    }

    @Test
    void values_haveTheDigitsOfNumbersAndStrings() {
        String document = """
                {"version":"2.0","class":"dataset","id":["a"],"size":[7],
                 "dimension":{"a":{"category":{"index":["1","2","3","4","5","6","7"]}}},
                 "value":{"6":"1e400","0":-0,"1":"1.50","2":1.5E3,"3":"","4":"01"}}
                """;

        assertThat(cells(document).lines())
                .containsExactly(
                        "{\"dims\":{\"a\":\"1\"},\"value\":\"-0\"}",
                        "{\"dims\":{\"a\":\"2\"},\"value\":\"1.50\"}",
                        "{\"dims\":{\"a\":\"3\"},\"value\":\"1.5E3\"}",
                        "{\"dims\":{\"a\":\"4\"},\"value\":null,\"text\":\"\"}",
                        "{\"dims\":{\"a\":\"5\"},\"value\":null,\"text\":\"01\"}",
                        "{\"dims\":{\"a\":\"6\"},\"value\":null}",
                        "{\"dims\":{\"a\":\"7\"},\"value\":\"1e400\"}");
    }

    @Test
    void cubeOfBillionCells_isCountedFromItsEntriesAndNotListed() {
        StringBuilder ids = new StringBuilder();
        StringBuilder sizes = new StringBuilder();
        StringBuilder dimensions = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String comma = i == 0 ? "" : ",";
            ids.append(comma).append("\"d").append(i).append('"');
            sizes.append(comma).append(2);
            dimensions.append(comma).append("\"d").append(i).append("\":{\"category\":{\"index\":[\"a\",\"b\"]}}");
        }
        String document = "{\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[" + ids + "],\"size\":[" + sizes
                + "],\"dimension\":{" + dimensions + "},\"value\":{\"0\":1}}";

        assertThat(Run.with(document.getBytes(StandardCharsets.UTF_8), "info", "-")
                        .out())
                .contains("1073741824, values 1, missing 1073741823");
        assertThat(cells(document).err())
                .contains("Cube must have at most 20000000 cells to list each of them, but has 1073741824;"
                        + " 'regiostat info' counts them");
    }

    @Test
    void datasets_ofBundle_areNamed() {
        assertThat(cells("{\"one\":" + ofOneCell("1") + ",\"two \\\"2\\\"\":" + ofOneCell("2.0") + "}")
                        .lines())
                .containsExactly(
                        "{\"dataset\":\"one\",\"dims\":{\"a\":\"x\"},\"value\":\"1\"}",
                        "{\"dataset\":\"two \\\"2\\\"\",\"dims\":{\"a\":\"x\"},\"value\":\"2.0\"}");
        assertThat(cells("{\"one\":" + ofOneCell("1") + "}").lines())
                .containsExactly("{\"dims\":{\"a\":\"x\"},\"value\":\"1\"}");
    }

    private static String ofOneCell(String value) {
        return "{\"value\":[" + value
                + "],\"dimension\":{\"id\":[\"a\"],\"size\":[1],\"a\":{\"category\":{\"index\":[\"x\"]}}}}";
    }

    @Test
    void datasets_ofCollection_areNumbered() {
        String item = "{\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[\"a\"],\"size\":[1],"
                + "\"dimension\":{\"a\":{\"category\":{\"index\":[\"x\"]}}},\"value\":[1]}";

        assertThat(cells("{\"version\":\"2.0\",\"class\":\"collection\",\"link\":{\"item\":[" + item + "," + item
                                + "]}}")
                        .lines())
                .containsExactly(
                        "{\"dataset\":0,\"dims\":{\"a\":\"x\"},\"value\":\"1\"}",
                        "{\"dataset\":1,\"dims\":{\"a\":\"x\"},\"value\":\"1\"}");
    }

    @Test
    void cells_ofSdmx_haveAllDimensionsAndAttributes() {
        String dims = "\"FREQ\":\"D\",\"CURRENCY\":\"USD\",\"CURRENCY_DENOM\":\"EUR\",\"EXR_TYPE\":\"SP00\","
                + "\"EXR_SUFFIX\":\"A\",\"TIME_PERIOD\":";

        assertThat(Run.of("cells", Run.document("exchange.json")).lines())
                .containsExactly(
                        "{\"dims\":{" + dims + "\"2024-01-02\"},\"value\":\"1.0956\","
                                + "\"attributes\":{\"TITLE\":\"US dollar/Euro\",\"OBS_STATUS\":\"A\"}}",
                        "{\"dims\":{" + dims + "\"2024-01-03\"},\"value\":\"1.0900\","
                                + "\"attributes\":{\"TITLE\":\"US dollar/Euro\",\"OBS_STATUS\":\"P\"}}",
                        "{\"dims\":{" + dims + "\"2024-01-04\"},\"value\":null,"
                                + "\"attributes\":{\"TITLE\":\"US dollar/Euro\",\"OBS_STATUS\":\"M\"}}");
    }

    @Test
    void measures_areNamedIfThereAreSeveral() {
        String message = """
                {"data": {"structures": [{
                  "dimensions": {"observation": [{"id": "YEAR", "values": [{"value": 2024}]}]},
                  "measures": {"observation": [{"id": "LEVEL"}, {"id": "SHARE"}]},
                  "attributes": {"observation": [{"id": "NOTE"}]}}],
                 "dataSets": [{"structure": 0, "observations": {"0": [10.0, "0.50", {"en": "revised"}]}}]}}
                """;

        assertThat(cells(message).lines())
                .containsExactly(
                        "{\"dims\":{\"YEAR\":2024},\"value\":\"10.0\",\"attributes\":{\"NOTE\":{\"en\":\"revised\"}},"
                                + "\"measure\":\"LEVEL\"}",
                        "{\"dims\":{\"YEAR\":2024},\"value\":\"0.50\",\"attributes\":{\"NOTE\":{\"en\":\"revised\"}},"
                                + "\"measure\":\"SHARE\"}");
    }

    @Test
    void emptyFile_isRejected() {
        Run run = cells("");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("-:1:1: /: Format must be a table")
                .endsWith("but the file is empty: check that the download is complete\n");
    }

    @Test
    void cells_ofWorldBank_haveThreeLetterCode() {
        assertThat(Run.of("cells", Run.document("gdp.json")).lines())
                .containsExactly(
                        "{\"dims\":{\"indicator\":\"NY.GDP.MKTP.CD\",\"country\":\"FRA\",\"date\":\"2023\"},"
                                + "\"value\":null}",
                        "{\"dims\":{\"indicator\":\"NY.GDP.MKTP.CD\",\"country\":\"FRA\",\"date\":\"2022\"},"
                                + "\"value\":\"2779092236505.50\",\"status\":\"F\"}",
                        "{\"dims\":{\"indicator\":\"NY.GDP.MKTP.CD\",\"country\":\"WLD\",\"date\":\"2022\"},"
                                + "\"value\":\"101225059280234.00\"}");
    }

    @Test
    void cells_ofResponses_haveTheirDimensions() {
        assertThat(Run.of("cells", Run.document("beijing.json")).lines())
                .containsExactly(
                        "{\"dims\":{\"zb\":\"A020101\",\"reg\":\"110000\",\"sj\":\"2023\"},\"value\":\"43760.7\"}",
                        "{\"dims\":{\"zb\":\"A020101\",\"reg\":\"120000\",\"sj\":\"2023\"},\"value\":\"16737.3\"}",
                        "{\"dims\":{\"zb\":\"A020101\",\"reg\":\"130000\",\"sj\":\"2023\"},\"value\":null}");
    }

    @Test
    void cells_ofRates_haveBaseQuoteAndDate() {
        assertThat(Run.of("cells", Run.document("rates.json")).lines())
                .startsWith(
                        "{\"dims\":{\"base\":\"EUR\",\"quote\":\"USD\",\"date\":\"2024-01-02\"},\"value\":\"1.0956\"}")
                .hasSize(4);
        assertThat(cells("Date,USD,JPY,\n2024-01-02,1.0956,155.50,\n2023-12-29,N/A,156.33,\n")
                        .lines())
                .containsExactly(
                        "{\"dims\":{\"base\":\"EUR\",\"quote\":\"USD\",\"date\":\"2024-01-02\"},\"value\":\"1.0956\"}",
                        "{\"dims\":{\"base\":\"EUR\",\"quote\":\"JPY\",\"date\":\"2024-01-02\"},\"value\":\"155.50\"}",
                        "{\"dims\":{\"base\":\"EUR\",\"quote\":\"JPY\",\"date\":\"2023-12-29\"},\"value\":\"156.33\"}");
    }

    @Test
    void cells_ofRegiostatJson_areMeasurements() {
        String document = """
                {"regiostat": 1,
                 "indicators": [{"id": "gdp", "kind": "money", "behaviour": "flow"}],
                 "measurements": [
                  {"indicator": "gdp", "region": "CN-BJ", "to": ["CN-TJ", "CN-HE"], "period": "2024", "breakdown": \
                {"industry": "C"},
                   "value": {"amount": "123.40", "currency": "CNY"}},
                  {"indicator": "gdp", "region": "CN-TJ", "period": "2024", "status": ["O"]}]}
                """;

        assertThat(cells(document).lines())
                .containsExactly(
                        "{\"dims\":{\"indicator\":\"gdp\",\"region\":\"CN-BJ\",\"to\":\"CN-TJ"
                                + " CN-HE\",\"period\":\"2024\","
                                + "\"industry\":\"C\",\"unit\":\"CNY\"},\"value\":\"123.40\",\"status\":\"A\"}",
                        "{\"dims\":{\"indicator\":\"gdp\",\"region\":\"CN-TJ\",\"period\":\"2024\"},\"value\":null,"
                                + "\"status\":\"O\"}");
    }

    @Test
    void output_isUtf8WithLineFeeds() throws IOException {
        String document =
                Files.readString(Run.DOCUMENTS.resolve("population.json")).replace("\"DE\"", "\"北京\\n\"");

        assertThat(cells(document).out())
                .startsWith("{\"dims\":{\"indicator\":\"population\",\"geo\":\"北京\\n\",")
                .endsWith("\"text\":\"n.a.\"}\n")
                .doesNotContain("\r");
    }

    @Test
    void invalidDocument_isReportedInOneLine() {
        String file = Run.document("broken.json");

        assertThat(Run.of("cells", file))
                .isEqualTo(new Run(
                        1,
                        "",
                        file + ":7:12: /value: Value must have 2 elements, one for each cell, or no element, but has 3"
                                + " (rule VALUE_LEN_MISMATCH)\n"));
    }

    @Test
    void malformedJson_isReportedInOneLine() {
        assertThat(cells("{\"class\":\"dataset\",\n\"id\":[\"a\" \"b\"]}").err())
                .startsWith("-:2:11: /id/1: Text must be JSON, but is malformed: ")
                .hasLineCount(1);
    }

    @Test
    void errorResponse_isReported() {
        assertThat(cells("[{\"message\":[{\"id\":\"120\",\"key\":\"Invalid value\",\"value\":\"Not valid\"}]}]"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "-:1:1: /: Response of the World Bank must be data, but is the error '120 Invalid"
                                + " value: Not valid'\n"));
    }

    @Test
    void from_overridesDetection() {
        Run run = Run.of("cells", "--from", "world-bank", Run.document("population.json"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(Run.document("population.json") + ":5:13: /source: Source must be an object")
                .hasLineCount(1);
    }
}
