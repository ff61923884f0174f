// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;

/** Checks of claims against data. */
public final class Claims {
    private Claims() {}

    /** Checks a claim with {@link CheckOptions#DEFAULT}. */
    public static ClaimResult check(Claim claim, Dataset dataset, ExchangeRates rates) {
        return check(claim, dataset, rates, CheckOptions.DEFAULT);
    }

    /** Checks a claim. */
    public static ClaimResult check(Claim claim, Dataset dataset, ExchangeRates rates, CheckOptions options) {
        throw new UnsupportedOperationException("" + claim + dataset + rates + options);
    }
}
