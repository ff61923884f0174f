// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.text.check.CheckedStatement;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A text with its checked statements, such as a report in English with the verdict on each of its figures.
 *
 * <p>Immutable and thread-safe.
 *
 * @param language the language of the text as a tag (BCP 47), such as {@code en} or {@code zh-Hans}
 * @param heading the heading of the text, or empty for the word "Text" in its language
 * @param text the text; blank lines separate paragraphs
 * @param statements the statements of the text in order of position
 */
public record CheckedText(String language, String heading, String text, List<CheckedStatement> statements) {
    /**
     * Creates a text with its statements.
     *
     * @param language the language of the text as a tag (BCP 47)
     * @param heading the heading of the text, or empty for the word "Text" in its language
     * @param text the text; blank lines separate paragraphs
     * @param statements the statements of the text in order of position
     * @throws IllegalArgumentException if the language is not a language tag, or a statement does not lie in the text
     */
    public CheckedText {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
        requireLanguage(language);
        statements = List.copyOf(statements);
        for (CheckedStatement statement : statements) {
            if (statement.start() < 0 || statement.end() > text.length() || statement.start() > statement.end()) {
                throw new IllegalArgumentException("Statement must lie in the text of " + text.length()
                        + " UTF-16 code units, but is from " + statement.start() + " to " + statement.end());
            }
        }
    }

    static void requireLanguage(String language) {
        try {
            if (!new Locale.Builder()
                    .setLanguageTag(language)
                    .build()
                    .getLanguage()
                    .isEmpty()) {
                return;
            }
        } catch (IllformedLocaleException e) {
            throw notALanguage(language, e);
        }
        throw notALanguage(language, null);
    }

    private static IllegalArgumentException notALanguage(
            String language, @org.jspecify.annotations.Nullable Throwable cause) {
        return new IllegalArgumentException(
                "Language must be a language tag (BCP 47) such as 'en', but was '" + language + "'", cause);
    }
}
