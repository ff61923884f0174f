// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.CaseFile.Case;
import io.github.regiostat.json.jackson.Jackson3Mapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that the reader and the schema accept or reject, with the location and message of the failure. */
class CaseTableTest extends CaseTable {
    CaseTableTest() {
        super(Jackson3Mapper.with(JsonOptions.DEFAULT));
    }

    private static List<Error> schemaErrors(Case testCase) {
        return Schemas.errors(testCase.text("definition"), testCase.text("json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"accepted", "rejectedByReaderOnly"})
    void schema_accepts(Case testCase) {
        assertThat(schemaErrors(testCase)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejectedByReaderAndSchema")
    void schema_rejects(Case testCase) {
        assertThat(schemaErrors(testCase)).isNotEmpty();
    }
}
