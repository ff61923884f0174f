// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.json.TokenReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Jackson's parser as a reader of tokens; what a failure becomes is for the subclass to say. */
abstract class JacksonTokens<E extends Exception> implements TokenReader<E> {
    private final JsonParser in;

    JacksonTokens(JsonParser in) {
        this.in = in;
    }

    final JsonParser parser() {
        return in;
    }

    /** The JSON pointer to the current value. */
    final String pointer() {
        return in.streamReadContext().pathAsPointer().toString();
    }

    @Override
    public final Token current() {
        JsonToken token = in.currentToken();
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            // What is no JSON, from a parser of another format, fits nowhere.
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.END;
        };
    }

    @Override
    public final Token next() {
        in.nextToken();
        return current();
    }

    @Override
    public final String text() {
        return in.getString();
    }

    @Override
    public final void skip() {
        in.skipChildren();
    }
}
