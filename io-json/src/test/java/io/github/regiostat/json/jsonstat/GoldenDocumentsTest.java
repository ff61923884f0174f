// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small documents, their cells and their written form. */
class GoldenDocumentsTest {
    private static String text(String name) throws IOException {
        try (InputStream in = GoldenDocumentsTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String description(JsonStatDocument document) {
        StringBuilder description = new StringBuilder(document + "\n");
        for (int i = 0; i < document.cubes().size(); i++) {
            Cube cube = document.cubes().get(i);
            description
                    .append('\n')
                    .append(document.name(i).map(name -> name + ": ").orElse(""))
                    .append(cube)
                    .append('\n');
            cube.cells().forEach(cell -> description.append(cell).append('\n'));
        }
        return description.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"population", "bundle", "collection", "metadata-only", "dimension"})
    void document_isReadAndWritten(String name) throws IOException {
        JsonStatDocument document = JsonStat.readDocument(text(name + ".json"));
        String written = JsonStat.write(document);
        assertThat(description(document)).isEqualTo(text(name + ".txt"));
        assertThat(written).isEqualTo(text(name + "-written.json").stripTrailing());
        JsonStatDocument again = JsonStat.readDocument(written);
        assertThat(again.cubes()).isEqualTo(document.cubes());
        assertThat(JsonStat.write(again)).isEqualTo(written);
    }
}
