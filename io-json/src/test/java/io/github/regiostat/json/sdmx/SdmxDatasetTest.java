// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Statuses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdmxDatasetTest {
    /**
     * Persons in Germany and France in two years, with the members of the generation and further members of the
     * structure.
     */
    private static final String STRUCTURE = """
        {'links': [{'urn': 'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=X:POP(1.0)', 'rel': 'dataflow'}],
         'dimensions': {'observation': [
           {'id': 'REF_AREA', 'values': [{'id': 'DE'}, {'id': 'FR'}]}, {'id': 'TIME_PERIOD', 'values': [{'id': \
        '2023'}, {'id': '2024'}]}]},
         'attributes': {'observation': [{'id': 'UNIT_MEASURE', 'default': 'PS', 'values': [{'id': 'PS'}]},
           {'id': 'OBS_STATUS', 'values': [{'id': 'P'}]}]}%s}\
        """;

    private static String draft(String dataSets) {
        return "{'structure': " + STRUCTURE.formatted("") + ", 'dataSets': [" + dataSets + "]}";
    }

    private static String latest(String dataSets) {
        return latest("", dataSets);
    }

    private static String latest(String more, String dataSets) {
        return "{'meta': {'sender': {'id': 'X'}}, 'data': {'structures': [" + STRUCTURE.formatted(more)
                + "], 'dataSets': [" + dataSets + "]}}";
    }

    private static String dataSet(String action, String observations) {
        return "{'action': '" + action + "', 'observations': {" + observations + "}}";
    }

    private static Dataset read(String text) {
        return SdmxJson.readDocument(text.replace('\'', '"')).toDataset();
    }

    private static List<String> values(Dataset dataset) {
        return dataset.stream()
                .map(measurement -> measurement.region().code() + " " + measurement.period() + " "
                        + measurement.figure().map(Object::toString).orElse("missing")
                        + (measurement.statuses().equals(Statuses.NORMAL) ? "" : " " + measurement.statuses()))
                .toList();
    }

    @Nested
    class Reading {
        @Test
        void observations_areMeasurements() {
            Dataset dataset = read(draft("{'observations': {'0:0': [83.40, 0], '1:1': [null], '1:0': [68, null, 0]}}"));

            assertThat(values(dataset))
                    .containsExactly("DE 2023 83.4 persons", "FR 2024 missing O", "FR 2023 68 persons P");
            assertThat(dataset.row(0).publishedNumber()).map(Object::toString).contains("83.40");
            assertThat(dataset.row(0).indicator().id()).isEqualTo("POP");
        }

        @Test
        void emptyMessages_areEmptyDatasets() {
            assertThat(read("{'dataSets': []}")).isEqualTo(Dataset.of());
            assertThat(read(draft(""))).isEqualTo(Dataset.of());
            assertThat(read(draft("{}"))).isEqualTo(Dataset.of());
        }

        @Test
        void measures_areIndicators() {
            Dataset dataset = read(latest(
                    ", 'measures': {'observation': [{'id': 'MEN', 'name': 'Men'}, {'id': 'WOMEN', 'name': 'Women'}]}",
                    dataSet("Replace", "'0:0': [40, 43, 0], '0:1': [41]")));

            assertThat(dataset.stream().map(Object::toString))
                    .containsExactly(
                            "MEN, DE, 2023: 40 persons",
                            "WOMEN, DE, 2023: 43 persons",
                            "MEN, DE, 2024: 41 persons",
                            "WOMEN, DE, 2024: missing (O)");
        }

        @Test
        void codedMeasure_hasTheNumbersOfItsValues() {
            String measure = ", 'measures': {'observation': [{'id': 'M', 'values': [{'value': 2.50}, {'id': 'low'}]}]}";

            assertThat(values(read(latest(measure, dataSet("Replace", "'0:0': [0], '0:1': ['#N/A']")))))
                    .containsExactly("DE 2023 2.5 persons", "DE 2024 missing O");
            assertThatThrownBy(() -> read(latest(measure, dataSet("Replace", "'0:0': [0], '0:1': [1]"))))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("At /data/dataSets/0/observations/0:1: "
                            + "Value must be a number or a text in \"texts\" of the mapping, but was 'low'"
                            + "; if it marks a missing value, add it to \"texts\"");
        }

        @Test
        void numberWithGroupSeparators_isRejected() {
            String numeric = ", 'measures': {'observation': [{'id': 'M', 'format': {'dataType': 'Double'}}]}";

            for (String values : List.of("['16 410'], '0:1': [3]", "['16 410'], '0:1': ['3 500']")) {
                assertThatThrownBy(() -> read(latest(numeric, dataSet("Replace", "'0:0': " + values))))
                        .isInstanceOf(JsonFormatException.class)
                        .hasMessage("At /data/dataSets/0/observations/0:0: Value must be a number without group"
                                + " separators, but was '16 410'; write its digits without separators in the"
                                + " document");
            }
        }

        @Test
        void text_isRejectedUnlessTheMappingDefinesIt() {
            String text = draft("{'observations': {'0:0': ['few'], '0:1': [1e9999999999]}}")
                    .replace('\'', '"');

            assertThatThrownBy(() -> SdmxJson.readDocument(text).toDataset())
                    .hasMessage("At /dataSets/0/observations/0:0: "
                            + "Value must be a number or a text in \"texts\" of the mapping, but was 'few'"
                            + "; if it marks a missing value, add it to \"texts\"");
            assertThatThrownBy(
                            () -> SdmxJson.readDocument(text).toDataset(Mapping.parse("{\"texts\": {\"few\": \"O\"}}")))
                    .hasMessage("At /dataSets/0/observations/0:1: Value must be a number or a text in \"texts\" of the"
                            + " mapping,"
                            + " but was '1e9999999999'; if it marks a missing value, add it to \"texts\"");
        }

        @Test
        void mapping_addsToTheDefaultMapping() {
            String text = draft("{'observations': {'0:0': [1]}}")
                    .replace("TIME_PERIOD", "WHEN")
                    .replace('\'', '"');

            assertThatThrownBy(() -> SdmxJson.readDocument(text).toDataset()).isInstanceOf(JsonFormatException.class);
            assertThat(values(SdmxJson.readDocument(text)
                            .toDataset(Mapping.parse("{\"meanings\": {\"WHEN\": \"period\"}}"))))
                    .containsExactly("DE 2023 1 persons");
        }

        @Test
        void roles_determineTheMeaningOfDimensionsAndAttributes() {
            Dataset dataset = read("""
                {'structure': {'name': 'Accounts', 'links': [{'href': 'https://x/dataflow/QNA/all', 'rel': \
                'dataflow'}], 'dimensions': {
                   'series': [{'id': 'LOCATION', 'role': 'REF_AREA', 'values': [{'id': 'AUS'}]}],
                   'observation': [{'id': 'WHEN', 'role': 'TIME_PERIOD', 'values': [{'id': '2009-Q1'}]}]},
                  'attributes': {'series': [{'id': 'MONEY', 'role': 'UNIT_MEASURE', 'values': [{'id': 'AUD'}]},
                   {'id': 'POWER', 'default': '0', 'role': 'UNIT_MULT', 'values': [{'id': '6'}]}]}},
                 'header': {'sender': {'id': 'OECD', 'name': 'Organisation'}, 'links': [{'rel': 'request', \
                'href': 'https://x/data'}]},
                 'dataSets': [{'validFrom': '2019-09-17T01:11:32Z', 'series': {'0': {'attributes': [0, 0], \
                'observations': {'0': [1321158.28]}}}}]}
                """);

            assertThat(dataset.stream().map(Object::toString)).containsExactly("QNA, AU, 2009-Q1: AUD 1321158280000");
            assertThat(dataset.row(0).source())
                    .map(Object::toString)
                    .hasValueSatisfying(
                            source -> assertThat(source).contains("Organisation", "Accounts", "https://x/data"));
        }

        @Test
        void eurostat_isReadWithItsMapping() {
            Dataset dataset = read("""
                {'structure': {'links': [{'urn': \
                'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ESTAT:NAMA(1.0)', 'rel': 'dataflow'}],
                  'dimensions': {'observation': [{'id': 'geo', 'values': [{'id': 'EL'}]}, {'id': 'TIME_PERIOD', \
                'values': [{'id': '2023'}]},
                   {'id': 'unit', 'values': [{'id': 'CP_MEUR'}]}]}}, 'dataSets': [{'observations': {'0:0:0': \
                [12.5]}}]}
                """);

            assertThat(dataset.stream().map(Object::toString)).containsExactly("NAMA, GR, 2023: EUR 12500000");
        }

        @Test
        void structures_areMerged() {
            String two = "{'data': {'structures': [" + STRUCTURE.formatted("") + ", "
                    + STRUCTURE.formatted("").replace("POP", "JOBS")
                    + "], 'dataSets': [{'structure': 1, 'observations': {'0:0': [1]}}, {'structure': 0,"
                    + " 'observations': {'0:0': [2]}}]}}";

            assertThat(read(two).stream().map(Object::toString))
                    .containsExactlyInAnyOrder("POP, DE, 2023: 2 persons", "JOBS, DE, 2023: 1 persons");
            assertThatThrownBy(() -> read(two.replace("JOBS", "POP")))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageStartingWith(
                            "Observations of two structures must have different keys, but both have POP, DE, 2023");
        }

        @Test
        void failure_namesTheFile(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(
                    folder.resolve("pop.json"),
                    draft("{'observations': {'0:0': ['few']}}").replace('\'', '"'));

            assertThatThrownBy(() -> SdmxJson.read(file))
                    .hasMessageStartingWith("pop.json, at /dataSets/0/observations/0:0: ");
            assertThatThrownBy(() -> SdmxJson.readDocument(new ByteArrayInputStream(Files.readAllBytes(file)))
                            .toDataset(Mapping.sdmx()))
                    .hasMessageStartingWith("At /dataSets/0/observations/0:0: ");
        }
    }

    @Nested
    class Actions {
        private static final String FIRST = "'0:0': [1, null, 0], '0:1': [2], '1:0': [null]";

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            Replace     | '0:0': [7], '1:0': [8] | DE 2024 2 persons, DE 2023 7 persons, FR 2023 8 persons
            Replace     | '0:0': [null]          | DE 2024 2 persons, FR 2023 missing O, DE 2023 missing O
            Merge       | '0:0': [7], '1:0': [8] | DE 2024 2 persons, DE 2023 7 persons, FR 2023 8 persons
            Merge       | '0:0': [], '1:1': []   | DE 2023 1 persons P, DE 2024 2 persons, FR 2023 \
            missing O, FR 2024 missing O
            Information | '0:0': [7]             | DE 2024 2 persons, FR 2023 missing O, DE 2023 7 persons
            Append      | '0:0': [7], '1:0': [8] | DE 2023 1 persons P, DE 2024 2 persons, FR 2023 8 persons
            Append      | '1:1': [9]             | DE 2023 1 persons P, DE 2024 2 persons, FR 2023 \
            missing O, FR 2024 9 persons
            Delete      | '0:0': []              | DE 2024 2 persons, FR 2023 missing O
            Delete      | '0:': []               | FR 2023 missing O
            Delete      | ':': []                |
            Delete      | '1:1': []              | DE 2023 1 persons P, DE 2024 2 persons, FR 2023 missing O
            """)
        void laterDataSet_appliesItsAction(String action, String observations, String left) {
            Dataset dataset = read(latest(dataSet("Replace", FIRST) + ", " + dataSet(action, observations)));

            assertThat(String.join(", ", values(dataset))).isEqualTo(left == null ? "" : left);
        }

        @Test
        void deletion_keepsLaterObservations() {
            assertThat(values(read(latest(dataSet("Delete", "':': []") + ", " + dataSet("Replace", "'0:0': [1]")))))
                    .containsExactly("DE 2023 1 persons");
        }

        @Test
        void duplicateObservationOfInformation_isRejected() {
            assertThatThrownBy(() -> read(draft("{'observations': {'0:0': [1]}}, {'observations': {'0:0': [2]}}")))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("At /dataSets/1/observations/0:0: Observations must differ in indicator, unit, region,"
                            + " period or "
                            + "another dimension, but this one and the one at /dataSets/0/observations/0:0"
                            + " do not: "
                            + "POP, DE, 2023: 2 persons");
        }

        @Test
        void pointer_isThatOfTheRemainingObservation() {
            String text = latest(dataSet("Replace", "'0:0': [1], '0:1': [2]") + ", "
                    + dataSet("Replace", "'0:0': [3], '1:1': ['few']"));

            assertThatThrownBy(() -> read(text)).hasMessageStartingWith("At /data/dataSets/1/observations/1:1: ");
        }
    }

    @Nested
    class Writing {
        private final Indicator<Money> contracts = Indicator.builder("contracts", Money.class)
                .name("Contracts")
                .flow()
                .build();
        private final Indicator<Count> persons =
                Indicator.builder("persons", Count.class).stock().build();
        private final Dataset dataset = Dataset.of(
                Measurement.builder(contracts)
                        .region(Regions.of("CN-BJ"))
                        .period("2023/2024")
                        .dimension("industry sector", "C 10")
                        .value(Figure.money("CNY", "84.370", Scale.BILLION))
                        .build(),
                Measurement.builder(persons)
                        .region(Regions.of("CN-TJ"))
                        .period("2024-Q1")
                        .statuses(Statuses.parse("B,P"))
                        .value(Figure.of(Count.of(7, "persons")))
                        .build(),
                Measurement.builder(persons)
                        .region(Regions.of("CN-TJ"))
                        .period("2024-Q2")
                        .statuses(Statuses.parse("O"))
                        .build());

        @Test
        void dataset_isReadEqual() throws IOException {
            String text = SdmxJson.write(SdmxMessage.from(dataset));
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            SdmxJson.write(dataset, stream);

            assertThat(SdmxJson.readDocument(text).toDataset()).isEqualTo(dataset);
            assertThat(SdmxJson.read(new ByteArrayInputStream(stream.toByteArray())))
                    .isEqualTo(dataset);
            assertThat(SdmxJson.write(
                            SdmxMessage.from(SdmxJson.readDocument(text).toDataset())))
                    .isEqualTo(text);
        }

        @Test
        void dataset_isWrittenWithSdmxConcepts() {
            SdmxMessage message = SdmxMessage.from(dataset);

            assertThat(message.observations().map(SdmxObservation::toString))
                    .containsExactly(
                            "{INDICATOR=\"contracts\", REF_AREA=\"CN-BJ\", TIME_PERIOD=\"2023/2024\","
                                    + " D_industry_sector=\"C 10\"} "
                                    + "84370000000 {UNIT_MEASURE=\"CNY\", UNIT_MULT=\"0\"}",
                            "{INDICATOR=\"persons\", REF_AREA=\"CN-TJ\", TIME_PERIOD=\"2024-Q1\","
                                    + " D_industry_sector=\"_Z\"} "
                                    + "7 {UNIT_MEASURE=\"persons\", UNIT_MULT=\"0\", OBS_STATUS=\"B,P\"}",
                            "{INDICATOR=\"persons_\", REF_AREA=\"CN-TJ\", TIME_PERIOD=\"2024-Q2\","
                                    + " D_industry_sector=\"_Z\"} "
                                    + "missing {OBS_STATUS=\"O\"}");
            assertThat(message.structures().get(0).annotations())
                    .extracting(SdmxAnnotation::type)
                    .map(type -> type.orElse(""))
                    .containsExactly("REGIOSTAT");
        }

        @Test
        void emptyDataset_isReadEqual(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("empty.json");
            SdmxJson.write(Dataset.of(), file);

            assertThat(SdmxJson.read(file)).isEqualTo(Dataset.of());
            assertThat(SdmxJson.readDocument(file).dataSets()).hasSize(1);
        }

        @Test
        void mapping_takesPrecedenceOverRestorationData() {
            Dataset under = SdmxJson.readDocument(SdmxJson.write(SdmxMessage.from(dataset.withoutMissing())))
                    .toDataset(Mapping.sdmx());

            assertThat(under).isNotEqualTo(dataset);
            assertThat(under.stream().map(Object::toString))
                    .anySatisfy(text ->
                            assertThat(text).contains("CN-BJ, 2023/2024").contains("CNY 84370000000"));
        }

        @Test
        void inconsistentRestorationData_isRejected() {
            String text = SdmxJson.write(SdmxMessage.from(dataset)).replace("\\\"version\\\":1", "\\\"version\\\":9");

            assertThatThrownBy(() -> SdmxJson.readDocument(text).toDataset())
                    .isInstanceOfSatisfying(
                            JsonFormatException.class,
                            rejected ->
                                    assertThat(rejected.pointer()).startsWith("/data/structures/0/annotations/0/text"));
        }
    }
}
