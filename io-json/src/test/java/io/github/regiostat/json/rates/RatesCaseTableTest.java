// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.json.CaseFile;
import io.github.regiostat.json.CaseFile.Case;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that the reader accepts or rejects, with the location and message of the failure. */
class RatesCaseTableTest {
    static Stream<Case> accepted() {
        return CaseFile.read(RatesCaseTableTest.class, "accepted.cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void accepted(Case testCase) {
        assertThat(RatesJson.readDocument(testCase.text("json")).quotes()).hasSize(testCase.number("rates"));
    }

    static Stream<Case> rejected() {
        return CaseFile.read(RatesCaseTableTest.class, "rejected.cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejected(Case testCase) {
        testCase.assertRejected(() -> RatesJson.readDocument(testCase.text("json")));
    }
}
