// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.worldbank.WorldBankJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonOptionsTest {
    @Test
    void options_areEqualByTheirValues() {
        JsonOptions numbers = JsonOptions.DEFAULT.withDecimalsAsNumbers(true);
        JsonOptions both = numbers.withUnknownMembersIgnored(true);
        assertThat(numbers).isNotEqualTo(JsonOptions.DEFAULT).isNotEqualTo(both);
        assertThat(both.withDecimalsAsNumbers(false).withUnknownMembersIgnored(false))
                .isEqualTo(JsonOptions.DEFAULT)
                .hasSameHashCodeAs(JsonOptions.DEFAULT);
        assertThat(both.isDecimalsAsNumbers()).isTrue();
        assertThat(both.isUnknownMembersIgnored()).isTrue();
    }

    @Test
    void toString_describesBothOptions() {
        assertThat(JsonOptions.DEFAULT).hasToString("decimals as strings, unknown members rejected");
        assertThat(JsonOptions.DEFAULT.withDecimalsAsNumbers(true).withUnknownMembersIgnored(true))
                .hasToString("decimals as numbers, unknown members ignored");
    }

    @Test
    void limits_areThoseOfTheParserUnlessSet() {
        JsonOptions limited = JsonOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withDigits(20));

        assertThat(JsonOptions.DEFAULT.limits()).isEmpty();
        assertThat(limited.limits()).contains(ReadLimits.DEFAULT.withDigits(20));
        assertThat(limited).isNotEqualTo(JsonOptions.DEFAULT);
        assertThat(limited.withDecimalsAsNumbers(true)
                        .withUnknownMembersIgnored(true)
                        .withDecimalsAsNumbers(false)
                        .withUnknownMembersIgnored(false))
                .isEqualTo(limited)
                .hasSameHashCodeAs(limited)
                .hasToString(
                        "decimals as strings, unknown members rejected, limits: " + ReadLimits.DEFAULT.withDigits(20));
    }

    private interface DocumentReader {
        Object read(InputStream in, JsonOptions options) throws IOException;
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                limited(JsonStat::readDocument, "/value/1", """
                        {"version": "2.0", "class": "dataset", "id": ["geo"], "size": [2],
                         "dimension": {"geo": {"category": {"index": ["DE", "FR"]}}}, "value": [1, 1234.56]}
                        """),
                limited(SdmxJson::readDocument, "/data/dataSets/0/observations/0/0", """
                        {"data": {
                          "structures": [{"dimensions": {"observation": [{"id": "GEO", "values": [{"id": "DE"}]}]}}],
                          "dataSets": [{"structure": 0, "observations": {"0": [1234.56]}}]}}
                        """),
                limited(WorldBankJson::readDocument, "/1/0/value", """
                        [{"page": 1, "pages": 1, "per_page": 50, "total": 1},
                         [{"indicator": {"id": "SP.POP.TOTL", "value": "Population, total"},
                           "country": {"id": "FR", "value": "France"}, "countryiso3code": "FRA", "date": "2023",
                           "value": 1234.56, "unit": "", "obs_status": "", "decimal": 0}]]
                        """));
    }

    private static Arguments limited(DocumentReader reader, String pointer, String text) {
        return Arguments.of(reader, pointer, text);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void limits_applyToDocumentsOfOtherFormats(DocumentReader reader, String pointer, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonOptions six = JsonOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withDigits(6));
        JsonOptions five = JsonOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withDigits(5));

        assertThat(reader.read(new ByteArrayInputStream(bytes), six))
                .isEqualTo(reader.read(new ByteArrayInputStream(bytes), JsonOptions.DEFAULT));
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> reader.read(new ByteArrayInputStream(bytes), five))
                .satisfies(rejected -> assertThat(rejected.pointer()).isEqualTo(pointer))
                .satisfies(rejected -> assertThat(rejected.reason())
                        .isEqualTo("Number must have at most 5 digits, but has 6; raise the limit with"
                                + " ReadLimits.withDigits"));
    }
}
