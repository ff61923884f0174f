// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final String WRONG = "In 2024, tourist arrivals in Beijing came to 397 million.";
    private static final String RIGHT = "In 2024, tourist arrivals in Beijing came to 372.35 million.";

    private static Gate gate() throws IOException {
        try (InputStream in = Gate.class.getResourceAsStream("tourism.json")) {
            return new Gate(RegiostatJson.read(in), ExchangeRates.builder().build());
        }
    }

    @Test
    void example_showsTheSecondDraft() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GateExample.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .contains("Prompt: How many tourists visited Beijing?")
                .anySatisfy(line -> assertThat(line).startsWith("\"397 million\": "))
                .last()
                .isEqualTo("Shown: In 2024, tourist arrivals in Beijing came to 372.35 million, up 13.2 percent.");
    }

    @Test
    void rightText_isShownAtOnce() throws IOException {
        List<String> prompts = new ArrayList<>();
        assertThat(gate().text("prompt", prompt -> {
                    prompts.add(prompt);
                    return RIGHT;
                }))
                .contains(RIGHT);
        assertThat(prompts).containsExactly("prompt");
    }

    @Test
    void wrongText_isNeverShown() throws IOException {
        List<String> prompts = new ArrayList<>();
        assertThat(gate().text("prompt", prompt -> {
                    prompts.add(prompt);
                    return WRONG;
                }))
                .isEmpty();
        assertThat(prompts).hasSize(3).last().asString().contains(WRONG, "\"397 million\": ");
    }

    @Test
    void textWithoutFigures_passes() throws IOException {
        assertThat(gate().objections("Beijing is worth a visit.")).isEmpty();
    }
}
