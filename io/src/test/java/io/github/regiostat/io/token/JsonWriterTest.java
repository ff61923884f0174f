// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.parser.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void members_areWritten() {
        assertThat(JsonText.write(tokens -> {
                    JsonWriter<RuntimeException> out = new JsonWriter<>(tokens);
                    out.startObject();
                    out.text("text", "t");
                    out.text("value", Optional.of(2024));
                    out.whole("whole", 7);
                    out.flag("flag", true);
                    out.member("member", Optional.of("m"), out::text);
                    out.texts("texts", List.of("a", "b"));
                    out.map("map", Map.of("k", "v"), out::text);
                    out.endObject();
                }))
                .isEqualTo("{\"text\":\"t\",\"value\":\"2024\",\"whole\":7,\"flag\":true,\"member\":\"m\","
                        + "\"texts\":[\"a\",\"b\"],\"map\":{\"k\":\"v\"}}");
    }

    @Test
    void absentMembers_areLeftOut() {
        assertThat(JsonText.write(tokens -> {
                    JsonWriter<RuntimeException> out = new JsonWriter<>(tokens);
                    out.startObject();
                    out.text("value", Optional.empty());
                    out.member("member", Optional.<String>empty(), out::text);
                    out.texts("texts", List.of());
                    out.map("map", Map.<String, String>of(), out::text);
                    out.endObject();
                }))
                .isEqualTo("{}");
    }

    @Test
    void text_rejectsUnpairedSurrogates() {
        assertThatThrownBy(() -> JsonText.write(tokens -> new JsonWriter<>(tokens).text("x\ud83d")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Text must be without unpaired surrogates, but was 'x\\ud83d'");
    }
}
