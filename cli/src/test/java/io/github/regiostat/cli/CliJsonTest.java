// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.TokenStreamLocation;

class CliJsonTest {
    private static final String TEXT = """
            {"a": [1,
              {"b/~": "x", "0": 2}],
             "": null}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''      | 1 | 1",
                "/a      | 1 | 7",
                "/a/0    | 1 | 8",
                "/a/1    | 2 | 3",
                "/a/1/0  | 2 | 21",
                "/a/1/b~1~0 | 2 | 11",
                "/       | 3 | 6",
                "/a/1/c  | 2 | 3",
                "/a/7/c  | 1 | 7",
                "/a/0/c  | 1 | 8",
            })
    void locate_findsValueOrInnermostEnclosingValue(String pointer, int line, int column) throws IOException {
        TokenStreamLocation found = CliJson.read(new StringReader(TEXT), in -> CliJson.locate(in, pointer));

        assertThat(found.getLineNr()).isEqualTo(line);
        assertThat(found.getColumnNr()).isEqualTo(column);
    }

    @Test
    void writeLines_endsEachLineAndWritesNothingWithoutValues() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CliJson.writeLines(out, json -> {});
        assertThat(out.size()).isZero();

        CliJson.writeLines(out, json -> json.writeString("京").writeNumber(1));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"京\"\n1\n");
    }
}
