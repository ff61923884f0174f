// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.text.check.CheckedStatement;
import io.github.regiostat.text.check.TextCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the gate example have one of the verdicts that their authors accept. */
@RequiresSharedFiles
class GateExampleTest {
    private static final Path DIRECTORY = SharedFiles.path("gate-example");

    @Test
    void texts_haveAnAcceptableVerdict() throws IOException {
        TextCheck check = TextCheck.of(
                RegiostatJson.read(DIRECTORY.resolve("data.json")),
                ExchangeRates.builder().build());
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(DIRECTORY.resolve("texts.jsonl"))) {
            JsonNode text = JsonMapper.shared().readTree(line);
            Set<String> acceptable = new TreeSet<>();
            text.get("acceptable").forEach(verdict -> acceptable.add(verdict.asString()));
            String verdict = verdict(text, check.check(text.get("text").asString()), acceptable);
            if (!acceptable.contains(verdict)) {
                wrong.add(verdict + ": " + line);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /**
     * Returns the verdict on the figure at the span; without a span, a verdict that is not accepted, if there is one.
     */
    private static String verdict(JsonNode text, List<CheckedStatement> statements, Set<String> acceptable) {
        String found = "absent";
        for (CheckedStatement statement : statements) {
            String verdict = statement.verdict().name().toLowerCase(Locale.ROOT);
            boolean isThere = statement.figure().isPresent() && isAt(text, statement);
            if (isThere && (found.equals("absent") || !acceptable.contains(verdict))) {
                found = verdict;
            }
        }
        return found;
    }

    private static boolean isAt(JsonNode text, CheckedStatement statement) {
        if (text.get("start").isNull()) {
            return true;
        }
        String content = text.get("text").asString();
        int start = content.offsetByCodePoints(0, text.get("start").asInt());
        int end = content.offsetByCodePoints(0, text.get("end").asInt());
        return statement.start() < end && statement.end() > start;
    }
}
