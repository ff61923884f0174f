// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when input is rejected, with its location, such as {@code forum.json, line 3, column 14, at
 * /measurements/0/value/currency: Currency must be …, but was 'XXQ'}.
 *
 * {@snippet file="JsonSnippets.java" region="failure"}
 */
public final class JsonFormatException extends FormatException {
    private static final long serialVersionUID = 1L;
    private static final int LISTED = 20;

    /** The errors that this one lists, or none if it is one itself. */
    private final List<JsonFormatException> errors;

    /**
     * Creates the exception.
     *
     * @param message the expected value and the actual one
     * @param source the name of the text, such as that of its file, or null
     * @param pointer the JSON pointer (RFC 6901) to the value, empty for the whole text
     * @param line the line from 1, or 0 if only the pointer is known
     * @param column the column of the token from 1, or 0 if only the pointer is known
     * @param cause the cause, or null
     */
    public JsonFormatException(
            String message, @Nullable String source, String pointer, int line, int column, @Nullable Throwable cause) {
        super(message, source, line, column, pointer, "at", cause);
        this.errors = List.of();
    }

    private JsonFormatException(List<JsonFormatException> errors) {
        super(
                listed(errors),
                errors.get(0).source().orElse(null),
                errors.get(0).line(),
                errors.get(0).column(),
                errors.get(0).pointer(),
                "at",
                errors.get(0));
        this.errors = List.copyOf(errors);
    }

    /**
     * Returns an exception with all errors of a text.
     *
     * @param errors the errors in their order, at least one
     * @return the only error, or an exception at the first one whose message lists the others with their pointers
     * @throws IllegalArgumentException if there are no errors
     */
    public static JsonFormatException ofAll(List<JsonFormatException> errors) {
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("Errors must have at least one, but were empty");
        }
        return errors.size() == 1 ? errors.get(0) : new JsonFormatException(errors);
    }

    private static String listed(List<JsonFormatException> errors) {
        String others = errors.stream()
                .skip(1)
                .limit(LISTED)
                .map(error -> "; at " + error.pointer() + ": " + error.reason())
                .collect(Collectors.joining());
        int more = errors.size() - 1 - LISTED;
        return errors.get(0).reason() + others + (more > 0 ? "; and " + more + " more errors" : "");
    }

    /**
     * Returns the errors of the text. A document of claims has one for each invalid claim; other texts are read up to
     * the first error.
     *
     * @return the errors in their order, or this exception alone
     */
    public List<JsonFormatException> errors() {
        return errors.isEmpty() ? List.of(this) : errors;
    }

    /**
     * Returns the JSON pointer (RFC 6901) to the rejected value.
     *
     * @return the pointer, such as {@code /measurements/0/value}; empty for the whole text. In a stream of lines it is
     *     relative to the line
     */
    public String pointer() {
        return location();
    }
}
