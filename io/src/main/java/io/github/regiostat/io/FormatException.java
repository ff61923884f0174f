// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import io.github.regiostat.internal.Text;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the content of a file is rejected, with its location, such as {@code gdp.csv, line 3, column 2, in 'geo':
 * Region must be …, but was 'XX'}.
 *
 * <p>Each file format has a subclass with the location in its own terms: a JSON pointer, or the column of a table.
 *
 * {@snippet file="CsvSnippets.java" region="format-exception"}
 */
public abstract class FormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_CAUSES = 16;
    private static final int LONGEST_LOCATION = 200;

    /** The name of the content, or null. */
    private final @Nullable String source;

    /** The line, from 1, or 0. */
    private final int line;

    /** The column, from 1, or 0. */
    private final int column;

    /** The location in the terms of the format. */
    private final String location;

    /** The message without the location. */
    private final String reason;

    /**
     * Creates the exception.
     *
     * @param message the expected value and the actual one
     * @param source the name of the content, such as that of its file, or null
     * @param line the line from 1, or 0 if it is unknown
     * @param column the column from 1, or 0 if it is unknown
     * @param location the location in the terms of the format, such as a JSON pointer; empty for the whole content
     * @param preposition the word before the location in the message, such as {@code at}
     * @param cause the cause, or null; it is dropped if it has a message with control characters
     */
    protected FormatException(
            String message,
            @Nullable String source,
            int line,
            int column,
            String location,
            String preposition,
            @Nullable Throwable cause) {
        super(prefix(source, line, column, location, preposition) + Text.printable(message), printable(cause));
        this.source = source;
        this.line = line;
        this.column = column;
        this.location = Objects.requireNonNull(location, "location");
        this.reason = Text.printable(message);
    }

    /** Returns a cause whose messages can be in a log as they are, or null: this exception has its own message. */
    private static @Nullable Throwable printable(@Nullable Throwable cause) {
        Throwable next = cause;
        for (int i = 0; next != null && i < MOST_CAUSES; i++) {
            String message = next.getMessage();
            if (message != null && !Text.printable(message).equals(message)) {
                return null;
            }
            next = next.getCause();
        }
        return next == null ? cause : null;
    }

    private static String shortened(String location) {
        return location.length() <= LONGEST_LOCATION
                ? location
                : location.substring(0, LONGEST_LOCATION) + "… (" + location.length() + " characters)";
    }

    private static String prefix(@Nullable String source, int line, int column, String location, String preposition) {
        StringBuilder prefix = new StringBuilder();
        if (source != null) {
            prefix.append(Text.printable(source));
        }
        if (line > 0) {
            prefix.append(prefix.isEmpty() ? "Line " : ", line ").append(line);
            prefix.append(column > 0 ? ", column " + column : "");
        }
        if (!location.isEmpty()) {
            String word = preposition.substring(0, 1).toUpperCase(Locale.ROOT) + preposition.substring(1);
            prefix.append(prefix.isEmpty() ? word : ", " + preposition)
                    .append(' ')
                    .append(Text.printable(shortened(location)));
        }
        return prefix.isEmpty() ? "" : prefix + ": ";
    }

    /**
     * Returns the message without the location that {@link #getMessage} begins with.
     *
     * @return the expected value and the actual one
     */
    public final String reason() {
        return reason;
    }

    /**
     * Returns the name of the content.
     *
     * @return the name, such as that of its file, or empty
     */
    public final Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns the line.
     *
     * @return the line from 1, or 0 if it is unknown
     */
    public final int line() {
        return line;
    }

    /**
     * Returns the column: of the character in the line, or of the cell in a table.
     *
     * @return the column from 1, or 0 if it is unknown
     */
    public final int column() {
        return column;
    }

    /**
     * Returns the location in the terms of the format.
     *
     * @return the location, such as the JSON pointer {@code /value/7} or the name of a column; empty for the whole
     *     content
     */
    public final String location() {
        return location;
    }
}
