// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import static io.github.regiostat.json.worldbank.WorldBankTexts.answer;
import static io.github.regiostat.json.worldbank.WorldBankTexts.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.json.CaseFile;
import io.github.regiostat.json.CaseFile.Case;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that the reader accepts or rejects, with the location and message of the failure. */
class WorldBankCaseTableTest {
    static Stream<Case> accepted() {
        return CaseFile.read(WorldBankCaseTableTest.class, "accepted.cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void accepted(Case testCase) {
        assertThat(WorldBankJson.readDocument(testCase.text("json")).rows()).hasSize(testCase.number("rows"));
    }

    static Stream<Case> rejected() {
        return CaseFile.read(WorldBankCaseTableTest.class, "rejected.cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejected(Case testCase) {
        testCase.assertRejected(() -> WorldBankJson.readDocument(testCase.text("json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "-Infinity", ".5", "+1", "01", "1."})
    void malformedNumber_isRejected(String value) {
        JsonFormatException rejected = catchThrowableOfType(
                JsonFormatException.class,
                () -> WorldBankJson.readDocument(answer(row("X", "FR", "FRA", "2024", value))));
        assertThat(rejected).isNotNull();
        assertThat(rejected.reason()).startsWith("Text must be JSON, but is malformed: ");
        assertThat(rejected.pointer()).isEqualTo("/1/0/value");
    }
}
