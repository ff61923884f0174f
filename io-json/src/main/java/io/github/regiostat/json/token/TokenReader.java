// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.token;

import io.github.regiostat.json.JsonLocation;
import org.jspecify.annotations.Nullable;

/**
 * The little that the format has to know of a JSON parser, so that any parser can stand behind it: its tokens one after
 * the other, such as {@code START_OBJECT}, {@code NAME}, {@code TEXT}.
 *
 * <p>Whoever reads a value finds its first token as the current one, and leaves its last token as the current one. What
 * fails is said by {@link #failure}, which knows where the reader stands.
 *
 * {@snippet file="JsonSnippets.java" region="tokens"}
 *
 * <p>Implementations are used by one thread at a time.
 *
 * @param <E> what the parser throws
 */
public interface TokenReader<E extends Exception> extends JsonLocation<E> {
    /** The kinds of token, such as {@code TEXT}. */
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
     * Returns the token that the reader stands at.
     *
     * @return the current token
     */
    Token current();

    /**
     * Moves on.
     *
     * @return the next token, which is the current one now
     * @throws E if the text is no JSON or cannot be read
     */
    Token next() throws E;

    /**
     * Returns the text of a name, a string or a number; that of a number as it is written, digit by digit.
     *
     * @return the text of the current token
     * @throws E if the text cannot be read
     */
    String text() throws E;

    /**
     * Moves to the last token of the current value, past all that is inside.
     *
     * @throws E if the text is no JSON or cannot be read
     */
    void skip() throws E;

    /**
     * Returns the characters of {@link #text()}, without making a text of them where the parser can; they hold until the
     * reader moves on.
     *
     * @return the characters
     * @throws E if the text cannot be read
     */
    default CharSequence characters() throws E {
        return text();
    }

    /**
     * Copies the characters of {@link #text()}, for those who read many short numbers.
     *
     * @param into where to
     * @return how many there are, or -1 if there is no room for them
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
     * Remembers where the reader stands, for a failure that shows only later.
     *
     * @return the place of the current token
     */
    default JsonLocation<E> here() {
        return this;
    }

    /**
     * Returns the line and column of the current token, for callers that remember many locations.
     *
     * @return the line in the upper 32 bits and the column in the lower, both from 1; or 0 if they are unknown
     */
    default long lineAndColumn() {
        return 0;
    }

    /**
     * Makes the exception for a value that the format refuses; it says where, by JSON pointer, line and column.
     *
     * @param message what was expected and what was there
     * @param cause what refused the value, or null
     * @return the exception, for the caller to throw
     */
    @Override
    E failure(String message, @Nullable Throwable cause);
}
