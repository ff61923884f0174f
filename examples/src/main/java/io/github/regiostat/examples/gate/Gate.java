// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.gate;

import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.text.check.TextCheck;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Shows a generated text only if no figure in it is contradicted by the data.
 *
 * <p>The model is any function from a prompt to a text. It gets the objections to its draft, and may try again.
 */
public final class Gate {
    private static final int MAX_DRAFTS = 3;

    private final TextCheck check;

    /**
     * Creates a gate.
     *
     * @param data the data, with labels on their indicators
     * @param rates the exchange rates for amounts in other currencies
     */
    public Gate(Dataset data, ExchangeRates rates) {
        this.check = TextCheck.of(data, rates);
    }

    // @start region="gate"
    /**
     * Returns a text of a model without contradicted figures.
     *
     * @param prompt the prompt
     * @param model the model
     * @return the text, or empty if no draft passed
     */
    public Optional<String> text(String prompt, UnaryOperator<String> model) {
        String next = prompt;
        for (int i = 0; i < MAX_DRAFTS; i++) {
            String draft = model.apply(next);
            List<String> objections = objections(draft);
            if (objections.isEmpty()) {
                return Optional.of(draft);
            }
            next = prompt + "\nCorrect this draft: " + draft + "\n" + String.join("\n", objections);
        }
        return Optional.empty();
    }

    /**
     * Returns the objections to a text, such as {@code "372.35 million": The data give …}.
     *
     * @param text the text
     * @return an objection to each contradicted figure
     */
    public List<String> objections(String text) {
        return check.check(text).stream()
                .filter(statement -> statement.verdict() == Verdict.CONTRADICTED)
                .map(statement -> "\"" + statement.text() + "\": " + statement.because())
                .toList();
    }
    // @end
}
