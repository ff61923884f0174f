// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.json.CaseFile;
import io.github.regiostat.json.CaseFile.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that the reader accepts or rejects, with the location and message of the failure. */
class SdmxCaseTableTest {
    @TempDir
    Path directory;

    private static List<String> observations(String json) {
        return SdmxJson.readDocument(json)
                .observations()
                .map(SdmxObservation::toString)
                .toList();
    }

    static Stream<Case> accepted() {
        return CaseFile.read(SdmxCaseTableTest.class, "accepted.cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void accepted(Case testCase) {
        assertThat(observations(testCase.text("json"))).isEqualTo(testCase.texts("observation"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void written_isReadEqual(Case testCase) {
        String written = SdmxJson.write(SdmxJson.readDocument(testCase.text("json")));

        assertThat(observations(written)).isEqualTo(testCase.texts("observation"));
        assertThat(SdmxJson.write(SdmxJson.readDocument(written))).isEqualTo(written);
    }

    static Stream<Case> rejected() {
        return CaseFile.read(SdmxCaseTableTest.class, "rejected.cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejected(Case testCase) {
        JsonFormatException rejected =
                catchThrowableOfType(JsonFormatException.class, () -> SdmxJson.readDocument(testCase.text("json")));

        assertThat(rejected).isNotNull();
        assertThat(rejected.pointer()).isEqualTo(testCase.text("pointer"));
        assertThat(rejected.reason()).isEqualTo(testCase.text("message"));
        assertThat(rejected.line()).isPositive();
        assertThat(rejected.column()).isPositive();
    }

    @Test
    void failure_statesTheLocation() throws IOException {
        String text = """
                {"structure": {"dimensions": {"observation": [{"id": "TIME_PERIOD", "values": [{"id": "2024"}]}]}},
                 "dataSets": [{"observations": {
                    "0": [1],
                    "1": [2]}}]}
                """;
        Path file = Files.writeString(directory.resolve("exr.json"), text);

        assertThatThrownBy(() -> SdmxJson.readDocument(file))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("exr.json, line 4, column 5, at /dataSets/0/observations/1: "
                        + "Index of dimension 'TIME_PERIOD' must be an index from 0 to 0, but was 1");
    }
}
