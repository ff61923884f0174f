// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import java.util.Locale;

/**
 * A difference between inputs that a calculation rejects unless the call accepts it, such as {@link #OTHER_VINTAGE}.
 *
 * <p>The derivation of the result lists the accepted differences and the
 * {@linkplain io.github.regiostat.measurement.Derivation#mixed() mixed traits}. The result has no label in a mixed
 * trait.
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
    /**
     * The inputs cover different territories, such as China with and without Hong Kong, Sichuan before and after
     * Chongqing left it, or a group of different members, such as the European Union before and after 2020.
     */
    OTHER_TERRITORY,
    /** The growth rate is not specified as nominal or real, or is real and the level has an unstated price basis. */
    UNSTATED_GROWTH_BASIS,
    /**
     * The periods differ and overlap, such as a fiscal and a calendar year, or a flow of a quarter and a yearly stock.
     */
    OTHER_PERIOD,
    /**
     * The inputs are percentages or growth rates of different indicators, such as exports and imports, or two series of
     * one indicator with ids of their own.
     */
    OTHER_INDICATOR,
    /**
     * The numerator is of a category or counterpart that the denominator lacks, such as GDP of an industry per
     * inhabitant.
     */
    OTHER_DIMENSIONS,
    /**
     * The weights are of a period other than the one that the values need, such as annual weights of monthly indices.
     */
    OTHER_WEIGHTS,
    /** The deflator is of a containing region or of all categories. */
    BROADER_DEFLATOR,
    /** The inputs are chained volumes, which do not add up to the volume of their total. */
    NOT_ADDITIVE,
    /**
     * The mean over time is of ratios, such as monthly unemployment rates, without the weights of their denominators.
     */
    PLAIN_MEAN,
    /** The multiple is of indices of two regions, whose level in the base period is 100 in both by definition. */
    INDEX_ACROSS_REGIONS,
    /**
     * The inputs are estimates of independent samples: their covariances are zero, so that the result has a margin of
     * sampling error. Without this statement, a margin cannot be combined, since publishers do not state covariances.
     */
    INDEPENDENT_SAMPLES,
    /**
     * The result has no margin of sampling error, although an input has one: another input has none, the samples are
     * not known to be independent, or there is no formula.
     */
    WITHOUT_MARGIN;

    /** Returns the name in lower case, such as {@code other vintage}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
