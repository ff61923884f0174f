// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

/** Tells exceptions of refused calculations, which leave a claim undetermined, from those of defects, which do not. */
public final class Refusals {
    private static final String LIBRARY = "io.github.regiostat.";

    private Refusals() {}

    /**
     * Returns the exception of a refused calculation: an {@code IllegalArgumentException} that the library throws
     * itself, or an {@code ArithmeticException}. Any other exception, such as one that the JDK throws for an argument
     * of the library, is a defect, and is thrown.
     *
     * @param exception the exception of a calculation
     * @return the exception
     */
    public static RuntimeException of(RuntimeException exception) {
        Class<?> type = exception.getClass();
        boolean isOfLibrary = type.getPackageName().startsWith(LIBRARY) && exception instanceof IllegalArgumentException
                || type == IllegalArgumentException.class && isThrownByLibrary(exception);
        if (isOfLibrary || exception instanceof UnknownMembersException || type == ArithmeticException.class) {
            return exception;
        }
        throw exception;
    }

    /** Returns whether the library created the exception; a JVM may leave out where. */
    private static boolean isThrownByLibrary(RuntimeException exception) {
        StackTraceElement[] trace = exception.getStackTrace();
        return trace.length == 0 || trace[0].getClassName().startsWith(LIBRARY);
    }
}
