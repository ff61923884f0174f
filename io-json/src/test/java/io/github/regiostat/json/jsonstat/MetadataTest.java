// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.JsonFormatException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {
    @ParameterizedTest
    @CsvSource({
        "2012-11-27, , 2012-11-27",
        "2012-1-5, , 2012-01-05",
        "2012-01-22T12:30:02Z, 2012-01-22T12:30:02Z, 2012-01-22",
        "2012-01-22T12:30Z, 2012-01-22T12:30:00Z, 2012-01-22",
        "2012-01-22T12:30:02.123Z, 2012-01-22T12:30:02.123Z, 2012-01-22",
        "2024-11-08T23:00:00+02:00, 2024-11-08T23:00:00+02:00, 2024-11-08",
        "2024-11-08T23:00:00+0200, 2024-11-08T23:00:00+02:00, 2024-11-08",
        "2024-11-08T23:00:00+02, 2024-11-08T23:00:00+02:00, 2024-11-08",
        "2024-11-08T23:00:00-0330, 2024-11-08T23:00:00-03:30, 2024-11-08",
        "2023-06-27T12:58:59, , 2023-06-27",
        "2023-06-27 12:58, , 2023-06-27",
        "2023-02-30, , ",
        "2023-02-30T00:00:00Z, , ",
        "17/10/2013 16:51:00, , ",
        "VALUE_HAS_BEEN_REPLACED, , ",
        "'', , ",
        "2012, , ",
        "2012-11-27x, , "
    })
    void updated_isParsedInAllFormats(String text, OffsetDateTime moment, LocalDate day) {
        Metadata metadata = Metadata.builder().updated(text).build();
        assertThat(metadata.updated()).contains(text);
        if (moment == null) {
            assertThat(metadata.updatedAt()).isEmpty();
        } else {
            assertThat(metadata.updatedAt()).contains(moment);
        }
        if (day == null) {
            assertThat(metadata.updatedOn()).isEmpty();
        } else {
            assertThat(metadata.updatedOn()).contains(day);
        }
    }

    @Test
    void updated_isKeptAsText() {
        assertThat(Texts.cube(Texts.ofTwoCells("'updated': 1446764400000"))
                        .metadata()
                        .updated())
                .contains("1446764400000");
        assertThat(Texts.cube(Texts.ofTwoCells("'updated': null")).metadata().updated())
                .isEmpty();
        assertThat(Metadata.NONE.updatedAt()).isEmpty();
        assertThat(Metadata.NONE.updatedOn()).isEmpty();
    }

    @Test
    void read_keepsAllMembers() {
        Metadata read = Texts.cube(Texts.ofTwoCells("""
                'label': 'L', 'source': 'S', 'updated': '2012-11-27', 'href': 'https://example.org', 'note': 'alone',
                'link': {'alternate': [{'type': 'text/csv', 'href': 'https://example.org/a.csv', 'size': [2], 'x': 1}]},
                'extension': {'n': 1.50, 'e': '\\u0007', 'd': {}}, 'error': [{'id': 7}], 'measure': [4729]
                """)).metadata();
        Link csv = read.links().get("alternate").get(0);
        assertThat(csv.mediaType()).contains("text/csv");
        assertThat(csv.metadata().otherMembers()).isEqualTo(Map.of("size", "[2]", "x", "1"));
        assertThat(csv).hasToString("text/csv at https://example.org/a.csv");
        assertThat(read)
                .isEqualTo(Metadata.builder()
                        .label("L")
                        .source("S")
                        .updated("2012-11-27")
                        .href("https://example.org")
                        .note("alone")
                        .link("alternate", csv)
                        .extension("{\"n\":1.50,\"e\":\"\\u0007\",\"d\":{}}")
                        .error("[{\"id\": 7}]")
                        .otherMember("measure", " [4729] ")
                        .build())
                .isEqualTo(read.toBuilder().build())
                .hasSameHashCodeAs(read.toBuilder().build())
                .hasToString("L");
        assertThat(Metadata.NONE).hasToString("no label");
    }

    @Test
    void equals_comparesAllMembers() {
        Metadata metadata = Metadata.builder().label("L").build();
        assertThat(metadata)
                .isNotEqualTo(Metadata.NONE)
                .isNotEqualTo(metadata.toBuilder().source("S").build())
                .isNotEqualTo(metadata.toBuilder().updated("U").build())
                .isNotEqualTo(metadata.toBuilder().href("H").build())
                .isNotEqualTo(metadata.toBuilder().note("N").build())
                .isNotEqualTo(
                        metadata.toBuilder().link("self", Link.to("a/b", "c")).build())
                .isNotEqualTo(metadata.toBuilder().extension("{}").build())
                .isNotEqualTo(metadata.toBuilder().error("[]").build())
                .isNotEqualTo(metadata.toBuilder().otherMember("o", "1").build())
                .isNotEqualTo("L");
    }

    @Test
    void extension_rejectsInvalidJson() {
        assertThatThrownBy(() -> Metadata.builder().extension("{"))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith(
                        "Line 1, column 2: Text must be JSON, but is malformed: Unexpected end-of-input");
        assertThatThrownBy(() -> Metadata.builder().otherMember("a", "{\"b\":1,\"b\":2}"))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("Line 1, column 8, at /b: Object must have each member once, but has 'b' twice");
    }
}
