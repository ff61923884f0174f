// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.region.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegionsMembersCommandTest {
    @Test
    void members_arePrintedOneALine() {
        assertThat(Run.of("regions", "members", "jing-jin-ji")).isEqualTo(new Run(0, "CN-BJ\nCN-TJ\nCN-HE\n", ""));
    }

    @Test
    void json_isOneArray() {
        assertThat(Run.of("regions", "members", "jing-jin-ji", "--json"))
                .isEqualTo(new Run(0, "[\"CN-BJ\",\"CN-TJ\",\"CN-HE\"]\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "EU, 1957-12-31, 0",
        "EU, 1958-01-01, 6",
        "EU, 2020-01-31, 28",
        "EU, 2020-02-01, 27",
        "EA, 2023-01-01, 20",
        "EU27_2020, 1990-01-01, 27",
        "EU28, 2024-01-01, 28",
        "OECD, 2021-05-25, 38",
        "ASEAN, 1999-04-30, 10",
        "G20, 2024-01-01, 19",
        "BRICS, 2010-12-24, 5",
        "m49:142, 2024-01-01, 5",
        "worldbank:EAS, 2024-01-01, 38",
        "group:EU, 2020-02-01, 27",
        "Association of Southeast Asian Nations, 1999-04-30, 10",
    })
    void on_selectsTheDay(String group, String day, int count) {
        Run run = Run.of("regions", "members", group, "--on", day);
        JsonNode json = JsonMapper.shared()
                .readTree(Run.of("regions", "members", group, "--on", day, "--json")
                        .out());

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(count);
        assertThat(json.valueStream().map(JsonNode::stringValue)).isEqualTo(run.lines());
    }

    @Test
    void members_areOfTodayByDefault() {
        assertThat(Run.of("regions", "members", "EU").lines())
                .isEqualTo(Regions.of("EU").membersOn(RegionsCommand.today()).stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void leapDay_isAccepted() {
        assertThat(Run.of("regions", "members", "EU", "--on=2020-02-29").status())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN| Region must be a group, but 'CN' (China) is of kind 'country'",
                "Beijing| Region must be a group, but 'CN-BJ' (Beijing) is of kind 'division'",
                "worldbank:QQQ| Region code must be in the registry, such as 'CN-BJ', but was 'worldbank:QQQ'",
                "Qwrtzpsdf| Name must identify a region, but was 'Qwrtzpsdf'",
            })
    void otherRegions_areRejected(String group, String message) {
        Run run = Run.of("regions", "members", group);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("regiostat: " + message).hasLineCount(1);
    }
}
