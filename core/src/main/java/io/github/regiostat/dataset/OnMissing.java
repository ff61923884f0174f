// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

/**
 * What a conversion of a dataset does with an amount for which there is no exchange rate, such as {@code KEEP}.
 *
 * {@snippet file="DatasetSnippets.java" region="converted-keep"}
 *
 * <p>Immutable and thread-safe.
 */
public enum OnMissing {
    /** The conversion fails with a {@link io.github.regiostat.exchange.MissingExchangeRateException}. */
    FAIL,
    /** The measurement remains in its own currency. */
    KEEP
}
