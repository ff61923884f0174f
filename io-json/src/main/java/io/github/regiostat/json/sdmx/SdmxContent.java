// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.JsonStrings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value of a dimension or attribute of an observation: the id of a code, such as {@code A}, or an uncoded text,
 * number or array.
 *
 * {@snippet file="SdmxSnippets.java" region="content"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxContent {
    private static final char QUOTE = '"';

    private final String text;
    private final boolean isText;

    private SdmxContent(String text, boolean isText) {
        this.text = text;
        this.isText = isText;
    }

    /**
     * Returns the content of a text.
     *
     * @param text the text, such as the id of a code
     * @return the content
     */
    public static SdmxContent of(String text) {
        return new SdmxContent(Objects.requireNonNull(text, "text"), true);
    }

    /** Returns the content of a JSON value without insignificant whitespace. */
    static SdmxContent ofJson(String json) {
        return json.charAt(0) == QUOTE ? of(unquoted(json)) : new SdmxContent(json, false);
    }

    private static String unquoted(String json) {
        return json.indexOf('\\') < 0 ? json.substring(1, json.length() - 1) : JsonText.read(json, in -> in.text());
    }

    /**
     * Returns whether the content is an id or another text, not a number, boolean, array or object.
     *
     * @return true if the content is a text
     */
    public boolean isText() {
        return isText;
    }

    /**
     * Returns the text, or the JSON of any other value.
     *
     * @return the text, such as {@code A}, {@code 0.5}, {@code ["x","y"]}
     */
    public String text() {
        return text;
    }

    /**
     * Returns the JSON.
     *
     * @return the JSON on one line, such as {@code "A"}, {@code 0.5}, {@code ["x","y"]}
     */
    public String json() {
        if (!isText) {
            return text;
        }
        StringBuilder json = new StringBuilder(text.length() + 2);
        JsonStrings.quote(text, json);
        return json.toString();
    }

    /** Returns whether the JSON is equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxContent that && isText == that.isText && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 2 + (isText ? 1 : 0);
    }

    /** Returns the JSON, such as {@code "A"}. */
    @Override
    public String toString() {
        return json();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxContent.class, "the text of its message from SdmxJson.write");
    }
}
