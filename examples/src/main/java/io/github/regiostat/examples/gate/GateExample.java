// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.gate;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Runs the gate with a stand-in for a language model, whose first draft has a wrong figure. */
public final class GateExample {
    private static final String DATA = "tourism.json";
    private static final String FIRST_DRAFT =
            "In 2024, tourist arrivals in Beijing came to 397 million, up 13.2 percent.";
    private static final String SECOND_DRAFT =
            "In 2024, tourist arrivals in Beijing came to 372.35 million, up 13.2 percent.";

    private GateExample() {}

    /**
     * Prints each prompt, and the text that passed.
     *
     * @param args ignored
     * @throws IOException if the data cannot be read
     */
    public static void main(String[] args) throws IOException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        try (InputStream in = GateExample.class.getResourceAsStream(DATA)) {
            Gate gate = new Gate(
                    RegiostatJson.read(Objects.requireNonNull(in, DATA)),
                    ExchangeRates.builder().build());
            String text = gate.text("How many tourists visited Beijing?", prompt -> answer(prompt, out))
                    .orElse("There is no text that agrees with the data.");
            out.println("Shown: " + text);
        }
    }

    /** Stands in for a language model. */
    private static String answer(String prompt, PrintStream out) {
        out.println("Prompt: " + prompt);
        return prompt.contains("Correct this draft") ? SECOND_DRAFT : FIRST_DRAFT;
    }
}
