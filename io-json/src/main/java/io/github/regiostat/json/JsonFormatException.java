// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import io.github.regiostat.json.internal.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when input is rejected, with its location, such as {@code forum.json, line 3, column 14, at
 * /measurements/0/value/currency: Currency must be …, but was 'XXQ'}.
 *
 * {@snippet file="JsonSnippets.java" region="failure"}
 */
public final class JsonFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The name of the text, or null. */
    private final @Nullable String source;

    /** The JSON pointer to the rejected value. */
    private final String pointer;

    /** The line, from 1, or 0. */
    private final int line;

    /** The column, from 1, or 0. */
    private final int column;

    /** The message without the location. */
    private final String reason;

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
        super(location(source, pointer, line, column) + Messages.printable(message), cause);
        this.source = source;
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.line = line;
        this.column = column;
        this.reason = Messages.printable(message);
    }

    private static String location(@Nullable String source, String pointer, int line, int column) {
        List<String> parts = new ArrayList<>();
        if (source != null) {
            parts.add(Messages.printable(source));
        }
        if (line > 0) {
            parts.add((source == null ? "Line " : "line ") + line + ", column " + column);
        }
        if (!pointer.isEmpty()) {
            parts.add((parts.isEmpty() ? "At " : "at ") + Messages.printable(pointer));
        }
        return parts.isEmpty() ? "" : String.join(", ", parts) + ": ";
    }

    /**
     * Returns the message without the location that {@link #getMessage} begins with.
     *
     * @return the expected value and the actual one
     */
    public String reason() {
        return reason;
    }

    /**
     * Returns the name of the text.
     *
     * @return the name, such as that of its file, or empty
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns the JSON pointer (RFC 6901) to the rejected value.
     *
     * @return the pointer, such as {@code /measurements/0/value}; empty for the whole text. In a stream of lines it is
     *     relative to the line
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the line of the text.
     *
     * @return the line from 1, or 0 if only the pointer is known
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column in the line.
     *
     * @return the column of the token from 1, or 0 if only the pointer is known
     */
    public int column() {
        return column;
    }
}
