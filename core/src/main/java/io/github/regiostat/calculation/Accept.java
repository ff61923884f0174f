// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import java.util.Locale;

/**
 * A difference between inputs that a calculation refuses unless the call accepts it, such as {@link #OTHER_VINTAGE}.
 *
 * <p>What was accepted stands in the derivation of the result.
 *
 * {@snippet file="CalculationSnippets.java" region="accept"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Accept {
    /** The inputs are of different vintages: one may be revised, the other not. */
    OTHER_VINTAGE,
    /** The inputs are valued at different prices. */
    OTHER_PRICE_BASIS,
    /** The inputs differ in what was taken out of them, seasons or calendar. */
    OTHER_SEASONAL_ADJUSTMENT,
    /** The inputs are of different regions or territories. */
    OTHER_TERRITORY,
    /** A growth rate does not say whether it is nominal or real. */
    UNSTATED_GROWTH_BASIS;

    /** Returns the words, such as {@code other vintage}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
