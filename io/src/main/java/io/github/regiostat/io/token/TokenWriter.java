// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.token;

import java.math.BigDecimal;

/**
 * Writes JSON as a stream of tokens. Any JSON generator can implement it.
 *
 * <p>Implementations are used by one thread at a time.
 *
 * @param <E> the exception of the generator
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
     * Writes the name of a member; the value comes next.
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
     * Writes a number, without an exponent if the generator allows it.
     *
     * @param number the number
     * @throws E if it cannot be written
     */
    void number(BigDecimal number) throws E;

    /**
     * Writes a number with exactly these digits, such as {@code 123.40} or {@code 1.5E3}.
     *
     * @param digits the number in JSON grammar
     * @throws E if it cannot be written
     */
    default void number(String digits) throws E {
        number(new BigDecimal(digits));
    }

    /**
     * Writes true or false.
     *
     * @param flag the boolean
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
