// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text for people in one language or several, such as {@code Frequency} with {@code {"en": "Frequency", "fr": "Fréquence"}}.
 *
 * <p>A message has a text that fits the languages asked of the service best, does not say which language that is, and may have all
 * of them beside it.
 *
 * {@snippet file="SdmxSnippets.java" region="text"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxText {
    /** Nothing. */
    static final SdmxText NONE = new SdmxText(null, Map.of());

    private final @Nullable String best;
    private final Map<String, String> languages;

    private SdmxText(@Nullable String best, Map<String, String> languages) {
        this.best = best;
        this.languages = languages;
    }

    static SdmxText of(@Nullable String best, Map<String, String> languages) {
        return best == null && languages.isEmpty()
                ? NONE
                : new SdmxText(best, Collections.unmodifiableMap(new LinkedHashMap<>(languages)));
    }

    /**
     * Returns the text that the service found to fit best, or the first that there is.
     *
     * @return the text, or empty if there is none at all
     */
    public Optional<String> best() {
        return best != null ? Optional.of(best) : languages.values().stream().findFirst();
    }

    /**
     * Returns the text in the first of these languages that it is in, else the one that fits best.
     *
     * @param wanted tags of languages (RFC 5646), such as {@code fr}; {@code fr} is also found for {@code fr-FR} and the other way round
     * @return the text, or empty if there is none at all
     */
    public Optional<String> in(String... wanted) {
        return Arrays.stream(wanted)
                .map(this::exactly)
                .filter(Objects::nonNull)
                .findFirst()
                .or(this::best);
    }

    private @Nullable String exactly(String language) {
        String exact = languages.get(language);
        if (exact != null) {
            return exact;
        }
        return languages.entrySet().stream()
                .filter(entry -> primary(entry.getKey()).equalsIgnoreCase(primary(language)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String primary(String language) {
        int end = language.indexOf('-');
        return end < 0 ? language : language.substring(0, end);
    }

    /**
     * Returns the text by language.
     *
     * @return the texts in the order of the message, from tag of the language (RFC 5646); empty where the message does not say
     */
    public Map<String, String> languages() {
        return languages;
    }

    /** The text as the message had it, without the help of the languages. */
    @Nullable
    String stated() {
        return best;
    }

    /** Texts are equal if they are so in each language, and the best one is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxText that && Objects.equals(best, that.best) && languages.equals(that.languages);
    }

    @Override
    public int hashCode() {
        return Objects.hash(best, languages);
    }

    /** Returns the text that fits best, such as {@code Frequency}. */
    @Override
    public String toString() {
        return best().orElse("");
    }
}
