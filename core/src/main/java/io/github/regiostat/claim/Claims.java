// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;

/**
 * Checks of claims against data, such as "up 12.7 %" against the levels of two years.
 *
 * {@snippet file="ClaimSnippets.java" region="check"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Claims {
    private Claims() {}

    /**
     * Checks a claim with {@link CheckOptions#DEFAULT}.
     *
     * @param claim the claim
     * @param dataset the data
     * @param rates the exchange rates; without rates, money in another currency is undetermined
     * @return the result
     */
    public static ClaimResult check(Claim claim, Dataset dataset, ExchangeRates rates) {
        return check(claim, dataset, rates, CheckOptions.DEFAULT);
    }

    /**
     * Checks a claim. For many claims, {@link ClaimCheck} is faster.
     *
     * <p>The interval that follows from the data lies inside the claimed one ({@linkplain Verdict#SUPPORTED
     * supported}), is disjoint from it ({@linkplain Verdict#CONTRADICTED contradicted}) or overlaps it
     * ({@linkplain Verdict#CONSISTENT consistent}). If nothing follows, the result is {@linkplain Verdict#UNDETERMINED
     * undetermined}: the data have no value, several values, values of unknown rounding, or values that cannot be
     * compared.
     *
     * @param claim the claim
     * @param dataset the data
     * @param rates the exchange rates; without rates, money in another currency is undetermined
     * @param options the options
     * @return the result
     */
    public static ClaimResult check(Claim claim, Dataset dataset, ExchangeRates rates, CheckOptions options) {
        return ClaimCheck.of(dataset, rates, options).check(claim);
    }
}
