// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import io.github.regiostat.io.token.TokenReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads tokens from a parser of Jackson; the subclass decides which exception it throws.
 *
 * @param <E> the exception of the subclass
 */
public abstract class JacksonTokenReader<E extends Exception> implements TokenReader<E> {
    private final JsonParser in;
    private final Characters characters = new Characters();

    /**
     * Creates a reader before the first token.
     *
     * @param in the parser
     */
    protected JacksonTokenReader(JsonParser in) {
        this.in = in;
    }

    /** The characters of the current token in the buffer of the parser. */
    private static final class Characters implements CharSequence {
        private char[] buffer = {};
        private int offset;
        private int length;

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int index) {
            return buffer[offset + index];
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return toString().substring(start, end);
        }

        @Override
        public String toString() {
            return new String(buffer, offset, length);
        }
    }

    /**
     * Returns the parser.
     *
     * @return the parser
     */
    protected final JsonParser parser() {
        return in;
    }

    @Override
    public int depth() {
        return in.streamReadContext().getNestingDepth();
    }

    @Override
    public int line() {
        return Math.max(0, in.currentTokenLocation().getLineNr());
    }

    @Override
    public int column() {
        return Math.max(0, in.currentTokenLocation().getColumnNr());
    }

    /**
     * Returns the JSON pointer to the current value.
     *
     * @return the pointer, empty for the whole text
     */
    protected final String pointer() {
        return in.streamReadContext().pathAsPointer().toString();
    }

    @Override
    public final Token current() {
        return tokenOf(in.currentToken());
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
            case PROPERTY_NAME -> Token.NAME;
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
    public Token next() {
        return tokenOf(in.nextToken());
    }

    @Override
    public final String text() {
        return in.getString();
    }

    @Override
    public final CharSequence characters() {
        if (in.currentToken() == JsonToken.PROPERTY_NAME) {
            return in.currentName();
        }
        characters.buffer = in.getStringCharacters();
        characters.offset = in.getStringOffset();
        characters.length = in.getStringLength();
        return characters;
    }

    @Override
    public final int characters(char[] into) {
        // Also valid for a name, whose characters the parser copies.
        int length = in.getStringLength();
        if (length > into.length) {
            return -1;
        }
        System.arraycopy(in.getStringCharacters(), in.getStringOffset(), into, 0, length);
        return length;
    }

    @Override
    public final void skip() {
        in.skipChildren();
    }
}
