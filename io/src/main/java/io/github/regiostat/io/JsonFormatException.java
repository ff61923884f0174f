// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when input is rejected, with its location, such as {@code forum.json, line 3, column 14, at
 * /measurements/0/value/currency: Currency must be …, but was 'XXQ'}.
 *
 * {@snippet file="JsonSnippets.java" region="failure"}
 */
public final class JsonFormatException extends FormatException {
    private static final long serialVersionUID = 1L;

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
