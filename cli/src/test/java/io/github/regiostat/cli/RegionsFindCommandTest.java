// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegionsFindCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"北京", "北京市", "CN-BJ", "cn-bj", "110000", "gb2260:110000"})
    void nameOrCode_findsOneRegion(String text) {
        Run run = Run.of("regions", "find", text);

        assertThat(run).isEqualTo(new Run(0, "CN-BJ  division  Beijing, 北京市\n", ""));
    }

    @Test
    void matches_areInColumnsBestMatchFirst() {
        Run run = Run.of("regions", "find", "tianjin");

        assertThat(run.out()).isEqualTo("""
            CN-TJ              division  Tianjin, 天津市
            group:jing-jin-ji  group     Beijing-Tianjin-Hebei, 京津冀
            """);
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UK | GB  country  United Kingdom, 英国 (also UK)",
                "uk | GB  country  United Kingdom, 英国 (also UK)",
                "Peking | CN-BJ  division  Beijing, 北京市 (also Peking)"
            })
    void otherName_isPrinted(String text, String line) {
        assertThat(Run.of("regions", "find", text, "--limit", "1")).isEqualTo(new Run(0, line + "\n", ""));
    }

    @Test
    void limit_isThatOfTheBestMatches() {
        List<String> all = Run.of("regions", "find", "Berlin").lines();
        assertThat(Run.of("regions", "find", "Berlin", "--limit", "2").lines()).hasSize(2);
        assertThat(all.size()).isGreaterThan(2);
        assertThat(Run.of("regions", "find", "Berlin", "--limit", "0"))
                .isEqualTo(new Run(1, "", "regiostat: Limit must be 1 or more, but was 0\n"));
    }

    @Test
    void similarNames_areFoundIfNothingMatches() {
        Run run = Run.of("regions", "find", "Tianjni");

        assertThat(run.lines()).anySatisfy(line -> assertThat(line).startsWith("CN-TJ "));
        assertThat(run.status()).isZero();
    }

    @Test
    void json_isAnArrayOfTheObjectsOfShow() {
        Run run = Run.of("regions", "find", "tianjin", "--json");

        JsonNode found = JsonMapper.shared().readTree(run.out());
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out()).endsWith("]\n");
        assertThat(found.size()).isEqualTo(2);
        for (JsonNode region : found) {
            String code = region.at("/code").stringValue();
            assertThat(region.toString() + "\n")
                    .isEqualTo(Run.of("regions", "show", code, "--json").out());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Qwrtzpsdf| Text must match the code or name of a region, but was 'Qwrtzpsdf'",
                "''| Text must match the code or name of a region, but was ''",
                "' '| Text must match the code or name of a region, but was ' '",
            })
    void missingMatch_isReported(String text, String message) {
        assertThat(Run.of("regions", "find", text)).isEqualTo(new Run(1, "", "regiostat: " + message + "\n"));
        assertThat(Run.of("regions", "find", text, "--json")).isEqualTo(new Run(1, "", "regiostat: " + message + "\n"));
    }

    @Test
    void controlCharacters_areEscaped() {
        assertThat(Run.of("regions", "find", "Qwrtz\nDone\u202e").err())
                .isEqualTo(
                        "regiostat: Text must match the code or name of a region, but was 'Qwrtz\\u000aDone\\u202e'\n");
    }
}
