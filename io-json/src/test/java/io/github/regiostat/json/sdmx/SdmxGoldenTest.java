// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message of each generation, its observations and its written form. */
class SdmxGoldenTest {
    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SdmxGoldenTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"working-draft", "version-1", "version-2"})
    void observations_equalTheGoldenFile(String name) {
        SdmxMessage message = SdmxJson.readDocument(resource(name + ".json"));

        assertThat(message.observations().map(SdmxObservation::toString))
                .containsExactlyElementsOf(resource(name + ".txt").lines().toList());
        assertThat(message.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"working-draft", "version-2"})
    void message_isWritten(String name) {
        assertThat(SdmxJson.write(SdmxJson.readDocument(resource(name + ".json"))))
                .isEqualTo(resource(name + ".written.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"working-draft", "version-1", "version-2"})
    void writtenMessage_hasTheSameObservations(String name) {
        SdmxMessage message = SdmxJson.readDocument(resource(name + ".json"));

        SdmxMessage again = SdmxJson.readDocument(SdmxJson.write(message));

        assertThat(again.generation()).isEqualTo(SdmxGeneration.V2);
        assertThat(again.observations())
                .containsExactlyElementsOf(message.observations().toList());
        assertThat(again.dataSets())
                .extracting(SdmxDataSet::action)
                .containsExactlyElementsOf(
                        message.dataSets().stream().map(SdmxDataSet::action).toList());
    }

    @Test
    void messageOfVersion2_isReadEqual() {
        SdmxMessage message = SdmxJson.readDocument(resource("version-2.json"));

        assertThat(SdmxJson.readDocument(SdmxJson.write(message)))
                .isEqualTo(message)
                .hasSameHashCodeAs(message);
    }

    @Test
    void dataset_equalsTheGoldenFile() {
        assertThat(SdmxJson.readDocument(resource("version-2.json")).toDataset().stream()
                        .map(Object::toString))
                .containsExactlyElementsOf(
                        resource("version-2.dataset.txt").lines().toList());
    }
}
