// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bridges")
class BridgesTest {
    @Test
    void program_printsItsGoldenFile() throws IOException, SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bridges.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String printed = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        try (InputStream golden = SampleData.resource("Bridges.txt")) {
            assertThat(printed).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
