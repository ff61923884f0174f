// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The restoration of a value from a stream of Java serialization. A stream may have been tampered with, so that parts
 * are missing, of another type or out of range; each of them is an {@link InvalidObjectException}.
 */
public final class Restoration {
    private Restoration() {}

    /**
     * Creates the value from the parts of the stream.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Factory<T> {
        /**
         * Creates the value.
         *
         * @return the value
         * @throws InvalidObjectException if a part is invalid
         */
        T create() throws InvalidObjectException;
    }

    /** Reads parts of a stream. */
    @FunctionalInterface
    public interface Reading {
        /**
         * Reads the parts.
         *
         * @throws IOException if the stream cannot be read, or a part is invalid
         * @throws ClassNotFoundException if a class is unknown
         */
        void read() throws IOException, ClassNotFoundException;
    }

    /**
     * Returns the value of a factory.
     *
     * @param <T> the type of the value
     * @param factory the factory
     * @return the value
     * @throws InvalidObjectException if the factory throws any exception
     */
    public static <T> T of(Factory<T> factory) throws InvalidObjectException {
        try {
            return factory.create();
        } catch (RuntimeException invalid) { // whatever it is, the stream has parts that make no value
            throw invalid(invalid);
        }
    }

    /**
     * Reads parts of a stream.
     *
     * @param reading the reading
     * @throws IOException if the stream cannot be read, or a part is invalid
     * @throws ClassNotFoundException if a class is unknown
     */
    public static void read(Reading reading) throws IOException, ClassNotFoundException {
        try {
            reading.read();
        } catch (RuntimeException invalid) { // whatever it is, the stream has parts that make no value
            throw invalid(invalid);
        }
    }

    /**
     * Reads the fields of an exception, which has no proxy.
     *
     * @param in the stream
     * @param required returns the fields that are never null, once they are read
     * @throws IOException if the stream cannot be read, or a field is missing or of another type
     * @throws ClassNotFoundException if a class is unknown
     */
    public static void fields(ObjectInputStream in, Supplier<List<?>> required)
            throws IOException, ClassNotFoundException {
        read(() -> {
            in.defaultReadObject();
            Objects.requireNonNull(required.get(), "fields");
        });
    }

    private static InvalidObjectException invalid(RuntimeException cause) {
        InvalidObjectException invalid = new InvalidObjectException(Text.printable(
                cause instanceof NullPointerException || cause instanceof ClassCastException
                        ? "Stream must have a value with all its parts, but has not: " + cause
                        : String.valueOf(cause.getMessage())));
        invalid.initCause(cause);
        return invalid;
    }
}
