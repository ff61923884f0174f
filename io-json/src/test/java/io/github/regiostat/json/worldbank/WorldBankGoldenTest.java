// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A response with every kind of row, as a document and as measurements. */
class WorldBankGoldenTest {
    @Test
    void response_isReadAsDocument() throws IOException {
        WorldBankDocument answer = WorldBankJson.readDocument(text("answer.json"));
        assertThat(answer.rows())
                .map(row -> row.indicator() + " " + row.country() + " " + row.date() + " "
                        + row.value().orElse("-"))
                .isEqualTo(lines("answer.rows.txt"));
    }

    @Test
    void response_isReadAsMeasurements() throws IOException {
        assertThat(WorldBankJson.readDocument(text("answer.json")).toDataset().stream()
                        .map(measurement -> measurement.toString())
                        .toList())
                .isEqualTo(lines("answer.measurements.txt"));
    }

    private static List<String> lines(String name) throws IOException {
        return text(name).lines().toList();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = WorldBankGoldenTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
