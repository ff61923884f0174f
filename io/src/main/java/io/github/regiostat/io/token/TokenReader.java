// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.token;

import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as a stream of tokens, such as {@code START_OBJECT}, {@code NAME}, {@code TEXT}. Any JSON parser can
 * implement it.
 *
 * <p>A method that reads a value starts at the first token of the value and stops at its last token. For a value that
 * it rejects it throws the exception of {@link #failure}, which has the location.
 *
 * <p>Implementations are used by one thread at a time.
 *
 * @param <E> the exception of the parser
 */
public interface TokenReader<E extends Exception> extends JsonLocation<E> {
    /** The types of token, such as {@code TEXT}. */
    enum Token {
        /** The start of an object. */
        START_OBJECT,
        /** The end of an object. */
        END_OBJECT,
        /** The start of an array. */
        START_ARRAY,
        /** The end of an array. */
        END_ARRAY,
        /** The name of a member. */
        NAME,
        /** A string. */
        TEXT,
        /** A number. */
        NUMBER,
        /** The literal true. */
        TRUE,
        /** The literal false. */
        FALSE,
        /** The literal null. */
        NULL,
        /** The end of the text. */
        END
    }

    /**
     * Returns the current token.
     *
     * @return the current token
     */
    Token current();

    /**
     * Advances to the next token.
     *
     * @return the next token, which is now the current one
     * @throws E if the text is malformed or cannot be read
     */
    Token next() throws E;

    /**
     * Returns the text of a name, string or number. A number keeps its digits as written.
     *
     * @return the text of the current token
     * @throws E if the text cannot be read
     */
    String text() throws E;

    /**
     * Advances to the last token of the current value.
     *
     * @throws E if the text is malformed or cannot be read
     */
    void skip() throws E;

    /**
     * Returns the characters of {@link #text()}, without copying them if the parser allows it. They are valid until the
     * next token.
     *
     * @return the characters
     * @throws E if the text cannot be read
     */
    default CharSequence characters() throws E {
        return text();
    }

    /**
     * Copies the characters of {@link #text()}, for callers that read many short numbers.
     *
     * @param into the array to copy to
     * @return the number of characters, or -1 if the array is too short
     * @throws E if the text cannot be read
     */
    default int characters(char[] into) throws E {
        String text = text();
        if (text.length() > into.length) {
            return -1;
        }
        text.getChars(0, text.length(), into, 0);
        return text.length();
    }

    /**
     * Returns the location of the current token, for failures that are found later.
     *
     * @return the location
     */
    default JsonLocation<E> here() {
        return this;
    }

    /**
     * Returns the line of the current token.
     *
     * @return the line from 1, or 0 if it is unknown
     */
    default int line() {
        return 0;
    }

    /**
     * Returns the column of the current token.
     *
     * @return the column from 1, or 0 if it is unknown
     */
    default int column() {
        return 0;
    }

    /**
     * Returns the number of objects and arrays that are open after the current token.
     *
     * @return the number, or -1 if it is unknown
     */
    default int depth() {
        return -1;
    }

    /**
     * Returns the limits of what is read.
     *
     * @return the limits
     */
    default ReadLimits limits() {
        return ReadLimits.DEFAULT;
    }

    /**
     * Returns an exception for the current value. Its message has the JSON pointer, line and column if they are known.
     *
     * @param message the expected value and the actual one
     * @param cause the cause, or null
     * @return the exception, for the caller to throw
     */
    @Override
    E failure(String message, @Nullable Throwable cause);
}
