// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import io.github.regiostat.quantity.Scale;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/**
 * The options for reading figures from text, such as the currency that {@code $} stands for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param currencies the currencies of ambiguous signs and words, such as {@code $} to USD and {@code pounds} to GBP
 * @param zhao the multiplier that 兆 stands for, {@link Scale#MILLION} or {@link Scale#TRILLION}, or empty to reject it
 */
public record PhraseOptions(Map<String, Currency> currencies, Optional<Scale> zhao) {
    /** The options without any default: ambiguous signs and words are rejected. */
    public static final PhraseOptions NONE = new PhraseOptions(Map.of(), Optional.empty());
}
