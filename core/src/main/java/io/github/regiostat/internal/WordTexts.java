// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of one language by key, read from a UTF-8 properties file, such as {@code between={0} to {1}}. */
public final class WordTexts {
    private final String resource;
    private final Properties words;

    private WordTexts(String resource, Properties words) {
        this.resource = resource;
        this.words = words;
    }

    /**
     * Reads the words of a resource and closes it.
     *
     * @param resource the resource, opened by a class of its module: other modules do not find it
     * @param name the name of the resource
     */
    public static WordTexts read(@Nullable InputStream resource, String name) {
        try (InputStream in = Objects.requireNonNull(resource, name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return new WordTexts(name, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the word of a key, with {@code {0}} and {@code {1}} replaced by arguments. */
    public String get(String key, String... arguments) {
        String text = find(key).orElseThrow(() -> new IllegalStateException("No word '" + key + "' in " + resource));
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }

    /** Returns the word of a key that a language may lack. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }
}
