// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.claims.ComparisonClaim;
import io.github.regiostat.claims.ComparisonOperator;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.json.claims.IdentifiedClaim;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.text.check.CheckedStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsCommandTest {
    private static final String DATA = Run.document("tourism.json");

    @TempDir
    Path directory;

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void standardInput_isOneOfTheTexts() throws IOException {
        String text = file("text.txt", "Tourism revenue of Beijing was 674.6 billion yuan in 2024.");
        byte[] other = "Tourism revenue of Beijing was 584.97 billion yuan in 2023.".getBytes(StandardCharsets.UTF_8);

        assertThat(Run.with(other, "claims", text, "-", "--data", DATA).out())
                .contains("\"id\": \"" + text + ":31\"", "\"id\": \"-:31\"");
        Run twice = Run.with(other, "claims", text, "-", "--data", DATA, "--rates", "-");
        assertThat(twice.status()).isEqualTo(1);
        assertThat(twice.err()).contains("Standard input must be one file, but '-' occurs 2 times");
    }

    @Test
    void dataWithoutLabels_areReported() throws IOException {
        String data = file("data.json", """
            {"regiostat": 1, "indicators": [{"id": "v", "name": "zzz", "kind": "count", "behaviour": "flow"}],
             "measurements": [{"indicator": "v", "region": "CN-BJ", "period": "2024",
              "value": {"count": "7", "of": "visits"}}]}
            """);
        String text = file("text.txt", "Beijing had 7 visits in 2024.");
        assertThat(Run.of("claims", text, "--data", data).err())
                .contains("No indicator of the data has labels", "(zzz)");
    }

    @Test
    void claimsAtOnePosition_haveDifferentIds() {
        ObservationKey key = ObservationKey.of("gdp", Regions.of("CN-BJ"), TimePeriod.year(2024));
        Claim level = new LevelClaim(key, Figure.money("CNY", "5", Scale.BILLION));
        Claim more = new ComparisonClaim(key, ComparisonOperator.GREATER, key.withPeriod(TimePeriod.year(2023)));
        List<CheckedStatement> statements = List.of(statement(level), statement(more));

        assertThat(ClaimsCommand.claims("a.txt:", "It was 5 billion.", statements))
                .containsExactly(IdentifiedClaim.of("a.txt:7", level), IdentifiedClaim.of("a.txt:7/2", more));
    }

    private static CheckedStatement statement(Claim claim) {
        ExchangeRates rates = ExchangeRates.builder().build();
        return CheckedStatement.builder(7, "5 billion", Claims.check(claim, Dataset.of(), rates))
                .build();
    }

    @Test
    void conflicts_areFoundBetweenTexts_withDeclaredIndicatorsAlone() throws IOException {
        String declared = file("declared.json", """
            {"regiostat": 1, "indicators": [{"id": "revenue", "kind": "money", "behaviour": "flow",
             "labels": {"en": ["tourism revenue"]}}], "measurements": []}
            """);
        String summary = file("summary.txt", "Tourism revenue of China was 674.6 billion yuan in 2024.");
        String chapter = file("chapter.txt", "In 2024, tourism revenue of China was 684.6 billion yuan.");
        Run run = Run.of("claims", summary, chapter, "--data", declared, "--conflicts");
        assertThat(run.out()).startsWith(summary + ":29, " + chapter + ":38: ").endsWith("1 conflict among 2 claims\n");
    }
}
