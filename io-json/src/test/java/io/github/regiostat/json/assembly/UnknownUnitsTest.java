// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.jsonstat.JsonStatDocument;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.sdmx.SdmxMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownUnitsTest {
    private static final Mapping NONE = Mapping.builder().build();
    private static final String MESSAGE =
            "Unit codes must be in \"units\" of the mapping to have a kind, but these are read as amounts: ";

    private static JsonStatDocument eurostat(String units) {
        return JsonStat.readDocument("""
            {"version": "2.0", "class": "dataset", "extension": {"agencyId": "ESTAT"}, "id": ["unit", "geo", "time"],
             "size": [%d, 1, 1], "role": {"geo": ["geo"], "time": ["time"]},
             "dimension": {"unit": {"category": {"index": [%s]}}, "geo": {"category": {"index": ["DE"]}},
                           "time": {"category": {"index": ["2023"]}}},
             "value": [%s]}
            """.formatted(units.split(",").length, units, units.replaceAll("[^,]+", "1")));
    }

    @Test
    void codesWithoutAKind_areReportedTogether() {
        List<String> remarks = new ArrayList<>();
        Dataset dataset = eurostat("\"ZETA\", \"PC\", \"ALPHA\", \"USD\"").toDataset(NONE, remarks::add);
        assertThat(remarks)
                .containsExactly(MESSAGE
                        + "'ALPHA', 'ZETA'; map them, as in {\"units\": {\"ALPHA\": {\"kind\": \"percentage\"}}}");
        assertThat(dataset.row(0).figure().orElseThrow()).hasToString("1 ZETA");
        assertThat(dataset)
                .isEqualTo(eurostat("\"ZETA\", \"PC\", \"ALPHA\", \"USD\"").toDataset());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        thousand persons     | {"kind":"count","of":"persons","scale":"thousand"}
        Thousands of Persons | {"kind":"count","of":"persons","scale":"thousand"}
        persons (thousands)  | {"kind":"count","of":"persons","scale":"thousand"}
        households           | {"kind":"count","of":"households"}
        万人                   | {"kind":"count","of":"persons","scale":"ten thousand"}
        million sacks        | {"kind":"amount","unit":"sacks","scale":"million"}
        sacks                | {"kind": "percentage"}
        """)
    void scaleAndCount_areOffered(String unit, String rule) {
        List<String> remarks = new ArrayList<>();
        eurostat("\"" + unit + "\"").toDataset(NONE, remarks::add);
        assertThat(remarks)
                .containsExactly(
                        MESSAGE + "'" + unit + "'; map them, as in {\"units\": {\"" + unit + "\": " + rule + "}}");
        Mapping mapping = Mapping.parse("{\"units\": {\"" + unit + "\": " + rule + "}}");
        remarks.clear();
        eurostat("\"" + unit + "\"").toDataset(mapping, remarks::add);
        assertThat(remarks).isEmpty();
    }

    @Test
    void codesOfTheMapping_areNotReported() {
        List<String> remarks = new ArrayList<>();
        Mapping mapping = Mapping.parse("{\"units\": {\"ZETA\": {\"kind\": \"percentage\"}}}");
        eurostat("\"ZETA\"").toDataset(mapping, remarks::add);
        assertThat(remarks).isEmpty();
    }

    @Test
    void keysThatMatchNothing_areReportedToo() {
        List<String> remarks = new ArrayList<>();
        Mapping mapping = Mapping.parse(
                "{\"units\": {\"ZETA\": {\"kind\": \"percentage\"}, \"BETA\": {\"kind\":" + " \"percentage\"}}}");
        eurostat("\"ZETA\", \"GAMMA\"").toDataset(mapping, remarks::add);
        assertThat(remarks).hasSize(2);
        assertThat(remarks.get(0)).startsWith("Key 'BETA' in \"units\" of the mapping must be a code or label");
        assertThat(remarks.get(1)).startsWith(MESSAGE + "'GAMMA'; map them");
    }

    @Test
    void manyCodes_areCounted() {
        List<String> remarks = new ArrayList<>();
        String units = IntStream.range(10, 33).mapToObj(i -> "\"U" + i + "\"").collect(Collectors.joining(", "));
        eurostat(units).toDataset(NONE, remarks::add);
        assertThat(remarks).singleElement().asString().contains("'U28', 'U29' and 3 more; map them");
    }

    @Test
    void codesOfAttributes_areReported() {
        SdmxMessage message = SdmxJson.readDocument("""
            {"dataSets": [{"observations": {"0:0": [1, 0]}}],
             "structure": {"dimensions": {"observation": [
               {"id": "REF_AREA", "values": [{"id": "DE"}]}, {"id": "TIME_PERIOD", "values": [{"id": "2023"}]}]},
              "attributes": {"observation": [{"id": "UNIT_MEASURE", "values": [{"id": "SACKS"}]}]}}}
            """);
        List<String> remarks = new ArrayList<>();
        assertThat(message.toDataset(NONE, remarks::add)).isEqualTo(message.toDataset());
        assertThat(remarks).singleElement().asString().startsWith(MESSAGE + "'SACKS'; map them");
    }
}
