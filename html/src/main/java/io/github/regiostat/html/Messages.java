// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of a page in one language: English, or Chinese for {@code zh} and its variants. */
final class Messages {
    private static final Messages ENGLISH = new Messages("en");
    private static final Messages CHINESE = new Messages("zh");

    private final String language;
    private final Properties words;

    private Messages(String language) {
        this.language = language;
        this.words = read("messages." + language + ".properties");
    }

    /** Returns the words for a language tag, in English if the language has no table. */
    static Messages of(String languageTag) {
        String language = Locale.forLanguageTag(languageTag).getLanguage();
        return language.equals("zh") ? CHINESE : ENGLISH;
    }

    /** Returns the language tag of the words. */
    String language() {
        return language;
    }

    /** Returns the locale of the words and numbers. */
    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Returns whether the words are Chinese. */
    boolean isChinese() {
        return language.equals("zh");
    }

    /** Returns the word of a key. */
    String get(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No word '" + key + "' in the messages of " + language);
        }
        return text;
    }

    private static Properties read(String resource) {
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
