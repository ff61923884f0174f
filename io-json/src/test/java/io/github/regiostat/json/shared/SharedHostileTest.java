// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that broke other readers, none of them of Regiostat JSON. Each is rejected quickly with a location, and throws
 * no other exception.
 */
@RequiresSharedFiles
class SharedHostileTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<JsonOptions> OPTIONS =
            List.of(JsonOptions.DEFAULT, JsonOptions.DEFAULT.withUnknownMembersIgnored(true));
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new RegiostatModule(JsonOptions.DEFAULT.withUnknownMembersIgnored(true)))
            .build();

    @TestFactory
    Stream<DynamicTest> hostileFile_isRejectedWithALocation() throws IOException {
        List<String> names = SharedFiles.below("hostile");
        assertThat(names).isNotEmpty();
        return names.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> Assertions.assertTimeoutPreemptively(
                                SOON, () -> assertRejected(SharedFiles.path("hostile/" + name)))));
    }

    private static void assertRejected(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (JsonOptions options : OPTIONS) {
            assertThatThrownBy(() -> RegiostatJson.readDocument(new ByteArrayInputStream(bytes), options))
                    .isInstanceOfSatisfying(JsonFormatException.class, SharedHostileTest::assertLocated);
            assertThatThrownBy(() -> {
                        try (InputStream in = new ByteArrayInputStream(bytes);
                                var lines = RegiostatJson.lines(in, options)) {
                            lines.forEachRemaining(measurement -> {});
                        }
                    })
                    .isInstanceOfSatisfying(JsonFormatException.class, SharedHostileTest::assertLocated);
        }
        boolean isNull = new String(bytes, StandardCharsets.UTF_8).strip().equals("null");
        for (Class<?> type : List.of(Document.class, Measurement.class, Quantity.class)) {
            if (isNull) {
                assertThat((Object) MAPPER.readValue(bytes, type)).isNull();
            } else {
                assertThatThrownBy(() -> MAPPER.readValue(bytes, type)).isInstanceOf(JacksonException.class);
            }
        }
    }

    private static void assertLocated(JsonFormatException refused) {
        assertThat(refused.line()).isPositive();
        assertThat(refused.column()).isPositive();
        assertThat(refused.getMessage()).doesNotContain("JsonReadFeature", "StreamRead", "getMax", "[Source");
        for (Throwable next = refused; next != null; next = next.getCause()) {
            assertThat(next).isNotInstanceOf(JacksonException.class);
            assertThat(String.valueOf(next.getMessage()).codePoints()).noneMatch(c -> {
                int type = Character.getType(c);
                return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            });
        }
    }
}
