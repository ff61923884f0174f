// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import org.jspecify.annotations.Nullable;

/**
 * A location in a text, such as line 3, column 14, for exceptions about the value there.
 *
 * @param <E> the type of the exceptions
 */
@FunctionalInterface
public interface JsonLocation<E extends Exception> {
    /**
     * Returns an exception for the value at this location. Its message has the JSON pointer, line and column if they
     * are known.
     *
     * @param message the expected value and the actual one
     * @param cause the cause, or null
     * @return the exception, for the caller to throw
     */
    E failure(String message, @Nullable Throwable cause);

    /**
     * Returns an exception for the value at this location, without a cause.
     *
     * @param message the expected value and the actual one
     * @return the exception, for the caller to throw
     */
    default E failure(String message) {
        return failure(message, null);
    }
}
