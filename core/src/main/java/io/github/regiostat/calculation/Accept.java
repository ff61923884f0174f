// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import java.util.Locale;

/**
 * A difference between inputs that a calculation rejects unless the call accepts it, such as {@link #OTHER_VINTAGE}.
 *
 * <p>The derivation of the result lists the accepted differences.
 *
 * {@snippet file="CalculationSnippets.java" region="accept"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Accept {
    /**
     * The inputs have different vintages, such as {@code 2024} and {@code 2025-revised}: one may be revised and the
     * other not.
     */
    OTHER_VINTAGE,
    /** The inputs have different price bases, such as current prices and constant prices of 2015. */
    OTHER_PRICE_BASIS,
    /** The inputs are adjusted differently for seasonal or calendar effects. */
    OTHER_SEASONAL_ADJUSTMENT,
    /** The inputs cover different regions or territories, such as China with and without Hong Kong. */
    OTHER_TERRITORY,
    /** The growth rate is not specified as nominal or real. */
    UNSTATED_GROWTH_BASIS;

    /** Returns the name in lower case, such as {@code other vintage}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
