// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.json.CaseFile;
import io.github.regiostat.json.CaseFile.Case;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that the reader rejects, with the whole message. */
class RejectedDocumentsTest {
    static Stream<Case> rejected() {
        return CaseFile.read(RejectedDocumentsTest.class, "rejected.cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejected(Case testCase) {
        String json = testCase.text("json");
        String pointer = testCase.text("pointer");
        String message = "Line 1, column " + testCase.number("column") + (pointer.isEmpty() ? "" : ", at " + pointer)
                + ": " + testCase.text("message");

        assertThatThrownBy(() -> JsonStat.readDocument(json))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> JsonStat.readDocument(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage(message);
    }

    @Test
    void read_rejectsCyclesOfManyCategories() {
        StringBuilder index = new StringBuilder("'c0'");
        StringBuilder child = new StringBuilder();
        int many = 20_000;
        for (int i = 1; i <= many; i++) {
            index.append(", 'c").append(i).append("'");
            child.append(i == 1 ? "" : ", ").append("'c" + (i - 1) + "': ['c" + i + "']");
        }
        String dimension = "{'class': 'dimension', 'category': {'index': [" + index + "], 'child': {" + child;
        assertThat(JsonStat.readDocument(Texts.json(dimension + "}}}"))
                        .dimension()
                        .orElseThrow()
                        .size())
                .isEqualTo(many + 1);
        assertThatThrownBy(() -> JsonStat.readDocument(Texts.json(dimension + ", 'c" + many + "': ['c7']}}}")))
                .isInstanceOfSatisfying(
                        JsonFormatException.class,
                        rejected -> assertThat(rejected.reason())
                                .matches("Category must not be its own descendant, but was 'c[0-9]+' \\(rule"
                                        + " CHILD_CYCLE\\)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'0': 1,\\n '7': 2,\\n '1': 3 | Line 3, column 2, at /value/7: Position of a value must be below 2,"
                        + " the number of cells, but was 7",
                "'9': 1,\\n '7': 2,\\n '8': 3 | Line 2, column 1, at /value/9: Position of a value must be below 2,"
                        + " the number of cells, but was 9",
                "'1': 1,\\n '0': 2,\\n '1': 3 | Line 4, column 2, at /value/1: Position of a value must be unique,"
                        + " but 1 is repeated",
                "'0': 1,\\n '0': 2,\\n '0': 3 | Line 4, column 2, at /value/0: Position of a value must be unique,"
                        + " but 0 is repeated"
            })
    void duplicatePosition_isReportedAtItsSecondOccurrence(String positions, String message) {
        String values = "'value': {\n" + positions.replace("\\n", "\n") + "}";
        String size = "'id': ['x'], 'size': [2], 'dimension': {'x': {'category': {'index': ['a', 'b']}}}";
        for (String members : List.of(values + ",\n" + size, size + ", " + values)) {
            for (String member : List.of("value", "status")) {
                String text = member.equals("value")
                        ? members
                        : members.replace("'value'", "'status'").replaceAll("': ([0-9])", "': '$1'");
                String expected = member.equals("value")
                        ? message
                        : message.replace("/value", "/status").replace("a value", "a status");
                assertThatThrownBy(() -> JsonStat.readDocument(Texts.json("{" + text + "}")))
                        .hasMessageStartingWith(expected);
            }
        }
    }

    @Test
    void duplicatePosition_afterAThousandUnorderedOnes_isReportedAtTheObject() {
        StringBuilder values = new StringBuilder("'value': {'5000': 0");
        for (int i = 0; i < 2000; i++) {
            values.append(", '").append(i).append("': 1");
        }
        String text = "{'id': [], 'size': [], 'dimension': {},\n" + values + ", '1500': 2}}";
        assertThatThrownBy(() -> JsonStat.readDocument(Texts.json(text.replace("[]", "['x']")
                        .replace("'size': ['x']", "'size': [6000]")
                        .replace("{},", "{'x': {}},"))))
                .hasMessageStartingWith("Line 2, column 10, at /value/1500: Position of a value must be unique");
    }

    @Test
    void read_rejectsInvalidUtf8() {
        byte[] latin1 = Texts.json("{'label': 'Köln'}").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> JsonStat.readDocument(new ByteArrayInputStream(latin1)))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("Line 1, column 13, at /label: Text must be UTF-8, but has malformed bytes here");
    }
}
