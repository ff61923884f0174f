// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.internal.UnknownMembersException;

/** Tells exceptions of refused calculations, which leave a claim undetermined, from those of defects, which do not. */
final class Refusals {
    private Refusals() {}

    /**
     * Returns the exception of a refused calculation: one of this library, an {@code IllegalArgumentException} or an
     * {@code ArithmeticException}. Any other exception is a defect, and is thrown.
     *
     * @param exception the exception of a calculation
     * @return the exception
     */
    static RuntimeException of(RuntimeException exception) {
        Class<?> type = exception.getClass();
        boolean isOfLibrary = exception instanceof IllegalArgumentException
                && type.getPackageName().startsWith("io.github.regiostat.");
        if (isOfLibrary
                || exception instanceof UnknownMembersException
                || type == IllegalArgumentException.class
                || type == ArithmeticException.class) {
            return exception;
        }
        throw exception;
    }
}
