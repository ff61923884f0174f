// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.token;

import java.math.BigDecimal;

/**
 * The little that the format has to know of a JSON generator, so that any generator can stand behind it.
 *
 * {@snippet file="JsonSnippets.java" region="tokens"}
 *
 * <p>Implementations are used by one thread at a time.
 *
 * @param <E> what the generator throws
 */
public interface TokenWriter<E extends Exception> {
    /**
     * Writes the start of an object.
     *
     * @throws E if it cannot be written
     */
    void startObject() throws E;

    /**
     * Writes the end of an object.
     *
     * @throws E if it cannot be written
     */
    void endObject() throws E;

    /**
     * Writes the start of an array.
     *
     * @throws E if it cannot be written
     */
    void startArray() throws E;

    /**
     * Writes the end of an array.
     *
     * @throws E if it cannot be written
     */
    void endArray() throws E;

    /**
     * Writes the name of a member, whose value follows.
     *
     * @param name the name
     * @throws E if it cannot be written
     */
    void name(String name) throws E;

    /**
     * Writes a string.
     *
     * @param text the text
     * @throws E if it cannot be written
     */
    void text(String text) throws E;

    /**
     * Writes a number, without an exponent where the generator can.
     *
     * @param number the number
     * @throws E if it cannot be written
     */
    void number(BigDecimal number) throws E;

    /**
     * Writes a number digit by digit as it stands, such as {@code 123.40} or {@code 1.5E3}.
     *
     * @param digits the number in the grammar of JSON
     * @throws E if it cannot be written
     */
    default void number(String digits) throws E {
        number(new BigDecimal(digits));
    }

    /**
     * Writes true or false.
     *
     * @param flag which of the two
     * @throws E if it cannot be written
     */
    void flag(boolean flag) throws E;

    /**
     * Writes null.
     *
     * @throws E if it cannot be written
     */
    void nothing() throws E;
}
