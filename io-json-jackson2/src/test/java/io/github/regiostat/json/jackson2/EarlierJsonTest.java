// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.json.binding.MapperFormats;
import io.github.regiostat.json.jackson.Jackson3Mapper;
import io.github.regiostat.json.jackson.Mapper;
import io.github.regiostat.json.regiostat.Document;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON of earlier versions, which the tests of io-json read with Jackson 3: both mappers read and write the same. */
class EarlierJsonTest {
    private static final Mapper JACKSON_2 = Jackson2Mappers.with(JsonOptions.DEFAULT);
    private static final Mapper JACKSON_3 = Jackson3Mapper.with(JsonOptions.DEFAULT);

    static Stream<Path> files() throws IOException, URISyntaxException {
        Path directory = Path.of(Document.class
                .getResource("/io/github/regiostat/json/earlier-version")
                .toURI());
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .filter(file -> file.toString().matches(".*/([A-Z]\\w+\\.jsonl|(document|dataset)-\\d+\\.json)"))
                    .filter(file -> !file.endsWith("Mapping.jsonl"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Class<?> type(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith("document-")) {
            return Document.class;
        }
        return name.startsWith("dataset-")
                ? Dataset.class
                : MapperFormats.with(JsonOptions.DEFAULT).all().stream()
                        .<Class<?>>map(ValueJsonFormat::type)
                        .filter(type -> name.equals(type.getSimpleName() + ".jsonl"))
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("files")
    void json_isReadAsByJackson3(Path file) throws Exception {
        String text = Files.readString(file);
        for (String json : file.toString().endsWith("l") ? text.lines().toList() : List.of(text)) {
            Object value = JACKSON_2.read(json, type(file));
            assertThat(value).isEqualTo(JACKSON_3.read(json, type(file)));
            assertThat(JACKSON_2.write(value)).isEqualTo(JACKSON_3.write(value));
        }
    }
}
