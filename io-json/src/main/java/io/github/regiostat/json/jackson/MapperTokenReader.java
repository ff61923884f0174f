// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.io.parser.JacksonTokenReader;
import io.github.regiostat.json.binding.LocatedMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads the tokens of a mapper; its failures are the mismatched inputs that users of Jackson know. */
final class MapperTokenReader extends JacksonTokenReader<JacksonException> {
    private final Class<?> target;

    MapperTokenReader(JsonParser in, Class<?> target) {
        super(in);
        this.target = target;
    }

    @Override
    public JacksonException failure(String message, @Nullable Throwable cause) {
        MismatchedInputException failure = MismatchedInputException.from(
                parser(), target, LocatedMessage.of(message, pointer(), line(), column()));
        if (cause != null) {
            failure.initCause(cause);
        }
        return failure;
    }
}
