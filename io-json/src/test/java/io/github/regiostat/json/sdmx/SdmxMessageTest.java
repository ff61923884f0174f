// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.regiostat.io.JsonFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdmxMessageTest {
    private static final SdmxMessage DRAFT = message("working-draft.json");
    private static final SdmxMessage FIRST = message("version-1.json");
    private static final SdmxMessage LATEST = message("version-2.json");

    private static SdmxMessage message(String resource) {
        try (InputStream in = Objects.requireNonNull(SdmxMessageTest.class.getResourceAsStream(resource), resource)) {
            return SdmxJson.readDocument(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SdmxMessage read(String text) {
        return SdmxJson.readDocument(text.replace('\'', '"'));
    }

    @Nested
    class Header {
        @Test
        void generation_isDetectedByTheMembers() {
            assertThat(DRAFT.generation()).isEqualTo(SdmxGeneration.WORKING_DRAFT);
            assertThat(FIRST.generation()).isEqualTo(SdmxGeneration.V1);
            assertThat(LATEST.generation()).isEqualTo(SdmxGeneration.V2);
            assertThat(read("{'dataSets': []}").generation()).isEqualTo(SdmxGeneration.WORKING_DRAFT);
            assertThat(read("{'meta': {}}").generation()).isEqualTo(SdmxGeneration.V2);
            assertThat(read("{'meta': {'schema': 'https://x/1.0/y.json'}, 'data': {}}")
                            .generation())
                    .isEqualTo(SdmxGeneration.V1);
        }

        @Test
        void members_areThoseOfTheHeader() {
            assertThat(DRAFT.id()).contains("contracts-2024");
            assertThat(DRAFT.prepared()).contains("2025-03-27T08:00:00+08:00");
            assertThat(DRAFT.isTest()).isTrue();
            assertThat(DRAFT.sender().flatMap(SdmxParty::id)).contains("BJSTAT");
            assertThat(DRAFT.receivers()).extracting(SdmxParty::id).containsExactly(Optional.of("REGIOSTAT"));
            assertThat(DRAFT.links()).extracting(SdmxLink::rel).containsExactly(Optional.of("request"));
            assertThat(DRAFT.header())
                    .containsEntry("request", "{\"uri\":\"https://example.org/data/CONTRACTS/A.CN-BJ\"}");
            assertThat(DRAFT.languages()).isEmpty();
            assertThat(DRAFT.schema()).isEmpty();

            assertThat(FIRST.schema())
                    .hasValueSatisfying(schema -> assertThat(schema).contains("/1.0/"));
            assertThat(LATEST.schema()).contains("https://json.sdmx.org/2.1/sdmx-json-data-schema.json");
            assertThat(LATEST.languages()).containsExactly("en", "zh");
            assertThat(LATEST.sender().orElseThrow().name().in("zh")).contains("北京统计");
            assertThat(LATEST.sender().orElseThrow().members()).containsKey("contacts");
            assertThat(LATEST.receivers()).extracting(SdmxParty::toString).containsExactly("REGIOSTAT");
            assertThat(LATEST.name().best()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  \n", "\ufeff"})
        void emptyText_isRejected(String text) {
            assertThatThrownBy(() -> SdmxJson.readDocument(text))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageEndingWith(
                            "Text must be an SDMX-JSON message, but is empty: check that the download is complete");
        }

        @Test
        void parties_areReadFromArrays() {
            SdmxMessage message =
                    read("{'meta': {'sender': [{'id': 'A'}], 'receiver': [{'id': 'B'}, {'name': 'C'}]}, 'data': {}}");

            assertThat(message.sender()).map(SdmxParty::toString).contains("A");
            assertThat(message.receivers()).map(SdmxParty::toString).containsExactly("B", "C");
        }

        @Test
        void errors_mayAccompanyData() {
            SdmxMessage message = read(
                    "{'errors': [{'code': 400, 'title': 'so', 'titles': {'fr': 'ainsi'}, 'detail': 'more', 'x-a': 1}, "
                            + "{'code': 150, 'message': 'that'}], 'dataSets': [{}]}");

            assertThat(message.errors()).map(SdmxError::toString).containsExactly("400: so: more", "150: that");
            assertThat(message.errors().get(0).title().in("fr")).contains("ainsi");
            assertThat(message.errors().get(0).members()).containsEntry("x-a", "1");
            assertThat(SdmxJson.write(message))
                    .endsWith("\"errors\":[{\"code\":400,\"x-a\":1,\"title\":\"so\",\"titles\":{\"fr\":\"ainsi\"},"
                            + "\"detail\":\"more\"},"
                            + "{\"code\":150,\"title\":\"that\"}]}");
        }

        @Test
        void toString_showsSummary() {
            assertThat(DRAFT).hasToString("SDMX-JSON 1.0-wd of BJSTAT, 5 observations");
            assertThat(LATEST).hasToString("SDMX-JSON 2.1 of BJSTAT, 4 observations");
        }

        @Test
        void version_isThatOfTheSchema() {
            assertThat(DRAFT.version()).isEqualTo("1.0-wd");
            assertThat(FIRST.version()).isEqualTo("1.0");
            assertThat(LATEST.version()).isEqualTo("2.1");
            assertThat(read("{'data': {'structures': []}}").version()).isEqualTo("2.0");
            assertThat(read("{'meta': {'schema': 'https://x/schemas/2.0.0/y.json'}, 'data': {'structures': []}}")
                            .version())
                    .isEqualTo("2.0");
        }

        @Test
        void messages_withEqualContent_areEqual() {
            assertThat(message("version-2.json")).isEqualTo(LATEST).hasSameHashCodeAs(LATEST);
            assertThat(LATEST).isNotEqualTo(FIRST).isNotEqualTo(DRAFT);
        }
    }

    @Nested
    class Structures {
        private final SdmxStructure structure = LATEST.structures().get(0);

        @Test
        void structure_hasNamesAndLinks() {
            assertThat(structure.name().best()).contains("Technology contracts");
            assertThat(structure.name().languages())
                    .containsExactly(entry("en", "Technology contracts"), entry("zh", "技术合同"));
            assertThat(structure.description().best()).contains("Output of technology contracts by place");
            assertThat(structure.urn())
                    .contains("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BJSTAT:CONTRACTS(1.0)");
            assertThat(structure.links().get(0).title().best()).contains("Contracts");
            assertThat(structure.links())
                    .map(SdmxLink::toString)
                    .containsExactly(
                            "dataflow: urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BJSTAT:CONTRACTS(1.0)");
            assertThat(structure.dataSets()).containsExactly(0);
            assertThat(structure).hasToString("Technology contracts by FREQ, COUNTERPART_AREA, REF_AREA, TIME_PERIOD");
        }

        @Test
        void dimensions_areInTheOrderOfTheKey() {
            assertThat(structure.dimensions())
                    .extracting(SdmxComponent::id)
                    .containsExactly("FREQ", "COUNTERPART_AREA", "REF_AREA", "TIME_PERIOD");
            assertThat(structure.dimensions(SdmxLevel.SERIES))
                    .extracting(SdmxComponent::id)
                    .containsExactly("REF_AREA", "COUNTERPART_AREA");
            assertThat(DRAFT.structures().get(0).dimensions())
                    .extracting(SdmxComponent::keyPosition)
                    .containsExactly(OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(2), OptionalInt.empty());
        }

        @Test
        void component_hasAllMembers() {
            SdmxComponent region = structure.dimensions(SdmxLevel.SERIES).get(0);

            assertThat(region.roles()).containsExactly("REF_AREA");
            assertThat(region.isCoded()).isTrue();
            assertThat(region).hasToString("REF_AREA (From)");
            SdmxValue beijing = region.values().get(0);
            assertThat(beijing.id()).contains("CN-BJ");
            assertThat(beijing.content()).contains(SdmxContent.of("CN-BJ"));
            assertThat(beijing.name().in("zh-Hans", "en")).contains("北京");
            assertThat(beijing.parent()).contains("CN");
            assertThat(beijing.members()).containsEntry("order", "1");
            assertThat(beijing).hasToString("CN-BJ (Beijing)");

            SdmxComponent period = structure.dimensions(SdmxLevel.OBSERVATION).get(0);
            assertThat(period.dataType()).contains("GregorianYear");
            assertThat(period.values().get(0).id()).isEmpty();
            assertThat(period.values().get(0).start()).contains("2023-01-01T00:00:00Z");
            assertThat(period.values().get(0).end()).contains("2023-12-31T23:59:59Z");
            assertThat(period.values().get(1)).hasToString("2024");

            SdmxComponent status = structure.attributes(SdmxLevel.OBSERVATION).get(1);
            assertThat(status.defaultValue()).contains("A");
            assertThat(status.relationship())
                    .map(SdmxRelationship::isObservation)
                    .contains(true);
            assertThat(structure.attributes()).extracting(SdmxComponent::level).isSorted();
            assertThat(structure.measures()).extracting(SdmxComponent::id).containsExactly("OBS_VALUE");
            assertThat(structure.measures().get(0).members()).containsEntry("isMandatory", "true");
        }

        @Test
        void relationships_areReadInEveryNotation() {
            List<SdmxRelationship> relationships = read("""
                            {'data': {'structures': [{'attributes': {'dataSet': [
                               {'id': 'A', 'relationship': {'dataflow': {}}}, {'id': 'B', 'relationship': {'none': {}}},
                               {'id': 'C', 'relationship': {'dimensions': ['X', 'Y'], 'measures': ['M']}},
                               {'id': 'D', 'relationship': {'observation': {}}}, {'id': 'E', 'relationship': \
                            {'primaryMeasure': 'M'}}]}}]}}
                            """).structures().get(0).attributes().stream()
                    .map(attribute -> attribute.relationship().orElseThrow())
                    .toList();

            assertThat(relationships)
                    .map(SdmxRelationship::toString)
                    .containsExactly("dataflow", "dataflow", "X, Y of M", "observation", "observation");
            assertThat(relationships)
                    .map(SdmxRelationship::isDataflow)
                    .containsExactly(true, true, false, false, false);
            assertThat(relationships)
                    .map(SdmxRelationship::isObservation)
                    .containsExactly(false, false, false, true, true);
        }

        @Test
        void annotations_areInTheStructure() {
            SdmxAnnotation annotation = structure.annotations().get(0);

            assertThat(annotation.id()).contains("S1");
            assertThat(annotation.title()).contains("Sources");
            assertThat(annotation.type()).isEmpty();
            assertThat(annotation.value()).isEmpty();
            assertThat(annotation.text().in("en")).contains("Reports of the parties");
            assertThat(annotation.links().get(0).href()).contains("https://example.org/notes");
            assertThat(annotation).hasToString("Sources: Reports of the parties");
            assertThat(DRAFT.structures().get(0).annotations().get(0).members())
                    .containsEntry("uri", "\"https://example.org/notes\"");
        }

        @Test
        void names_areReadInSeveralLanguages() {
            SdmxText name = read("{'structure': {'name': {'en': 'One', 'fr': 'Un'}}}")
                    .structures()
                    .get(0)
                    .name();

            assertThat(name.best()).contains("One");
            assertThat(name.in("fr-CA")).contains("Un");
            assertThat(name.in("de")).contains("One");
        }
    }

    @Nested
    class DataSets {
        @Test
        void dataSet_hasAllMembers() {
            SdmxDataSet dataSet = LATEST.dataSets().get(0);

            assertThat(dataSet.index()).isZero();
            assertThat(dataSet.structureIndex()).isZero();
            assertThat(dataSet.structure()).isSameAs(LATEST.structures().get(0));
            assertThat(dataSet.action()).isEqualTo(SdmxAction.MERGE);
            assertThat(dataSet.isData()).isTrue();
            assertThat(dataSet.hasSeries()).isTrue();
            assertThat(dataSet.seriesCount()).isEqualTo(2);
            assertThat(dataSet.size()).isEqualTo(4);
            assertThat(dataSet.validFrom()).contains("2025-03-27T00:00:00Z");
            assertThat(dataSet.validTo()).isEmpty();
            assertThat(dataSet.annotations()).containsExactly(0);
            assertThat(dataSet.attributes()).containsExactly(entry("UNIT_MULT", SdmxContent.of("9")));
            assertThat(dataSet.members()).containsEntry("x-rows", "4").containsEntry("publicationYear", "\"2025\"");
            assertThat(dataSet).hasToString("Merge: 4 observations");
        }

        @Test
        void deletion_isKeptButIsNotData() {
            SdmxDataSet deletion = DRAFT.dataSets().get(1);

            assertThat(deletion.isData()).isFalse();
            assertThat(deletion.size()).isEqualTo(1);
            assertThat(deletion.observations())
                    .singleElement()
                    .satisfies(observation -> assertThat(observation.dimensions())
                            .containsEntry("COUNTERPART_AREA", SdmxContent.of("CN-HE")));
            assertThat(DRAFT.observations()).hasSize(4).noneMatch(observation -> observation.dataSet() == deletion);
        }

        @Test
        void action_hasTheDefaultOfItsGeneration() {
            assertThat(read("{'dataSets': [{}]}").dataSets().get(0).action()).isEqualTo(SdmxAction.INFORMATION);
            assertThat(read("{'data': {'structure': {}, 'dataSets': [{}]}}")
                            .dataSets()
                            .get(0)
                            .action())
                    .isEqualTo(SdmxAction.INFORMATION);
            assertThat(read("{'data': {'structures': [], 'dataSets': [{}]}}")
                            .dataSets()
                            .get(0)
                            .action())
                    .isEqualTo(SdmxAction.MERGE);
            assertThat(read("{'dataSets': [{'action': 'append'}]}")
                            .dataSets()
                            .get(0)
                            .action())
                    .isEqualTo(SdmxAction.APPEND);
        }

        @Test
        void keysToDelete_mayOmitDimensions() {
            SdmxMessage message = read("""
                    {'structure': {'dimensions': {'observation': [{'id': 'A', 'values': [{'id': 'a'}]}, {'id': 'B', \
                    'values': [{'id': 'b'}]}]}},
                     'dataSets': [{'observations': {':0': [], '0:~': []}, 'action': 'Delete'}]}
                    """);

            assertThat(message.dataSets()
                            .get(0)
                            .observations()
                            .map(observation -> observation.dimensions().toString()))
                    .containsExactly("{B=\"b\"}", "{A=\"a\"}");
            assertThat(message.observations()).isEmpty();
        }
    }

    @Nested
    class Observations {
        @Test
        void observation_hasItsPointer() {
            assertThat(LATEST.observations().map(SdmxObservation::pointer))
                    .containsExactly(
                            "/data/dataSets/0/series/0:0/observations/0",
                            "/data/dataSets/0/series/0:0/observations/1",
                            "/data/dataSets/0/series/0:1/observations/1",
                            "/data/dataSets/0/series/0:1/observations/0");
            assertThat(FIRST.observations().map(SdmxObservation::pointer))
                    .contains("/data/dataSets/0/observations/1:0:0");
            assertThat(DRAFT.observations().map(SdmxObservation::pointer))
                    .contains("/dataSets/0/series/0:0/observations/1");
        }

        @Test
        void observation_hasItsAnnotations() {
            assertThat(LATEST.observations().map(SdmxObservation::annotations))
                    .containsExactly(List.of(), List.of(0), List.of(), List.of());
        }

        @Test
        void value_isNumberTextOrMissing() {
            List<SdmxObservation> observations = read("""
                            {'structure': {'dimensions': {'observation': [{'id': 'A', 'values': [{'id': 'a'}, \
                            {'id': 'b'}, {'id': 'c'}]}]}},
                             'dataSets': [{'observations': {'0': [7.00], '1': ['few'], '2': [null]}}]}
                            """).observations().toList();

            assertThat(observations)
                    .map(SdmxObservation::value)
                    .containsExactly(Optional.of("7.00"), Optional.empty(), Optional.empty());
            assertThat(observations)
                    .map(SdmxObservation::text)
                    .containsExactly(Optional.empty(), Optional.of(SdmxContent.of("few")), Optional.empty());
            assertThat(observations).map(SdmxObservation::isMissing).containsExactly(false, false, true);
            assertThat(observations).map(SdmxObservation::measure).containsOnly("OBS_VALUE");
        }

        @Test
        void hasSeveralMeasures_comparesIds() {
            String structure = "{'measures': {'observation': [%s]}}";
            String one = structure.formatted("{'id': 'OBS_VALUE'}");

            assertThat(read("{'data': {'structures': [{}, " + one + "]}}").hasSeveralMeasures())
                    .isFalse();
            assertThat(read("{'data': {'structures': [" + one + ", " + structure.formatted("{'id': 'LOW'}") + "]}}")
                            .hasSeveralMeasures())
                    .isTrue();
            assertThat(read("{'data': {'structures': [" + structure.formatted("{'id': 'LOW'}, {'id': 'HIGH'}") + "]}}")
                            .hasSeveralMeasures())
                    .isTrue();
        }

        @Test
        void codedMeasure_hasTheValueOfItsIndex() {
            List<SdmxObservation> observations = read("""
                            {'data': {'structures': [{'dimensions': {'observation': [{'id': 'A', 'values': [{'id': \
                            'a'}, {'id': 'b'}, {'id': 'c'}]}]},
                               'measures': {'observation': [{'id': 'M', 'values': [{'id': '1'}, {'value': '2.50'}, \
                            null]}]}}],
                             'dataSets': [{'observations': {'0': [0], '1': [1], '2': [2]}}]}}
                            """).observations().toList();

            assertThat(observations)
                    .map(SdmxObservation::value)
                    .containsExactly(Optional.empty(), Optional.of("2.50"), Optional.empty());
            assertThat(observations)
                    .map(SdmxObservation::text)
                    .containsExactly(Optional.of(SdmxContent.of("1")), Optional.empty(), Optional.empty());
        }

        @Test
        void faults_listIndexesOutOfRange() {
            String text = """
                    {'structure': {'dimensions': {'series': [{'id': 'A', 'values': [{'id': 'a'}]}], 'observation': \
                    [{'id': 'B', 'values': [{'id': 'b'},
                       {'id': 'c'}]}]}, 'attributes': {'series': [{'id': 'S', 'values': [{'id': 's'}]}], \
                    'observation': [{'id': 'O', 'default': 'o', 'values': []}]}},
                     'dataSets': [{'series': {'0': {'attributes': [1], 'observations': {'0': [1, 0], '1': [2, 7]}}}}]}
                    """;
            SdmxMessage message = read(text);

            assertThat(message.faults())
                    .containsExactly(
                            "Line 3, column 48, at /dataSets/0/series/0/attributes/0: "
                                    + "Index of attribute 'S' must be an index from 0 to 0, but was 1",
                            "Line 3, column 78, at /dataSets/0/series/0/observations/0/1: "
                                    + "Index of attribute 'O' must be absent, because there is nothing to refer to,"
                                    + " but was 0");
            assertThat(message.observations()).map(SdmxObservation::attributes).allMatch(Map::isEmpty);
            assertThat(SdmxJson.write(message))
                    .contains("\"attributes\":[1],\"observations\":{\"0\":[1,0],\"1\":[2,7]}");
        }

        @Test
        void iterator_endsAfterTheLast() {
            Iterator<SdmxObservation> observations =
                    LATEST.dataSets().get(0).observations().iterator();
            observations.forEachRemaining(observation -> {});

            assertThatThrownBy(observations::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Nested
    class Contents {
        @Test
        void content_isTextOrJson() {
            assertThat(SdmxContent.of("say \"so\"").json()).isEqualTo("\"say \\\"so\\\"\"");
            assertThat(SdmxContent.ofJson("\"a\\u000a\\\\b\"").text()).isEqualTo("a\n\\b");
            assertThat(SdmxContent.ofJson("[1,\"x\"]").text()).isEqualTo("[1,\"x\"]");
            assertThat(SdmxContent.ofJson("2.50").isText()).isFalse();
            assertThat(SdmxContent.of("2.50")).isNotEqualTo(SdmxContent.ofJson("2.50"));
            assertThat(SdmxContent.of("A"))
                    .isEqualTo(SdmxContent.ofJson("\"A\""))
                    .hasToString("\"A\"");
        }
    }

    @Nested
    class Texts {
        @TempDir
        Path folder;

        @Test
        void file_isReadAndWrittenLikeAStream() throws IOException {
            Path file = folder.resolve("message.json");
            SdmxJson.write(LATEST, file);
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            SdmxJson.write(LATEST, stream);

            assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(SdmxJson.write(LATEST));
            assertThat(file).hasContent(SdmxJson.write(LATEST));
            assertThat(SdmxJson.readDocument(file)).isEqualTo(LATEST);
            assertThat(SdmxJson.readDocument(new ByteArrayInputStream(stream.toByteArray())))
                    .isEqualTo(LATEST);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(file);
            }
        }

        @Test
        void stream_isNotClosed() throws IOException {
            SdmxJson.write(LATEST, new OutputStream() {
                @Override
                public void write(int b) {}

                @Override
                public void close() {
                    throw new AssertionError("closed");
                }
            });
            SdmxJson.readDocument(new ByteArrayInputStream("{\"dataSets\": []}".getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() {
                    throw new AssertionError("closed");
                }
            });
        }

        @Test
        void failingStream_throwsItsException() {
            OutputStream full = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("no space left");
                }
            };

            assertThatThrownBy(() -> SdmxJson.write(LATEST, full))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no space left");
        }
    }
}
