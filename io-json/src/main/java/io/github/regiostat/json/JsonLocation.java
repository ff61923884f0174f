// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text, such as line 3, column 14, which knows how to say that what stands there is refused.
 *
 * {@snippet file="JsonSnippets.java" region="tokens"}
 *
 * @param <E> what is thrown
 */
@FunctionalInterface
public interface JsonLocation<E extends Exception> {
    /**
     * Makes the exception for a value that is refused; it says where, by JSON pointer, line and column.
     *
     * @param message what was expected and what was there
     * @param cause what refused the value, or null
     * @return the exception, for the caller to throw
     */
    E failure(String message, @Nullable Throwable cause);
}
