// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import static io.github.regiostat.json.api.ApiTexts.document;
import static io.github.regiostat.json.api.ApiTexts.mapping;
import static io.github.regiostat.json.api.ApiTexts.measurements;
import static io.github.regiostat.json.api.ApiTexts.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the format {@code json} of PxWeb. */
class PxWebTest {
    private static ApiResponse population() {
        return ApiJson.readDocument(ApiFormat.PXWEB, resource("pxweb.json"));
    }

    private static ApiResponse metadata() {
        return ApiJson.readDocument(ApiFormat.PXWEB, resource("pxweb-metadata.json"));
    }

    /** Returns a table of one value. */
    private static ApiResponse oneValue(String value) {
        return document(
                ApiFormat.PXWEB,
                "{'columns': [{'code': 'Region', 'type': 'd'}, {'code': 'Tid', 'type': 't'}, {'code': 'X', 'type':"
                        + " 'c'}], 'data': [{'key': ['SE', '2024'], 'values': [" + value + "]}]}");
    }

    @Nested
    class Documents {
        /** The category of the region has the code of the column of values. */
        @Test
        void commentOnARegion_isNotOneOnValues() {
            ApiResponse response = document(
                    ApiFormat.PXWEB,
                    "{'columns': [{'code': 'Region', 'type': 'd'}, {'code': 'SE', 'type': 'c'}], 'data': [{'key':"
                            + " ['SE'], 'values': ['1']}, {'key': ['NO'], 'values': ['2']}], 'comments': [{'variable':"
                            + " 'Region', 'value': 'SE', 'comment': 'x'}]}");

            assertThat(response.observations())
                    .extracting(ApiObservation::attributes)
                    .containsExactly(Map.of("comment", "x"), Map.of());
        }

        @Test
        void commentsOnNoCategory_areOtherMembers() {
            ApiResponse response = document(
                    ApiFormat.PXWEB,
                    "{'comments': [{'variable': 'X', 'value': 'X', 'comment': 'of values'},"
                            + " {'variable': 'Sex', 'value': '1', 'comment': 'of another'}],"
                            + " 'columns': [{'code': 'Region', 'type': 'd', 'comment': 'of regions'},"
                            + " {'code': 'X', 'type': 'c'}], 'data': [{'key': ['SE'], 'values': ['1']}]}");

            assertThat(response.observations().get(0).attributes()).containsExactly(entry("comment", "of values"));
            assertThat(response.otherMembers())
                    .containsOnly(
                            entry("/columns/0/comment", "\"of regions\""),
                            entry("/comments/1", "{\"comment\":\"of another\",\"value\":\"1\",\"variable\":\"Sex\"}"));
        }

        @Test
        void eachValue_isAnObservation() {
            ApiResponse response = population();

            assertThat(response).hasToString("pxweb: 8 observations of Region, Tid, ContentsCode");
            assertThat(response.title()).contains("Population and area by region and year");
            assertThat(response.publisher()).contains("Statistics Sweden");
            assertThat(response.lastUpdated()).contains("2024-02-22T07:00:00Z");
            assertThat(response.observations())
                    .extracting(ApiObservation::toString)
                    .startsWith(
                            "Region=01, Tid=2022, ContentsCode=BE0101N1: 2440027, comment=On 31 December",
                            "Region=01, Tid=2022, ContentsCode=BE0101U1: 6519.3")
                    .endsWith(
                            "Region=03, Tid=2023, ContentsCode=BE0101U1: -," + " comment=Heby is included from 2007.");
        }

        @Test
        void marks_areTexts() {
            ApiObservation missing = population().observations().get(5);

            assertThat(missing.value()).isEmpty();
            assertThat(missing.number()).isEmpty();
            assertThat(missing.text()).contains("..");
        }

        @Test
        void otherMembers_areKept() {
            assertThat(population().otherMembers()).containsExactly(entry("/metadata/0/infofile", "\"BE0101\""));
        }

        @Test
        void otherMembersOfARow_areAttributes() {
            ApiResponse response = document(
                    ApiFormat.PXWEB,
                    "{'columns': [{'code': 'R', 'type': 'd'}, {'code': 'X', 'type': 'c'}], 'data': [{'values': ['1'],"
                            + " 'flag': 'e', 'key': ['a'], 'more': [1]}, {'key': ['b'], 'values': ['2']}]}");

            assertThat(response.observations())
                    .extracting(ApiObservation::toString)
                    .containsExactly("R=a, ContentsCode=X: 1, flag=e, more=[1]", "R=b, ContentsCode=X: 2");
        }
    }

    @Nested
    class Labels {
        @Test
        void labels_areThoseOfTheMetadata() {
            ApiResponse labelled = population().withLabels(metadata());

            assertThat(labelled.categories("Region"))
                    .containsExactly(entry("01", "Stockholm county"), entry("03", "Uppsala county"));
            assertThat(labelled.categories("ContentsCode"))
                    .containsExactly(
                            entry("BE0101N1", "Population"), entry("BE0101U1", "Land area in square kilometres"));
            assertThat(labelled).isNotEqualTo(population());
            assertThat(labelled.toDataset().stream()
                            .findFirst()
                            .orElseThrow()
                            .region()
                            .name())
                    .isEqualTo("Stockholm county");
        }

        @Test
        void labelsInTheSameResponse_areUsed() {
            ApiResponse response = document(
                    ApiFormat.PXWEB,
                    "{'variables': [{'code': 'R', 'values': ['a'], 'valueTexts': ['Alpha']}], 'columns': [{'code': 'R',"
                            + " 'type': 'd'}, {'code': 'X', 'type': 'c'}], 'data': [{'key': ['a'], 'values': ['1']}]}");

            assertThat(response.categories("R")).containsExactly(entry("a", "Alpha"));
        }

        @Test
        void metadataAlone_isNoDataset() {
            assertThat(metadata().title()).contains("Population and area by region, contents and year");
            assertThatThrownBy(() -> metadata().toDataset())
                    .hasMessage("Response must have observations to be a dataset, but describes a table only; request"
                            + " the data of the table, and add these labels to them with ApiResponse.withLabels");
        }

        @Test
        void labelsOfAnotherFormat_areRejected() {
            ApiResponse fred = ApiJson.readDocument(ApiFormat.FRED, resource("fred.json"));

            assertThatThrownBy(() -> population().withLabels(fred))
                    .hasMessage("Response with labels must be of PxWeb, but is of FRED");
        }

        @Test
        void categoriesOfAnUnknownDimension_areRejected() {
            assertThatThrownBy(() -> population().categories("Sex"))
                    .hasMessage("Dimension must be one of [Region, Tid, ContentsCode], but was 'Sex'");
        }
    }

    @Nested
    class Datasets {
        @Test
        void columns_areIndicators() {
            Dataset dataset = population().toDataset();

            assertThat(measurements(dataset))
                    .containsExactly(
                            "BE0101N1, local:01, 2022: 2440027 persons",
                            "BE0101U1, local:01, 2022: 6519.3 km2",
                            "BE0101N1, local:01, 2023: 2454821 persons",
                            "BE0101U1, local:01, 2023: 6519.3 km2",
                            "BE0101N1, local:03, 2022: 400682 persons",
                            "BE0101U1, local:03, 2022: missing (O)",
                            "BE0101N1, local:03, 2023: 404589 persons",
                            "BE0101U1, local:03, 2023: missing (O)");
        }

        @Test
        void comments_areNotes() {
            List<Optional<String>> notes =
                    population().toDataset().stream().map(Measurement::note).toList();

            assertThat(notes)
                    .containsExactly(
                            Optional.of("On 31 December"),
                            Optional.empty(),
                            Optional.of("On 31 December"),
                            Optional.empty(),
                            Optional.of("Heby is included from 2007.; On 31 December"),
                            Optional.of("Heby is included from 2007."),
                            Optional.of("Heby is included from 2007.; On 31 December"),
                            Optional.of("Heby is included from 2007.; magnitude nil (-)"));
        }

        @Test
        void source_isThatOfTheMetadata() {
            Source source = population().toDataset().stream()
                    .findFirst()
                    .orElseThrow()
                    .source()
                    .orElseThrow();

            assertThat(source.publisher()).isEqualTo("Statistics Sweden");
            assertThat(source.title()).contains("Population and area by region and year");
            assertThat(source.published()).map(Object::toString).contains("2024-02-22");
        }

        @Test
        void mapping_setsRegionsAndUnits() {
            Dataset dataset = population()
                    .toDataset(mapping("{'regions': {'01': 'SE-AB', '03': 'SE-C'}, 'indicators': {'BE0101N1': {'id':"
                            + " 'population', 'unit': {'kind': 'count', 'of': 'persons'}, 'behaviour': 'stock'}}}"));

            assertThat(dataset.inRegions(Regions.of("SE-AB")).size()).isEqualTo(4);
            assertThat(measurements(dataset)).contains("population, SE-C, 2023: 404589 persons");
        }

        @Test
        void unmatchedIndicators_areRemarks() {
            List<String> remarks = new ArrayList<>();
            Mapping mapping = mapping("{'regions': {'01': 'SE-AB'}, 'indicators': {'BE0101N9': {'id': 'x'}}}");
            population().toDataset(mapping, remarks::add);
            assertThat(remarks)
                    .first()
                    .asString()
                    .startsWith("Key 'BE0101N9' in \"indicators\" of the mapping must be");
        }

        @Test
        void unmatchedKeys_areListed() {
            assertThat(population().unmatchedKeys(mapping("{'regions': {'01': 'SE-AB', '99': 'SE-C'}}")))
                    .singleElement()
                    .asString()
                    .startsWith("Key '99' in \"regions\" of the mapping must be a code or label of the document, which"
                            + " has ");
        }

        @ParameterizedTest
        @CsvSource({
            "'\"..\"', missing (O)",
            "'\"...\"', missing (O)",
            "'\".\"', missing (M)",
            "'\"-\"', missing (O)",
            "'\":\"', missing (O)",
            "'\"\"', missing (O)",
            "null, missing (O)",
            "'\"0\"', 0 unstated",
            "7.50, 7.5 unstated",
        })
        void marks_areMissingValues(String value, String expected) {
            assertThat(measurements(oneValue(value).toDataset())).containsExactly("X, SE, 2024: " + expected);
        }

        @Test
        void otherTexts_areRejected() {
            assertThatThrownBy(() -> oneValue("\"n/a\"").toDataset())
                    .hasMessage("At /data/0/values/0: Value must be a number or a text in \"texts\" of the mapping, but"
                            + " was 'n/a'; if it marks a missing value, add it to \"texts\"");
        }
    }
}
