// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A human-readable text in one or more languages, such as {@code Frequency} with {@code {"en": "Frequency", "fr":
 * "Fréquence"}}.
 *
 * <p>A message has the text that best matches the requested languages, without its language tag. It may also have the
 * texts of all languages.
 *
 * {@snippet file="SdmxSnippets.java" region="text"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxText {
    /** The empty text. */
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
     * Returns the text that the service selected as the best match, or else the first one.
     *
     * @return the text, or empty if there is no text
     */
    public Optional<String> best() {
        return best != null ? Optional.of(best) : languages.values().stream().findFirst();
    }

    /**
     * Returns the text in the first available of some languages, or else the best match.
     *
     * @param wanted language tags (RFC 5646), such as {@code fr}; {@code fr} matches {@code fr-FR} and vice versa
     * @return the text, or empty if there is no text
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
     * Returns the texts by language.
     *
     * @return the texts by language tag (RFC 5646), in the order of the message; empty if the message does not state
     *     languages
     */
    public Map<String, String> languages() {
        return languages;
    }

    /** Returns whether the best match and the texts of all languages are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxText that && Objects.equals(best, that.best) && languages.equals(that.languages);
    }

    @Override
    public int hashCode() {
        return Objects.hash(best, languages);
    }

    /** Returns the best match, such as {@code Frequency}. */
    @Override
    public String toString() {
        return best().orElse("");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxText.class, "the text of its message from SdmxJson.write");
    }
}
