// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.parser.JacksonTokenReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads in a user's mapper: what fails is a mismatched input, as users of Jackson know it. */
final class MapperTokenReader extends JacksonTokenReader<JacksonException> {
    private final Class<?> target;

    MapperTokenReader(JsonParser in, Class<?> target) {
        super(in);
        this.target = target;
    }

    @Override
    public JacksonException failure(String message, @Nullable Throwable cause) {
        MismatchedInputException failure =
                MismatchedInputException.from(parser(), target, message + " (at " + place() + ")");
        if (cause != null) {
            failure.initCause(cause);
        }
        return failure;
    }

    /** The pointer, and in a text line and column, which Jackson's message leaves out where it hides the source. */
    private String place() {
        String pointer = pointer();
        TokenStreamLocation location = parser().currentTokenLocation();
        return (pointer.isEmpty() ? "the root" : Messages.printable(pointer))
                + (location.getLineNr() < 1
                        ? ""
                        : ", line " + location.getLineNr() + ", column " + location.getColumnNr());
    }
}
