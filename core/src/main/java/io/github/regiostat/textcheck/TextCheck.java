// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.textcheck;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import java.util.List;

/** A check of texts against a dataset. */
public final class TextCheck {
    private final Dataset dataset;
    private final ExchangeRates rates;
    private final TextCheckOptions options;

    private TextCheck(Dataset dataset, ExchangeRates rates, TextCheckOptions options) {
        this.dataset = dataset;
        this.rates = rates;
        this.options = options;
    }

    /** Returns a check with {@link TextCheckOptions#DEFAULT}. */
    public static TextCheck of(Dataset dataset, ExchangeRates rates) {
        return of(dataset, rates, TextCheckOptions.DEFAULT);
    }

    /** Returns a check with options. */
    public static TextCheck of(Dataset dataset, ExchangeRates rates, TextCheckOptions options) {
        return new TextCheck(dataset, rates, options);
    }

    /** Returns the figures and ranks of a text with their verdicts, in order of position. */
    public List<CheckedStatement> check(String text) {
        throw new UnsupportedOperationException("" + dataset + rates + options + text);
    }
}
