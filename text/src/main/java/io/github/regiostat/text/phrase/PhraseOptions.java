// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.Currencies;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.quantity.Scale;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The options for reading figures from text, such as the currency of {@code $}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param currencies the currencies of ambiguous signs and words, such as {@code $} to USD and {@code pounds} to GBP; a
 *     word applies to its singular and plural
 * @param zhao the value of 兆, {@link Scale#MILLION} or {@link Scale#TRILLION}, or empty to reject it
 */
public record PhraseOptions(Map<String, Currency> currencies, Optional<Scale> zhao) {
    /** The default options: ambiguous signs and words, and 兆, are rejected. */
    public static final PhraseOptions DEFAULT = new PhraseOptions(Map.of(), Optional.empty());

    /**
     * Creates options.
     *
     * @throws IllegalArgumentException if a word is empty, or the multiplier of 兆 is neither million nor trillion
     */
    public PhraseOptions {
        currencies = Copies.map(currencies);
        currencies.keySet().forEach(word -> Text.requireName(word, "Sign or word of a currency"));
        zhao.ifPresent(PhraseOptions::requireZhao);
    }

    private static void requireZhao(Scale scale) {
        if (scale != Scale.MILLION && scale != Scale.TRILLION) {
            throw new IllegalArgumentException("Multiplier of 兆 must be million or trillion, but was " + scale);
        }
    }

    /**
     * Returns options with the currency of an ambiguous sign or word.
     *
     * @param word the sign or word, such as {@code $} or {@code pounds}, in the singular or the plural
     * @param code the ISO 4217 code
     * @return the options
     * @throws IllegalArgumentException if the word is empty, or the code is not an ISO 4217 currency code
     */
    public PhraseOptions withCurrency(String word, String code) {
        Map<String, Currency> more = new HashMap<>(currencies);
        more.put(word, Currencies.of(code));
        return new PhraseOptions(more, zhao);
    }

    /**
     * Returns options with the value of 兆.
     *
     * @param scale {@link Scale#MILLION} as in names of units, or {@link Scale#TRILLION} as in Taiwan and Japan
     * @return the options
     * @throws IllegalArgumentException if the scale is another
     */
    public PhraseOptions withZhao(Scale scale) {
        return new PhraseOptions(currencies, Optional.of(scale));
    }

    /** Excludes the hash codes of enums, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(currencies, zhao.map(Scale::name));
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(PhraseOptions.class, "its parts");
    }
}
