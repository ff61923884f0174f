// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.parser;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.JsonLocation;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/** Reads the tokens of a text; its failures are exceptions of this library instead of Jackson. */
class TextTokenReader extends JacksonTokenReader<JsonFormatException> {
    /** The part of a Jackson message about a location in a source that Jackson does not show. */
    private static final Pattern HIDDEN_SOURCE =
            Pattern.compile(" ?\\((?:for \\w+ starting|start marker) at \\[Source: [^\\]]*\\]\\)");

    private final @Nullable String source;
    private final int linesBefore;

    TextTokenReader(JsonParser in, @Nullable String source, int linesBefore) {
        super(in);
        this.source = source;
        this.linesBefore = linesBefore;
    }

    @Override
    public JsonFormatException failure(String message, @Nullable Throwable cause) {
        return failure(message, parser().currentTokenLocation(), cause);
    }

    @Override
    public int line() {
        return line(parser().currentTokenLocation());
    }

    @Override
    public int column() {
        return Math.max(0, column(parser().currentTokenLocation()));
    }

    /** Returns the line of a location of the parser. */
    int line(TokenStreamLocation at) {
        return Math.max(0, at.getLineNr()) + linesBefore;
    }

    /** Returns the column of a location of the parser. */
    int column(TokenStreamLocation at) {
        return at.getColumnNr();
    }

    /** Returns the pointer to the current value. */
    String currentPointer() {
        return pointer();
    }

    @Override
    public JsonLocation<JsonFormatException> here() {
        TokenStreamLocation at = parser().currentTokenLocation();
        String pointer = currentPointer();
        int line = line(at);
        int column = column(at);
        return (message, cause) -> failure(message, pointer, line, column, cause);
    }

    private JsonFormatException failure(String message, TokenStreamLocation at, @Nullable Throwable cause) {
        return failure(message, currentPointer(), line(at), column(at), cause);
    }

    private JsonFormatException failure(
            String message, String pointer, int line, int column, @Nullable Throwable cause) {
        return new JsonFormatException(
                message, source, pointer, Math.max(1 + linesBefore, line), Math.max(1, column), cause);
    }

    /** Returns the failure for malformed JSON or UTF-8, or throws the exception of the stream. */
    JsonFormatException failure(JacksonException malformed) throws IOException {
        if (malformed instanceof JacksonIOException && malformed.getCause() instanceof IOException unreadable) {
            if (unreadable instanceof CharacterCodingException) {
                return failure(
                        "Text must be UTF-8, but has malformed bytes here", parser().currentLocation(), unreadable);
            }
            throw unreadable;
        }
        TokenStreamLocation at = malformed.getLocation();
        return failure(
                "Text must be JSON, but is malformed: "
                        + HIDDEN_SOURCE.matcher(malformed.getOriginalMessage()).replaceAll(""),
                at == null ? parser().currentLocation() : at,
                malformed);
    }
}
