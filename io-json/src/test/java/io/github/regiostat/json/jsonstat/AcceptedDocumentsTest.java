// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.regiostat.json.CaseFile;
import io.github.regiostat.json.CaseFile.Case;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that the reader accepts, with their cells. */
class AcceptedDocumentsTest {
    static Stream<Case> accepted() {
        return CaseFile.read(AcceptedDocumentsTest.class, "accepted.cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void accepted(Case testCase) {
        Cube cube = JsonStat.readDocument(testCase.text("json")).cubes().get(0);
        assertThat(cube.cells().map(Cell::toString)).containsExactlyElementsOf(testCase.texts("cell"));
    }

    @ParameterizedTest
    @MethodSource
    void read_keepsUnknownMembers(String text, Map<String, String> others) {
        assertThat(Texts.cube(text).metadata().otherMembers()).isEqualTo(others);
    }

    private static Stream<Arguments> read_keepsUnknownMembers() {
        return Stream.of(
                arguments(
                        Texts.ofTwoCells("'px': {'a': [1.50, '\\u00e9', true, null, -0e1]}, 'n': 7"),
                        Map.of("px", "{\"a\":[1.50,\"é\",true,null,-0e1]}", "n", "7")),
                arguments(
                        "{'d': {'wsVersion': 'V1', "
                                + Texts.ofTwoCells("'title': null").substring(1) + "}",
                        Map.of("wsVersion", "\"V1\"", "title", "null")),
                arguments(
                        "{'px': {'label': 'x', 'a': 1}, 'class': 'dataset', "
                                + Texts.ofTwoCells("'value': []").substring(1),
                        Map.of("px", "{\"label\":\"x\",\"a\":1}")));
    }
}
