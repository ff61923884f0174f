// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.json.binding.LocatedMessage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads tokens from a parser of Jackson 2; its failures are the mismatched inputs that users of Jackson know. */
final class Jackson2TokenReader implements TokenReader<IOException> {
    private final JsonParser in;
    private final Class<?> target;

    /** Creates a reader at the current token of a parser, for values of a class. */
    Jackson2TokenReader(JsonParser in, Class<?> target) {
        this.in = in;
        this.target = target;
    }

    @Override
    public Token current() {
        return tokenOf(in.currentToken());
    }

    @Override
    public Token next() throws IOException {
        return tokenOf(in.nextToken());
    }

    private static Token tokenOf(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            // A token that JSON does not have, from a parser of another format, is rejected everywhere.
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.END;
        };
    }

    @Override
    public String text() throws IOException {
        return in.getText();
    }

    @Override
    public int characters(char[] into) throws IOException {
        // Also valid for a name, whose characters the parser copies.
        int length = in.getTextLength();
        if (length > into.length) {
            return -1;
        }
        System.arraycopy(in.getTextCharacters(), in.getTextOffset(), into, 0, length);
        return length;
    }

    @Override
    public void skip() throws IOException {
        in.skipChildren();
    }

    @Override
    public int line() {
        return Math.max(0, in.currentTokenLocation().getLineNr());
    }

    @Override
    public int column() {
        return Math.max(0, in.currentTokenLocation().getColumnNr());
    }

    @Override
    public MismatchedInputException failure(String message, @Nullable Throwable cause) {
        String pointer = in.getParsingContext().pathAsPointer().toString();
        MismatchedInputException failure =
                MismatchedInputException.from(in, target, LocatedMessage.of(message, pointer, line(), column()));
        if (cause != null) {
            failure.initCause(cause);
        }
        return failure;
    }
}
